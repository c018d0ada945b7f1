/* Text made to hurt: it ends in an error, soon. Check's time limit is the judge of soon. */
#include "load_text.h"
#include "suites.h"
#include "yaml/load.h"

/* Seconds that a test may take; sanitizers are slow. */
#define SECONDS 20

struct nesting {
	const char *open;
	size_t column; /* of the first that is too deep; 0: nobody says which */
};

static const struct nesting nestings[] = {
	{"[", 129}, {"{a: ", 513},  {"- ", 257}, {"? ", 257},
	{"[\n", 1}, {"{a: [", 321}, {"{? ", 0},  {"[{? ", 0},
};

START_TEST(depth)
{
	const char *text = repeated(nestings[_i].open, 10000);

	ck_assert_ptr_null(load_bytes(text, strlen(text)));
	ck_assert_uint_eq(test_diagnostics.errors, 1);
	const struct diagnostic *diagnostic = test_diagnostics.items.items[0];
	ck_assert_str_eq(code_text(diagnostic->code), code_text(CODE_YAML_DEPTH));
	if (nestings[_i].column > 0)
		ck_assert_uint_eq(diagnostic->span.column, nestings[_i].column);
}
END_TEST

START_TEST(depth_by_indentation)
{
	struct env_buf text = {0};

	for (size_t i = 0; i < 3000; i++) {
		memory_expect(env_buf_append_str(&text, env_str(repeated(" ", i))));
		memory_expect(env_buf_append_str(&text, env_str("a:\n")));
	}
	load_expect_error(text.data, text.len, CODE_YAML_DEPTH, 129, 129);
	env_buf_free(&text);
}
END_TEST

START_TEST(depth_that_fits)
{
	const char *text = memory_printf(&test_memory, "%s%s", repeated("[", YAML_DEPTH_MAX),
					 repeated("]", YAML_DEPTH_MAX))
				   .ptr;

	ck_assert_uint_eq(load_text(text)->height, YAML_DEPTH_MAX);
}
END_TEST

START_TEST(long_scalars)
{
	const char *fits = repeated("x", YAML_SCALAR_MAX);
	const char *text = repeated("x", YAML_SCALAR_MAX + 1);

	ck_assert_uint_eq(load_text(fits)->text.len, YAML_SCALAR_MAX);
	load_expect_error(text, strlen(text), CODE_YAML_SCALAR_SIZE, 1, 1);
}
END_TEST

START_TEST(very_long_scalars)
{
	const char *text = repeated("x", (size_t)32 * 1024 * 1024);

	load_expect_error(text, strlen(text), CODE_YAML_SCALAR_SIZE, 1, 1);
}
END_TEST

START_TEST(texts_beyond_the_limit)
{
	const char *text = repeated("x", (size_t)100 * 1024 * 1024);

	load_expect_error(text, strlen(text), CODE_FILE_SIZE, 1, 1);
}
END_TEST

START_TEST(many_values)
{
	const char *text = memory_printf(&test_memory, "[%s]", repeated("1,", YAML_NODES_MAX)).ptr;

	load_expect_error(text, strlen(text), CODE_YAML_NODES, 1, 2 * (YAML_NODES_MAX - 1) + 2);
}
END_TEST

START_TEST(many_equal_keys)
{
	const char *text = repeated("a: 1\n", 100000);

	ck_assert_ptr_null(load_bytes(text, strlen(text)));
	ck_assert_uint_eq(test_diagnostics.errors, 99999);
	ck_assert_uint_eq(test_diagnostics.items.count, DIAGNOSTICS_KEPT_MAX);
}
END_TEST

START_TEST(many_complex_keys)
{
	const char *text = repeated("? [a]\n: {b: 1}\n", 50000);

	ck_assert_ptr_null(load_bytes(text, strlen(text)));
	ck_assert_uint_eq(test_diagnostics.errors, 50000);
}
END_TEST

START_TEST(many_directives)
{
	struct env_buf text = {0};

	memory_expect(env_buf_append_str(&text, env_str("a\n...\n")));
	for (int i = 0; i < 200000; i++)
		memory_expect(env_buf_append_str(&text, memory_printf(&test_memory, "%%TAG !a%d! b\n", i)));
	load_expect_error(text.data, text.len, CODE_YAML_SYNTAX, YAML_TAG_DIRECTIVES_MAX + 3, 1);
	env_buf_free(&text);
}
END_TEST

/* 10,000 messages of some 40 nodes. */
START_TEST(large_but_honest)
{
	struct env_buf text = {0};
	static const char body[] = "    description: \"Une ligne pour une pi\xC3\xA8"
				   "ce\"\n"
				   "    envelopes: [ws_incoming, ws_outgoing]\n"
				   "    payload:\n"
				   "      type: object\n"
				   "      required: [room, text]\n"
				   "      properties:\n"
				   "        room: {type: string, minLength: 1, maxLength: 64}\n"
				   "        text: {type: string, minLength: 1, maxLength: 4000}\n";

	memory_expect(env_buf_append_str(&text, env_str("messages:\n")));
	for (int i = 0; i < 10000; i++) {
		memory_expect(env_buf_append_str(&text, memory_printf(&test_memory, "  m.%d:\n", i)));
		memory_expect(env_buf_append_str(&text, env_str(body)));
	}
	memory_expect(env_buf_append(&text, "", 1));
	const struct node *messages = node_find(load_text(text.data), "messages");
	ck_assert_uint_eq(messages->count, 10000);
	for (int i = 0; i < 10000; i++)
		ck_assert_ptr_nonnull(node_find(messages, memory_printf(&test_memory, "m.%d", i).ptr));
	env_buf_free(&text);
}
END_TEST

TCase *hostile_case(void)
{
	TCase *tests = tcase_create("hostile");

	tcase_set_timeout(tests, SECONDS);
	tcase_add_checked_fixture(tests, load_set_up, load_tear_down);
	tcase_add_loop_test(tests, depth, 0, sizeof(nestings) / sizeof(nestings[0]));
	tcase_add_test(tests, depth_by_indentation);
	tcase_add_test(tests, depth_that_fits);
	tcase_add_test(tests, long_scalars);
	tcase_add_test(tests, very_long_scalars);
	tcase_add_test(tests, texts_beyond_the_limit);
	tcase_add_test(tests, many_values);
	tcase_add_test(tests, many_equal_keys);
	tcase_add_test(tests, many_complex_keys);
	tcase_add_test(tests, many_directives);
	tcase_add_test(tests, large_but_honest);
	return tests;
}
