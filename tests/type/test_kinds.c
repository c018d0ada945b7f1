/* The kinds beyond JSON's own, and rules that are looked up: what they take and how it is written, what they refuse and how that is told. */
#include <check.h>
#include <string.h>

#include "type/suites.h"
#include "type/support.h"

#define NONE "none is not an allowed value"
#define MISSING "field required"
#define NO_INTEGER "value is not a valid integer"
#define NO_STRING "str type expected"
#define NO_INT64 "ensure this value fits a 64 bit integer"
#define NO_FINITE "ensure this value is a finite number"
#define NO_MATCH "string does not match regex \"^[a-z]*$\""
#define EXTRA "extra fields not permitted"
#define NO_MIXED                                                                                        \
	"value is not a valid enumeration member; permitted: 1, 'a', true, [1,20], {\"k\":null}, 1.5, " \
	"100, 'x\"y'"

static const struct {
	const char *type;
	const char *in;
	const char *out; /* NULL: as it came */
} valid[] = {
	{"int32", "-2147483645", NULL},
	{"int32", "95.0", "95"},
	{"int32", "-0", "0"},
	{"uint32", "4294967295", NULL},
	{"uint32", "0.4e1", "4"},
	{"uint64", "18446744073709551615", NULL},
	{"uint64", "1844674407370955161.50e1", "18446744073709551615"},
	{"uint64", "-0.0", "0"},
	{"uint64", "1e3", "1000"},
	{"even", "4", NULL},
	{"even", "18446744073709551612", NULL},
	{"float", "0.1", NULL},
	{"float", "16777217", "16777216.0"},
	{"float", "-0", "-0.0"},
	{"float", "3.4028235e38", "3.4028235e+38"},
	{"float", "3.40282356779733661637539395458142568447e38", "3.4028235e+38"},
	{"float", "1e-60", "0.0"},
	{"float", "7.038531e-26", "7.038531e-26"},
	{"tenth", "0.1", NULL},
	{"tenth", "0.100000001490116", "0.1"},
	{"tenth", "8e-1", "0.8"},
	{"cents", "19.99", NULL},
	{"cents", "0.07", NULL},
	{"cents", "-1e6", "-1000000.0"},
	{"code", "\"\\u0061bc\"", "\"abc\""},
	{"mail", "\"a@b.se\"", NULL},
	{"date", "\"2024-02-29\"", NULL},
	{"date", "\"2024\\u002d02-29\"", "\"2024-02-29\""},
	{"moment", "\"2024-02-29t12:30:00.50z\"", "\"2024-02-29T12:30:00.5Z\""},
	{"uuid", "\"F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6\"", "\"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\""},
	{"bytes", "\"\"", NULL},
	{"bytes", "\"AQ==\"", NULL},
	{"bytes", "\"A\\u0051==\"", "\"AQ==\""},
	{"mixed", "1.0", "1"},
	{"mixed", "\"\\u0061\"", "\"a\""},
	{"mixed", "true", NULL},
	{"mixed", "[1, 20.0]", "[1,20]"},
	{"mixed", "{\"k\":1,\"k\":null}", "{\"k\":null}"},
	{"mixed", "0.15e1", "1.5"},
	{"mixed", "1e2", "100"},
	{"mixed", "\"x\\u0022y\"", "\"x\\\"y\""},
	{"level", "\"high\"", NULL},
	{"level", "\"hi\\u0067h\"", "\"high\""},
	{"level", "\"higher\"", NULL},
	{"level", "\"\"", NULL},
	{"fixed", "{\"a\":[],\"a\":[1e1, \"\\u0062\"]}", "{\"a\":[10,\"b\"]}"},
	{"pair", "[\"a\",null]", NULL},
	{"pair", "[\"a\", 5]", "[\"a\",5]"},
	{"row", "[\"2024-02-29\"]", NULL},
	{"row", "[\"2024-02-29\",null]", NULL},
	{"row", "[\"2024-02-29\",\"AQ==\",1.0]", "[\"2024-02-29\",\"AQ==\",1]"},
	{"row", "[\"2024-02-29\",null,1,0.5,2,3]", "[\"2024-02-29\",null,1,0.5,2.0,3.0]"},
	{"scalar", "1.0", "1"},
	{"scalar", "\"a\"", NULL},
	{"scalar", "[1,2]", NULL},
	{"scalar", "{\"a\": [1.5]}", "{\"a\":[1.5]}"},
	{"shape", "\"a\"", NULL},
	{"shape", "{\"r\":2,\"kind\":\"circle\"}", "{\"kind\":\"circle\",\"r\":2.0}"},
	{"shape", "{\"kind\":\"rect\",\"k\\u0069nd\":\"b\\u006fx\",\"w\":1}", "{\"kind\":\"box\",\"w\":1}"},
	{"shape", "{\"kind\":100.0,\"parts\":[{\"kind\":1e2,\"parts\":[]},\"b\"]}",
	 "{\"kind\":100,\"parts\":[{\"kind\":100,\"parts\":[]},\"b\"]}"},
	{"shape", "{\"z\":{},\"kind\":\"map\"}", NULL},
	{"shape", "{\"kind\":true}", NULL},
	{"table", "{\"a\":1,\"a\":2}", "{\"a\":2}"},
	{"table", "{\"a\":1,\"b\":2,\"c\":3}", NULL},
	{"words", "{\"y\\u0022\":1}", "{\"y\\\"\":1}"},
	{"closed", "{\"\":1}", NULL},
	{"loose", "{\"A\":[],\"b\":1,\"\\u0041\":{}}", "{\"b\":1}"},
	{"keep", "{\"b\":1,\"a\":2}", "{\"a\":2,\"b\":1}"},
	{"unique", "[1,2]", NULL},
	{"holder", "{\"unique\":[1],\"maybe\":null}", NULL},
	{"holder", "{\"unique\":[],\"open\":{\"x\":1}}", NULL},
};

