/* The decimal that the text of a number spells. */
#include "text/decimal.h"

#include "text/ascii.h"

/* Exponents are cut off here: no text is long enough to make up for more. */
#define LARGEST_EXPONENT INT64_C(100000000000000000)

/* Reads digits and point into the mantissa; returns the end. */
static const char *read_digits(struct env_decimal *decimal, const char *at, const char *end)
{
	int count = 0;
	int64_t after_point = 0;
	bool point = false;

	for (; at < end && (*at == '.' || env_is_digit(*at)); at++) {
		if (*at == '.') {
			point = true;
			continue;
		}
		unsigned digit = (unsigned)(*at - '0');
		after_point += point;
		if (count < ENV_DECIMAL_DIGITS) {
			decimal->mantissa = decimal->mantissa * 10 + digit;
			count += decimal->mantissa != 0;
			decimal->exponent -= point;
		} else {
			decimal->exact = decimal->exact && digit == 0;
			decimal->exponent += !point;
		}
	}
	decimal->last = -after_point;
	return at;
}

/* The exponent's value, from what follows the "e". */
static int64_t read_exponent(const char *at, const char *end)
{
	int64_t exponent = 0;
	bool negative = at < end && *at == '-';

	if (at < end && (*at == '-' || *at == '+'))
		at++;
	for (; at < end; at++) {
		exponent = exponent * 10 + (*at - '0');
		if (exponent > LARGEST_EXPONENT)
			exponent = LARGEST_EXPONENT;
	}
	return negative ? -exponent : exponent;
}

struct env_decimal env_decimal_read(struct env_str text)
{
	struct env_decimal decimal = {.exact = true};
	const char *at = text.ptr;
	const char *end = text.len == 0 ? at : text.ptr + text.len;

	if (at < end && *at == '-') {
		decimal.negative = true;
		at++;
	}
	const char *digits = at;
	at = read_digits(&decimal, at, end);
	decimal.digits = env_str_of(digits, (size_t)(at - digits));
	if (at < end) {
		int64_t exponent = read_exponent(at + 1, end);
		decimal.exponent += exponent;
		decimal.last += exponent;
	}
	return decimal;
}
