/* Requests: exactly one final answer, in the order of the states. */
#include "suites.h"

#include "fixture.h"

static const struct {
	const char *text;
	const char *out;
	enum env_status second; /* what the fixture noted of an answer that is refused */
	const char *log;        /* what is said of that; NULL: nothing */
} cases[] = {
	{"hello", SAID("hello", "\"1\"", "\"s\""), ENV_OK, NULL},
	{"fail", JOB("the handler failed: not found", "\"1\""), ENV_OK, NULL},
	{"fail late", SAID("fine", "\"1\"", "\"s\""), ENV_OK, NULL},
	{"fail queued",
	 SAID("wait", "\"1\"", "\"q\"") "\n" JOB("the handler failed: input or output error", "\"1\""),
	 ENV_OK, NULL},
	{"forget", JOB("no answer was given", "\"1\""), ENV_OK, NULL},
	{"twice", SAID("once", "\"1\"", "\"s\""), ENV_BAD_STATE,
	 "talk.say: its final answer was given already, another one is not sent"},
	{"steps",
	 SAID("1", "\"1\"", "\"q\"") "\n" SAID("2", "\"1\"", "null") "\n" SAID(
		 "3", "\"1\"", "\"r\"") "\n" SAID("5", "\"1\"", "\"s\""),
	 ENV_BAD_STATE, "talk.say: state queued cannot follow state running"},
	{"invalid", SAID("short", "\"1\"", "\"s\""), ENV_INVALID,
	 "talk.said is not sent: 1 error in its payload"},
	{"wrong", SAID("right", "\"1\"", "\"s\""), ENV_NOT_PERMITTED,
	 "talk.say: s.pong is none of its replies"},
	{"wrong error", SAID("right", "\"1\"", "\"s\""), ENV_NOT_PERMITTED,
	 "talk.say: s.pong is no error, the envelope errors does not have it"},
	{"no errors", SAID("right", "\"1\"", "\"s\""), ENV_INVALID,
	 "talk.say: there are no errors to answer with"},
	{"bad", BAD("no can do", "\"1\""), ENV_OK, NULL},
	{"bad silently", "{\"t\":\"error.bad_request\",\"p\":{\"msg\":null},\"i\":\"1\",\"s\":\"f\"}", ENV_OK,
	 NULL},
	{"fail silently", "{\"t\":\"error.job\",\"p\":{\"msg\":null},\"i\":\"1\",\"s\":\"f\"}", ENV_OK, NULL},
	{"share", SAID("before", "\"1\"", "\"q\"") "\n" SAID("behind", "\"1\"", "\"s\""), ENV_OK, NULL},
	{"missing",
	 "{\"t\":\"error.not_found\",\"p\":{\"model\":\"room\",\"key\":\"name\",\"value\":\"attic\"},\"i\":"
	 "\"1\",\"s\":\"f\"}",
	 ENV_OK, NULL},
	{"forbidden",
	 "{\"t\":\"error.unauthorized\",\"p\":{\"model\":\"room\",\"key\":\"name\",\"value\":\"attic\","
	 "\"permission\":"
	 "\"room.enter\"},\"i\":\"1\",\"s\":\"f\"}",
	 ENV_OK, NULL},
};

START_TEST(answers_as_the_handler_says)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL, NULL));
	ck_assert_str_eq(fixture_say(&fixture, cases[_i].text), cases[_i].out);
	ck_assert_int_eq(fixture.second, cases[_i].second);
	ck_assert_int_eq(fixture.handled, 1);
	ck_assert_str_eq(fixture.trace, "1");
	if (cases[_i].log != NULL)
		ck_assert_ptr_nonnull(env_test_log_find(&fixture.test.log, cases[_i].log));
	ck_assert(env_connection_is_idle(env_test_peer_connection(fixture.peer)));
	fixture_close(&fixture);
}
END_TEST

