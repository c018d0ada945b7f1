/* JSON values: jansson's tree of them, and writing them without white space. */
#include <envelope/json.h>

#include <jansson.h>
#include <stdlib.h>

#include "text/hooks.h"
#include "text/suites.h"

static const struct {
	struct env_str text;
	struct env_str written;
} compact[] = {
	{ENV_STR_INIT(" 1 "), ENV_STR_INIT("1")},
	{ENV_STR_INIT("[1, 2 ,\t3\r\n]"), ENV_STR_INIT("[1,2,3]")},
	{ENV_STR_INIT("{\"a b\" : \" \\\" \\\\\" , \"c\": [ ] }"),
	 ENV_STR_INIT("{\"a b\":\" \\\" \\\\\",\"c\":[]}")},
	{ENV_STR_INIT("\"\xC3\xA5 \\u0020 \""), ENV_STR_INIT("\"\xC3\xA5 \\u0020 \"")},
	{ENV_STR_INIT("[\"\\\\\" , \"\\\\\\\"\" ]"), ENV_STR_INIT("[\"\\\\\",\"\\\\\\\"\"]")},
	/* never checked: copied, but nothing beyond it is read */
	{ENV_STR_INIT("\"open \\"), ENV_STR_INIT("\"open \\")},
};

START_TEST(writes_without_white_space)
{
	struct env_buf buf = {0};
	struct env_json json = {exact_copy(compact[_i].text)};

	ck_assert_int_eq(env_json_write(&buf, json), ENV_OK);
	ck_assert(env_str_equal(env_buf_str(&buf), compact[_i].written));
	env_buf_free(&buf);
	buf.limit = compact[_i].written.len + 1;
	ck_assert_int_eq(env_buf_append(&buf, "xx", 2), buf.limit < 2 ? ENV_LIMIT : ENV_OK);
	ck_assert_int_eq(env_json_write(&buf, json), ENV_LIMIT);
	ck_assert_uint_eq(buf.len, 2);
	env_buf_free(&buf);
	free((void *)json.text.ptr);
}
END_TEST

static const struct {
	struct env_str text;
	enum env_status status;
} trees[] = {
	{ENV_STR_INIT("{\"a\": [1, 2.5, \"x\\u0000y\", null]}"), ENV_OK},
	{ENV_STR_INIT("7"), ENV_OK},
	{ENV_STR_INIT("-9223372036854775808"), ENV_OK},
	{ENV_STR_INIT("9223372036854775808"), ENV_LIMIT},
	{ENV_STR_INIT("[1e999]"), ENV_LIMIT},
	{ENV_STR_INIT("{\"\\u0000\": 1}"), ENV_LIMIT},
	{ENV_STR_INIT(""), ENV_SYNTAX},
	{ENV_STR_INIT("[1"), ENV_SYNTAX},
	{ENV_STR_INIT("[1] 2"), ENV_SYNTAX},
	{ENV_STR_INIT("\"\xFF\""), ENV_SYNTAX},
	{ENV_STR_INIT("[12\0]"), ENV_SYNTAX},
};

START_TEST(makes_a_tree)
{
	json_t *tree = (json_t *)&tree;
	struct env_json json = {exact_copy(trees[_i].text)};

	ck_assert_int_eq(env_json_tree(json, &tree), trees[_i].status);
	ck_assert_int_eq(tree != NULL, trees[_i].status == ENV_OK);
	json_decref(tree);
	free((void *)json.text.ptr);
}
END_TEST

START_TEST(makes_no_tree_of_what_is_too_deep)
{
	char text[6000];
	json_t *tree;

	memset(text, '[', 3000);
	memset(text + 3000, ']', 3000);
	struct env_json json = {env_str_of(text, sizeof(text))};
	ck_assert_int_eq(env_json_check(json.text, ENV_DEPTH_MAX, NULL), ENV_OK);
	ck_assert_int_eq(env_json_tree(json, &tree), ENV_LIMIT);
	ck_assert_ptr_null(tree);
}
END_TEST

START_TEST(tree_keeps_the_values)
{
	static const struct env_json json =
		ENV_JSON_INIT("{\"a\": [1, 2.5, \"x\\u0000y\"], \"a\": [3, \"\\ud83d\\ude00\"]}");
	json_t *tree;

	ck_assert_int_eq(env_json_tree(json, &tree), ENV_OK);
	json_t *list = json_object_get(tree, "a");
	ck_assert_uint_eq(json_array_size(list), 2);
	ck_assert_int_eq(json_integer_value(json_array_get(list, 0)), 3);
	ck_assert_str_eq(json_string_value(json_array_get(list, 1)), "\xF0\x9F\x98\x80");
	json_decref(tree);
}
END_TEST

Suite *json_suite(void)
{
	Suite *suite = suite_create("json");
	TCase *tests = tcase_create("json");

	tcase_add_loop_test(tests, writes_without_white_space, 0, COUNT_OF(compact));
	tcase_add_loop_test(tests, makes_a_tree, 0, COUNT_OF(trees));
	tcase_add_test(tests, makes_no_tree_of_what_is_too_deep);
	tcase_add_test(tests, tree_keeps_the_values);
	suite_add_tcase(suite, tests);
	return suite;
}
