/* What an error says, and where. The places are those that Python's json module gives, where it has the error. */
#include <stdio.h>
#include <string.h>

#include <envelope/json.h>

#include "text/hooks.h"
#include "text/suites.h"

#define NAME "Expecting property name enclosed in double quotes"
#define COLON "Expecting ':' delimiter"
#define COMMA "Expecting ',' delimiter"
#define VALUE "Expecting value"
#define EXTRA "Extra data"
#define OPEN_STRING "Unterminated string starting at"
#define CONTROL "Invalid control character at"
#define ESCAPE "Invalid \\escape"
#define UNIT "Invalid \\uXXXX escape"

/* Lengths that are tried: up to some blocks of text, and those in between. */
#define LENGTHS 70
#define FILLER                                                                                          \
	"plain text that is longer than some blocks, so that all of them are looked at, whatever they " \
	"begin with"

static const struct {
	struct env_str text;
	const char *message;
	size_t offset;
	size_t pos;
	size_t line;
	size_t column;
} cases[] = {
	{ENV_STR_INIT(""), VALUE, 0, 0, 1, 1},
	{ENV_STR_INIT("  "), VALUE, 2, 2, 1, 3},
	{ENV_STR_INIT("{"), NAME, 1, 1, 1, 2},
	{ENV_STR_INIT("{\n"), NAME, 2, 2, 2, 1},
	{ENV_STR_INIT("{\"t\": 1,}"), NAME, 8, 8, 1, 9},
	{ENV_STR_INIT("{\"a\": 1, \"b\"}"), COLON, 12, 12, 1, 13},
	{ENV_STR_INIT("{\"t\": "), VALUE, 6, 6, 1, 7},
	{ENV_STR_INIT("[1,]"), VALUE, 3, 3, 1, 4},
	{ENV_STR_INIT("{\"t\": \"s.ping\""), COMMA, 14, 14, 1, 15},
	{ENV_STR_INIT("{\n\n  \"t\": \"s.ping\"\n  \"i\": 1\n}"), COMMA, 21, 21, 4, 3},
	{ENV_STR_INIT("{\"t\": \"s.ping\"}\n\n\nx"), EXTRA, 18, 18, 4, 1},
	{ENV_STR_INIT("{\"t\": 01}"), COMMA, 7, 7, 1, 8},
	{ENV_STR_INIT("1.5.2"), EXTRA, 3, 3, 1, 4},
	{ENV_STR_INIT("[1e+]"), COMMA, 2, 2, 1, 3},
	{ENV_STR_INIT("-"), VALUE, 0, 0, 1, 1},
	{ENV_STR_INIT("truee"), EXTRA, 4, 4, 1, 5},
	{ENV_STR_INIT("[tru]"), VALUE, 1, 1, 1, 2},
	{ENV_STR_INIT("{\"\xC3\xA5\xC3\xA4\xF0\x9F\x98\x80\": x}"), VALUE, 13, 8, 1, 9},
	{ENV_STR_INIT("\r\n[\"\xC3\xA5\"\n\xE2\x80\xA8"), COMMA, 8, 7, 3, 1},
	{ENV_STR_INIT("{\"t\": \"\xC3\xA5"), OPEN_STRING, 6, 6, 1, 7},
	{ENV_STR_INIT("{\"t"), OPEN_STRING, 1, 1, 1, 2},
	{ENV_STR_INIT("\"\\"), OPEN_STRING, 0, 0, 1, 1},
	{ENV_STR_INIT("{\"a\": \"\t\"}"), CONTROL, 7, 7, 1, 8},
	{ENV_STR_INIT("{\"a\": \"\\'\"}"), ESCAPE, 7, 7, 1, 8},
	{ENV_STR_INIT("{\"a\": \"\\u\"}"), UNIT, 8, 8, 1, 9},
	{ENV_STR_INIT("{\"a\": \"\\u12x4\"}"), UNIT, 8, 8, 1, 9},
	{ENV_STR_INIT("{\"a\": \"\\ud83d\\u12\"}"), UNIT, 14, 14, 1, 15},
	{ENV_STR_INIT("\"\\u1234"), UNIT, 2, 2, 1, 3},
	{ENV_STR_INIT("[\"ab\\ud800\"]"), "Unpaired surrogate", 4, 4, 1, 5},
	{ENV_STR_INIT("[\"ab\\ud800\\u0041\"]"), "Unpaired surrogate", 4, 4, 1, 5},
	{ENV_STR_INIT("[\"ab\\udc00\"]"), "Unpaired surrogate", 4, 4, 1, 5},
	{ENV_STR_INIT("[\"\xC3\xA5\xFF\"]"), "Invalid UTF-8", 4, 3, 1, 4},
	{ENV_STR_INIT("1 \xFF"), EXTRA, 2, 2, 1, 3},
	{ENV_STR_INIT("\xEF\xBB\xBF{}"), "Unexpected UTF-8 BOM", 0, 0, 1, 1},
};

