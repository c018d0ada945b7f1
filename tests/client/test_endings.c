/* Calls that end without an answer: too late, closed, cancelled. */
#include "suites.h"

#include "fixture.h"

/* What was heard since the last time. */
static void check_heard(struct fixture *fixture, const char *expected)
{
	ck_assert_str_eq(fixture->heard, expected);
	fixture->heard[0] = '\0';
}

START_TEST(a_call_ends_when_nothing_is_heard)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL));
	ck_assert_int_eq(fixture_ask_within(&fixture, "hold", 500, NULL), ENV_OK);
	fixture_wait(&fixture, 499);
	check_heard(&fixture, "");
	ck_assert_int_eq(env_hub_timeout(fixture.asking->hub), 1);
	fixture_wait(&fixture, 1);
	check_heard(&fixture, "timeout - - -\n");
	ck_assert_int_eq(env_request_cancelled(fixture.held[0]), ENV_CANCELLED_BY_PEER);
	ck_assert_int_eq(service_answer(&fixture, 0, ENV_SUCCESS, "late"), ENV_OK);
	fixture_wait(&fixture, 60000);
	check_heard(&fixture, "");
	ck_assert(env_connection_is_open(fixture.client));
	fixture_close(&fixture);
}
END_TEST

START_TEST(half_a_minute_is_what_a_call_waits_by_default)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL));
	ck_assert_int_eq(fixture_ask(&fixture, "hold", NULL), ENV_OK);
	fixture_wait(&fixture, 29999);
	check_heard(&fixture, "");
	fixture_wait(&fixture, 1);
	check_heard(&fixture, "timeout - - -\n");
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_call_waits_to_the_end_of_time)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL));
	env_test_clock_set(&fixture.test.clock, INT64_MAX - 2000);
	ck_assert_int_eq(fixture_ask_within(&fixture, "hold", 500, NULL), ENV_OK);
	fixture_wait(&fixture, 1);
	check_heard(&fixture, "");
	fixture_wait(&fixture, 500);
	check_heard(&fixture, "timeout - - -\n");
	fixture_close(&fixture);
}
END_TEST

START_TEST(progress_winds_the_clock_up_again)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL));
	ck_assert_int_eq(fixture_ask_within(&fixture, "hold", 500, NULL), ENV_OK);
	fixture_run(&fixture);
	for (int i = 0; i < 5; i++) {
		fixture_wait(&fixture, 400);
		ck_assert_int_eq(service_answer(&fixture, 0, i % 2 == 0 ? ENV_RUNNING : NULL, "on"), ENV_OK);
		fixture_run(&fixture);
		check_heard(&fixture,
			    i % 2 == 0 ? "progress r ask.echoed on\n" : "progress - ask.echoed on\n");
	}
	fixture_wait(&fixture, 499);
	check_heard(&fixture, "");
	fixture_wait(&fixture, 1);
	check_heard(&fixture, "timeout - - -\n");
	fixture_close(&fixture);
}
END_TEST

/* However often the service says that it is at work. */
START_TEST(a_call_may_have_an_end_whatever_is_heard)
{
	struct fixture fixture;
	struct ask_echo echo;

	ck_assert(fixture_open(&fixture, NULL));
	ask_echo_init(&echo);
	echo.text = env_str("hold");
	ck_assert_int_eq(ask_echo_call(fixture.client, &echo,
				       &(struct env_call_options){.idle_ms = 500, .total_ms = 1000},
				       fixture_hear, &fixture, NULL),
			 ENV_OK);
	fixture_run(&fixture);
	for (int i = 0; i < 2; i++) {
		fixture_wait(&fixture, 400);
		ck_assert_int_eq(service_answer(&fixture, 0, ENV_RUNNING, "on"), ENV_OK);
		fixture_run(&fixture);
		check_heard(&fixture, "progress r ask.echoed on\n");
	}
	fixture_wait(&fixture, 199);
	check_heard(&fixture, "");
	fixture_wait(&fixture, 1);
	check_heard(&fixture, "timeout - - -\n");
	fixture_close(&fixture);
}
END_TEST

