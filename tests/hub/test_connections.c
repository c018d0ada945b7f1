/* Connections: limits, permission, sending, why they close. */
#include "suites.h"

#include <envelope/memory.h>
#include <envelope/stats.h>

#include "fixture.h"

static enum env_close why_closed(struct fixture *fixture)
{
	enum env_close why = ENV_CLOSE_NORMAL;

	ck_assert(env_test_peer_closed(fixture->peer, &why));
	return why;
}

START_TEST(too_many_bad_frames_close)
{
	struct fixture fixture;
	const struct env_limits limits = {.bad_frames = 2};

	ck_assert(fixture_open(&fixture, &limits, NULL));
	for (int i = 0; i < 5; i++) {
		ck_assert_str_ne(fixture_ask(&fixture, "{}"), "");
		ck_assert_str_eq(fixture_ask(&fixture, "{\"t\":\"s.ping\"}"), PONG("null"));
	}
	ck_assert_str_ne(fixture_ask(&fixture, "{\"t\":\"talk.say\"}"), "");
	ck_assert_str_eq(fixture_ask(&fixture, "{\"t\":\"x\"}"), NO_TYPE("x", "null"));
	ck_assert(!env_test_peer_closed(fixture.peer, NULL));
	ck_assert_str_eq(fixture_ask(&fixture, "{\"t\":\"y\"}"), NO_TYPE("y", "null"));
	ck_assert_int_eq(why_closed(&fixture), ENV_CLOSE_BAD_FRAMES);
	fixture_close(&fixture);
}
END_TEST

START_TEST(an_oversized_frame_is_refused)
{
	struct fixture fixture;
	const struct env_limits limits = {.frame_bytes = 32};
	struct env_stats stats;

	ck_assert(fixture_open(&fixture, &limits, NULL));
	ck_assert_str_eq(fixture_ask(&fixture, "{\"t\":\"s.ping\",\"i\":\"0123456789\"}"),
			 PONG("\"0123456789\""));
	ck_assert_str_eq(fixture_ask(&fixture, "{\"t\":\"s.ping\",\"i\":\"0123456789ab\"}"),
			 BAD("the frame has more than 32 bytes", "null"));
	ck_assert_int_eq(env_connection_feed_oversized(env_test_peer_connection(fixture.peer)), ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture), BAD("the frame has more than 32 bytes", "null"));
	env_hub_stats(fixture.hub, &stats);
	ck_assert_uint_eq(stats.frames_in, 3);
	ck_assert_uint_eq(stats.bytes_in, 31 + 33);
	ck_assert_uint_eq(stats.bad_frames, 2);
	fixture_close(&fixture);
}
END_TEST

