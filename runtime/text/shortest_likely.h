/*
 * The shortest decimal of a double by a single product, where that decides: of normal doubles it does not for
 * powers of two, for those that lie in the middle of two decimals, as some between 2^40 and 2^58 do, and for
 * one in 2^58 others. env_shortest_decimal() decides all.
 *
 * As there, the double is scaled by 10^-k such that the decimals that read back as it lie within `half` around it,
 * which is half a unit at least, and less than five. So a multiple of ten reads back that is nearer than `half`,
 * and if there is none the nearest unit does. What is cut off of the product is about a unit in the last place
 * of what is compared here, and less than two; where that could matter, nothing is decided.
 */
#ifndef ENVELOPE_TEXT_SHORTEST_LIKELY_H
#define ENVELOPE_TEXT_SHORTEST_LIKELY_H

#include <stdbool.h>

#include <envelope/compiler.h>

#include "text/pow10.h"

/* Ten units, with sixty bits behind the point. */
#define ENV_SHORTEST_TEN (UINT64_C(10) << 60)

/* A decimal of seventeen digits: the first is not 0, and 10^power is its place. */
struct env_seventeen {
	uint64_t sixteen; /* the first ones as a number */
	unsigned last;
	int power;
};

/* A double in units of 10^exponent. */
struct env_in_units {
	uint64_t tens;  /* whole ones, without the last digit */
	unsigned digit; /* which is here */
	uint64_t rest;  /* that digit and what is behind the point, in 2^-60 */
	uint64_t half;  /* to the middle between it and its neighbour, in 2^-60 */
	bool rounds_up; /* what is behind the point is more than a half */
	bool is_sure;   /* that it is more, or less */
	int exponent;
};

/* Of the normal double with this fraction and biased exponent, whose fraction is not 0. */
static inline struct env_in_units env_in_units(uint64_t fraction, uint32_t biased)
{
	/* floor((biased - 1075) * log10(2)) + 400 */
	uint32_t place = (biased * 315653 + (400U << 20) - 1075U * 315653U) >> 20;
	int exponent = (int)place - 400;
	struct env_wide factor = env_pow10_bits(-exponent);
	int shift = (int)biased - 1074 + env_pow10_log2(-exponent); /* 1 to 4 */
	uint64_t mantissa = (fraction | UINT64_C(1) << 52) << shift;
	struct env_wide product = env_wide_product(factor.high, mantissa);
	uint64_t behind = product.low + env_wide_product(factor.low, mantissa).high;
	uint64_t whole = product.high + (behind < product.low);
	uint64_t digit = whole % 10;

	return (struct env_in_units){
		.tens = whole / 10,
		.digit = (unsigned)digit,
		.rest = digit << 60 | behind >> 4,
		.half = factor.high >> (5 - shift),
		.rounds_up = behind >> 63 != 0,
		.is_sure = behind - (UINT64_C(1) << 63) + 1 > 1,
		.exponent = exponent,
	};
}

/* Sets `*out` to the shortest decimal of the double of these bits (finite, not negative), or returns false. */
static inline bool env_shortest_likely(uint64_t bits, struct env_seventeen *out)
{
	uint64_t fraction = bits & ((UINT64_C(1) << 52) - 1);
	uint32_t biased = (uint32_t)(bits >> 52);

	if (!ENV_LIKELY(fraction != 0 && biased != 0))
		return false;
	struct env_in_units value = env_in_units(fraction, biased);
	uint64_t upper = value.rest + value.half;
	/* the multiples of ten below and above may be too near to the middles, and so may be the middle of two units */
	if (!ENV_LIKELY(value.rest - value.half + 1 > 2) || !ENV_LIKELY(upper - (ENV_SHORTEST_TEN - 2) > 2) ||
	    !ENV_LIKELY(value.is_sure))
		return false;
	unsigned below = value.rest < value.half;
	unsigned above = upper > ENV_SHORTEST_TEN;
	/* What follows is as random as digits are, so that there is no jump in it. Without a multiple of ten no digit rounds up to 10. */
	unsigned last = (value.digit + value.rounds_up) & ((below | above) - 1);
	uint64_t tens = value.tens + above;
	/* fifteen digits and the last one, or sixteen */
	uint64_t is_long = tens >= UINT64_C(1000000000000000);
	uint64_t if_short = is_long - 1;
	*out = (struct env_seventeen){
		.sixteen = tens + ((tens * 9 + last) & if_short),
		.last = last & (unsigned)~if_short,
		.power = value.exponent + 15 + (int)is_long,
	};
	return true;
}

#endif
