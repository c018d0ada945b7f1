/* Whether two trees are the same. */
#include "document.h"

#include <math.h>
#include <string.h>

static bool integer_equals_real(json_int_t integer, double real)
{
	/* Beyond these a double has no integers of 64 bits; both limits are doubles. */
	if (!(real >= -9223372036854775808.0 && real < 9223372036854775808.0))
		return false;
	if (real == 0 && signbit(real))
		return false;
	return floor(real) == real && (json_int_t)real == integer;
}

static bool numbers_equal(const json_t *a, const json_t *b)
{
	if (json_is_integer(a) && json_is_integer(b))
		return json_integer_value(a) == json_integer_value(b);
	if (json_is_integer(a))
		return integer_equals_real(json_integer_value(a), json_real_value(b));
	if (json_is_integer(b))
		return integer_equals_real(json_integer_value(b), json_real_value(a));
	double x = json_real_value(a);
	double y = json_real_value(b);
	return x == y && !signbit(x) == !signbit(y);
}

static bool trees_equal(const json_t *a, const json_t *b, bool any_order);

static bool objects_equal(json_t *a, const json_t *b, bool any_order)
{
	const char *key;
	json_t *value;

	if (json_object_size(a) != json_object_size(b))
		return false;
	json_object_foreach(a, key, value)
	{
		const json_t *other = json_object_get(b, key);
		if (other == NULL || !trees_equal(value, other, any_order))
			return false;
	}
	return true;
}

/* Whether an array has as many items equal to `item` as the other. */
static bool same_number_of(const json_t *item, const json_t *a, const json_t *b)
{
	size_t balance = 0;

	for (size_t i = 0; i < json_array_size(a); i++)
		balance += trees_equal(item, json_array_get(a, i), true);
	for (size_t i = 0; i < json_array_size(b); i++)
		balance -= trees_equal(item, json_array_get(b, i), true);
	return balance == 0;
}

static bool arrays_equal(const json_t *a, const json_t *b, bool any_order)
{
	if (json_array_size(a) != json_array_size(b))
		return false;
	for (size_t i = 0; i < json_array_size(a); i++) {
		const json_t *item = json_array_get(a, i);
		if (any_order ? !same_number_of(item, a, b) : !trees_equal(item, json_array_get(b, i), false))
			return false;
	}
	return true;
}

static bool trees_equal(const json_t *a, const json_t *b, bool any_order)
{
	if (json_is_number(a) && json_is_number(b))
		return numbers_equal(a, b);
	if (a == NULL || b == NULL || json_typeof(a) != json_typeof(b))
		return false;
	if (json_is_object(a))
		return objects_equal((json_t *)a, b, any_order);
	if (json_is_array(a))
		return arrays_equal(a, b, any_order);
	if (json_is_string(a))
		return json_string_length(a) == json_string_length(b) &&
		       memcmp(json_string_value(a), json_string_value(b), json_string_length(a)) == 0;
	return true;
}

bool document_equal(const json_t *a, const json_t *b)
{
	return trees_equal(a, b, false);
}

bool document_equal_unordered(const json_t *a, const json_t *b)
{
	return trees_equal(a, b, true);
}
