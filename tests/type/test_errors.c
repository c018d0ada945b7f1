/* The list of errors by itself. */
#include <check.h>
#include <string.h>

#include "type/suites.h"
#include "type/support.h"

static bool buf_is(const struct env_buf *buf, const char *text)
{
	return env_str_equal(env_buf_str(buf), env_str(text));
}

/* A path that is gone afterwards is copied; bad UTF-8 in a key becomes U+FFFD. */
START_TEST(everything_is_copied)
{
	struct env_errors errors = {0};
	struct env_buf buf = {0};
	char key[] = "k\xFFy\xC3";
	char json[] = "\"no good\"";
	struct env_path outer = {NULL, {env_str(key), 0}};
	struct env_path inner = {&outer, {{NULL, 0}, 12}};
	struct env_error_value ctx[] = {{"msg", env_str(json)}, {"more", env_str("[ 1 ]")}};

	ck_assert_int_eq(env_errors_add(&errors, &inner, ENV_ERROR_CUSTOM, ctx, 2), ENV_OK);
	memset(key, 'x', sizeof(key) - 1);
	memset(json, 'x', sizeof(json) - 1);
	ck_assert_int_eq(env_errors_write(&buf, &errors), ENV_OK);
	ck_assert(buf_is(&buf, "[{\"loc\":[\"k\xEF\xBF\xBDy\xEF\xBF\xBD\",12],\"msg\":\"no good\","
			       "\"type\":\"value_error\",\"ctx\":{\"more\":[1]}}]"));
	env_buf_free(&buf);
	env_errors_free(&errors);
}
END_TEST

START_TEST(list_is_capped_and_counts)
{
	struct env_errors errors;

	env_errors_init(&errors, NULL);
	for (size_t i = 0; i < ENV_ERRORS_MAX + 7; i++) {
		struct env_path path = {NULL, {{NULL, 0}, i}};
		ck_assert_int_eq(env_errors_add(&errors, &path, ENV_ERROR_MISSING, NULL, 0), ENV_OK);
	}
	ck_assert_uint_eq(errors.count, ENV_ERRORS_MAX);
	ck_assert_uint_eq(errors.more, 7);
	ck_assert_uint_eq(errors.items[99].loc[0].index, 99);
	env_errors_reset(&errors);
	ck_assert_uint_eq(errors.count + errors.more, 0);
	ck_assert_int_eq(env_errors_add(&errors, NULL, ENV_ERROR_NULL, NULL, 0), ENV_OK);
	ck_assert_uint_eq(errors.count, 1);
	env_errors_free(&errors);
	ck_assert_int_eq(env_errors_add(NULL, NULL, ENV_ERROR_NULL, NULL, 0), ENV_OK);
}
END_TEST

/* Lists in a sentence: scalars, strings in single quotes, white space of the JSON text left out, commas in strings kept. */
START_TEST(message_of_a_list)
{
	struct env_error_value ctx = {"permitted", {NULL, 0}};
	struct env_error error = {.kind = ENV_ERROR_CONST, .ctx = &ctx, .ctx_count = 1};
	struct env_buf buf = {0};

	ctx.json = env_str("[ \"a,]\\\"\" ,1 , [2,3], null]");
	ck_assert_int_eq(env_error_write_message(&buf, &error), ENV_OK);
	ck_assert(buf_is(&buf, "unexpected value; permitted: 'a,]\"', 1, [2,3], null"));
	buf.len = 0;
	ctx.json = env_str("[]");
	ck_assert_int_eq(env_error_write_message(&buf, &error), ENV_OK);
	ck_assert(buf_is(&buf, "unexpected value; permitted: "));
	env_buf_free(&buf);
}
END_TEST

START_TEST(full_buffer_is_left_alone)
{
	struct env_errors errors = {0};

	ck_assert_int_eq(env_errors_add(&errors, NULL, ENV_ERROR_NULL, NULL, 0), ENV_OK);
	for (size_t limit = 1; limit < 90; limit++) {
		struct env_buf buf;
		env_buf_init(&buf, NULL, limit);
		ck_assert_int_eq(env_buf_append(&buf, "x", 1), ENV_OK);
		ck_assert_int_eq(env_errors_write(&buf, &errors), ENV_LIMIT);
		ck_assert_uint_eq(buf.len, 1);
		env_buf_free(&buf);
	}
	env_errors_free(&errors);
}
END_TEST

Suite *errors_suite(void)
{
	Suite *suite = suite_create("errors");
	TCase *tcase = tcase_create("errors");

	tcase_add_test(tcase, everything_is_copied);
	tcase_add_test(tcase, list_is_capped_and_counts);
	tcase_add_test(tcase, message_of_a_list);
	tcase_add_test(tcase, full_buffer_is_left_alone);
	suite_add_tcase(suite, tcase);
	return suite;
}
