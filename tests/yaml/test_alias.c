/* Anchors and aliases. */
#include "load_text.h"
#include "suites.h"
#include "yaml/load.h"

START_TEST(shares_the_node)
{
	const struct node *node = load_text("a: &x {k: [1]}\nb: *x\nc: [*x, *x]\n");

	ck_assert_ptr_eq(node_find(node, "a"), node_find(node, "b"));
	ck_assert_ptr_eq(node_find(node, "a"), node_find(node, "c")->items[1]);
	ck_assert_uint_eq(node_find(node, "b")->span.line, 1);
}
END_TEST

START_TEST(takes_the_latest_anchor)
{
	ck_assert_str_eq(json_of(load_text("[&x 1, *x, &x 2, *x]")), "[1,1,2,2]");
}
END_TEST

START_TEST(refuses_what_is_not_there)
{
	load_expect_errors("a: *x\nb: &x 1\n",
			   "t.yaml:1:4: error[E0113]: no anchor before this has the name 'x'\n"
			   "    1 | a: *x\n"
			   "      |    ^~\n"
			   "1 error\n");
}
END_TEST

START_TEST(refuses_cycles)
{
	load_expect_errors("a: &x\n  b: [*x]\n",
			   "t.yaml:2:7: error[E0113]: an alias inside its own anchor 'x'\n"
			   "    2 |   b: [*x]\n"
			   "      |       ^~\n"
			   "1 error\n");
}
END_TEST

START_TEST(weighs_what_it_stands_for)
{
	const struct node *node = load_text("[&x [1, 2], *x, *x]");

	ck_assert_uint_eq(node->weight, 1 + 3 * 3);
	ck_assert_uint_eq(node->height, 2);
	ck_assert_uint_eq(load_text(repeated("x", 64))->weight, 3);
}
END_TEST

/* `levels` lists of ten, each of the one before: 10 to the power of `levels` values. */
static const char *bomb(int levels)
{
	const char *text = "a0: &a0 x\n";

	for (int i = 1; i <= levels; i++) {
		const char *alias = memory_printf(&test_memory, "*a%d,", i - 1).ptr;

		text = memory_printf(&test_memory, "%sa%d: &a%d [%s]\n", text, i, i, repeated(alias, 10)).ptr;
	}
	return text;
}

START_TEST(stops_bombs)
{
	const char *text = bomb(9);

	load_text(bomb(5));
	load_expect_error(text, strlen(text), CODE_YAML_ALIAS_SIZE, 7, 38);
}
END_TEST

START_TEST(stops_bombs_of_text)
{
	const char *text =
		memory_printf(&test_memory, "- &a %s\n%s", repeated("x", 1000000), repeated("- *a\n", 1000))
			.ptr;

	load_expect_error(text, strlen(text), CODE_YAML_ALIAS_SIZE, 33, 3);
}
END_TEST

/* Each list holds the one before at its bottom, so that no list is deep where it is written. */
START_TEST(stops_depth_by_aliases)
{
	const char *half =
		memory_printf(&test_memory, "- &a %sx%s\n", repeated("[", 64), repeated("]", 64)).ptr;
	const char *fits =
		memory_printf(&test_memory, "%s- %s*a%s\n", half, repeated("[", 63), repeated("]", 63)).ptr;
	const char *deep =
		memory_printf(&test_memory, "%s- %s*a%s\n", half, repeated("[", 64), repeated("]", 64)).ptr;

	ck_assert_uint_eq(load_text(fits)->height, YAML_DEPTH_MAX);
	load_expect_error(deep, strlen(deep), CODE_YAML_DEPTH, 2, 67);
}
END_TEST

START_TEST(finds_ten_thousand_anchors)
{
	struct env_buf text = {0};

	for (int i = 0; i < 10000; i++)
		memory_expect(env_buf_append_str(&text, memory_printf(&test_memory, "- &a%d v%d\n", i, i)));
	for (int i = 0; i < 10000; i++)
		memory_expect(env_buf_append_str(&text, memory_printf(&test_memory, "- *a%d\n", i)));
	memory_expect(env_buf_append(&text, "", 1));
	const struct node *node = load_text(text.data);
	for (size_t i = 0; i < 10000; i++)
		ck_assert_ptr_eq(node->items[i], node->items[i + 10000]);
	env_buf_free(&text);
}
END_TEST

TCase *alias_case(void)
{
	TCase *tests = tcase_create("alias");

	tcase_add_checked_fixture(tests, load_set_up, load_tear_down);
	tcase_add_test(tests, shares_the_node);
	tcase_add_test(tests, takes_the_latest_anchor);
	tcase_add_test(tests, refuses_what_is_not_there);
	tcase_add_test(tests, refuses_cycles);
	tcase_add_test(tests, weighs_what_it_stands_for);
	tcase_add_test(tests, stops_bombs);
	tcase_add_test(tests, stops_bombs_of_text);
	tcase_add_test(tests, stops_depth_by_aliases);
	tcase_add_test(tests, finds_ten_thousand_anchors);
	return tests;
}