static void open_kind(struct bench *bench, const char *kind)
{
	char name[32] = "kinds.";

	ck_assert_uint_lt(strlen(kind), sizeof(name) - strlen(name));
	bench_open(bench, strcat(name, kind));
}

START_TEST(texts_that_obey)
{
	const char *out = valid[_i].out == NULL ? valid[_i].in : valid[_i].out;
	struct bench bench;

	open_kind(&bench, valid[_i].type);
	enum env_status status = bench_decode(&bench, valid[_i].in, strlen(valid[_i].in));
	ck_assert_msg(status == ENV_OK, "%s %s: %s", valid[_i].type, valid[_i].in, bench_errors(&bench));
	ck_assert_int_eq(env_check(bench.type, bench.value, &bench.errors), ENV_OK);
	ck_assert_str_eq(bench_encode(&bench), out);
	bench_close(&bench);
}
END_TEST

static const struct {
	const char *type;
	const char *in;
	const char *errors; /* as bench_errors() has them */
} invalid[] = {
	{"int32", "100", ": ensure this value is less than 100"},
	{"int32", "6", ": ensure this value is a multiple of 5"},
	{"int32", "-2147483649", ": ensure this value is greater than or equal to -2147483648"},
	{"int32", "1e30", ": " NO_INT64},
	{"int32", "0.5", ": " NO_INTEGER},
	{"int32", "\"5\"", ": " NO_INTEGER},
	{"uint32", "-1", ": ensure this value is greater than or equal to 0"},
	{"uint32", "4294967296", ": ensure this value is less than or equal to 4294967295"},
	{"uint64", "-1", ": ensure this value is greater than or equal to 0"},
	{"uint64", "-1e30", ": ensure this value is greater than or equal to 0"},
	{"uint64", "18446744073709551616", ": " NO_INT64},
	{"uint64", "18446744073709551615.5", ": " NO_INTEGER},
	{"uint64", "null", ": " NONE},
	{"even", "2", ": ensure this value is greater than 2"},
	{"even", "5", ": ensure this value is a multiple of 2"},
	{"even", "18446744073709551614", ": ensure this value is less than or equal to 18446744073709551612"},
	{"float", "3.40282357e38", ": " NO_FINITE},
	{"float", "3.4028235677973366163754e38", ": " NO_FINITE},
	{"float", "-1e999", ": " NO_FINITE},
	{"float", "true", ": value is not a valid float"},
	{"tenth", "0.09", ": ensure this value is greater than or equal to 0.1"},
	{"tenth", "0.9", ": ensure this value is less than 0.9"},
	{"tenth", "0.25", ": ensure this value is a multiple of 0.1"},
	{"cents", "19.999", ": ensure this value is a multiple of 0.01"},
	{"cents", "1000000.001", ": ensure this value is less than or equal to 1000000"},
	{"code", "\"\"", ": ensure this value has at least 1 characters"},
	{"code", "\"ABCDEFGHI\"", ": ensure this value has at most 8 characters"},
	{"code", "\"A\"", ": " NO_MATCH},
	{"code", "\"slow\"", ": string takes too many steps to match"},
	{"mail", "\"a\"", ": value is not a valid email address"},
	{"mail", "1", ": " NO_STRING},
	{"date", "\"2023-02-29\"", ": invalid date format"},
	{"date", "20230228", ": " NO_STRING},
	{"moment", "\"2024-02-29T12:30:00.0000000001Z\"", ": invalid datetime format"},
	{"uuid", "\"f81d4fae\"", ": value is not a valid uuid"},
	{"bytes", "\"AQ=\"", ": value is not valid base64"},
	{"bytes", "\"AR==\"", ": value is not valid base64"},
	{"bytes", "[]", ": " NO_STRING},
	{"mixed", "2", ": " NO_MIXED},
	{"mixed", "[1,20,3]", ": " NO_MIXED},
	{"mixed", "\"1\"", ": " NO_MIXED},
	{"mixed", "false", ": " NO_MIXED},
	{"mixed", "null", ": " NONE},
	{"level", "1", ": " NO_STRING},
	{"fixed", "{\"a\":[10]}", ": unexpected value; permitted: {\"a\":[10,\"b\"]}"},
	{"fixed", "[]", ": unexpected value; permitted: {\"a\":[10,\"b\"]}"},
	{"fixed", "\"a\"", ": unexpected value; permitted: {\"a\":[10,\"b\"]}"},
	{"pair", "{}", ": value is not a valid tuple"},
	{"pair", "[\"a\"]", ": wrong tuple length 1, expected 2"},
	{"pair", "[1,2,3]", ": wrong tuple length 3, expected 2"},
	{"pair", "[null,7]", "0: " NONE "; 1: ensure this value is a multiple of 5"},
	{"row", "[]", ": ensure this value has at least 1 items"},
	{"row", "[1,2,3,4,5,6,7]", ": ensure this value has at most 6 items"},
	{"row", "[1,2,2,1e39,null,true]",
	 "0: " NO_STRING "; 1: " NO_STRING "; 2: unexpected value; permitted: 1; 3: " NO_FINITE "; 4: " NONE
	 "; 5: value is not a valid float"},
	{"scalar", "1.5", ": " NO_INTEGER},
	{"scalar", "true", ": " NO_INTEGER},
	{"scalar", "null", ": " NONE},
	{"scalar", "[1,\"a\"]", "List.1: " NO_INTEGER},
	{"scalar", "[1,2,3,4]", "List: ensure this value has at most 3 items"},
	{"scalar", "\"A\"", ": " NO_MATCH},
	{"shape", "1", ": value is not a valid dict"},
	{"shape", "{}", ": Discriminator 'kind' is missing in value"},
	{"shape", "{\"kind\":\"tri\"}",
	 ": No match for discriminator 'kind' and value 'tri' (allowed values: 'circle', 'rect', 'box', 100, "
	 "'map', true)"},
	{"shape", "{\"kind\":[1]}",
	 ": No match for discriminator 'kind' and value [1] (allowed values: 'circle', 'rect', 'box', 100, "
	 "'map', true)"},
	{"shape", "{\"kind\":\"circle\",\"r\":1,\"kind\":1}",
	 ": No match for discriminator 'kind' and value 1 (allowed values: 'circle', 'rect', 'box', 100, "
	 "'map', true)"},
	{"shape", "{\"kind\":\"circle\"}", "Circle.r: " MISSING},
	{"shape", "{\"kind\":100,\"parts\":[{\"kind\":\"box\",\"w\":-1},{\"a\":1}]}",
	 "Group.parts.0.Rect.w: ensure this value is greater than or equal to 0; "
	 "Group.parts.1: Discriminator 'kind' is missing in value"},
	{"table", "{}", ": ensure this value has at least 1 properties"},
	{"table", "{\"a\":1,\"b\":\"\",\"c\":1,\"d\":1}",
	 ": ensure this value has at most 3 properties; b: " NO_INTEGER},
	{"table", "{\"A\":\"x\",\"slow\":1,\"b\":\"\"}", "__key__: " NO_MATCH "; b: " NO_INTEGER},
	{"table", "{\"slow\":1,\"A\":\"x\"}", "__key__: string takes too many steps to match"},
	{"words", "{\"z\":1}", "__key__: value is not a valid enumeration member; permitted: 'x', 'y\"'"},
	{"closed", "{\"A\":1,\"b\":-1,\"slow\":1}",
	 "A: " EXTRA
	 "; b: ensure this value is greater than or equal to 0; slow: string takes too many steps to match"},
	{"loose", "{\"A\":1,\"B\":1,\"C\":1,\"d\":101}",
	 ": ensure this value has at most 3 properties; d: ensure this value is less than or equal to 100"},
	{"keep", "{\"B\":1,\"c\":\"\"}", "a: " MISSING "; B: " EXTRA "; c: " NO_INTEGER},
	{"unique", "[1,2,1.0]", ": the list has duplicated items"},
	{"unique", "[1,\"a\",1]", "1: " NO_INTEGER},
	{"holder", "{\"unique\":[]}", ": ensure this value has at least 2 properties"},
	{"holder", "{\"unique\":[1,1],\"open\":{}}",
	 "unique: the list has duplicated items; open: ensure this value has at least 1 properties"},
};

