/* Random changes of values in memory: what has nothing in it. */
#include <check.h>
#include <math.h>
#include <string.h>

#include "generated/mutate.h"
#include "text/hooks.h"
#include "type/keys.h"
#include "type/value.h"

bool mutate_chance(struct mutator *mutator, size_t chances)
{
	return random_below(&mutator->random, chances) == 0;
}

static struct env_str repeat(struct mutator *mutator, const char *text, size_t times)
{
	size_t len = strlen(text);
	char *bytes = env_arena_alloc(mutator->arena, len * times + 1, 1);

	ck_assert_ptr_nonnull(bytes);
	for (size_t i = 0; i < len * times; i++)
		bytes[i] = text[i % len];
	return env_str_of(bytes, len * times);
}

struct env_str mutate_text(struct mutator *mutator)
{
	static const struct env_str texts[] = {
		{NULL, 0},
		ENV_STR_INIT(""),
		ENV_STR_INIT("a"),
		ENV_STR_INIT("Z 9"),
		ENV_STR_INIT("x-y"),
		ENV_STR_INIT("tag_1"),
		ENV_STR_INIT("two\nlines"),
		ENV_STR_INIT("\xC3\xA9\xE2\x82\xAC"),
		ENV_STR_INIT("nul\0inside"),
		ENV_STR_INIT("joe@example.com"),
		ENV_STR_INIT("http://a b"),
		ENV_STR_INIT("ABC-12"),
	};
	static const struct env_str wild[] = {{NULL, 1}, ENV_STR_INIT("\xFF"), ENV_STR_INIT("a\xC3")};
	size_t choice = random_below(&mutator->random, COUNT_OF(texts) + 4);

	if (mutator->wild && mutate_chance(mutator, 3))
		return wild[random_below(&mutator->random, COUNT_OF(wild))];
	if (choice < COUNT_OF(texts))
		return texts[choice];
	/* one after the other, since compilers differ in which argument they look at first */
	const char *repeated = mutate_chance(mutator, 2) ? "b" : "\xC3\xB6";
	return repeat(mutator, repeated, random_below(&mutator->random, 400));
}

/* ---- numbers ---- */

static int64_t choose_integer(struct mutator *mutator, const struct env_integer_rules *rules)
{
	const int64_t candidates[] = {
		rules->minimum,
		rules->maximum,
		rules->minimum == INT64_MIN ? 0 : rules->minimum - 1,
		rules->maximum == INT64_MAX ? 0 : rules->maximum + 1,
		0,
		-1,
		5,
		INT64_MIN,
		INT64_MAX,
		(int64_t)random_next(&mutator->random),
	};

	return candidates[random_below(&mutator->random, COUNT_OF(candidates))];
}

/* What does not fit goes on at the other end of the range. */
static void mutate_integer(struct mutator *mutator, const struct env_type *type, void *value)
{
	int64_t number = choose_integer(mutator, &type->as.integer);
	int32_t narrow = (int32_t)((uint64_t)number & INT32_MAX) * (number < 0 ? -1 : 1);
	uint32_t natural = (uint32_t)((uint64_t)number & UINT32_MAX);

	if (type->kind == ENV_KIND_INTEGER)
		memcpy(value, &number, sizeof(number));
	else if (type->kind == ENV_KIND_INT32)
		memcpy(value, &narrow, sizeof(narrow));
	else
		memcpy(value, &natural, sizeof(natural));
}

static void mutate_unsigned(struct mutator *mutator, const struct env_unsigned_rules *rules, void *value)
{
	const uint64_t candidates[] = {rules->minimum,
				       rules->maximum,
				       rules->minimum - 1,
				       rules->maximum + 1,
				       0,
				       7,
				       UINT64_MAX,
				       random_next(&mutator->random)};

	memcpy(value, &candidates[random_below(&mutator->random, COUNT_OF(candidates))], sizeof(uint64_t));
}

static void mutate_number(struct mutator *mutator, const struct env_type *type, void *value)
{
	static const double numbers[] = {0,     -0.0,  0.005,     1, -1, 1.0000001, 1e-7, 1e38,
					 -1e38, 0.001, 1234.5678, 2, 12, 100,       -0.5, 1e16};
	static const double wild[] = {NAN, INFINITY, -INFINITY};
	double number = numbers[random_below(&mutator->random, COUNT_OF(numbers))];

	if (mutator->wild && mutate_chance(mutator, 2))
		number = wild[random_below(&mutator->random, COUNT_OF(wild))];
	float narrow = (float)number;
	if (type->kind == ENV_KIND_FLOAT)
		memcpy(value, &narrow, sizeof(narrow));
	else
		memcpy(value, &number, sizeof(number));
}

