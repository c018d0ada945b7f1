/* Large schemas: limits are reported, and neither time nor stack runs out. */
#include "suite.h"

#include <stdio.h>

#include <envelope/buf.h>

#define HEAD "envgen: 1\npackage: big\n"

static void put(struct env_buf *out, struct env_str text)
{
	ck_assert_int_eq(env_buf_append_str(out, text), ENV_OK);
}

/* Compiles `head` and `count` lines, made of `format` with a number and the next. */
static void begin_lines(struct run_case *run, const char *head, const char *format, size_t count)
{
	struct env_buf out = {0};
	char line[128];

	put(&out, env_str(head));
	for (size_t i = 0; i < count; i++) {
		snprintf(line, sizeof(line), format, i, i + 1);
		put(&out, env_str(line));
	}
	put(&out, env_str_of("", 1));
	run_case_begin_text(run, out.data);
	env_buf_free(&out);
}

START_TEST(test_registry_size)
{
	struct run_case run;

	begin_lines(&run, HEAD "imports: [lower.yaml]\nmessages:\n",
		    "  m%zu.x: {envelopes: [wire], oneway: true}\n", 60001);
	ck_assert_uint_eq(run.diagnostics.errors, 1);
	ck_assert_uint_eq(run_case_count(&run, CODE_REGISTRY_SIZE), 1);
	run_case_end(&run);
}
END_TEST

START_TEST(test_type_size)
{
	struct run_case run;

	begin_lines(&run, HEAD "$defs:\n  T:\n    enum:\n", "    - m%zu\n", 60001);
	ck_assert_uint_eq(run.diagnostics.errors, 1);
	ck_assert_uint_eq(run_case_count(&run, CODE_TYPE_SIZE), 1);
	run_case_end(&run);
}
END_TEST

/* Two lists in allOf, of which each has all members of the other. */
START_TEST(test_large_lists_together)
{
	static const char *const lists[] = {"enum", "required"};
	struct env_buf out = {0};
	char line[64];
	struct run_case run;

	put(&out, env_str(HEAD "$defs:\n  T:\n    allOf:\n"));
	for (int i = 0; i < 2; i++) {
		snprintf(line, sizeof(line), "    - %s:\n", lists[_i]);
		put(&out, env_str(line));
		for (int j = 0; j < 60000; j++) {
			snprintf(line, sizeof(line), "      - m%d\n", i == 0 ? j : 59999 - j);
			put(&out, env_str(line));
		}
	}
	put(&out, env_str_of("", 1));
	run_case_begin_text(&run, out.data);
	env_buf_free(&out);
	ck_assert_uint_eq(run.diagnostics.errors, 0);
	if (_i == 0)
		ck_assert_uint_eq(type_get(package_get(run.model, "big"), "big_T")->member_count, 60000);
	run_case_end(&run);
}
END_TEST

/* A union whose tag has more values than can be put into one text again and again. */
START_TEST(test_large_tags)
{
	struct env_buf out = {0};
	char line[64];
	struct run_case run;

	put(&out, env_str(HEAD "$defs:\n  U:\n    oneOf:\n"));
	for (int i = 0; i < 2; i++) {
		put(&out, env_str("    - type: object\n      required: [t]\n      properties:\n        t:\n"
				  "          enum:\n"));
		for (int j = 0; j < 30000; j++) {
			snprintf(line, sizeof(line), "          - m%d-%d\n", i, j);
			put(&out, env_str(line));
		}
	}
	put(&out, env_str_of("", 1));
	run_case_begin_text(&run, out.data);
	env_buf_free(&out);
	ck_assert_uint_eq(run.diagnostics.errors, 0);
	const struct env_type *table = type_get(package_get(run.model, "big"), "big_U")->table;
	ck_assert_uint_eq(table->as.one_of.value_count, 60000);
	run_case_end(&run);
}
END_TEST

