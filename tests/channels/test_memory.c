/* A session in which the n-th allocation fails, for every n: an answer or a closed connection, never a crash or a leak. */
#include "suites.h"

#include "fixture.h"

static void publish_while_joining(struct fixture *fixture, int64_t pk)
{
	fixture->second = fixture_publish(fixture, "room", pk, 7);
}

static size_t count(const char *text, const char *part)
{
	size_t found = 0;

	for (const char *at = strstr(text, part); at != NULL; at = strstr(at + 1, part))
		found++;
	return found;
}

/* What a peer got, in one run. A peer that had no memory to take a frame is asked again. */
static const char *ask(struct fixture *fixture, const char *frame)
{
	static char all[131072];
	const char *first = fixture_ask(fixture, 0, frame);

	(void)snprintf(all, sizeof(all), "%s\n", first);
	size_t used = strlen(all);
	(void)snprintf(all + used, sizeof(all) - used, "%s", fixture_take(fixture, 0));
	return all;
}

/* Exactly one final answer, unless the connection is closed for want of memory. */
static void check_request(struct fixture *fixture, const char *frame)
{
	enum env_close why = ENV_CLOSE_MEMORY;
	const char *answers = ask(fixture, frame);
	size_t final = count(answers, "\"i\":\"1\",\"s\":\"s\"") + count(answers, "\"s\":\"f\"");

	(void)env_test_peer_closed(fixture->peers[0], &why);
	ck_assert_int_eq(why, ENV_CLOSE_MEMORY);
	if (!env_test_peer_closed(fixture->peers[0], NULL))
		ck_assert_msg(final == 1, "%s: %s", frame, answers);
	const char *subscribed = strstr(answers, "\"app_state\":[");
	const char *said = strstr(answers, "{\"t\":\"room.said\",\"p\":{\"n\":7},\"i\"");
	if (subscribed != NULL && said != NULL)
		ck_assert(subscribed < said);
}

static void dispatch_recheck(struct fixture *fixture)
{
	struct channels_recheck recheck;

	if (env_test_peer_closed(fixture->peers[0], NULL))
		return;
	channels_recheck_init(&recheck);
	(void)channels_recheck_dispatch(fixture->sender, fixture_address(fixture, 0), NULL, &recheck);
	(void)fixture_take(fixture, 0);
}

/* Whatever is committed arrives whole or not at all. */
static void commit(struct fixture *fixture, const struct env_allocator *allocator, enum env_batch batch)
{
	const struct env_collection_options options = {.allocator = allocator, .batch = batch};
	struct env_collection *collection = NULL;
	bool complete = env_collection_new(&collection, fixture->sender, &options) == ENV_OK;

	if (!complete || env_test_peer_closed(fixture->peers[0], NULL)) {
		env_collection_drop(collection);
		return;
	}
	(void)fixture_take(fixture, 0);
	for (int i = 0; complete && i < 5; i++) {
		struct env_packet *packet = fixture_said(fixture, i < 4 ? "a" : "b", NULL, i);
		complete = packet != NULL &&
			   env_collection_add(collection, fixture_address(fixture, 0), packet) == ENV_OK;
		env_packet_unref(packet);
	}
	if (!complete) {
		env_collection_drop(collection);
		return;
	}
	enum env_status status = env_collection_commit(collection);
	const char *sent = fixture_take(fixture, 0);
	if (status == ENV_NO_MEMORY)
		ck_assert_str_eq(sent, "");
}

/* Whether the session went to its end without the allocator failing. */
static bool play(size_t n, enum env_test_failing failing)
{
	static struct fixture fixture;
	struct env_test_allocator allocator;

	env_test_allocator_init(&allocator);
	env_test_allocator_fail(&allocator, n, failing);
	if (fixture_open(&fixture, NULL, NULL, &allocator.hook) && fixture_connect(&fixture, 0, "1")) {
		fixture.states = 9;
		fixture.during = publish_while_joining;
		check_request(&fixture, SUBSCRIBE("open", "1"));
		check_request(&fixture, SUBSCRIBE("room", "1"));
		check_request(&fixture, SUBSCRIBE("room", "1"));
		check_request(&fixture, SUBSCRIBE("room", "404"));
		check_request(&fixture, SUBSCRIBE("none", "1"));
		check_request(&fixture, "{\"t\":\"channel.list_subscriptions\",\"i\":\"1\"}");
		(void)fixture_publish(&fixture, "room", 1, 1);
		(void)fixture_publish(&fixture, "online", 0, 1);
		commit(&fixture, &allocator.hook, ENV_BATCH_LIST);
		commit(&fixture, &allocator.hook, ENV_BATCH_TABLE);
		fixture.may = ENV_NOT_PERMITTED;
		dispatch_recheck(&fixture);
		check_request(
			&fixture,
			"{\"t\":\"channel.leave\",\"p\":{\"pk\":1,\"channel_type\":\"open\"},\"i\":\"1\"}");
	}
	fixture_close(&fixture);
	ck_assert_uint_eq(env_test_allocator_count(&allocator).live, 0);
	return env_test_allocator_count(&allocator).failed == 0;
}

START_TEST(every_allocation_may_fail)
{
	size_t n = 1;

	while (!play(n, (enum env_test_failing)_i)) {
		n++;
		ck_assert_uint_lt(n, 5000);
	}
	ck_assert_uint_gt(n, 60);
}
END_TEST

TCase *memory_tests(void)
{
	TCase *tests = tcase_create("memory");

	tcase_add_loop_test(tests, every_allocation_may_fail, 0, 2);
	tcase_set_timeout(tests, 30);
	return tests;
}