START_TEST(decoded_bytes_are_limited)
{
	struct fixture fixture;
	const struct env_limits limits = {.decoded_bytes = 8192};
	static char frame[20000];

	ck_assert(fixture_open(&fixture, &limits, NULL));
	strcpy(frame, "{\"t\":\"talk.count\",\"i\":\"1\",\"p\":{\"numbers\":[0");
	for (int i = 0; i < 2000; i++)
		strcat(frame, ",0");
	strcat(frame, "]}}");
	ck_assert_str_eq(fixture_ask(&fixture, frame), BAD("the message is too large when decoded", "\"1\""));
	ck_assert_str_eq(fixture_ask(&fixture, "{\"t\":\"talk.count\",\"p\":{\"numbers\":[0,0]}}"),
			 SAID("2", "null", "\"s\""));
	frame[strlen(frame) - 1] = 'x';
	ck_assert_ptr_nonnull(strstr(fixture_ask(&fixture, frame), "value_error.jsondecode"));
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_peer_that_does_not_read_is_closed)
{
	struct fixture fixture;
	const struct env_limits limits = {.outbound_bytes = 4000};
	enum env_status status = ENV_OK;
	int sent = 0;

	ck_assert(fixture_open(&fixture, &limits, NULL));
	struct env_connection *connection = env_test_peer_connection(fixture.peer);
	while (status == ENV_OK && sent++ < 100)
		status = env_connection_send(connection, &envelope_s_stat_message, NULL);
	ck_assert_int_eq(status, ENV_LIMIT);
	ck_assert_int_gt(sent, 2);
	ck_assert_int_eq(env_connection_send(connection, &envelope_s_stat_message, NULL), ENV_CLOSED);
	ck_assert(!env_connection_is_open(connection));
	ck_assert_int_eq(env_hub_timeout(fixture.hub), 0);
	env_hub_run(fixture.hub);
	ck_assert_int_eq(env_hub_timeout(fixture.hub), -1);
	ck_assert_int_eq(why_closed(&fixture), ENV_CLOSE_SLOW);
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_slow_peer_that_asks_is_closed_at_once)
{
	struct fixture fixture;
	const struct env_limits limits = {.outbound_bytes = 1500};
	enum env_status status = ENV_OK;

	ck_assert(fixture_open(&fixture, &limits, NULL));
	ck_assert_int_eq(env_test_peer_send_frame(fixture.peer, "{\"t\":\"s.ping\"}"), ENV_OK);
	for (int i = 0; i < 10 && status == ENV_OK; i++)
		status = env_test_peer_send_frame(fixture.peer, "{\"t\":\"s.ping\"}");
	ck_assert_int_eq(status, ENV_CLOSED);
	ck_assert_int_eq(why_closed(&fixture), ENV_CLOSE_SLOW);
	/* whoever answered had an answer, and did not fail */
	ck_assert_ptr_nonnull(env_test_log_find(&fixture.test.log, "is not sent and the connection closed"));
	for (const struct env_test_line *line = env_test_log_next(&fixture.test.log, NULL); line != NULL;
	     line = env_test_log_next(&fixture.test.log, line))
		ck_assert_msg(line->level != ENV_LOG_ERROR, "%s", line->text);
	fixture_close(&fixture);
}
END_TEST

/* What counts is the memory that answers take, not how short they are. */
START_TEST(short_answers_that_nobody_reads_do_not_grow)
{
	struct fixture fixture;
	const struct env_limits limits = {.outbound_bytes = 100000};
	enum env_status status = ENV_OK;
	int answers = 0;

	ck_assert(fixture_open(&fixture, &limits, NULL));
	while (status == ENV_OK && answers++ < 10000)
		status = env_test_peer_send_frame(fixture.peer, "{\"t\":\"s.ping\"}");
	ck_assert_int_eq(status, ENV_CLOSED);
	ck_assert_int_lt(answers, 400);
	fixture_close(&fixture);
}
END_TEST

static bool allow_all_but(const struct env_connection *connection, const struct env_message *message,
			  void *user)
{
	return !env_str_equal(message->name, env_str(user)) && env_connection_data(connection) == NULL;
}

START_TEST(what_is_not_allowed_does_not_exist)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL, NULL));
	env_connection_allow(env_test_peer_connection(fixture.peer), allow_all_but, "talk.say");
	ck_assert_str_eq(fixture_ask(&fixture, "{\"t\":\"talk.say\",\"p\":{\"text\":1},\"i\":\"1\"}"),
			 NO_TYPE("talk.say", "\"1\""));
	ck_assert_str_eq(fixture_ask(&fixture, "{\"t\":\"s.ping\"}"), PONG("null"));
	env_connection_set_data(env_test_peer_connection(fixture.peer), &fixture);
	ck_assert_str_eq(fixture_ask(&fixture, "{\"t\":\"s.ping\"}"), NO_TYPE("s.ping", "null"));
	env_connection_allow(env_test_peer_connection(fixture.peer), NULL, NULL);
	ck_assert_str_eq(fixture_say(&fixture, "hello"), SAID("hello", "\"1\"", "\"s\""));
	fixture_close(&fixture);
}
END_TEST