/* Those that are too late at one moment, and one that is not. */
START_TEST(each_call_has_a_clock_of_its_own)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL));
	for (unsigned i = 1; i <= 3; i++)
		ck_assert_int_eq(fixture_ask_within(&fixture, "hold", i == 3 ? 900 : 100, NULL), ENV_OK);
	fixture_wait(&fixture, 100);
	check_heard(&fixture, "timeout - - -\ntimeout - - -\n");
	fixture_wait(&fixture, 800);
	check_heard(&fixture, "timeout - - -\n");
	fixture_close(&fixture);
}
END_TEST

static void close_client(struct fixture *fixture)
{
	env_connection_close(fixture->client, ENV_CLOSE_NORMAL);
}

static void close_service(struct fixture *fixture)
{
	env_connection_close(fixture->service, ENV_CLOSE_NORMAL);
	fixture_run(fixture);
}

static void drain(struct fixture *fixture)
{
	env_hub_drain(fixture->asking->hub, 0);
	fixture_run(fixture);
}

static void free_hub(struct fixture *fixture)
{
	ck_assert(env_test_free_hub(fixture->asking));
}

static void (*const closings[])(struct fixture *fixture) = {close_client, close_service, drain, free_hub};

/* Whoever closes it. The calls that wait hear of it, those that are answered do not. */
START_TEST(open_calls_hear_that_the_connection_closed)
{
	const struct fixture_options options = {.two_hubs = true};
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, &options));
	ck_assert_int_eq(fixture_ask(&fixture, "hold", NULL), ENV_OK);
	ck_assert_int_eq(fixture_ask(&fixture, "hello", NULL), ENV_OK);
	ck_assert_int_eq(fixture_ask(&fixture, "hold", NULL), ENV_OK);
	fixture_run(&fixture);
	check_heard(&fixture, "success s ask.echoed hello\n");
	closings[_i](&fixture);
	check_heard(&fixture, "closed - - -\nclosed - - -\n");
	ck_assert_ptr_null(fixture.client);
	fixture_run(&fixture);
	ck_assert_int_eq(env_request_cancelled(fixture.held[0]), ENV_CANCELLED_CLOSED);
	check_heard(&fixture, "");
	fixture_close(&fixture);
}
END_TEST

/* Its request has not gone out yet. */
START_TEST(a_call_that_was_just_made_hears_it_too)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL));
	ck_assert_int_eq(fixture_ask(&fixture, "hello", NULL), ENV_OK);
	close_client(&fixture);
	check_heard(&fixture, "closed - - -\n");
	fixture_close(&fixture);
}
END_TEST

/* What was answered before the service closed is told. */
START_TEST(the_last_answer_comes_before_the_end)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL));
	ck_assert_int_eq(fixture_ask(&fixture, "hold", NULL), ENV_OK);
	ck_assert_int_eq(fixture_ask(&fixture, "hold", NULL), ENV_OK);
	fixture_run(&fixture);
	ck_assert_int_eq(service_answer(&fixture, 0, ENV_SUCCESS, "bye"), ENV_OK);
	close_service(&fixture);
	check_heard(&fixture, "success s ask.echoed bye\nclosed - - -\n");
	fixture_close(&fixture);
}
END_TEST

