/* The kinds that come with the library: the user's own channel, and all that are online. */
#include "suites.h"

#include "fixture.h"

/* Whose text is a number has a channel of that number, and is in no other. */
static const struct {
	const char *user; /* NULL: nobody */
	const char *told; /* when it connects */
} users[] = {
	{"1", TOLD("user", "1", "null", "null", "s")},
	{"0", TOLD("user", "0", "null", "null", "s")},
	{"-7", TOLD("user", "-7", "null", "null", "s")},
	{"9223372036854775807", TOLD("user", "9223372036854775807", "null", "null", "s")},
	{"-9223372036854775808", TOLD("user", "-9223372036854775808", "null", "null", "s")},
	{"9223372036854775808", ""},
	{"99999999999999999999999999", ""},
	{"ann", ""},
	{"", ""},
	{"01", ""},
	{"+1", ""},
	{" 1", ""},
	{"1 ", ""},
	{"1x", ""},
	{"-0", ""},
	{NULL, ""},
};

START_TEST(the_channel_of_a_user)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL, NULL, NULL));
	ck_assert(fixture_connect(&fixture, 0, users[_i].user));
	ck_assert_str_eq(fixture_take(&fixture, 0), users[_i].told);
	/* everybody with a user is online */
	ck_assert_int_eq(fixture_publish(&fixture, "online", 0, 5), ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture, 0), users[_i].user == NULL ? "" : SAID("5"));
	fixture_close(&fixture);
}
END_TEST

START_TEST(only_ones_own)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL, NULL, NULL));
	ck_assert(fixture_connect(&fixture, 0, "1"));
	ck_assert_str_eq(fixture_take(&fixture, 0), TOLD("user", "1", "null", "null", "s"));
	ck_assert_str_eq(fixture_ask(&fixture, 0, LIST), LISTED(CHANNEL("user", "1")));
	ck_assert_ptr_nonnull(strstr(fixture_ask(&fixture, 0, SUBSCRIBE("user", "2")), "error.subscribe"));
	ck_assert_str_eq(fixture_ask(&fixture, 0, LEAVE("user", "1")), LEFT("user", "1"));
	ck_assert_str_eq(fixture_ask(&fixture, 0, LIST), LISTED(""));
	ck_assert_str_eq(fixture_ask(&fixture, 0, SUBSCRIBE("user", "1")), SUBSCRIBED("user", "1"));
	ck_assert_str_eq(fixture_ask(&fixture, 0, LIST), LISTED(CHANNEL("user", "1")));
	fixture_close(&fixture);
}
END_TEST

START_TEST(all_connections_of_a_user_hear_of_it)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL, NULL, NULL));
	ck_assert(fixture_connect(&fixture, 0, "1"));
	ck_assert(fixture_connect(&fixture, 1, "1"));
	ck_assert(fixture_connect(&fixture, 2, "2"));
	for (size_t i = 0; i < 3; i++)
		(void)fixture_take(&fixture, i);
	ck_assert_int_eq(fixture_publish(&fixture, "user", 1, 5), ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture, 0), SAID("5"));
	ck_assert_str_eq(fixture_take(&fixture, 1), SAID("5"));
	ck_assert_str_eq(fixture_take(&fixture, 2), "");
	fixture_close(&fixture);
}
END_TEST

START_TEST(online_from_created_to_closed)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL, NULL, NULL));
	ck_assert(fixture_connect(&fixture, 0, "ann"));
	ck_assert(fixture_connect(&fixture, 1, "bob"));
	ck_assert(fixture_connect(&fixture, 2, NULL));
	fixture_settle(&fixture);
	ck_assert_int_eq(fixture_publish(&fixture, "online", 0, 1), ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture, 0), SAID("1"));
	ck_assert_str_eq(fixture_take(&fixture, 1), SAID("1"));
	ck_assert_str_eq(fixture_take(&fixture, 2), "");
	ck_assert_str_eq(fixture_ask(&fixture, 0, LIST), LISTED(""));
	env_connection_close(env_test_peer_connection(fixture.peers[0]), ENV_CLOSE_NORMAL);
	fixture_settle(&fixture);
	ck_assert_int_eq(fixture_publish(&fixture, "online", 0, 2), ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	ck_assert_str_eq(fixture_take(&fixture, 1), SAID("2"));
	fixture_close(&fixture);
}
END_TEST

TCase *ready_made_tests(void)
{
	TCase *tests = tcase_create("ready made");

	tcase_add_loop_test(tests, the_channel_of_a_user, 0, (int)(sizeof(users) / sizeof(users[0])));
	tcase_add_test(tests, only_ones_own);
	tcase_add_test(tests, all_connections_of_a_user_hear_of_it);
	tcase_add_test(tests, online_from_created_to_closed);
	return tests;
}
