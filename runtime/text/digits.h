/* Decimal digits: read eight at a time where the processor puts the first byte lowest, written two at a time. */
#ifndef ENVELOPE_TEXT_DIGITS_H
#define ENVELOPE_TEXT_DIGITS_H

#include <stdint.h>

#include "text/ascii.h"
#include "text/plain.h"
#include "text/simd.h"
#include "text/wide.h"

/* Most digits that always fit 64 bits. */
#define ENV_DIGITS_WORD 19

/* The number that eight digits spell; `word` has their values in its bytes, the first one lowest. */
static inline uint64_t env_digits_value(uint64_t word)
{
	/* pairs, then fours, then all eight: each step multiplies the higher place and adds the lower */
	word = (word * 10 + (word >> 8)) & UINT64_C(0x00FF00FF00FF00FF);
	word = (word * 100 + (word >> 16)) & UINT64_C(0x0000FFFF0000FFFF);
	return (word * 10000 + (word >> 32)) & UINT32_MAX;
}

/* The number of digits that a word begins with, where they are fewer than eight; `*value` is the number. Needs ENV_BY_WORD. */
struct env_digits {
	uint64_t value;
	unsigned count; /* 8: eight digits, or more */
};

#if ENV_BY_WORD
/* The digits among the eight bytes of `word`, from the first on. */
static inline struct env_digits env_digits_in(uint64_t word)
{
	uint64_t digits = word ^ ENV_BYTES('0');
	/* not 0 in bytes above 9; a sum that carries only touches bytes after one that is no digit */
	uint64_t others = ((digits + ENV_BYTES(6)) | digits) & ENV_BYTES(0xF0);

	if (others == 0)
		return (struct env_digits){env_digits_value(digits), 8};
	unsigned count = (unsigned)__builtin_ctzll(others) / 8;
	/* in two steps, as all 64 bits may go */
	return (struct env_digits){env_digits_value(digits << (63 - 8 * count) << 1), count};
}

/* Those among the eight bytes at `at`. */
static inline struct env_digits env_digits_of(const char *at)
{
	return env_digits_in(env_word_at(at));
}

/* The number that the first `count` digits at `at` spell, one to four; four bytes are read. */
static inline uint32_t env_digits_fewer(const char *at, unsigned count)
{
	uint32_t word = (env_half_at(at) ^ UINT32_C(0x30303030)) << (32 - 8 * count);

	word = (word * 10 + (word >> 8)) & UINT32_C(0x00FF00FF);
	return (word * 100 + (word >> 16)) & UINT32_C(0xFFFF);
}

/* The number that the first `count` digits at `at` spell, one to eight; eight bytes are read. */
static inline uint64_t env_digits_first(const char *at, unsigned count)
{
	return env_digits_value((env_word_at(at) ^ ENV_BYTES('0')) << (64 - 8 * count));
}
#endif

#if ENV_BY_WORD
#if ENV_SSE2
/* Of the sixteen bytes at `at` the values of the digits among the first `count`, or the last ones, and zeros for the others. */
static inline __m128i env_digits_kept(const char *at, unsigned count, bool first)
{
	/* the last row is zeros too; all in one line of the cache */
	static const _Alignas(64) unsigned char keep[3][16] = {
		{0},
		{0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
		 0xFF},
	};
	const char *mask = first ? (const char *)keep[2] - count : (const char *)keep[0] + count;

	return _mm_and_si128(_mm_xor_si128(env_bytes_load(at), _mm_set1_epi8('0')), env_bytes_load(mask));
}

/* The number that sixteen digits spell, by their values. */
static inline uint64_t env_digits_join(__m128i digits)
{
	/* fours, of the digits in even places and the others, then eights; the higher part has the lower place in memory */
	__m128i even =
		_mm_madd_epi16(_mm_and_si128(digits, _mm_set1_epi16(0xFF)), _mm_set1_epi32(10 << 16 | 1000));
	__m128i odd = _mm_madd_epi16(_mm_srli_epi16(digits, 8), _mm_set1_epi32(1 << 16 | 100));
	__m128i fours = _mm_add_epi32(even, odd);
	__m128i eights = _mm_madd_epi16(_mm_packs_epi32(fours, fours), _mm_set1_epi32(1 << 16 | 10000));
	uint64_t both;

	_mm_storel_epi64((__m128i *)(void *)&both, eights);
	return (both & UINT32_MAX) * 100000000 + (both >> 32);
}

