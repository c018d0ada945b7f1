/* A service with channels: what docs/testing.md shows. */
#include "shop.h"

#include <envelope/channels.h>

static enum env_status publish(struct env_test *test, struct env_channels *channels, const char *what)
{
	const struct shop_news news = {.what = env_str(what)};
	struct env_packet *packet = NULL;
	enum env_status status = shop_news_pack(&packet, env_hub_sender(test->hub), NULL, &news);

	if (status == ENV_OK)
		status = env_channel_publish(channels, "shelf", 1, packet);
	env_packet_unref(packet);
	return status;
}

/* Nobody may see the shelves below. */
static enum env_status may_look(const struct env_peer *peer, int64_t pk, void *user)
{
	(void)peer, (void)user;
	return pk < 0 ? ENV_NOT_PERMITTED : ENV_OK;
}

static void open_test(struct env_test *test, struct env_channels **channels)
{
	const struct env_channel_kind shelf = {.name = "shelf", .may_subscribe = may_look};
	const struct env_channels_options options = {.allocator = &test->memory.hook};

	ck_assert_msg(env_test_open(test, &shop_package, NULL) == ENV_OK, "%s", env_test_why(test));
	ck_assert_int_eq(env_channels_new(channels, test->hub, &shelf, 1, &options), ENV_OK);
}

static void close_test(struct env_test *test, struct env_channels *channels)
{
	ck_assert_msg(env_test_free_hub(test), "%s", env_test_why(test));
	env_channels_free(channels);
	ck_assert_msg(env_test_close(test), "%s", env_test_why(test));
}

START_TEST(who_subscribes_hears_the_news)
{
	const struct channels_Channel shelf = {.pk = 1, .channel_type = ENV_STR_INIT("shelf")};
	struct env_channels *channels = NULL;
	struct env_test test;

	open_test(&test, &channels);
	ck_assert_msg(env_test_ask(&test, &channels_subscribe_message, &shelf,
				   &channels_subscribed_message) != NULL,
		      "%s", env_test_why(&test));
	ck_assert_int_eq(publish(&test, channels, "tea"), ENV_OK);
	ck_assert_msg(env_test_run(&test), "%s", env_test_why(&test));
	ck_assert_msg(env_test_peer_expect(test.peer, "{\"t\":\"shop.news\",\"p\":{\"what\":\"tea\"}}"), "%s",
		      env_test_why(&test));
	close_test(&test, channels);
}
END_TEST

START_TEST(who_may_not_is_told_so)
{
	const struct channels_Channel shelf = {.pk = -1, .channel_type = ENV_STR_INIT("shelf")};
	struct env_channels *channels = NULL;
	struct env_test test;

	open_test(&test, &channels);
	const struct envelope_error_subscribe *error =
		env_test_ask(&test, &channels_subscribe_message, &shelf, &envelope_error_subscribe_message);
	ck_assert_msg(error != NULL, "%s", env_test_why(&test));
	ck_assert(env_str_equal(error->channel_name, env_str("shelf_-1")));
	close_test(&test, channels);
}
END_TEST

/* What channels keep is memory of the test's. */
START_TEST(channels_that_are_forgotten_are_found)
{
	struct env_channels *channels = NULL;
	struct env_test test;

	open_test(&test, &channels);
	ck_assert(env_test_free_hub(&test));
	ck_assert(!env_test_close(&test));
	env_channels_free(channels);
	ck_assert_uint_eq(env_test_allocator_count(&test.memory).live, 0);
}
END_TEST

TCase *channels_tests(void)
{
	TCase *tests = tcase_create("channels");

	tcase_add_test(tests, who_subscribes_hears_the_news);
	tcase_add_test(tests, who_may_not_is_told_so);
	tcase_add_test(tests, channels_that_are_forgotten_are_found);
	return tests;
}
