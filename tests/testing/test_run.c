/* Turns of the loop, threads of a pool, and time. */
#include "shop.h"

START_TEST(time_passes_from_one_moment_to_the_next)
{
	struct shop shop;

	shop_open(&shop, NULL);
	ck_assert_ptr_null(
		env_test_ask_json(&shop.test, "shop.order", "{\"what\":\"hold\"}", &shop_bought_message));
	ck_assert(env_test_advance_ms(&shop.test, 499));
	ck_assert(!env_test_peer_expect(shop.test.peer, "{}"));
	ck_assert_int_eq(env_request_cancelled(shop.held), ENV_NOT_CANCELLED);
	ck_assert(env_test_advance_ms(&shop.test, 1));
	ck_assert(env_test_peer_expect(shop.test.peer, "{\"t\":\"error.job\",\"i\":\"test-1\",\"s\":\"f\"}"));
	ck_assert_int_eq(env_request_cancelled(shop.held), ENV_CANCELLED_DEADLINE);
	env_request_unref(shop.held);
	shop_close(&shop);
}
END_TEST

START_TEST(a_long_time_is_one_of_many_steps)
{
	struct shop shop;

	shop_open(&shop, NULL);
	int64_t start = env_test_clock_now(&shop.test.clock);
	ck_assert_ptr_null(
		env_test_ask_json(&shop.test, "shop.order", "{\"what\":\"hold\"}", &shop_bought_message));
	ck_assert(env_test_advance_ms(&shop.test, 3600000));
	ck_assert_int_eq(env_test_clock_now(&shop.test.clock) - start, (int64_t)3600000 * 1000);
	ck_assert(env_test_peer_expect(shop.test.peer, "{\"t\":\"error.job\"}"));
	env_request_unref(shop.held);
	shop_close(&shop);
}
END_TEST

static int64_t always_one(void *user)
{
	(void)user;
	return 1;
}

START_TEST(another_clock_is_not_moved)
{
	struct shop shop;
	const struct env_hub_options options = {.clock.now = always_one};

	shop_open(&shop, &options);
	ck_assert(!env_test_advance_ms(&shop.test, 1));
	ck_assert_str_eq(env_test_why(&shop.test), "the clock is not the test's own");
	shop_close(&shop);
}
END_TEST

/* There is always more dust. */
static enum env_status tick(struct env_connection *from, void *user)
{
	const bool *ends = user;

	if (*ends)
		return ENV_OK;
	return shop_tick_dispatch(env_connection_sender(from), env_connection_address(from), NULL);
}

START_TEST(a_hub_without_rest_is_told_from_one_with)
{
	struct shop shop;
	struct env_test_peer *peer = NULL;
	bool ends = false;

	shop_open(&shop, NULL);
	ck_assert_int_eq(shop_tick_on(shop.test.hub, tick, &ends), ENV_OK);
	ck_assert_int_eq(env_test_peer_open(&peer, &shop.test, NULL), ENV_OK);
	ck_assert_int_eq(tick(env_test_peer_connection(peer), &ends), ENV_OK);
	ck_assert(!env_test_run(&shop.test));
	ck_assert_str_eq(env_test_why(&shop.test),
			 "the hub does not come to rest: 10000 turns, 0 messages in the pool");
	ck_assert(!env_test_advance_ms(&shop.test, 1));
	ends = true;
	ck_assert(env_test_run(&shop.test));
	shop_close(&shop);
}
END_TEST

START_TEST(threads_of_a_pool_are_waited_for)
{
	struct shop shop;
	struct env_pool *pool = NULL;
	const struct env_pool_options workers = {.workers = 2};

	ck_assert_int_eq(env_pool_new(&pool, &workers), ENV_OK);
	const struct env_hub_options options = {.pool = pool};
	shop_open(&shop, &options);
	ck_assert_ptr_eq(shop.test.pool, pool);
	for (int i = 0; i < 100; i++) {
		const struct shop_bought *bought = env_test_ask_json(
			&shop.test, "shop.order", "{\"what\":\"tea\"}", &shop_bought_message);
		ck_assert_msg(bought != NULL, "%s", env_test_why(&shop.test));
	}
	env_pool_free(pool);
	shop_close(&shop);
}
END_TEST

TCase *run_tests(void)
{
	TCase *tests = tcase_create("run");

	tcase_set_timeout(tests, 60);
	tcase_add_test(tests, time_passes_from_one_moment_to_the_next);
	tcase_add_test(tests, a_long_time_is_one_of_many_steps);
	tcase_add_test(tests, another_clock_is_not_moved);
	tcase_add_test(tests, a_hub_without_rest_is_told_from_one_with);
	tcase_add_test(tests, threads_of_a_pool_are_waited_for);
	return tests;
}
