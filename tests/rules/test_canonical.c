/* The one text that stands for all equal values. */
#include <stdlib.h>

#include <envelope/json.h>

#include "rules/bench.h"
#include "rules/suites.h"
#include "text/hooks.h"

/* In both stands ' for ". */
static const struct {
	const char *given;
	const char *canonical;
} cases[] = {
	{"null", "null"},
	{" true ", "true"},
	{"false", "false"},
	{"0", "0"},
	{"-0.00e5", "0"},
	{"12", "12"},
	{"1.2", "12e-1"},
	{"1000", "1e3"},
	{"1.0", "1"},
	{"-0.0120", "-12e-3"},
	{"-10E+2", "-1e3"},
	{"1e999999999999", "1e999999999999"},
	{"10e999999999999", "1e1000000000000"},
	{"123456789012345678901234567890", "12345678901234567890123456789e1"},
	/* fractions are those of the nearest doubles */
	{"123456789012345678901234567890.50", "12345678901234568e13"},
	{"0.1000000000000000055511151231257827", "1e-1"},
	{"-0.12345678901234567", "-12345678901234566e-17"},
	{"1e-400", "0"},
	{"''", "''"},
	{"'\\u0061\\/\\u00e9\\n\\u001f'", "'a/\xc3\xa9\\n\\u001f'"},
	{"'\\ud83d\\ude00'", "'\xf0\x9f\x98\x80'"},
	{"'\\u0000'", "'\\u0000'"},
	{"[ ]", "[]"},
	{"[1, 'a', [2.50]]", "[1,'a',[25e-1]]"},
	{"{ }", "{}"},
	{"{'b': 1, 'a': {'d': 2, 'c': 3}}", "{'a':{'c':3,'d':2},'b':1}"},
	{"{'b': 1, '\\u0062': 2, 'a': 0, 'b': [1.0]}", "{'a':0,'b':[1]}"},
	{"{'a': 1, 'aa': 2, '': 3, '\\u00e9': 4, 'B': 5}", "{'':3,'B':5,'a':1,'aa':2,'\xc3\xa9':4}"},
};

static struct env_str with_quotes(const char *text)
{
	size_t len = strlen(text);
	char *copy = malloc(len + 1);

	ck_assert_ptr_nonnull(copy);
	memcpy(copy, text, len + 1);
	for (char *at = copy; *at != '\0'; at++)
		if (*at == '\'')
			*at = '"';
	return env_str_of(copy, len);
}

START_TEST(canonical)
{
	struct env_str given = with_quotes(cases[_i].given);
	struct env_str expected = with_quotes(cases[_i].canonical);
	struct env_buf buf = {0};

	ck_assert_int_eq(env_buf_append(&buf, "<", 1), ENV_OK);
	ck_assert_int_eq(env_json_canonical(&buf, given), ENV_OK);
	ck_assert_msg(env_str_equal(env_str_of(buf.data + 1, buf.len - 1), expected), "%.*s", (int)buf.len,
		      buf.data);
	/* it is its own */
	buf.len = 0;
	ck_assert_int_eq(env_json_canonical(&buf, expected), ENV_OK);
	ck_assert(env_str_equal(env_buf_str(&buf), expected));
	env_buf_free(&buf);
	free((char *)given.ptr);
	free((char *)expected.ptr);
}
END_TEST

START_TEST(without_memory)
{
	struct env_str given = with_quotes(cases[_i].given);
	enum env_status status = ENV_NO_MEMORY;

	for (size_t left = 1; status == ENV_NO_MEMORY && left < 50; left++) {
		struct hooks hooks;
		struct env_buf buf;

		hooks_init(&hooks, left);
		env_buf_init(&buf, &hooks.allocator, 0);
		ck_assert_int_eq(env_buf_append(&buf, "<", 1), ENV_OK);
		status = env_json_canonical(&buf, given);
		ck_assert(status == ENV_OK || buf.len == 1);
		env_buf_free(&buf);
		ck_assert_uint_eq(hooks.held, 0);
	}
	ck_assert_int_eq(status, ENV_OK);
	free((char *)given.ptr);
}
END_TEST

START_TEST(without_room)
{
	struct env_str given = with_quotes(cases[_i].given);
	enum env_status status = ENV_LIMIT;

	for (size_t limit = 1; status == ENV_LIMIT && limit < 100; limit++) {
		struct env_buf buf;

		env_buf_init(&buf, NULL, limit);
		ck_assert_int_eq(env_buf_append(&buf, "<", 1), ENV_OK);
		status = env_json_canonical(&buf, given);
		ck_assert_uint_eq(buf.len, status == ENV_OK ? limit : 1);
		env_buf_free(&buf);
	}
	ck_assert_int_eq(status, ENV_OK);
	free((char *)given.ptr);
}
END_TEST

/* As deep as a checked text may be. */
START_TEST(deep)
{
	static char text[2 * ENV_DEPTH_MAX];
	struct env_str given = env_str_of(text, sizeof(text));
	struct env_buf buf = {0};

	memset(text, '[', ENV_DEPTH_MAX);
	memset(text + ENV_DEPTH_MAX, ']', ENV_DEPTH_MAX);
	ck_assert_int_eq(env_json_check(given, ENV_DEPTH_MAX, NULL), ENV_OK);
	ck_assert_int_eq(env_json_canonical(&buf, given), ENV_OK);
	ck_assert(env_str_equal(env_buf_str(&buf), given));
	env_buf_free(&buf);
}
END_TEST

Suite *canonical_suite(void)
{
	Suite *suite = suite_create("canonical");
	TCase *tcase = tcase_create("canonical");

	tcase_add_loop_test(tcase, canonical, 0, (int)COUNT_OF(cases));
	tcase_add_loop_test(tcase, without_memory, 0, (int)COUNT_OF(cases));
	tcase_add_loop_test(tcase, without_room, 0, (int)COUNT_OF(cases));
	tcase_add_test(tcase, deep);
	suite_add_tcase(suite, tcase);
	return suite;
}