START_TEST(says_where)
{
	struct env_json_error error = {0};

	ck_assert_int_eq(env_json_check(cases[_i].text, 0, &error), ENV_SYNTAX);
	ck_assert_str_eq(error.text, cases[_i].message);
	ck_assert_uint_eq(error.offset, cases[_i].offset);
	ck_assert_uint_eq(error.pos, cases[_i].pos);
	ck_assert_uint_eq(error.line, cases[_i].line);
	ck_assert_uint_eq(error.column, cases[_i].column);
}
END_TEST

/* White space with one line feed in it, wherever that is, and a string with one letter beyond ASCII. */
START_TEST(counts_what_stands_before)
{
	const size_t len = (size_t)_i;
	char text[256];

	for (size_t odd = 0; odd < len; odd++) {
		struct env_json_error error = {0};

		memset(text, ' ', len);
		text[odd] = '\n';
		text[len] = 'x';
		ck_assert_int_eq(env_json_check(env_str_of(text, len + 1), 0, &error), ENV_SYNTAX);
		ck_assert_uint_eq(error.pos, len);
		ck_assert_uint_eq(error.line, 2);
		ck_assert_uint_eq(error.column, len - odd);

		snprintf(text, sizeof(text), "\"%.*s\xC3\xA5%.*s\"x", (int)odd, FILLER, (int)(len - odd),
			 FILLER);
		ck_assert_int_eq(env_json_check(env_str(text), 0, &error), ENV_SYNTAX);
		ck_assert_uint_eq(error.pos, len + 3);
		ck_assert_uint_eq(error.offset, len + 4);
		ck_assert_uint_eq(error.column, len + 4);
	}
	snprintf(text, sizeof(text), "\"%.*s\"x", _i, FILLER);
	struct env_json_error error = {0};
	ck_assert_int_eq(env_json_check(env_str(text), 0, &error), ENV_SYNTAX);
	ck_assert_uint_eq(error.pos, len + 2);
	ck_assert_uint_eq(error.line, 1);
	ck_assert_uint_eq(error.column, len + 3);
}
END_TEST

START_TEST(says_where_it_is_too_deep)
{
	struct env_json_error error = {0};

	ck_assert_int_eq(env_json_check(TEXT("[\n[{\"a\": []}]]"), 3, &error), ENV_LIMIT);
	ck_assert_str_eq(error.text, "Nesting too deep");
	ck_assert_uint_eq(error.offset, 9);
	ck_assert_uint_eq(error.line, 2);
	ck_assert_uint_eq(error.column, 8);
}
END_TEST

Suite *places_suite(void)
{
	Suite *suite = suite_create("places");
	TCase *tests = tcase_create("places");

	tcase_add_loop_test(tests, says_where, 0, COUNT_OF(cases));
	tcase_add_loop_test(tests, counts_what_stands_before, 1, LENGTHS);
	tcase_add_test(tests, says_where_it_is_too_deep);
	suite_add_tcase(suite, tests);
	return suite;
}
