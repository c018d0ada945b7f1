/* UTF-8 (RFC 3629), of text that may not be it. */
#ifndef GEN_BASE_UTF8_H
#define GEN_BASE_UTF8_H

#include <stddef.h>
#include <stdint.h>

#include <envelope/str.h>

/* What utf8_read() gives for a byte that begins no valid character. */
#define UTF8_INVALID UINT32_MAX

/*
 * Reads the character at `*offset`, which must be less than text.len, and moves `*offset` after it.
 * UTF8_INVALID where the bytes there are no character (overlong forms and surrogates are none); then
 * `*offset` moves on by one byte.
 */
uint32_t utf8_read(struct env_str text, size_t *offset);

/* The number of characters; a byte that belongs to none counts as one. */
size_t utf8_count(struct env_str text);

#endif
