/* Numbers in the notation of YAML's core schema. */
#include "yaml/number.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/ascii.h"
#include "base/memory.h"

/* Room for 64 bits in decimal. */
#define DIGITS_MAX 24

/* A decimal in parts, borrowed from its text. */
struct decimal {
	bool negative;
	struct env_str whole;    /* digits before the point; may be empty */
	struct env_str fraction; /* digits after it */
	struct env_str exponent; /* with its sign; empty: none */
	bool point;
};

/* Takes the digits at the front of `text` off it. */
static struct env_str take_digits(struct env_str *text)
{
	struct env_str digits = {text->ptr, 0};

	while (digits.len < text->len && ascii_is_digit(text->ptr[digits.len]))
		digits.len++;
	text->ptr += digits.len;
	text->len -= digits.len;
	return digits;
}

/* Takes one byte off where it is one of `set`. */
static bool take_one(struct env_str *text, const char *set)
{
	if (text->len == 0 || text->ptr[0] == '\0' || strchr(set, text->ptr[0]) == NULL)
		return false;
	text->ptr++;
	text->len--;
	return true;
}

/* Takes a decimal apart; false where the text is none. */
static bool decimal_read(struct env_str text, struct decimal *out)
{
	*out = (struct decimal){.negative = text.len > 0 && text.ptr[0] == '-'};
	take_one(&text, "+-");
	out->whole = take_digits(&text);
	out->point = take_one(&text, ".");
	if (out->point)
		out->fraction = take_digits(&text);
	if (out->whole.len + out->fraction.len == 0)
		return false;
	struct env_str exponent = text;
	if (!take_one(&text, "eE"))
		return text.len == 0;
	exponent.ptr++;
	exponent.len--;
	take_one(&text, "+-");
	if (take_digits(&text).len == 0)
		return false;
	out->exponent = exponent;
	return text.len == 0;
}

/* Reads 0o17 or 0xFF. NUMBER_INTEGER, NUMBER_BEYOND, or NUMBER_NONE where it is neither. */
static enum number_form based_read(struct env_str text, uint64_t *out)
{
	if (text.len < 3 || text.ptr[0] != '0' || (text.ptr[1] != 'x' && text.ptr[1] != 'o'))
		return NUMBER_NONE;
	unsigned base = text.ptr[1] == 'x' ? 16 : 8;
	enum number_form form = NUMBER_INTEGER;
	uint64_t value = 0;
	for (size_t i = 2; i < text.len; i++) {
		unsigned digit = (unsigned)ascii_hex_value(text.ptr[i]);

		if (digit >= base)
			return NUMBER_NONE;
		if (value > UINT64_MAX / base)
			form = NUMBER_BEYOND;
		value = value * base + digit;
	}
	*out = value;
	return form;
}

static bool is_special(struct env_str text)
{
	static const char *const words[] = {".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN"};
	struct env_str word = text;

	take_one(&word, "+-");
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (env_str_equal(i < 3 ? word : text, env_str(words[i])))
			return true;
	return false;
}

/* The exponent's digits without sign and leading zeros. */
static struct env_str exponent_digits(struct env_str exponent)
{
	take_one(&exponent, "+-");
	while (exponent.len > 1 && exponent.ptr[0] == '0')
		take_one(&exponent, "0");
	return exponent;
}

enum number_form number_form(struct env_str text)
{
	struct decimal decimal;
	uint64_t value;
	enum number_form based = based_read(text, &value);

	if (based != NUMBER_NONE)
		return based;
	if (is_special(text))
		return NUMBER_SPECIAL;
	if (!decimal_read(text, &decimal))
		return NUMBER_NONE;
	if (exponent_digits(decimal.exponent).len > NUMBER_EXPONENT_MAX)
		return NUMBER_BEYOND;
	return decimal.point || decimal.exponent.len > 0 ? NUMBER_FLOAT : NUMBER_INTEGER;
}

/* Reads any number as a decimal; the digits of 0o and 0x ones are written to `digits`. */
static struct decimal read_any(struct env_str text, char digits[DIGITS_MAX])
{
	struct decimal decimal;
	uint64_t value = 0;

