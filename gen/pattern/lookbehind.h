/* The length of what a lookbehind matches. */
#ifndef GEN_PATTERN_LOOKBEHIND_H
#define GEN_PATTERN_LOOKBEHIND_H

#include <envelope/pattern_syntax.h>

/*
 * Why PCRE2 cannot do a lookbehind, or not in bounded time: it needs one length, at most 1000 characters, for each of its
 * outermost alternatives. NULL: it can.
 */
const char *lookbehind_fault(const struct env_pattern_node *look);

#endif
