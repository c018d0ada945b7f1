/* Limits of memory and of errors; types that have rules besides. */
#include <stdlib.h>

#include "rules/bench.h"
#include "rules/load.h"
#include "rules/suites.h"
#include "text/hooks.h"

static const struct env_type open_type = {.kind = ENV_KIND_JSON,
					  .size = sizeof(struct env_json),
					  .align = _Alignof(struct env_json),
					  .textual = true};

/* What takes much memory of each kind: known results, members, what is seen, canonical texts, strings. */
static const struct {
	const char *schema;
	const char *value;
	enum env_status status;
} cases[] = {
	{"{\"items\":{\"$ref\":\"#/$defs/a\"},\"$defs\":{\"a\":{\"type\":\"integer\"}}}",
	 "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35]",
	 ENV_OK},
	{"{\"properties\":{\"c\\u0063\":true},\"unevaluatedProperties\":false}",
	 "{\"\\u0063cccccccccccccccccccccccccccccccccccccccccccccccccccccc\":1,\"b\":2,\"a\":3}",
	 ENV_INVALID},
	{"{\"uniqueItems\":true}", "[[\"aaaaaaaaaaaaaaaa\\u0061aaaaaaaa\",1],{\"a\":1,\"b\":[2]},1,2,3]",
	 ENV_OK},
	{"{\"enum\":[1]}", "{\"b\":1,\"a\":\"aaaaaaaaaaaaaaaaaaaaa\\u0061\"}", ENV_INVALID},
	{"{\"minLength\":100}", "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\u0061\"", ENV_INVALID},
};

/* The arena's limit is met at each allocation in turn. */
START_TEST(within_limits)
{
	struct env_arena tables = {0};
	struct env_type type = open_type;
	enum env_status status = ENV_LIMIT;

	type.also = schema_load(&tables, cases[_i].schema);
	for (size_t limit = 1; status == ENV_LIMIT && limit < 50000; limit += 7) {
		struct env_arena arena;

		env_arena_init(&arena, NULL, limit);
		status = env_validate(&type, &arena, cases[_i].value, strlen(cases[_i].value), NULL);
		ck_assert_uint_le(arena.reserved, limit);
		env_arena_free(&arena);
	}
	ck_assert_int_eq(status, cases[_i].status);
	env_arena_free(&tables);
}
END_TEST

/* More errors than a list keeps are counted, once each. */
START_TEST(many_errors)
{
	static const struct rule_case rule_case = {
		"{'allOf':[{'items':{'items':{'type':'string'}}},{'items':{'items':{'minimum':5}}}]}",
		"[[1,1,1,1,1,1,1,1,1,1],[1,1,1,1,1,1,1,1,1,1],[1,1,1,1,1,1,1,1,1,1],[1,1,1,1,1,1,1,1,1,1]]",
		""};
	struct env_errors errors = {0};
	struct env_arena arena = {0};

	ck_assert_int_eq(rule_case_status(&arena, &rule_case, &errors), ENV_INVALID);
	ck_assert_uint_eq(errors.count, 40);
	ck_assert_uint_eq(errors.more, 0);
	env_errors_free(&errors);
	env_arena_free(&arena);
}
END_TEST

/* Keys that errors keep only the start of are one location all the same. */
START_TEST(long_keys)
{
	struct env_errors errors = {0};
	struct env_arena arena = {0};
	char value[1100];
	size_t length = 0;

	length += put_text(value + length, TEXT("{\""));
	for (int i = 0; i < 500; i++)
		length += put_text(value + length, TEXT("\xc3\xa9"));
	length += put_text(value + length, TEXT("\":1}"));
	struct env_type type = open_type;
	type.also = schema_load(
		&arena, "{\"allOf\":[{\"additionalProperties\":false}],\"additionalProperties\":false}");
	ck_assert_int_eq(env_validate(&type, &arena, value, length, &errors), ENV_INVALID);
	ck_assert_uint_eq(errors.count, 1);
	ck_assert_int_eq(errors.items[0].kind, ENV_ERROR_EXTRA);
	env_errors_free(&errors);
	env_arena_free(&arena);
}
END_TEST

/* ---- typed values with rules besides ---- */

