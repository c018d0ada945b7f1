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

#define TIMES_16(text) text text text text text text text text text text text text text text text text
#define TIMES_256(text) TIMES_16(TIMES_16(text))
#define SMILE "\xF0\x9F\x98\x80"

/* Keys and what is left of them: characters count, not bytes, and none is halved. */
static const struct {
	const char *key;
	const char *kept;
} keys[] = {
	{"", ""},
	{TIMES_256("k"), TIMES_256("k")},
	{TIMES_256("k") "k", TIMES_256("k") "..."},
	{TIMES_256(SMILE), TIMES_256(SMILE)},
	{TIMES_256(SMILE) "k", TIMES_256(SMILE) "..."},
	{TIMES_256("\xFF") "k", TIMES_256("\xEF\xBF\xBD") "..."},
};

/* JSON texts of a context and what is left of them. */
static const struct {
	const char *key;
	const char *json;
	const char *kept;
} values[] = {
	{"given", "5", "5"},
	{"given", "\"" TIMES_256("k") "\"", "\"" TIMES_256("k") "\""},
	{"given", "\"" TIMES_256("k") "k\"", "\"" TIMES_256("k") "...\""},
	{"given", "\"" TIMES_256("\\n") "\"", "\"" TIMES_256("\\n") "\""},
	{"given", "\"" TIMES_256("\\\"") "\\\"\"", "\"" TIMES_256("\\\"") "...\""},
	{"given", "\"" TIMES_256("\\u00e5") "\\u00e5\"", "\"" TIMES_256("\\u00e5") "...\""},
	{"given", "\"" TIMES_256("\\uD83D\\ude00") "k\"", "\"" TIMES_256("\\uD83D\\ude00") "...\""},
	{"given", "\"" TIMES_256("\xC3\xA5") "k\"", "\"" TIMES_256("\xC3\xA5") "...\""},
	{"given", TIMES_256("1"), TIMES_256("1")},
	{"given", TIMES_256("1") "2", "\"" TIMES_256("1") "...\""},
	{"given", TIMES_16("[\"\\\\\",\n\"\",[[]]],") "                0",
	 "\"" TIMES_16("[\\\"\\\\\\\\\\\", \\\"\\\",[[]]],") "...\""},
	{"permitted", TIMES_256("1") "2", TIMES_256("1") "2"},
	{"enum_values", "\"" TIMES_256("1") "2\"", "\"" TIMES_256("1") "2\""},
};

START_TEST(long_keys_are_cut)
{
	struct env_errors errors = {0};
	struct env_path path = {NULL, {env_str(keys[_i].key), 0}};

	ck_assert_int_eq(env_errors_add(&errors, &path, ENV_ERROR_NULL, NULL, 0), ENV_OK);
	ck_assert_str_eq(errors.items[0].loc[0].key.ptr, keys[_i].kept);
	ck_assert_uint_eq(errors.items[0].loc[0].key.len, strlen(keys[_i].kept));
	env_errors_free(&errors);
}
END_TEST

START_TEST(long_values_are_cut)
{
	struct env_errors errors = {0};
	struct env_error_value ctx = {values[_i].key, env_str(values[_i].json)};

	ck_assert_int_eq(env_errors_add(&errors, NULL, ENV_ERROR_CONST, &ctx, 1), ENV_OK);
	ck_assert_str_eq(errors.items[0].ctx[0].json.ptr, values[_i].kept);
	ck_assert_uint_eq(errors.items[0].ctx[0].json.len, strlen(values[_i].kept));
	env_errors_free(&errors);
}
END_TEST

/* A hundred deep errors of long keys would be megabytes: those after ENV_ERRORS_BYTES are counted. */
START_TEST(memory_is_bounded)
{
	struct env_errors errors = {0};
	struct env_path path[100];

	for (size_t i = 0; i < COUNT_OF(path); i++)
		path[i] = (struct env_path){i == 0 ? NULL : &path[i - 1], {env_str(TIMES_256(SMILE)), 0}};
	for (size_t i = 0; i < ENV_ERRORS_MAX; i++) {
		ck_assert(env_errors_full(&errors) == (i >= 3));
		ck_assert_int_eq(env_errors_add(&errors, &path[99], ENV_ERROR_NULL, NULL, 0), ENV_OK);
	}
	ck_assert_uint_eq(errors.count, 3);
	ck_assert_uint_eq(errors.more, ENV_ERRORS_MAX - 3);
	ck_assert_uint_le(errors.arena.reserved, 2 * ENV_ERRORS_BYTES);
	env_errors_reset(&errors);
	ck_assert(!env_errors_full(&errors));
	env_errors_free(&errors);
}
END_TEST

START_TEST(a_sentence_that_is_not_utf8_is_refused)
{
	struct env_errors errors = {0};

	ck_assert_int_eq(env_errors_add_custom(&errors, NULL, "value_error", "no \xFF good"), ENV_INVALID);
	ck_assert_uint_eq(errors.count + errors.more, 0);
	ck_assert_int_eq(env_errors_add_custom(&errors, NULL, "value_error", "no good"), ENV_OK);
	ck_assert_uint_eq(errors.count, 1);
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
	tcase_add_loop_test(tcase, long_keys_are_cut, 0, (int)COUNT_OF(keys));
	tcase_add_loop_test(tcase, long_values_are_cut, 0, (int)COUNT_OF(values));
	tcase_add_test(tcase, memory_is_bounded);
	tcase_add_test(tcase, a_sentence_that_is_not_utf8_is_refused);
	suite_add_tcase(suite, tcase);
	return suite;
}
