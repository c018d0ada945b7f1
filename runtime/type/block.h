/*
 * Runs of plain text, sixteen bytes at a time where the processor can. Nothing outside the run's bounds is
 * touched.
 */
#ifndef ENVELOPE_TYPE_BLOCK_H
#define ENVELOPE_TYPE_BLOCK_H

#include <string.h>

#include <envelope/read.h>

#include "text/plain.h"

/* For what is seldom or long, so that those who call it keep their registers. */
#if defined(__GNUC__)
#define ENV_OUT_OF_LINE __attribute__((noinline))
#else
#define ENV_OUT_OF_LINE
#endif

/*
 * As env_plain_end(): the first quote, backslash, control character or byte beyond ASCII from `at` on, or
 * `end`.
 */
static inline const char *env_block_plain_end(const char *at, const char *end)
{
#if defined(__SSE2__)
	for (; end - at >= 16; at += 16) {
		__m128i block = _mm_loadu_si128((const __m128i *)(const void *)at);
		unsigned mask = env_str_special(block);
		if (mask != 0)
			return at + __builtin_ctz(mask);
	}
#endif
	return env_plain_end(at, end);
}

/* Bytes that env_block_take() reads and writes. */
#define ENV_BLOCK 16

/*
 * Copies a block from `at` to `to`. Not 0 where one of its bytes is a quote, a backslash, a control character or beyond ASCII: then
 * env_block_before() is the number of bytes before the first such.
 */
static inline unsigned env_block_take(char *to, const char *at)
{
#if defined(__SSE2__)
	__m128i block = _mm_loadu_si128((const __m128i *)(const void *)at);

	_mm_storeu_si128((__m128i *)(void *)to, block);
	return env_str_special(block);
#else
	const char *end = env_plain_end(at, at + ENV_BLOCK);
	memcpy(to, at, ENV_BLOCK);
	return end == at + ENV_BLOCK ? 0 : (unsigned)(end - at) + 1;
#endif
}

static inline size_t env_block_before(unsigned special)
{
#if defined(__SSE2__)
	return (size_t)__builtin_ctz(special);
#else
	return special - 1;
#endif
}

#if defined(__SSE2__)
/* Bytes of four blocks, which are taken without a loop, so that the processor has not to guess how long a text is. */
#define ENV_LONG_BLOCK 64

/* As env_block_take() of four blocks; a bit a byte. */
static inline uint64_t env_block_take_long(char *to, const char *at)
{
	return env_block_take(to, at) | (uint64_t)env_block_take(to + 16, at + 16) << 16 |
	       (uint64_t)env_block_take(to + 32, at + 32) << 32 |
	       (uint64_t)env_block_take(to + 48, at + 48) << 48;
}
#endif

/* As memcpy(), for texts that are mostly short. */
static inline void env_block_copy(char *to, const char *from, size_t len)
{
	if (len > 16) {
		memcpy(to, from, len);
	} else if (len >= 8) {
		/* two words that overlap */
		uint64_t head = env_word_at(from);
		uint64_t tail = env_word_at(from + len - 8);
		memcpy(to, &head, 8);
		memcpy(to + len - 8, &tail, 8);
	} else {
		for (size_t i = 0; i < len; i++)
			to[i] = from[i];
	}
}

#endif
