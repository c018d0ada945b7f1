/* Time-outs in the queue and while a handler runs: work.timed may wait 100 ms and run 200 ms. */
#include "suites.h"

#include <string.h>

#include <envelope/stats.h>

#include "fixture.h"

START_TEST(what_waits_too_long_in_the_queue_fails_on_time_and_is_not_handled)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	env_test_clock_set(&fixture.test.clock, 5000000);
	fixture_ask(&fixture, 0, "work.timed", "1", "1");
	ck_assert_int_eq(env_hub_timeout(fixture.hub), 100);
	fixture_pass(&fixture, 99);
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	ck_assert_int_eq(env_hub_timeout(fixture.hub), 1);
	fixture_pass(&fixture, 1);
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 error.job f it waited too long");
	fixture_work(&fixture);
	ck_assert_str_eq(fixture.ran, "");
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	ck_assert_int_eq(env_hub_timeout(fixture.hub), -1);
	fixture_close(&fixture);
}
END_TEST

/* Else the loop would turn without a pause for the rest of the millisecond. */
START_TEST(the_loop_sleeps_until_the_time_is_over_not_short_of_it)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	struct env_test_clock *clock = &fixture.test.clock;
	fixture_ask(&fixture, 0, "work.timed", "1", "1");
	env_test_clock_set(clock, env_test_clock_now(clock) + 99001);
	ck_assert_int_eq(env_hub_timeout(fixture.hub), 1);
	env_test_clock_set(clock, env_test_clock_now(clock) + 998);
	ck_assert_int_eq(env_hub_timeout(fixture.hub), 1);
	env_test_clock_set(clock, env_test_clock_now(clock) + 1);
	ck_assert_int_eq(env_hub_timeout(fixture.hub), 0);
	fixture_close(&fixture);
}
END_TEST

START_TEST(what_waits_too_long_in_front_of_the_queue_fails_on_time_too)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 1);
	fixture_ask(&fixture, 0, "work.quiet", "1", "1");
	fixture_ask(&fixture, 0, "work.timed", "2", "2");
	ck_assert(env_connection_is_paused(fixture_connection(&fixture, 0)));
	fixture_pass(&fixture, 100);
	ck_assert_str_eq(fixture_take(&fixture, 0), "2 error.job f it waited too long");
	ck_assert(!env_connection_is_paused(fixture_connection(&fixture, 0)));
	while (fixture_work(&fixture) > 0)
		continue;
	ck_assert_str_eq(fixture.ran, "1 ");
	fixture_close(&fixture);
}
END_TEST

/* Whichever of the two sees it first: a loop that is busy says nothing. */
START_TEST(a_worker_does_not_begin_what_has_waited_too_long)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture_ask(&fixture, 0, "work.timed", "1", "1");
	env_test_clock_advance_ms(&fixture.test.clock, _i == 0 ? 99 : 100);
	(void)env_pool_run(fixture.pool);
	ck_assert_str_eq(fixture.ran, _i == 0 ? "1 " : "");
	env_hub_run(fixture.hub);
	ck_assert_str_eq(fixture_take(&fixture, 0),
			 _i == 0 ? "1 work.done s 1" : "1 error.job f it waited too long");
	ck_assert_int_eq(env_hub_timeout(fixture.hub), -1);
	fixture_close(&fixture);
}
END_TEST

/* Answers late, fails late, or says nothing, and the loop has not run meanwhile. */
static enum env_status act_be_late(struct fixture *fixture, struct env_request *request)
{
	env_test_clock_advance_ms(&fixture->test.clock, 200);
	fixture->status = ENV_BAD_STATE;
	if (strcmp(fixture->ran, "answer ") == 0)
		fixture->status = fixture_reply(request, ENV_SUCCESS, "late");
	else if (strcmp(fixture->ran, "refuse ") == 0)
		fixture->status = env_request_fail_job(request, "late");
	return strcmp(fixture->ran, "fail ") == 0 ? ENV_IO : ENV_OK;
}

START_TEST(a_late_answer_is_refused_though_the_loop_is_busy)
{
	static const char *const texts[] = {"answer", "refuse", "fail", "forget"};
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_be_late;
	fixture_ask(&fixture, 0, "work.timed", "1", texts[_i]);
	(void)env_pool_run(fixture.pool);
	ck_assert_int_eq(fixture.status, ENV_BAD_STATE);
	env_hub_run(fixture.hub);
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 error.job f it took too long");
	ck_assert_int_eq(env_hub_timeout(fixture.hub), -1);
	fixture_close(&fixture);
}
END_TEST

/* Its end is the handler's, and nobody waits for an answer. */
START_TEST(so_it_is_of_what_answers_nothing)
{
	struct fixture fixture;
	struct env_message_stats stats;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_be_late;
	fixture_ask(&fixture, 0, "work.timed_note", "1", "forget");
	(void)env_pool_run(fixture.pool);
	env_hub_run(fixture.hub);
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 error.job f it took too long");
	ck_assert_int_eq(env_hub_message_stats(fixture.hub, &work_timed_note_message, &stats), ENV_OK);
	ck_assert_uint_eq(stats.results[ENV_RESULT_EXPIRED], 1);
	ck_assert_uint_eq(stats.results[ENV_RESULT_SUCCESS], 0);
	fixture_close(&fixture);
}
END_TEST

