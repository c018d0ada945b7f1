/* JSON strings (RFC 8259 section 7), between their text and their value. */
#include "text/escape.h"

#include <string.h>

#include "text/copy.h"
#include "text/hex.h"
#include "text/utf8.h"

const char env_escape_values[256] = {
	['"'] = '"',  ['\\'] = '\\', ['/'] = '/',  ['b'] = '\b',
	['f'] = '\f', ['n'] = '\n',  ['r'] = '\r', ['t'] = '\t',
};

/* Writes the code point of the \u escape at `*at` (of both, where it is a pair), and moves past it. */
static size_t unescape_unit(char *out, const char **at)
{
	unsigned long unit = (unsigned long)env_hex4(*at + 2);

	*at += 6;
	if (unit >= 0xD800 && unit <= 0xDBFF) {
		unsigned long low = (unsigned long)env_hex4(*at + 2);
		*at += 6;
		unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
	}
	return env_utf8_write(out, unit);
}

size_t env_text_unescape(char *out, struct env_str raw)
{
	const char *at = raw.ptr;
	const char *end = raw.len == 0 ? at : raw.ptr + raw.len;
	char *to = out;

	while (at < end) {
		const char *backslash = memchr(at, '\\', (size_t)(end - at));
		size_t plain = (size_t)((backslash == NULL ? end : backslash) - at);
		memcpy(to, at, plain);
		to += plain;
		at += plain;
		if (backslash == NULL)
			break;
		if (at[1] == 'u') {
			to += unescape_unit(to, &at);
		} else {
			*to++ = env_escape_value(at[1]);
			at += 2;
		}
	}
	return (size_t)(to - out);
}

char *env_text_put_escape(char *to, unsigned char value)
{
	static const char letters[128] = {
		['"'] = '"',  ['\\'] = '\\', ['\b'] = 'b', ['\f'] = 'f',
		['\n'] = 'n', ['\r'] = 'r',  ['\t'] = 't',
	};
	static const char digits[] = "0123456789abcdef";

	*to++ = '\\';
	if (letters[value & 0x7F] != 0) {
		*to++ = letters[value & 0x7F];
		return to;
	}
	*to++ = 'u';
	*to++ = '0';
	*to++ = '0';
	*to++ = digits[value >> 4];
	*to++ = digits[value & 0xF];
	return to;
}

/* Appends the escape of a quote, a backslash or a control character. */
static enum env_status write_escape(struct env_buf *buf, unsigned char value)
{
	char escape[ENV_ESCAPE_MAX];

	return env_buf_append(buf, escape, (size_t)(env_text_put_escape(escape, value) - escape));
}

/* The end of the run from `at` on that goes out as it is; NULL where it is not valid UTF-8. */
static const char *run_end(const char *at, const char *end)
{
	for (;;) {
		at = env_plain_end(at, end);
		if (at == end || (unsigned char)*at < 0x80)
			return at;
		size_t length = env_utf8_sequence(at, end);
		if (length == 0)
			return NULL;
		at += length;
	}
}

static enum env_status write_characters(struct env_buf *buf, struct env_str value)
{
	const char *at = value.ptr;
	const char *end = value.len == 0 ? at : value.ptr + value.len;

	while (at != end) {
		const char *run = at;
		at = run_end(run, end);
		if (at == NULL)
			return ENV_INVALID;
		enum env_status status = env_buf_append(buf, run, (size_t)(at - run));
		if (status == ENV_OK && at != end)
			status = write_escape(buf, (unsigned char)*at++);
		if (status != ENV_OK)
			return status;
	}
	return ENV_OK;
}

/* The string with its quotes, where it is plain, as most are, and there is room. */
static bool put_plain(struct env_buf *buf, struct env_str value)
{
	char *to = buf->data + buf->len;

	to[0] = '"';
	if (!env_copy_plain(to + 1, value.ptr, value.len))
		return false;
	to[value.len + 1] = '"';
	buf->len += value.len + 2;
	return true;
}

enum env_status env_text_write_string(struct env_buf *buf, struct env_str value)
{
	size_t room = buf->capacity - buf->len;
	size_t before = buf->len;

	if (room >= 2 && value.len <= room - 2 && put_plain(buf, value))
		return ENV_OK;
	enum env_status status = env_buf_append(buf, "\"", 1);
	if (status == ENV_OK)
		status = write_characters(buf, value);
	if (status == ENV_OK)
		status = env_buf_append(buf, "\"", 1);
	if (status != ENV_OK)
		buf->len = before;
	return status;
}
