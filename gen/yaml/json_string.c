/* The strings of JSON. */
#include "yaml/json_string.h"

#include <stdint.h>
#include <string.h>

/* Most characters of an escape with a surrogate pair. */
#define PAIR_LENGTH 12

static int hex_value(char digit)
{
	static const char digits[] = "0123456789abcdef";
	const char *found = digit != '\0' ? strchr(digits, digit | 0x20) : NULL;

	if (digit >= '0' && digit <= '9')
		return digit - '0';
	return found != NULL && found - digits >= 10 ? (int)(found - digits) : -1;
}

/* The four digits after "\u" at `at`. False where these are none. */
static bool read_unit(struct env_str text, size_t at, uint32_t *unit)
{
	*unit = 0;
	if (text.len - at < 6 || text.ptr[at] != '\\' || text.ptr[at + 1] != 'u')
		return false;
	for (size_t i = at + 2; i < at + 6; i++) {
		int digit = hex_value(text.ptr[i]);

		if (digit < 0)
			return false;
		*unit = *unit * 16 + (uint32_t)digit;
	}
	return true;
}

static size_t put_utf8(uint32_t character, char *out)
{
	if (character < 0x80) {
		out[0] = (char)character;
		return 1;
	}
	size_t count = character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
	static const unsigned char first[] = {0, 0, 0xC0, 0xE0, 0xF0};
	for (size_t i = count - 1; i > 0; i--) {
		out[i] = (char)(0x80 | (character & 0x3F));
		character >>= 6;
	}
	out[0] = (char)(first[count] | character);
	return count;
}

/* Takes "\uXXXX" or a pair of these at `*at`. */
static const char *decode_unicode(struct env_str text, size_t *at, char *out, size_t *length)
{
	uint32_t unit;
	uint32_t low;

	if (!read_unit(text, *at, &unit))
		return "'\\u' needs four hexadecimal digits";
	if (unit >= 0xD800 && unit < 0xE000) {
		if (unit >= 0xDC00 || !read_unit(text, *at + 6, &low) || low < 0xDC00 || low >= 0xE000)
			return "half of a surrogate pair is no character";
		unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
	}
	*length += put_utf8(unit, out + *length);
	*at += unit >= 0x10000 ? PAIR_LENGTH : PAIR_LENGTH / 2;
	return NULL;
}

static const char *decode_escape(struct env_str text, size_t *at, char *out, size_t *length)
{
	static const char letters[] = "\"\\/bfnrt";
	static const char values[] = "\"\\/\b\f\n\r\t";
	char letter = '\0';

	if (*at + 1 < text.len)
		letter = text.ptr[*at + 1];
	if (letter == 'u')
		return decode_unicode(text, at, out, length);
	const char *found = letter != '\0' ? strchr(letters, letter) : NULL;
	if (found == NULL)
		return "there is no such escape in JSON";
	out[(*length)++] = values[found - letters];
	*at += 2;
	return NULL;
}

const char *json_string_decode(struct env_str text, char *out, size_t *length, size_t *used)
{
	size_t at = 0;
	const char *problem = NULL;

	*length = 0;
	while (problem == NULL && at < text.len && text.ptr[at] != '"') {
		if ((unsigned char)text.ptr[at] < 0x20)
			problem = "a control character in a string must be written as an escape";
		else if (text.ptr[at] == '\\')
			problem = decode_escape(text, &at, out, length);
		else
			out[(*length)++] = text.ptr[at++];
	}
	*used = at;
	if (problem == NULL && at == text.len)
		problem = "the string does not end";
	return problem;
}
