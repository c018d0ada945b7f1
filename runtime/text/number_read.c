/* Doubles from text. */
#include "text/number.h"

#include <float.h>

#include "text/decimal.h"
#include "text/pow10.h"
#include "text/round.h"

/* More than 10^308 times at least 1 is beyond the doubles. */
#define LAST_POWER 308

#define INFINITE_BITS (UINT64_C(0x7FF) << 52)

/* The bits of a double that is not negative; those of infinity, or more, where it is too large. */
static uint64_t bits_of(struct env_rounding rounding)
{
	uint64_t mantissa = rounding.kept + (rounding.way == ENV_ROUND_UP);

	/*
	 * the hidden bit, where there is one, raises the exponent by one, and so does a mantissa that was
	 * rounded up to 2^53
	 */
	return ((uint64_t)(rounding.exponent + 1074) << 52) + mantissa;
}

/*
 * Of small numbers, whose mantissa and power of ten are exact as doubles: one operation rounds once (Clinger
 * 1990).
 */
static bool read_simple(const struct env_decimal *decimal, double *out)
{
#if FLT_EVAL_METHOD == 0
	static const double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
					1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
					1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

	if (!decimal->exact || decimal->mantissa > UINT64_C(1) << 53 || decimal->exponent < -22 ||
	    decimal->exponent > 22)
		return false;
	double mantissa = (double)decimal->mantissa;
	*out = decimal->exponent < 0 ? mantissa / powers[-decimal->exponent]
				     : mantissa * powers[decimal->exponent];
	return true;
#else
	(void)decimal;
	(void)out;
	return false;
#endif
}

static uint64_t read_bits(const struct env_decimal *decimal)
{
	if (decimal->mantissa == 0 || decimal->exponent < ENV_POW10_FIRST)
		return 0;
	if (decimal->exponent > LAST_POWER)
		return INFINITE_BITS;

	struct env_rounding rounding = env_round_fast(decimal->mantissa, (int)decimal->exponent);
	bool sure = rounding.way != ENV_ROUND_UNSURE;
	if (sure && !decimal->exact) {
		/* the number is below the next mantissa's, so where both round alike, so does it */
		struct env_rounding next = env_round_fast(decimal->mantissa + 1, (int)decimal->exponent);
		sure = next.way != ENV_ROUND_UNSURE && bits_of(next) == bits_of(rounding);
	}
	if (!sure)
		rounding.way = env_round_exact(decimal, rounding);
	return bits_of(rounding);
}

bool env_round_decimal(uint64_t mantissa, int exponent, double *out)
{
	uint64_t bits = 0;

	if (exponent > LAST_POWER)
		return false;
	if (mantissa != 0 && exponent >= ENV_POW10_FIRST) {
		struct env_rounding rounding = env_round_fast(mantissa, exponent);
		bits = bits_of(rounding);
		if (rounding.way == ENV_ROUND_UNSURE || bits >= INFINITE_BITS)
			return false;
	}
	memcpy(out, &bits, sizeof(*out));
	return true;
}

enum env_number_fit env_number_to_double(struct env_str text, double *out)
{
	struct env_decimal decimal = env_decimal_read(text);
	double value;

	if (!read_simple(&decimal, &value)) {
		uint64_t bits = read_bits(&decimal);
		if (bits >= INFINITE_BITS)
			return ENV_NUMBER_RANGE;
		memcpy(&value, &bits, sizeof(value));
	}
	*out = decimal.negative ? -value : value;
	return ENV_NUMBER_FITS;
}
