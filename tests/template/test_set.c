/* The set: what it loads, how often, and what it says when it cannot. */
#include <string.h>

#include "template/cases.h"

/* Counts its calls; "bad" cannot be read, "broken" is no template, "none" is not there. */
static enum template_load counting_load(void *user, struct env_str name, struct env_str *text)
{
	int *calls = user;

	*calls += 1;
	if (env_str_equal(name, env_str("none")))
		return TEMPLATE_ABSENT;
	if (env_str_equal(name, env_str("bad"))) {
		*text = env_str("the disk is gone");
		return TEMPLATE_UNREADABLE;
	}
	*text = env_str_equal(name, env_str("broken")) ? env_str("\n{{") : env_str("<{{x}}>");
	return TEMPLATE_LOADED;
}

static int calls;
static struct template_set *set;
static json_t *view;
static struct env_buf out;
static struct template_error error;

static void set_up(void)
{
	struct template_loader loader = {counting_load, &calls};

	calls = 0;
	set = template_set_new(loader, case_options);
	ck_assert_ptr_nonnull(set);
	view = json_pack("{si}", "x", 1);
	env_buf_init(&out, NULL, 0);
}

static void tear_down(void)
{
	template_set_free(set);
	json_decref(view);
	env_buf_free(&out);
}

static bool render(const char *name)
{
	return template_render(set, env_str(name), view, &out, &error);
}

START_TEST(loads_once)
{
	ck_assert(template_set_add(set, env_str("main"), env_str("{{>a}}{{>b}}{{>a}}{{>none}}{{>none}}"),
				   &error));
	ck_assert(render("main"));
	ck_assert(render("main"));
	ck_assert(render("a"));
	ck_assert_int_eq(calls, 3);
	ck_assert(env_str_equal(env_buf_str(&out), env_str("<1><1><1><1><1><1><1>")));
}
END_TEST

START_TEST(added_texts_are_copied)
{
	char text[] = "a{{x}}";
	char name[] = "main";

	ck_assert(template_set_add(set, env_str(name), env_str(text), &error));
	memset(text, '!', sizeof text - 1);
	name[0] = '!';
	ck_assert(render("main"));
	ck_assert(env_str_equal(env_buf_str(&out), env_str("a1")));
}
END_TEST

START_TEST(added_twice)
{
	ck_assert(template_set_add(set, env_str("main"), env_str("a"), &error));
	ck_assert(!template_set_add(set, env_str("main"), env_str("b"), &error));
	ck_assert_str_eq(error.place.name, "main");
	ck_assert(render("main"));
	ck_assert(env_str_equal(env_buf_str(&out), env_str("a")));
}
END_TEST

START_TEST(a_bad_one_can_be_added_again)
{
	ck_assert(!template_set_add(set, env_str("main"), env_str("{{#a}}"), &error));
	ck_assert(template_set_add(set, env_str("main"), env_str("good"), &error));
	ck_assert(render("main"));
}
END_TEST

START_TEST(not_there)
{
	ck_assert(!render("none"));
	ck_assert_int_eq(error.failure, TEMPLATE_NOT_FOUND);
	ck_assert_str_eq(error.place.name, "none");
	ck_assert_uint_eq(error.line, 0);
}
END_TEST

START_TEST(not_readable)
{
	ck_assert(template_set_add(set, env_str("main"), env_str("a{{>bad}}"), &error));
	ck_assert(!render("main"));
	ck_assert_int_eq(error.failure, TEMPLATE_NO_TEXT);
	ck_assert_str_eq(error.place.name, "main");
	ck_assert_uint_eq(error.column, 2);
	ck_assert_str_eq(error.message, "the partial 'bad': the disk is gone");
	ck_assert_uint_eq(out.len, 0);
}
END_TEST

START_TEST(broken)
{
	ck_assert(!render("broken"));
	ck_assert_int_eq(error.failure, TEMPLATE_BAD_SYNTAX);
	ck_assert_str_eq(error.place.name, "broken");
	ck_assert_uint_eq(error.line, 2);
}
END_TEST

/* More templates than the first table holds. */
START_TEST(many)
{
	for (int i = 0; i < 1000; i++) {
		char name[2] = {(char)(' ' + i % 90), (char)(' ' + i / 90)};

		ck_assert(template_render(set, env_str_of(name, 2), view, &out, &error));
	}
	ck_assert_int_eq(calls, 1000);
	ck_assert_uint_eq(out.len, 3000);
}
END_TEST

TCase *set_tests(void)
{
	TCase *tests = tcase_create("set");

	tcase_add_checked_fixture(tests, set_up, tear_down);
	tcase_add_test(tests, loads_once);
	tcase_add_test(tests, added_texts_are_copied);
	tcase_add_test(tests, added_twice);
	tcase_add_test(tests, a_bad_one_can_be_added_again);
	tcase_add_test(tests, not_there);
	tcase_add_test(tests, not_readable);
	tcase_add_test(tests, broken);
	tcase_add_test(tests, many);
	return tests;
}
