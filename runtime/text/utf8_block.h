/* UTF-8 (RFC 3629), sixteen bytes at a time, where the processor can. Text that is of ASCII and of characters of two bytes takes least. */
#ifndef ENVELOPE_TEXT_UTF8_BLOCK_H
#define ENVELOPE_TEXT_UTF8_BLOCK_H

#include <envelope/compiler.h>

#include "text/block.h"

/* Bytes that are read before a block. */
#define ENV_UTF8_BEFORE 3

#if ENV_SIMD

/* Marks leads behind which not every byte from 80 to BF may stand (section 4), and what is beyond all leads. */
static inline env_bytes_16 env_utf8_marks_choosy(env_bytes_16 leads)
{
	env_bytes_16 three =
		env_marks_or(env_marks_byte(leads, (char)0xE0), env_marks_byte(leads, (char)0xED));

	return env_marks_or(three, env_marks_from(leads, 0xF0));
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
 * Marks where the block at `at` is no UTF-8: at the latest one byte behind what is cut off or must not stand there, which is the first byte of the next
 * block where that is the last one of this. ENV_UTF8_BEFORE bytes stand before it, which are UTF-8 as far as they go. Where text ends, something of
 * ASCII has to follow.
 */
static inline env_bytes_16 env_utf8_marks_wrong(const char *at)
{
	env_bytes_16 bytes = env_bytes_load(at);
	env_bytes_16 one = env_bytes_load(at - 1);
	env_bytes_16 three = env_bytes_load(at - 3);
	/* what is in the one or in the other begins before the last byte, and perhaps goes on here */
	env_bytes_16 longer = env_marks_or(env_marks_from(one, 0xE0), env_marks_from(three, 0xE0));
	env_bytes_16 leads = env_marks_from(one, 0xC0);
	env_bytes_16 overlong = env_marks_and(leads, env_marks_below(one, 0xC2));
	/* bytes that have to go on a character are those that do */
	env_bytes_16 wrong = env_marks_xor(leads, env_marks_below(bytes, 0xC0));

	if (ENV_LIKELY(env_lanes_of(env_marks_or(longer, overlong)) == 0))
		return wrong;
	env_bytes_16 two = env_bytes_load(at - 2);
	env_bytes_16 wanted = env_marks_or(env_marks_from(two, 0xE0), env_marks_from(three, 0xF0));
	wrong = env_marks_xor(wrong, wanted);
	if (ENV_LIKELY(env_lanes_of(env_marks_or(overlong, env_utf8_marks_choosy(one))) == 0))
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
