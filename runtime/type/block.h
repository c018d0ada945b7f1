/*
 * Runs of plain text, sixteen bytes at a time where the processor can. Nothing outside the run's bounds is
 * touched.
 */
#ifndef ENVELOPE_TYPE_BLOCK_H
#define ENVELOPE_TYPE_BLOCK_H

#include <string.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "text/plain.h"

/*
 * As env_plain_end(): the first quote, backslash, control character or byte beyond ASCII from `at` on, or
 * `end`.
 */
static inline const char *env_block_plain_end(const char *at, const char *end)
{
#if defined(__SSE2__)
	for (; end - at >= 16; at += 16) {
		__m128i block = _mm_loadu_si128((const __m128i *)(const void *)at);
		/* bytes beyond ASCII are negative */
		__m128i special = _mm_cmplt_epi8(block, _mm_set1_epi8(0x20));
		special = _mm_or_si128(special, _mm_cmpeq_epi8(block, _mm_set1_epi8('"')));
		special = _mm_or_si128(special, _mm_cmpeq_epi8(block, _mm_set1_epi8('\\')));
		unsigned mask = (unsigned)_mm_movemask_epi8(special);
		if (mask != 0)
			return at + __builtin_ctz(mask);
	}
#endif
	return env_plain_end(at, end);
}

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
