/*
 * Rounding decimals to doubles with a product of 192 bits (after Lemire, "Number parsing at a gigabyte per
 * second", 2021).
 */
#include "text/round.h"

#include "text/pow10.h"

#define LOWEST_EXPONENT (-1074)
#define KEPT_BITS 53

/*
 * A product of which the first 128 bits are known: at least bits * 2^exponent, and less than (bits + 3) *
 * 2^exponent.
 */
struct product {
	struct env_wide bits; /* the highest is set */
	uint64_t rest;        /* what follows them, where it is exact */
	int exponent;
	bool exact;
};

/*
 * The mantissa, moved up so that its highest bit is set, times the first 128 bits of the power. As the latter
 * are cut off by less than one, the product is too small by less than the mantissa: less than 2^64, or one
 * unit of the bits that are kept; one more is lost by cutting off the rest.
 */
static struct product multiply(uint64_t mantissa, int exponent)
{
	int zeros = env_leading_zeros(mantissa);
	struct env_wide power = env_pow10_bits(exponent);
	struct env_wide upper = env_wide_product(mantissa << zeros, power.high);
	struct env_wide lower = env_wide_product(mantissa << zeros, power.low);
	struct product product = {
		.exponent = env_pow10_log2(exponent) - 127 + 64 - zeros,
		.exact = exponent >= 0 && exponent <= ENV_POW10_EXACT,
	};

	upper.low += lower.high;
	upper.high += upper.low < lower.high;
	if (upper.high >> 63 == 0) {
		upper.high = upper.high << 1 | upper.low >> 63;
		upper.low = upper.low << 1 | lower.low >> 63;
		lower.low <<= 1;
		product.exponent--;
	}
	product.bits = upper;
	product.rest = lower.low;
	return product;
}

/*
 * Which way to round, where `cut` are the bits below the ones that are kept, down to the end of the high
 * word; `half` is the middle.
 */
static enum env_round_way way_of(const struct product *product, uint64_t kept, uint64_t cut, uint64_t half)
{
	bool above = cut > half || (cut == half && (product->bits.low != 0 || product->rest != 0));

	if (product->exact) {
		if (cut != half || above)
			return above ? ENV_ROUND_UP : ENV_ROUND_DOWN;
		return (kept & 1) != 0 ? ENV_ROUND_UP : ENV_ROUND_DOWN;
	}
	/* the number is above what the bits say, so in the middle means up */
	if (cut >= half)
		return ENV_ROUND_UP;
	return cut == half - 1 && product->bits.low >= UINT64_MAX - 3 ? ENV_ROUND_UNSURE : ENV_ROUND_DOWN;
}

struct env_rounding env_round_fast(uint64_t mantissa, int exponent)
{
	struct product product = multiply(mantissa, exponent);
	struct env_rounding rounding = {.exponent = product.exponent + 128 - KEPT_BITS};

	if (rounding.exponent < LOWEST_EXPONENT)
		rounding.exponent = LOWEST_EXPONENT;
	int dropped = rounding.exponent - product.exponent - 64; /* bits of the high word */
	if (dropped > 64) {
		/* below half of the smallest double, unless it is next to it */
		bool next = dropped == 65 && product.bits.high == UINT64_MAX;
		rounding.way = next ? ENV_ROUND_UNSURE : ENV_ROUND_DOWN;
		return rounding;
	}
	uint64_t half = UINT64_C(1) << (dropped - 1);
	uint64_t cut = product.bits.high & (half | (half - 1));
	rounding.kept = dropped == 64 ? 0 : product.bits.high >> dropped;
	rounding.way = way_of(&product, rounding.kept, cut, half);
	return rounding;
}
