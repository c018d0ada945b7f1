/* A place in a text that is being read, and the characters that the grammars of RFCs (RFC 5234, appendix B.1) are made of. */
#ifndef ENVELOPE_FORMAT_CURSOR_H
#define ENVELOPE_FORMAT_CURSOR_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include <envelope/str.h>

#include "text/ascii.h"

/* The rest of a text. */
struct env_cursor {
	const char *at;
	const char *end;
};

/* The start of `text`, which it borrows. */
static inline struct env_cursor env_cursor_of(struct env_str text)
{
	const char *start = text.ptr == NULL ? "" : text.ptr;

	return (struct env_cursor){start, start + text.len};
}

static inline bool env_cursor_ended(const struct env_cursor *cursor)
{
	return cursor->at == cursor->end;
}

/* The next character; NUL at the end, but also where the text has one. */
static inline char env_cursor_peek(const struct env_cursor *cursor)
{
	if (cursor->at == cursor->end)
		return '\0';
	return *cursor->at;
}

/* Goes over `wanted` (not NUL) where it is next; false, and nothing moved, where it is not. */
static inline bool env_cursor_accept(struct env_cursor *cursor, char wanted)
{
	if (env_cursor_peek(cursor) != wanted)
		return false;
	cursor->at++;
	return true;
}

/* The same for the small letter `wanted` in any case, as letters of ABNF are (RFC 5234, section 2.3). */
static inline bool env_cursor_accept_letter(struct env_cursor *cursor, char wanted)
{
	if (env_small_letter(env_cursor_peek(cursor)) != wanted)
		return false;
	cursor->at++;
	return true;
}

/* Whether `c` is one of the characters of `set`. NUL is never. */
static inline bool env_is_one_of(char c, const char *set)
{
	return c != '\0' && strchr(set, c) != NULL;
}

/* Reads exactly `count` digits (at most 9); false where there are fewer, then the cursor stands anywhere. */
static inline bool env_cursor_read_digits(struct env_cursor *cursor, int count, unsigned *out)
{
	unsigned value = 0;

	for (; count > 0; count--) {
		char digit = env_cursor_peek(cursor);
		if (!env_is_digit(digit))
			return false;
		value = value * 10 + (unsigned)(digit - '0');
		cursor->at++;
	}
	*out = value;
	return true;
}

/* Writes the last `count` decimal digits of `value`, zeros in front; returns the place after them. */
static inline char *env_put_digits(char *to, unsigned value, int count)
{
	for (int i = count - 1; i >= 0; i--) {
		to[i] = (char)('0' + value % 10);
		value /= 10;
	}
	return to + count;
}

#endif
