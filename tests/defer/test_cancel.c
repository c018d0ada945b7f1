/* s.cancel and connections that go: who waits for the answer, and who may stop. */
#include "suites.h"

#include <stdio.h>

#include "fixture.h"

static void cancel(struct fixture *fixture, size_t peer, const char *trace)
{
	char frame[128];

	(void)snprintf(frame, sizeof(frame), "{\"t\":\"s.cancel\",\"p\":{\"trace\":\"%s\"}}", trace);
	fixture_push(fixture, peer, frame);
}

START_TEST(what_waits_ends_at_once_and_is_not_handled)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture_ask(&fixture, 0, "work.quiet", "1", "1");
	fixture_ask(&fixture, 0, "work.quiet", "2", "2");
	cancel(&fixture, 0, "1");
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 error.job f it was cancelled");
	fixture_work(&fixture);
	ck_assert_str_eq(fixture.ran, "2 ");
	ck_assert_str_eq(fixture_take(&fixture, 0), "2 work.done s 2");
	fixture_close(&fixture);
}
END_TEST

START_TEST(all_requests_with_the_trace_id_end)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	for (int i = 0; i < 3; i++) {
		fixture_ask(&fixture, 0, "work.quiet", "1", "1");
		fixture_ask(&fixture, 0, "work.quiet", "2", "2");
	}
	cancel(&fixture, 0, "1");
	ck_assert_str_eq(fixture_take(&fixture, 0),
			 "1 error.job f it was cancelled; 1 error.job f it was cancelled; "
			 "1 error.job f it was cancelled");
	fixture_work(&fixture);
	ck_assert_str_eq(fixture.ran, "2 2 2 ");
	fixture_close(&fixture);
}
END_TEST

/* Its connection may be read again. */
START_TEST(what_waits_in_front_of_the_queue_ends_at_once_too)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 1);
	fixture_ask(&fixture, 0, "work.quiet", "1", "1");
	fixture_ask(&fixture, 0, "work.quiet", "2", "2");
	cancel(&fixture, 0, "2");
	ck_assert_str_eq(fixture_take(&fixture, 0), "2 error.job f it was cancelled");
	ck_assert(!env_connection_is_paused(fixture_connection(&fixture, 0)));
	while (fixture_work(&fixture) > 0)
		continue;
	ck_assert_str_eq(fixture.ran, "1 ");
	fixture_close(&fixture);
}
END_TEST

static enum env_status act_cancelled(struct fixture *fixture, struct env_request *request)
{
	ck_assert_int_eq(env_request_cancelled(request), ENV_NOT_CANCELLED);
	cancel(fixture, 0, "1");
	ck_assert_int_eq(env_request_cancelled(request), ENV_CANCELLED_BY_PEER);
	return fixture_reply(request, ENV_SUCCESS, "half of it");
}

START_TEST(what_runs_is_told_and_answers_for_itself)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_cancelled;
	fixture_ask(&fixture, 0, "work.quiet", "1", "1");
	fixture_work(&fixture);
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 work.done s half of it");
	fixture_close(&fixture);
}
END_TEST

START_TEST(what_runs_may_leave_the_answer_to_the_runtime)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_hold;
	fixture_ask(&fixture, 0, "work.quiet", "1", "hello");
	fixture_work(&fixture);
	cancel(&fixture, 0, "1");
	fixture_release(&fixture);
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 error.job f it was cancelled");
	ck_assert_ptr_null(env_test_log_find(&fixture.test.log, "no answer was given"));
	fixture_close(&fixture);
}
END_TEST

START_TEST(an_unknown_trace_id_does_nothing)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture_ask(&fixture, 0, "work.quiet", "1", "1");
	fixture_push(&fixture, 0, "{\"t\":\"work.quiet\",\"p\":{\"text\":\"none\"}}");
	cancel(&fixture, 0, "");
	cancel(&fixture, 0, "11");
	cancel(&fixture, 1, "1");
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	ck_assert_str_eq(fixture_take(&fixture, 1), "");
	fixture_work(&fixture);
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 work.done s 1; - work.done s none");
	cancel(&fixture, 0, "1");
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	fixture_close(&fixture);
}
END_TEST

static enum env_status act_disconnected(struct fixture *fixture, struct env_request *request)
{
	fixture_disconnect(fixture, 0);
	ck_assert_int_eq(env_request_cancelled(request), ENV_CANCELLED_CLOSED);
	fixture->status = fixture_reply(request, ENV_SUCCESS, "late");
	return ENV_OK;
}

START_TEST(a_running_one_is_told_when_its_connection_goes)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_disconnected;
	fixture_ask(&fixture, 0, "work.quiet", "1", "1");
	fixture_work(&fixture);
	ck_assert_int_eq(fixture.status, ENV_CLOSED);
	fixture_close(&fixture);
}
END_TEST

static enum env_status act_ask_why(struct fixture *fixture, struct env_request *request)
{
	fixture->status = env_request_cancelled(request) == ENV_CANCELLED_CLOSED ? ENV_CLOSED : ENV_OK;
	return ENV_OK;
}

START_TEST(one_that_waits_when_its_connection_goes_is_handled_and_can_tell)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_ask_why;
	fixture_ask(&fixture, 0, "work.quiet", "1", "1");
	fixture_disconnect(&fixture, 0);
	fixture_work(&fixture);
	ck_assert_str_eq(fixture.ran, "1 ");
	ck_assert_int_eq(fixture.status, ENV_CLOSED);
	fixture_close(&fixture);
}
END_TEST

TCase *cancel_tests(void)
{
	TCase *tests = tcase_create("cancel");

	tcase_add_test(tests, what_waits_ends_at_once_and_is_not_handled);
	tcase_add_test(tests, all_requests_with_the_trace_id_end);
	tcase_add_test(tests, what_waits_in_front_of_the_queue_ends_at_once_too);
	tcase_add_test(tests, what_runs_is_told_and_answers_for_itself);
	tcase_add_test(tests, what_runs_may_leave_the_answer_to_the_runtime);
	tcase_add_test(tests, an_unknown_trace_id_does_nothing);
	tcase_add_test(tests, a_running_one_is_told_when_its_connection_goes);
	tcase_add_test(tests, one_that_waits_when_its_connection_goes_is_handled_and_can_tell);
	return tests;
}
