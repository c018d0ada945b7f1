/* JSON to nodes. */
#include <string.h>

#include "load_text.h"
#include "suites.h"
#include "yaml/json.h"
#include "yaml/load.h"

static const struct node *json_text(const char *text)
{
	return json_load(&test_memory, &test_diagnostics,
			 source_make(&test_memory, "test.json", env_str(text)));
}

/* What is the same as JSON again. */
static const struct {
	const char *text;
	const char *json;
} good[] = {
	{"null", "null"},
	{" true\r\n", "true"},
	{"false", "false"},
	{"0", "0"},
	{"-0", "-0"},
	{"-12.50e+03", "-12.50e+03"},
	{"1E5", "1e5"},
	{"123456789012345678901234567890", "123456789012345678901234567890"},
	{"\"\"", "\"\""},
	{"\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"a\\\"\\\\/\\b\\f\\n\\r\\t\""},
	{"\"\\u0041\\u00e9\\u20AC\"", "\"A\xC3\xA9\xE2\x82\xAC\""},
	{"\"\\ud83d\\ude00\\uD83D\\uDE00\"", "\"\xF0\x9F\x98\x80\xF0\x9F\x98\x80\""},
	{"\"\\uffff \\u2028 \xE2\x80\xA8 \x7F\"", "\"\xEF\xBF\xBF \xE2\x80\xA8 \xE2\x80\xA8 \x7F\""},
	{"\"\\\\\"", "\"\\\\\""},
	{"[]", "[]"},
	{"[ ]", "[]"},
	{"{}", "{}"},
	{"[1,[2,{\"a\" : [3]}] , \"\\\\\",\"\\\"\"]", "[1,[2,{\"a\":[3]}],\"\\\\\",\"\\\"\"]"},
	{"{\"null\":null,\"\":{\"1\":1}}", "{\"null\":null,\"\":{\"1\":1}}"},
	/* strings that YAML would take for something else */
	{"[\"1\",\"yes\",\"null\",\"~\",\"\\u0000\"]", "[\"1\",\"yes\",\"null\",\"~\",\"\\u0000\"]"},
	{"\xEF\xBB\xBF{}", "{}"},
};

START_TEST(is_read)
{
	const struct node *node = json_text(good[_i].text);

	ck_assert_uint_eq(test_diagnostics.errors, 0);
	ck_assert_ptr_nonnull(node);
	ck_assert_str_eq(json_of(node), good[_i].json);
}
END_TEST

static const struct {
	const char *text;
	enum code code;
	size_t line;
	size_t column;
} bad[] = {
	{"", CODE_YAML_EMPTY, 1, 1},
	{" \n", CODE_YAML_EMPTY, 1, 1},
	{"nul", CODE_JSON_SYNTAX, 1, 1},
	{"nullx", CODE_JSON_SYNTAX, 1, 5},
	{"{} {}", CODE_JSON_SYNTAX, 1, 4},
	{"{\n \"a\": 1,\n}", CODE_JSON_SYNTAX, 3, 1},
	{"{\"a\" 1}", CODE_JSON_SYNTAX, 1, 6},
	{"{\"a\": }", CODE_JSON_SYNTAX, 1, 7},
	{"{\"a\": 1", CODE_JSON_SYNTAX, 1, 8},
	{"{a: 1}", CODE_JSON_SYNTAX, 1, 2},
	{"{1: 1}", CODE_JSON_SYNTAX, 1, 2},
	{"[1,]", CODE_JSON_SYNTAX, 1, 4},
	{"[1 2]", CODE_JSON_SYNTAX, 1, 4},
	{"[1}", CODE_JSON_SYNTAX, 1, 3},
	{"[", CODE_JSON_SYNTAX, 1, 2},
	{"[1] # c", CODE_JSON_SYNTAX, 1, 5},
	{"'a'", CODE_JSON_SYNTAX, 1, 1},
	{"01", CODE_JSON_SYNTAX, 1, 1},
	{"+1", CODE_JSON_SYNTAX, 1, 1},
	{".5", CODE_JSON_SYNTAX, 1, 1},
	{"1.", CODE_JSON_SYNTAX, 1, 1},
	{"1e", CODE_JSON_SYNTAX, 1, 1},
	{"-", CODE_JSON_SYNTAX, 1, 1},
	{"0x10", CODE_JSON_SYNTAX, 1, 2},
	{"NaN", CODE_JSON_SYNTAX, 1, 1},
	{"1e1234567890", CODE_YAML_NUMBER, 1, 1},
	{"\"a", CODE_JSON_SYNTAX, 1, 3},
	{"\"a\nb\"", CODE_JSON_SYNTAX, 1, 3},
	{"\"a\tb\"", CODE_JSON_SYNTAX, 1, 3},
	{"\"\xC3\xA4\\x\"", CODE_JSON_SYNTAX, 1, 3},
	{"\"\\u12\"", CODE_JSON_SYNTAX, 1, 2},
	{"\"\\u12g4\"", CODE_JSON_SYNTAX, 1, 2},
	{"\"a\\ud83d\"", CODE_JSON_SYNTAX, 1, 3},
	{"\"\\ude00\"", CODE_JSON_SYNTAX, 1, 2},
	{"\"\\ud83d\\ud83d\"", CODE_JSON_SYNTAX, 1, 2},
	{"\"\\ud83d\\n\"", CODE_JSON_SYNTAX, 1, 2},
	{"\"\xFF\"", CODE_ENCODING, 1, 2},
	{"{\"a\": 1,\n\"b\": 2, \"a\": 3}", CODE_YAML_DUPLICATE_KEY, 2, 9},
};