/* Of a service on the same hub too, which answers for what is left when its time is over. */
START_TEST(the_last_answer_of_a_drain_comes_before_the_end)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL));
	ck_assert_int_eq(fixture_ask(&fixture, "hold", NULL), ENV_OK);
	fixture_run(&fixture);
	env_hub_drain(fixture.test.hub, 500);
	fixture_wait(&fixture, 499);
	check_heard(&fixture, "");
	fixture_wait(&fixture, 1);
	check_heard(&fixture, "failure f error.job the service is closing\n");
	ck_assert(env_hub_is_drained(fixture.test.hub));
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_cancelled_call_is_told_at_once_and_never_again)
{
	struct env_call *call = NULL;
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL));
	ck_assert_int_eq(fixture_ask(&fixture, "hold", &call), ENV_OK);
	fixture_run(&fixture);
	ck_assert_int_eq(env_request_cancelled(fixture.held[0]), ENV_NOT_CANCELLED);
	env_call_cancel(call);
	check_heard(&fixture, "cancelled - - -\n");
	fixture_run(&fixture);
	ck_assert_int_eq(env_request_cancelled(fixture.held[0]), ENV_CANCELLED_BY_PEER);
	ck_assert_int_eq(service_answer(&fixture, 0, ENV_RUNNING, "yet"), ENV_OK);
	ck_assert_int_eq(service_answer(&fixture, 0, ENV_SUCCESS, "late"), ENV_OK);
	fixture_wait(&fixture, 60000);
	check_heard(&fixture, "");
	fixture_close(&fixture);
}
END_TEST

/* A deferred message that waits is never handled: its worker has not begun. */
START_TEST(what_waits_for_a_worker_is_cancelled_there)
{
	struct env_call *call = NULL;
	struct ask_work work;
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL));
	ask_work_init(&work);
	ck_assert_int_eq(ask_work_call(fixture.client, &work, NULL, fixture_hear, &fixture, &call), ENV_OK);
	for (int i = 0; i < 4; i++)
		env_hub_run(fixture.test.hub);
	check_heard(&fixture, "progress a s.stat -\nprogress q s.stat -\n");
	env_call_cancel(call);
	for (int i = 0; i < 4; i++)
		env_hub_run(fixture.test.hub);
	fixture_run(&fixture);
	check_heard(&fixture, "cancelled - - -\n");
	ck_assert_uint_eq(atomic_load(&fixture.worked), 0);
	fixture_close(&fixture);
}
END_TEST

/* The service's envelope has no s.cancel: nothing of the kind is sent, and the call ends all the same. */
START_TEST(a_service_that_knows_no_cancel_is_not_told)
{
	struct env_call *call = NULL;
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL));
	struct env_test_peer *peer = fixture_play(&fixture, &ask_short_envelope);
	ck_assert_int_eq(fixture_ask_over(&fixture, env_test_peer_connection(peer), "hello", &call), ENV_OK);
	env_call_cancel(call);
	check_heard(&fixture, "cancelled - - -\n");
	ck_assert(fixture_sent_only(peer, "{\"t\":\"ask.echo\",\"p\":{\"text\":\"hello\"},\"i\":\"0.1\"}"));
	fixture_close(&fixture);
}
END_TEST

TCase *endings_tests(void)
{
	TCase *tests = tcase_create("endings");

	tcase_add_test(tests, a_call_ends_when_nothing_is_heard);
	tcase_add_test(tests, half_a_minute_is_what_a_call_waits_by_default);
	tcase_add_test(tests, a_call_waits_to_the_end_of_time);
	tcase_add_test(tests, progress_winds_the_clock_up_again);
	tcase_add_test(tests, a_call_may_have_an_end_whatever_is_heard);
	tcase_add_test(tests, each_call_has_a_clock_of_its_own);
	tcase_add_loop_test(tests, open_calls_hear_that_the_connection_closed, 0, 4);
	tcase_add_test(tests, a_call_that_was_just_made_hears_it_too);
	tcase_add_test(tests, the_last_answer_comes_before_the_end);
	tcase_add_test(tests, the_last_answer_of_a_drain_comes_before_the_end);
	tcase_add_test(tests, a_cancelled_call_is_told_at_once_and_never_again);
	tcase_add_test(tests, what_waits_for_a_worker_is_cancelled_there);
	tcase_add_test(tests, a_service_that_knows_no_cancel_is_not_told);
	return tests;
}
