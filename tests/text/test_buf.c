/* The buffer: growth, limit, and failures that leave it as it was. */
#include <envelope/buf.h>

#include "text/hooks.h"
#include "text/suites.h"

START_TEST(grows_by_doubling)
{
	struct hooks hooks;
	struct env_buf buf;

	hooks_init(&hooks, 14);
	env_buf_init(&buf, &hooks.allocator, 0);
	for (int i = 0; i < 1000000; i++) {
		char byte = (char)i;
		ck_assert_int_eq(env_buf_append(&buf, &byte, 1), ENV_OK);
	}
	ck_assert_uint_eq(buf.len, 1000000);
	for (size_t i = 0; i < buf.len; i++)
		ck_assert_int_eq(buf.data[i], (char)i);
	env_buf_free(&buf);
	ck_assert_uint_eq(hooks.held, 0);
	ck_assert_int_eq(env_buf_append(&buf, NULL, 0), ENV_OK);
	env_buf_free(&buf);
}
END_TEST

START_TEST(keeps_its_limit)
{
	struct env_buf buf = {.limit = 1000};
	char bytes[600] = {1};

	ck_assert_int_eq(env_buf_append(&buf, bytes, 600), ENV_OK);
	ck_assert_int_eq(env_buf_append(&buf, bytes, 401), ENV_LIMIT);
	ck_assert_uint_eq(buf.len, 600);
	ck_assert_int_eq(env_buf_append(&buf, bytes, 400), ENV_OK);
	ck_assert_int_eq(env_buf_append(&buf, bytes, 1), ENV_LIMIT);
	ck_assert_uint_le(buf.capacity, 1000);
	ck_assert_int_eq(env_buf_reserve(&buf, SIZE_MAX), ENV_LIMIT);
	env_buf_free(&buf);
	ck_assert_uint_eq(buf.limit, 1000);
}
END_TEST

START_TEST(stays_as_it_was_without_memory)
{
	struct hooks hooks;
	struct env_buf buf;
	char bytes[4096] = {7};

	hooks_init(&hooks, 1);
	env_buf_init(&buf, &hooks.allocator, 0);
	ck_assert_int_eq(env_buf_append_str(&buf, env_str("abc")), ENV_OK);
	ck_assert_int_eq(env_buf_append(&buf, bytes, sizeof(bytes)), ENV_NO_MEMORY);
	ck_assert_int_eq(env_buf_reserve(&buf, SIZE_MAX), ENV_NO_MEMORY);
	ck_assert(env_str_equal(env_buf_str(&buf), env_str("abc")));
	env_buf_free(&buf);
	ck_assert_uint_eq(hooks.held, 0);
}
END_TEST

START_TEST(has_a_text_for_each_status)
{
	for (int i = ENV_OK; i <= ENV_IO; i++) {
		ck_assert_ptr_nonnull(env_status_text((enum env_status)i));
		ck_assert_str_ne(env_status_text((enum env_status)i), "unknown status");
	}
	ck_assert_str_eq(env_status_text((enum env_status)(ENV_IO + 1)), "unknown status");
	ck_assert_str_eq(env_status_text(ENV_NO_MEMORY), "out of memory");
}
END_TEST

Suite *buf_suite(void)
{
	Suite *suite = suite_create("buf");
	TCase *tests = tcase_create("buf");

	tcase_add_test(tests, grows_by_doubling);
	tcase_add_test(tests, keeps_its_limit);
	tcase_add_test(tests, stays_as_it_was_without_memory);
	tcase_add_test(tests, has_a_text_for_each_status);
	suite_add_tcase(suite, tests);
	return suite;
}