/* The number that the `count` digits before `end` spell, up to sixteen; 0 for none. The sixteen bytes before `end` are read. */
static inline uint64_t env_digits_before(const char *end, unsigned count)
{
	return env_digits_join(env_digits_kept(end - 16, count, false));
}
#endif

/* The number that the first `count` digits at `at` spell, up to sixteen, with zeros behind them to make it sixteen; as many bytes are read. */
static inline uint64_t env_digits_filled(const char *at, unsigned count)
{
#if ENV_SSE2
	return env_digits_join(env_digits_kept(at, count, true));
#else
	uint64_t upper = env_word_at(at) ^ ENV_BYTES('0');
	uint64_t lower = env_word_at(at + 8) ^ ENV_BYTES('0');

	if (count < 8)
		upper &= (UINT64_C(1) << 8 * count) - 1;
	if (count < 16)
		lower &= count <= 8 ? 0 : (UINT64_C(1) << 8 * (count - 8)) - 1;
	return env_digits_value(upper) * 100000000 + env_digits_value(lower);
#endif
}
#endif

/* 10^count, for up to eight digits. */
static inline uint64_t env_digits_power(unsigned count)
{
	static const uint32_t powers[] = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000};

	return powers[count];
}

/*
 * Appends the digits from `at` on to the number; returns the end of them. With more than 19 digits in all, zeros in front not
 * counted, the number is what fits 64 bits of it: the caller counts.
 */
static inline const char *env_digits_read(const char *at, const char *end, uint64_t *number)
{
#if ENV_BY_WORD
	while (end - at >= 8) {
		struct env_digits digits = env_digits_of(at);
		*number = *number * env_digits_power(digits.count) + digits.value;
		at += digits.count;
		if (digits.count < 8)
			return at;
	}
#endif
	for (; at != end && env_is_digit(*at); at++)
		*number = *number * 10 + (uint64_t)(*at - '0');
	return at;
}

/* 10^exponent, for all that fit 64 bits. */
static inline uint64_t env_digits_ten(size_t exponent)
{
	static const uint64_t powers[] = {UINT64_C(1),
					  UINT64_C(10),
					  UINT64_C(100),
					  UINT64_C(1000),
					  UINT64_C(10000),
					  UINT64_C(100000),
					  UINT64_C(1000000),
					  UINT64_C(10000000),
					  UINT64_C(100000000),
					  UINT64_C(1000000000),
					  UINT64_C(10000000000),
					  UINT64_C(100000000000),
					  UINT64_C(1000000000000),
					  UINT64_C(10000000000000),
					  UINT64_C(100000000000000),
					  UINT64_C(1000000000000000),
					  UINT64_C(10000000000000000),
					  UINT64_C(100000000000000000),
					  UINT64_C(1000000000000000000),
					  UINT64_C(10000000000000000000)};

	return powers[exponent];
}

/* How many digits a number has. */
static inline size_t env_digits_count(uint64_t value)
{
	/* 1233 / 4096 is a little less than log10(2) */
	size_t fewest = (size_t)(64 - env_leading_zeros(value | 1)) * 1233 >> 12;

	/* 0 has a digit too */
	return fewest + ((value | 1) >= env_digits_ten(fewest));
}

/* The two digits of each number below 100. */
static inline const char *env_digits_pair(size_t value)
{
	static const char pairs[] = "0001020304050607080910111213141516171819"
				    "2021222324252627282930313233343536373839"
				    "4041424344454647484950515253545556575859"
				    "6061626364656667686970717273747576777879"
				    "8081828384858687888990919293949596979899";

	return pairs + value * 2;
}

