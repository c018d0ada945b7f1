/* Random scalars. */
#include <check.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "generated/make.h"
#include "text/hooks.h"

static bool integer_allowed(const struct env_integer_rules *rules, int64_t value)
{
	return value >= rules->minimum && value <= rules->maximum &&
	       !(rules->exclusive_minimum && value == rules->minimum) &&
	       !(rules->exclusive_maximum && value == rules->maximum);
}

static void make_integer(struct maker *maker, const struct env_integer_rules *rules)
{
	const int64_t candidates[] = {
		rules->minimum + (rules->exclusive_minimum ? 1 : 0),
		rules->maximum - (rules->exclusive_maximum ? 1 : 0),
		0,
		1,
		-1,
		42,
		(int64_t)random_next(&maker->random),
		(int64_t)random_below(&maker->random, 100000),
	};
	char text[32];
	int64_t value;

	do
		value = candidates[random_below(&maker->random, COUNT_OF(candidates))];
	while (!integer_allowed(rules, value));
	(void)snprintf(text, sizeof(text), "%" PRId64 "%s", value,
		       !maker->plain && make_chance(maker, 8) ? ".0" : "");
	make_text(maker, text);
}

static bool number_allowed(const struct env_number_rules *rules, double value)
{
	return (rules->exclusive_minimum ? value > rules->minimum : value >= rules->minimum) &&
	       (rules->exclusive_maximum ? value < rules->maximum : value <= rules->maximum) &&
	       value - value == 0;
}

static void make_number(struct maker *maker, const struct env_number_rules *rules)
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
	char text[48];
	double value;

	do
		value = candidates[random_below(&maker->random, COUNT_OF(candidates))];
	while (!number_allowed(rules, value));
	(void)snprintf(text, sizeof(text), "%.17g", value);
	make_text(maker, text);
}

/* One code point each, as JSON may spell it. */
static const char *const characters[] = {
	"a",       "b",       "z",  " ",    "/",       "\xC3\xA9",       "\xF0\x9F\x98\x80",
	"\\u00e9", "\\u0000", "\\", "\\\"", "\\u20ac", "\\ud83d\\ude00",
};
#define PLAIN_CHARACTERS 7

static void make_characters(struct maker *maker, const struct env_string_rules *rules)
{
	size_t length = rules->min_length + random_below(&maker->random, 6);

	if (length > rules->max_length)
		length = rules->max_length;
	make_text(maker, "\"");
	while (length-- > 0) {
		const char *character = characters[random_below(
			&maker->random, maker->plain ? PLAIN_CHARACTERS : COUNT_OF(characters))];
		make_text(maker, strcmp(character, "\\") == 0 ? "\\\\" : character);
	}
	make_text(maker, "\"");
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

void make_scalar(struct maker *maker, const struct env_type *type)
{
	switch (type->kind) {
	case ENV_KIND_BOOLEAN:
		make_text(maker, make_chance(maker, 2) ? "true" : "false");
		break;
	case ENV_KIND_INTEGER:
		make_integer(maker, &type->as.integer);
		break;
	case ENV_KIND_NUMBER:
		make_number(maker, &type->as.number);
		break;
	case ENV_KIND_STRING:
		make_characters(maker, &type->as.string);
		break;
	case ENV_KIND_ENUM:
		make_string(maker,
			    type->as.enumeration
				    .members[random_below(&maker->random, type->as.enumeration.count)]);
		break;
	case ENV_KIND_CONST:
		ck_assert_int_eq(env_buf_append_str(&maker->text, type->as.constant.json), ENV_OK);
		break;
	default:
		make_open(maker, type->as.json.roots);
		break;
	}
}
