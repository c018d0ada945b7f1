/* Peers in memory: frames that they send, take and expect. */
#include "shop.h"

#include <string.h>

static struct env_test_peer *open_peer(struct shop *shop)
{
	struct env_test_peer *peer = NULL;

	ck_assert_int_eq(env_test_peer_open(&peer, &shop->test, NULL), ENV_OK);
	return peer;
}

START_TEST(a_frame_is_taken_apart)
{
	struct shop shop;
	struct env_test_frame frame;
	const struct env_cause cause = {.trace = ENV_STR_INIT("a\"b")};

	shop_open(&shop, NULL);
	struct env_test_peer *peer = open_peer(&shop);
	ck_assert(!env_test_peer_take(peer, &frame));
	ck_assert_str_eq(env_test_why(&shop.test), "no frame was sent to this peer");
	struct shop_buy buy = {.what = ENV_STR_INIT("steps"), .count = 2};
	ck_assert_int_eq(env_test_peer_send(peer, &shop_buy_message, &buy, &cause), ENV_OK);
	const struct env_state *states[] = {ENV_QUEUED, &shop_state_wrapped, ENV_SUCCESS};
	for (size_t i = 0; i < 3; i++) {
		ck_assert(env_test_peer_take(peer, &frame));
		ck_assert(env_str_equal(frame.type, env_str("shop.bought")));
		ck_assert(env_str_equal(frame.trace, cause.trace));
		ck_assert_ptr_eq(frame.state, states[i]);
		ck_assert_ptr_eq(frame.message, &shop_bought_message);
	}
	ck_assert(env_str_equal(frame.payload, env_str("{\"what\":\"steps\",\"price\":3}")));
	ck_assert(env_str_equal(frame.text,
				env_str("{\"t\":\"shop.bought\",\"p\":{\"what\":\"steps\",\"price\":3},"
					"\"i\":\"a\\\"b\",\"s\":\"s\"}")));
	ck_assert(!env_test_peer_take(peer, &frame));
	shop_close(&shop);
}
END_TEST

START_TEST(messages_without_payload_and_trace)
{
	struct shop shop;
	struct env_test_frame frame;

	shop_open(&shop, NULL);
	struct env_test_peer *peer = open_peer(&shop);
	ck_assert_int_eq(env_test_peer_send(peer, &shop_leave_message, NULL, NULL), ENV_OK);
	ck_assert_uint_eq(shop.left, 1);
	ck_assert_int_eq(env_test_peer_send(peer, &envelope_s_ping_message, NULL, NULL), ENV_OK);
	ck_assert(env_test_peer_take(peer, &frame));
	ck_assert_ptr_eq(frame.message, &envelope_s_pong_message);
	ck_assert_ptr_null(frame.trace.ptr);
	ck_assert(env_str_equal(frame.payload, env_str("null")));
	shop_close(&shop);
}
END_TEST

/* Frames that are expected after s.ping with trace id "1", and what is said of those that do not fit. */
static const struct {
	const char *expected;
	const char *why; /* a part of it; NULL: it fits */
} expectations[] = {
	{"{}", NULL},
	{"{\"t\": \"s.pong\"}", NULL},
	{"{\"s\":\"s\" , \"i\":\"1\",\"t\":\"s.pong\",\"p\":null}", NULL},
	{"{\"t\":\"s.ping\"}", "expected {\"t\":\"s.ping\"}\nbut was  {\"t\":\"s.pong\""},
	{"{\"t\":\"s.pong\",\"i\":\"2\"}", "but was"},
	{"{\"t\":\"s.pong\",\"more\":null}", "but was"},
	{"{\"t\":\"s.pong\",\"p\":{}}", "but was"},
	{"[]", "what is expected is no object: []"},
	{"{\"t\":", "what is expected is no JSON: "},
	{"{\"t\":\"s.ping\",\"t\":\"s.pong\"}", "what is expected is no JSON: "},
	{"{\"\\u0000\":1}", "what is expected is no JSON: "},
};

