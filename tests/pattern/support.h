/* Patterns, and texts that they match or do not. */
#ifndef ENVELOPE_TESTS_PATTERN_SUPPORT_H
#define ENVELOPE_TESTS_PATTERN_SUPPORT_H

#include <envelope/pattern_syntax.h>

#include "pattern/pattern.h"

#include "text/hooks.h"

#define TEXTS_MAX 10

/* A text of a table, which may hold NULs; without one it is the end of its list. */
#define T(literal)                             \
	{                                      \
		(literal), sizeof(literal) - 1 \
	}

/* A pattern with texts that it matches and texts that it does not. */
struct matching {
	struct env_str source;
	struct env_str yes[TEXTS_MAX];
	struct env_str no[TEXTS_MAX];
};

/* What a pattern says of a text, asked of a copy at the very end of its memory. */
enum env_status match_text(const struct env_pattern *pattern, struct env_str text);

/* Compiles a pattern; fails where it is refused, or where it has an automaton and should have none, or the other way round. */
struct env_pattern compile_as(struct memory *memory, struct env_str source, bool automaton);

/* Fails where a pattern of the table is not compiled as said, or a text is not matched as said. */
void assert_matches(const struct matching *table, size_t count, bool automaton);

/*
 * The same pattern for PCRE2, whether there is an automaton or not. NULL where it can be none. Lives in `memory`.
 */
struct env_pattern *translate_anyway(struct memory *memory, struct env_str source);

#endif
