/* Publishing: to whom, in what order, and what does not go wrong. */
#include "suites.h"

#include "fixture.h"

static void open_with_members(struct fixture *fixture, const struct env_limits *limits)
{
	ck_assert(fixture_open(fixture, NULL, limits, NULL));
	for (size_t i = 0; i < 3; i++) {
		ck_assert(fixture_connect(fixture, i, NULL));
		ck_assert_str_eq(fixture_ask(fixture, i, SUBSCRIBE("open", "1")), SUBSCRIBED("open", "1"));
	}
}

START_TEST(all_members_get_it_in_order)
{
	struct fixture fixture;

	open_with_members(&fixture, NULL);
	ck_assert(fixture_connect(&fixture, 3, NULL));
	ck_assert_int_eq(fixture_publish(&fixture, "open", 1, 1), ENV_OK);
	ck_assert_int_eq(fixture_publish(&fixture, "open", 2, 2), ENV_OK);
	ck_assert_int_eq(fixture_publish(&fixture, "open", 1, 3), ENV_OK);
	for (size_t i = 0; i < 3; i++)
		ck_assert_str_eq(fixture_take(&fixture, i), SAID("1") "\n" SAID("3"));
	ck_assert_str_eq(fixture_take(&fixture, 3), "");
	fixture_close(&fixture);
}
END_TEST

START_TEST(nobody_there_is_no_failure)
{
	struct fixture fixture;

	open_with_members(&fixture, NULL);
	ck_assert_int_eq(fixture_publish(&fixture, "open", 2, 1), ENV_OK);
	ck_assert_int_eq(fixture_publish(&fixture, "room", 1, 1), ENV_OK);
	ck_assert_int_eq(fixture_publish(&fixture, "none", 1, 1), ENV_NOT_FOUND);
	ck_assert_int_eq(fixture_publish(&fixture, "", 1, 1), ENV_NOT_FOUND);
	ck_assert_int_eq(fixture_publish(&fixture, "OPEN", 1, 1), ENV_NOT_FOUND);
	fixture_close(&fixture);
}
END_TEST

START_TEST(who_left_or_went_gets_nothing_more)
{
	struct fixture fixture;

	open_with_members(&fixture, NULL);
	ck_assert_str_eq(fixture_ask(&fixture, 0, LEAVE("open", "1")), LEFT("open", "1"));
	env_connection_close(env_test_peer_connection(fixture.peers[1]), ENV_CLOSE_LOST);
	/* the pool has not told yet that it is gone */
	ck_assert_int_eq(fixture_publish(&fixture, "open", 1, 1), ENV_OK);
	fixture_settle(&fixture);
	ck_assert_int_eq(fixture_publish(&fixture, "open", 1, 2), ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	ck_assert_str_eq(fixture_take(&fixture, 1), "");
	ck_assert_str_eq(fixture_take(&fixture, 2), SAID("1") "\n" SAID("2"));
	fixture_close(&fixture);
}
END_TEST

/* The slow one is closed by the hub, the others have lost nothing. */
START_TEST(a_slow_member_costs_the_others_nothing)
{
	const struct env_limits limits = {.outbound_bytes = 2000};
	struct fixture fixture;
	enum env_close why = ENV_CLOSE_NORMAL;
	char all[64];

	open_with_members(&fixture, &limits);
	for (int n = 0; n < 100; n++) {
		ck_assert_int_eq(fixture_publish(&fixture, "open", 1, n), ENV_OK);
		(void)snprintf(all, sizeof(all), SAID("%d"), n);
		ck_assert_str_eq(fixture_take(&fixture, 1), all);
		ck_assert_str_eq(fixture_take(&fixture, 2), all);
	}
	ck_assert(env_test_peer_closed(fixture.peers[0], &why));
	ck_assert_int_eq(why, ENV_CLOSE_SLOW);
	fixture_close(&fixture);
}
END_TEST

static struct env_packet *pack_hushed(struct fixture *fixture)
{
	const struct room_hushed hushed = {.n = 1};
	struct env_packet *packet = NULL;

	ck_assert_int_eq(room_hushed_pack(&packet, fixture->sender, NULL, &hushed), ENV_OK);
	return packet;
}

/* What one member cannot be sent the others are. */
START_TEST(another_envelope_is_refused)
{
	const struct env_connection_options quiet = {.user = ENV_STR_INIT("2"),
						     .outgoing = &room_quiet_envelope};
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL, NULL, NULL));
	ck_assert(fixture_connect(&fixture, 0, "1"));
	(void)fixture_take(&fixture, 0);
	struct env_packet *packet = pack_hushed(&fixture);
	ck_assert_int_eq(env_channel_publish(fixture.channels, "online", 0, packet), ENV_NOT_PERMITTED);
	ck_assert_int_eq(env_test_peer_open(&fixture.peers[1], &fixture.test, &quiet), ENV_OK);
	fixture_settle(&fixture);
	ck_assert_int_eq(env_channel_publish(fixture.channels, "online", 0, packet), ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	ck_assert_str_eq(fixture_take(&fixture, 1),
			 "{\"t\":\"room.hushed\",\"p\":{\"n\":1},\"i\":null,\"s\":null}");
	env_packet_unref(packet);
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_hub_that_is_gone_is_no_danger)
{
	struct fixture fixture;

	open_with_members(&fixture, NULL);
	struct env_packet *packet = fixture_said(&fixture, NULL, NULL, 1);
	ck_assert(env_test_free_hub(&fixture.test));
	ck_assert_int_eq(env_channel_publish(fixture.channels, "open", 1, packet), ENV_OK);
	env_packet_unref(packet);
	fixture_close(&fixture);
}
END_TEST

TCase *publishing_tests(void)
{
	TCase *tests = tcase_create("publishing");

	tcase_add_test(tests, all_members_get_it_in_order);
	tcase_add_test(tests, nobody_there_is_no_failure);
	tcase_add_test(tests, who_left_or_went_gets_nothing_more);
	tcase_add_test(tests, a_slow_member_costs_the_others_nothing);
	tcase_add_test(tests, another_envelope_is_refused);
	tcase_add_test(tests, a_hub_that_is_gone_is_no_danger);
	return tests;
}
