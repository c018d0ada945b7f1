/* Messages to this service's own handlers, on behalf of a connection. */
#include "suites.h"

#include "fixture.h"

typedef enum env_status dispatcher(struct env_sender *sender, struct env_address to,
				   const struct env_cause *cause, const struct work_Work *payload);

static enum env_status dispatch_text(struct fixture *fixture, dispatcher *dispatch, struct env_address to,
				     const char *trace, const char *text)
{
	const struct env_cause cause = {.trace = env_str(trace), .language = ENV_STR_INIT("fr")};
	struct work_Work work;

	work_Work_init(&work);
	work.text = env_str(text);
	return dispatch(env_hub_sender(fixture->hub), to, &cause, &work);
}

static enum env_status act_look(struct fixture *fixture, struct env_request *request)
{
	const struct env_meta *meta = env_request_meta(request);

	ck_assert_ptr_eq(meta->envelope, &envelope_internal_envelope);
	ck_assert(env_str_equal(meta->language, env_str("fr")));
	ck_assert(env_str_equal(meta->user, env_str("ann")));
	ck_assert(env_address_equal(env_request_address(request), fixture_address(fixture, 1)));
	return fixture_reply(request, ENV_SUCCESS, "seen");
}

START_TEST(it_is_handled_in_the_next_run_for_that_connection_and_the_peer_is_answered)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_look;
	ck_assert_int_eq(dispatch_text(&fixture, work_inside_dispatch, fixture_address(&fixture, 1), "9",
				       "hi"),
			 ENV_OK);
	ck_assert_int_eq(env_hub_timeout(fixture.hub), 0);
	ck_assert_str_eq(fixture.ran, "");
	env_hub_run(fixture.hub);
	ck_assert_str_eq(fixture.ran, "hi ");
	ck_assert_str_eq(fixture_take(&fixture, 1), "9 work.done s seen");
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_worker_may_handle_it)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_look;
	ck_assert_int_eq(dispatch_text(&fixture, work_inside_later_dispatch, fixture_address(&fixture, 1),
				       "9", "hi"),
			 ENV_OK);
	env_hub_run(fixture.hub);
	ck_assert_str_eq(fixture.ran, "");
	fixture_work(&fixture);
	ck_assert_str_eq(fixture_take(&fixture, 1), "9 work.done s seen");
	fixture_close(&fixture);
}
END_TEST

START_TEST(dispatched_messages_keep_the_order_of_the_calls)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	for (size_t i = 0; i < 4; i++) {
		const char text[] = {(char)('a' + i), '\0'};
		ck_assert_int_eq(dispatch_text(&fixture, work_inside_dispatch,
					       fixture_address(&fixture, i % 2), text, text),
				 ENV_OK);
	}
	env_hub_run(fixture.hub);
	ck_assert_str_eq(fixture.ran, "a b c d ");
	ck_assert_str_eq(fixture_take(&fixture, 0), "a work.done s a; c work.done s c");
	fixture_close(&fixture);
}
END_TEST

START_TEST(without_a_cause_it_has_no_trace_id)
{
	struct fixture fixture;
	struct work_Work work;

	fixture_open(&fixture, NULL, 0);
	work_Work_init(&work);
	work.text = env_str("hi");
	ck_assert_int_eq(work_inside_dispatch(env_hub_sender(fixture.hub), fixture_address(&fixture, 0), NULL,
					      &work),
			 ENV_OK);
	env_hub_run(fixture.hub);
	ck_assert_str_eq(fixture_take(&fixture, 0), "- work.done s hi");
	fixture_close(&fixture);
}
END_TEST

/* Or else a peer could keep a message away that puts it out of a channel. */
START_TEST(a_peer_that_asks_too_much_does_not_keep_it_away)
{
	struct fixture fixture;
	const struct env_hub_options options = {.limits.requests = 1};

	fixture_open(&fixture, &options, 0);
	fixture_ask(&fixture, 1, "work.quiet", "1", "1");
	ck_assert_int_eq(dispatch_text(&fixture, work_inside_later_dispatch, fixture_address(&fixture, 1),
				       "9", "hi"),
			 ENV_OK);
	env_hub_run(fixture.hub);
	fixture_work(&fixture);
	ck_assert_str_eq(fixture.ran, "1 hi ");
	fixture_close(&fixture);
}
END_TEST

