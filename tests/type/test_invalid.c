/* Texts that do not obey: which errors are found, where, in which order. */
#include <check.h>
#include <string.h>

#include "type/suites.h"
#include "type/support.h"

struct invalid_case {
	const char *type;
	const char *in;
	const char *errors; /* as bench_errors() has them */
};

#define NONE "none is not an allowed value"
#define MISSING "field required"
#define NO_DICT "value is not a valid dict"
#define NO_LIST "value is not a valid list"
#define NO_INTEGER "value is not a valid integer"
#define NO_FLOAT "value is not a valid float"
#define NO_BOOL "value could not be parsed to a boolean"
#define NO_STRING "str type expected"
#define NO_COLOR "value is not a valid enumeration member; permitted: 'red', 'green', 'blue'"
#define NO_INT64 "ensure this value fits a 64 bit integer"
#define NO_FINITE "ensure this value is a finite number"
#define EXTRA "extra fields not permitted"
#define ORDER_REQUIRED "\"id\":1,\"address\":{\"street\":\"s\",\"version\":1},\"color\":\"red\",\"ref\":null"

static const struct invalid_case cases[] = {
	{"sample.integer", "null", ": " NONE},
	{"sample.integer", "\"1\"", ": " NO_INTEGER},
	{"sample.integer", "true", ": " NO_INTEGER},
	{"sample.integer", "1.5", ": " NO_INTEGER},
	{"sample.integer", "1e-1", ": " NO_INTEGER},
	{"sample.integer", "9223372036854775808", ": " NO_INT64},
	{"sample.integer", "1e300", ": " NO_INT64},
	{"sample.number", "[]", ": " NO_FLOAT},
	{"sample.number", "1e999", ": " NO_FINITE},
	{"sample.boolean", "0", ": " NO_BOOL},
	{"sample.text", "1", ": " NO_STRING},
	{"sample.text", "{}", ": " NO_STRING},
	{"sample.color", "\"re\"", ": " NO_COLOR},
	{"sample.color", "1", ": " NO_COLOR},
	{"sample.color", "null", ": " NONE},
	{"sample.nothing", "0", ": value is not none"},
	{"sample.word", "\"ab\"", ": unexpected value; permitted: 'a\"b'"},
	{"sample.word", "null", ": " NONE},
	{"sample.word", "[\"a\\\"b\"]", ": unexpected value; permitted: 'a\"b'"},
	{"sample.ones", "[1.5,1e999]",
	 "0: unexpected value; permitted: 1; 1: unexpected value; permitted: 1"},
	{"sample.ones", "[]", ": ensure this value has at least 1 items"},
	{"sample.ones", "[2,2,2,2]", ": ensure this value has at most 3 items"},
	{"sample.ones", "[1,true,\"1\"]",
	 "1: unexpected value; permitted: 1; 2: unexpected value; permitted: 1"},
	{"sample.list", "{}", ": " NO_LIST},
	{"sample.list", "null", ": " NONE},
	{"sample.digits", "{}", ": " NO_LIST},
	{"sample.digits", "[1,-1,null,10,\"x\"]",
	 "1: ensure this value is greater than or equal to 0; 2: " NONE
	 "; 3: ensure this value is less than or equal to 9; 4: " NO_INTEGER},
	{"sample.open", "[]", ": " NO_DICT},
	{"sample.points", "[{\"x\":-0.5,\"y\":11},{},7,{\"y\":\"b\",\"x\":1}]",
	 "0.x: ensure this value is greater than or equal to 0; 0.y: ensure this value is less than or equal "
	 "to 10.5; "
	 "1.x: " MISSING "; 1.y: " MISSING "; 2: " NO_DICT "; 3.y: " NO_FLOAT},
	{"sample.empty", "{\"b\":1,\"a\":2,\"\\u00e9\":3,\"b\":4,\"\\u0061b\":5}",
	 "a: " EXTRA "; ab: " EXTRA "; b: " EXTRA "; \xC3\xA9: " EXTRA},
	{"sample.forbid", "{\"z\":1,\"inner\":{},\"a\":null,\"y\":1}",
	 "a: " NONE "; inner.a: " MISSING "; y: " EXTRA "; z: " EXTRA},
	{"sample.forbid", "{\"inner\":null,\"a\":1}", "inner: " NONE},
	{"sample.ignore", "{\"a\":1,\"a\":\"x\"}", "a: " NO_INTEGER},
	{"sample.keep", "{\"z\":\"1\",\"b\":0,\"y\":1.5,\"c\":1,\"z\":[]}",
	 "a: " MISSING "; b: " NO_BOOL "; z: " NO_INTEGER "; y: " NO_INTEGER},
	{"sample.node", "{\"children\":[{\"name\":\"\"},{\"next\":{}}],\"name\":1,\"next\":[]}",
	 "name: " NO_STRING
	 "; children.0.name: ensure this value has at least 1 characters; children.1.name: " MISSING
	 "; children.1.next.name: " MISSING "; next: " NO_DICT},
	{"sample.address",
	 "{\"street\":\"\",\"zip\":\"123456\",\"country\":\"NO\",\"version\":2,\"legacy\":0}",
	 "street: ensure this value has at least 1 characters; zip: ensure this value has at most 5 "
	 "characters; "
	 "country: unexpected value; permitted: 'SE'; version: unexpected value; permitted: 1; "
	 "legacy: value is not none"},
	{"sample.address", "{\"street\":\"s\",\"version\":null,\"zip\":\"\\u00e9\",\"country\":null}",
	 "zip: ensure this value has at least 2 characters; country: " NONE "; version: " NONE},
	{"sample.order", "{}", "id: " MISSING "; address: " MISSING "; color: " MISSING "; ref: " MISSING},
	{"sample.order", "[]", ": " NO_DICT},
	{"sample.order",
	 "{" ORDER_REQUIRED ",\"ratio\":0,\"amount\":1000,\"note\":\"123456789012345678901\"}",
	 "note: ensure this value has at most 20 characters; amount: ensure this value is less than or equal "
	 "to 999; "
	 "ratio: ensure this value is greater than 0"},
	{"sample.order", "{" ORDER_REQUIRED ",\"ratio\":1.0,\"amount\":null,\"shade\":null,\"matrix\":[]}",
	 "amount: " NONE "; ratio: ensure this value is less than 1; shade: " NONE
	 "; matrix: ensure this value has at least 1 items"},
	{"sample.order",
	 "{" ORDER_REQUIRED ",\"matrix\":[[1,\"2\"],3],\"opts\":[null,\"x\"],\"tags\":[\"\",1,\"a\"]}",
	 "tags.0: ensure this value has at least 1 characters; tags.1: " NO_STRING "; matrix.0.1: " NO_FLOAT
	 "; matrix.1: " NO_LIST "; opts.1: " NO_INTEGER},
	{"sample.order",
	 "{" ORDER_REQUIRED ",\"counts\":{\"b\":\"x\",\"a\":null,\"b\":true},\"lists\":{\"l\":[1,10]}}",
	 "counts.b: " NO_INTEGER "; counts.a: " NONE
	 "; lists.l.1: ensure this value is less than or equal to 9"},
	{"sample.order", "{" ORDER_REQUIRED ",\"attrs\":[],\"meta\":1,\"big\":9007199254740993}",
	 "attrs: " NO_DICT "; big: ensure this value is less than 9007199254740993"},
	{"sample.order", "{" ORDER_REQUIRED ",\"attrs\":null,\"big\":-9007199254740993.0}",
	 "attrs: " NONE "; big: ensure this value is greater than -9007199254740993"},
};

