/* What RFC 8259 accepts and refuses. */
#include <envelope/json.h>

#include <limits.h>
#include <stdlib.h>

#include "text/hooks.h"
#include "text/suites.h"

static const struct env_str accepted[] = {
	/* section 2: any value, white space around tokens */
	ENV_STR_INIT("null"),
	ENV_STR_INIT("true"),
	ENV_STR_INIT("false"),
	ENV_STR_INIT("0"),
	ENV_STR_INIT("\"\""),
	ENV_STR_INIT("[]"),
	ENV_STR_INIT("{}"),
	ENV_STR_INIT(" \t\r\n[ \n1 , 2\t]\r "),
	ENV_STR_INIT("{ \"a\" : 1 , \"b\":[ ] }"),
	/* section 4: names need not differ, and may be empty */
	ENV_STR_INIT("{\"a\":1,\"a\":2}"),
	ENV_STR_INIT("{\"\":{}}"),
	/* section 6 */
	ENV_STR_INIT("-0"),
	ENV_STR_INIT("10"),
	ENV_STR_INIT("0.0"),
	ENV_STR_INIT("-1.50e+07"),
	ENV_STR_INIT("1E-2"),
	ENV_STR_INIT("0e0"),
	ENV_STR_INIT("1e99999999999999999999"),
	ENV_STR_INIT("123456789012345678901234567890"),
	/* section 7 */
	ENV_STR_INIT("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000\\uAbCd\""),
	ENV_STR_INIT("\"\\ud83d\\ude00\""),
	ENV_STR_INIT("\"\x7F\xC2\x80\xEF\xBF\xBF\xF4\x8F\xBF\xBF\""),
	ENV_STR_INIT("\"\\uFFFE\\uFFFF\""),
	ENV_STR_INIT("\"\xEF\xBB\xBF\""),
};

static const struct env_str rejected[] = {
	ENV_STR_INIT(""),
	ENV_STR_INIT(" "),
	ENV_STR_INIT("nul"),
	ENV_STR_INIT("nulll"),
	ENV_STR_INIT("True"),
	ENV_STR_INIT("NaN"),
	ENV_STR_INIT("-Infinity"),
	ENV_STR_INIT("undefined"),
	ENV_STR_INIT("'a'"),
	ENV_STR_INIT("1 2"),
	ENV_STR_INIT("[] []"),
	ENV_STR_INIT("null\0"),
	ENV_STR_INIT("\0null"),
	ENV_STR_INIT("\f1"),
	ENV_STR_INIT("\v1"),
	ENV_STR_INIT("\xC2\xA0"
		     "1"),
	ENV_STR_INIT("// c\n1"),
	ENV_STR_INIT("\xEF\xBB\xBF"
		     "1"),
	ENV_STR_INIT("[1"),
	ENV_STR_INIT("[1,"),
	ENV_STR_INIT("[1,]"),
	ENV_STR_INIT("[,1]"),
	ENV_STR_INIT("[1 2]"),
	ENV_STR_INIT("[1}"),
	ENV_STR_INIT("[1:2]"),
	ENV_STR_INIT("]"),
	ENV_STR_INIT("{"),
	ENV_STR_INIT("{]"),
	ENV_STR_INIT("{,}"),
	ENV_STR_INIT("{\"a\"}"),
	ENV_STR_INIT("{\"a\":}"),
	ENV_STR_INIT("{\"a\":1,}"),
	ENV_STR_INIT("{\"a\" 1}"),
	ENV_STR_INIT("{a:1}"),
	ENV_STR_INIT("{1:1}"),
	ENV_STR_INIT("{\"a\":1 \"b\":2}"),
	ENV_STR_INIT("{\"a\":1]"),
	ENV_STR_INIT("{\"a\"::1}"),
	ENV_STR_INIT("-"),
	ENV_STR_INIT("+1"),
	ENV_STR_INIT("01"),
	ENV_STR_INIT("-01"),
	ENV_STR_INIT("1."),
	ENV_STR_INIT(".5"),
	ENV_STR_INIT("1.e1"),
	ENV_STR_INIT("1e"),
	ENV_STR_INIT("1e+"),
	ENV_STR_INIT("1e1.5"),
	ENV_STR_INIT("0x10"),
	ENV_STR_INIT("1_0"),
	ENV_STR_INIT("--1"),
	ENV_STR_INIT("1-"),
	ENV_STR_INIT("\xD9\xA1"),
	ENV_STR_INIT("\""),
	ENV_STR_INIT("\"a"),
	ENV_STR_INIT("\"\\\""),
	ENV_STR_INIT("\"\\"),
	ENV_STR_INIT("\"\n\""),
	ENV_STR_INIT("\"\0\""),
	ENV_STR_INIT("\"\x1F\""),
	ENV_STR_INIT("\"\\a\""),
	ENV_STR_INIT("\"\\'\""),
	ENV_STR_INIT("\"\\x41\""),
	ENV_STR_INIT("\"\\U0041\""),
	ENV_STR_INIT("\"\\u\""),
	ENV_STR_INIT("\"\\u12\""),
	ENV_STR_INIT("\"\\u12g4\""),
	ENV_STR_INIT("\"\\u+123\""),
	ENV_STR_INIT("\"\\u1234"),
	ENV_STR_INIT("\"\\\xC3\xA5\""),
	ENV_STR_INIT("\"\\ud800\""),
	ENV_STR_INIT("\"\\udc00\""),
	ENV_STR_INIT("\"\\ud800\\ud800\""),
	ENV_STR_INIT("\"\\ud800\\u0041\""),
	ENV_STR_INIT("\"\\udc00\\ud800\""),
	ENV_STR_INIT("\"\\ud83dx\""),
	ENV_STR_INIT("\"\\ud83d\\n\""),
	ENV_STR_INIT("\"\x80\""),
	ENV_STR_INIT("\"\xC3\""),
	ENV_STR_INIT("\"\xC0\xAF\""),
	ENV_STR_INIT("\"\xE0\x9F\xBF\""),
	ENV_STR_INIT("\"\xED\xA0\x80\""),
	ENV_STR_INIT("\"\xF0\x8F\xBF\xBF\""),
	ENV_STR_INIT("\"\xF4\x90\x80\x80\""),
	ENV_STR_INIT("\"\xF8\x88\x80\x80\x80\""),
	ENV_STR_INIT("\"\xE2\x82"),
	ENV_STR_INIT("{\"\xFF\":1}"),
	ENV_STR_INIT("{\"\\ud800\":1}"),
};

