/* Regular expressions in the terms of PCRE2. */
#ifndef GEN_PATTERN_TRANSLATE_H
#define GEN_PATTERN_TRANSLATE_H

#include <envelope/pattern_syntax.h>
#include <envelope/str.h>

#include "base/memory.h"

/* Longest translation, in bytes. */
#define TRANSLATION_MAX ((size_t)256 << 10)

/*
 * What `root` says, for env_pattern_pcre2(): sets are spelled out, groups have no names. Callouts let the runtime count the
 * steps: (?C) wherever a match can go on in more ways than one, and in rows of many characters; (?Cn) before the text of group n is compared (255: of a
 * later one). Lives in `memory`; ptr NULL where PCRE2 cannot say it: then `*fault` says why.
 */
struct env_str translate(struct memory *memory, const struct env_pattern_node *root,
			 struct env_pattern_fault *fault);

#endif
