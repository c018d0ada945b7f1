/* Questions and their final answers. */
#include "shop.h"

#include <string.h>

static void check_why(const struct shop *shop, const char *part)
{
	const char *why = env_test_why(&shop->test);

	ck_assert_msg(strstr(why, part) != NULL, "%s: %s", part, why);
}

START_TEST(a_typed_question)
{
	struct shop shop;

	shop_open(&shop, NULL);
	const struct shop_bought *bought =
		env_test_ask(&shop.test, &shop_buy_message,
			     &(struct shop_buy){.what = env_str("tea"), .count = 4}, &shop_bought_message);
	ck_assert_msg(bought != NULL, "%s", env_test_why(&shop.test));
	ck_assert_int_eq(bought->price, 12);
	ck_assert_str_eq(bought->what.ptr, "tea");
	ck_assert_ptr_eq(shop.test.state, ENV_SUCCESS);
	shop_close(&shop);
}
END_TEST

START_TEST(an_error_is_an_answer_like_others)
{
	struct shop shop;

	shop_open(&shop, NULL);
	const struct envelope_error_validation *error =
		env_test_ask_json(&shop.test, "shop.buy", "{}", &envelope_error_validation_message);
	ck_assert_msg(error != NULL, "%s", env_test_why(&shop.test));
	ck_assert_uint_eq(error->errors.count, 1);
	ck_assert_str_eq(error->errors.items[0].type.ptr, "value_error.missing");
	ck_assert_ptr_eq(shop.test.state, ENV_FAILED);
	shop_close(&shop);
}
END_TEST

START_TEST(deferred_handlers_run)
{
	struct shop shop;

	shop_open(&shop, NULL);
	const struct shop_bought *bought =
		env_test_ask_json(&shop.test, "shop.order", "{\"what\":\"tea\"}", &shop_bought_message);
	ck_assert_msg(bought != NULL, "%s", env_test_why(&shop.test));
	ck_assert_int_eq(bought->price, 5);
	shop_close(&shop);
}
END_TEST

START_TEST(text_that_is_no_json_is_answered)
{
	struct shop shop;

	shop_open(&shop, NULL);
	const struct envelope_error_validation *error =
		env_test_ask_json(&shop.test, "shop.buy", "{\"what\":", &envelope_error_validation_message);
	ck_assert_msg(error != NULL, "%s", env_test_why(&shop.test));
	ck_assert_str_eq(error->errors.items[0].type.ptr, "value_error.jsondecode");
	shop_close(&shop);
}
END_TEST

START_TEST(a_payload_that_is_not_there)
{
	struct shop shop;

	shop_open(&shop, NULL);
	ck_assert_ptr_null(env_test_ask(&shop.test, &shop_buy_message, NULL, &shop_bought_message));
	check_why(&shop, "shop.buy breaks its schema: there is no payload");
	shop_close(&shop);
}
END_TEST

START_TEST(one_way_messages_have_no_answer)
{
	struct shop shop;

	shop_open(&shop, NULL);
	ck_assert_ptr_null(env_test_ask(&shop.test, &shop_leave_message, NULL, &shop_bought_message));
	check_why(&shop, "there was no answer, shop.leave is one-way");
	ck_assert_ptr_null(shop.test.state);
	ck_assert_int_eq(env_test_peer_send_json(shop.test.peer, "jeff", NULL, NULL), ENV_OK);
	ck_assert_ptr_null(env_test_ask_json(&shop.test, "shop.leave", NULL, &shop_bought_message));
	check_why(&shop, "there was no answer, shop.leave is one-way; a frame that waits: "
			 "{\"t\":\"error.msg_type\"");
	shop_close(&shop);
}
END_TEST

START_TEST(an_answer_without_payload)
{
	struct shop shop;

	shop_open(&shop, NULL);
	ck_assert_ptr_nonnull(
		env_test_ask(&shop.test, &envelope_s_ping_message, NULL, &envelope_s_pong_message));
	ck_assert_ptr_nonnull(env_test_ask_json(&shop.test, "s.ping", NULL, &envelope_s_pong_message));
	shop_close(&shop);
}
END_TEST

START_TEST(only_the_final_answer_counts)
{
	struct shop shop;

	shop_open(&shop, NULL);
	const struct shop_bought *bought =
		env_test_ask_json(&shop.test, "shop.buy", "{\"what\":\"steps\"}", &shop_bought_message);
	ck_assert_int_eq(bought->price, 3);
	struct env_test_frame frame;
	ck_assert(!env_test_peer_take(shop.test.peer, &frame));
	shop_close(&shop);
}
END_TEST

START_TEST(what_else_is_sent_stays)
{
	struct shop shop;

	shop_open(&shop, NULL);
	for (int i = 0; i < 2; i++)
		ck_assert_ptr_nonnull(env_test_ask_json(&shop.test, "shop.buy", "{\"what\":\"news\"}",
							&shop_bought_message));
	ck_assert(env_test_peer_expect(shop.test.peer, "{\"t\":\"shop.news\",\"p\":{\"what\":\"news\"}}"));
	ck_assert(env_test_peer_expect(shop.test.peer, "{\"t\":\"shop.news\"}"));
	ck_assert(!env_test_peer_expect(shop.test.peer, "{}"));
	shop_close(&shop);
}
END_TEST

