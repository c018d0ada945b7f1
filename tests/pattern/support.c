/* Patterns, and texts that they match or do not. */
#include "pattern/support.h"

#include <check.h>
#include <stdlib.h>

#include "pattern/references.h"
#include "pattern/translate.h"

enum env_status match_text(const struct env_pattern *pattern, struct env_str text)
{
	struct env_str copy = exact_copy(text);
	enum env_status status = pattern->match(pattern, copy);

	free((void *)(uintptr_t)copy.ptr);
	return status;
}

struct env_pattern compile_as(struct memory *memory, struct env_str source, bool automaton)
{
	struct pattern_result result = pattern_compile(memory, source);

	ck_assert_msg(result.fault == NULL, "%.*s: %s", STR(source), result.fault);
	ck_assert_msg((result.pattern.automaton != NULL) == automaton, "%.*s: automaton: %d", STR(source),
		      result.pattern.automaton != NULL);
	ck_assert(result.pattern.match == (automaton ? env_pattern_automaton : env_pattern_pcre2));
	ck_assert(env_str_equal(result.pattern.source, source));
	return result.pattern;
}

static void assert_each(const struct env_pattern *pattern, const struct env_str *texts,
			enum env_status expected)
{
	for (size_t i = 0; i < TEXTS_MAX && texts[i].ptr != NULL; i++) {
		enum env_status status = match_text(pattern, texts[i]);
		ck_assert_msg(status == expected, "%.*s: text %zu, \"%.*s\": %d", STR(pattern->source), i,
			      STR(texts[i]), status);
	}
}

void assert_matches(const struct matching *table, size_t count, bool automaton)
{
	for (size_t i = 0; i < count; i++) {
		struct memory memory;

		memory_init(&memory);
		struct env_pattern pattern = compile_as(&memory, table[i].source, automaton);
		assert_each(&pattern, table[i].yes, ENV_OK);
		assert_each(&pattern, table[i].no, ENV_INVALID);
		memory_free(&memory);
	}
}

static void *allocate(void *user, size_t size)
{
	return memory_alloc(user, size);
}

static void release(void *user, void *memory)
{
	(void)user;
	(void)memory;
}

struct env_pattern *translate_anyway(struct memory *memory, struct env_str source)
{
	struct env_pattern_tree tree;
	struct env_pattern_fault fault;
	struct env_pattern *pattern = memory_alloc(memory, sizeof(*pattern));

	if (env_pattern_parse(&memory->arena, source, &tree, &fault) != ENV_OK ||
	    !references_resolve(memory, &tree, &fault))
		return NULL;
	*pattern = (struct env_pattern){.source = source, .match = env_pattern_pcre2};
	pattern->translated = translate(memory, tree.root, &fault);
	pattern->slot = memory_alloc(memory, sizeof(*pattern->slot));
	struct env_allocator *allocator = memory_alloc(memory, sizeof(*allocator));
	*allocator = (struct env_allocator){.alloc = allocate, .free = release, .user = memory};
	if (pattern->translated.ptr == NULL || env_pattern_prepare(pattern, allocator) != ENV_OK)
		return NULL;
	return pattern;
}
