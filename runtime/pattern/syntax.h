/* Whether a text is a regular expression: the format `regex`. The tree is <envelope/pattern_syntax.h>. */
#ifndef ENVELOPE_PATTERN_SYNTAX_CHECK_H
#define ENVELOPE_PATTERN_SYNTAX_CHECK_H

#include <stdbool.h>

#include <envelope/str.h>

/*
 * Whether `source`, any bytes, is what env_pattern_parse() takes: the same grammar and the same limits. Linear time, a few
 * KiB of stack for each of at most ENV_PATTERN_DEPTH_MAX groups in one another, no other memory.
 */
bool env_pattern_valid(struct env_str source);

#endif
