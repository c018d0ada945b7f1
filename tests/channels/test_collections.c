/* Messages that are collected: all or none, in order, neighbours of a kind as one. */
#include "suites.h"

#include "fixture.h"

/* How a batch of room.said looks. */
#define BATCH(payloads, trace, state)                                                             \
	"{\"t\":\"s.batch\",\"p\":{\"t\":\"room.said\",\"payloads\":[" payloads "]},\"i\":" trace \
	",\"s\":" state "}"
#define ONE(n, trace, state) "{\"t\":\"room.said\",\"p\":{\"n\":" n "},\"i\":" trace ",\"s\":" state "}"
#define STAT(trace) "{\"t\":\"s.stat\",\"p\":null,\"i\":" trace ",\"s\":\"r\"}"

/*
 * What is added, a letter each: "a" and "b" are room.said with that trace id and state r, numbered from 0, "A" is "a" with
 * state q; "." is room.said without either, "-" s.stat of trace id a and state r, "!" room.secret.
 */
static const struct {
	const char *script;
	const char *sent;
} commits[] = {
	{"", ""},
	{"a", ONE("0", "\"a\"", "\"r\"")},
	{"aa", ONE("0", "\"a\"", "\"r\"") "\n" ONE("1", "\"a\"", "\"r\"")},
	{"aaa", BATCH("{\"n\":0},{\"n\":1},{\"n\":2}", "\"a\"", "\"r\"")},
	{"....", BATCH("{\"n\":0},{\"n\":1},{\"n\":2},{\"n\":3}", "null", "null")},
	/* trace ids are never merged, and the order stays */
	{"ababab",
	 ONE("0", "\"a\"", "\"r\"") "\n" ONE("1", "\"b\"", "\"r\"") "\n" ONE("2", "\"a\"", "\"r\"") "\n" ONE(
		 "3", "\"b\"", "\"r\"") "\n" ONE("4", "\"a\"", "\"r\"") "\n" ONE("5", "\"b\"", "\"r\"")},
	{"aaabbb", BATCH("{\"n\":0},{\"n\":1},{\"n\":2}", "\"a\"",
			 "\"r\"") "\n" BATCH("{\"n\":3},{\"n\":4},{\"n\":5}", "\"b\"", "\"r\"")},
	{"aa.", ONE("0", "\"a\"", "\"r\"") "\n" ONE("1", "\"a\"", "\"r\"") "\n" ONE("2", "null", "null")},
	/* nor are states */
	{"aaAa", ONE("0", "\"a\"", "\"r\"") "\n" ONE("1", "\"a\"", "\"r\"") "\n" ONE(
			 "2", "\"a\"", "\"q\"") "\n" ONE("3", "\"a\"", "\"r\"")},
	{"baaab", ONE("0", "\"b\"", "\"r\"") "\n" BATCH("{\"n\":1},{\"n\":2},{\"n\":3}", "\"a\"",
							"\"r\"") "\n" ONE("4", "\"b\"", "\"r\"")},
	/* messages without a payload, and other messages between */
	{"--", STAT("\"a\"") "\n" STAT("\"a\"")},
	{"----", "{\"t\":\"s.batch\",\"p\":{\"t\":\"s.stat\",\"payloads\":[null,null,null,null]},\"i\":\"a\","
		 "\"s\":\"r\"}"},
	{"a-a-a-", ONE("0", "\"a\"", "\"r\"") "\n" STAT("\"a\"") "\n" ONE("2", "\"a\"", "\"r\"") "\n" STAT(
			   "\"a\"") "\n" ONE("4", "\"a\"", "\"r\"") "\n" STAT("\"a\"")},
	/* what is secret goes alone: a batch may be logged */
	{"!!!", "{\"t\":\"room.secret\",\"p\":{\"n\":0},\"i\":null,\"s\":null}\n"
		"{\"t\":\"room.secret\",\"p\":{\"n\":1},\"i\":null,\"s\":null}\n"
		"{\"t\":\"room.secret\",\"p\":{\"n\":2},\"i\":null,\"s\":null}"},
};