START_TEST(errors_are_found)
{
	const struct invalid_case *test = &cases[_i];
	struct bench bench;
	struct bench init;

	bench_open(&bench, test->type);
	bench_open(&init, test->type);
	ck_assert_int_eq(bench_decode(&bench, test->in, strlen(test->in)), ENV_INVALID);
	ck_assert_str_eq(bench_errors(&bench), test->errors);
	ck_assert_mem_eq(bench.value, init.value, bench.type->size);
	env_errors_reset(&bench.errors);
	ck_assert_int_eq(env_validate(bench.type, &bench.arena, test->in, strlen(test->in), &bench.errors),
			 ENV_INVALID);
	ck_assert_str_eq(bench_errors(&bench), test->errors);
	ck_assert_int_eq(env_validate(bench.type, &bench.arena, test->in, strlen(test->in), NULL),
			 ENV_INVALID);
	bench_close(&bench);
	bench_close(&init);
}
END_TEST

/* The whole of it as the wire has it. */
static const struct invalid_case wire_cases[] = {
	{"sample.color", "7",
	 "[{\"loc\":[\"__root__\"],\"msg\":\"value is not a valid enumeration member; permitted: 'red', "
	 "'green', "
	 "'blue'\",\"type\":\"type_error.enum\",\"ctx\":{\"enum_values\":[\"red\",\"green\",\"blue\"]}}]"},
	{"sample.ones", "[1,{\"a\": [ 1 ]}]",
	 "[{\"loc\":[1],\"msg\":\"unexpected value; permitted: 1\",\"type\":\"value_error.const\","
	 "\"ctx\":{\"given\":{\"a\":[1]},\"permitted\":[1]}}]"},
	{"sample.word", "\"x\\ny\"",
	 "[{\"loc\":[\"__root__\"],\"msg\":\"unexpected value; permitted: "
	 "'a\\\"b'\",\"type\":\"value_error.const\","
	 "\"ctx\":{\"given\":\"x\\ny\",\"permitted\":[\"a\\\"b\"]}}]"},
	{"sample.points", "[{\"x\":-1,\"y\":10.75}]",
	 "[{\"loc\":[0,\"x\"],\"msg\":\"ensure this value is greater than or equal to 0\","
	 "\"type\":\"value_error.number.not_ge\",\"ctx\":{\"limit_value\":0}},"
	 "{\"loc\":[0,\"y\"],\"msg\":\"ensure this value is less than or equal to 10.5\","
	 "\"type\":\"value_error.number.not_le\",\"ctx\":{\"limit_value\":10.5}}]"},
	{"sample.ignore", "{}",
	 "[{\"loc\":[\"a\"],\"msg\":\"field required\",\"type\":\"value_error.missing\"}]"},
};

