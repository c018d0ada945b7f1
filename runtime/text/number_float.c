/* Floats from text. */
#include "text/number.h"

#include "text/decimal.h"
#include "text/round.h"

#define DOUBLE_FRACTION_BITS 52
#define FLOAT_FRACTION_BITS 23
#define FLOAT_LEAST_EXPONENT (-149)

/* Doubles of this exponent and above are beyond the floats, which end at 2^128. */
#define END_EXPONENT (1023 + 128)

#define INFINITE_BITS (UINT32_C(0xFF) << FLOAT_FRACTION_BITS)

/* A number as the floats see it: kept * 2^exponent is one, and `rest` goes beyond it; `half` is the middle to the next. */
struct between {
	uint32_t kept; /* at most 24 bits */
	int exponent;
	uint64_t rest;
	uint64_t half;
};

/* Cuts a double, not negative and below 2^128, down to the bits of a float. */
static struct between cut(uint64_t bits)
{
	uint64_t fraction = bits & ((UINT64_C(1) << DOUBLE_FRACTION_BITS) - 1);
	int biased = (int)(bits >> DOUBLE_FRACTION_BITS);
	uint64_t mantissa = biased == 0 ? fraction : fraction | UINT64_C(1) << DOUBLE_FRACTION_BITS;
	int exponent = biased == 0 ? -1074 : biased - 1075;
	int dropped = DOUBLE_FRACTION_BITS - FLOAT_FRACTION_BITS;

	if (exponent + dropped < FLOAT_LEAST_EXPONENT)
		dropped = FLOAT_LEAST_EXPONENT - exponent;
	if (dropped > DOUBLE_FRACTION_BITS + 1)
		return (struct between){.exponent = FLOAT_LEAST_EXPONENT, .half = 1};
	return (struct between){
		.kept = (uint32_t)(mantissa >> dropped),
		.exponent = exponent + dropped,
		.rest = mantissa & ((UINT64_C(1) << dropped) - 1),
		.half = UINT64_C(1) << (dropped - 1),
	};
}

/*
 * The bits of the nearest float of a number whose nearest double has those bits; INFINITE_BITS or more where it is too large. Where
 * the double is not itself the middle of two floats, both round alike: no rounding to doubles passes over a middle, which is a double.
 */
static uint32_t round_once(struct env_str text, uint64_t bits)
{
	struct between between = cut(bits);
	bool up = between.rest > between.half;

	if (between.rest == between.half) {
		struct env_decimal decimal = env_decimal_read(text);
		struct env_rounding near = {between.kept, between.exponent, ENV_ROUND_UNSURE};
		up = env_round_exact(&decimal, near) == ENV_ROUND_UP;
	}
	/* The hidden bit, where there is one, raises the exponent by one, and so does a mantissa that was rounded up to 2^24. */
	return ((uint32_t)(between.exponent - FLOAT_LEAST_EXPONENT) << FLOAT_FRACTION_BITS) + between.kept +
	       up;
}

enum env_number_fit env_number_to_float(struct env_str text, float *out)
{
	double value;
	uint64_t bits;

	if (env_number_to_double(text, &value) != ENV_NUMBER_FITS)
		return ENV_NUMBER_RANGE;
	memcpy(&bits, &value, sizeof(bits));
	if ((bits & INT64_MAX) >> DOUBLE_FRACTION_BITS >= END_EXPONENT)
		return ENV_NUMBER_RANGE;
	uint32_t rounded = round_once(text, bits & INT64_MAX);
	if (rounded >= INFINITE_BITS)
		return ENV_NUMBER_RANGE;
	rounded |= (uint32_t)(bits >> 63) << 31;
	memcpy(out, &rounded, sizeof(*out));
	return ENV_NUMBER_FITS;
}
