/* Where nodes are. */
#include "load_text.h"
#include "suites.h"

/* Appends "[line:column text]" of a node and all below it, a line each. */
static void describe(const struct node *node, const char **all)
{
	struct env_str text = env_str_of(node->span.source->text.ptr + node->span.offset, node->span.length);

	*all = memory_printf(&test_memory, "%s%zu:%zu %.*s\n", *all, node->span.line, node->span.column,
			     STR(text))
		       .ptr;
	for (size_t i = 0; i < node->count; i++) {
		if (node->kind == NODE_MAPPING)
			describe(node->pairs[i].key, all);
		describe(node->kind == NODE_MAPPING ? node->pairs[i].value : node->items[i], all);
	}
}

struct span_test {
	const char *text;
	const char *spans;
};

static const struct span_test span_tests[] = {
	{"a", "1:1 a\n"},
	{"\xEF\xBB\xBF"
	 "a: b",
	 "1:1 a: b\n1:1 a\n1:4 b\n"},
	{"# c\na: b # d\n", "2:1 a: b\n2:1 a\n2:4 b\n"},
	{"a: 'b c'\nd: \"e\"\n", "1:1 a: 'b c'\nd: \"e\"\n1:1 a\n1:4 'b c'\n2:1 d\n2:4 \"e\"\n"},
	{"- [x,  {y: z}]\n\n\n- q\n",
	 "1:1 - [x,  {y: z}]\n\n\n- q\n1:3 [x,  {y: z}]\n1:4 x\n1:8 {y: z}\n1:9 y\n1:12 z\n4:3 q\n"},
	{"a:\n  b: 1\n\n# c\nd: 2\n",
	 "1:1 a:\n  b: 1\n\n# c\nd: 2\n1:1 a\n2:3 b: 1\n2:3 b\n2:6 1\n5:1 d\n5:4 2\n"},
	{"a:\n- 1\n- 2\nb: 3", "1:1 a:\n- 1\n- 2\nb: 3\n1:1 a\n2:1 - 1\n- 2\n2:3 1\n3:3 2\n4:1 b\n4:4 3\n"},
	{"a:\nb:\n", "1:1 a:\nb:\n1:1 a\n1:3 \n2:1 b\n2:3 \n"},
	{"\xC3\xA4: \xE2\x82\xAC x\r\n\xF0\x9F\x98\x80: [\xC3\xB6]\r\n",
	 "1:1 \xC3\xA4: \xE2\x82\xAC x\r\n\xF0\x9F\x98\x80: [\xC3\xB6]\n1:1 \xC3\xA4\n1:4 \xE2\x82\xAC x\n"
	 "2:1 \xF0\x9F\x98\x80\n2:4 [\xC3\xB6]\n2:5 \xC3\xB6\n"},
	{"a: b\rc: d\r", "1:1 a: b\rc: d\n1:1 a\n1:4 b\n2:1 c\n2:4 d\n"},
	{"a: |\n  x\n  y\nb: c\n", "1:1 a: |\n  x\n  y\nb: c\n1:1 a\n1:4 |\n  x\n  y\n\n4:1 b\n4:4 c\n"},
	{"a: x\n  y\nb: c\n", "1:1 a: x\n  y\nb: c\n1:1 a\n1:4 x\n  y\n3:1 b\n3:4 c\n"},
	{"- &n !!str v\n", "1:1 - &n !!str v\n1:3 &n !!str v\n"},
	{"[ ]", "1:1 [ ]\n"},
};

START_TEST(are_exact)
{
	const char *spans = "";

	describe(load_text(span_tests[_i].text), &spans);
	ck_assert_str_eq(spans, span_tests[_i].spans);
}
END_TEST

/* Around the steps of the table that turns characters to bytes. */
START_TEST(are_exact_after_many_characters)
{
	size_t count = (size_t)_i;
	const char *text = memory_printf(&test_memory, "'%s': %s", repeated("\xE2\x82\xAC", count), "x").ptr;
	const struct node *node = load_text(text);

	ck_assert_uint_eq(node->pairs[0].value->span.offset, 3 * count + 4);
	ck_assert_uint_eq(node->pairs[0].value->span.length, 1);
	ck_assert_uint_eq(node->pairs[0].value->span.column, count + 5);
	ck_assert_uint_eq(node->pairs[0].key->span.length, 3 * count + 2);
}
END_TEST

TCase *span_case(void)
{
	TCase *tests = tcase_create("span");

	tcase_add_checked_fixture(tests, load_set_up, load_tear_down);
	tcase_add_loop_test(tests, are_exact, 0, sizeof(span_tests) / sizeof(span_tests[0]));
	tcase_add_loop_test(tests, are_exact_after_many_characters, 50, 140);
	return tests;
}
