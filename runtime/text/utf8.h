/* UTF-8 (RFC 3629). */
#ifndef ENVELOPE_TEXT_UTF8_H
#define ENVELOPE_TEXT_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/str.h>

/* Whether `byte` is in [low, high]. */
static inline bool env_byte_within(char byte, unsigned low, unsigned high)
{
	return (unsigned char)byte - low <= high - low;
}

/*
 * The bytes of the one code point at `at` (before `end`): 1 to 4, or 0 where they are not valid (RFC 3629
 * section 4: the second byte's range depends on the first).
 */
static inline size_t env_utf8_sequence(const char *at, const char *end)
{
	unsigned char lead = (unsigned char)at[0];
	ptrdiff_t room = end - at;

	if (lead < 0x80)
		return 1;
	if (lead < 0xC2 || lead > 0xF4 || room < 2)
		return 0;
	if (lead < 0xE0)
		return env_byte_within(at[1], 0x80, 0xBF) ? 2 : 0;
	if (lead < 0xF0) {
		unsigned low = lead == 0xE0 ? 0xA0 : 0x80;
		unsigned high = lead == 0xED ? 0x9F : 0xBF;
		return room >= 3 && env_byte_within(at[1], low, high) && env_byte_within(at[2], 0x80, 0xBF)
			       ? 3
			       : 0;
	}
	unsigned low = lead == 0xF0 ? 0x90 : 0x80;
	unsigned high = lead == 0xF4 ? 0x8F : 0xBF;
	return room >= 4 && env_byte_within(at[1], low, high) && env_byte_within(at[2], 0x80, 0xBF) &&
			       env_byte_within(at[3], 0x80, 0xBF)
		       ? 4
		       : 0;
}

/*
 * The number of bytes at the start of `text` that are valid: text.len where all are. No overlong forms,
 * surrogates or values above U+10FFFF.
 */
size_t env_utf8_valid_prefix(struct env_str text);

/* Whether all of it is valid. */
static inline bool env_utf8_valid(struct env_str text)
{
	return env_utf8_valid_prefix(text) == text.len;
}

/*
 * From `at` on, where a character of a string begins, behind its quote at least, and before `end`: the first quote, backslash or control character, or
 * the start of another character, before which all is valid. It goes as far as whole blocks show that; nowhere where the character is not valid.
 */
const char *env_utf8_pass(const char *at, const char *end);

/* What the value of a string is. */
struct env_utf8_look {
	bool valid;   /* it is UTF-8 */
	bool escaped; /* it has what has to be escaped: a quote, a backslash or a control character */
};

/* Looks at a value with a block (text/block.h) of spaces behind it. */
struct env_utf8_look env_utf8_look_at(const char *at, const char *end);

/* Code points in valid UTF-8. */
size_t env_utf8_count(struct env_str text);

/* Whether the length of valid UTF-8 in code points, each of which has up to four bytes, is within the bounds (inclusive). */
static inline bool env_utf8_length_within(struct env_str text, size_t min_length, size_t max_length)
{
	if (text.len <= max_length && text.len / 4 >= min_length)
		return true;
	size_t length = env_utf8_count(text);
	return length >= min_length && length <= max_length;
}

/* The code point at `at`, which is `length` bytes, as env_utf8_sequence() has found. */
static inline uint32_t env_utf8_read(const char *at, size_t length)
{
	static const unsigned char lead_bits[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
	uint32_t code_point = (unsigned char)at[0] & lead_bits[length];

	for (size_t i = 1; i < length; i++)
		code_point = code_point << 6 | ((unsigned char)at[i] & 0x3FU);
	return code_point;
}

/*
 * Writes a code point (0 to 0x10FFFF, no surrogate) to `out`, which has room for four bytes; returns the
 * number written.
 */
size_t env_utf8_write(char *out, unsigned long code_point);

#endif
