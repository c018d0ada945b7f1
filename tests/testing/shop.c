/* The service that the tests of <envelope/test.h> test. */
#include "shop.h"

static enum env_status answer(struct env_request *request, const struct env_state *state, struct env_str what,
			      int64_t price)
{
	struct shop_bought bought;

	shop_bought_init(&bought);
	bought.what = what;
	bought.price = price;
	return env_request_reply(request, state, &shop_bought_message, &bought);
}

static enum env_status steps(struct env_request *request, struct env_str what)
{
	(void)answer(request, ENV_QUEUED, what, 1);
	(void)answer(request, &shop_state_wrapped, what, 2);
	return answer(request, ENV_SUCCESS, what, 3);
}

static enum env_status tell_all(struct env_connection *from, struct env_str what)
{
	struct env_hub *hub = env_connection_hub(from);
	struct shop_news news;

	shop_news_init(&news);
	news.what = what;
	for (struct env_connection *to = env_hub_next_connection(hub, NULL); to != NULL;
	     to = env_hub_next_connection(hub, to))
		(void)shop_news_send(to, &news);
	return ENV_OK;
}

static enum env_status buy(struct env_connection *from, struct env_request *request,
			   const struct shop_buy *payload, void *user)
{
	struct shop *shop = user;
	struct env_str what = payload->what;

	if (env_str_equal(what, env_str("hold"))) {
		shop->held = env_request_ref(request);
		return ENV_OK;
	}
	if (env_str_equal(what, env_str("steps")))
		return steps(request, what);
	if (env_str_equal(what, env_str("nothing")))
		return env_request_reply(request, ENV_SUCCESS, &envelope_s_stat_message, NULL);
	if (env_str_equal(what, env_str("close")))
		env_connection_close(from, ENV_CLOSE_NORMAL);
	if (env_str_equal(what, env_str("news")))
		(void)tell_all(from, what);
	enum env_status status = answer(request, ENV_SUCCESS, what, 3 * payload->count);
	if (env_str_equal(what, env_str("leave")))
		env_connection_close(from, ENV_CLOSE_NORMAL);
	return status;
}

static enum env_status order(struct env_request *request, const struct shop_order *payload, void *user)
{
	struct shop *shop = user;

	if (env_str_equal(payload->what, env_str("hold"))) {
		shop->held = env_request_ref(request);
		return ENV_OK;
	}
	return answer(request, ENV_SUCCESS, payload->what, 5);
}

static enum env_status leave(struct env_connection *from, void *user)
{
	struct shop *shop = user;

	(void)from;
	shop->left++;
	return ENV_OK;
}

void shop_open(struct shop *shop, const struct env_hub_options *options)
{
	struct env_test *test = &shop->test;

	shop->held = NULL;
	shop->left = 0;
	ck_assert_msg(env_test_open(test, &shop_package, options) == ENV_OK, "%s", env_test_why(test));
	ck_assert_int_eq(shop_buy_on(test->hub, buy, shop), ENV_OK);
	ck_assert_int_eq(shop_order_on(test->hub, order, shop), ENV_OK);
	ck_assert_int_eq(shop_leave_on(test->hub, leave, shop), ENV_OK);
}

void shop_close(struct shop *shop)
{
	ck_assert_msg(env_test_close(&shop->test), "%s", env_test_why(&shop->test));
}
