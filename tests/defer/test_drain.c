/* The end of a service: no new work, what runs is finished, the peers are told. */
#include "suites.h"

#include "fixture.h"

static bool is_closed(struct fixture *fixture, size_t peer)
{
	enum env_close why = ENV_CLOSE_SHUTDOWN;
	bool closed = env_test_peer_closed(fixture->peers[peer], &why);

	ck_assert_int_eq(why, ENV_CLOSE_SHUTDOWN);
	return closed;
}

START_TEST(idle_connections_are_told_once_and_close_when_their_frames_are_pulled)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	ck_assert(!env_hub_is_drained(fixture.hub));
	env_hub_drain(fixture.hub, 1000);
	env_hub_drain(fixture.hub, 1000);
	env_hub_run(fixture.hub);
	ck_assert(!is_closed(&fixture, 0));
	ck_assert_str_eq(fixture_take(&fixture, 0), "- s.closing -");
	env_hub_run(fixture.hub);
	ck_assert(is_closed(&fixture, 0));
	ck_assert(!is_closed(&fixture, 1));
	ck_assert(!env_hub_is_drained(fixture.hub));
	ck_assert_str_eq(fixture_take(&fixture, 1), "- s.closing -");
	env_hub_run(fixture.hub);
	ck_assert(env_hub_is_drained(fixture.hub));
	fixture_close(&fixture);
}
END_TEST

START_TEST(without_connections_it_is_over_at_once)
{
	struct fixture fixture;

	ck_assert(fixture_make(&fixture, NULL, 0));
	env_hub_drain(fixture.hub, 1000);
	ck_assert(env_hub_is_drained(fixture.hub));
	fixture_close(&fixture);
}
END_TEST

START_TEST(new_requests_and_connections_are_refused)
{
	struct fixture fixture;
	struct env_test_peer *peer = NULL;

	fixture_open(&fixture, NULL, 0);
	env_hub_drain(fixture.hub, 1000);
	fixture_ask(&fixture, 0, "work.quiet", "1", "x");
	fixture_ask(&fixture, 0, "work.inline", "2", "x");
	fixture_ask(&fixture, 0, "work.tell", "3", "x");
	ck_assert_str_eq(fixture_take(&fixture, 0),
			 "- s.closing -; 1 error.job f the service is closing; "
			 "2 error.job f the service is closing; 3 error.job f the service is closing");
	ck_assert_str_eq(fixture.ran, "");
	ck_assert_int_eq(env_test_peer_open(&peer, &fixture.test, NULL), ENV_CLOSED);
	fixture_close(&fixture);
}
END_TEST

START_TEST(what_was_accepted_is_finished_and_then_its_connection_closes)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 1);
	fixture_ask(&fixture, 0, "work.quiet", "1", "1"); /* waits in the queue */
	fixture_ask(&fixture, 0, "work.quiet", "2", "2"); /* in front of it */
	env_hub_drain(fixture.hub, 1000);
	ck_assert_str_eq(fixture_take(&fixture, 0), "- s.closing -");
	env_hub_run(fixture.hub);
	ck_assert(!is_closed(&fixture, 0));
	while (fixture_work(&fixture) > 0)
		continue;
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 work.done s 1; 2 work.done s 2");
	env_hub_run(fixture.hub);
	ck_assert(is_closed(&fixture, 0));
	fixture_close(&fixture);
}
END_TEST

/* A handler still ends what it had begun, and cannot answer any more. */
START_TEST(at_the_deadline_open_requests_fail_and_all_connections_close)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_hold;
	fixture_ask(&fixture, 0, "work.quiet", "1", "1");
	fixture_work(&fixture);
	fixture_ask(&fixture, 0, "work.quiet", "2", "2");
	env_hub_drain(fixture.hub, 1000);
	ck_assert_str_eq(fixture_take(&fixture, 0), "- s.closing -");
	fixture_pass(&fixture, 999);
	ck_assert(!is_closed(&fixture, 0));
	ck_assert_int_eq(env_hub_timeout(fixture.hub), 1);
	fixture_pass(&fixture, 1);
	ck_assert(is_closed(&fixture, 0));
	ck_assert(is_closed(&fixture, 1)); /* whose peer never read */
	ck_assert(env_hub_is_drained(fixture.hub));
	ck_assert_str_eq(fixture_take(&fixture, 0),
			 "2 error.job f the service is closing; 1 error.job f the service is closing");
	ck_assert_int_eq(env_request_cancelled(fixture.held[0]), ENV_CANCELLED_CLOSED);
	ck_assert_int_ne(fixture_reply(fixture.held[0], ENV_SUCCESS, "late"), ENV_OK);
	fixture_work(&fixture);
	ck_assert_str_eq(fixture.ran, "1 ");
	ck_assert_int_eq(env_hub_timeout(fixture.hub), -1);
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_second_call_moves_the_deadline)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	env_hub_drain(fixture.hub, 1000);
	fixture_pass(&fixture, 500);
	env_hub_drain(fixture.hub, 1000);
	fixture_pass(&fixture, 999);
	ck_assert(!is_closed(&fixture, 0));
	env_hub_drain(fixture.hub, 0);
	env_hub_run(fixture.hub);
	ck_assert(is_closed(&fixture, 0));
	ck_assert_str_eq(fixture_take(&fixture, 0), "- s.closing -");
	ck_assert(env_hub_is_drained(fixture.hub));
	fixture_close(&fixture);
}
END_TEST

/* What the service itself began is no new work. */
START_TEST(dispatched_messages_are_still_handled)
{
	struct fixture fixture;
	struct work_Work work;

	fixture_open(&fixture, NULL, 0);
	work_Work_init(&work);
	work.text = env_str("x");
	env_hub_drain(fixture.hub, 1000);
	ck_assert_int_eq(work_inside_dispatch(env_hub_sender(fixture.hub), fixture_address(&fixture, 0), NULL,
					      &work),
			 ENV_OK);
	env_hub_run(fixture.hub);
	ck_assert_str_eq(fixture_take(&fixture, 0), "- s.closing -; - work.done s x");
	fixture_close(&fixture);
}
END_TEST

START_TEST(what_runs_out_can_still_be_cancelled)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture_ask(&fixture, 0, "work.quiet", "1", "1");
	env_hub_drain(fixture.hub, 1000);
	fixture_push(&fixture, 0, "{\"t\":\"s.cancel\",\"p\":{\"trace\":\"1\"}}");
	ck_assert_str_eq(fixture_take(&fixture, 0), "- s.closing -; 1 error.job f it was cancelled");
	fixture_close(&fixture);
}
END_TEST

TCase *drain_tests(void)
{
	TCase *tests = tcase_create("drain");

	tcase_add_test(tests, idle_connections_are_told_once_and_close_when_their_frames_are_pulled);
	tcase_add_test(tests, without_connections_it_is_over_at_once);
	tcase_add_test(tests, new_requests_and_connections_are_refused);
	tcase_add_test(tests, what_was_accepted_is_finished_and_then_its_connection_closes);
	tcase_add_test(tests, at_the_deadline_open_requests_fail_and_all_connections_close);
	tcase_add_test(tests, a_second_call_moves_the_deadline);
	tcase_add_test(tests, dispatched_messages_are_still_handled);
	tcase_add_test(tests, what_runs_out_can_still_be_cancelled);
	return tests;
}
