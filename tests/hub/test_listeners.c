/* Listeners: by message, trait, direction, connection; coming and going while they are told. */
#include "suites.h"

#include <envelope/memory.h>

#include "fixture.h"

static char heard[512];
static struct env_hub *the_hub;

static void note(const char *who, const struct env_meta *meta)
{
	size_t used = strlen(heard);

	(void)snprintf(heard + used, sizeof(heard) - used, "%s:%.*s ", who, (int)meta->message->name.len,
		       meta->message->name.ptr);
}

static enum env_status on_say(struct env_connection *connection, const struct env_meta *meta,
			      const struct talk_say *payload, void *user)
{
	(void)connection;
	ck_assert(env_str_equal(payload->text, env_str("hello")));
	note(user, meta);
	return ENV_IO; /* is logged, and nothing else */
}

static enum env_status on_any(struct env_connection *connection, const struct env_meta *meta,
			      const void *payload, void *user)
{
	(void)connection, (void)payload;
	note(user, meta);
	return ENV_OK;
}

START_TEST(all_kinds_are_told_in_order)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL, NULL));
	ck_assert_int_eq(env_hub_listen_direction(fixture.hub, ENV_INCOMING, on_any, "in",
						  ENV_PRIORITY_NORMAL),
			 ENV_OK);
	ck_assert_int_eq(env_hub_listen_direction(fixture.hub, ENV_OUTGOING, on_any, "out",
						  ENV_PRIORITY_NORMAL),
			 ENV_OK);
	ck_assert_int_eq(env_hub_listen_trait(fixture.hub, env_str("audited"), on_any, "audit",
					      ENV_PRIORITY_NORMAL),
			 ENV_OK);
	ck_assert_int_eq(talk_say_listen(fixture.hub, on_say, "a"), ENV_OK);
	ck_assert_int_eq(talk_say_listen(fixture.hub, on_say, "b"), ENV_OK);
	(void)fixture_say(&fixture, "hello");
	ck_assert_str_eq(heard,
			 "a:talk.say b:talk.say audit:talk.say in:talk.say audit:talk.said out:talk.said ");
	ck_assert_ptr_nonnull(env_test_log_find(&fixture.test.log, "a listener of talk.say failed"));
	heard[0] = '\0';
	(void)fixture_ask(&fixture, "{\"t\":\"talk.say\"}");
	ck_assert_str_eq(heard, "out:error.validation ");
	fixture_close(&fixture);
}
END_TEST

START_TEST(what_is_taken_away_is_not_told)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL, NULL));
	ck_assert_int_eq(talk_say_listen(fixture.hub, on_say, "a"), ENV_OK);
	ck_assert_int_eq(env_hub_listen_trait(fixture.hub, env_str("audited"), on_any, "x",
					      ENV_PRIORITY_NORMAL),
			 ENV_OK);
	ck_assert_int_eq(env_hub_listen_direction(fixture.hub, ENV_INCOMING, on_any, "x",
						  ENV_PRIORITY_NORMAL),
			 ENV_OK);
	ck_assert_int_eq(talk_say_unlisten(fixture.hub, on_say, "other"), ENV_NOT_FOUND);
	ck_assert_int_eq(talk_say_unlisten(fixture.hub, on_say, "a"), ENV_OK);
	ck_assert_int_eq(talk_say_unlisten(fixture.hub, on_say, "a"), ENV_NOT_FOUND);
	ck_assert_int_eq(env_hub_unlisten_any(fixture.hub, on_any, "x"), ENV_OK);
	ck_assert_int_eq(env_hub_unlisten_any(fixture.hub, on_any, "x"), ENV_NOT_FOUND);
	(void)fixture_say(&fixture, "hello");
	ck_assert_str_eq(heard, "");
	fixture_close(&fixture);
}
END_TEST

static enum env_status on_any_leave(struct env_connection *connection, const struct env_meta *meta,
				    const void *payload, void *user)
{
	(void)connection, (void)payload;
	note(user, meta);
	(void)env_hub_unlisten_any(the_hub, on_any_leave, user);
	(void)env_hub_unlisten_any(the_hub, on_any, "next");
	(void)env_hub_listen_direction(the_hub, ENV_INCOMING, on_any, "new", ENV_PRIORITY_NORMAL);
	return ENV_OK;
}

START_TEST(a_listener_may_change_the_list)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL, NULL));
	the_hub = fixture.hub;
	ck_assert_int_eq(env_hub_listen_direction(fixture.hub, ENV_INCOMING, on_any_leave, "first",
						  ENV_PRIORITY_NORMAL),
			 ENV_OK);
	ck_assert_int_eq(env_hub_listen_direction(fixture.hub, ENV_INCOMING, on_any, "next",
						  ENV_PRIORITY_NORMAL),
			 ENV_OK);
	ck_assert_int_eq(env_hub_listen_direction(fixture.hub, ENV_INCOMING, on_any, "last",
						  ENV_PRIORITY_NORMAL),
			 ENV_OK);
	(void)fixture_ask(&fixture, "{\"t\":\"s.ping\"}");
	ck_assert_str_eq(heard, "first:s.ping last:s.ping ");
	heard[0] = '\0';
	(void)fixture_ask(&fixture, "{\"t\":\"s.ping\"}");
	ck_assert_str_eq(heard, "last:s.ping new:s.ping ");
	fixture_close(&fixture);
}
END_TEST

