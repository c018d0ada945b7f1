/* Integers from decimals. */
#include "schema/decimal.h"

#include <stdbool.h>

#include "base/ascii.h"

/* Most digits of an exponent that are looked at; more decide nothing. */
#define EXPONENT_MAX INT64_C(1000000000)

/* A decimal, taken apart: the digits d1 d2 ... of the text, with the point before digit number `point`. */
struct decimal {
	struct env_str digits; /* the mantissa as it is written, a point among the digits */
	bool negative;
	int64_t point;
};

struct env_str decimal_text(struct memory *memory, const struct node *number)
{
	struct env_buf buf = {0};

	node_to_json(number, &buf);
	struct env_str text = memory_copy(memory, env_buf_str(&buf));
	env_buf_free(&buf);
	return text;
}

/* The exponent that `text` ends with, after the e. */
static int64_t read_exponent(struct env_str text)
{
	size_t at = text.len > 0 && (text.ptr[0] == '-' || text.ptr[0] == '+') ? 1 : 0;
	int64_t exponent = 0;

	for (size_t i = at; i < text.len && exponent < EXPONENT_MAX; i++)
		exponent = exponent * 10 + (text.ptr[i] - '0');
	return at == 1 && text.ptr[0] == '-' ? -exponent : exponent;
}

static struct decimal take_apart(struct env_str text)
{
	struct decimal decimal = {.negative = text.len > 0 && text.ptr[0] == '-'};
	size_t begin = decimal.negative ? 1 : 0;
	size_t end = begin;
	size_t whole;

	while (end < text.len && ascii_is_digit(text.ptr[end]))
		end++;
	whole = end - begin;
	while (end < text.len && text.ptr[end] != 'e' && text.ptr[end] != 'E')
		end++;
	decimal.digits = env_str_of(text.ptr + begin, end - begin);
	decimal.point = (int64_t)whole;
	if (end < text.len)
		decimal.point += read_exponent(env_str_of(text.ptr + end + 1, text.len - end - 1));
	return decimal;
}

/*
 * The whole part, at most `limit`; `*fraction` says whether there is more behind the point, the result
 * whether it is within the limit.
 */
static bool whole_part(const struct decimal *decimal, uint64_t limit, uint64_t *whole, bool *fraction)
{
	int64_t place = 0;

	for (size_t i = 0; i < decimal->digits.len; i++) {
		if (decimal->digits.ptr[i] == '.')
			continue;
		uint64_t digit = (uint64_t)(decimal->digits.ptr[i] - '0');
		if (place++ >= decimal->point)
			*fraction = *fraction || digit != 0;
		else if (*whole > (limit - digit) / 10)
			return false;
		else
			*whole = *whole * 10 + digit;
	}
	for (; *whole > 0 && place < decimal->point; place++) {
		if (*whole > limit / 10)
			return false;
		*whole *= 10;
	}
	return true;
}

enum decimal_fit decimal_to_int(struct env_str text, int64_t *floor)
{
	struct decimal decimal = take_apart(text);
	uint64_t limit = decimal.negative ? (uint64_t)INT64_MAX + 1 : (uint64_t)INT64_MAX;
	uint64_t whole = 0;
	bool fraction = false;

	if (!whole_part(&decimal, limit, &whole, &fraction) || (fraction && whole == limit)) {
		*floor = decimal.negative ? INT64_MIN : INT64_MAX;
		return decimal.negative ? DECIMAL_BELOW : DECIMAL_ABOVE;
	}
	if (decimal.negative && whole == limit)
		*floor = INT64_MIN;
	else
		*floor = decimal.negative ? -(int64_t)whole - (fraction ? 1 : 0) : (int64_t)whole;
	return fraction ? DECIMAL_FRACTION : DECIMAL_INTEGER;
}

enum decimal_fit decimal_to_unsigned(struct env_str text, uint64_t *floor)
{
	struct decimal decimal = take_apart(text);
	bool fraction = false;

	*floor = 0;
	if (!whole_part(&decimal, UINT64_MAX, floor, &fraction)) {
		*floor = decimal.negative ? 0 : UINT64_MAX;
		return decimal.negative ? DECIMAL_BELOW : DECIMAL_ABOVE;
	}
	if (decimal.negative && (*floor > 0 || fraction)) {
		*floor = 0;
		return DECIMAL_BELOW;
	}
	if (fraction && *floor == UINT64_MAX)
		return DECIMAL_ABOVE;
	return fraction ? DECIMAL_FRACTION : DECIMAL_INTEGER;
}
