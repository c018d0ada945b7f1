/* Lists whose items are made while they are rendered. */
#include <stdio.h>
#include <string.h>

#include "template/cases.h"

/* What a list does, and how often. */
struct counter {
	size_t fails_at; /* has no memory for the item of this index */
	size_t made;
	json_t *last;       /* the item that was made last, which the test holds too */
	bool last_was_kept; /* another one was made while somebody else still held that */
};

static json_t *make(void *user, size_t index)
{
	struct counter *counter = user;

	if (counter->last != NULL && counter->last->refcount != 1)
		counter->last_was_kept = true;
	json_decref(counter->last);
	counter->last = NULL;
	if (index == counter->fails_at)
		return NULL;
	counter->made++;
	counter->last = json_pack("{si}", "number", (int)index);
	return json_incref(counter->last);
}

static struct counter counter;
static struct template_set *set;
static json_t *view;
static struct env_buf out;
static struct template_error error;

static void set_up(void)
{
	const struct template_loader none = {NULL, NULL};

	counter = (struct counter){.fails_at = SIZE_MAX};
	const struct template_options strict = {TEMPLATE_ESCAPE_NONE, true};
	set = template_set_new(none, strict);
	view = json_pack("{s[iii]s{s[i]}}", "own", 1, 2, 3, "inner", "many", 7);
	env_buf_init(&out, NULL, 0);
}

static void tear_down(void)
{
	json_decref(counter.last);
	json_decref(view);
	template_set_free(set);
	env_buf_free(&out);
}

/* Renders a text over the view with the list `many` of three items, `own` of as many, and `none`. */
static bool render(const char *text)
{
	const struct template_list lists[] = {
		{"many", 3, make, &counter}, {"own", 3, make, &counter}, {"none", 0, make, &counter}};

	return template_set_add(set, env_str("main"), env_str(text), &error) &&
	       template_render_lists(set, env_str("main"), view, lists, 3, &out, &error);
}

static void check(const char *text, const char *expected)
{
	ck_assert_msg(render(text), "%s", error.message);
	ck_assert_msg(env_str_equal(env_buf_str(&out), env_str(expected)), "%.*s", (int)out.len, out.data);
}

START_TEST(one_at_a_time)
{
	check("{{#many}}<{{number}}>{{/many}}", "<0><1><2>");
	ck_assert(!counter.last_was_kept);
	ck_assert_uint_eq(counter.made, 3);
}
END_TEST

START_TEST(inverted)
{
	check("{{^many}}no{{/many}}{{^none}}none{{/none}}{{#none}}some{{/none}}", "none");
	ck_assert_uint_eq(counter.made, 0);
}
END_TEST

/* Keys of objects around come first, as they do for all names. */
START_TEST(keys_hide_it)
{
	check("{{#own}}{{.}}{{/own}}{{#inner}}{{#many}}{{.}}{{/many}}{{/inner}}", "1237");
	ck_assert_uint_eq(counter.made, 0);
}
END_TEST

START_TEST(in_itself)
{
	check("{{#many}}{{number}}:{{#many}}{{number}}{{/many}} {{/many}}", "0:012 1:012 2:012 ");
}
END_TEST

static void check_failure(const char *text, enum template_failure failure)
{
	ck_assert(!render(text));
	ck_assert_int_eq(error.failure, failure);
	ck_assert_uint_eq(error.line, 1);
	ck_assert_uint_eq(error.column, 2);
	ck_assert_uint_eq(out.len, 0);
}

START_TEST(no_memory)
{
	counter.fails_at = 1;
	check_failure(" {{#many}}{{number}}{{/many}}", TEMPLATE_OUT_OF_MEMORY);
	ck_assert_uint_eq(counter.made, 1);
}
END_TEST

/* Only a section can go through it: all others find nothing of that name. */
START_TEST(only_sections)
{
	static const char *const texts[] = {" {{many}}", " {{#many.number}}{{/many.number}}",
					    " {{#.many}}{{/.many}}"};

	check_failure(texts[_i], TEMPLATE_NOT_FOUND);
}
END_TEST

START_TEST(ends_with_the_first_error)
{
	ck_assert(!render("{{#many}}{{nothing}}{{/many}}"));
	ck_assert_uint_eq(counter.made, 1);
	ck_assert_int_eq((int)counter.last->refcount, 1);
}
END_TEST

TCase *lists_tests(void)
{
	TCase *tests = tcase_create("lists");

	tcase_add_checked_fixture(tests, set_up, tear_down);
	tcase_add_test(tests, one_at_a_time);
	tcase_add_test(tests, inverted);
	tcase_add_test(tests, keys_hide_it);
	tcase_add_test(tests, in_itself);
	tcase_add_test(tests, no_memory);
	tcase_add_loop_test(tests, only_sections, 0, 3);
	tcase_add_test(tests, ends_with_the_first_error);
	return tests;
}