/* ---- what is one of a list ---- */

static void mutate_enum(struct mutator *mutator, const struct env_enum_rules *rules, void *value)
{
	static const int wild[] = {0, -2, 1000, INT32_MAX, INT32_MIN, ENV_ENUM_OTHER};

	if (mutator->wild && mutate_chance(mutator, 2))
		env_enum_set(value, wild[random_below(&mutator->random, COUNT_OF(wild))]);
	else
		env_enum_set(value, (int)random_below(&mutator->random, rules->count) + 1);
}

/* Not wild, the other text is none of the members. */
static void mutate_open_enum(struct mutator *mutator, const struct env_type *type, void *value)
{
	const struct env_enum_rules *rules = &type->as.enumeration;
	struct env_str other = mutate_text(mutator);

	mutate_enum(mutator, rules, value);
	if (mutator->wild && mutate_chance(mutator, 3))
		other = rules->members[random_below(&mutator->random, rules->count)];
	else if (mutate_chance(mutator, 2))
		return;
	if (!mutator->wild && env_enum_find(rules, other) != 0)
		return;
	env_enum_set(value, ENV_ENUM_OTHER);
	memcpy((char *)value + ENV_OTHER_OFFSET, &other, sizeof(other));
}

static void mutate_json(struct mutator *mutator, void *value)
{
	static const struct env_str texts[] = {
		ENV_STR_INIT("null"),
		ENV_STR_INIT("true"),
		ENV_STR_INIT("1"),
		ENV_STR_INIT("2"),
		ENV_STR_INIT("2.0"),
		ENV_STR_INIT("0.5"),
		ENV_STR_INIT("[]"),
		ENV_STR_INIT(" [1, 1 ] "),
		ENV_STR_INIT("\"x\""),
		ENV_STR_INIT("{}"),
		ENV_STR_INIT("{\"v1\": 0,\"c\":[{\"v\":2}, 3]}"),
		ENV_STR_INIT("{\"kind\":\"map\",\"kind\":1}"),
	};
	static const struct env_str wild[] = {{NULL, 0},
					      {NULL, 3},
					      ENV_STR_INIT(""),
					      ENV_STR_INIT(" "),
					      ENV_STR_INIT("[1,]"),
					      ENV_STR_INIT("1 2"),
					      ENV_STR_INIT("\"\xFF\""),
					      ENV_STR_INIT("nul")};
	const struct env_str *text = &texts[random_below(&mutator->random, COUNT_OF(texts))];

	if (mutator->wild && mutate_chance(mutator, 2))
		text = &wild[random_below(&mutator->random, COUNT_OF(wild))];
	memcpy(value, text, sizeof(*text));
}

static void mutate_bytes(struct mutator *mutator, void *value)
{
	struct env_str text = mutate_text(mutator);
	struct env_bytes bytes = {(const uint8_t *)text.ptr, text.len};

	memcpy(value, &bytes, sizeof(bytes));
}

static void mutate_list_member(struct mutator *mutator, const struct env_type *type, void *value)
{
	struct env_str text = mutate_text(mutator);

	switch (type->kind) {
	case ENV_KIND_ENUM:
		mutate_enum(mutator, &type->as.enumeration, value);
		break;
	case ENV_KIND_OPEN_ENUM:
		mutate_open_enum(mutator, type, value);
		break;
	case ENV_KIND_BYTES:
		mutate_bytes(mutator, value);
		break;
	case ENV_KIND_JSON:
		mutate_json(mutator, value);
		break;
	case ENV_KIND_STRING:
		memcpy(value, &text, sizeof(text));
		break;
	default:
		break;
	}
}

void mutate_scalar(struct mutator *mutator, const struct env_type *type, void *value)
{
	switch (type->kind) {
	case ENV_KIND_BOOLEAN: {
		bool truth = mutate_chance(mutator, 2);
		memcpy(value, &truth, sizeof(truth));
		break;
	}
	case ENV_KIND_INTEGER:
	case ENV_KIND_INT32:
	case ENV_KIND_UINT32:
		mutate_integer(mutator, type, value);
		break;
	case ENV_KIND_UINT64:
		mutate_unsigned(mutator, &type->as.unsigned_integer, value);
		break;
	case ENV_KIND_NUMBER:
	case ENV_KIND_FLOAT:
		mutate_number(mutator, type, value);
		break;
	case ENV_KIND_FORMAT:
		if (mutator->wild)
			memset(value, mutate_chance(mutator, 2) ? 0xFF : 0, type->size);
		break;
	default:
		mutate_list_member(mutator, type, value);
		break;
	}
}
