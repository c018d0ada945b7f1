/* Integers, from text and to text. */
#include "text/number.h"

#include "text/decimal.h"
#include "text/digits.h"
#include "text/exact.h"

/* Of a number with more digits than an integer of 64 bits has: whether one of them stands after the point. */
static enum env_number_fit judge_long(const struct env_decimal *decimal)
{
	const char *at = decimal->digits.ptr + decimal->digits.len;
	int64_t power = decimal->last;

	for (at--; *at == '0' || *at == '.'; at--)
		power += *at == '0';
	return power < 0 ? ENV_NUMBER_FRACTION : ENV_NUMBER_RANGE;
}

/* The mantissa times 10^exponent as an integer. */
static enum env_number_fit scale(uint64_t mantissa, int64_t exponent, uint64_t *out)
{
	while (exponent < 0 && mantissa % 10 == 0) {
		mantissa /= 10;
		exponent++;
	}
	if (exponent < 0)
		return ENV_NUMBER_FRACTION;
	for (; exponent > 0; exponent--) {
		if (mantissa > UINT64_MAX / 10)
			return ENV_NUMBER_RANGE;
		mantissa *= 10;
	}
	*out = mantissa;
	return ENV_NUMBER_FITS;
}

enum env_number_fit env_number_to_int(struct env_str text, int64_t *out)
{
	struct env_decimal decimal = env_decimal_read(text);
	uint64_t value = 0;

	if (!decimal.exact)
		return judge_long(&decimal);
	if (decimal.mantissa != 0) {
		enum env_number_fit fit = scale(decimal.mantissa, decimal.exponent, &value);
		if (fit != ENV_NUMBER_FITS)
			return fit;
	}
	if (value > (uint64_t)INT64_MAX + decimal.negative)
		return ENV_NUMBER_RANGE;
	if (decimal.negative && value != 0)
		*out = -(int64_t)(value - 1) - 1;
	else
		*out = (int64_t)value;
	return ENV_NUMBER_FITS;
}

/* More digits than any integer of 64 bits has before its point. */
#define MAGNITUDE_END 21

enum env_number_fit env_number_to_uint(struct env_str text, uint64_t *out)
{
	struct env_exact number = env_exact_read(text);
	const char *at = number.first;
	uint64_t value = 0;

	if (!env_exact_is_integer(number))
		return ENV_NUMBER_FRACTION;
	if (number.negative || number.magnitude >= MAGNITUDE_END)
		return ENV_NUMBER_RANGE;
	for (int64_t left = number.magnitude; left > 0; left--) {
		while (at <= number.last && *at == '.')
			at++;
		uint64_t digit = at <= number.last ? (uint64_t)(*at++ - '0') : 0;
		if (value > (UINT64_MAX - digit) / 10)
			return ENV_NUMBER_RANGE;
		value = value * 10 + digit;
	}
	*out = value;
	return ENV_NUMBER_FITS;
}

size_t env_number_from_int(char *out, int64_t value)
{
	return (size_t)(env_digits_put_int(out, value) - out);
}

size_t env_number_from_uint(char *out, uint64_t value)
{
	return (size_t)(env_digits_put_uint(out, value) - out);
}
