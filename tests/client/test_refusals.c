/* Calls that cannot be made: nothing is sent, and the listener never called. */
#include "suites.h"

#include "fixture.h"

/* Nothing was sent, and nothing is told. */
static void check_silence(struct fixture *fixture, struct env_test_peer *peer)
{
	struct env_test_frame frame;

	fixture_wait(fixture, 60000);
	ck_assert_str_eq(fixture->heard, "");
	ck_assert(!env_test_peer_take(peer, &frame));
}

START_TEST(a_service_makes_no_calls)
{
	struct ask_note note;
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL));
	ask_note_init(&note);
	ck_assert_int_eq(fixture_ask_over(&fixture, fixture.service, "hello", NULL), ENV_MISMATCH);
	ck_assert_int_eq(ask_note_tell(fixture.service, &note), ENV_MISMATCH);
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_call_has_a_listener)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL));
	struct env_test_peer *peer = fixture_play(&fixture, NULL);
	ck_assert_int_eq(env_connection_call(env_test_peer_connection(peer), &ask_poke_message, NULL, NULL,
					     NULL, NULL, NULL),
			 ENV_INVALID);
	check_silence(&fixture, peer);
	fixture_close(&fixture);
}
END_TEST

/* What env_lines_connection() and its like return once the connection is closed. */
START_TEST(no_connection_is_a_closed_one)
{
	struct env_call *call = NULL;

	ck_assert_int_eq(ask_poke_call(NULL, NULL, fixture_hear, NULL, &call), ENV_CLOSED);
	ck_assert_ptr_null(call);
	ck_assert_int_eq(env_connection_tell(NULL, &ask_note_message, NULL), ENV_CLOSED);
	ck_assert_int_eq(env_connection_send(NULL, &ask_note_message, NULL), ENV_CLOSED);
	ck_assert_int_eq(env_connection_feed(NULL, "{}", 2), ENV_CLOSED);
	ck_assert(!env_connection_is_open(NULL));
	env_connection_close(NULL, ENV_CLOSE_NORMAL);
}
END_TEST

START_TEST(a_client_sends_no_errors)
{
	struct envelope_error_job error;
	struct env_packet *packet = NULL;
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL));
	struct env_test_peer *peer = fixture_play(&fixture, NULL);
	struct env_sender *sender = env_connection_sender(env_test_peer_connection(peer));
	struct env_address address = env_connection_address(env_test_peer_connection(peer));
	envelope_error_job_init(&error);
	ck_assert_int_eq(env_packet_new(&packet, sender, NULL, &envelope_error_job_message, &error), ENV_OK);
	ck_assert_int_eq(env_sender_deliver(sender, address, packet), ENV_NOT_PERMITTED);
	env_packet_unref(packet);
	check_silence(&fixture, peer);
	fixture_close(&fixture);
}
END_TEST

START_TEST(only_requests_are_called_and_only_one_way_messages_told)
{
	static const struct {
		const struct env_message *message;
		enum env_status call;
		enum env_status tell;
	} cases[] = {
		{&ask_poke_message, ENV_OK, ENV_NOT_PERMITTED},
		{&ask_note_message, ENV_NOT_PERMITTED, ENV_INVALID}, /* it has no payload here */
		{&ask_echoed_message, ENV_NOT_PERMITTED, ENV_NOT_PERMITTED},
		{&envelope_error_job_message, ENV_NOT_PERMITTED, ENV_NOT_PERMITTED},
		{&envelope_s_close_message, ENV_NOT_PERMITTED, ENV_NOT_PERMITTED},
	};
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL));
	struct env_test_peer *peer = fixture_play(&fixture, NULL);
	struct env_connection *client = env_test_peer_connection(peer);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct env_call *call = NULL;
		ck_assert_int_eq(env_connection_call(client, cases[i].message, NULL, NULL, fixture_hear,
						     &fixture, &call),
				 cases[i].call);
		ck_assert_int_eq(call != NULL, cases[i].call == ENV_OK);
		ck_assert_int_eq(env_connection_tell(client, cases[i].message, NULL), cases[i].tell);
	}
	ck_assert(fixture_sent_only(peer, "{\"t\":\"ask.poke\",\"p\":null,\"i\":\"0.1\",\"l\":null}"));
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_payload_that_breaks_its_schema_is_not_sent)
{
	struct env_call *call = NULL;
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL));
	struct env_test_peer *peer = fixture_play(&fixture, NULL);
	struct env_connection *client = env_test_peer_connection(peer);
	ck_assert_int_eq(fixture_ask_over(&fixture, client, "", &call), ENV_INVALID);
	ck_assert_int_eq(fixture_ask_over(&fixture, client, "more than the twenty that are allowed", &call),
			 ENV_INVALID);
	ck_assert_ptr_null(call);
	ck_assert_ptr_nonnull(env_test_log_find(&fixture.test.log, "ask.echo"));
	check_silence(&fixture, peer);
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_language_must_fit_its_envelope)
{
	static const struct {
		const char *language;
		enum env_status status;
	} cases[] = {
		{"aaaaaaaaaaaaaaaaaaaa", ENV_OK},
		{"\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9",
		 ENV_OK},
		{"aaaaaaaaaaaaaaaaaaaaa", ENV_INVALID},
		{"\xC3", ENV_INVALID},
	};
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL));
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct env_call_options options = {.language = env_str(cases[i].language)};
		ck_assert_int_eq(ask_poke_call(fixture.client, &options, fixture_hear, &fixture, NULL),
				 cases[i].status);
	}
	fixture_run(&fixture);
	ck_assert_str_eq(fixture.heard, "success s s.stat -\nsuccess s s.stat -\n");
	fixture_close(&fixture);
}
END_TEST