START_TEST(a_frame_is_as_expected_or_not)
{
	struct shop shop;
	const char *why = expectations[_i].why;

	shop_open(&shop, NULL);
	struct env_test_peer *peer = open_peer(&shop);
	ck_assert_int_eq(env_test_peer_send_frame(peer, "{\"t\":\"s.ping\",\"i\":\"1\"}"), ENV_OK);
	ck_assert_int_eq(env_test_peer_expect(peer, expectations[_i].expected), why == NULL);
	if (why != NULL)
		ck_assert_msg(strstr(env_test_why(&shop.test), why) != NULL, "%s", env_test_why(&shop.test));
	shop_close(&shop);
}
END_TEST

START_TEST(order_and_white_space_do_not_matter)
{
	struct shop shop;

	shop_open(&shop, NULL);
	struct env_test_peer *peer = open_peer(&shop);
	ck_assert_int_eq(env_test_peer_send_json(peer, "shop.buy", "{\"what\":\"tea\"}", NULL), ENV_OK);
	ck_assert(env_test_peer_expect(peer, "{\"p\": {\"price\": 3, \"what\": \"tea\"}, \"i\": null}"));
	ck_assert(!env_test_peer_expect(peer, "{}"));
	ck_assert_str_eq(env_test_why(&shop.test), "no frame was sent to this peer");
	shop_close(&shop);
}
END_TEST

START_TEST(all_frames_are_taken_at_once)
{
	struct shop shop;
	const struct env_cause cause = {.trace = ENV_STR_INIT("2")};

	shop_open(&shop, NULL);
	struct env_test_peer *peer = open_peer(&shop);
	ck_assert_str_eq(env_test_peer_take_all(peer), "");
	(void)env_test_peer_send(peer, &envelope_s_ping_message, NULL, NULL);
	(void)env_test_peer_send(peer, &envelope_s_ping_message, NULL, &cause);
	ck_assert_str_eq(env_test_peer_take_all(peer),
			 "{\"t\":\"s.pong\",\"p\":null,\"i\":null,\"s\":\"s\"}\n"
			 "{\"t\":\"s.pong\",\"p\":null,\"i\":\"2\",\"s\":\"s\"}");
	ck_assert_str_eq(env_test_peer_take_all(peer), "");
	(void)env_test_peer_send(peer, &envelope_s_ping_message, NULL, &cause);
	ck_assert(env_test_peer_expect(peer, "{\"i\":\"2\"}"));
	shop_close(&shop);
}
END_TEST

START_TEST(a_nul_is_a_character)
{
	struct shop shop;

	shop_open(&shop, NULL);
	struct env_test_peer *peer = open_peer(&shop);
	for (int i = 0; i < 2; i++)
		ck_assert_int_eq(env_test_peer_send_json(peer, "shop.buy", "{\"what\":\"a\\u0000\"}", NULL),
				 ENV_OK);
	ck_assert(env_test_peer_expect(peer, "{\"p\":{\"what\":\"a\\u0000\",\"price\":3}}"));
	ck_assert(!env_test_peer_expect(peer, "{\"p\":{\"what\":\"a\",\"price\":3}}"));
	shop_close(&shop);
}
END_TEST

START_TEST(packages_may_be_added_later)
{
	const struct env_cause cause = {.state = &shop_state_wrapped};
	const struct shop_bought bought = {.what = ENV_STR_INIT("tea"), .price = 3};
	struct env_test_peer *peer = NULL;
	struct env_test_frame frame;
	struct env_test test;

	ck_assert_int_eq(env_test_open(&test, NULL, NULL), ENV_OK);
	ck_assert_int_eq(env_hub_add(test.hub, &shop_package), ENV_OK);
	ck_assert_int_eq(env_test_peer_open(&peer, &test, NULL), ENV_OK);
	ck_assert_int_eq(shop_bought_send_to(env_hub_sender(test.hub),
					     env_connection_address(env_test_peer_connection(peer)), &cause,
					     &bought),
			 ENV_OK);
	ck_assert(env_test_run(&test));
	ck_assert(env_test_peer_take(peer, &frame));
	ck_assert_ptr_eq(frame.message, &shop_bought_message);
	ck_assert_ptr_eq(frame.state, &shop_state_wrapped);
	ck_assert(env_test_close(&test));
}
END_TEST