START_TEST(test_long_chain_of_types)
{
	struct run_case run;

	begin_lines(&run, HEAD "$defs:\n  A20000: {$ref: \"#/$defs/A0\"}\n",
		    "  A%zu: {type: object, properties: {a: {$ref: \"#/$defs/A%zu\"}}}\n", 20000);
	ck_assert_uint_eq(run.diagnostics.errors, 0);
	const struct package *big = package_get(run.model, "big");
	size_t boxes = 0;
	for (size_t i = 0; i < big->types.count; i++)
		boxes += ((const struct type *)big->types.items[i])->properties[0].boxed;
	ck_assert_uint_eq(boxes, 1);
	run_case_end(&run);
}
END_TEST

START_TEST(test_long_chain_of_aliases)
{
	struct run_case run;

	begin_lines(&run, HEAD "$defs:\n  A20000: {$ref: \"#/$defs/none\"}\n",
		    "  A%zu: {$ref: \"#/$defs/A%zu\"}\n", 20000);
	ck_assert_uint_eq(run_case_count(&run, CODE_REF_UNKNOWN), run.diagnostics.errors);
	ck_assert_uint_ge(run.diagnostics.errors, 1);
	run_case_end(&run);
}
END_TEST

/* Each type takes over all properties of the one before it. */
START_TEST(test_long_chain_of_parts)
{
	struct run_case run;

	begin_lines(&run, HEAD "$defs:\n  A0: {type: object, properties: {p: {type: string}}}\n",
		    "  A%2$zu: {allOf: [{$ref: \"#/$defs/A%1$zu\"}], properties: {p%1$zu: {type: string}}}\n",
		    100);
	ck_assert_uint_eq(run.diagnostics.errors, 0);
	const struct type *last = type_get(package_get(run.model, "big"), "big_A40");
	ck_assert_int_eq(last->kind, ENV_KIND_OBJECT);
	ck_assert_uint_eq(last->property_count, 41);
	run_case_end(&run);
}
END_TEST

/* Parts that all say something of the same property. */
START_TEST(test_many_parts)
{
	struct run_case run;

	begin_lines(&run, HEAD "$defs:\n  A:\n    allOf:\n",
		    "    - {type: object, properties: {k: {type: string, minLength: %zu}}} # %zu\n", 300);
	ck_assert_uint_eq(run.diagnostics.errors, 0);
	const struct type *type = type_get(package_get(run.model, "big"), "big_A");
	ck_assert_ptr_null(type->also);
	ck_assert_uint_eq(property_get(type, "k")->type->table->as.string.min_length, 299);
	run_case_end(&run);
}
END_TEST

/* Each message refers to a type that refers to all others. */
START_TEST(test_schemas_of_messages)
{
	struct env_buf head = {0};
	struct run_case run;
	char line[128];

	put(&head, env_str(HEAD "imports: [lower.yaml]\n$defs:\n  A1000: {type: string}\n"));
	for (size_t i = 0; i < 1000; i++) {
		snprintf(line, sizeof(line), "  A%zu: {type: array, items: {$ref: \"#/$defs/A%zu\"}}\n", i,
			 i + 1);
		put(&head, env_str(line));
	}
	put(&head, env_str_of("messages:\n", sizeof("messages:\n")));
	begin_lines(&run, head.data,
		    "  m%zu: {envelopes: [answers], payload: {$ref: \"#/$defs/A0\"}} # %zu\n", 1000);
	ck_assert_uint_eq(run.diagnostics.errors, 0);
	ck_assert_uint_eq(run_case_count(&run, CODE_SCHEMA_SIZE), 1);
	const struct package *big = package_get(run.model, "big");
	ck_assert_ptr_nonnull(message_get(big, "m0")->schema);
	ck_assert_ptr_null(message_get(big, "m999")->schema);
	env_buf_free(&head);
	run_case_end(&run);
}
END_TEST

TCase *limits_tests(void)
{
	TCase *tests = tcase_create("limits");

	tcase_set_timeout(tests, 60);
	tcase_add_test(tests, test_registry_size);
	tcase_add_test(tests, test_type_size);
	tcase_add_loop_test(tests, test_large_lists_together, 0, 2);
	tcase_add_test(tests, test_large_tags);
	tcase_add_test(tests, test_long_chain_of_types);
	tcase_add_test(tests, test_long_chain_of_aliases);
	tcase_add_test(tests, test_long_chain_of_parts);
	tcase_add_test(tests, test_many_parts);
	tcase_add_test(tests, test_schemas_of_messages);
	return tests;
}
