/*
 * Scalars that are gone over: the place behind one, or NULL where it is odd, which is not to say wrong. By blocks of bytes where the processor
 * can, without branches on how long a text is: nobody can guess that. From the place that they are given all look at ENV_SKIM_LOOK bytes, whatever
 * these are, which must be there to be looked at; none takes a zero. They stop at `end` only behind those.
 */
#ifndef ENVELOPE_TEXT_SKIM_SCALAR_H
#define ENVELOPE_TEXT_SKIM_SCALAR_H

#include <string.h>

#include <envelope/compiler.h>

#include "text/block.h"
#include "text/escape.h"
#include "text/hex.h"
#include "text/space.h"
#include "text/utf8.h"

/* Bytes that are looked at together, of which most strings have fewer. */
#define ENV_SKIM_WINDOW 64

/* Bytes that are looked at from where a scalar begins: a window behind its quote. */
#define ENV_SKIM_LOOK (1 + ENV_SKIM_WINDOW)

#if ENV_SSE2
static inline __m128i env_skim_is(__m128i block, unsigned byte)
{
	return _mm_cmpeq_epi8(block, _mm_set1_epi8((char)byte));
}

static inline __m128i env_skim_at_least(__m128i block, unsigned byte)
{
	return _mm_cmpeq_epi8(_mm_max_epu8(block, _mm_set1_epi8((char)byte)), block);
}

/* Marks quotes, backslashes and control characters: where plain text of any script ends. */
static inline __m128i env_skim_stops(__m128i block)
{
	__m128i control = _mm_cmpeq_epi8(_mm_min_epu8(block, _mm_set1_epi8(0x1F)), block);

	return _mm_or_si128(control, _mm_or_si128(env_skim_is(block, '"'), env_skim_is(block, '\\')));
}

/* A bit a byte of a window. */
struct env_skim_window {
	uint64_t stops;
	uint64_t high; /* beyond ASCII */
};

/* The bits of four blocks together. */
static inline uint64_t env_skim_join(__m128i a, __m128i b, __m128i c, __m128i d)
{
	return env_bits_32(a, b) | env_bits_32(c, d) << 32;
}

static inline struct env_skim_window env_skim_window(const char *at)
{
	__m128i a = env_bytes_load(at);
	__m128i b = env_bytes_load(at + ENV_BLOCK);
	__m128i c = env_bytes_load(at + (size_t)2 * ENV_BLOCK);
	__m128i d = env_bytes_load(at + (size_t)3 * ENV_BLOCK);

	return (struct env_skim_window){
		.stops = env_skim_join(env_skim_stops(a), env_skim_stops(b), env_skim_stops(c),
				       env_skim_stops(d)),
		.high = env_skim_join(a, b, c, d),
	};
}

/* Marks what begins a character of three bytes or more. */
static inline __m128i env_skim_three(__m128i block)
{
	return env_skim_at_least(block, 0xE0);
}

/* Marks what begins any character beyond ASCII. */
static inline __m128i env_skim_two(__m128i block)
{
	return env_skim_at_least(block, 0xC0);
}

/* Marks what begins none. As signed numbers these are the smallest. */
static inline __m128i env_skim_follows(__m128i block)
{
	return _mm_cmplt_epi8(block, _mm_set1_epi8((char)0xC0));
}

/* Marks leads after which not all bytes may follow (RFC 3629 section 4), those of four, and what is none. */
static inline __m128i env_skim_rare(__m128i block)
{
	__m128i three = _mm_or_si128(env_skim_is(block, 0xE0), env_skim_is(block, 0xED));
	/* C0 and C1 */
	__m128i two = env_skim_is(_mm_and_si128(block, _mm_set1_epi8((char)0xFE)), 0xC0);

	return _mm_or_si128(_mm_or_si128(two, three), env_skim_at_least(block, 0xF0));
}

/*
 * Whether the bytes of a window that are `inside` are surely UTF-8: each lead of two or three bytes is followed by as many less one, and there are
 * no others.
 */
