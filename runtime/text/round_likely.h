/*
 * Rounding decimals to doubles by half of the product, where that decides: it does not for one in 170, next to the middle of two doubles.
 * env_round_decimal() decides all.
 *
 * The mantissa is moved up so that its highest bit is set, and multiplied by the first 64 bits of the power. What is left out adds less than
 * two to the product's high word, which has 63 or 64 bits; the middles of two doubles are multiples of 512 there. Where it is not next to one,
 * so that its lowest bit can go too, the processor rounds it as it would the number: to nearest, as programs begin.
 */
#ifndef ENVELOPE_TEXT_ROUND_LIKELY_H
#define ENVELOPE_TEXT_ROUND_LIKELY_H

#include <float.h>
#include <stdbool.h>
#include <string.h>

#include <envelope/compiler.h>

#include "text/pow10.h"

/* Powers of ten for which all that happens on the way is a normal double. */
#define ENV_ROUND_LIKELY_POWER 270

/* Middles of doubles in the high word. */
#define ENV_ROUND_MIDDLES UINT64_C(512)

/* 2^exponent, or its negative. Whether it is decides about no jump, as no processor guesses it. */
static inline double env_round_scale(int exponent, bool negative)
{
	uint64_t bits = (uint64_t)(exponent + 1023) << 52 | (uint64_t)negative << 63;
	double scale;

	memcpy(&scale, &bits, sizeof(scale));
	return scale;
}

/* Sets `*out` to mantissa * 10^exponent, or its negative, as the nearest double; or returns false. */
static inline bool env_round_likely(uint64_t mantissa, int exponent, bool negative, double *out)
{
	/* arithmetic that keeps more bits would round twice */
	if (FLT_EVAL_METHOD != 0 || mantissa == 0 || exponent < -ENV_ROUND_LIKELY_POWER ||
	    exponent > ENV_ROUND_LIKELY_POWER)
		return false;
	int zeros = env_leading_zeros(mantissa);
	uint64_t high = env_wide_product(mantissa << zeros, env_pow10_bits(exponent).high).high;

	if (!ENV_LIKELY(((high + 1) & (ENV_ROUND_MIDDLES - 1)) > 2))
		return false;
	/* half of it, as signed ones are converted faster */
	*out = (double)(int64_t)(high >> 1) * env_round_scale(env_pow10_log2(exponent) + 2 - zeros, negative);
	return true;
}

#endif
