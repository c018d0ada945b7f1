/*
 * Decimals of up to seventeen digits to text, and by that doubles. What is written often is expanded where it is: in loops constants stay in
 * registers.
 */
#ifndef ENVELOPE_TEXT_SEVENTEEN_H
#define ENVELOPE_TEXT_SEVENTEEN_H

#include <stdbool.h>
#include <string.h>

#include <envelope/compiler.h>

#include "text/digits.h"
#include "text/shortest_likely.h"

/*
 * The powers of ten of a first digit that is written plainly, without an exponent: from the first to before
 * the second.
 */
#define ENV_SEVENTEEN_FIRST_PLAIN (-4)
#define ENV_SEVENTEEN_END_PLAIN 16

/* Digits that a double has at most. */
#define ENV_SEVENTEEN 17

/* A decimal by its digits, all seventeen, the last ones perhaps zeros. */
struct env_seventeen_spelt {
	uint64_t words[2]; /* the first sixteen, as they stand in memory */
	char last;
	int count; /* digits up to the last one that is not 0, or 1 */
	int power; /* the first digit stands for 10^power */
};

static inline struct env_seventeen_spelt env_seventeen_spell(struct env_seventeen decimal)
{
	struct env_seventeen_spelt spelt = {.last = (char)('0' + decimal.last), .power = decimal.power};
	unsigned count = env_digits_sixteen(spelt.words, decimal.sixteen);
	unsigned all = -(unsigned)(decimal.last != 0);

	/* without a jump, as last digits are random */
	spelt.count = (int)((count & ~all) | (ENV_SEVENTEEN & all));
	return spelt;
}

/* All seventeen digits. */
static inline void env_seventeen_put_digits(char *to, struct env_seventeen_spelt spelt)
{
	memcpy(to, &spelt.words[0], 8);
	memcpy(to + 8, &spelt.words[1], 8);
	to[16] = spelt.last;
}

/* The eight bytes of the word at `to`, with a point behind the first `at` of them, of 0 to 8. */
static inline void env_seventeen_put_pointed(char *to, uint64_t word, int at)
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
static inline void env_seventeen_put_with_point(char *to, struct env_seventeen_spelt spelt, int whole)
{
	to[17] = spelt.last;
	memcpy(to + 9, &spelt.words[1], 8);
	if (whole <= 8) {
		env_seventeen_put_pointed(to, spelt.words[0], whole);
	} else {
		memcpy(to, &spelt.words[0], 8);
		env_seventeen_put_pointed(to + 8, spelt.words[1], whole - 8);
	}
}

/* "150.0". Returns the end, as those below do. */
static inline char *env_seventeen_put_plain(char *to, struct env_seventeen_spelt spelt)
{
	int whole = spelt.power + 1;

	if (whole <= 0) {
		/* The digits follow: NOLINTNEXTLINE(bugprone-not-null-terminated-result) */
		memcpy(to, "0.000", 5);
		to += 2 - whole;
		env_seventeen_put_digits(to, spelt);
		return to + spelt.count;
	}
	env_seventeen_put_with_point(to, spelt, whole);
	/* one digit behind the point at least */
	return to + (spelt.count > whole ? spelt.count : whole + 1) + 1;
}

/* "1.5e+16". What is seldom takes no struct, so that nobody keeps one in memory for it. */
char *env_seventeen_put_scientific(char *to, uint64_t sixteen, unsigned last, int power);

ENV_INLINE char *env_seventeen_put(char *to, struct env_seventeen decimal)
{
	if (!ENV_LIKELY(decimal.power >= ENV_SEVENTEEN_FIRST_PLAIN &&
			decimal.power < ENV_SEVENTEEN_END_PLAIN))
		return env_seventeen_put_scientific(to, decimal.sixteen, decimal.last, decimal.power);
	return env_seventeen_put_plain(to, env_seventeen_spell(decimal));
}

/* The shortest decimal of any double, by its bits (finite, not negative). */
char *env_seventeen_put_any(char *to, uint64_t bits);

/* A finite double, as env_number_from_double() says. */
ENV_INLINE char *env_seventeen_put_double(char *to, double value)
{
	struct env_seventeen decimal;
	uint64_t bits;

	memcpy(&bits, &value, sizeof(bits));
	/* signs are hard to guess */
	*to = '-';
	to += bits >> 63;
	bits &= INT64_MAX;
	if (!env_shortest_likely(bits, &decimal))
		return env_seventeen_put_any(to, bits);
	return env_seventeen_put(to, decimal);
}

#endif
