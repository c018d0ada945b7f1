/* Decimals of any size, compared and divided exactly. */
#include "text/exact.h"

#include <float.h>

#include "text/ascii.h"
#include "text/decimal.h"
#include "text/number.h"

/* After so many tens all factors 2 and 5 of a divisor are gone: more change nothing. */
#define TENS_MAX 60

/* Sets first and last to the digits that count, of those at `at` up to `end`. */
static void find_digits(struct env_exact *number, const char *at, const char *end)
{
	for (; at < end; at++) {
		if (!env_is_digit(*at))
			continue;
		if (*at != '0') {
			if (number->first == NULL)
				number->first = at;
			number->last = at;
		}
	}
}

/* How many digits stand from `from` to before `to`. */
static int64_t count_digits(const char *from, const char *to)
{
	int64_t count = 0;

	for (; from < to; from++)
		count += env_is_digit(*from);
	return count;
}

struct env_exact env_exact_read(struct env_str text)
{
	struct env_decimal decimal = env_decimal_read(text);
	struct env_exact number = {.negative = decimal.negative};
	const char *end =
		decimal.digits.len == 0 ? decimal.digits.ptr : decimal.digits.ptr + decimal.digits.len;

	find_digits(&number, decimal.digits.ptr, end);
	if (number.first == NULL)
		return (struct env_exact){0};
	number.digits = count_digits(number.first, number.last + 1);
	/* decimal.last is the power of ten of the very last digit that is spelt */
	number.magnitude = decimal.last + count_digits(number.first, end);
	return number;
}

/* The next digit that is spelt, from `*at` on, which moves behind it. */
static int next_digit(const char **at)
{
	while (!env_is_digit(**at))
		(*at)++;
	return *(*at)++ - '0';
}

/* Of two numbers that are not 0, without their signs. */
static int compare_sizes(const struct env_exact *a, const struct env_exact *b)
{
	const char *left = a->first;
	const char *right = b->first;

	if (a->magnitude != b->magnitude)
		return a->magnitude < b->magnitude ? -1 : 1;
	while (left <= a->last && right <= b->last) {
		int difference = next_digit(&left) - next_digit(&right);
		if (difference != 0)
			return difference;
	}
	return (a->digits > b->digits) - (a->digits < b->digits);
}

/* -1, 0 or 1. */
static int sign_of(const struct env_exact *number)
{
	if (number->first == NULL)
		return 0;
	return number->negative ? -1 : 1;
}

int env_exact_compare(struct env_exact a, struct env_exact b)
{
	int left = sign_of(&a);
	int right = sign_of(&b);

	if (left != right || left == 0)
		return left - right;
	return left * compare_sizes(&a, &b);
}

bool env_exact_is_integer(struct env_exact number)
{
	return number.first == NULL || number.digits <= number.magnitude;
}

/* The digits as an integer, 0 where there are none, modulo `modulus` (at most 10^18); 0: as they are, of at most 18. */
static uint64_t digits_modulo(const struct env_exact *number, uint64_t modulus)
{
	uint64_t rest = 0;

	for (const char *at = number->first; at != NULL && at <= number->last;) {
		rest = rest * 10 + (uint64_t)next_digit(&at);
		if (modulus != 0)
			rest %= modulus;
	}
	return rest;
}

bool env_exact_is_multiple(struct env_exact number, struct env_exact divisor)
{
	/* The powers of ten that the last digits stand for. No last digit is 0: a smaller power cannot be divided. */
	int64_t tens = (number.magnitude - number.digits) - (divisor.magnitude - divisor.digits);

	if (number.first == NULL)
		return true;
	uint64_t modulus = digits_modulo(&divisor, 0);
	if (tens < 0 || modulus == 0)
		return false;
	uint64_t rest = digits_modulo(&number, modulus);
	for (int64_t i = 0; i < tens && i < TENS_MAX && rest != 0; i++)
		rest = rest * 10 % modulus;
	return rest == 0;
}

/* Whether it can be seen that no other decimal so short has the same nearest double: as many digits as DBL_DIG, and no subnormal. */
static bool is_shortest(const struct env_exact *number)
{
	return number->digits <= DBL_DIG && number->magnitude > DBL_MIN_10_EXP + 1 &&
	       number->magnitude < DBL_MAX_10_EXP;
}

struct env_str env_exact_text(struct env_str text, char *room)
{
	struct env_exact number = env_exact_read(text);
	double value;

	if (env_exact_is_integer(number) || is_shortest(&number) ||
	    env_number_to_double(text, &value) != ENV_NUMBER_FITS)
		return text;
	return env_str_of(room, env_number_from_double(room, value));
}
