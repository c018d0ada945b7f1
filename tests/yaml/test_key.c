/* Keys: looking them up, their order, and those given twice. */
#include "load_text.h"
#include "suites.h"

START_TEST(are_found)
{
	const struct node *node = load_text("a: 1\n2: two\n~: nothing\ntrue: yes\n'': empty\n");

	ck_assert_str_eq(node_find(node, "a")->text.ptr, "1");
	ck_assert_str_eq(node_find(node, "2")->text.ptr, "two");
	ck_assert_str_eq(node_find(node, "~")->text.ptr, "nothing");
	ck_assert_str_eq(node_find(node, "true")->text.ptr, "yes");
	ck_assert_str_eq(node_find(node, "")->text.ptr, "empty");
	ck_assert_ptr_null(node_find(node, "b"));
	ck_assert_ptr_null(node_find(node_find(node, "a"), "b"));
	ck_assert_ptr_null(node_find(NULL, "a"));
	ck_assert_uint_eq(node_find_pair(node, env_str("2"))->key->span.line, 2);
}
END_TEST

START_TEST(a_merge_key_is_no_special_key)
{
	ck_assert_str_eq(json_of(load_text("a: &a {x: 1}\nb: {<<: *a}\n")),
			 "{\"a\":{\"x\":1},\"b\":{\"<<\":{\"x\":1}}}");
}
END_TEST

/* Mappings below and above the size from which they are sorted. */
static const size_t sizes[] = {1, 2, 15, 16, 17, 18, 100, 20000};

START_TEST(keep_their_order)
{
	struct env_buf text = {0};
	size_t count = sizes[_i];

	for (size_t i = 0; i < count; i++)
		memory_expect(env_buf_append_str(&text, memory_printf(&test_memory, "k%zu: %zu\n",
								      (i * 7919) % count, i)));
	memory_expect(env_buf_append(&text, "", 1));
	const struct node *node = load_text(text.data);
	ck_assert_uint_eq(node->count, count);
	for (size_t i = 0; i < count; i++) {
		struct env_str key = memory_printf(&test_memory, "k%zu", (i * 7919) % count);

		ck_assert_ptr_eq(node_find_pair(node, key), &node->pairs[i]);
	}
	ck_assert_ptr_null(node_find(node, "k"));
	ck_assert_ptr_null(node_find(node, "k999999"));
	env_buf_free(&text);
}
END_TEST

START_TEST(twice_is_an_error)
{
	load_expect_errors("a: 1\nb: {c: 1, 'c': 2}\na: 3\n\"a\": 4\n",
			   "t.yaml:2:11: error[E0110]: key 'c' is given twice\n"
			   "    2 | b: {c: 1, 'c': 2}\n"
			   "      |           ^~~\n"
			   "t.yaml:2:5: note: first given here\n"
			   "    2 | b: {c: 1, 'c': 2}\n"
			   "      |     ^\n"
			   "t.yaml:3:1: error[E0110]: key 'a' is given twice\n"
			   "    3 | a: 3\n"
			   "      | ^\n"
			   "t.yaml:1:1: note: first given here\n"
			   "    1 | a: 1\n"
			   "      | ^\n"
			   "t.yaml:4:1: error[E0110]: key 'a' is given twice\n"
			   "    4 | \"a\": 4\n"
			   "      | ^~~\n"
			   "t.yaml:1:1: note: first given here\n"
			   "    1 | a: 1\n"
			   "      | ^\n"
			   "3 errors\n");
}
END_TEST

START_TEST(twice_among_many_is_an_error)
{
	struct env_buf text = {0};

	for (int i = 0; i < 100; i++)
		memory_expect(env_buf_append_str(&text, memory_printf(&test_memory, "k%d: 1\n", i)));
	memory_expect(env_buf_append_str(&text, env_str("k50: 2")));
	load_expect_error(text.data, text.len, CODE_YAML_DUPLICATE_KEY, 101, 1);
	const struct diagnostic *diagnostic = test_diagnostics.items.items[0];
	ck_assert_uint_eq(diagnostic->notes->span.line, 51);
	env_buf_free(&text);
}
END_TEST

START_TEST(are_scalars)
{
	load_expect_errors("? [a]\n: 1\n? {b: 1}\n: 2\nc: &c [1]\n*c : 3\n",
			   "t.yaml:1:3: error[E0111]: a key is a scalar, not a sequence\n"
			   "    1 | ? [a]\n"
			   "      |   ^~~\n"
			   "t.yaml:3:3: error[E0111]: a key is a scalar, not a mapping\n"
			   "    3 | ? {b: 1}\n"
			   "      |   ^~~~~~\n"
			   "t.yaml:6:1: error[E0111]: a key is a scalar, not a sequence\n"
			   "    6 | *c : 3\n"
			   "      | ^~\n"
			   "3 errors\n");
}
END_TEST

START_TEST(may_be_aliases)
{
	ck_assert_str_eq(json_of(load_text("[&a key, {*a : 1}]")), "[\"key\",{\"key\":1}]");
}
END_TEST

START_TEST(have_a_limit)
{
	const char *key = repeated("k", 1025);
	const char *text = memory_printf(&test_memory, "? %s\n: 1\n", key).ptr;

	load_text(memory_printf(&test_memory, "? %s\n: 1\n", key + 1).ptr);
	load_expect_error(text, strlen(text), CODE_YAML_SCALAR_SIZE, 1, 3);
}
END_TEST

TCase *key_case(void)
{
	TCase *tests = tcase_create("key");

	tcase_add_checked_fixture(tests, load_set_up, load_tear_down);
	tcase_add_test(tests, are_found);
	tcase_add_test(tests, a_merge_key_is_no_special_key);
	tcase_add_loop_test(tests, keep_their_order, 0, sizeof(sizes) / sizeof(sizes[0]));
	tcase_add_test(tests, twice_is_an_error);
	tcase_add_test(tests, twice_among_many_is_an_error);
	tcase_add_test(tests, are_scalars);
	tcase_add_test(tests, may_be_aliases);
	tcase_add_test(tests, have_a_limit);
	return tests;
}
