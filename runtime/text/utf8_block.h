/* UTF-8 (RFC 3629), sixteen bytes at a time, where the processor can. Text that is of ASCII and of characters of two bytes takes least. */
#ifndef ENVELOPE_TEXT_UTF8_BLOCK_H
#define ENVELOPE_TEXT_UTF8_BLOCK_H

#include <envelope/compiler.h>

#include "text/block.h"

/* Bytes that are read before a block. */
#define ENV_UTF8_BEFORE 3

#if ENV_SIMD

/* Marks bytes that must not follow the lead of three bytes in their place in `leads`: of an overlong form, or of a surrogate (section 4). */
static inline env_bytes_16 env_utf8_marks_odd_of_three(env_bytes_16 bytes, env_bytes_16 leads)
{
	return env_marks_or(env_marks_and(env_marks_byte(leads, (char)0xE0), env_marks_below(bytes, 0xA0)),
			    env_marks_and(env_marks_byte(leads, (char)0xED), env_marks_from(bytes, 0xA0)));
}

/* Marks those that must not follow one of four: of an overlong form, of what is beyond U+10FFFF, or of what is no lead. */
static inline env_bytes_16 env_utf8_marks_odd_of_four(env_bytes_16 bytes, env_bytes_16 leads)
{
	env_bytes_16 odd =
		env_marks_or(env_marks_and(env_marks_byte(leads, (char)0xF0), env_marks_below(bytes, 0x90)),
			     env_marks_and(env_marks_byte(leads, (char)0xF4), env_marks_from(bytes, 0x90)));

	return env_marks_or(odd, env_marks_from(leads, 0xF5));
}

/* The bytes of a block, and those that stand one, two and three places before each. */
struct env_utf8_window {
	env_bytes_16 bytes;
	env_bytes_16 one;
	env_bytes_16 two;
	env_bytes_16 three;
};

/* The block at `at`, before which ENV_UTF8_BEFORE bytes stand. */
static inline struct env_utf8_window env_utf8_window_at(const char *at)
{
	return (struct env_utf8_window){env_bytes_load(at), env_bytes_load(at - 1), env_bytes_load(at - 2),
					env_bytes_load(at - 3)};
}

/* The block that text begins with. */
static inline struct env_utf8_window env_utf8_window_first(const char *at)
{
	env_bytes_16 bytes = env_bytes_load(at);

	return (struct env_utf8_window){bytes, ENV_BYTES_LATER(bytes, 1), ENV_BYTES_LATER(bytes, 2),
					ENV_BYTES_LATER(bytes, 3)};
}

/*
 * Marks where a block is no UTF-8: at the latest one byte behind what is cut off or must not stand there, which is the first byte of the next
 * block where that is the last one of this. What stands before it is UTF-8 as far as it goes. Where text ends, something of ASCII has to follow.
 */
static inline env_bytes_16 env_utf8_marks_wrong(struct env_utf8_window window)
{
	env_bytes_16 bytes = window.bytes;
	env_bytes_16 one = window.one;
	env_bytes_16 three = window.three;
	/* what is in the one or in the other begins before the last byte, and perhaps goes on here */
	env_bytes_16 longer = env_marks_or(env_marks_from(one, 0xE0), env_marks_from(three, 0xE0));
	env_bytes_16 leads = env_marks_from(one, 0xC0);
	/* C0 and C1 begin none */
	env_bytes_16 odd = env_marks_and(leads, env_marks_below(one, 0xC2));
	/* bytes that have to go on a character are those that do */
	env_bytes_16 wrong = env_marks_xor(leads, env_marks_below(bytes, 0xC0));

	if (ENV_LIKELY(env_lanes_of(longer) == 0))
		return env_marks_or(wrong, odd);
	wrong = env_marks_xor(wrong,
			      env_marks_or(env_marks_from(window.two, 0xE0), env_marks_from(three, 0xF0)));
	odd = env_marks_or(odd, env_utf8_marks_odd_of_three(bytes, one));
	if (!ENV_LIKELY(env_lanes_of(env_marks_from(one, 0xF0)) == 0))
		odd = env_marks_or(odd, env_utf8_marks_odd_of_four(bytes, one));
	return env_marks_or(wrong, odd);
}

/* A block of a string's text, or what of it stands before a quote, a backslash or a control character. */
struct env_utf8_piece {
	env_lanes stops;
	bool wrong; /* it is no UTF-8: what is cut off by a stop is seen at the stop */
};

/* The block at `at`, as env_utf8_window_at() and env_utf8_marks_wrong(). */
static inline struct env_utf8_piece env_utf8_piece_at(const char *at)
{
	env_lanes stops = env_lanes_of(env_marks_stops(env_bytes_load(at)));
	env_lanes wrong = env_lanes_of(env_utf8_marks_wrong(env_utf8_window_at(at)));

	return (struct env_utf8_piece){stops, (wrong & (stops ^ (stops - 1))) != 0};
}

/* The start of the character that ends before `at`, or of what was cut off there: behind blocks that are right up to there, one at least. */
static inline const char *env_utf8_last_start(const char *at)
{
	do {
		at--;
	} while (((unsigned char)*at & 0xC0) == 0x80);
	return at;
}

#endif

#endif