START_TEST(texts_that_do_not)
{
	struct bench bench;

	open_kind(&bench, invalid[_i].type);
	ck_assert_int_eq(bench_decode(&bench, invalid[_i].in, strlen(invalid[_i].in)), ENV_INVALID);
	ck_assert_str_eq(bench_errors(&bench), invalid[_i].errors);
	ck_assert_int_eq(env_validate(bench.type, &bench.arena, invalid[_i].in, strlen(invalid[_i].in), NULL),
			 ENV_INVALID);
	bench_close(&bench);
}
END_TEST

START_TEST(errors_as_json)
{
	struct bench bench;

	open_kind(&bench, "shape");
	ck_assert_int_eq(bench_decode(&bench, "{\"kind\":\"tri\"}", 14), ENV_INVALID);
	ck_assert_str_eq(bench_errors_json(&bench),
			 "[{\"loc\":[\"__root__\"],\"msg\":\"No match for discriminator 'kind' and value "
			 "'tri' (allowed "
			 "values: 'circle', 'rect', 'box', 100, 'map', true)\","
			 "\"type\":\"value_error.discriminated_union.invalid_discriminator\","
			 "\"ctx\":{\"discriminator_key\":\"kind\",\"discriminator_value\":\"tri\","
			 "\"allowed_values\":\"'circle', 'rect', 'box', 100, 'map', true\"}}]");
	bench_close(&bench);
	open_kind(&bench, "code");
	ck_assert_int_eq(bench_decode(&bench, "\"A\"", 3), ENV_INVALID);
	ck_assert_str_eq(bench_errors_json(&bench),
			 "[{\"loc\":[\"__root__\"],\"msg\":\"string does not match regex \\\"^[a-z]*$\\\"\","
			 "\"type\":\"value_error.str.regex\",\"ctx\":{\"pattern\":\"^[a-z]*$\"}}]");
	bench_close(&bench);
	open_kind(&bench, "pair");
	ck_assert_int_eq(bench_decode(&bench, "[]", 2), ENV_INVALID);
	ck_assert_str_eq(bench_errors_json(&bench),
			 "[{\"loc\":[\"__root__\"],\"msg\":\"wrong tuple length 0, expected 2\","
			 "\"type\":\"value_error.tuple.length\","
			 "\"ctx\":{\"actual_length\":0,\"expected_length\":2}}]");
	bench_close(&bench);
}
END_TEST

