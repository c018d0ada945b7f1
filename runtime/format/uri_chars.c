/* The characters of URIs and IRIs. */
#include "format/uri_chars.h"

#include <stdint.h>

#include "text/ascii.h"
#include "text/hex.h"
#include "text/utf8.h"

bool env_uri_accept_encoded(struct env_cursor *cursor)
{
	if (cursor->end - cursor->at < 3 || cursor->at[0] != '%' || env_hex_digit(cursor->at[1]) < 0 ||
	    env_hex_digit(cursor->at[2]) < 0)
		return false;
	cursor->at += 3;
	return true;
}

/* Section 4.1 of RFC 3987. */
static bool sets_direction(uint32_t c)
{
	return c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E);
}

/* ucschar: no control characters, surrogates, private use, tags or what can never be a character. */
static bool is_ucschar(uint32_t c)
{
	if (c < 0x10000)
		return (c >= 0xA0 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFDCF) ||
		       (c >= 0xFDF0 && c <= 0xFFEF);
	return (c & 0xFFFF) <= 0xFFFD && c < 0xF0000 && (c < 0xE0000 || c >= 0xE1000);
}

static bool is_iprivate(uint32_t c)
{
	return (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xF0000 && (c & 0xFFFF) <= 0xFFFD);
}

/* The one kind that a character is of, or 0 (ENV_URI_ASCII) where it is of none. */
static unsigned kind_of(uint32_t c)
{
	if (sets_direction(c))
		return ENV_URI_DIRECTION;
	if (is_ucschar(c))
		return ENV_URI_UCSCHAR;
	return is_iprivate(c) ? ENV_URI_IPRIVATE : ENV_URI_ASCII;
}

bool env_uri_accept_beyond(struct env_cursor *cursor, unsigned beyond)
{
	if (beyond == ENV_URI_ASCII || env_cursor_ended(cursor))
		return false;
	size_t length = env_utf8_sequence(cursor->at, cursor->end);
	if (length < 2)
		return false;
	uint32_t c = env_utf8_read(cursor->at, length);
	if ((beyond & kind_of(c)) == 0)
		return false;
	cursor->at += length;
	return true;
}

void env_uri_skip(struct env_cursor *cursor, const char *more, unsigned beyond)
{
	for (;;) {
		char c = env_cursor_peek(cursor);
		if (env_is_alpha_or_digit(c) || env_is_one_of(c, "-._~") || env_is_one_of(c, more))
			cursor->at++;
		else if (!env_uri_accept_encoded(cursor) && !env_uri_accept_beyond(cursor, beyond))
			return;
	}
}