START_TEST(only_the_outgoing_envelope_is_sent)
{
	struct fixture fixture;
	struct talk_said said;

	ck_assert(fixture_open(&fixture, NULL, NULL));
	struct env_connection *connection = env_test_peer_connection(fixture.peer);
	talk_said_init(&said);
	ck_assert_int_eq(env_connection_send(connection, &talk_said_message, &said), ENV_OK);
	ck_assert_str_eq(fixture_take(&fixture), SAID("", "null", "null"));
	ck_assert_int_eq(env_connection_send(connection, &talk_note_message, NULL), ENV_NOT_PERMITTED);
	ck_assert_int_eq(env_connection_send(connection, &envelope_error_job_message, NULL),
			 ENV_NOT_PERMITTED);
	ck_assert_int_eq(env_connection_send(connection, &talk_said_message, NULL), ENV_INVALID);
	said.text = env_str("\xff");
	ck_assert_int_eq(env_connection_send(connection, &talk_said_message, &said), ENV_INVALID);
	ck_assert_str_eq(fixture_take(&fixture), "");
	fixture_close(&fixture);
}
END_TEST

START_TEST(another_envelope_has_its_own_keys)
{
	struct fixture fixture;
	const struct env_connection_options options = {.incoming = &talk_side_envelope};

	ck_assert(fixture_open(&fixture, NULL, NULL));
	env_test_peer_free(fixture.peer);
	ck_assert_int_eq(env_test_peer_open(&fixture.peer, &fixture.test, &options), ENV_OK);
	ck_assert_str_eq(fixture_ask(&fixture, "{\"t\":\"talk.note\",\"p\":{},\"s\":\"w\",\"l\":1}"), "");
	ck_assert_int_eq(fixture.handled, 1);
	ck_assert_ptr_nonnull(
		strstr(fixture_ask(&fixture, "{\"t\":\"talk.note\",\"i\":\"1\"}"), "none.not_allowed"));
	ck_assert_ptr_nonnull(
		strstr(fixture_ask(&fixture, "{\"t\":\"talk.note\",\"p\":[]}"), "\"type_error.dict\""));
	ck_assert_ptr_nonnull(strstr(fixture_ask(&fixture, "{\"t\":\"talk.note\",\"p\":{},\"s\":\"z\"}"),
				     "{\"loc\":[\"s\"],\"msg\":\"there is no such state\""));
	ck_assert_ptr_nonnull(
		strstr(fixture_ask(&fixture, "{\"t\":\"s.ping\"}"), "\"envelope\":\"talk_side\""));
	fixture_close(&fixture);
}
END_TEST

START_TEST(envelopes_must_fit)
{
	struct fixture fixture;
	struct env_test_peer *peer = NULL;
	struct env_connection_options options = {.incoming = &envelope_ws_outgoing_envelope};

	ck_assert(fixture_open(&fixture, NULL, NULL));
	ck_assert_int_eq(env_test_peer_open(&peer, &fixture.test, &options), ENV_MISMATCH);
	options = (struct env_connection_options){.outgoing = &envelope_ws_incoming_envelope};
	ck_assert_int_eq(env_test_peer_open(&peer, &fixture.test, &options), ENV_MISMATCH);
	options = (struct env_connection_options){.errors = &envelope_ws_outgoing_envelope};
	ck_assert_int_eq(env_test_peer_open(&peer, &fixture.test, &options), ENV_MISMATCH);
	ck_assert_ptr_nonnull(env_test_log_find(
		&fixture.test.log, "no connection: the envelope ws_outgoing has no error.validation"));
	options = (struct env_connection_options){.incoming = &envelope_internal_envelope};
	ck_assert_int_eq(env_test_peer_open(&peer, &fixture.test, &options), ENV_MISMATCH);
	ck_assert_ptr_nonnull(env_test_log_find(
		&fixture.test.log, "no connection: of internal, ws_outgoing and errors the first must be"));
	fixture_close(&fixture);
}
END_TEST

