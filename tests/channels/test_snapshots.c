/* Who subscribes hears first how things are, and then of all that happened since. */
#include "suites.h"

#include "fixture.h"

#define IN_STATE(n) "{\"t\":\"room.said\",\"p\":{\"n\":" n "}}"
#define ROOM(app_state) QUEUED("room", "1") TOLD("room", "1", app_state, "\"1\"", "s")
#define FAILED(text) QUEUED("room", "1") JOB("the handler failed: " text)

static void publish_two(struct fixture *fixture, int64_t pk)
{
	fixture->second = fixture_publish(fixture, "room", pk, 7);
	if (fixture->second == ENV_OK)
		fixture->second = fixture_publish(fixture, "room", pk, 8);
}

static void open_with_peer(struct fixture *fixture, const struct env_channels_options *options)
{
	ck_assert(fixture_open(fixture, options, NULL, NULL));
	ck_assert(fixture_connect(fixture, 0, NULL));
}

START_TEST(a_snapshot_is_a_list_of_messages)
{
	struct fixture fixture;

	open_with_peer(&fixture, NULL);
	ck_assert_str_eq(fixture_ask(&fixture, 0, SUBSCRIBE("room", "1")), ROOM("[]"));
	fixture.states = 2;
	ck_assert_str_eq(fixture_ask(&fixture, 0, SUBSCRIBE("room", "1")),
			 ROOM("[" IN_STATE("0") "," IN_STATE("1") "]"));
	/* more than the first allocation holds */
	fixture.states = 40;
	const char *answers = fixture_ask(&fixture, 0, SUBSCRIBE("room", "1"));
	ck_assert_ptr_nonnull(strstr(answers, IN_STATE("0") "," IN_STATE("1") ","));
	ck_assert_ptr_nonnull(strstr(answers, "," IN_STATE("39") "]"));
	fixture_close(&fixture);
}
END_TEST

START_TEST(publications_wait_for_the_snapshot)
{
	struct fixture fixture;

	open_with_peer(&fixture, NULL);
	fixture.states = 1;
	fixture.during = publish_two;
	ck_assert_str_eq(fixture_ask(&fixture, 0, SUBSCRIBE("room", "1")),
			 ROOM("[" IN_STATE("0") "]") "\n" SAID("7") "\n" SAID("8"));
	ck_assert_int_eq(fixture.second, ENV_OK);
	/* again: the second snapshot must not be older than what came before it */
	ck_assert_str_eq(fixture_ask(&fixture, 0, SUBSCRIBE("room", "1")),
			 ROOM("[" IN_STATE("0") "]") "\n" SAID("7") "\n" SAID("8"));
	/* from then on they come at once */
	ck_assert_int_eq(fixture_publish(&fixture, "room", 1, 9), ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture, 0), SAID("9"));
	fixture_close(&fixture);
}
END_TEST

static void publish_hushed_and_one(struct fixture *fixture, int64_t pk)
{
	const struct room_hushed hushed = {.n = 1};
	struct env_packet *packet = NULL;

	fixture->second = room_hushed_pack(&packet, fixture->sender, NULL, &hushed);
	if (fixture->second == ENV_OK)
		fixture->second = env_channel_publish(fixture->channels, "room", pk, packet);
	env_packet_unref(packet);
	if (fixture->second == ENV_OK)
		fixture->second = fixture_publish(fixture, "room", pk, 7);
}

/* What is for another envelope is no loss, as afterwards. */
START_TEST(what_goes_another_way_is_passed_over)
{
	struct fixture fixture;

	open_with_peer(&fixture, NULL);
	fixture.during = publish_hushed_and_one;
	ck_assert_str_eq(fixture_ask(&fixture, 0, SUBSCRIBE("room", "1")), ROOM("[]") "\n" SAID("7"));
	ck_assert_int_eq(fixture.second, ENV_OK);
	ck_assert_str_eq(fixture_ask(&fixture, 0, LIST), LISTED(CHANNEL("room", "1")));
	fixture_close(&fixture);
}
END_TEST

START_TEST(others_do_not_wait)
{
	struct fixture fixture;

	open_with_peer(&fixture, NULL);
	ck_assert(fixture_connect(&fixture, 1, NULL));
	ck_assert_str_eq(fixture_ask(&fixture, 1, SUBSCRIBE("room", "1")), ROOM("[]"));
	fixture.during = publish_two;
	ck_assert_str_eq(fixture_ask(&fixture, 0, SUBSCRIBE("room", "1")),
			 ROOM("[]") "\n" SAID("7") "\n" SAID("8"));
	ck_assert_str_eq(fixture_take(&fixture, 1), SAID("7") "\n" SAID("8"));
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_failed_snapshot_is_no_subscription)
{
	struct fixture fixture;

	open_with_peer(&fixture, NULL);
	fixture.during = publish_two;
	fixture.snapshot = ENV_IO;
	fixture.states = 1;
	ck_assert_str_eq(fixture_ask(&fixture, 0, SUBSCRIBE("room", "1")), FAILED("input or output error"));
	ck_assert_int_eq(fixture_publish(&fixture, "room", 1, 9), ENV_OK);
	ck_assert_str_eq(fixture_ask(&fixture, 0, LIST), LISTED(""));
	fixture_close(&fixture);
}
END_TEST

