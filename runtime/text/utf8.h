/* UTF-8 (RFC 3629). */
#ifndef ENVELOPE_TEXT_UTF8_H
#define ENVELOPE_TEXT_UTF8_H

#include <stdbool.h>
#include <stddef.h>

#include <envelope/str.h>

/* The number of bytes at the start of `text` that are valid: text.len where all are. No overlong forms, surrogates or values above U+10FFFF. */
size_t env_utf8_valid_prefix(struct env_str text);

/* Whether all of it is valid. */
static inline bool env_utf8_valid(struct env_str text)
{
	return env_utf8_valid_prefix(text) == text.len;
}

/* Code points in valid UTF-8. */
size_t env_utf8_count(struct env_str text);

/* Writes a code point (0 to 0x10FFFF, no surrogate) to `out`, which has room for four bytes; returns the number written. */
size_t env_utf8_write(char *out, unsigned long code_point);

#endif