/* Without a transport the program takes what is sent. */
START_TEST(a_connection_without_options_has_the_defaults)
{
	struct fixture fixture;
	struct env_connection *connection = NULL;
	struct env_str frame;
	const char ping[] = "{\"t\":\"s.ping\",\"i\":\"1\"}";

	ck_assert(fixture_open(&fixture, NULL, NULL));
	ck_assert_int_eq(env_connection_open(&connection, fixture.hub, NULL), ENV_OK);
	ck_assert_int_eq(env_connection_feed(connection, ping, strlen(ping)), ENV_OK);
	ck_assert(env_connection_next(connection, &frame));
	ck_assert(env_str_equal(frame, env_str(PONG("\"1\""))));
	env_connection_close(connection, ENV_CLOSE_NORMAL);
	fixture_close(&fixture);
}
END_TEST

static void greet(struct env_connection *connection, enum env_event event, enum env_close why, void *user)
{
	(void)why, (void)user;
	if (event == ENV_EVENT_CONNECTED)
		(void)env_connection_send(connection, &envelope_s_stat_message, NULL);
}

static enum env_status hang_up(struct env_connection *connection, const struct env_meta *meta,
			       const void *payload, void *user)
{
	(void)meta, (void)payload, (void)user;
	env_connection_close(connection, ENV_CLOSE_NORMAL);
	return ENV_OK;
}

static void is_ready(void *user, struct env_connection *connection)
{
	(void)user, (void)connection;
}

static void count_closed(void *user, struct env_connection *connection, enum env_close why)
{
	unsigned *closed = user;

	(void)connection, (void)why;
	(*closed)++;
}

static void refuse(struct env_connection *connection, enum env_event event, enum env_close why, void *user)
{
	(void)why, (void)user;
	if (event == ENV_EVENT_CONNECTED)
		env_connection_close(connection, ENV_CLOSE_NORMAL);
}

START_TEST(one_that_was_not_opened_is_not_given_out)
{
	static const struct env_transport transport = {.ready = is_ready};
	const struct env_connection_options options = {.transport = &transport};
	struct fixture fixture;
	struct env_connection *connection = NULL;

	ck_assert(fixture_make(&fixture, NULL, NULL));
	ck_assert_int_eq(env_hub_listen_connections(fixture.hub, refuse, NULL, ENV_PRIORITY_NORMAL), ENV_OK);
	ck_assert_int_eq(env_connection_open(&connection, fixture.hub, &options), ENV_CLOSED);
	ck_assert_ptr_null(connection);
	fixture_close(&fixture);
}
END_TEST

START_TEST(one_whose_first_word_closes_it_was_not_opened)
{
	static const struct env_transport transport = {.ready = is_ready, .closed = count_closed};
	struct fixture fixture;
	struct env_connection *connection = NULL;
	struct env_memory_peer *peer = NULL;
	unsigned closed = 0;
	const struct env_connection_options options = {.transport = &transport, .transport_user = &closed};

	ck_assert(fixture_make(&fixture, NULL, NULL));
	ck_assert_int_eq(env_hub_listen_connections(fixture.hub, greet, NULL, ENV_PRIORITY_NORMAL), ENV_OK);
	ck_assert_int_eq(env_hub_listen_direction(fixture.hub, ENV_OUTGOING, hang_up, NULL,
						  ENV_PRIORITY_NORMAL),
			 ENV_OK);
	ck_assert_int_eq(env_connection_open(&connection, fixture.hub, &options), ENV_CLOSED);
	ck_assert_ptr_null(connection);
	ck_assert_uint_eq(closed, 1);
	ck_assert_int_eq(env_memory_peer_open(&peer, fixture.hub, NULL), ENV_CLOSED);
	ck_assert_ptr_null(peer);
	ck_assert_ptr_null(env_hub_next_connection(fixture.hub, NULL));
	fixture_close(&fixture);
}
END_TEST