static struct env_packet *pack_secret(struct fixture *fixture, int64_t n)
{
	const struct room_secret secret = {.n = n};
	struct env_packet *packet = NULL;

	ck_assert_int_eq(room_secret_pack(&packet, fixture->sender, NULL, &secret), ENV_OK);
	return packet;
}

static struct env_packet *pack_stat(struct fixture *fixture)
{
	const struct env_cause cause = {.trace = ENV_STR_INIT("a"), .state = ENV_RUNNING};
	struct env_packet *packet = NULL;

	ck_assert_int_eq(envelope_s_stat_pack(&packet, fixture->sender, &cause), ENV_OK);
	return packet;
}

static struct env_packet *pack(struct fixture *fixture, char letter, int64_t n)
{
	const char trace[2] = {letter, '\0'};

	switch (letter) {
	case '.':
		return fixture_said(fixture, NULL, NULL, n);
	case '-':
		return pack_stat(fixture);
	case '!':
		return pack_secret(fixture, n);
	case 'A':
		return fixture_said(fixture, "a", ENV_QUEUED, n);
	default:
		return fixture_said(fixture, trace, ENV_RUNNING, n);
	}
}

static void fill(struct fixture *fixture, struct env_collection *collection, const char *script,
		 bool to_channel)
{
	for (size_t i = 0; script[i] != '\0'; i++) {
		struct env_packet *packet = pack(fixture, script[i], (int64_t)i);
		ck_assert_ptr_nonnull(packet);
		if (to_channel)
			ck_assert_int_eq(env_collection_publish(collection, fixture->channels, "open", 1,
								packet),
					 ENV_OK);
		else
			ck_assert_int_eq(env_collection_add(collection, fixture_address(fixture, 0), packet),
					 ENV_OK);
		env_packet_unref(packet);
	}
}

static struct env_collection *open_collection(struct fixture *fixture,
					      const struct env_collection_options *options)
{
	struct env_collection *collection = NULL;

	ck_assert(fixture_open(fixture, NULL, NULL, NULL));
	for (size_t i = 0; i < 2; i++) {
		ck_assert(fixture_connect(fixture, i, NULL));
		ck_assert_str_eq(fixture_ask(fixture, i, SUBSCRIBE("open", "1")), SUBSCRIBED("open", "1"));
	}
	ck_assert_int_eq(env_collection_new(&collection, fixture->sender, options), ENV_OK);
	return collection;
}

START_TEST(neighbours_of_a_kind_are_one)
{
	struct fixture fixture;
	struct env_collection *collection = open_collection(&fixture, NULL);

	fill(&fixture, collection, commits[_i].script, false);
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	ck_assert_int_eq(env_collection_commit(collection), ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture, 0), commits[_i].sent);
	ck_assert_str_eq(fixture_take(&fixture, 1), "");
	fixture_close(&fixture);
}
END_TEST

START_TEST(so_they_are_in_a_channel)
{
	struct fixture fixture;
	struct env_collection *collection = open_collection(&fixture, NULL);
	struct env_packet *packet = fixture_said(&fixture, NULL, NULL, 1);

	fill(&fixture, collection, commits[_i].script, true);
	ck_assert_int_eq(env_collection_publish(collection, fixture.channels, "none", 1, packet),
			 ENV_NOT_FOUND);
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	ck_assert_int_eq(env_collection_commit(collection), ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture, 0), commits[_i].sent);
	ck_assert_str_eq(fixture_take(&fixture, 1), commits[_i].sent);
	env_packet_unref(packet);
	fixture_close(&fixture);
}
END_TEST

START_TEST(what_is_dropped_is_not_sent)
{
	struct fixture fixture;
	struct env_collection *collection = open_collection(&fixture, NULL);

	fill(&fixture, collection, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab-!.", false);
	env_collection_drop(collection);
	env_collection_drop(NULL);
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	fixture_close(&fixture);
}
END_TEST

START_TEST(nothing_is_put_together_where_nobody_wants_it)
{
	const struct env_collection_options options = {.batch = ENV_BATCH_NONE};
	struct fixture fixture;
	struct env_collection *collection = open_collection(&fixture, &options);

	fill(&fixture, collection, "...", false);
	ck_assert_int_eq(env_collection_commit(collection), ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture, 0), SAID("0") "\n" SAID("1") "\n" SAID("2"));
	fixture_close(&fixture);
}
END_TEST

