/* Text copied while it is looked at, as most of what is written needs no escape. */
#ifndef ENVELOPE_TEXT_COPY_H
#define ENVELOPE_TEXT_COPY_H

#include "text/block.h"

/*
 * Copies 4 to 16 bytes and looks at them meanwhile: whether none of them is special. Always as four words, some of which overlap, since nobody guesses
 * how many bytes they are.
 */
static inline bool env_copy_few(char *to, const char *from, size_t len)
{
	size_t second = len < 8 ? len - 4 : 4;
	size_t third = len < 8 ? 0 : len - 8;
	const uint32_t words[] = {env_half_at(from), env_half_at(from + second), env_half_at(from + third),
				  env_half_at(from + len - 4)};

	memcpy(to, &words[0], 4);
	memcpy(to + second, &words[1], 4);
	memcpy(to + third, &words[2], 4);
	memcpy(to + len - 4, &words[3], 4);
#if ENV_SIMD
	return env_lanes_of(env_marks_special(env_bytes_of_words(words))) == 0;
#else
	return (env_word_special((uint64_t)words[0] << 32 | words[1]) |
		env_word_special((uint64_t)words[2] << 32 | words[3])) == 0;
#endif
}

/* The same of up to 3: the first, the middle and the last one, which may be the same. */
static inline bool env_copy_bytes(char *to, const char *from, size_t len)
{
	if (len == 0)
		return true;
	char head = from[0];
	char middle = from[len / 2];
	char tail = from[len - 1];

	to[0] = head;
	to[len / 2] = middle;
	to[len - 1] = tail;
	return !env_byte_special(head) && !env_byte_special(middle) && !env_byte_special(tail);
}

/* The same of more than 16: whole blocks, of which the last ones overlap those before them. Nobody guesses how long a text of up to 64 is. */
static inline bool env_copy_blocks(char *to, const char *from, size_t len)
{
#if ENV_SIMD
	env_bytes_16 special = env_marks_or(env_block_move(to, from),
					    env_block_move(to + len - ENV_BLOCK, from + len - ENV_BLOCK));

	if (len > ENV_TWO_BLOCKS) {
		size_t last = len - ENV_TWO_BLOCKS;
		special = env_marks_or(special, env_block_move(to + ENV_BLOCK, from + ENV_BLOCK));
		special = env_marks_or(special, env_block_move(to + last, from + last));
		for (size_t at = ENV_TWO_BLOCKS; at < last; at += ENV_BLOCK)
			special = env_marks_or(special, env_block_move(to + at, from + at));
	}
	return env_lanes_of(special) == 0;
#else
	memcpy(to, from, len);
	return env_plain_end(from, from + len) == from + len;
#endif
}

/*
 * Copies text, which does not overlap with where it goes, and looks at it meanwhile: whether it is plain, so that a JSON string may hold it as it is.
 * Touches nothing but its bytes.
 */
static inline bool env_copy_plain(char *to, const char *from, size_t len)
{
	if (len > ENV_BLOCK)
		return env_copy_blocks(to, from, len);
	return len >= 4 ? env_copy_few(to, from, len) : env_copy_bytes(to, from, len);
}

#endif