static enum env_status act_turn(struct fixture *fixture, struct env_request *request)
{
	env_hub_run(fixture->hub);
	return fixture_reply(request, ENV_SUCCESS, "turned");
}

START_TEST(a_handler_that_turns_the_loop_does_no_harm)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_turn;
	for (int i = 0; i < 3; i++)
		ck_assert_int_eq(dispatch_text(&fixture, work_inside_dispatch, fixture_address(&fixture, 1),
					       "9", "hi"),
				 ENV_OK);
	env_hub_run(fixture.hub);
	ck_assert_str_eq(fixture.ran, "hi hi hi ");
	ck_assert_int_eq(env_hub_timeout(fixture.hub), -1);
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_peer_cannot_send_what_is_internal)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture_ask(&fixture, 0, "work.inside", "1", "hi");
	fixture_ask(&fixture, 0, "s.close", "2", "hi");
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 error.msg_type f; 2 error.msg_type f");
	ck_assert_str_eq(fixture.ran, "");
	fixture_close(&fixture);
}
END_TEST

START_TEST(only_internal_messages_that_conform_are_dispatched)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	ck_assert_int_eq(dispatch_text(&fixture, work_inside_dispatch, fixture_address(&fixture, 0), "1", ""),
			 ENV_INVALID);
	ck_assert_int_eq(env_sender_dispatch(env_hub_sender(fixture.hub), fixture_address(&fixture, 0), NULL,
					     &work_inline_message, NULL),
			 ENV_NOT_PERMITTED);
	ck_assert_int_eq(env_hub_timeout(fixture.hub), -1);
	fixture_close(&fixture);
}
END_TEST

START_TEST(s_close_tells_the_peer_and_closes)
{
	struct fixture fixture;
	enum env_close why = ENV_CLOSE_LOST;

	fixture_open(&fixture, NULL, 0);
	struct env_address address = fixture_address(&fixture, 0);
	ck_assert_int_eq(envelope_s_close_dispatch(env_hub_sender(fixture.hub), address, NULL), ENV_OK);
	ck_assert(!env_test_peer_closed(fixture.peers[0], NULL));
	env_hub_run(fixture.hub);
	ck_assert(env_test_peer_closed(fixture.peers[0], &why));
	ck_assert_int_eq(why, ENV_CLOSE_NORMAL);
	ck_assert_str_eq(fixture_take(&fixture, 0), "- s.closing -");
	ck_assert_int_eq(envelope_s_close_dispatch(env_hub_sender(fixture.hub), address, NULL), ENV_CLOSED);
	fixture_close(&fixture);
}
END_TEST

/* The peer would be told of what it did not send, and blamed for it. */
START_TEST(what_the_envelope_does_not_take_is_not_dispatched)
{
	static const struct env_cause causes[] = {
		{.language = ENV_STR_INIT("a-language-of-more-than-20-characters")},
		{.language = ENV_STR_INIT("\xFF")},
		{.trace = ENV_STR_INIT(
			 "0123456789012345678901234567890123456789012345678901234567890123456789")},
	};
	struct work_Work work;
	struct fixture fixture;

	work_Work_init(&work);
	work.text = env_str("hi");
	fixture_open(&fixture, NULL, 0);
	for (size_t i = 0; i < sizeof(causes) / sizeof(causes[0]); i++)
		ck_assert_int_eq(work_inside_dispatch(env_hub_sender(fixture.hub),
						      fixture_address(&fixture, 0), &causes[i], &work),
				 ENV_INVALID);
	env_hub_run(fixture.hub);
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	fixture_close(&fixture);
}
END_TEST

START_TEST(what_was_dispatched_to_a_connection_that_went_is_not_handled)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	struct env_address address = fixture_address(&fixture, 0);
	ck_assert_int_eq(dispatch_text(&fixture, work_inside_dispatch, address, "1", "hi"), ENV_OK);
	fixture_disconnect(&fixture, 0);
	env_hub_run(fixture.hub);
	ck_assert_str_eq(fixture.ran, "");
	ck_assert_int_eq(dispatch_text(&fixture, work_inside_dispatch, address, "1", "hi"), ENV_CLOSED);
	fixture_close(&fixture);
}
END_TEST