/* Two payloads have room, so a batch has the least that is one, and a rest of two goes alone. */
START_TEST(a_batch_does_not_grow_without_end)
{
	const struct env_collection_options options = {.batch_bytes = 21};
	struct fixture fixture;
	struct env_collection *collection = open_collection(&fixture, &options);

	fill(&fixture, collection, "aaaaaaaa", false);
	ck_assert_int_eq(env_collection_commit(collection), ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture, 0),
			 BATCH("{\"n\":0},{\"n\":1},{\"n\":2}", "\"a\"", "\"r\"") "\n" BATCH(
				 "{\"n\":3},{\"n\":4},{\"n\":5}", "\"a\"",
				 "\"r\"") "\n" ONE("6", "\"a\"", "\"r\"") "\n" ONE("7", "\"a\"", "\"r\""));
	fixture_close(&fixture);
}
END_TEST

/* Three of them are more than a batch may have. */
START_TEST(what_is_large_goes_alone)
{
	const struct env_collection_options options = {.batch_bytes = 20};
	struct fixture fixture;
	struct env_collection *collection = open_collection(&fixture, &options);

	fill(&fixture, collection, "....", false);
	ck_assert_int_eq(env_collection_commit(collection), ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture, 0), SAID("0") "\n" SAID("1") "\n" SAID("2") "\n" SAID("3"));
	fixture_close(&fixture);
}
END_TEST

/* The object around them, `payloads` or a row, and the batch itself are levels too. */
START_TEST(what_is_too_deep_for_a_batch_goes_alone)
{
	const struct env_collection_options options = {.batch = (enum env_batch)_i};
	struct fixture fixture;

	for (size_t levels = ENV_DEPTH_DEFAULT - 4; levels < ENV_DEPTH_DEFAULT; levels++) {
		struct env_collection *collection = open_collection(&fixture, &options);
		struct env_packet *packet = fixture_deep(&fixture, levels);

		for (int i = 0; i < 3; i++)
			ck_assert_int_eq(env_collection_add(collection, fixture_address(&fixture, 0), packet),
					 ENV_OK);
		fill(&fixture, collection, ".", false);
		env_packet_unref(packet);
		ck_assert_int_eq(env_collection_commit(collection), ENV_OK);
		const char *sent = fixture_take(&fixture, 0);
		ck_assert_str_eq(sent + strlen(sent) - strlen(SAID("0")), SAID("0"));
		size_t lines = 1;
		for (const char *at = sent; (at = strchr(at, '\n')) != NULL; at++)
			lines++;
		ck_assert_uint_eq(lines, levels <= ENV_DEPTH_DEFAULT - 3 ? 2 : 4);
		fixture_close(&fixture);
	}
}
END_TEST

/* Another address is another goal; one that is gone is told, and the others are sent to. */
START_TEST(goals_are_kept_apart)
{
	struct fixture fixture;
	struct env_collection *collection = open_collection(&fixture, NULL);
	struct env_packet *packet = fixture_said(&fixture, NULL, NULL, 9);

	fill(&fixture, collection, "..", false);
	ck_assert_int_eq(env_collection_add(collection, fixture_address(&fixture, 1), packet), ENV_OK);
	fill(&fixture, collection, ".", false);
	ck_assert_int_eq(env_collection_publish(collection, fixture.channels, "open", 1, packet), ENV_OK);
	ck_assert_int_eq(env_collection_publish(collection, fixture.channels, "open", 2, packet), ENV_OK);
	env_connection_close(env_test_peer_connection(fixture.peers[0]), ENV_CLOSE_LOST);
	ck_assert_int_eq(env_collection_commit(collection), ENV_CLOSED);
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	ck_assert_str_eq(fixture_take(&fixture, 1), SAID("9") "\n" SAID("9"));
	env_packet_unref(packet);
	fixture_close(&fixture);
}
END_TEST