static inline bool env_skim_is_utf8(const char *at, uint64_t inside)
{
	__m128i a = env_bytes_load(at);
	__m128i b = env_bytes_load(at + ENV_BLOCK);
	__m128i c = env_bytes_load(at + (size_t)2 * ENV_BLOCK);
	__m128i d = env_bytes_load(at + (size_t)3 * ENV_BLOCK);
	uint64_t two = env_skim_join(env_skim_two(a), env_skim_two(b), env_skim_two(c), env_skim_two(d));
	uint64_t three =
		env_skim_join(env_skim_three(a), env_skim_three(b), env_skim_three(c), env_skim_three(d));
	uint64_t follows = env_skim_join(env_skim_follows(a), env_skim_follows(b), env_skim_follows(c),
					 env_skim_follows(d));
	uint64_t rare = env_skim_join(env_skim_rare(a), env_skim_rare(b), env_skim_rare(c), env_skim_rare(d));

	return (rare & inside) == 0 && ((two & inside) << 1 | (three & inside) << 2) == (follows & inside);
}
#endif

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

/* What is not plain in a string, but for its end. */
static inline const char *env_skim_other(const char *at, const char *end)
{
	if ((unsigned char)*at >= 0x80) {
		size_t length = env_utf8_sequence(at, end);
		return length == 0 ? NULL : at + length;
	}
	if (*at != '\\' || end - at < 2)
		return NULL;
	if (at[1] == 'u')
		return env_skim_unit(at, end);
	return env_escape_value(at[1]) != 0 ? at + 2 : NULL;
}

/* Any string; `at` is behind its first quote. */
static inline const char *env_skim_string_slow(const char *at, const char *end)
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
/* The string at `at`, behind its first quote, where it has no escapes and ends in the window; NULL for others. */
static inline const char *env_skim_string_window(const char *at)
{
	struct env_skim_window window = env_skim_window(at);
	uint64_t stop = window.stops & (0 - window.stops);

	if (stop == 0)
		return NULL;
	const char *end = at + __builtin_ctzll(stop);
	if (*end != '"' || ((window.high & (stop - 1)) != 0 && !env_skim_is_utf8(at, stop - 1)))
		return NULL;
	return end + 1;
}

/* What is special in the three blocks from `at` on, a bit a byte. */
static inline uint64_t env_skim_three_blocks(const char *at)
{
	uint64_t special = env_block_find(at);

	special |= (uint64_t)env_block_find(at + ENV_BLOCK) << 16;
	return special | (uint64_t)env_block_find(at + ENV_TWO_BLOCKS) << 32;
}
#endif

/* The rest of a string that is not plain ASCII, or long: from where it is not, or anywhere before. */
static ENV_OUT_OF_LINE const char *env_skim_string_odd(const char *at, const char *end)
{
#if ENV_SSE2
	if (end - at >= ENV_SKIM_WINDOW && (unsigned char)*at >= 0x80) {
		const char *behind = env_skim_string_window(at);
		if (behind != NULL)
			return behind;
	}
#endif
	return env_skim_string_slow(at, end);
}

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

	while (at < end && env_byte_within(*at, '0', '9'))
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

/* A number. Most have no exponent and fewer bytes than two blocks. */
ENV_INLINE const char *env_skim_number(const char *at, const char *end)
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

ENV_INLINE const char *env_skim_literal(const char *at, const char *name, size_t len)
{
	return memcmp(at, name, len) == 0 ? at + len : NULL;
}

/* The scalar at `at`. */
ENV_INLINE const char *env_skim_scalar(const char *at, const char *end)
{
	switch (*at) {
	case '"':
		return env_skim_string(at + 1, end);
	case 't':
		return env_skim_literal(at, "true", 4);
	case 'f':
		return env_skim_literal(at, "false", 5);
	case 'n':
		return env_skim_literal(at, "null", 4);
	default:
		return env_skim_number(at, end);
	}
}

#endif
