/* Back references, as far as they can be told before there is a text. */
#ifndef GEN_PATTERN_REFERENCES_H
#define GEN_PATTERN_REFERENCES_H

#include <stdbool.h>

#include <envelope/pattern_syntax.h>

#include "base/memory.h"

/*
 * In ECMA 262 a repetition forgets, each time it begins anew, what the groups in it captured, and never goes round for the
 * empty text; in PCRE2 it does neither. So references whose text depends on it are refused: false, with the fault. Those
 * that are the empty text whatever happens (their group comes later, or is in a lookaround that must not match) become it.
 */
bool references_resolve(struct memory *memory, const struct env_pattern_tree *tree,
			struct env_pattern_fault *fault);

/* Whether an automaton can match it: there is no reference and no lookaround. */
bool references_regular(const struct env_pattern_node *node);

#endif
