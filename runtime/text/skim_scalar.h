/*
 * Scalars that are gone over: the place behind one, or NULL where it is odd, which is not to say wrong. By blocks of bytes where the processor
 * can, without branches on how long a text is: nobody can guess that. From the place that they are given all look at ENV_SKIM_LOOK bytes, whatever
 * these are, which must be there to be looked at; none takes a zero. They stop at `end` only behind those.
 */
#ifndef ENVELOPE_TEXT_SKIM_SCALAR_H
#define ENVELOPE_TEXT_SKIM_SCALAR_H

#include <string.h>

#include <envelope/compiler.h>

#include "text/ascii.h"
#include "text/block.h"
#include "text/escape.h"
#include "text/hex.h"
#include "text/space.h"
#include "text/utf8.h"

/* Bytes that are looked at from where a scalar begins: the blocks behind its quote in which most strings end. */
#define ENV_SKIM_LOOK (1 + 4 * ENV_BLOCK)

/* The place behind the \u escape at `at`, or behind the pair of them that is one character. */
static inline const char *env_skim_unit(const char *at, const char *end)
{
	long unit = end - at > 6 ? env_hex4(at + 2) : -1;

	if (unit < 0xD800 || unit > 0xDFFF)
		return unit < 0 ? NULL : at + 6;
	bool is_pair = unit <= 0xDBFF && end - at > 12 && at[6] == '\\' && at[7] == 'u';
	long low = is_pair ? env_hex4(at + 8) : -1;
	return low >= 0xDC00 && low <= 0xDFFF ? at + 12 : NULL;
}

/* Characters beyond ASCII, with others between them. */
static inline const char *env_skim_beyond_ascii(const char *at, const char *end)
{
	at = env_utf8_pass(at, end);
	if ((unsigned char)*at < 0x80)
		return at;
	size_t length = env_utf8_sequence(at, end);
	return length == 0 ? NULL : at + length;
}

/* What is not plain in a string, but for its end. */
static inline const char *env_skim_other(const char *at, const char *end)
{
	if ((unsigned char)*at >= 0x80)
		return env_skim_beyond_ascii(at, end);
	if (*at != '\\' || end - at < 2)
		return NULL;
	if (at[1] == 'u')
		return env_skim_unit(at, end);
	return env_escape_value(at[1]) != 0 ? at + 2 : NULL;
}

/* The rest of a string that is not plain ASCII, or long: from where it is not, or anywhere before. */
static ENV_OUT_OF_LINE const char *env_skim_string_odd(const char *at, const char *end)
{
	while (at != NULL) {
		at = env_block_plain_end(at, end);
		if (at == end)
			return NULL;
		if (*at == '"')
			return at + 1;
		at = env_skim_other(at, end);
	}
	return NULL;
}

#if ENV_SSE2
/* What is special in the three blocks from `at` on, a bit a byte. */
static inline uint64_t env_skim_three_blocks(const char *at)
{
	uint64_t special = env_block_find(at);

	special |= (uint64_t)env_block_find(at + ENV_BLOCK) << 16;
	return special | (uint64_t)env_block_find(at + ENV_TWO_BLOCKS) << 32;
}
#endif

/*
 * A string; `at` is behind its first quote. Most are plain, and end in the first block or in the three behind it, which are looked at without a
 * loop: nobody guesses in which.
 */
ENV_INLINE const char *env_skim_string(const char *at, const char *end)
{
#if ENV_SIMD
	struct env_block_marks marks = env_block_marks_of(env_bytes_load(at));

	if (env_block_has_end(marks))
		return at + env_lanes_first(marks.quotes) + 1;
	if (marks.special != 0)
		return env_skim_string_odd(at + env_lanes_first(marks.special), end);
#endif
#if ENV_SSE2
	uint64_t more = env_skim_three_blocks(at + ENV_BLOCK);
	if (more != 0) {
		const char *stop = at + ENV_BLOCK + __builtin_ctzll(more);
		return *stop == '"' ? stop + 1 : env_skim_string_odd(stop, end);
	}
#endif
	return env_skim_string_odd(at, end);
}

/* Digits, at least one. */
static inline const char *env_skim_digits(const char *at, const char *end)
{
	const char *start = at;

	while (at < end && env_is_digit(*at))
		at++;
	return at == start ? NULL : at;
}