START_TEST(what_cannot_be_sent_is_explained)
{
	struct shop shop;
	const struct env_cause cause = {.trace = ENV_STR_INIT("\xff")};
	struct shop_buy buy = {.what = ENV_STR_INIT(""), .count = 0};

	shop_open(&shop, NULL);
	struct env_test_peer *peer = open_peer(&shop);
	ck_assert_int_eq(env_test_peer_send(peer, &shop_buy_message, &buy, NULL), ENV_INVALID);
	ck_assert_ptr_nonnull(
		strstr(env_test_why(&shop.test), "shop.buy breaks its schema: [{\"loc\":[\"what\"]"));
	ck_assert_int_eq(env_test_peer_send(peer, &envelope_s_ping_message, NULL, &cause), ENV_INVALID);
	ck_assert_str_eq(env_test_why(&shop.test), "writing a frame: not valid");
	ck_assert(!env_test_peer_expect(peer, "{}"));
	shop_close(&shop);
}
END_TEST

START_TEST(a_closed_peer_still_has_its_frames)
{
	struct shop shop;
	enum env_close why = ENV_CLOSE_LOST;

	shop_open(&shop, NULL);
	struct env_test_peer *peer = open_peer(&shop);
	ck_assert(!env_test_peer_closed(peer, &why));
	ck_assert_ptr_nonnull(env_test_peer_connection(peer));
	(void)env_test_peer_send_json(peer, "shop.buy", "{\"what\":\"leave\"}", NULL);
	ck_assert(env_test_peer_closed(peer, &why));
	ck_assert_int_eq(why, ENV_CLOSE_NORMAL);
	ck_assert_ptr_null(env_test_peer_connection(peer));
	ck_assert(env_test_peer_expect(peer, "{\"t\":\"shop.bought\"}"));
	ck_assert_int_eq(env_test_peer_send(peer, &envelope_s_ping_message, NULL, NULL), ENV_CLOSED);
	env_test_peer_free(peer);
	env_test_peer_free(NULL);
	shop_close(&shop);
}
END_TEST

/* The hub as a client: this peer answers it. */
START_TEST(a_peer_can_be_the_service)
{
	struct shop shop;
	struct env_test_peer *peer = NULL;
	struct env_catcher *came = NULL;
	struct env_test_frame frame;
	const struct env_connection_options client = {.role = ENV_ROLE_CLIENT};
	const struct env_cause cause = {.trace = ENV_STR_INIT("1"), .state = ENV_FAILED};
	struct shop_news news = {.what = ENV_STR_INIT("tea")};
	struct envelope_error_job job;

	shop_open(&shop, NULL);
	ck_assert_int_eq(env_catcher_new(&came, shop.test.hub, ENV_OUTGOING), ENV_OK);
	ck_assert_int_eq(env_test_peer_open(&peer, &shop.test, &client), ENV_OK);
	ck_assert_int_eq(shop_leave_tell(env_test_peer_connection(peer)), ENV_OK);
	ck_assert(env_test_run(&shop.test));
	ck_assert(env_test_peer_take(peer, &frame));
	ck_assert_ptr_eq(frame.message, &shop_leave_message);
	ck_assert_int_eq(env_test_peer_send(peer, &shop_news_message, &news, NULL), ENV_OK);
	ck_assert_ptr_nonnull(env_catcher_take(came, &shop_news_message));
	envelope_error_job_init(&job);
	ck_assert_int_eq(env_test_peer_send(peer, &envelope_error_job_message, &job, &cause), ENV_OK);
	env_catcher_free(came);
	shop_close(&shop);
}
END_TEST

TCase *peer_tests(void)
{
	TCase *tests = tcase_create("peer");

	tcase_add_test(tests, a_frame_is_taken_apart);
	tcase_add_test(tests, messages_without_payload_and_trace);
	tcase_add_loop_test(tests, a_frame_is_as_expected_or_not, 0,
			    (int)(sizeof(expectations) / sizeof(expectations[0])));
	tcase_add_test(tests, order_and_white_space_do_not_matter);
	tcase_add_test(tests, all_frames_are_taken_at_once);
	tcase_add_test(tests, a_nul_is_a_character);
	tcase_add_test(tests, packages_may_be_added_later);
	tcase_add_test(tests, what_cannot_be_sent_is_explained);
	tcase_add_test(tests, a_closed_peer_still_has_its_frames);
	tcase_add_test(tests, a_peer_can_be_the_service);
	return tests;
}