START_TEST(is_refused)
{
	ck_assert_ptr_null(json_text(bad[_i].text));
	ck_assert_uint_eq(test_diagnostics.errors, 1);
	const struct diagnostic *diagnostic = test_diagnostics.items.items[0];
	ck_assert_str_eq(code_text(diagnostic->code), code_text(bad[_i].code));
	ck_assert_uint_eq(diagnostic->span.line, bad[_i].line);
	ck_assert_uint_eq(diagnostic->span.column, bad[_i].column);
}
END_TEST

/* Both readers say of the same text where things are, and how much there is. */
static void compare(const struct node *a, const struct node *b)
{
	ck_assert_int_eq(a->kind, b->kind);
	ck_assert_uint_eq(a->span.offset, b->span.offset);
	ck_assert_uint_eq(a->span.length, b->span.length);
	ck_assert_uint_eq(a->span.line, b->span.line);
	ck_assert_uint_eq(a->span.column, b->span.column);
	ck_assert_uint_eq(a->weight, b->weight);
	ck_assert_uint_eq(a->height, b->height);
	ck_assert_uint_eq(a->count, b->count);
	for (size_t i = 0; i < a->count; i++) {
		if (a->kind == NODE_MAPPING)
			compare(a->pairs[i].key, b->pairs[i].key);
		compare(a->kind == NODE_MAPPING ? a->pairs[i].value : a->items[i],
			b->kind == NODE_MAPPING ? b->pairs[i].value : b->items[i]);
	}
}

START_TEST(is_where_yaml_is)
{
	static const char text[] = "{\n\t\"\xC3\xA4\xF0\x9F\x98\x80\": [1, 2.5 , \"x\"],\r\n"
				   " \"b\" : {\"c\": null, \"d\": [ ], \"e\": [{}, true]},\n"
				   " \"long\": \"0123456789012345678901234567890123456789\" }\n";

	compare(json_text(text), load_text(text));
	ck_assert_uint_eq(test_diagnostics.errors, 0);
}
END_TEST

START_TEST(has_limits)
{
	const char *fits = repeated("[", YAML_DEPTH_MAX);
	const char *text = memory_printf(&test_memory, "%s%s", fits, repeated("]", YAML_DEPTH_MAX)).ptr;

	ck_assert_ptr_nonnull(json_text(text));
	ck_assert_ptr_null(json_text(memory_printf(&test_memory, "[%s]", text).ptr));
	ck_assert_str_eq(code_text(((const struct diagnostic *)test_diagnostics.items.items[0])->code),
			 code_text(CODE_YAML_DEPTH));
	text = memory_printf(&test_memory, "{\"%s\": 1}", repeated("k", YAML_KEY_MAX + 1)).ptr;
	ck_assert_ptr_null(json_text(text));
	ck_assert_str_eq(code_text(((const struct diagnostic *)test_diagnostics.items.items[1])->code),
			 code_text(CODE_YAML_SCALAR_SIZE));
}
END_TEST

/* One line of a million values takes no longer than as many lines. */
START_TEST(takes_linear_time)
{
	const char *text = memory_printf(&test_memory, "[%s1]", repeated("\"\\\\\",", 300000)).ptr;
	const struct node *node = json_text(text);

	ck_assert_ptr_nonnull(node);
	ck_assert_uint_eq(node->count, 300001);
}
END_TEST

TCase *json_case(void)
{
	TCase *json = tcase_create("json");

	tcase_add_checked_fixture(json, load_set_up, load_tear_down);
	tcase_add_loop_test(json, is_read, 0, (int)(sizeof(good) / sizeof(good[0])));
	tcase_add_loop_test(json, is_refused, 0, (int)(sizeof(bad) / sizeof(bad[0])));
	tcase_add_test(json, is_where_yaml_is);
	tcase_add_test(json, has_limits);
	tcase_add_test(json, takes_linear_time);
	return json;
}
