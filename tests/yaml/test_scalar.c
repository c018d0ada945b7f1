/* What scalars are, and their JSON. */
#include "load_text.h"
#include "suites.h"

struct scalar {
	const char *text;
	enum node_kind kind;
	const char *json;
};

static const struct scalar scalars[] = {
	/* words */
	{"---", NODE_NULL, "null"},
	{"~", NODE_NULL, "null"},
	{"null", NODE_NULL, "null"},
	{"Null", NODE_NULL, "null"},
	{"NULL", NODE_NULL, "null"},
	{"nULL", NODE_STRING, "\"nULL\""},
	{"true", NODE_BOOL, "true"},
	{"True", NODE_BOOL, "true"},
	{"TRUE", NODE_BOOL, "true"},
	{"false", NODE_BOOL, "false"},
	{"False", NODE_BOOL, "false"},
	{"FALSE", NODE_BOOL, "false"},
	{"tRUE", NODE_STRING, "\"tRUE\""},
	{"yes", NODE_STRING, "\"yes\""},
	{"no", NODE_STRING, "\"no\""},
	{"on", NODE_STRING, "\"on\""},
	{"off", NODE_STRING, "\"off\""},
	{"y", NODE_STRING, "\"y\""},
	{"<<", NODE_STRING, "\"<<\""},
	{"=", NODE_STRING, "\"=\""},
	/* integers */
	{"0", NODE_INTEGER, "0"},
	{"-0", NODE_INTEGER, "-0"},
	{"+0", NODE_INTEGER, "0"},
	{"42", NODE_INTEGER, "42"},
	{"+42", NODE_INTEGER, "42"},
	{"-42", NODE_INTEGER, "-42"},
	{"0123", NODE_INTEGER, "123"},
	{"-007", NODE_INTEGER, "-7"},
	{"000", NODE_INTEGER, "0"},
	{"9007199254740993", NODE_INTEGER, "9007199254740993"},
	{"123456789012345678901234567890", NODE_INTEGER, "123456789012345678901234567890"},
	{"0x1F", NODE_INTEGER, "31"},
	{"0xffffffffffffffff", NODE_INTEGER, "18446744073709551615"},
	{"0o17", NODE_INTEGER, "15"},
	{"0o1777777777777777777777", NODE_INTEGER, "18446744073709551615"},
	{"0x", NODE_STRING, "\"0x\""},
	{"0xG", NODE_STRING, "\"0xG\""},
	{"-0x1", NODE_STRING, "\"-0x1\""},
	{"0o8", NODE_STRING, "\"0o8\""},
	{"0b1", NODE_STRING, "\"0b1\""},
	{"1_000", NODE_STRING, "\"1_000\""},
	{"1:30", NODE_STRING, "\"1:30\""},
	{"+", NODE_STRING, "\"+\""},
	{"2024-01-01", NODE_STRING, "\"2024-01-01\""},
	/* numbers */
	{"1.5", NODE_FLOAT, "1.5"},
	{"1.50", NODE_FLOAT, "1.50"},
	{"-1.5", NODE_FLOAT, "-1.5"},
	{".5", NODE_FLOAT, "0.5"},
	{"-.5", NODE_FLOAT, "-0.5"},
	{"+.5", NODE_FLOAT, "0.5"},
	{"1.", NODE_FLOAT, "1.0"},
	{"01.5", NODE_FLOAT, "1.5"},
	{"1e3", NODE_FLOAT, "1e3"},
	{"1E+3", NODE_FLOAT, "1e+3"},
	{"1.e-05", NODE_FLOAT, "1.0e-05"},
	{".5e400", NODE_FLOAT, "0.5e400"},
	{"0.1000000000000000055511151231257827", NODE_FLOAT, "0.1000000000000000055511151231257827"},
	{"1e999999999", NODE_FLOAT, "1e999999999"},
	{"1e0000000000001", NODE_FLOAT, "1e0000000000001"},
	{".", NODE_STRING, "\".\""},
	{"-.", NODE_STRING, "\"-.\""},
	{"1e", NODE_STRING, "\"1e\""},
	{"1e+", NODE_STRING, "\"1e+\""},
	{"e3", NODE_STRING, "\"e3\""},
	{".e3", NODE_STRING, "\".e3\""},
	{"1.2.3", NODE_STRING, "\"1.2.3\""},
	{"inf", NODE_STRING, "\"inf\""},
	{".iNF", NODE_STRING, "\".iNF\""},
	{"-.nan", NODE_STRING, "\"-.nan\""},
	/* strings */
	{"'1'", NODE_STRING, "\"1\""},
	{"\"true\"", NODE_STRING, "\"true\""},
	{"''", NODE_STRING, "\"\""},
	{"|\n  1\n", NODE_STRING, "\"1\\n\""},
	{">-\n  true\n  x\n", NODE_STRING, "\"true x\""},
	{"\"\\\" \\\\ \\/ \\b \\t \\r \\n \\0 \\x41 \\u00e4 \\U0001F600\"", NODE_STRING,
	 "\"\\\" \\\\ / \\b \\t \\r \\n \\u0000 A \xC3\xA4 \xF0\x9F\x98\x80\""},
	{"a b", NODE_STRING, "\"a b\""},
	/* tags */
	{"!!str 1", NODE_STRING, "\"1\""},
	{"!!str", NODE_STRING, "\"\""},
	{"! 1", NODE_STRING, "\"1\""},
	{"!!int 1", NODE_INTEGER, "1"},
	{"!!int \"0x10\"", NODE_INTEGER, "16"},
	{"!!float 1", NODE_FLOAT, "1"},
	{"!!float '1.'", NODE_FLOAT, "1.0"},
	{"!!bool 'true'", NODE_BOOL, "true"},
	{"!!null ''", NODE_NULL, "null"},
	{"!<tag:yaml.org,2002:str> 1", NODE_STRING, "\"1\""},
	{"!!seq [1]", NODE_SEQUENCE, "[1]"},
	{"!!map {a: 1}", NODE_MAPPING, "{\"a\":1}"},
	{"! [1]", NODE_SEQUENCE, "[1]"},
};

