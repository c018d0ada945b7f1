/*
 * UTF-8 (RFC 3629), sixteen bytes at a time, where the processor can. A run of text begins where a character does, and is looked at block by block
 * from there.
 */
#ifndef ENVELOPE_TEXT_UTF8_BLOCK_H
#define ENVELOPE_TEXT_UTF8_BLOCK_H

#include <envelope/compiler.h>

#include "text/block.h"

#if ENV_SIMD

/* Marks what not every byte from 80 to BF may follow (section 4): leads of few characters, those of four bytes, and what is no lead. */
static inline env_bytes_16 env_utf8_marks_rare(env_bytes_16 leads)
{
	env_bytes_16 overlong = env_marks_and(env_marks_from(leads, 0xC0), env_marks_below(leads, 0xC2));
	env_bytes_16 three =
		env_marks_or(env_marks_byte(leads, (char)0xE0), env_marks_byte(leads, (char)0xED));

	return env_marks_or(overlong, env_marks_or(three, env_marks_from(leads, 0xF0)));
}

/* Marks the bytes, each behind that of `leads` in its place, that must not follow it: of an overlong form, of a surrogate, or of what is too large. */
static inline env_bytes_16 env_utf8_marks_odd(env_bytes_16 bytes, env_bytes_16 leads)
{
	env_bytes_16 low = env_marks_below(bytes, 0x90);
	env_bytes_16 middle = env_marks_below(bytes, 0xA0);
	env_bytes_16 none =
		env_marks_or(env_marks_and(env_marks_from(leads, 0xC0), env_marks_below(leads, 0xC2)),
			     env_marks_from(leads, 0xF5));
	env_bytes_16 overlong = env_marks_or(env_marks_and(env_marks_byte(leads, (char)0xE0), middle),
					     env_marks_and(env_marks_byte(leads, (char)0xF0), low));
	env_bytes_16 beyond =
		env_marks_or(env_marks_and(env_marks_byte(leads, (char)0xED), env_marks_from(bytes, 0xA0)),
			     env_marks_and(env_marks_byte(leads, (char)0xF4), env_marks_from(bytes, 0x90)));

	return env_marks_or(none, env_marks_or(overlong, beyond));
}

/*
 * Marks where the block behind that of `before` (NULs where a run begins) is no UTF-8: at the latest one byte behind what is cut off or must not stand
 * there, which is the first byte of the next block where that is the last one of this. Where text ends, something of ASCII has to follow.
 */
static inline env_bytes_16 env_utf8_marks_wrong(env_bytes_16 bytes, env_bytes_16 before)
{
	env_bytes_16 one = ENV_BYTES_BEHIND(before, bytes, 1);
	env_bytes_16 two = ENV_BYTES_BEHIND(before, bytes, 2);
	env_bytes_16 three = ENV_BYTES_BEHIND(before, bytes, 3);
	/* bytes that have to go on a character, and those that do */
	env_bytes_16 wanted =
		env_marks_or(env_marks_from(one, 0xC0),
			     env_marks_or(env_marks_from(two, 0xE0), env_marks_from(three, 0xF0)));
	env_bytes_16 wrong = env_marks_xor(wanted, env_marks_below(bytes, 0xC0));

	if (ENV_LIKELY(env_lanes_of(env_utf8_marks_rare(one)) == 0))
		return wrong;
	return env_marks_or(wrong, env_utf8_marks_odd(bytes, one));
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
