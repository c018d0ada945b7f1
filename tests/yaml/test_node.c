/* What can be asked of nodes. */
#include "load_text.h"
#include "suites.h"

struct integer {
	const char *text;
	int64_t value;
	bool fits;
};

static const struct integer integers[] = {
	{"0", 0, true},
	{"-0", 0, true},
	{"+7", 7, true},
	{"-0012", -12, true},
	{"0xff", 255, true},
	{"0o17", 15, true},
	{"9223372036854775807", INT64_MAX, true},
	{"9223372036854775808", 0, false},
	{"-9223372036854775808", INT64_MIN, true},
	{"-9223372036854775809", 0, false},
	{"99999999999999999999", 0, false},
	{"0x7fffffffffffffff", INT64_MAX, true},
	{"0x8000000000000000", 0, false},
	{"1.0", 0, false},
	{"'1'", 0, false},
};

START_TEST(gives_integers)
{
	int64_t value = 1234;
	bool fits = node_to_int(load_text(integers[_i].text), &value);

	ck_assert_int_eq(fits, integers[_i].fits);
	ck_assert_int_eq(value, fits ? integers[_i].value : 1234);
}
END_TEST

struct comparison {
	const char *pair; /* a sequence of two */
	bool equal;
};

static const struct comparison comparisons[] = {
	{"[1, 1]", true},
	{"[1, 1.0]", true},
	{"[100, 1e2]", true},
	{"[0.001, 1e-3]", true},
	{"[0.10, .1]", true},
	{"[0x10, 16]", true},
	{"[0, -0.0]", true},
	{"[0e5, 0]", true},
	{"[1200, 12e+2]", true},
	{"[1, -1]", false},
	{"[1, 10]", false},
	{"[0.1, 0.10000000000000000000001]", false},
	{"[9007199254740992, 9007199254740993]", false},
	{"[1e999999999, 1e999999998]", false},
	{"[10e999999998, 1e999999999]", true},
	{"[1, '1']", false},
	{"[1, true]", false},
	{"[null, ~]", true},
	{"[null, false]", false},
	{"[true, True]", true},
	{"[true, false]", false},
	{"[a, 'a']", true},
	{"[a, b]", false},
	{"[[1, 2], [1, 2]]", true},
	{"[[1, 2], [2, 1]]", false},
	{"[[1], [1, 2]]", false},
	{"[{a: 1, b: 2}, {b: 2.0, a: 1}]", true},
	{"[{a: 1}, {a: 2}]", false},
	{"[{a: 1}, {b: 1}]", false},
	{"[{a: 1}, {a: 1, b: 1}]", false},
	{"[[], {}]", false},
	{"[&x {a: [1]}, *x]", true},
};

START_TEST(compares)
{
	const struct node *pair = load_text(comparisons[_i].pair);

	ck_assert_int_eq(node_equal(pair->items[0], pair->items[1]), comparisons[_i].equal);
	ck_assert_int_eq(node_equal(pair->items[1], pair->items[0]), comparisons[_i].equal);
}
END_TEST

START_TEST(writes_json)
{
	const struct node *node = load_text("b: [1, {x: ~}, []]\na: {}\n1: one\n");

	ck_assert_str_eq(json_of(node), "{\"b\":[1,{\"x\":null},[]],\"a\":{},\"1\":\"one\"}");
}
END_TEST

START_TEST(reads_json)
{
	const char *text = "{\n\t\"a\":[1,-2.5e3,\"x\\u00e9\\/\",true,false,null],\n\t\"b\":{\"c\":{}}}\n";

	ck_assert_str_eq(json_of(load_text(text)),
			 "{\"a\":[1,-2.5e3,\"x\xC3\xA9/\",true,false,null],\"b\":{\"c\":{}}}");
}
END_TEST

START_TEST(names_kinds)
{
	ck_assert_str_eq(node_kind_name(NODE_NULL), "null");
	ck_assert_str_eq(node_kind_name(NODE_MAPPING), "a mapping");
}
END_TEST

TCase *node_case(void)
{
	TCase *tests = tcase_create("node");

	tcase_add_checked_fixture(tests, load_set_up, load_tear_down);
	tcase_add_loop_test(tests, gives_integers, 0, sizeof(integers) / sizeof(integers[0]));
	tcase_add_loop_test(tests, compares, 0, sizeof(comparisons) / sizeof(comparisons[0]));
	tcase_add_test(tests, writes_json);
	tcase_add_test(tests, reads_json);
	tcase_add_test(tests, names_kinds);
	return tests;
}
