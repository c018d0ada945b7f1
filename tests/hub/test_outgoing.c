/* What goes out: collected by whoever asks, told to listeners, handed to transports. */
#include "suites.h"

#include <envelope/memory.h>

#include "fixture.h"

static char heard[512];

static void note(const char *who, const struct env_meta *meta)
{
	size_t used = strlen(heard);

	(void)snprintf(heard + used, sizeof(heard) - used, "%s:%.*s ", who, (int)meta->message->name.len,
		       meta->message->name.ptr);
}

static enum env_status on_any(struct env_connection *connection, const struct env_meta *meta,
			      const void *payload, void *user)
{
	(void)connection, (void)payload;
	note(user, meta);
	return ENV_OK;
}

/* As if a worker had sent it: nobody is inside the hub. */
static void send_from_elsewhere(struct fixture *fixture, struct env_connection *connection)
{
	ck_assert_int_eq(env_sender_send(env_hub_sender(fixture->hub), env_connection_address(connection),
					 NULL, &envelope_s_stat_message, NULL),
			 ENV_OK);
}

static enum env_status pass_on(struct env_connection *connection, const struct env_meta *meta,
			       const void *payload, void *user)
{
	struct env_connection *other = env_test_peer_connection(user);

	(void)payload;
	if (connection == other) {
		note("other", meta);
		env_connection_close(other, ENV_CLOSE_NORMAL);
		return ENV_OK;
	}
	for (int i = 0; i < 2; i++)
		ck_assert_int_eq(env_connection_send(other, &envelope_s_stat_message, NULL), ENV_OK);
	note("first", meta);
	return ENV_OK;
}

/* Whoever has frames collected: the loop, or a transport that asks for the next one. */
START_TEST(what_is_sent_inside_is_told_afterwards_whoever_collects)
{
	struct fixture fixture;
	struct env_test_peer *other = NULL;
	struct env_memory_peer *peer = NULL;
	struct env_str frame;

	ck_assert(fixture_make(&fixture, NULL, NULL));
	ck_assert_int_eq(env_test_peer_open(&other, &fixture.test, NULL), ENV_OK);
	ck_assert_int_eq(env_memory_peer_open(&peer, fixture.hub, NULL), ENV_OK);
	ck_assert_int_eq(env_hub_listen_direction(fixture.hub, ENV_OUTGOING, pass_on, other,
						  ENV_PRIORITY_NORMAL),
			 ENV_OK);
	send_from_elsewhere(&fixture, env_memory_peer_connection(peer));
	if (_i == 0)
		ck_assert(env_memory_peer_take(peer, &frame));
	for (int i = 0; i < 2; i++)
		env_hub_run(fixture.hub);
	ck_assert_str_eq(heard, "first:s.stat other:s.stat other:s.stat ");
	env_memory_peer_free(peer);
	fixture_close(&fixture);
}
END_TEST

static void count_ready(void *user, struct env_connection *connection)
{
	unsigned *ready = user;

	(void)connection;
	(*ready)++;
}

static unsigned pull_all(struct env_connection *connection)
{
	unsigned pulled = 0;
	struct env_str frame;

	for (; env_connection_next(connection, &frame); pulled++)
		env_connection_sent(connection);
	return pulled;
}

/* Of the second message on has all that waits pulled, and sends one more. */
static enum env_status pull_and_send(struct env_connection *connection, const struct env_meta *meta,
				     const void *payload, void *user)
{
	unsigned *told = user;

	(void)meta, (void)payload;
	if (++*told == 2) {
		ck_assert_uint_eq(pull_all(connection), 2);
		ck_assert_int_eq(env_connection_send(connection, &envelope_s_stat_message, NULL), ENV_OK);
	}
	return ENV_OK;
}

START_TEST(a_transport_that_saw_no_more_is_told_again)
{
	static const struct env_transport transport = {.ready = count_ready};
	struct fixture fixture;
	struct env_connection *connection = NULL;
	unsigned ready = 0;
	unsigned told = 0;
	const struct env_connection_options options = {.transport = &transport, .transport_user = &ready};

	ck_assert(fixture_make(&fixture, NULL, NULL));
	ck_assert_int_eq(env_connection_open(&connection, fixture.hub, &options), ENV_OK);
	ck_assert_int_eq(env_hub_listen_direction(fixture.hub, ENV_OUTGOING, pull_and_send, &told,
						  ENV_PRIORITY_NORMAL),
			 ENV_OK);
	for (unsigned i = 1; i <= 2; i++) {
		ck_assert_int_eq(env_connection_send(connection, &envelope_s_stat_message, NULL), ENV_OK);
		ck_assert_uint_eq(ready, i);
	}
	ck_assert_uint_eq(pull_all(connection), 1);
	fixture_close(&fixture);
}
END_TEST

/* What arrives is limited, what the service says is not. */
START_TEST(listeners_hear_of_what_is_larger_than_what_may_arrive)
{
	const struct env_limits limits = {.decoded_bytes = 1};
	struct talk_said said = {.text = ENV_STR_INIT("twenty characters   ")};
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, &limits, NULL));
	ck_assert_int_eq(env_hub_listen_direction(fixture.hub, ENV_OUTGOING, on_any, "out",
						  ENV_PRIORITY_NORMAL),
			 ENV_OK);
	for (int i = 0; i < 2; i++)
		ck_assert_int_eq(talk_said_send(env_test_peer_connection(fixture.peer), &said), ENV_OK);
	ck_assert_str_eq(heard, "out:talk.said out:talk.said ");
	(void)fixture_take(&fixture);
	ck_assert_str_eq(
		fixture_say(&fixture, "hello"),
		"{\"t\":\"error.bad_request\",\"p\":{\"msg\":\"the message is too large when decoded\"},"
		"\"i\":\"1\",\"s\":\"f\"}");
	fixture_close(&fixture);
}
END_TEST

static void forget(void)
{
	heard[0] = '\0';
}

TCase *outgoing_tests(void)
{
	TCase *tests = tcase_create("outgoing");

	tcase_add_checked_fixture(tests, forget, NULL);
	tcase_add_loop_test(tests, what_is_sent_inside_is_told_afterwards_whoever_collects, 0, 2);
	tcase_add_test(tests, a_transport_that_saw_no_more_is_told_again);
	tcase_add_test(tests, listeners_hear_of_what_is_larger_than_what_may_arrive);
	return tests;
}
