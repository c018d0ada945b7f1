/* Diagnostics as JSON, a line each. */
#include <jansson.h>

#include "base/diagnostic_print.h"
#include "suites.h"

static struct memory memory;
static struct diagnostics diagnostics;
static struct env_buf out;

static void set_up(void)
{
	memory_init(&memory);
	diagnostics_init(&diagnostics, &memory);
	out = (struct env_buf){0};
}

static void tear_down(void)
{
	env_buf_free(&out);
	memory_free(&memory);
}

static void expect(const char *text)
{
	diagnostics_print_json(&diagnostics, &out);
	memory_expect(env_buf_append(&out, "", 1));
	ck_assert_str_eq(out.data, text);
}

START_TEST(prints_all_members)
{
	const struct source *source = source_make(&memory, "chat.yaml", env_str("one\ntw\xC3\xB6: \"x\"\n"));
	struct diagnostic *diagnostic =
		diagnose(&diagnostics, CODE_YAML_TAG, source_span(source, 4, 4), "a \"b\" \x1B");

	diagnostic_note(&diagnostics, diagnostic, source_span(source, 0, 3), "first");
	diagnostic_note(&diagnostics, diagnostic, span_none(), "second");
	diagnostic_suggest(&diagnostics, diagnostic, "two");
	expect("{\"file\": \"chat.yaml\", \"line\": 2, \"column\": 1, \"end_column\": 4, "
	       "\"severity\": \"error\", \"code\": \"E0112\", \"message\": \"a \\\"b\\\" \\u001B\", "
	       "\"help\": \"did you mean 'two'?\", \"notes\": ["
	       "{\"file\": \"chat.yaml\", \"line\": 1, \"column\": 1, \"message\": \"first\"}, "
	       "{\"file\": null, \"line\": 0, \"column\": 0, \"message\": \"second\"}]}\n");
}
END_TEST

START_TEST(prints_a_run_without_place)
{
	diagnose(&diagnostics, CODE_FILE_READ, span_none(), "no");
	expect("{\"file\": null, \"line\": 0, \"column\": 0, \"end_column\": 0, \"severity\": \"error\", "
	       "\"code\": \"E0101\", \"message\": \"no\", \"help\": null, \"notes\": []}\n");
}
END_TEST

START_TEST(ends_at_the_line)
{
	const struct source *source = source_make(&memory, "a", env_str("ab\ncd\n"));

	diagnose(&diagnostics, CODE_FILE_READ, source_span(source, 1, 4), "no");
	diagnostics_print_json(&diagnostics, &out);
	json_t *object = json_loadb(out.data, out.len, 0, NULL);
	ck_assert_ptr_nonnull(object);
	ck_assert_int_eq(json_integer_value(json_object_get(object, "column")), 2);
	ck_assert_int_eq(json_integer_value(json_object_get(object, "end_column")), 3);
	json_decref(object);
}
END_TEST

START_TEST(is_ascii_whatever_comes)
{
	const struct source *source = source_make(&memory, "\xFF\x1B", env_str("\xFF"));

	diagnose(&diagnostics, CODE_FILE_READ, source_span(source, 0, 1), "\xC2\x9B\xE2\x82");
	diagnostics_print_json(&diagnostics, &out);
	for (size_t i = 0; i + 1 < out.len; i++)
		ck_assert_int_ge(out.data[i], 0x20);
	json_t *object = json_loadb(out.data, out.len, 0, NULL);
	ck_assert_ptr_nonnull(object);
	ck_assert_str_eq(json_string_value(json_object_get(object, "file")), "\\xff\\x1b");
	json_decref(object);
}
END_TEST

START_TEST(counts_the_rest)
{
	for (int i = 0; i < 102; i++)
		diagnose(&diagnostics, CODE_FILE_READ, span_none(), "%d", i);
	diagnostics_print_json(&diagnostics, &out);
	size_t lines = 0;
	for (size_t i = 0; i < out.len; i++)
		lines += out.data[i] == '\n';
	ck_assert_uint_eq(lines, 101);
	static const char last[] =
		"\n{\"severity\": \"note\", \"omitted_errors\": 2, \"omitted_warnings\": 0}\n";
	ck_assert_mem_eq(out.data + out.len - (sizeof(last) - 1), last, sizeof(last) - 1);
}
END_TEST

TCase *diagnostic_json_case(void)
{
	TCase *tests = tcase_create("diagnostic JSON");

	tcase_add_checked_fixture(tests, set_up, tear_down);
	tcase_add_test(tests, prints_all_members);
	tcase_add_test(tests, prints_a_run_without_place);
	tcase_add_test(tests, ends_at_the_line);
	tcase_add_test(tests, is_ascii_whatever_comes);
	tcase_add_test(tests, counts_the_rest);
	return tests;
}