/* An array of integers, no two of them equal. */
START_TEST(beside_a_type)
{
	static const struct env_type item = {.kind = ENV_KIND_INTEGER,
					     .size = sizeof(int64_t),
					     .align = _Alignof(int64_t),
					     .as.integer = {.minimum = INT64_MIN, .maximum = INT64_MAX}};
	struct env_type type = {.kind = ENV_KIND_ARRAY,
				.size = sizeof(void *) + sizeof(size_t),
				.align = _Alignof(void *),
				.as.array = {.item = &item, .max_items = SIZE_MAX},
				.textual = true};
	static const struct {
		const char *value;
		enum env_status status;
		size_t errors;
	} values[] = {
		{"[1,2]", ENV_OK, 0},
		{"[1,1.0]", ENV_INVALID, 1},
		{"[1,1,\"a\"]", ENV_INVALID, 1}, /* what is wrong by its type is not looked at */
		{"[1,\"a\",\"b\"]", ENV_INVALID, 2},
	};
	struct env_arena arena = {0};

	type.also = schema_load(&arena, "{\"uniqueItems\":true}");
	for (size_t i = 0; i < COUNT_OF(values); i++) {
		struct env_errors errors = {0};
		struct {
			const int64_t *items;
			size_t count;
		} array = {0};

		ck_assert_int_eq(env_decode_careful(&type, &array, &arena, values[i].value,
						    strlen(values[i].value), &errors),
				 values[i].status);
		ck_assert_uint_eq(errors.count, values[i].errors);
		env_errors_free(&errors);
	}
	env_arena_free(&arena);
}
END_TEST

/* A list of errors may have one of another value at the same place: it hides none of this one's. */
START_TEST(behind_other_errors)
{
	struct env_type type = open_type;
	struct env_errors errors = {0};
	struct env_arena arena = {0};
	struct env_json json = ENV_JSON_INIT("{\"a\":{\"bc\":1}}");

	type.textual = true;
	type.also = schema_load(&arena, "{\"additionalProperties\":{\"propertyNames\":{\"maxLength\":1}}}");
	for (size_t i = 1; i < 4; i++) {
		ck_assert_int_eq(env_validate(&type, &arena, json.text.ptr, json.text.len, &errors),
				 ENV_INVALID);
		ck_assert_uint_eq(errors.count, 2 * i - 1);
		ck_assert_int_eq(env_check(&type, &json, &errors), ENV_INVALID);
		ck_assert_uint_eq(errors.count, 2 * i);
	}
	env_errors_free(&errors);
	env_arena_free(&arena);
}
END_TEST

/* The same of a struct that is to be written. */
START_TEST(checked_as_text)
{
	struct env_type type = open_type;
	struct env_arena arena = {0};
	struct env_errors errors = {0};
	struct env_json good = ENV_JSON_INIT("{\"a\": [1, 2]}");
	struct env_json bad = ENV_JSON_INIT("{\"a\": [1, 10e-1]}");

	type.also = schema_load(&arena, "{\"properties\":{\"a\":{\"uniqueItems\":true}}}");
	ck_assert_int_eq(env_check(&type, &good, &errors), ENV_OK);
	ck_assert_uint_eq(errors.count, 0);
	ck_assert_int_eq(env_check(&type, &bad, NULL), ENV_INVALID);
	ck_assert_int_eq(env_check(&type, &bad, &errors), ENV_INVALID);
	ck_assert_uint_eq(errors.count, 1);
	ck_assert_int_eq(errors.items[0].kind, ENV_ERROR_UNIQUE_ITEMS);
	env_errors_free(&errors);
	env_arena_free(&arena);
}
END_TEST

Suite *limits_suite(void)
{
	Suite *suite = suite_create("limits");
	TCase *tcase = tcase_create("limits");

	tcase_add_loop_test(tcase, within_limits, 0, (int)COUNT_OF(cases));
	tcase_add_test(tcase, many_errors);
	tcase_add_test(tcase, long_keys);
	tcase_add_test(tcase, beside_a_type);
	tcase_add_test(tcase, behind_other_errors);
	tcase_add_test(tcase, checked_as_text);
	suite_add_tcase(suite, tcase);
	return suite;
}
