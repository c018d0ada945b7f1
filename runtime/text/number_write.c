/* Doubles and floats to text. */
#include "text/number.h"

#include <stdbool.h>
#include <string.h>

#include "text/digits.h"
#include "text/shortest.h"
#include "text/shortest_likely.h"

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
	uint64_t words[2]; /* the first sixteen, as they stand in memory */
	char last;
	int count; /* digits up to the last one that is not 0, or 1 */
	int power; /* the first digit stands for 10^power */
};

static inline struct spelt spell(struct env_seventeen decimal)
{
	struct spelt spelt = {.last = (char)('0' + decimal.last), .power = decimal.power};
	unsigned count = env_digits_sixteen(spelt.words, decimal.sixteen);
	unsigned all = -(unsigned)(decimal.last != 0);

	/* without a jump, as last digits are random */
	spelt.count = (int)((count & ~all) | (MOST_DIGITS & all));
	return spelt;
}

/* All seventeen digits. */
static inline void put_digits(char *to, struct spelt spelt)
{
	memcpy(to, &spelt.words[0], 8);
	memcpy(to + 8, &spelt.words[1], 8);
	to[16] = spelt.last;
}

/* The eight bytes of the word at `to`, with a point behind the first `at` of them, of 0 to 8. */
static inline void put_pointed(char *to, uint64_t word, int at)
{
	memcpy(to + 1, &word, 8);
#if ENV_BY_WORD
	/* in two steps, as all 64 bits may go */
	uint64_t before = (UINT64_C(1) << 4 * at << 4 * at) - 1;
	word = (word & before) | (word & ~before) << 8;
	memcpy(to, &word, 8);
#else
	memcpy(to, &word, (size_t)at);
#endif
	to[at] = '.';
}

/* All seventeen digits, with a point behind the first `whole` of them, of 1 to 16. */
static inline void put_with_point(char *to, struct spelt spelt, int whole)
{
	to[17] = spelt.last;
	memcpy(to + 9, &spelt.words[1], 8);
	if (whole <= 8) {
		put_pointed(to, spelt.words[0], whole);
	} else {
		memcpy(to, &spelt.words[0], 8);
		put_pointed(to + 8, spelt.words[1], whole - 8);
	}
}

/* "1.5e+16" */
static char *put_scientific(char *to, struct spelt spelt)
{
	int power = spelt.power;

	put_with_point(to, spelt, 1);
	to += spelt.count > 1 ? spelt.count + 1 : 1;
	*to++ = 'e';
	*to++ = power < 0 ? '-' : '+';
	power = power < 0 ? -power : power;
	if (power >= 100)
		*to++ = (char)('0' + power / 100);
	*to++ = (char)('0' + power / 10 % 10);
	*to++ = (char)('0' + power % 10);
	return to;
}

/* "150.0" */
static inline char *put_plain(char *to, struct spelt spelt)
{
	int whole = spelt.power + 1;

	if (whole <= 0) {
		/* The digits follow: NOLINTNEXTLINE(bugprone-not-null-terminated-result) */
		memcpy(to, "0.000", 5);
		to += 2 - whole;
		put_digits(to, spelt);
		return to + spelt.count;
	}
	put_with_point(to, spelt, whole);
	/* one digit behind the point at least */
	return to + (spelt.count > whole ? spelt.count : whole + 1) + 1;
}

/* Writes the decimal; returns its end. */
ENV_INLINE char *put_decimal(char *to, struct env_seventeen decimal)
{
	struct spelt spelt = spell(decimal);

	if (!ENV_LIKELY(spelt.power >= FIRST_PLAIN && spelt.power < END_PLAIN))
		return put_scientific(to, spelt);
	return put_plain(to, spelt);
}

/* With the zeros that it lacks. */
static struct env_seventeen fill_up(struct env_shortest shortest)
{
	int count = (int)env_digits_count(shortest.digits);
	uint64_t digits = shortest.digits * env_digits_ten((size_t)(MOST_DIGITS - count));

	return (struct env_seventeen){digits / 10, (unsigned)(digits % 10), shortest.exponent + count - 1};
}

size_t env_number_from_double(char *out, double value)
{
	struct env_seventeen decimal;
	char *to = out;
	uint64_t bits;

	memcpy(&bits, &value, sizeof(bits));
	/* signs are hard to guess */
	*to = '-';
	to += bits >> 63;
	bits &= INT64_MAX;
	if (!env_shortest_likely(bits, &decimal))
		decimal = fill_up(env_shortest_decimal(bits));
	return (size_t)(put_decimal(to, decimal) - out);
}

size_t env_number_from_float(char *out, float value)
{
	char *to = out;
	uint32_t bits;

	memcpy(&bits, &value, sizeof(bits));
	*to = '-';
	to += bits >> 31;
	return (size_t)(put_decimal(to, fill_up(env_shortest_of_float(bits & INT32_MAX))) - out);
}