START_TEST(errors_on_the_wire)
{
	const struct invalid_case *test = &wire_cases[_i];
	struct bench bench;

	bench_open(&bench, test->type);
	ck_assert_int_eq(bench_decode(&bench, test->in, strlen(test->in)), ENV_INVALID);
	ck_assert_str_eq(bench_errors_json(&bench), test->errors);
	bench_close(&bench);
}
END_TEST

/* Constants that are fractions are compared as doubles. */
START_TEST(fractional_constant)
{
	static const struct {
		const char *json;
		enum env_status status;
	} numbers[] = {
		{"1.5", ENV_OK},    {"15e-1", ENV_OK},      {"1.6", ENV_INVALID},
		{"1", ENV_INVALID}, {"1e999", ENV_INVALID},
	};
	struct env_type type = sample_word_type;
	struct env_arena arena = {0};

	type.as.constant.json = env_str("1.50");
	for (size_t i = 0; i < COUNT_OF(numbers); i++)
		ck_assert_int_eq(env_validate(&type, &arena, numbers[i].json, strlen(numbers[i].json), NULL),
				 numbers[i].status);
	env_arena_free(&arena);
}
END_TEST

START_TEST(syntax_errors)
{
	static const char *const texts[] = {"",         "{",   "[1,]",       "nul",
					    "\"\xFF\"", "1 2", "{\"a\":1,}", "\"\\x\""};
	struct bench bench;

	bench_open(&bench, "sample.ignore");
	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		ck_assert_int_eq(bench_decode(&bench, texts[i], strlen(texts[i])), ENV_SYNTAX);
		ck_assert_uint_eq(bench.errors.count, 1);
		const struct env_error *error = &bench.errors.items[0];
		ck_assert_int_eq(error->kind, ENV_ERROR_SYNTAX);
		ck_assert_uint_eq(error->loc_count, 0);
		ck_assert_uint_eq(error->ctx_count, 4);
		ck_assert_ptr_nonnull(strstr(bench_errors(&bench), ": line 1 column "));
		env_errors_reset(&bench.errors);
	}
	ck_assert_int_eq(bench_decode(&bench, "{\n\"\xC3\xA9\": x}", 10), ENV_SYNTAX);
	ck_assert_ptr_nonnull(strstr(bench_errors(&bench), ": line 2 column 6 (char 7)"));
	bench_close(&bench);
}
END_TEST

Suite *invalid_suite(void)
{
	Suite *suite = suite_create("invalid");
	TCase *tcase = tcase_create("invalid");

	tcase_add_loop_test(tcase, errors_are_found, 0, (int)COUNT_OF(cases));
	tcase_add_loop_test(tcase, errors_on_the_wire, 0, (int)COUNT_OF(wire_cases));
	tcase_add_test(tcase, fractional_constant);
	tcase_add_test(tcase, syntax_errors);
	suite_add_tcase(suite, tcase);
	return suite;
}
