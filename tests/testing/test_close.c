/* Opening and closing, and what closing finds. */
#include "shop.h"

#include <string.h>

static void check_why(const struct shop *shop, const char *part)
{
	const char *why = env_test_why(&shop->test);

	ck_assert_msg(strstr(why, part) != NULL, "%s: %s", part, why);
}

START_TEST(a_test_without_a_package)
{
	struct env_test test;

	ck_assert_int_eq(env_test_open(&test, NULL, NULL), ENV_OK);
	ck_assert_ptr_nonnull(env_test_ask_json(&test, "s.ping", NULL, &envelope_s_pong_message));
	ck_assert(env_test_close(&test));
}
END_TEST

START_TEST(a_package_that_is_refused)
{
	struct env_test test;
	struct env_package broken = shop_package;

	broken.tables_version--;
	ck_assert_int_eq(env_test_open(&test, &broken, NULL), ENV_MISMATCH);
	const char *start = "the hub does not take the package shop: ";
	ck_assert_msg(strncmp(env_test_why(&test), start, strlen(start)) == 0, "%s", env_test_why(&test));
	ck_assert_ptr_nonnull(strstr(env_test_why(&test), "another version"));
	ck_assert(env_test_close(&test));
}
END_TEST

START_TEST(a_request_that_is_not_answered_is_found)
{
	struct shop shop;

	shop_open(&shop, NULL);
	ck_assert_ptr_null(
		env_test_ask_json(&shop.test, "shop.buy", "{\"what\":\"hold\"}", &shop_bought_message));
	ck_assert(!env_test_close(&shop.test));
	check_why(&shop, "1 requests were not answered");
	env_request_unref(shop.held);
}
END_TEST

START_TEST(a_request_that_is_held_is_found)
{
	struct shop shop;

	shop_open(&shop, NULL);
	ck_assert_ptr_null(
		env_test_ask_json(&shop.test, "shop.buy", "{\"what\":\"hold\"}", &shop_bought_message));
	ck_assert_int_eq(env_request_fail_job(shop.held, "no"), ENV_OK);
	ck_assert(!env_test_close(&shop.test));
	check_why(&shop, "a request, a sender or a packet is still held");
	env_request_unref(shop.held);
	ck_assert_uint_eq(env_test_allocator_count(&shop.test.memory).live, 0);
}
END_TEST

START_TEST(a_request_can_outlive_the_hub)
{
	struct shop shop;
	struct env_test_frame frame;

	shop_open(&shop, NULL);
	ck_assert_ptr_nonnull(
		env_test_ask(&shop.test, &envelope_s_ping_message, NULL, &envelope_s_pong_message));
	(void)env_test_peer_send_json(shop.test.peer, "shop.buy", "{\"what\":\"news\"}", NULL);
	(void)env_test_peer_send_json(shop.test.peer, "shop.buy", "{\"what\":\"hold\"}", NULL);
	ck_assert(!env_test_free_hub(&shop.test));
	check_why(&shop, "1 requests were not answered");
	ck_assert(env_test_peer_take(shop.test.peer, &frame));
	ck_assert(env_str_equal(frame.type, env_str("shop.news")));
	ck_assert_ptr_null(frame.message);
	ck_assert_ptr_null(frame.state);
	ck_assert_int_eq(env_test_peer_send(shop.test.peer, &shop_leave_message, NULL, NULL), ENV_CLOSED);
	ck_assert_int_eq(env_request_fail_job(shop.held, "late"), ENV_CLOSED);
	env_request_unref(shop.held);
	shop_close(&shop);
}
END_TEST

/* What is left to be done is done by closing. */
START_TEST(deferred_messages_are_handled_before_the_end)
{
	struct shop shop;
	struct env_test_peer *peer = NULL;

	shop_open(&shop, NULL);
	ck_assert_int_eq(env_test_peer_open(&peer, &shop.test, NULL), ENV_OK);
	ck_assert_int_eq(env_test_peer_send_json(peer, "shop.order", "{\"what\":\"tea\"}", NULL), ENV_OK);
	ck_assert(!env_test_peer_expect(peer, "{}"));
	shop_close(&shop);
}
END_TEST

