/* Random scalars. */
#include <check.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "format/base64.h"
#include "generated/make.h"
#include "text/hooks.h"
#include "type/spell.h"

/* ---- integers ---- */

static bool integer_allowed(const struct env_integer_rules *rules, int64_t value)
{
	return value >= rules->minimum && value <= rules->maximum &&
	       !(rules->exclusive_minimum && value == rules->minimum) &&
	       !(rules->exclusive_maximum && value == rules->maximum) &&
	       (rules->multiple_of == 0 || value % rules->multiple_of == 0);
}

/* A value near to the rules. */
static int64_t choose_integer(struct maker *maker, const struct env_integer_rules *rules)
{
	const int64_t candidates[] = {
		rules->minimum,
		rules->maximum,
		rules->minimum == INT64_MAX ? 0 : rules->minimum + 1,
		rules->maximum == INT64_MIN ? 0 : rules->maximum - 1,
		rules->minimum == INT64_MIN ? 0 : rules->minimum - 1,
		rules->maximum == INT64_MAX ? 0 : rules->maximum + 1,
		0,
		1,
		-1,
		42,
		(int64_t)random_next(&maker->random),
		(int64_t)random_below(&maker->random, 100000),
		(int64_t)random_below(&maker->random, 1000) * rules->multiple_of,
	};

	return candidates[random_below(&maker->random, COUNT_OF(candidates))];
}

static void make_digits(struct maker *maker, int64_t value)
{
	char text[32];

	(void)snprintf(text, sizeof(text), "%" PRId64 "%s", value,
		       !maker->plain && make_chance(maker, 8) ? ".0" : "");
	make_text(maker, text);
}

static void make_integer(struct maker *maker, const struct env_integer_rules *rules)
{
	int64_t value;

	do
		value = choose_integer(maker, rules);
	while (!integer_allowed(rules, value));
	make_digits(maker, value);
}

static bool unsigned_allowed(const struct env_unsigned_rules *rules, uint64_t value)
{
	return value >= rules->minimum && value <= rules->maximum &&
	       !(rules->exclusive_minimum && value == rules->minimum) &&
	       !(rules->exclusive_maximum && value == rules->maximum) &&
	       (rules->multiple_of == 0 || value % rules->multiple_of == 0);
}

/* Beyond the end of the range it goes on at the other. */
static uint64_t choose_unsigned(struct maker *maker, const struct env_unsigned_rules *rules)
{
	const uint64_t candidates[] = {
		rules->minimum,
		rules->maximum,
		rules->minimum + 1,
		rules->maximum - 1,
		rules->minimum - 1,
		rules->maximum + 1,
		0,
		7,
		random_next(&maker->random),
		random_below(&maker->random, 1000) * rules->multiple_of,
	};

	return candidates[random_below(&maker->random, COUNT_OF(candidates))];
}

static void make_natural(struct maker *maker, uint64_t value)
{
	char text[32];

	(void)snprintf(text, sizeof(text), "%" PRIu64 "%s", value,
		       !maker->plain && make_chance(maker, 8) ? ".0" : "");
	make_text(maker, text);
}

static void make_unsigned(struct maker *maker, const struct env_unsigned_rules *rules)
{
	uint64_t value;

	do
		value = choose_unsigned(maker, rules);
	while (!unsigned_allowed(rules, value));
	make_natural(maker, value);
}

/* ---- numbers ---- */

static bool number_allowed(const struct env_number_rules *rules, double value)
{
	return (rules->exclusive_minimum ? value > rules->minimum : value >= rules->minimum) &&
	       (rules->exclusive_maximum ? value < rules->maximum : value <= rules->maximum) &&
	       value - value == 0;
}

/* So many times the divisor, a decimal with or without an exponent: the digits of both multiplied, the power of ten behind them. */
static void write_multiple(struct maker *maker, struct env_str divisor, char *text, size_t size)
{
	uint64_t value = 0;
	int power = 0;
	bool fraction = false;
	size_t i = 0;

	for (; i < divisor.len && divisor.ptr[i] != 'e'; i++) {
		if (divisor.ptr[i] == '.') {
			fraction = true;
			continue;
		}
		value = value * 10 + (uint64_t)(divisor.ptr[i] - '0');
		power -= fraction ? 1 : 0;
	}
	if (i < divisor.len)
		power += (int)strtol(divisor.ptr + i + 1, NULL, 10);
	(void)snprintf(text, size, "%" PRIu64 "e%d", value * random_below(&maker->random, 100000), power);
}

static void write_number(struct maker *maker, const struct env_number_rules *rules, char *text, size_t size)
{
	const double candidates[] = {
		rules->minimum,
		rules->maximum,
		0,
		0.5,
		1,
		-1,
		0.1,
		1e22,
		5e-324,
		-1.7976931348623157e308,
		(double)random_next(&maker->random) / 1.8446744073709552e19,
		(double)random_below(&maker->random, 100000) / 64,
	};

	(void)snprintf(text, size, "%.17g", candidates[random_below(&maker->random, COUNT_OF(candidates))]);
}

/* `most`: the largest that the C type holds. */
static void make_number(struct maker *maker, const struct env_number_rules *rules, double most)
{
	char text[64];
	double value;

	do {
		if (rules->multiple_of.ptr != NULL)
			write_multiple(maker, rules->multiple_of, text, sizeof(text));
		else
			write_number(maker, rules, text, sizeof(text));
		value = strtod(text, NULL);
	} while (!number_allowed(rules, value) || value > most || value < -most);
	make_text(maker, text);
}