static enum env_status on_any_send(struct env_connection *connection, const struct env_meta *meta,
				   const void *payload, void *user)
{
	(void)meta, (void)payload, (void)user;
	(void)env_connection_send(connection, &envelope_s_stat_message, NULL);
	return ENV_OK;
}

static enum env_status on_any_send_to(struct env_connection *connection, const struct env_meta *meta,
				      const void *payload, void *user)
{
	(void)meta, (void)payload, (void)user;
	(void)env_sender_send(env_connection_sender(connection), env_connection_address(connection), NULL,
			      &envelope_s_stat_message, NULL);
	return ENV_OK;
}

static enum env_status on_any_deliver(struct env_connection *connection, const struct env_meta *meta,
				      const void *payload, void *user)
{
	struct env_sender *sender = env_connection_sender(connection);
	struct env_packet *packet = NULL;

	(void)meta, (void)payload, (void)user;
	if (envelope_s_stat_pack(&packet, sender, NULL) == ENV_OK)
		(void)env_sender_deliver(sender, env_connection_address(connection), packet);
	env_packet_unref(packet);
	return ENV_OK;
}

/* In whichever way they send. */
static env_listener *const senders[] = {on_any_send, on_any_send_to, on_any_deliver};

START_TEST(a_circle_of_listeners_ends)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL, NULL));
	ck_assert_int_eq(env_hub_listen_direction(fixture.hub, ENV_OUTGOING, senders[_i], NULL,
						  ENV_PRIORITY_NORMAL),
			 ENV_OK);
	(void)fixture_ask(&fixture, "{\"t\":\"s.ping\"}");
	ck_assert_ptr_nonnull(env_test_log_find(&fixture.test.log, "call each other without end"));
	ck_assert_str_ne(fixture_ask(&fixture, "{\"t\":\"s.ping\"}"), "");
	fixture_close(&fixture);
}
END_TEST

static enum env_status on_any_close(struct env_connection *connection, const struct env_meta *meta,
				    const void *payload, void *user)
{
	(void)meta, (void)payload, (void)user;
	env_connection_close(connection, ENV_CLOSE_NORMAL);
	return ENV_OK;
}

START_TEST(a_listener_may_close_the_connection)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL, NULL));
	ck_assert_int_eq(env_hub_listen_direction(fixture.hub, ENV_INCOMING, on_any_close, NULL,
						  ENV_PRIORITY_NORMAL),
			 ENV_OK);
	ck_assert_str_eq(fixture_say(&fixture, "hello"), "");
	ck_assert_int_eq(fixture.handled, 0);
	ck_assert(env_test_peer_closed(fixture.peer, NULL));
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_listener_may_close_it_while_a_frame_is_asked_for)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL, NULL));
	ck_assert_int_eq(env_hub_listen_direction(fixture.hub, ENV_OUTGOING, on_any_close, NULL,
						  ENV_PRIORITY_NORMAL),
			 ENV_OK);
	struct env_address address = env_connection_address(env_test_peer_connection(fixture.peer));
	ck_assert_int_eq(env_sender_send(env_hub_sender(fixture.hub), address, NULL, &envelope_s_stat_message,
					 NULL),
			 ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture), "{\"t\":\"s.stat\",\"p\":null,\"i\":null,\"s\":null}");
	ck_assert(env_test_peer_closed(fixture.peer, NULL));
	fixture_close(&fixture);
}
END_TEST

static void on_connection(struct env_connection *connection, enum env_event event, enum env_close why,
			  void *user)
{
	size_t used = strlen(heard);

	ck_assert(env_str_equal(env_connection_user(connection), env_str("bob")));
	(void)snprintf(heard + used, sizeof(heard) - used, "%s%d ", event == ENV_EVENT_CONNECTED ? "+" : "-",
		       (int)why);
	if (event == ENV_EVENT_CONNECTED && user != NULL)
		env_connection_close(connection, ENV_CLOSE_LOST);
	if (event == ENV_EVENT_DISCONNECTED)
		ck_assert_int_eq(env_connection_send(connection, &envelope_s_stat_message, NULL), ENV_CLOSED);
}