/* A handler that dispatches to itself for ever leaves the loop its turns. */
static enum env_status act_again(struct fixture *fixture, struct env_request *request)
{
	ck_assert_int_eq(dispatch_text(fixture, work_inside_dispatch, env_request_address(request), "1",
				       "again"),
			 ENV_OK);
	return fixture_reply(request, ENV_SUCCESS, "once");
}

START_TEST(what_a_handler_dispatches_waits_for_the_next_run)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_again;
	ck_assert_int_eq(dispatch_text(&fixture, work_inside_dispatch, fixture_address(&fixture, 0), "1",
				       "first"),
			 ENV_OK);
	for (int i = 0; i < 3; i++) {
		env_hub_run(fixture.hub);
		ck_assert_str_eq(fixture_take(&fixture, 0), "1 work.done s once");
	}
	ck_assert_str_eq(fixture.ran, "first again again ");
	fixture_close(&fixture);
}
END_TEST

/* A peer that asked for nothing is not told that what the service sent itself has no handler; one that did is. */
START_TEST(what_nobody_handles_is_only_told_whoever_asked)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	ck_assert_int_eq(work_inside_unbound_dispatch(env_hub_sender(fixture.hub),
						      fixture_address(&fixture, 1), NULL,
						      &(struct work_Work){.text = env_str("hi")}),
			 ENV_OK);
	env_hub_run(fixture.hub);
	ck_assert_str_eq(fixture_take(&fixture, 1), "");
	ck_assert_ptr_nonnull(
		env_test_log_find(&fixture.test.log, "work.inside_unbound: no handler is bound"));
	ck_assert_int_eq(dispatch_text(&fixture, work_inside_unbound_dispatch, fixture_address(&fixture, 1),
				       "9", "hi"),
			 ENV_OK);
	env_hub_run(fixture.hub);
	ck_assert_str_eq(fixture_take(&fixture, 1), "9 error.job f no handler is bound");
	fixture_close(&fixture);
}
END_TEST

/* Too large for this hub to read: that is not the peer's fault, who asked for nothing. */
START_TEST(the_peer_does_not_pay_for_what_the_service_sends_itself)
{
	struct fixture fixture;
	const struct env_hub_options options = {.limits = {.bad_frames = 1, .decoded_bytes = 100}};

	fixture_open(&fixture, &options, 0);
	for (int i = 0; i < 3; i++) {
		ck_assert_int_eq(work_inside_dispatch(env_hub_sender(fixture.hub),
						      fixture_address(&fixture, 1), NULL,
						      &(struct work_Work){.text = env_str("hi")}),
				 ENV_OK);
		env_hub_run(fixture.hub);
	}
	ck_assert_str_eq(fixture_take(&fixture, 1), "");
	ck_assert_ptr_nonnull(env_test_log_find(&fixture.test.log,
						"which the service sent itself, is refused: limit passed"));
	ck_assert(!env_test_peer_closed(fixture.peers[1], NULL));
	fixture_close(&fixture);
}
END_TEST

TCase *dispatch_tests(void)
{
	TCase *tests = tcase_create("dispatch");

	tcase_add_test(tests, it_is_handled_in_the_next_run_for_that_connection_and_the_peer_is_answered);
	tcase_add_test(tests, a_worker_may_handle_it);
	tcase_add_test(tests, dispatched_messages_keep_the_order_of_the_calls);
	tcase_add_test(tests, without_a_cause_it_has_no_trace_id);
	tcase_add_test(tests, a_peer_that_asks_too_much_does_not_keep_it_away);
	tcase_add_test(tests, a_handler_that_turns_the_loop_does_no_harm);
	tcase_add_test(tests, a_peer_cannot_send_what_is_internal);
	tcase_add_test(tests, only_internal_messages_that_conform_are_dispatched);
	tcase_add_test(tests, s_close_tells_the_peer_and_closes);
	tcase_add_test(tests, what_the_envelope_does_not_take_is_not_dispatched);
	tcase_add_test(tests, what_was_dispatched_to_a_connection_that_went_is_not_handled);
	tcase_add_test(tests, what_a_handler_dispatches_waits_for_the_next_run);
	tcase_add_test(tests, what_nobody_handles_is_only_told_whoever_asked);
	tcase_add_test(tests, the_peer_does_not_pay_for_what_the_service_sends_itself);
	return tests;
}