/* Questions that are not answered as they should be. */
static const struct {
	const char *type;
	const char *payload;
	const struct env_message *reply;
	const char *why;
} wrongs[] = {
	{"shop.buy", "{\"what\":\"tea\"}", &envelope_s_stat_message,
	 "not s.stat was answered, but {\"t\":\"shop.bought\""},
	{"shop.buy", "{\"what\":\"\"}", &shop_bought_message,
	 "not shop.bought was answered, but {\"t\":\"error.validation\""},
	{"shop.buy", "{\"what\":\"nothing\"}", &shop_bought_message, "but {\"t\":\"s.stat\""},
	{"jeff", NULL, &shop_bought_message, "but {\"t\":\"error.msg_type\""},
	{"shop.buy", "nonsense", &shop_bought_message,
	 "not shop.bought was answered, but {\"t\":\"error.validation\""},
	{"shop.leave", NULL, &shop_bought_message, "there was no answer, shop.leave is one-way"},
	{"shop.buy", "{\"what\":\"close\"}", &shop_bought_message,
	 "there was no answer, and the connection was closed"},
};

START_TEST(a_wrong_answer_is_explained)
{
	struct shop shop;

	shop_open(&shop, NULL);
	ck_assert_ptr_null(
		env_test_ask_json(&shop.test, wrongs[_i].type, wrongs[_i].payload, wrongs[_i].reply));
	check_why(&shop, wrongs[_i].why);
	shop_close(&shop);
}
END_TEST

START_TEST(an_answer_before_the_final_one_is_not_enough)
{
	struct shop shop;

	shop_open(&shop, NULL);
	ck_assert_ptr_null(
		env_test_ask_json(&shop.test, "shop.order", "{\"what\":\"hold\"}", &shop_bought_message));
	check_why(&shop, "there was no answer");
	ck_assert_int_eq(env_request_reply(shop.held, ENV_SUCCESS, &shop_bought_message,
					   &(struct shop_bought){.what = env_str("late"), .price = 1}),
			 ENV_OK);
	env_request_unref(shop.held);
	ck_assert(env_test_run(&shop.test));
	ck_assert(env_test_peer_expect(shop.test.peer, "{\"i\":\"test-1\",\"s\":\"s\"}"));
	shop_close(&shop);
}
END_TEST

START_TEST(a_question_that_breaks_its_schema_is_not_sent)
{
	struct shop shop;

	shop_open(&shop, NULL);
	ck_assert_ptr_null(env_test_ask(&shop.test, &shop_buy_message, &(struct shop_buy){.count = 1},
					&shop_bought_message));
	check_why(&shop, "shop.buy breaks its schema: [{\"loc\":[\"what\"]");
	shop_close(&shop);
}
END_TEST

START_TEST(an_answer_before_the_connection_closes_is_one)
{
	struct shop shop;

	shop_open(&shop, NULL);
	ck_assert_ptr_nonnull(
		env_test_ask_json(&shop.test, "shop.buy", "{\"what\":\"leave\"}", &shop_bought_message));
	ck_assert(env_test_peer_closed(shop.test.peer, NULL));
	ck_assert_ptr_null(
		env_test_ask_json(&shop.test, "shop.buy", "{\"what\":\"tea\"}", &shop_bought_message));
	check_why(&shop, "there was no answer, and the connection was closed");
	/* Another one is opened where that one is gone. */
	env_test_peer_free(shop.test.peer);
	ck_assert_ptr_nonnull(
		env_test_ask_json(&shop.test, "shop.buy", "{\"what\":\"tea\"}", &shop_bought_message));
	shop_close(&shop);
}
END_TEST

TCase *ask_tests(void)
{
	TCase *tests = tcase_create("ask");

	tcase_add_test(tests, a_typed_question);
	tcase_add_test(tests, an_error_is_an_answer_like_others);
	tcase_add_test(tests, deferred_handlers_run);
	tcase_add_test(tests, an_answer_without_payload);
	tcase_add_test(tests, text_that_is_no_json_is_answered);
	tcase_add_test(tests, a_payload_that_is_not_there);
	tcase_add_test(tests, one_way_messages_have_no_answer);
	tcase_add_test(tests, only_the_final_answer_counts);
	tcase_add_test(tests, what_else_is_sent_stays);
	tcase_add_loop_test(tests, a_wrong_answer_is_explained, 0, (int)(sizeof(wrongs) / sizeof(wrongs[0])));
	tcase_add_test(tests, an_answer_before_the_final_one_is_not_enough);
	tcase_add_test(tests, a_question_that_breaks_its_schema_is_not_sent);
	tcase_add_test(tests, an_answer_before_the_connection_closes_is_one);
	return tests;
}
