/*
 * Patterns that no automaton can match, by PCRE2. How many steps a match takes is bounded over all places where it may begin,
 * which PCRE2's own limits are not: the translated pattern has callouts wherever there is more than one way to go on.
 */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <envelope/pattern.h>

#include <stdint.h>

/* Steps that any text may take, those that each of its bytes adds, and the memory to go back to them, in KiB. */
#define STEPS_LEAST UINT64_C(1000000)
#define STEPS_PER_BYTE 16
#define HEAP_KIB_MAX (64 << 10)
/* The number of callouts before references to groups above 254. */
#define ANY_GROUP 255

/* One match that is going on. */
struct steps {
	uint64_t left;
	PCRE2_SIZE last; /* where in the text the last callout was */
};

/* The bytes that are compared after this callout. */
static PCRE2_SIZE compared(const pcre2_callout_block *block)
{
	uint32_t group = block->callout_number;

	if (group == ANY_GROUP)
		return block->subject_length;
	if (group == 0 || group >= block->capture_top)
		return 0;
	const PCRE2_SIZE *ends = block->offset_vector + 2 * (size_t)group;
	return ends[0] == PCRE2_UNSET ? 0 : ends[1] - ends[0];
}

/* A step, and the bytes that PCRE2 went over since the last one, forth or back. */
static int count_step(pcre2_callout_block *block, void *data)
{
	struct steps *steps = data;
	PCRE2_SIZE at = block->current_position;
	uint64_t cost = 1 + (at > steps->last ? at - steps->last : steps->last - at) + compared(block);

	steps->last = at;
	if (cost > steps->left)
		return PCRE2_ERROR_CALLOUT;
	steps->left -= cost;
	return 0;
}

static enum env_status status_of(int result)
{
	if (result >= 0)
		return ENV_OK;
	switch (result) {
	case PCRE2_ERROR_CALLOUT:
	case PCRE2_ERROR_MATCHLIMIT:
	case PCRE2_ERROR_DEPTHLIMIT:
	case PCRE2_ERROR_HEAPLIMIT:
	case PCRE2_ERROR_JIT_STACKLIMIT:
		return ENV_LIMIT;
	case PCRE2_ERROR_NOMEMORY:
		return ENV_NO_MEMORY;
	default:
		return ENV_INVALID;
	}
}

/* Matches once. */
static int match_with(const pcre2_code *code, struct env_str text, uint32_t options, pcre2_match_data *data,
		      pcre2_match_context *context)
{
	struct steps steps = {.left = STEPS_LEAST + STEPS_PER_BYTE * (uint64_t)text.len};

	pcre2_set_callout(context, count_step, &steps);
	return pcre2_match(code, (PCRE2_SPTR)(text.len > 0 ? text.ptr : ""), text.len, 0, options, data,
			   context);
}

enum env_status env_pattern_pcre2(const struct env_pattern *pattern, struct env_str text)
{
	enum env_status status = env_pattern_prepare(pattern, NULL);

	/* The generator compiled it: a PCRE2 that does not is older, or built with lower limits. */
	if (status != ENV_OK)
		return status == ENV_NO_MEMORY ? status : ENV_LIMIT;
	const pcre2_code *code = pattern->slot->compiled;
	pcre2_match_data *data = pcre2_match_data_create(1, NULL);
	pcre2_match_context *context = pcre2_match_context_create(NULL);
	int result = PCRE2_ERROR_NOMEMORY;
	if (data != NULL && context != NULL) {
		pcre2_set_heap_limit(context, HEAP_KIB_MAX);
		result = match_with(code, text, 0, data, context);
		/* The stack of generated code is small; the interpreter takes memory as it needs it. */
		if (result == PCRE2_ERROR_JIT_STACKLIMIT)
			result = match_with(code, text, PCRE2_NO_JIT, data, context);
	}
	pcre2_match_context_free(context);
	pcre2_match_data_free(data);
	return status_of(result);
}