/* The peer's envelope has no s.batch. */
START_TEST(who_knows_no_batch_gets_each)
{
	const struct env_connection_options quiet = {.outgoing = &room_quiet_envelope};
	const struct room_hushed hushed = {.n = 1};
	const char *one = "{\"t\":\"room.hushed\",\"p\":{\"n\":1},\"i\":null,\"s\":null}";
	struct env_packet *packet = NULL;
	struct fixture fixture;
	char three[256];
	struct env_collection *collection = open_collection(&fixture, NULL);

	ck_assert_int_eq(env_test_peer_open(&fixture.peers[2], &fixture.test, &quiet), ENV_OK);
	ck_assert_int_eq(room_hushed_pack(&packet, fixture.sender, NULL, &hushed), ENV_OK);
	for (int i = 0; i < 3; i++)
		ck_assert_int_eq(env_collection_add(collection, fixture_address(&fixture, 2), packet),
				 ENV_OK);
	env_packet_unref(packet);
	ck_assert_int_eq(env_collection_commit(collection), ENV_OK);
	(void)snprintf(three, sizeof(three), "%s\n%s\n%s", one, one, one);
	ck_assert_str_eq(fixture_take(&fixture, 2), three);
	fixture_close(&fixture);
}
END_TEST

/* A batch goes another way than these: it would reach who may not have them, and not who may. */
START_TEST(a_batch_goes_the_way_of_its_messages)
{
	const struct env_connection_options quiet = {.user = ENV_STR_INIT("2"),
						     .outgoing = &room_quiet_envelope};
	const struct room_hushed hushed = {.n = 1};
	const char *one = "{\"t\":\"room.hushed\",\"p\":{\"n\":1},\"i\":null,\"s\":null}";
	struct env_packet *packet = NULL;
	struct fixture fixture;
	char three[256];
	struct env_collection *collection = open_collection(&fixture, NULL);
	struct env_collection *channel = NULL;

	ck_assert_int_eq(env_collection_new(&channel, fixture.sender, NULL), ENV_OK);
	ck_assert_int_eq(env_test_peer_open(&fixture.peers[2], &fixture.test, &quiet), ENV_OK);
	fixture_settle(&fixture);
	ck_assert_int_eq(room_hushed_pack(&packet, fixture.sender, NULL, &hushed), ENV_OK);
	for (int i = 0; i < 3; i++) {
		ck_assert_int_eq(env_collection_add(collection, fixture_address(&fixture, 0), packet),
				 ENV_OK);
		ck_assert_int_eq(env_collection_publish(channel, fixture.channels, "online", 0, packet),
				 ENV_OK);
	}
	env_packet_unref(packet);
	ck_assert_int_eq(env_collection_commit(collection), ENV_NOT_PERMITTED);
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	ck_assert_int_eq(env_collection_commit(channel), ENV_OK);
	(void)snprintf(three, sizeof(three), "%s\n%s\n%s", one, one, one);
	ck_assert_str_eq(fixture_take(&fixture, 2), three);
	fixture_close(&fixture);
}
END_TEST

TCase *collections_tests(void)
{
	TCase *tests = tcase_create("collections");

	tcase_add_loop_test(tests, neighbours_of_a_kind_are_one, 0,
			    (int)(sizeof(commits) / sizeof(commits[0])));
	tcase_add_loop_test(tests, so_they_are_in_a_channel, 0, (int)(sizeof(commits) / sizeof(commits[0])));
	tcase_add_test(tests, what_is_dropped_is_not_sent);
	tcase_add_test(tests, nothing_is_put_together_where_nobody_wants_it);
	tcase_add_test(tests, a_batch_does_not_grow_without_end);
	tcase_add_test(tests, what_is_large_goes_alone);
	tcase_add_loop_test(tests, what_is_too_deep_for_a_batch_goes_alone, ENV_BATCH_LIST, ENV_BATCH_NONE);
	tcase_add_test(tests, goals_are_kept_apart);
	tcase_add_test(tests, who_knows_no_batch_gets_each);
	tcase_add_test(tests, a_batch_goes_the_way_of_its_messages);
	return tests;
}
