/* Patterns: an automaton where there can be one, else PCRE2. */
#include "pattern/pattern.h"

#include <string.h>

#include <envelope/pattern_syntax.h>

#include "pattern/dfa.h"
#include "pattern/nfa.h"
#include "pattern/references.h"
#include "pattern/translate.h"

/* Longest pattern, in bytes. */
#define SOURCE_MAX 65536

static void *allocate(void *user, size_t size)
{
	return memory_alloc(user, size);
}

/* All goes at once with the memory of the run. */
static void release(void *user, void *memory)
{
	(void)user;
	(void)memory;
}

/* NULL where the pattern has none, or a too large one. */
static const struct env_automaton *make_automaton(struct memory *memory, struct memory *scratch,
						  const struct env_pattern_node *root)
{
	struct nfa nfa;
	struct dfa dfa;

	if (!references_regular(root) || !nfa_make(scratch, root, &nfa) || !dfa_make(scratch, &nfa, &dfa))
		return NULL;
	return dfa_minimise(memory, scratch, &dfa);
}

static void make_translation(struct memory *memory, const struct env_pattern_node *root,
			     struct env_pattern *pattern, struct env_pattern_fault *fault)
{
	pattern->translated = translate(memory, root, fault);
	if (pattern->translated.ptr == NULL)
		return;
	struct env_allocator *allocator = memory_alloc(memory, sizeof(*allocator));
	*allocator = (struct env_allocator){.alloc = allocate, .free = release, .user = memory};
	pattern->match = env_pattern_pcre2;
	pattern->slot = memory_alloc(memory, sizeof(*pattern->slot));
	if (memory_expect(env_pattern_prepare(pattern, allocator)) != ENV_OK)
		*fault = (struct env_pattern_fault){0, "this pattern is too large"};
}

/* Parses and compiles; all but the result is in `scratch`. */
static void compile(struct memory *memory, struct memory *scratch, struct env_pattern *pattern,
		    struct env_pattern_fault *fault)
{
	struct env_pattern_tree tree;

	if (memory_expect(env_pattern_parse(&scratch->arena, pattern->source, &tree, fault)) != ENV_OK ||
	    !references_resolve(scratch, &tree, fault))
		return;
	pattern->automaton = make_automaton(memory, scratch, tree.root);
	if (pattern->automaton != NULL)
		pattern->match = env_pattern_automaton;
	else
		make_translation(memory, tree.root, pattern, fault);
}

struct pattern_result pattern_compile(struct memory *memory, struct env_str source)
{
	struct pattern_result result = {.pattern.source = source};
	struct env_pattern_fault fault = {0};
	struct memory scratch;

	memory_init(&scratch);
	if (source.len > SOURCE_MAX)
		fault = (struct env_pattern_fault){SOURCE_MAX, "a pattern has at most 65536 bytes"};
	else
		compile(memory, &scratch, &result.pattern, &fault);
	memory_free(&scratch);
	result.fault = fault.sentence;
	result.offset = fault.offset;
	return result;
}