static inline const char *env_skim_exponent(const char *at, const char *end)
{
	if (at == end || (*at != 'e' && *at != 'E'))
		return at;
	at++;
	if (at < end && (*at == '+' || *at == '-'))
		at++;
	return env_skim_digits(at, end);
}

/* Any number. */
static ENV_OUT_OF_LINE const char *env_skim_number_slow(const char *at, const char *end)
{
	at += *at == '-';
	if (at < end && *at == '0')
		at++;
	else
		at = env_skim_digits(at, end);
	if (at != NULL && at < end && *at == '.')
		at = env_skim_digits(at + 1, end);
	return at == NULL ? NULL : env_skim_exponent(at, end);
}

/* A number of more bytes than a word has. Most have no exponent and fewer than two blocks. */
static ENV_OUT_OF_LINE const char *env_skim_number_long(const char *at, const char *end)
{
#if ENV_SIMD
	uint64_t others = env_bits_32(env_marks_no_digit(env_bytes_load(at)),
				      env_marks_no_digit(env_bytes_load(at + ENV_BLOCK)));
	/* what comes next waits for the end, which so does not wait for the sign */
	uint64_t ends = others & ~UINT64_C(1);
	uint64_t behind = ends & (ends - 1);
	unsigned sign = *at == '-';
	uint64_t first = others >> sign;

	/* the point, or what comes behind all; and what comes behind it then */
	if (behind != 0 && sign == (others & 1) && (first & 1) == 0 &&
	    (at[sign] != '0' || (first & 2) != 0)) {
		const char *stop = at + __builtin_ctzll(ends);
		const char *last = at + __builtin_ctzll(behind);
		if (*stop == '.' && last > stop + 1)
			stop = last;
		if (*stop != '.' && (*stop | 0x20) != 'e')
			return stop;
	}
#endif
	return env_skim_number_slow(at, end);
}

#if ENV_BY_WORD
/* The end of a number without an exponent that ends in the word at `at`; NULL where none does. What comes next waits for it. */
ENV_INLINE const char *env_skim_number_short(const char *at)
{
	uint64_t digits = env_word_at(at) ^ ENV_BYTES('0');
	/* a bit a byte that is no digit; a sum that carries only touches bytes behind one that is none of a number */
	uint64_t others = ((digits + ENV_BYTES(0x76)) | digits) & ENV_BYTES(0x80);
	/* without that of a sign, whether it has one or not */
	uint64_t ends = others & ~UINT64_C(0x80);
	unsigned sign = *at == '-';
	uint64_t first = others >> 8 * sign;

	if (ends == 0 || (first & 0x80) != 0 || (at[sign] == '0' && (first & 0x8000) == 0))
		return NULL;
	const char *stop = at + __builtin_ctzll(ends) / 8;
	if (*stop == '.') {
		const char *point = stop;
		ends &= ends - 1;
		if (ends == 0)
			return NULL;
		stop = at + __builtin_ctzll(ends) / 8;
		if (stop == point + 1)
			return NULL;
	}
	/* at another point nothing goes on */
	return (*stop | 0x20) != 'e' ? stop : NULL;
}
#endif

/* A number. */
ENV_INLINE const char *env_skim_number(const char *at, const char *end)
{
#if ENV_BY_WORD
	const char *stop = env_skim_number_short(at);
	if (ENV_LIKELY(stop != NULL))
		return stop;
#endif
	return env_skim_number_long(at, end);
}

ENV_INLINE const char *env_skim_literal(const char *at, const char *name, size_t len)
{
	return memcmp(at, name, len) == 0 ? at + len : NULL;
}

/* The scalar at `at`. */
ENV_INLINE const char *env_skim_scalar(const char *at, const char *end)
{
	if (*at == '"')
		return env_skim_string(at + 1, end);
	if (*at <= '9')
		return env_skim_number(at, end);
	switch (*at) {
	case 't':
		return env_skim_literal(at, "true", 4);
	case 'f':
		return env_skim_literal(at, "false", 5);
	case 'n':
		return env_skim_literal(at, "null", 4);
	default:
		return NULL;
	}
}

#endif