START_TEST(the_hub_lists_and_closes_them)
{
	struct fixture fixture;
	struct env_test_peer *second = NULL;

	ck_assert(fixture_open(&fixture, NULL, NULL));
	ck_assert_int_eq(env_test_peer_open(&second, &fixture.test, NULL), ENV_OK);
	struct env_connection *first = env_hub_next_connection(fixture.hub, NULL);
	ck_assert_ptr_eq(first, env_test_peer_connection(fixture.peer));
	ck_assert_ptr_eq(env_hub_next_connection(fixture.hub, first), env_test_peer_connection(second));
	ck_assert_ptr_null(env_hub_next_connection(fixture.hub, env_test_peer_connection(second)));
	ck_assert_int_eq(env_connection_send(first, &envelope_s_stat_message, NULL), ENV_OK);
	env_test_free_hub(&fixture.test);
	ck_assert_int_eq(why_closed(&fixture), ENV_CLOSE_SHUTDOWN);
	ck_assert_str_eq(fixture_take(&fixture), "{\"t\":\"s.stat\",\"p\":null,\"i\":null,\"s\":null}");
	env_test_peer_free(second);
	fixture_close(&fixture);
}
END_TEST

/* Tries anew when one is gone, ten times at most; `status` is what came of the last. */
struct returner {
	struct env_hub *hub;
	struct env_memory_peer *peers[10];
	unsigned count;
	enum env_status status;
};

static void come_back(struct env_connection *connection, enum env_event event, enum env_close why, void *user)
{
	struct returner *returner = user;

	(void)connection, (void)why;
	if (event != ENV_EVENT_DISCONNECTED || returner->count == 10)
		return;
	returner->status = env_memory_peer_open(&returner->peers[returner->count++], returner->hub, NULL);
}

START_TEST(a_hub_that_is_freed_opens_no_more)
{
	struct returner returner = {.status = ENV_OK};
	struct env_memory_peer *peer = NULL;

	ck_assert_int_eq(env_hub_new(&returner.hub, NULL), ENV_OK);
	ck_assert_int_eq(env_hub_listen_connections(returner.hub, come_back, &returner, ENV_PRIORITY_NORMAL),
			 ENV_OK);
	ck_assert_int_eq(env_memory_peer_open(&peer, returner.hub, NULL), ENV_OK);
	env_hub_free(returner.hub);
	ck_assert_uint_eq(returner.count, 1);
	ck_assert_int_eq(returner.status, ENV_CLOSED);
	env_memory_peer_free(peer);
}
END_TEST

TCase *connections_tests(void)
{
	TCase *tests = tcase_create("connections");

	tcase_add_test(tests, too_many_bad_frames_close);
	tcase_add_test(tests, an_oversized_frame_is_refused);
	tcase_add_test(tests, decoded_bytes_are_limited);
	tcase_add_test(tests, a_peer_that_does_not_read_is_closed);
	tcase_add_test(tests, a_slow_peer_that_asks_is_closed_at_once);
	tcase_add_test(tests, short_answers_that_nobody_reads_do_not_grow);
	tcase_add_test(tests, what_is_not_allowed_does_not_exist);
	tcase_add_test(tests, only_the_outgoing_envelope_is_sent);
	tcase_add_test(tests, another_envelope_has_its_own_keys);
	tcase_add_test(tests, envelopes_must_fit);
	tcase_add_test(tests, a_connection_without_options_has_the_defaults);
	tcase_add_test(tests, one_whose_first_word_closes_it_was_not_opened);
	tcase_add_test(tests, one_that_was_not_opened_is_not_given_out);
	tcase_add_test(tests, the_hub_lists_and_closes_them);
	tcase_add_test(tests, a_hub_that_is_freed_opens_no_more);
	return tests;
}
