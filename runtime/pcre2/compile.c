/* Compiling patterns by PCRE2, once. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <stdatomic.h>
#include <stdint.h>

#include <envelope/pattern.h>

/* References to groups that took no part are the empty text in ECMA 262. */
#define OPTIONS (PCRE2_UTF | PCRE2_MATCH_UNSET_BACKREF | PCRE2_NEVER_UCP | PCRE2_NEVER_BACKSLASH_C)

/* PCRE2's names for what an allocator does. */
static void *allocate(PCRE2_SIZE size, void *user)
{
	const struct env_allocator *allocator = user;

	return allocator->alloc(allocator->user, size);
}

static void release(void *memory, void *user)
{
	const struct env_allocator *allocator = user;

	if (memory != NULL)
		allocator->free(allocator->user, memory);
}

/* Compiles `source` in the memory of `general` (NULL: malloc). */
static enum env_status compile(struct env_str source, pcre2_general_context *general, pcre2_code **code)
{
	pcre2_compile_context *context = pcre2_compile_context_create(general);
	int error = 0;
	PCRE2_SIZE offset = 0;

	if (context == NULL)
		return ENV_NO_MEMORY;
	*code = pcre2_compile((PCRE2_SPTR)source.ptr, source.len, OPTIONS, &error, &offset, context);
	pcre2_compile_context_free(context);
	if (*code != NULL)
		return ENV_OK;
	return error == PCRE2_ERROR_NOMEMORY || error == PCRE2_ERROR_HEAP_FAILED ? ENV_NO_MEMORY
										 : ENV_INVALID;
}

/* Keeps the code in the slot, or the code that another thread was first with. */
static void keep(struct env_pattern_slot *slot, pcre2_code *code)
{
	void *none = NULL;

	if (!atomic_compare_exchange_strong(&slot->compiled, &none, code))
		pcre2_code_free(code);
}

enum env_status env_pattern_prepare(const struct env_pattern *pattern, const struct env_allocator *allocator)
{
	pcre2_general_context *general = NULL;
	pcre2_code *code = NULL;

	if (atomic_load(&pattern->slot->compiled) != NULL)
		return ENV_OK;
	if (allocator != NULL) {
		/* PCRE2 hands the pointer back as it was given. */
		general = pcre2_general_context_create(allocate, release, (void *)(uintptr_t)allocator);
		if (general == NULL)
			return ENV_NO_MEMORY;
	}
	enum env_status status = compile(pattern->translated, general, &code);
	pcre2_general_context_free(general);
	if (status != ENV_OK)
		return status;
	/* Without it PCRE2 interprets: an error here is none. */
	if (allocator == NULL)
		(void)pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);
	keep(pattern->slot, code);
	return ENV_OK;
}