static enum env_status said(struct env_request *request, const struct env_state *state, const char *text)
{
	struct talk_said payload;

	talk_said_init(&payload);
	payload.text = env_str(text);
	return talk_say_reply(request, state, &payload);
}

START_TEST(a_running_request_is_found_by_its_trace)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL, NULL));
	ck_assert_str_eq(fixture_say(&fixture, "cancel"), SAID("cancelled", "\"1\"", "\"s\""));
	ck_assert(env_connection_is_idle(env_test_peer_connection(fixture.peer)));
	fixture_close(&fixture);
}
END_TEST

/* What was sent from outside of the loop before comes first, and what is sent after it behind. */
START_TEST(frames_keep_their_order)
{
	struct fixture fixture;
	struct talk_said payload;

	ck_assert(fixture_open(&fixture, NULL, NULL));
	struct env_connection *connection = env_test_peer_connection(fixture.peer);
	const struct env_address address = env_connection_address(connection);
	talk_said_init(&payload);
	payload.text = env_str("out");
	for (int i = 0; i < 2; i++)
		ck_assert_int_eq(env_sender_send(env_connection_sender(connection), address, NULL,
						 &talk_said_message, &payload),
				 ENV_OK);
	ck_assert(!env_connection_is_idle(connection));
	ck_assert_str_eq(fixture_say(&fixture, "in"),
			 SAID("out", "null", "null") "\n" SAID("out", "null", "null") "\n" SAID("in", "\"1\"",
												"\"s\""));
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_held_request_is_answered_later)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL, NULL));
	ck_assert_str_eq(fixture_say(&fixture, "hold"), "");
	ck_assert(!env_connection_is_idle(env_test_peer_connection(fixture.peer)));
	ck_assert_str_eq(fixture_ask(&fixture, "{\"t\":\"s.ping\",\"i\":\"2\"}"), PONG("\"2\""));
	ck_assert_ptr_null(env_request_state(fixture.held));
	ck_assert_int_eq(said(fixture.held, ENV_RUNNING, "soon"), ENV_OK);
	ck_assert_ptr_eq(env_request_state(fixture.held), ENV_RUNNING);
	ck_assert_int_eq(said(fixture.held, ENV_ACKNOWLEDGED, "back"), ENV_BAD_STATE);
	ck_assert_int_eq(said(fixture.held, &talk_state_waiting, "wait"), ENV_OK);
	ck_assert_int_eq(env_request_fail_bad_request(fixture.held, "no"), ENV_OK);
	ck_assert_int_eq(said(fixture.held, ENV_SUCCESS, "late"), ENV_BAD_STATE);
	ck_assert_int_eq(said(fixture.held, NULL, "late"), ENV_BAD_STATE);
	ck_assert_int_eq(env_request_fail_bad_request(fixture.held, "again"), ENV_BAD_STATE);
	ck_assert_str_eq(fixture_take(&fixture), SAID("soon", "\"1\"", "\"r\"") "\n" SAID(
							 "wait", "\"1\"", "\"w\"") "\n" BAD("no", "\"1\""));
	fixture_close(&fixture);
}
END_TEST