	if (based_read(text, &value) == NUMBER_INTEGER) {
		(void)snprintf(digits, DIGITS_MAX, "%" PRIu64, value);
		text = env_str(digits);
	}
	decimal_read(text, &decimal);
	while (decimal.whole.len > 1 && decimal.whole.ptr[0] == '0')
		take_one(&decimal.whole, "0");
	return decimal;
}

static void put(struct env_buf *out, struct env_str text)
{
	memory_expect(env_buf_append_str(out, text));
}

void number_to_json(struct env_str text, struct env_buf *out)
{
	char digits[DIGITS_MAX];
	struct decimal decimal = read_any(text, digits);

	put(out, env_str(decimal.negative ? "-" : ""));
	put(out, decimal.whole.len > 0 ? decimal.whole : env_str("0"));
	if (decimal.point) {
		put(out, env_str("."));
		put(out, decimal.fraction.len > 0 ? decimal.fraction : env_str("0"));
	}
	if (decimal.exponent.len > 0) {
		put(out, env_str("e"));
		put(out, decimal.exponent);
	}
}

bool number_to_int(struct env_str text, int64_t *out)
{
	char digits[DIGITS_MAX];
	struct decimal decimal = read_any(text, digits);
	uint64_t most = decimal.negative ? (uint64_t)INT64_MAX + 1 : (uint64_t)INT64_MAX;
	uint64_t value = 0;

	for (size_t i = 0; i < decimal.whole.len; i++) {
		unsigned digit = (unsigned)ascii_hex_value(decimal.whole.ptr[i]);

		if (value > (most - digit) / 10)
			return false;
		value = value * 10 + digit;
	}
	if (decimal.negative)
		*out = value == most ? INT64_MIN : -(int64_t)value;
	else
		*out = (int64_t)value;
	return true;
}

/* The digit at a place of the whole part and the fraction, as if they were one. */
static char digit_at(const struct decimal *decimal, size_t place)
{
	size_t whole = decimal->whole.len;

	if (place < whole)
		return decimal->whole.ptr[place];
	return decimal->fraction.ptr[place - whole];
}

/*
 * A decimal by its value: the digits from `begin` to `end` are the significant ones, the first of which
 * stands for 10 to the `power`.
 */
struct value {
	struct decimal decimal;
	size_t begin;
	size_t end; /* equal to `begin`: zero */
	int64_t power;
};

static int64_t exponent_value(struct env_str exponent)
{
	struct env_str digits = exponent_digits(exponent);
	int64_t value = 0;

	for (size_t i = 0; i < digits.len; i++)
		value = value * 10 + (digits.ptr[i] - '0');
	return exponent.len > 0 && exponent.ptr[0] == '-' ? -value : value;
}

static struct value value_of(struct env_str text, char digits[DIGITS_MAX])
{
	struct value value = {.decimal = read_any(text, digits)};

	value.end = value.decimal.whole.len + value.decimal.fraction.len;
	while (value.begin < value.end && digit_at(&value.decimal, value.begin) == '0')
		value.begin++;
	while (value.end > value.begin && digit_at(&value.decimal, value.end - 1) == '0')
		value.end--;
	value.power = exponent_value(value.decimal.exponent) + (int64_t)value.decimal.whole.len -
		      (int64_t)value.begin;
	return value;
}

bool number_equal(struct env_str a, struct env_str b)
{
	char digits_a[DIGITS_MAX];
	char digits_b[DIGITS_MAX];
	struct value left = value_of(a, digits_a);
	struct value right = value_of(b, digits_b);
	size_t count = left.end - left.begin;

	if (count != right.end - right.begin)
		return false;
	if (count == 0)
		return true;
	if (left.decimal.negative != right.decimal.negative || left.power != right.power)
		return false;
	for (size_t i = 0; i < count; i++)
		if (digit_at(&left.decimal, left.begin + i) != digit_at(&right.decimal, right.begin + i))
			return false;
	return true;
}