static void make_near_number(struct maker *maker, const struct env_number_rules *rules)
{
	static const char *const texts[] = {"0.005", "-0.0", "1e-7", "1e39", "-1e308", "0.30000001"};
	char text[64];

	write_number(maker, rules, text, sizeof(text));
	bool infinite = strchr(text, 'n') != NULL;
	make_text(maker, infinite || make_chance(maker, 2)
				 ? texts[random_below(&maker->random, COUNT_OF(texts))]
				 : text);
}

/* ---- what is one of a list, bytes, and open values ---- */

/* Appends canonical JSON as it is written, or as it is where that is as good. */
static void make_canonical(struct maker *maker, struct env_str json)
{
	enum env_status status = maker->plain || make_chance(maker, 2)
					 ? env_spell_write(&maker->text, json)
					 : env_buf_append_str(&maker->text, json);

	ck_assert_int_eq(status, ENV_OK);
}

static void make_member(struct maker *maker, const struct env_enum_rules *rules)
{
	struct env_str member = rules->members[random_below(&maker->random, rules->count)];

	if (rules->mixed)
		make_canonical(maker, member);
	else
		make_string(maker, member);
}

static void make_bytes(struct maker *maker)
{
	uint8_t bytes[12];
	char text[17];
	size_t size = random_below(&maker->random, sizeof(bytes) + 1);

	for (size_t i = 0; i < size; i++)
		bytes[i] = (uint8_t)random_below(&maker->random, 256);
	env_base64_encode(text, bytes, size);
	make_string(maker, env_str_of(text, env_base64_encoded_size(size)));
}

/* One of each root, in the order of enum env_json_root, and some more. */
static const struct {
	unsigned root;
	const char *text;
} opens[] = {
	{ENV_JSON_NULL, "null"},
	{ENV_JSON_BOOLEAN, "true"},
	{ENV_JSON_NUMBER, "1.50"},
	{ENV_JSON_NUMBER, "123456789012345678901234567890"},
	{ENV_JSON_STRING, "\"x\\ny\""},
	{ENV_JSON_ARRAY, "[]"},
	{ENV_JSON_ARRAY, "[1, {\"a\" : []}]"},
	{ENV_JSON_OBJECT, "{}"},
	{ENV_JSON_OBJECT, "{\"a\":{\"b\":[null, 2]},\"c\": \"d\"}"},
};

static void make_open(struct maker *maker, unsigned roots)
{
	size_t i;

	do
		i = random_below(&maker->random, COUNT_OF(opens));
	while (roots != 0 && (roots & opens[i].root) == 0);
	make_text(maker, opens[i].text);
}

static const struct env_string_rules any_string = {.max_length = SIZE_MAX};

static void make_one_of_many(struct maker *maker, const struct env_type *type)
{
	switch (type->kind) {
	case ENV_KIND_BYTES:
		make_bytes(maker);
		break;
	case ENV_KIND_OPEN_ENUM:
		if (make_chance(maker, 2))
			make_characters(maker, &any_string);
		else
			make_member(maker, &type->as.enumeration);
		break;
	case ENV_KIND_ENUM:
		make_member(maker, &type->as.enumeration);
		break;
	case ENV_KIND_CONST:
		make_canonical(maker, type->as.constant.json);
		break;
	default:
		make_open(maker, type->as.json.roots);
		break;
	}
}

void make_scalar(struct maker *maker, const struct env_type *type)
{
	switch (type->kind) {
	case ENV_KIND_BOOLEAN:
		make_text(maker, make_chance(maker, 2) ? "true" : "false");
		break;
	case ENV_KIND_INTEGER:
	case ENV_KIND_INT32:
	case ENV_KIND_UINT32:
		make_integer(maker, &type->as.integer);
		break;
	case ENV_KIND_UINT64:
		make_unsigned(maker, &type->as.unsigned_integer);
		break;
	case ENV_KIND_NUMBER:
		make_number(maker, &type->as.number, 1.7976931348623157e308);
		break;
	case ENV_KIND_FLOAT:
		make_number(maker, &type->as.number, 3.4028234e38);
		break;
	case ENV_KIND_STRING:
		make_characters(maker, &type->as.string);
		break;
	case ENV_KIND_FORMAT:
		make_formatted(maker, type->as.format.format, true);
		break;
	default:
		make_one_of_many(maker, type);
		break;
	}
}

void make_near(struct maker *maker, const struct env_type *type)
{
	switch (type->kind) {
	case ENV_KIND_INTEGER:
	case ENV_KIND_INT32:
	case ENV_KIND_UINT32:
		make_digits(maker, choose_integer(maker, &type->as.integer));
		break;
	case ENV_KIND_UINT64:
		make_natural(maker, choose_unsigned(maker, &type->as.unsigned_integer));
		break;
	case ENV_KIND_NUMBER:
	case ENV_KIND_FLOAT:
		make_near_number(maker, &type->as.number);
		break;
	case ENV_KIND_STRING:
		make_odd_characters(maker, &type->as.string);
		break;
	case ENV_KIND_FORMAT:
		make_formatted(maker, type->as.format.format, false);
		break;
	case ENV_KIND_BYTES:
		make_formatted(maker, &env_format_base64, false);
		break;
	default:
		make_characters(maker, &any_string);
		break;
	}
}