START_TEST(the_last_reference_answers)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL, NULL));
	ck_assert_str_eq(fixture_say(&fixture, "hold"), "");
	env_request_ref(fixture.held);
	env_request_unref(fixture.held);
	ck_assert_str_eq(fixture_take(&fixture), "");
	env_request_unref(fixture.held);
	fixture.held = NULL;
	ck_assert_str_eq(fixture_take(&fixture), JOB("no answer was given", "\"1\""));
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_request_outlives_connection_and_hub)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL, NULL));
	ck_assert_str_eq(fixture_say(&fixture, "hold"), "");
	env_connection_close(env_test_peer_connection(fixture.peer), ENV_CLOSE_LOST);
	ck_assert_int_eq(said(fixture.held, ENV_SUCCESS, "late"), ENV_CLOSED);
	ck_assert_int_eq(env_request_fail_job(fixture.held, "late"), ENV_CLOSED);
	env_test_free_hub(&fixture.test);
	ck_assert_int_eq(said(fixture.held, ENV_SUCCESS, "later"), ENV_CLOSED);
	ck_assert(env_str_equal(env_request_meta(fixture.held)->trace, env_str("1")));
	ck_assert(env_str_equal(env_request_meta(fixture.held)->user, env_str("ann")));
	ck_assert(env_str_equal(env_request_meta(fixture.held)->language, env_str("en")));
	env_request_unref(fixture.held);
	fixture.held = NULL;
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_handler_may_close_its_connection)
{
	struct fixture fixture;
	enum env_close why = ENV_CLOSE_LOST;

	ck_assert(fixture_open(&fixture, NULL, NULL));
	ck_assert_str_eq(fixture_say(&fixture, "close"), "");
	ck_assert(env_test_peer_closed(fixture.peer, &why));
	ck_assert_int_eq(why, ENV_CLOSE_NORMAL);
	ck_assert_int_eq(env_test_peer_send_frame(fixture.peer, "{}"), ENV_CLOSED);
	fixture_close(&fixture);
}
END_TEST

START_TEST(requests_in_flight_are_limited)
{
	struct fixture fixture;
	const struct env_limits limits = {.requests = 1};

	ck_assert(fixture_open(&fixture, &limits, NULL));
	ck_assert_str_eq(fixture_say(&fixture, "hold"), "");
	ck_assert_str_eq(fixture_say(&fixture, "hello"), JOB("too many requests", "\"1\""));
	ck_assert_str_eq(fixture_ask(&fixture, "{\"t\":\"talk.note\"}"), "");
	ck_assert_int_eq(fixture.handled, 2);
	ck_assert_int_eq(said(fixture.held, ENV_SUCCESS, "done"), ENV_OK);
	ck_assert_str_eq(fixture_say(&fixture, "hello"),
			 SAID("done", "\"1\"", "\"s\"") "\n" SAID("hello", "\"1\"", "\"s\""));
	fixture_close(&fixture);
}
END_TEST

START_TEST(an_invalid_reply_is_logged_without_its_values)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL, NULL));
	(void)fixture_say(&fixture, "invalid");
	ck_assert_ptr_nonnull(env_test_log_find(&fixture.test.log,
						"talk.said is not sent: 1 error in its payload, the first is "
						"value_error.any_str.max_length at text"));
	ck_assert_ptr_null(env_test_log_find(&fixture.test.log, "twenty"));
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_forgotten_answer_is_logged)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL, NULL));
	(void)fixture_say(&fixture, "forget");
	ck_assert_ptr_nonnull(env_test_log_find(&fixture.test.log, "talk.say: no answer was given"));
	fixture_close(&fixture);
}
END_TEST

START_TEST(no_request_is_given_up_for_nothing)
{
	env_request_unref(NULL);
}
END_TEST

TCase *requests_tests(void)
{
	TCase *tests = tcase_create("requests");

	tcase_add_loop_test(tests, answers_as_the_handler_says, 0, sizeof(cases) / sizeof(cases[0]));
	tcase_add_test(tests, a_running_request_is_found_by_its_trace);
	tcase_add_test(tests, frames_keep_their_order);
	tcase_add_test(tests, a_held_request_is_answered_later);
	tcase_add_test(tests, the_last_reference_answers);
	tcase_add_test(tests, no_request_is_given_up_for_nothing);
	tcase_add_test(tests, a_request_outlives_connection_and_hub);
	tcase_add_test(tests, a_handler_may_close_its_connection);
	tcase_add_test(tests, requests_in_flight_are_limited);
	tcase_add_test(tests, an_invalid_reply_is_logged_without_its_values);
	tcase_add_test(tests, a_forgotten_answer_is_logged);
	return tests;
}
