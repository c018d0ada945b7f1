/* Messages that were caught. */
#include "shop.h"

#include <string.h>

static const struct env_connection_options ann = {.user = ENV_STR_INIT("ann"),
						  .language = ENV_STR_INIT("de")};

/* Two peers, of whom the second, nobody, buys `what`. */
static struct env_address open_and_buy(struct shop *shop, const char *frame)
{
	struct env_test_peer *first = NULL;
	struct env_test_peer *second = NULL;

	shop_open(shop, NULL);
	ck_assert_int_eq(env_test_peer_open(&first, &shop->test, &ann), ENV_OK);
	ck_assert_int_eq(env_test_peer_open(&second, &shop->test, NULL), ENV_OK);
	ck_assert_int_eq(env_test_peer_send_frame(second, frame), ENV_OK);
	ck_assert(env_test_run(&shop->test));
	return env_connection_address(env_test_peer_connection(first));
}

START_TEST(what_goes_out_is_caught)
{
	struct shop shop;
	struct env_address to =
		open_and_buy(&shop, "{\"t\":\"shop.buy\",\"p\":{\"what\":\"news\"},\"i\":\"7\"}");
	struct env_catcher *sent = shop.test.sent;

	ck_assert_uint_eq(env_catcher_count(sent), 3);
	const struct env_caught *caught = env_catcher_take(sent, &shop_bought_message);
	ck_assert_ptr_nonnull(caught);
	const struct shop_bought *bought = caught->payload;
	ck_assert_int_eq(bought->price, 3);
	ck_assert(env_str_equal(caught->trace, env_str("7")));
	ck_assert_ptr_eq(caught->state, ENV_SUCCESS);
	ck_assert_ptr_null(caught->user.ptr);
	ck_assert(!env_address_equal(caught->address, to));

	unsigned to_ann = 0;
	while ((caught = env_catcher_take(sent, &shop_news_message)) != NULL) {
		const struct shop_news *news = caught->payload;
		ck_assert_str_eq(news->what.ptr, "news");
		ck_assert_ptr_null(caught->trace.ptr);
		ck_assert_ptr_null(caught->state);
		if (!env_address_equal(caught->address, to))
			continue;
		ck_assert(env_str_equal(caught->user, env_str("ann")));
		ck_assert(env_str_equal(caught->language, env_str("de")));
		to_ann++;
	}
	ck_assert_uint_eq(to_ann, 1);
	ck_assert_str_eq(env_catcher_why(sent), "no shop.news was caught");
	/* What was taken stays. */
	ck_assert_str_eq(bought->what.ptr, "news");
	shop_close(&shop);
}
END_TEST

START_TEST(a_catcher_says_what_there_is_instead)
{
	struct shop shop;

	(void)open_and_buy(&shop, "{\"t\":\"shop.buy\",\"p\":{\"what\":\"news\"}}");
	struct env_catcher *sent = shop.test.sent;
	ck_assert_ptr_null(env_catcher_take(sent, &envelope_s_pong_message));
	const char *why = env_catcher_why(sent);
	ck_assert_msg(strncmp(why, "no s.pong was caught, but: shop.", 32) == 0, "%s", why);
	ck_assert_ptr_nonnull(strstr(why, "shop.bought"));
	env_catcher_clear(sent);
	ck_assert_uint_eq(env_catcher_count(sent), 0);
	ck_assert_ptr_null(env_catcher_take(sent, NULL));
	ck_assert_str_eq(env_catcher_why(sent), "no message was caught");
	shop_close(&shop);
}
END_TEST

START_TEST(messages_are_taken_in_order_and_out_of_it)
{
	struct shop shop;

	(void)open_and_buy(&shop, "{\"t\":\"s.ping\",\"i\":\"1\"}");
	struct env_test_peer *peer = shop.test.peers;
	ck_assert_int_eq(env_test_peer_send_frame(peer, "{\"t\":\"shop.leave\",\"i\":\"2\"}"), ENV_OK);
	ck_assert_int_eq(env_test_peer_send_frame(peer, "{\"t\":\"jeff\",\"i\":\"3\"}"), ENV_OK);
	ck_assert_int_eq(env_test_peer_send_frame(peer, "{\"t\":\"s.ping\",\"i\":\"4\"}"), ENV_OK);
	const struct env_caught *caught = env_catcher_take(shop.test.sent, &envelope_error_msg_type_message);
	ck_assert(env_str_equal(caught->trace, env_str("3")));
	/* The last goes, and one more comes after it. */
	caught = env_catcher_take(shop.test.sent, NULL);
	ck_assert(env_str_equal(caught->trace, env_str("1")));
	caught = env_catcher_take(shop.test.sent, NULL);
	ck_assert(env_str_equal(caught->trace, env_str("4")));
	ck_assert_int_eq(env_test_peer_send_frame(peer, "{\"t\":\"s.ping\",\"i\":\"5\"}"), ENV_OK);
	caught = env_catcher_take(shop.test.sent, NULL);
	ck_assert(env_str_equal(caught->trace, env_str("5")));
	ck_assert_ptr_null(caught->payload);
	ck_assert_uint_eq(env_catcher_count(shop.test.sent), 0);
	shop_close(&shop);
}
END_TEST

START_TEST(a_catcher_of_the_other_direction)
{
	struct shop shop;
	struct env_catcher *came = NULL;

	shop_open(&shop, NULL);
	ck_assert_int_eq(env_catcher_new(&came, shop.test.hub, ENV_INCOMING), ENV_OK);
	ck_assert_ptr_nonnull(env_test_ask_json(&shop.test, "shop.buy", "{\"what\":\"tea\",\"count\":2}",
						&shop_bought_message));
	const struct env_caught *caught = env_catcher_take(came, NULL);
	ck_assert_ptr_eq(caught->message, &shop_buy_message);
	ck_assert_int_eq(((const struct shop_buy *)caught->payload)->count, 2);
	ck_assert_ptr_null(env_catcher_take(came, NULL));
	env_catcher_free(came);
	ck_assert_ptr_nonnull(
		env_test_ask_json(&shop.test, "shop.buy", "{\"what\":\"tea\"}", &shop_bought_message));
	env_catcher_free(NULL);
	shop_close(&shop);
}
END_TEST

TCase *catcher_tests(void)
{
	TCase *tests = tcase_create("catcher");

	tcase_add_test(tests, what_goes_out_is_caught);
	tcase_add_test(tests, a_catcher_says_what_there_is_instead);
	tcase_add_test(tests, messages_are_taken_in_order_and_out_of_it);
	tcase_add_test(tests, a_catcher_of_the_other_direction);
	return tests;
}
