/*
 * Runs of plain text, sixteen bytes at a time where the processor can. What is given an end does not touch what is behind it; what is given
 * none reads whole blocks, and writes them where it copies.
 */
#ifndef ENVELOPE_TEXT_BLOCK_H
#define ENVELOPE_TEXT_BLOCK_H

#include <string.h>

#include "text/plain.h"
#include "text/simd.h"

/* For what is seldom or long, so that those who call it keep their registers. */
#if defined(__GNUC__)
#define ENV_OUT_OF_LINE __attribute__((noinline))
#else
#define ENV_OUT_OF_LINE
#endif

/* Bytes of a block, and of some. */
#define ENV_BLOCK 16
#define ENV_TWO_BLOCKS ((size_t)2 * ENV_BLOCK)
#define ENV_THREE_BLOCKS ((size_t)3 * ENV_BLOCK)
#define ENV_FOUR_BLOCKS ((size_t)4 * ENV_BLOCK)

#if ENV_SIMD
/* Copies a block; marks its special bytes. */
static inline env_bytes_16 env_block_move(char *to, const char *at)
{
	env_bytes_16 bytes = env_bytes_load(at);

	env_bytes_store(to, bytes);
	return env_marks_special(bytes);
}

/* The special bytes of a block. */
static inline env_lanes env_block_find(const char *at)
{
	return env_lanes_of(env_marks_special(env_bytes_load(at)));
}

/* What is special in a block, and of that the quotes. */
struct env_block_marks {
	env_lanes quotes;
	env_lanes special;
};

static inline struct env_block_marks env_block_marks_of(env_bytes_16 block)
{
	/* the quotes first, as they are waited for */
	env_lanes quotes = env_lanes_of(env_marks_byte(block, '"'));

	return (struct env_block_marks){quotes, env_lanes_of(env_marks_special(block))};
}

/*
 * Whether the first special byte of a block is a quote, and so a string's end, which is env_lanes_first() of the quotes. Who asks so, and goes on there,
 * waits for the quotes alone: that nothing else stands before the first one is a guess which the processor makes.
 */
static inline bool env_block_has_end(struct env_block_marks marks)
{
	return marks.quotes != 0 && ((marks.special ^ marks.quotes) & (marks.quotes - 1)) == 0;
}
#endif

/*
 * As env_plain_end(): the first quote, backslash, control character or byte beyond ASCII from `at` on, or
 * `end`.
 */
static inline const char *env_block_plain_end(const char *at, const char *end)
{
#if ENV_SIMD
	for (; end - at >= ENV_BLOCK; at += ENV_BLOCK) {
		env_lanes special = env_block_find(at);
		if (special != 0)
			return at + env_lanes_first(special);
	}
#endif
	return env_plain_end(at, end);
}

/* The same in a padded text, whose zeros are special too. */
static inline const char *env_block_plain_stop(const char *at)
{
#if ENV_SIMD
	env_lanes special;

	while ((special = env_block_find(at)) == 0)
		at += ENV_BLOCK;
	return at + env_lanes_first(special);
#else
	while (!env_byte_special(*at))
		at++;
	return at;
#endif
}

/* What env_block_take() found. */
#if ENV_SIMD
typedef env_lanes env_block_special;
#else
typedef unsigned env_block_special;
#endif

/*
 * Copies a block from `at` to `to`. Not 0 where one of its bytes is a quote, a backslash, a control character or beyond ASCII: then
 * env_block_before() is the number of bytes before the first such.
 */
static inline env_block_special env_block_take(char *to, const char *at)
{
#if ENV_SIMD
	return env_lanes_of(env_block_move(to, at));
#else
	const char *end = env_plain_end(at, at + ENV_BLOCK);
	memcpy(to, at, ENV_BLOCK);
	return end == at + ENV_BLOCK ? 0 : (unsigned)(end - at) + 1;
#endif
}

/* The same where text of any script is plain: bytes beyond ASCII are not special. */
static inline env_block_special env_block_take_any(char *to, const char *at)
{
#if ENV_SIMD
	env_bytes_16 bytes = env_bytes_load(at);

	env_bytes_store(to, bytes);
	return env_lanes_of(env_marks_stops(bytes));
#else
	unsigned count = 0;

	memcpy(to, at, ENV_BLOCK);
	while (count < ENV_BLOCK && ((unsigned char)at[count] >= 0x80 || !env_byte_special(at[count])))
		count++;
	return count == ENV_BLOCK ? 0 : count + 1;
#endif
}

static inline size_t env_block_before(env_block_special special)
{
#if ENV_SIMD
	return env_lanes_first(special);
#else
	return special - 1;
#endif
}

#endif
