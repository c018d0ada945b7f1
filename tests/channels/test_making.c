/* Which kinds there may be, and hubs that cannot have channels. */
#include "suites.h"

#include "fixture.h"

#define TEN "0123456789"

/* Names, up to two, and what becomes of them. */
static const struct {
	const char *names[2];
	enum env_status status;
} kinds[] = {
	{{"a", "b"}, ENV_OK},
	{{NULL, NULL}, ENV_OK},
	{{"a", "a"}, ENV_DUPLICATE},
	{{"user", "user"}, ENV_DUPLICATE},
	{{"", NULL}, ENV_INVALID},
	{{"Room", NULL}, ENV_INVALID},
	{{"rooM", NULL}, ENV_INVALID},
	{{"a", "\xFF"}, ENV_INVALID},
	{{"a", "\xC3"}, ENV_INVALID},
	{{"_\"\n ", "r\xC3\xB6m"}, ENV_OK},
	{{TEN TEN TEN TEN TEN TEN "0123", NULL}, ENV_OK},
	{{TEN TEN TEN TEN TEN TEN "01234", NULL}, ENV_INVALID},
};

static struct env_hub *open_test(struct env_test *test)
{
	ck_assert_int_eq(env_test_open(test, NULL, NULL), ENV_OK);
	return test->hub;
}

static void close_test(struct env_test *test, struct env_channels *channels)
{
	ck_assert(env_test_free_hub(test));
	env_channels_free(channels);
	ck_assert_msg(env_test_close(test), "%s", env_test_why(test));
}

START_TEST(names_of_kinds)
{
	struct env_channel_kind two[2] = {{.name = kinds[_i].names[0]}, {.name = kinds[_i].names[1]}};
	size_t count = (size_t)(kinds[_i].names[0] != NULL) + (size_t)(kinds[_i].names[1] != NULL);
	struct env_channels *channels = NULL;
	struct env_test test;
	struct env_hub *hub = open_test(&test);

	ck_assert_int_eq(env_channels_new(&channels, hub, two, count, NULL), kinds[_i].status);
	ck_assert((channels != NULL) == (kinds[_i].status == ENV_OK));
	ck_assert_int_eq(env_test_log_find(&test.log, "is there twice") != NULL,
			 kinds[_i].status == ENV_DUPLICATE);
	ck_assert_int_eq(env_test_log_find(&test.log, "must have a name in UTF-8") != NULL,
			 kinds[_i].status == ENV_INVALID);
	close_test(&test, channels);
}
END_TEST

START_TEST(kinds_without_a_name)
{
	const struct env_channel_kind nameless = {.name = NULL};
	struct env_channels *channels = NULL;
	struct env_test test;
	struct env_hub *hub = open_test(&test);

	ck_assert_int_eq(env_channels_new(&channels, hub, &nameless, 1, NULL), ENV_INVALID);
	close_test(&test, channels);
}
END_TEST

START_TEST(a_hub_needs_a_pool)
{
	struct env_channels *channels = NULL;
	struct env_hub *hub = NULL;

	ck_assert_int_eq(env_hub_new(&hub, NULL), ENV_OK);
	ck_assert_int_eq(env_channels_new(&channels, hub, NULL, 0, NULL), ENV_NOT_BOUND);
	ck_assert_ptr_null(channels);
	env_hub_free(hub);
}
END_TEST

static enum env_status list_nothing(struct env_request *request, void *user)
{
	(void)request, (void)user;
	return ENV_OK;
}

START_TEST(once_and_before_the_first_connection)
{
	struct env_channels *channels = NULL;
	struct env_channels *again = NULL;
	struct env_test_peer *peer = NULL;
	struct env_test test;
	struct env_hub *hub = open_test(&test);

	ck_assert_int_eq(env_channels_new(&channels, hub, NULL, 0, NULL), ENV_OK);
	ck_assert_int_eq(env_channels_new(&again, hub, NULL, 0, NULL), ENV_DUPLICATE);
	ck_assert_int_eq(channels_list_subscriptions_on(hub, list_nothing, NULL), ENV_DUPLICATE);
	close_test(&test, channels);

	hub = open_test(&test);
	ck_assert_int_eq(env_test_peer_open(&peer, &test, NULL), ENV_OK);
	ck_assert_int_eq(env_channels_new(&again, hub, NULL, 0, NULL), ENV_BAD_STATE);
	ck_assert_ptr_null(again);
	close_test(&test, NULL);
}
END_TEST

/* Though the package was there in time. */
START_TEST(they_come_too_late_for_a_connection)
{
	struct env_channels *channels = NULL;
	struct env_test_peer *peer = NULL;
	struct env_test test;
	struct env_hub *hub = open_test(&test);

	ck_assert_int_eq(env_hub_add(hub, &channels_package), ENV_OK);
	ck_assert_int_eq(env_test_peer_open(&peer, &test, NULL), ENV_OK);
	env_test_peer_free(peer);
	ck_assert_int_eq(env_channels_new(&channels, hub, NULL, 0, NULL), ENV_BAD_STATE);
	ck_assert_ptr_null(channels);
	ck_assert_ptr_nonnull(env_test_log_find(&test.log, "channels come too late"));
	close_test(&test, NULL);
}
END_TEST

TCase *making_tests(void)
{
	TCase *tests = tcase_create("making");

	tcase_add_loop_test(tests, names_of_kinds, 0, (int)(sizeof(kinds) / sizeof(kinds[0])));
	tcase_add_test(tests, kinds_without_a_name);
	tcase_add_test(tests, they_come_too_late_for_a_connection);
	tcase_add_test(tests, a_hub_needs_a_pool);
	tcase_add_test(tests, once_and_before_the_first_connection);
	return tests;
}
