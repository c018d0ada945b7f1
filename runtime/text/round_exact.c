/*
 * Rounding decimals to doubles, exactly: the decimal against the middle of two doubles, as natural numbers.
 */
#include "text/round.h"

#include "text/big.h"

/*
 * The middle of two doubles has at most 767 significant digits, so of more digits only matters whether they
 * are all 0.
 */
#define MOST_DIGITS 780

/* Whether one of the digits is not 0. */
static bool any_digit(const char *at, const char *end)
{
	for (; at < end; at++) {
		if (*at != '0' && *at != '.')
			return true;
	}
	return false;
}

/*
 * Reads at most MOST_DIGITS significant digits into `big`, nine at a time; returns their number, and in `*at`
 * where it stopped.
 */
static int read_leading(struct env_big *big, const char **at, const char *end)
{
	int count = 0;
	uint32_t group = 0;
	uint32_t scale = 1;

	for (; *at < end && count < MOST_DIGITS; ++*at) {
		if (**at == '.' || (**at == '0' && count == 0))
			continue;
		group = group * 10 + (uint32_t)(**at - '0');
		scale *= 10;
		count++;
		if (scale == 1000000000) {
			env_big_multiply_add(big, scale, group);
			group = 0;
			scale = 1;
		}
	}
	env_big_multiply_add(big, scale, group);
	return count;
}

/*
 * Reads the digits into `big`, a 1 for those that are too many; returns the power of ten that the last one
 * stands for.
 */
static int64_t read_digits(struct env_big *big, const struct env_decimal *decimal)
{
	const char *at = decimal->digits.ptr;
	const char *end = at + decimal->digits.len;

	env_big_set(big, 0);
	/* the first 19 digits end at decimal->exponent; there are more, or the mantissa would be exact */
	int64_t power = decimal->exponent + ENV_DECIMAL_DIGITS - read_leading(big, &at, end);
	if (!any_digit(at, end))
		return power;
	env_big_multiply_add(big, 10, 1);
	return power - 1;
}

enum env_round_way env_round_exact(const struct env_decimal *decimal, struct env_rounding near)
{
	struct env_big number;
	struct env_big middle;
	int64_t power = decimal->exponent;

	if (decimal->exact)
		env_big_set(&number, decimal->mantissa);
	else
		power = read_digits(&number, decimal);
	env_big_set(&middle, near.kept * 2 + 1);
	env_big_multiply_pow5(power < 0 ? &middle : &number, (unsigned)(power < 0 ? -power : power));
	int64_t shift = power - (near.exponent - 1);
	env_big_shift(shift < 0 ? &middle : &number, (unsigned)(shift < 0 ? -shift : shift));

	int order = env_big_compare(&number, &middle);
	if (order == 0)
		return (near.kept & 1) != 0 ? ENV_ROUND_UP : ENV_ROUND_DOWN;
	return order > 0 ? ENV_ROUND_UP : ENV_ROUND_DOWN;
}