/* Writes two digits: `value` is below 100. */
static inline void env_digits_put_two(char *to, size_t value)
{
	memcpy(to, env_digits_pair(value), 2);
}

/* Writes eight digits, zeros in front of a smaller number. */
static inline void env_digits_put_eight(char *to, uint32_t value)
{
	uint32_t upper = value / 10000;
	uint32_t lower = value % 10000;

	env_digits_put_two(to, upper / 100);
	env_digits_put_two(to + 2, upper % 100);
	env_digits_put_two(to + 4, lower / 100);
	env_digits_put_two(to + 6, lower % 100);
}

/* The eight digits as they stand in memory. */
static inline uint64_t env_digits_word(uint32_t value)
{
#if ENV_BY_WORD
	/* halves of four digits, then pairs, then single ones: each step divides all that there are, the higher part goes lower */
	uint64_t halves = value / 10000 | (uint64_t)(value % 10000) << 32;
	uint64_t hundreds = (halves * 5243) >> 19 & UINT64_C(0x0000007F0000007F);
	uint64_t pairs = hundreds | (halves - hundreds * 100) << 16;
	uint64_t tens = (pairs * 103) >> 10 & UINT64_C(0x000F000F000F000F);

	return (tens | (pairs - tens * 10) << 8) + ENV_BYTES('0');
#else
	char digits[8];

	env_digits_put_eight(digits, value);
	return env_word_at(digits);
#endif
}

/* The first number of more than eight digits. */
#define ENV_DIGITS_NINE UINT64_C(100000000)

/* Up to eight digits as they stand in memory, with whatever behind them. */
struct env_digits_spelt {
	uint64_t word;
	unsigned count;
};

#if ENV_BY_WORD
/* A number of up to four digits, without zeros in front. */
static inline struct env_digits_spelt env_digits_spell_short(uint32_t value)
{
	uint32_t hundreds = (value * 5243) >> 19;
	unsigned zeros = (unsigned)(value < 1000) + (unsigned)(value < 100) + (unsigned)(value < 10);
	uint16_t upper;
	uint16_t lower;

	memcpy(&upper, env_digits_pair(hundreds), sizeof(upper));
	memcpy(&lower, env_digits_pair(value - hundreds * 100), sizeof(lower));
	return (struct env_digits_spelt){(upper | (uint32_t)lower << 16) >> 8 * zeros, 4 - zeros};
}
#endif

/* The same of up to eight. */
static inline struct env_digits_spelt env_digits_spell(uint32_t value)
{
#if ENV_BY_WORD
	if (value < 10000)
		return env_digits_spell_short(value);
	uint64_t word = env_digits_word(value);
	/* the last digit is written whatever it is */
	unsigned zeros = (unsigned)__builtin_ctzll((word ^ ENV_BYTES('0')) | UINT64_C(1) << 56) / 8;

	return (struct env_digits_spelt){word >> 8 * zeros, 8 - zeros};
#else
	char digits[16] = "";
	unsigned count = (unsigned)env_digits_count(value);

	env_digits_put_eight(digits, value);
	return (struct env_digits_spelt){env_word_at(digits + 8 - count), count};
#endif
}

/* Writes what is spelt; returns its end. Touches eight bytes. */
static inline char *env_digits_put(char *to, struct env_digits_spelt spelt)
{
	memcpy(to, &spelt.word, sizeof(spelt.word));
	return to + spelt.count;
}

/* Writes a number of up to eight digits without zeros in front; returns its end. Touches eight bytes. */
static inline char *env_digits_put_few(char *to, uint32_t value)
{
#if ENV_BY_WORD
	/* on its own: the two kinds would be put together before they are written */
	if (value < 10000)
		return env_digits_put(to, env_digits_spell_short(value));
#endif
	return env_digits_put(to, env_digits_spell(value));
}

/* Writes eight digits of a number behind others. */
static inline char *env_digits_put_next_eight(char *to, uint64_t value)
{
	uint64_t word = env_digits_word((uint32_t)value);

	memcpy(to, &word, sizeof(word));
	return to + sizeof(word);
}

