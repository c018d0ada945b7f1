/* Hostile templates: depth, endless repetition, long delimiters, and a full output. */
#include <stdio.h>
#include <string.h>

#include "template/cases.h"

static const struct template_failing_case endless[] = {
	{{"a partial that includes itself", NULL, "{{>p}}", "'p' is nested too deeply",
	  "{\"p\": \"x\\n {{>p}}\"}"},
	 TEMPLATE_TOO_DEEP,
	 2,
	 2,
	 "p"},
	{{"two that include each other", NULL, "{{>p}}", "nested too deeply",
	  "{\"p\": \"{{>q}}\", \"q\": \"{{>p}}\"}"},
	 TEMPLATE_TOO_DEEP,
	 1,
	 1,
	 "q"},
	{{"over a list that does not shrink", "{\"n\": [{}]}", "{{>p}}", "nested too deeply",
	  "{\"p\": \"{{#n}}{{>p}}{{/n}}\"}"},
	 TEMPLATE_TOO_DEEP,
	 1,
	 7,
	 "p"},
};

START_TEST(partials_without_end)
{
	check_failing_case(&endless[_i], case_options);
}
END_TEST

/* Room for what write_nested() writes. */
#define NESTED_SIZE(count) (12 * (count) + 16)

static char *write_tags(char *at, const char *tag, int count)
{
	for (int i = 0; i < count; i++, at += 6)
		memcpy(at, tag, 6);
	return at;
}

/* `count` sections in each other around a tag of six bytes. */
static void write_nested(char *text, int count, const char *tag)
{
	char *at = write_tags(text, "{{#x}}", count);

	at = write_tags(at, tag, 1);
	at = write_tags(at, "{{/x}}", count);
	*at = '\0';
}

START_TEST(section_depth)
{
	char text[NESTED_SIZE(TEMPLATE_MAX_SECTIONS + (size_t)1)];
	struct template_case good = {"the most sections", "{\"x\": true}", text, "true", NULL};
	struct template_failing_case bad = {{"one more", "{\"x\": true}", text, "sections are open", NULL},
					    TEMPLATE_TOO_DEEP,
					    1,
					    6 * TEMPLATE_MAX_SECTIONS + 1,
					    NULL};

	write_nested(text, TEMPLATE_MAX_SECTIONS, "{{ x}}");
	check_case(&good);
	write_nested(text, TEMPLATE_MAX_SECTIONS + 1, "{{ x}}");
	check_failing_case(&bad, case_options);
}
END_TEST

/* Partials and sections within their own numbers, but not together. */
START_TEST(depth_of_both)
{
	char text[NESTED_SIZE((size_t)50)];
	struct template_error error;
	struct env_buf out = {0};

	write_nested(text, 50, "{{>p}}");
	json_t *partials = json_pack("{ss}", "p", text);
	json_t *view = json_pack("{sb}", "x", 1);
	struct template_set *set = template_set_new(case_loader(partials), case_options);
	ck_assert(!template_render(set, env_str("p"), view, &out, &error));
	ck_assert_int_eq(error.failure, TEMPLATE_TOO_DEEP);
	ck_assert_ptr_nonnull(strstr(error.message, "section"));
	template_set_free(set);
	json_decref(view);
	json_decref(partials);
	env_buf_free(&out);
}
END_TEST

/* 2^60 empty partials: the number of steps is bounded, not only their depth. */
START_TEST(doubling_partials)
{
	json_t *partials = json_object();
	struct template_error error;
	struct env_buf out = {0};

	for (int i = 0; i < 60; i++) {
		char name[16];
		char text[64];

		(void)snprintf(name, sizeof name, "p%d", i);
		(void)snprintf(text, sizeof text, "{{>p%d}}{{>p%d}}", i + 1, i + 1);
		json_object_set_new(partials, name, json_string(text));
	}
	struct template_set *set = template_set_new(case_loader(partials), case_options);
	json_t *view = json_object();
	ck_assert(!template_render(set, env_str("p0"), view, &out, &error));
	ck_assert_int_eq(error.failure, TEMPLATE_TOO_DEEP);
	ck_assert_ptr_nonnull(strstr(error.message, "steps"));
	json_decref(view);
	template_set_free(set);
	json_decref(partials);
	env_buf_free(&out);
}
END_TEST

START_TEST(delimiter_length)
{
	char word[TEMPLATE_MAX_DELIMITER + 2] = {0};
	char text[8 * TEMPLATE_MAX_DELIMITER];
	struct template_case good = {"the longest", "{\"x\": 1}", text, "1", NULL};
	struct template_failing_case bad = {
		{"one byte more", NULL, text, "delimiters", NULL}, TEMPLATE_BAD_SYNTAX, 1, 1, NULL};

	memset(word, '|', TEMPLATE_MAX_DELIMITER);
	(void)snprintf(text, sizeof text, "{{=%s %s=}}%sx%s", word, word, word, word);
	check_case(&good);
	word[TEMPLATE_MAX_DELIMITER] = '|';
	(void)snprintf(text, sizeof text, "{{=%s %s=}}", word, word);
	check_failing_case(&bad, case_options);
}
END_TEST

START_TEST(full_output)
{
	struct template_error error;
	struct env_buf out;
	struct template_loader none = {NULL, NULL};
	struct template_set *set = template_set_new(none, case_options);
	json_t *view = json_pack("{s[iii]}", "l", 1, 2, 3);

	env_buf_init(&out, NULL, 10);
	ck_assert_int_eq(env_buf_append(&out, "before", 6), ENV_OK);
	ck_assert(template_set_add(set, env_str("main"), env_str("{{#l}}\n{{.}}-\n{{/l}}\n"), &error));
	ck_assert(!template_render(set, env_str("main"), view, &out, &error));
	ck_assert_int_eq(error.failure, TEMPLATE_NO_OUTPUT);
	ck_assert(env_str_equal(env_buf_str(&out), env_str("before")));
	json_decref(view);
	template_set_free(set);
	env_buf_free(&out);
}
END_TEST

TCase *limits_tests(void)
{
	TCase *tests = tcase_create("limits");

	tcase_set_timeout(tests, 60);
	tcase_add_loop_test(tests, partials_without_end, 0, sizeof endless / sizeof endless[0]);
	tcase_add_test(tests, section_depth);
	tcase_add_test(tests, depth_of_both);
	tcase_add_test(tests, doubling_partials);
	tcase_add_test(tests, delimiter_length);
	tcase_add_test(tests, full_output);
	return tests;
}