START_TEST(is_of_its_kind)
{
	const struct node *node = load_text(scalars[_i].text);

	ck_assert_str_eq(node_kind_name(node->kind), node_kind_name(scalars[_i].kind));
	ck_assert_str_eq(json_of(node), scalars[_i].json);
}
END_TEST

struct bad_scalar {
	const char *text;
	enum code code;
};

static const struct bad_scalar bad_scalars[] = {
	{".inf", CODE_YAML_NUMBER},
	{"-.Inf", CODE_YAML_NUMBER},
	{"+.INF", CODE_YAML_NUMBER},
	{".nan", CODE_YAML_NUMBER},
	{".NaN", CODE_YAML_NUMBER},
	{"0x10000000000000000", CODE_YAML_NUMBER},
	{"0o2000000000000000000000", CODE_YAML_NUMBER},
	{"1e1000000000", CODE_YAML_NUMBER},
	{"1e-01000000000", CODE_YAML_NUMBER},
	{"!!float .inf", CODE_YAML_NUMBER},
	{"!!int 1.5", CODE_YAML_TAG},
	{"!!int x", CODE_YAML_TAG},
	{"!!bool yes", CODE_YAML_TAG},
	{"!!null x", CODE_YAML_TAG},
	{"!!map x", CODE_YAML_TAG},
	{"!!map [x]", CODE_YAML_TAG},
	{"!!seq {x: 1}", CODE_YAML_TAG},
	{"!!str [x]", CODE_YAML_TAG},
	{"!local x", CODE_YAML_TAG},
	{"!local {x: 1}", CODE_YAML_TAG},
	{"!!binary eA==", CODE_YAML_TAG},
	{"!!set {x}", CODE_YAML_TAG},
};

START_TEST(is_refused)
{
	load_expect_error(bad_scalars[_i].text, strlen(bad_scalars[_i].text), bad_scalars[_i].code, 1, 1);
}
END_TEST

START_TEST(says_whether_it_was_quoted)
{
	const struct node *list = load_text("[plain, 'single', \"double\", 1]");

	ck_assert(!list->items[0]->quoted);
	ck_assert(list->items[1]->quoted);
	ck_assert(list->items[2]->quoted);
	ck_assert(!list->items[3]->quoted);
	ck_assert(load_text("|\n  block\n")->quoted);
	ck_assert_str_eq(list->items[1]->text.ptr, "single");
	ck_assert_str_eq(list->items[3]->text.ptr, "1");
}
END_TEST

TCase *scalar_case(void)
{
	TCase *tests = tcase_create("scalar");

	tcase_add_checked_fixture(tests, load_set_up, load_tear_down);
	tcase_add_loop_test(tests, is_of_its_kind, 0, sizeof(scalars) / sizeof(scalars[0]));
	tcase_add_loop_test(tests, is_refused, 0, sizeof(bad_scalars) / sizeof(bad_scalars[0]));
	tcase_add_test(tests, says_whether_it_was_quoted);
	return tests;
}