/* Writes any number; returns its end. Touches eight bytes behind that at the most. */
static inline char *env_digits_put_uint(char *to, uint64_t value)
{
	if (value < ENV_DIGITS_NINE)
		return env_digits_put_few(to, (uint32_t)value);
	uint64_t upper = value / ENV_DIGITS_NINE;
	if (upper < ENV_DIGITS_NINE) {
		to = env_digits_put_few(to, (uint32_t)upper);
	} else {
		to = env_digits_put_few(to, (uint32_t)(upper / ENV_DIGITS_NINE));
		to = env_digits_put_next_eight(to, upper % ENV_DIGITS_NINE);
	}
	return env_digits_put_next_eight(to, value % ENV_DIGITS_NINE);
}

static inline char *env_digits_put_int(char *to, int64_t value)
{
	uint64_t magnitude = value < 0 ? -(uint64_t)value : (uint64_t)value;

	*to = '-';
	return env_digits_put_uint(to + (value < 0), magnitude);
}

/* How many of sixteen digits, as they stand in memory less '0' each, there are up to the last one that is not 0. */
static inline unsigned env_digits_before_zeros(const uint64_t values[2])
{
#if ENV_BY_WORD
	/* the last digit lowest */
	if (values[1] != 0)
		return 16 - (unsigned)__builtin_ctzll(__builtin_bswap64(values[1])) / 8;
	return values[0] == 0 ? 0 : 8 - (unsigned)__builtin_ctzll(__builtin_bswap64(values[0])) / 8;
#else
	char digits[16];
	unsigned count = 16;

	memcpy(digits, values, sizeof(digits));
	while (count > 0 && digits[count - 1] == 0)
		count--;
	return count;
#endif
}

/* The values of sixteen digits, of two numbers of eight, as they stand in memory. */
static inline void env_digits_split(uint64_t values[2], uint32_t upper, uint32_t lower)
{
#if ENV_SSE2
	/* as env_digits_word() does it, with both numbers at once */
	__m128i both = _mm_set_epi64x(lower, upper);
	__m128i thousands = _mm_srli_epi64(_mm_mul_epu32(both, _mm_set1_epi32((int)0xD1B71759)), 45);
	__m128i rest = _mm_sub_epi32(both, _mm_mul_epu32(thousands, _mm_set1_epi32(10000)));
	__m128i fours = _mm_or_si128(thousands, _mm_slli_epi64(rest, 32));
	__m128i hundreds = _mm_srli_epi16(_mm_mulhi_epu16(fours, _mm_set1_epi16(10486)), 4);
	rest = _mm_sub_epi16(fours, _mm_madd_epi16(hundreds, _mm_set1_epi32(100)));
	__m128i pairs = _mm_or_si128(hundreds, _mm_slli_epi32(rest, 16));
	__m128i tens = _mm_mulhi_epu16(pairs, _mm_set1_epi16(6554));
	rest = _mm_sub_epi16(pairs, _mm_mullo_epi16(tens, _mm_set1_epi16(10)));
	__m128i digits = _mm_or_si128(tens, _mm_slli_epi16(rest, 8));

	_mm_storeu_si128((__m128i *)(void *)values, digits);
#else
	values[0] = env_digits_word(upper) ^ ENV_BYTES('0');
	values[1] = env_digits_word(lower) ^ ENV_BYTES('0');
#endif
}

/* Sixteen digits as they stand in memory; returns how many there are up to the last one that is not 0. `number` is below 10^16. */
static inline unsigned env_digits_sixteen(uint64_t words[2], uint64_t number)
{
	uint64_t upper = number / 100000000;

	env_digits_split(words, (uint32_t)upper, (uint32_t)(number - upper * 100000000));
	unsigned count = env_digits_before_zeros(words);
	words[0] |= ENV_BYTES('0');
	words[1] |= ENV_BYTES('0');
	return count;
}

#endif