START_TEST(patterns_without_memory)
{
	static const char *const texts[][2] = {{"code", "\"memory\""}, {"closed", "{\"memory\":1}"}};

	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		struct bench bench;
		open_kind(&bench, texts[i][0]);
		ck_assert_int_eq(bench_decode(&bench, texts[i][1], strlen(texts[i][1])), ENV_NO_MEMORY);
		bench_close(&bench);
	}
}
END_TEST

START_TEST(levels_are_counted)
{
	for (size_t levels = 63; levels < 66; levels++) {
		struct bench bench;
		char text[4096] = "";
		open_kind(&bench, "shape");
		for (size_t i = 0; i < levels; i++)
			strcat(text, "{\"kind\":100,\"parts\":[");
		strcat(text, "\"a\"");
		for (size_t i = 0; i < levels; i++)
			strcat(text, "]}");
		ck_assert_int_eq(bench_decode(&bench, text, strlen(text)),
				 levels * 2 <= ENV_DEPTH_DEFAULT ? ENV_OK : ENV_LIMIT);
		if (levels * 2 <= ENV_DEPTH_DEFAULT)
			ck_assert_str_eq(bench_encode(&bench), text);
		bench_close(&bench);
	}
}
END_TEST

Suite *kinds_suite(void)
{
	Suite *suite = suite_create("kinds");
	TCase *tcase = tcase_create("kinds");

	tcase_add_loop_test(tcase, texts_that_obey, 0, (int)COUNT_OF(valid));
	tcase_add_loop_test(tcase, texts_that_do_not, 0, (int)COUNT_OF(invalid));
	tcase_add_test(tcase, errors_as_json);
	tcase_add_test(tcase, patterns_without_memory);
	tcase_add_test(tcase, levels_are_counted);
	suite_add_tcase(suite, tcase);
	return suite;
}
