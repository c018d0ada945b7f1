/* JSON strings (RFC 8259 section 7), between their text and their value. */
#ifndef ENVELOPE_TEXT_ESCAPE_H
#define ENVELOPE_TEXT_ESCAPE_H

#include <envelope/buf.h>
#include <envelope/str.h>

/* What a letter behind a backslash stands for; 0 where that is nothing, and for 'u', which begins more. */
extern const char env_escape_values[256];

static inline char env_escape_value(char letter)
{
	return env_escape_values[(unsigned char)letter];
}

/*
 * Writes the value of `raw` (the checked text between the quotes) to `out`, which has room for raw.len bytes;
 * returns the bytes written.
 */
size_t env_text_unescape(char *out, struct env_str raw);

/* Most bytes of an escape. */
#define ENV_ESCAPE_MAX 6

/* Writes the escape of a quote, a backslash or a control character, as below; returns its end. */
char *env_text_put_escape(char *to, unsigned char value);

/*
 * Appends `value` (valid UTF-8) between quotes. Escapes the quote, the backslash and control characters,
 * these as \b \t \n \f \r where there is a short form, else \u00xx; all else goes out as it is. ENV_INVALID
 * for bad UTF-8, or as env_buf_reserve() says; then nothing is appended.
 */
enum env_status env_text_write_string(struct env_buf *buf, struct env_str value);

#endif