static void count_line(void *user, enum env_log_level level, const char *text)
{
	(void)level, (void)text;
	(*(unsigned *)user)++;
}

START_TEST(lines_of_the_log_go_to_both)
{
	struct shop shop;
	unsigned lines = 0;
	const struct env_hub_options options = {.log = count_line, .log_user = &lines};

	shop_open(&shop, &options);
	ck_assert_int_eq(env_hub_on(shop.test.hub, &shop_news_message, NULL, NULL), ENV_NOT_PERMITTED);
	ck_assert_ptr_nonnull(env_test_log_find(&shop.test.log, "shop.news only goes out"));
	ck_assert_uint_eq(lines, 1);
	shop_close(&shop);
}
END_TEST

START_TEST(an_allocator_of_the_callers)
{
	struct shop shop;
	struct env_test_allocator allocator;

	env_test_allocator_init(&allocator);
	const struct env_hub_options options = {.allocator = &allocator.hook};
	shop_open(&shop, &options);
	ck_assert_uint_gt(env_test_allocator_count(&allocator).live, 0);
	ck_assert_uint_eq(env_test_allocator_count(&shop.test.memory).asked, 0);
	shop_close(&shop);
	ck_assert_uint_eq(env_test_allocator_count(&allocator).live, 0);
}
END_TEST

/* At each allocation a test can fail to open, and leaves nothing behind. */
START_TEST(memory_fails_while_it_opens)
{
	struct env_test test;
	enum env_status status = ENV_NO_MEMORY;
	size_t n = 0;

	while (status != ENV_OK) {
		struct env_test_allocator allocator;
		env_test_allocator_init(&allocator);
		const struct env_hub_options options = {.allocator = &allocator.hook};
		env_test_allocator_fail(&allocator, ++n, ENV_TEST_FAIL_ON);
		status = env_test_open(&test, &shop_package, &options);
		if (status == ENV_OK)
			ck_assert(env_test_close(&test));
		else
			ck_assert_int_eq(status, ENV_NO_MEMORY);
		ck_assert_uint_eq(env_test_allocator_count(&allocator).live, 0);
	}
	ck_assert_uint_gt(n, 5);
}
END_TEST

/* The loop of docs/testing.md: a question under want of memory. */
START_TEST(memory_fails_while_it_answers)
{
	struct shop shop;
	const struct shop_bought *bought = NULL;
	size_t n = 0;

	shop_open(&shop, NULL);
	while (bought == NULL) {
		env_test_allocator_fail(&shop.test.memory, ++n, ENV_TEST_FAIL_ON);
		bought = env_test_ask_json(&shop.test, "shop.order", "{\"what\":\"tea\"}",
					   &shop_bought_message);
		env_test_allocator_fail(&shop.test.memory, 0, ENV_TEST_FAIL_ON);
		env_test_peer_free(bought == NULL ? shop.test.peer : NULL);
		ck_assert_uint_lt(n, 1000);
	}
	ck_assert_uint_gt(n, 2);
	ck_assert_int_eq(bought->price, 5);
	shop_close(&shop);
}
END_TEST

TCase *close_tests(void)
{
	TCase *tests = tcase_create("close");

	tcase_add_test(tests, a_test_without_a_package);
	tcase_add_test(tests, a_package_that_is_refused);
	tcase_add_test(tests, a_request_that_is_not_answered_is_found);
	tcase_add_test(tests, a_request_that_is_held_is_found);
	tcase_add_test(tests, a_request_can_outlive_the_hub);
	tcase_add_test(tests, deferred_messages_are_handled_before_the_end);
	tcase_add_test(tests, lines_of_the_log_go_to_both);
	tcase_add_test(tests, an_allocator_of_the_callers);
	tcase_add_test(tests, memory_fails_while_it_opens);
	tcase_add_test(tests, memory_fails_while_it_answers);
	return tests;
}