START_TEST(accepts)
{
	struct env_json_error error = {.text = "untouched"};
	struct env_str text = exact_copy(accepted[_i]);

	ck_assert_int_eq(env_json_check(text, 0, &error), ENV_OK);
	ck_assert_str_eq(error.text, "untouched");
	free((void *)text.ptr);
}
END_TEST

START_TEST(refuses)
{
	struct env_json_error error = {0};
	struct env_str text = exact_copy(rejected[_i]);

	ck_assert_int_eq(env_json_check(text, 0, &error), ENV_SYNTAX);
	ck_assert_int_eq(env_json_check(text, 0, NULL), ENV_SYNTAX);
	ck_assert_ptr_nonnull(error.text);
	ck_assert_uint_le(error.offset, text.len);
	free((void *)text.ptr);
}
END_TEST

/* `levels` of arrays and objects in turn, closed. The caller frees it. */
static struct env_str nested(size_t levels)
{
	char *text = malloc(levels * 6 + 1);
	size_t len = 0;

	ck_assert_ptr_nonnull(text);
	for (size_t i = 0; i < levels; i++) {
		const char *opening = i % 2 == 0 ? "[" : "{\"\":";
		len += put_text(text + len, env_str(opening));
	}
	text[len++] = '1';
	for (size_t i = levels; i-- > 0;)
		text[len++] = i % 2 == 0 ? ']' : '}';
	return env_str_of(text, len);
}

static const struct {
	size_t levels;
	unsigned limit;
	enum env_status status;
} depths[] = {
	{0, 1, ENV_OK},           {1, 1, ENV_OK},
	{2, 1, ENV_LIMIT},        {127, 0, ENV_OK},
	{128, 0, ENV_OK},         {129, 0, ENV_LIMIT},
	{4096, 4096, ENV_OK},     {4097, 4096, ENV_LIMIT},
	{4096, UINT_MAX, ENV_OK}, {4097, UINT_MAX, ENV_LIMIT},
	{100000, 64, ENV_LIMIT},
};

START_TEST(limits_the_depth)
{
	struct env_json_error error = {0};
	struct env_str text = nested(depths[_i].levels);

	ck_assert_int_eq(env_json_check(text, depths[_i].limit, &error), depths[_i].status);
	if (depths[_i].status == ENV_LIMIT)
		ck_assert_str_eq(error.text, "Nesting too deep");
	free((void *)text.ptr);
}
END_TEST

Suite *grammar_suite(void)
{
	Suite *suite = suite_create("grammar");
	TCase *tests = tcase_create("grammar");

	tcase_add_loop_test(tests, accepts, 0, COUNT_OF(accepted));
	tcase_add_loop_test(tests, refuses, 0, COUNT_OF(rejected));
	tcase_add_loop_test(tests, limits_the_depth, 0, COUNT_OF(depths));
	suite_add_tcase(suite, tests);
	return suite;
}
