/* Doubles and floats to text. */
#include "text/number.h"

#include <float.h>
#include <stdbool.h>
#include <string.h>

#include "text/digits.h"
#include "text/shortest.h"

/*
 * The powers of ten of a first digit that is written plainly, without an exponent: from the first to before
 * the second.
 */
#define FIRST_PLAIN (-4)
#define END_PLAIN 16

/* Digits that a double has at most. */
#define MOST_DIGITS 17

/* A decimal by its digits, all seventeen, the last ones perhaps zeros. */
struct spelt {
	char first;
	uint64_t words[2]; /* the others, as they stand in memory */
	int count;         /* digits up to the last one that is not 0, or 1 */
	int power;         /* the first digit stands for 10^power */
};

static inline struct spelt spell(struct env_shortest shortest)
{
	int count = (int)env_digits_count(shortest.digits);
	uint64_t digits = shortest.digits * env_digits_ten((size_t)(MOST_DIGITS - count));
	uint64_t upper = digits / 100000000;
	uint32_t lower = (uint32_t)(digits - upper * 100000000);
	uint32_t first = (uint32_t)(upper / 100000000);
	struct spelt spelt = {.first = (char)('0' + first), .power = shortest.exponent + count - 1};

	spelt.count = 1 + env_digits_sixteen(spelt.words, (uint32_t)upper - first * 100000000, lower);
	return spelt;
}

static inline void put_words(char *to, const struct spelt *spelt)
{
	memcpy(to, &spelt->words[0], 8);
	memcpy(to + 8, &spelt->words[1], 8);
}

/* "1.5e+16" */
static char *put_scientific(char *to, const struct spelt *spelt)
{
	int power = spelt->power;

	*to++ = spelt->first;
	if (spelt->count > 1) {
		*to = '.';
		put_words(to + 1, spelt);
		to += spelt->count;
	}
	*to++ = 'e';
	*to++ = power < 0 ? '-' : '+';
	power = power < 0 ? -power : power;
	if (power >= 100)
		*to++ = (char)('0' + power / 100);
	*to++ = (char)('0' + power / 10 % 10);
	*to++ = (char)('0' + power % 10);
	return to;
}

/* The word at `to`, with a point before its byte `at`, of 0 to 7; its last byte goes behind it. */
static inline void put_pointed(char *to, uint64_t word, int at)
{
#if ENV_BY_WORD
	uint64_t before = (UINT64_C(1) << (8 * at)) - 1;
	uint64_t pointed = (word & before) | (uint64_t)'.' << (8 * at) | (word & ~before) << 8;

	memcpy(to + 1, &word, 8);
	memcpy(to, &pointed, 8);
#else
	memcpy(to, &word, 8);
	memmove(to + at + 1, to + at, (size_t)(8 - at));
	to[at] = '.';
#endif
}

/* "150.0" */
static char *put_plain(char *to, const struct spelt *spelt)
{
	int power = spelt->power;

	if (power < 0) {
		/* The digits follow: NOLINTNEXTLINE(bugprone-not-null-terminated-result) */
		memcpy(to, "0.000", 5);
		to += 1 - power;
		*to = spelt->first;
		put_words(to + 1, spelt);
		return to + spelt->count;
	}
	*to++ = spelt->first;
	memcpy(to + 9, &spelt->words[1], 8);
	if (power < 8) {
		put_pointed(to, spelt->words[0], power);
	} else {
		memcpy(to, &spelt->words[0], 8);
		put_pointed(to + 8, spelt->words[1], power - 8);
	}
	/* one digit behind the point at least */
	return to + (spelt->count > power + 1 ? spelt->count : power + 2);
}

/* Writes the decimal with its sign. */
static inline size_t write_decimal(char *out, struct env_shortest shortest, bool negative)
{
	struct spelt spelt = spell(shortest);
	char *to = out;

	/* signs are hard to guess */
	*to = '-';
	to += negative;
	if (spelt.power < FIRST_PLAIN || spelt.power >= END_PLAIN)
		to = put_scientific(to, &spelt);
	else
		to = put_plain(to, &spelt);
	return (size_t)(to - out);
}

/*
 * Most numbers that people write have few digits behind the point. Of up to fifteen digits in all each decimal is another double, so that
 * the one which divides to the number is its shortest.
 */
static inline bool is_short(uint64_t bits, struct env_shortest *out)
{
	double magnitude;

	memcpy(&magnitude, &bits, sizeof(bits));
	/* arithmetic that keeps more bits would round twice */
	if (FLT_EVAL_METHOD != 0 || !(magnitude < 1e9))
		return false;
	int64_t digits = (int64_t)(magnitude * 1e6 + 0.5);
	*out = (struct env_shortest){(uint64_t)digits, -6};
	return (double)digits / 1e6 == magnitude && digits != 0;
}

size_t env_number_from_double(char *out, double value)
{
	struct env_shortest shortest;
	uint64_t bits;

	memcpy(&bits, &value, sizeof(bits));
	bool negative = bits >> 63 != 0;
	bits &= INT64_MAX;
	if (!is_short(bits, &shortest))
		shortest = env_shortest_decimal(bits);
	return write_decimal(out, shortest, negative);
}

size_t env_number_from_float(char *out, float value)
{
	uint32_t bits;

	memcpy(&bits, &value, sizeof(bits));
	return write_decimal(out, env_shortest_of_float(bits & INT32_MAX), bits >> 31 != 0);
}
