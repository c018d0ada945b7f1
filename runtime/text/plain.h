/* Runs of plain text: the bytes that a JSON string may hold as they are and that are ASCII. */
#ifndef ENVELOPE_TEXT_PLAIN_H
#define ENVELOPE_TEXT_PLAIN_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* Whether the first byte of a word is its lowest, and its bits can be counted: then a place in the word is one in the text. */
#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define ENV_BY_WORD 1
#else
#define ENV_BY_WORD 0
#endif

/* A byte in each of the eight places of a word. */
#define ENV_BYTES(byte) (UINT64_C(0x0101010101010101) * (byte))

/* Eight bytes at `at`, in the machine's order. */
static inline uint64_t env_word_at(const char *at)
{
	uint64_t word;

	memcpy(&word, at, sizeof(word));
	return word;
}

/* Four. */
static inline uint32_t env_half_at(const char *at)
{
	uint32_t word;

	memcpy(&word, at, sizeof(word));
	return word;
}

/* Whether `len` bytes are the same: short ones by two words that overlap. */
static inline bool env_same(const char *a, const char *b, size_t len)
{
	if (len >= 8 && len <= 16)
		return ((env_word_at(a) ^ env_word_at(b)) |
			(env_word_at(a + len - 8) ^ env_word_at(b + len - 8))) == 0;
	if (len >= 4 && len < 8)
		return ((env_half_at(a) ^ env_half_at(b)) |
			(env_half_at(a + len - 4) ^ env_half_at(b + len - 4))) == 0;
	return memcmp(a, b, len) == 0;
}

/*
 * The same of 4 to 16 bytes where nobody can guess how many they are: always by four words, some of which overlap. Where the number is the same
 * from time to time, env_same() takes fewer instructions.
 */
static inline bool env_same_few(const char *a, const char *b, size_t len)
{
	size_t second = len < 8 ? len - 4 : 4;
	size_t third = len < 8 ? 0 : len - 8;
	size_t last = len - 4;

	return ((env_half_at(a) ^ env_half_at(b)) | (env_half_at(a + second) ^ env_half_at(b + second)) |
		(env_half_at(a + third) ^ env_half_at(b + third)) |
		(env_half_at(a + last) ^ env_half_at(b + last))) == 0;
}

/*
 * Not 0 where one of the eight bytes is a quote, a backslash, a control character or no ASCII. The lowest bit
 * that is set stands in the least significant such byte; bytes above it may be marked wrongly, since a
 * subtraction borrows upwards.
 */
static inline uint64_t env_word_special(uint64_t word)
{
	/* a quote changes places with the space, below which control characters are */
	uint64_t swapped = word ^ ENV_BYTES('"' ^ ' ');
	uint64_t backslash = word ^ ENV_BYTES('\\');
	uint64_t found = (swapped - ENV_BYTES(0x21)) & ~swapped;

	found |= (backslash - ENV_BYTES(1)) & ~backslash;
	return (found | word) & ENV_BYTES(0x80);
}

/* Whether the byte is a quote, a backslash, a control character or no ASCII. */
static inline bool env_byte_special(char byte)
{
	unsigned char value = (unsigned char)byte;

	return value < 0x20 || value >= 0x80 || value == '"' || value == '\\';
}

#if ENV_BY_WORD
/*
 * env_plain_end() of the last bytes of a text, fewer than eight, with so many before `end`: the word that ends there, without what stands in front
 * of them. The zeros that come in behind them are special.
 */
static inline const char *env_plain_end_last(const char *at, const char *end)
{
	unsigned seen = 8 - (unsigned)(end - at);

	return at + __builtin_ctzll(env_word_special(env_word_at(end - 8) >> 8 * seen)) / 8;
}

/* The same of eight bytes or more. */
static inline const char *env_plain_end_by_word(const char *at, const char *end)
{
	for (; end - at >= 8; at += 8) {
		uint64_t special = env_word_special(env_word_at(at));
		if (special != 0)
			return at + __builtin_ctzll(special) / 8;
	}
	return at == end ? end : env_plain_end_last(at, end);
}
#endif

/* The first special byte from `at` on, or `end`. */
static inline const char *env_plain_end(const char *at, const char *end)
{
#if ENV_BY_WORD
	if (end - at >= 8)
		return env_plain_end_by_word(at, end);
#else
	while (end - at >= 8 && env_word_special(env_word_at(at)) == 0)
		at += 8;
#endif
	while (at < end && !env_byte_special(*at))
		at++;
	return at;
}

#endif