/* The time that it waited in front of the queue is part of the time that it waited. */
START_TEST(the_wait_counts_from_the_arrival)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 1);
	fixture_ask(&fixture, 0, "work.quiet", "1", "1");
	fixture_ask(&fixture, 0, "work.timed", "2", "2");
	fixture_pass(&fixture, 60);
	fixture_work_one(&fixture);
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 work.done s 1");
	fixture_pass(&fixture, 40);
	ck_assert_str_eq(fixture_take(&fixture, 0), "2 error.job f it waited too long");
	fixture_close(&fixture);
}
END_TEST

/* The handler lets the time go by, and the loop run, as if it were on a worker. */
static enum env_status act_take_long(struct fixture *fixture, struct env_request *request)
{
	fixture_pass(fixture, 199);
	ck_assert_str_eq(fixture_take(fixture, 0), "");
	ck_assert_int_eq(env_request_cancelled(request), ENV_NOT_CANCELLED);
	fixture_pass(fixture, 1);
	ck_assert_str_eq(fixture_take(fixture, 0), "1 error.job f it took too long");
	ck_assert_int_eq(env_request_cancelled(request), ENV_CANCELLED_DEADLINE);
	fixture->status = fixture_reply(request, ENV_SUCCESS, "late");
	ck_assert_int_eq(env_request_fail_job(request, "late"), ENV_BAD_STATE);
	return ENV_OK;
}

START_TEST(what_runs_too_long_fails_on_time_and_its_late_answer_is_refused)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_take_long;
	env_test_clock_set(&fixture.test.clock, _i == 0 ? 0 : 1000000);
	fixture_ask(&fixture, 0, "work.timed", "1", "1");
	fixture_work(&fixture);
	ck_assert_int_eq(fixture.status, ENV_BAD_STATE);
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	fixture_close(&fixture);
}
END_TEST

/* Whatever the clock says at the beginning: 0 is a time like another. */
START_TEST(the_run_counts_from_its_begin_not_from_the_arrival)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_take_long;
	env_test_clock_set(&fixture.test.clock, _i == 0 ? 0 : _i == 1 ? -50000 : 1000000);
	fixture_ask(&fixture, 0, "work.timed", "1", "1");
	fixture_pass(&fixture, 50);
	fixture_work(&fixture);
	ck_assert_int_eq(fixture.status, ENV_BAD_STATE);
	fixture_close(&fixture);
}
END_TEST

START_TEST(who_answers_in_time_meets_no_deadline)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture_ask(&fixture, 0, "work.timed", "1", "1");
	fixture_pass(&fixture, 50);
	fixture_work(&fixture);
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 work.done s 1");
	ck_assert_int_eq(env_hub_timeout(fixture.hub), -1);
	fixture_pass(&fixture, 1000);
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	fixture_close(&fixture);
}
END_TEST

static enum env_status act_answer_and_hold(struct fixture *fixture, struct env_request *request)
{
	(void)act_hold(fixture, request);
	return fixture_reply(request, ENV_SUCCESS, "in time");
}

START_TEST(who_holds_the_request_after_the_answer_meets_no_deadline_either)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_answer_and_hold;
	fixture_ask(&fixture, 0, "work.timed", "1", "1");
	fixture_work(&fixture);
	ck_assert_int_eq(env_hub_timeout(fixture.hub), -1);
	fixture_pass(&fixture, 1000);
	ck_assert_int_eq(env_request_cancelled(fixture.held[0]), ENV_NOT_CANCELLED);
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 work.done s in time");
	fixture_close(&fixture);
}
END_TEST

START_TEST(who_holds_the_request_meets_the_deadline_of_the_run)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_hold;
	fixture_ask(&fixture, 0, "work.timed", "1", "1");
	fixture_work(&fixture);
	ck_assert_int_eq(env_hub_timeout(fixture.hub), 200);
	fixture_pass(&fixture, 200);
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 error.job f it took too long");
	ck_assert_int_eq(fixture_reply(fixture.held[0], ENV_SUCCESS, "late"), ENV_BAD_STATE);
	fixture_close(&fixture);
}
END_TEST

START_TEST(nobody_handles_what_expired_after_its_connection_went)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture_ask(&fixture, 0, "work.timed", "1", "1");
	fixture_disconnect(&fixture, 0);
	fixture_pass(&fixture, 100);
	fixture_work(&fixture);
	ck_assert_str_eq(fixture.ran, "");
	fixture_close(&fixture);
}
END_TEST

TCase *deadline_tests(void)
{
	TCase *tests = tcase_create("deadline");

	tcase_add_test(tests, what_waits_too_long_in_the_queue_fails_on_time_and_is_not_handled);
	tcase_add_test(tests, the_loop_sleeps_until_the_time_is_over_not_short_of_it);
	tcase_add_test(tests, what_waits_too_long_in_front_of_the_queue_fails_on_time_too);
	tcase_add_test(tests, the_wait_counts_from_the_arrival);
	tcase_add_loop_test(tests, a_worker_does_not_begin_what_has_waited_too_long, 0, 2);
	tcase_add_loop_test(tests, a_late_answer_is_refused_though_the_loop_is_busy, 0, 4);
	tcase_add_test(tests, so_it_is_of_what_answers_nothing);
	tcase_add_loop_test(tests, what_runs_too_long_fails_on_time_and_its_late_answer_is_refused, 0, 2);
	tcase_add_loop_test(tests, the_run_counts_from_its_begin_not_from_the_arrival, 0, 3);
	tcase_add_test(tests, who_answers_in_time_meets_no_deadline);
	tcase_add_test(tests, who_holds_the_request_after_the_answer_meets_no_deadline_either);
	tcase_add_test(tests, who_holds_the_request_meets_the_deadline_of_the_run);
	tcase_add_test(tests, nobody_handles_what_expired_after_its_connection_went);
	return tests;
}