START_TEST(connections_come_and_go)
{
	struct fixture fixture;
	struct env_test_peer *peer = NULL;
	const struct env_connection_options bob = {.user = ENV_STR_INIT("bob")};

	ck_assert(fixture_open(&fixture, NULL, NULL));
	ck_assert_int_eq(env_hub_listen_connections(fixture.hub, on_connection, NULL, ENV_PRIORITY_NORMAL),
			 ENV_OK);
	ck_assert_int_eq(env_test_peer_open(&peer, &fixture.test, &bob), ENV_OK);
	env_test_peer_free(peer);
	ck_assert_str_eq(heard, "+0 -0 ");
	heard[0] = '\0';
	ck_assert_int_eq(env_hub_unlisten_connections(fixture.hub, on_connection, NULL), ENV_OK);
	ck_assert_int_eq(env_hub_listen_connections(fixture.hub, on_connection, fixture.hub,
						    ENV_PRIORITY_NORMAL),
			 ENV_OK);
	ck_assert_int_eq(env_test_peer_open(&peer, &fixture.test, &bob), ENV_CLOSED);
	ck_assert_str_eq(heard, "+0 -1 ");
	ck_assert_int_eq(env_hub_unlisten_connections(fixture.hub, on_connection, fixture.hub), ENV_OK);
	fixture_close(&fixture);
}
END_TEST

static enum env_status take_frame(struct env_connection *connection, const struct env_meta *meta,
				  const void *payload, void *user)
{
	struct env_memory_peer *peer = *(struct env_memory_peer **)user;
	struct env_str frame;

	(void)connection, (void)payload;
	if (env_memory_peer_take(peer, &frame))
		note("inside", meta);
	return ENV_OK;
}

/* Frames from elsewhere are told of when somebody asks for the first of them. */
START_TEST(a_listener_may_take_the_frame_that_is_asked_for)
{
	struct fixture fixture;
	struct env_memory_peer *peer = NULL;
	struct env_str frame;

	ck_assert(fixture_make(&fixture, NULL, NULL));
	ck_assert_int_eq(env_memory_peer_open(&peer, fixture.hub, NULL), ENV_OK);
	ck_assert_int_eq(env_hub_listen_direction(fixture.hub, ENV_OUTGOING, take_frame, &peer,
						  ENV_PRIORITY_NORMAL),
			 ENV_OK);
	struct env_address address = env_connection_address(env_memory_peer_connection(peer));
	for (int i = 0; i < 3; i++)
		ck_assert_int_eq(env_sender_send(env_hub_sender(fixture.hub), address, NULL,
						 &envelope_s_stat_message, NULL),
				 ENV_OK);
	ck_assert(!env_memory_peer_take(peer, &frame));
	ck_assert_str_eq(heard, "inside:s.stat inside:s.stat inside:s.stat ");
	env_memory_peer_free(peer);
	fixture_close(&fixture);
}
END_TEST

static enum env_status send_inside(struct env_connection *connection, const struct env_meta *meta,
				   const void *payload, void *user)
{
	(void)meta, (void)payload, (void)user;
	ck_assert_int_eq(env_connection_send(connection, &envelope_s_stat_message, NULL), ENV_OK);
	ck_assert_str_eq(heard, "");
	return ENV_OK;
}

/* So that who sends to all connections may go from one to the next. */
START_TEST(what_is_sent_inside_is_told_afterwards)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL, NULL));
	ck_assert_int_eq(env_hub_listen_direction(fixture.hub, ENV_OUTGOING, on_any, "out",
						  ENV_PRIORITY_NORMAL),
			 ENV_OK);
	ck_assert_int_eq(env_hub_listen_direction(fixture.hub, ENV_INCOMING, send_inside, NULL,
						  ENV_PRIORITY_NORMAL),
			 ENV_OK);
	ck_assert_int_eq(env_test_peer_send_frame(fixture.peer, "{\"t\":\"s.ping\"}"), ENV_OK);
	ck_assert_str_eq(heard, "out:s.stat out:s.pong ");
	heard[0] = '\0';
	ck_assert_int_eq(env_connection_send(env_test_peer_connection(fixture.peer), &envelope_s_stat_message,
					     NULL),
			 ENV_OK);
	ck_assert_str_eq(heard, "out:s.stat ");
	fixture_close(&fixture);
}
END_TEST

static void forget(void)
{
	heard[0] = '\0';
}

TCase *listeners_tests(void)
{
	TCase *tests = tcase_create("listeners");

	tcase_add_checked_fixture(tests, forget, NULL);
	tcase_add_test(tests, all_kinds_are_told_in_order);
	tcase_add_test(tests, what_is_taken_away_is_not_told);
	tcase_add_test(tests, a_listener_may_change_the_list);
	tcase_add_loop_test(tests, a_circle_of_listeners_ends, 0,
			    (int)(sizeof(senders) / sizeof(senders[0])));
	tcase_add_test(tests, a_listener_may_close_the_connection);
	tcase_add_test(tests, a_listener_may_close_it_while_a_frame_is_asked_for);
	tcase_add_test(tests, a_listener_may_take_the_frame_that_is_asked_for);
	tcase_add_test(tests, connections_come_and_go);
	tcase_add_test(tests, what_is_sent_inside_is_told_afterwards);
	return tests;
}