/* The object around the arrays, the part, the list of them and the payload of channel.subscribed are levels too. */
START_TEST(a_snapshot_has_its_own_levels)
{
	struct fixture fixture;

	for (size_t levels = ENV_DEPTH_DEFAULT - 5; levels < ENV_DEPTH_DEFAULT - 1; levels++) {
		open_with_peer(&fixture, NULL);
		fixture.deep = levels;
		const char *answer = fixture_ask(&fixture, 0, SUBSCRIBE("room", "1"));
		if (levels <= ENV_DEPTH_DEFAULT - 4)
			ck_assert_ptr_nonnull(strstr(answer, "\"t\":\"channel.subscribed\""));
		else
			ck_assert_str_eq(answer, FAILED("not valid"));
		fixture_close(&fixture);
	}
}
END_TEST

/* Nothing is lost for who was in it before. */
START_TEST(a_second_snapshot_may_fail)
{
	struct fixture fixture;

	open_with_peer(&fixture, NULL);
	ck_assert_str_eq(fixture_ask(&fixture, 0, SUBSCRIBE("room", "1")), ROOM("[]"));
	fixture.during = publish_two;
	fixture.snapshot = ENV_IO;
	const char *answers = fixture_ask(&fixture, 0, SUBSCRIBE("room", "1"));
	ck_assert_ptr_nonnull(strstr(answers, SAID("7") "\n" SAID("8")));
	ck_assert_ptr_nonnull(strstr(answers, JOB("the handler failed: input or output error")));
	ck_assert_int_eq(fixture_publish(&fixture, "room", 1, 9), ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture, 0), SAID("9"));
	fixture_close(&fixture);
}
END_TEST

/* What is kept has an end: then the subscription fails, rather than have a gap. */
START_TEST(only_so_much_is_kept)
{
	const struct env_channels_options options = {.kept_bytes = sizeof(SAID("7")) + 10};
	struct fixture fixture;

	open_with_peer(&fixture, &options);
	ck_assert(fixture_connect(&fixture, 1, NULL));
	ck_assert_str_eq(fixture_ask(&fixture, 1, SUBSCRIBE("room", "1")), ROOM("[]"));
	fixture.during = publish_two;
	ck_assert_str_eq(fixture_ask(&fixture, 0, SUBSCRIBE("room", "1")), FAILED("limit passed"));
	ck_assert_int_eq(fixture.second, ENV_OK);
	ck_assert_str_eq(fixture_ask(&fixture, 0, LIST), LISTED(""));
	/* others got both; one who was in it before is told that it no longer is */
	ck_assert_str_eq(fixture_take(&fixture, 1), SAID("7") "\n" SAID("8"));
	const char *answers = fixture_ask(&fixture, 1, SUBSCRIBE("room", "1"));
	ck_assert_ptr_nonnull(strstr(answers, LEFT_AS("room", "1", "null")));
	ck_assert_ptr_null(strstr(answers, "room.said"));
	ck_assert_str_eq(fixture_ask(&fixture, 1, LIST), LISTED(""));
	/* and can subscribe again */
	fixture.during = NULL;
	ck_assert_str_eq(fixture_ask(&fixture, 1, SUBSCRIBE("room", "1")), ROOM("[]"));
	fixture_close(&fixture);
}
END_TEST

static void close_peer(struct fixture *fixture, int64_t pk)
{
	struct env_connection *connection = env_test_peer_connection(fixture->peers[0]);

	if (connection != NULL)
		env_connection_close(connection, ENV_CLOSE_LOST);
	fixture->second = fixture_publish(fixture, "room", pk, 7);
}

/* Its record outlives it until the last of its messages, and is gone then. */
START_TEST(a_peer_may_go_while_it_subscribes)
{
	struct fixture fixture;

	open_with_peer(&fixture, NULL);
	ck_assert_int_eq(env_test_peer_send_frame(fixture.peers[0], SUBSCRIBE("room", "1")), ENV_OK);
	ck_assert_int_eq(env_test_peer_send_frame(fixture.peers[0], SUBSCRIBE("room", "2")), ENV_OK);
	fixture.during = close_peer;
	fixture_settle(&fixture);
	ck_assert_int_eq(fixture.second, ENV_OK);
	ck_assert(env_test_peer_closed(fixture.peers[0], NULL));
	ck_assert_int_eq(fixture_publish(&fixture, "room", 1, 9), ENV_OK);
	fixture_close(&fixture);
}
END_TEST

TCase *snapshots_tests(void)
{
	TCase *tests = tcase_create("snapshots");

	tcase_add_test(tests, a_snapshot_is_a_list_of_messages);
	tcase_add_test(tests, publications_wait_for_the_snapshot);
	tcase_add_test(tests, what_goes_another_way_is_passed_over);
	tcase_add_test(tests, others_do_not_wait);
	tcase_add_test(tests, a_failed_snapshot_is_no_subscription);
	tcase_add_test(tests, a_snapshot_has_its_own_levels);
	tcase_add_test(tests, a_second_snapshot_may_fail);
	tcase_add_test(tests, only_so_much_is_kept);
	tcase_add_test(tests, a_peer_may_go_while_it_subscribes);
	return tests;
}