/* Room is made by any call that ends. */
START_TEST(so_many_calls_may_be_open)
{
	const struct fixture_options options = {.limits = {.requests = 3}};
	struct env_call *calls[3];
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, &options));
	for (int i = 0; i < 3; i++)
		ck_assert_int_eq(fixture_ask(&fixture, "hold", &calls[i]), ENV_OK);
	ck_assert_int_eq(fixture_ask(&fixture, "hello", NULL), ENV_LIMIT);
	fixture_run(&fixture);
	ck_assert_int_eq(fixture_ask(&fixture, "hello", NULL), ENV_LIMIT);
	ck_assert_int_eq(service_answer(&fixture, 1, ENV_SUCCESS, "room"), ENV_OK);
	fixture_run(&fixture);
	ck_assert_int_eq(fixture_ask(&fixture, "hold", NULL), ENV_OK);
	ck_assert_int_eq(fixture_ask(&fixture, "hello", NULL), ENV_LIMIT);
	env_call_cancel(calls[0]);
	ck_assert_int_eq(fixture_ask(&fixture, "hold", NULL), ENV_OK);
	ck_assert_str_eq(fixture.heard, "success s ask.echoed room\ncancelled - - -\n");
	fixture_close(&fixture);
}
END_TEST

/* A service that does not read: what does not fit is refused, and the connection closes in the next turn. */
START_TEST(a_service_that_does_not_read_is_given_up)
{
	const struct fixture_options options = {.limits = {.outbound_bytes = 2000}};
	struct fixture fixture;
	enum env_status status = ENV_OK;

	ck_assert(fixture_open(&fixture, &options));
	struct env_test_peer *peer = fixture_play(&fixture, NULL);
	struct env_connection *client = env_test_peer_connection(peer);
	ck_assert_int_eq(fixture_ask_over(&fixture, client, "hello", NULL), ENV_OK);
	for (int i = 0; i < 100 && status == ENV_OK; i++)
		status = fixture_ask_over(&fixture, client, "hello", NULL);
	ck_assert_int_eq(status, ENV_LIMIT);
	ck_assert_int_eq(fixture_ask_over(&fixture, client, "hello", NULL), ENV_CLOSED);
	ck_assert_str_eq(fixture.heard, "");
	fixture_run(&fixture);
	ck_assert_int_eq(strncmp(fixture.heard, "closed - - -\n", 13), 0);
	enum env_close why = ENV_CLOSE_NORMAL;
	ck_assert(env_test_peer_closed(peer, &why));
	ck_assert_int_eq(why, ENV_CLOSE_SLOW);
	fixture_close(&fixture);
}
END_TEST

/* Where no answer could be told from another, or none is the last. */
START_TEST(envelopes_must_have_trace_ids_and_states)
{
	static const struct env_connection_options cases[] = {
		{.role = ENV_ROLE_CLIENT, .incoming = &ask_mute_envelope},
		{.role = ENV_ROLE_CLIENT, .outgoing = &ask_plain_envelope},
	};
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL));
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct env_test_peer *peer = NULL;
		ck_assert_int_eq(env_test_peer_open(&peer, fixture.asking, &cases[i]), ENV_OK);
		ck_assert_int_eq(fixture_ask_over(&fixture, env_test_peer_connection(peer), "hello", NULL),
				 ENV_MISMATCH);
		check_silence(&fixture, peer);
	}
	fixture_close(&fixture);
}
END_TEST

/* Three characters: thirty-five trace ids there are, and then no more. */
START_TEST(trace_ids_may_be_used_up)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL));
	struct env_connection *client = env_test_peer_connection(fixture_play(&fixture, &ask_short_envelope));
	for (int i = 0; i < 35; i++) {
		struct env_call *call = NULL;
		ck_assert_int_eq(fixture_ask_over(&fixture, client, "hello", &call), ENV_OK);
		env_call_cancel(call);
	}
	ck_assert_int_eq(fixture_ask_over(&fixture, client, "hello", NULL), ENV_LIMIT);
	fixture_close(&fixture);
}
END_TEST

TCase *refusals_tests(void)
{
	TCase *tests = tcase_create("refusals");

	tcase_add_test(tests, a_service_makes_no_calls);
	tcase_add_test(tests, a_call_has_a_listener);
	tcase_add_test(tests, no_connection_is_a_closed_one);
	tcase_add_test(tests, a_client_sends_no_errors);
	tcase_add_test(tests, only_requests_are_called_and_only_one_way_messages_told);
	tcase_add_test(tests, a_payload_that_breaks_its_schema_is_not_sent);
	tcase_add_test(tests, a_language_must_fit_its_envelope);
	tcase_add_test(tests, so_many_calls_may_be_open);
	tcase_add_test(tests, a_service_that_does_not_read_is_given_up);
	tcase_add_test(tests, envelopes_must_have_trace_ids_and_states);
	tcase_add_test(tests, trace_ids_may_be_used_up);
	return tests;
}
