/* What the log has of messages: whose they are, and nothing that is secret. */
#include "suites.h"

#include "fixture.h"

START_TEST(payloads_are_logged_where_that_is_wanted_but_for_sensitive_ones)
{
	struct fixture fixture;
	const struct env_hub_options options = {.log_payloads = _i == 1};

	fixture_open(&fixture, &options, 0);
	fixture_ask(&fixture, 0, "work.quiet", "1", "public");
	fixture_ask(&fixture, 0, "work.secret", "2", "private");
	fixture_work(&fixture);
	ck_assert_int_eq(env_test_log_find(&fixture.test.log, "takes work.quiet {\"text\":\"public\"}") !=
				 NULL,
			 _i == 1);
	ck_assert_int_eq(env_test_log_find(&fixture.test.log, "takes work.secret (sensitive)") != NULL,
			 _i == 1);
	ck_assert_int_eq(env_test_log_find(&fixture.test.log, "sends work.done {\"text\":\"public\"}") !=
				 NULL,
			 _i == 1);
	ck_assert_ptr_null(env_test_log_find(&fixture.test.log, "takes work.secret {"));
	fixture_close(&fixture);
}
END_TEST

/* So that what several peers say at once can be told apart. A user's name may be anything. */
START_TEST(lines_of_the_log_say_whose_they_are)
{
	struct fixture fixture;
	struct env_test_peer *eve = NULL;
	const struct env_hub_options options = {.log_payloads = true, .limits.bad_frames = 1};
	const struct env_connection_options who = {.user = env_str("eve\n\xff")};

	fixture_open(&fixture, &options, 0);
	struct env_test_log *log = &fixture.test.log;
	ck_assert_ptr_nonnull(env_test_log_find(log, "connection 1/1 of ann is open"));
	ck_assert_int_eq(env_test_peer_open(&eve, &fixture.test, &who), ENV_OK);
	ck_assert_ptr_nonnull(env_test_log_find(log, "connection 2/1 of eve?? is open"));
	fixture_ask(&fixture, 1, "work.quiet", "17", "x");
	ck_assert_ptr_nonnull(
		env_test_log_find(log, "connection 1/1 of ann, trace 17: takes work.quiet {\"text\":\"x\"}"));
	fixture_push(&fixture, 1, "no JSON");
	ck_assert_ptr_nonnull(env_test_log_find(log, "connection 1/1 of ann: sends error.validation {"));
	fixture_push(&fixture, 1, "no JSON");
	ck_assert_ptr_nonnull(env_test_log_find(log, "connection 1/1 of ann is closed: too many bad frames"));
	env_test_peer_free(eve);
	ck_assert_ptr_nonnull(env_test_log_find(log, "connection 2/1 of eve?? is closed: as one of the two"));
	fixture_close(&fixture);
}
END_TEST

/* What the guard of work.secret says quotes from its payload, as what the hub itself answers may. */
static enum env_status refuse_secret(struct env_request *request, const struct work_Work *work,
				     struct env_errors *errors, void *user)
{
	(void)errors, (void)user;
	return env_request_fail_not_found(request, "secret", "text", work->text);
}

START_TEST(an_error_that_answers_a_sensitive_message_is_not_logged)
{
	struct fixture fixture;
	const struct env_hub_options options = {.log_payloads = true};

	fixture_open(&fixture, &options, 0);
	work_secret_guard(fixture.hub, refuse_secret, NULL);
	fixture_ask(&fixture, 0, "work.quiet", "1", "");
	fixture_ask(&fixture, 0, "work.secret", "2", "");
	fixture_ask(&fixture, 0, "work.secret", "3", "private");
	fixture_work(&fixture);
	struct env_test_log *log = &fixture.test.log;
	ck_assert_ptr_nonnull(env_test_log_find(log, "sends error.validation {"));
	ck_assert_ptr_nonnull(env_test_log_find(log, "sends error.validation (sensitive)"));
	ck_assert_ptr_nonnull(env_test_log_find(log, "sends error.not_found (sensitive)"));
	ck_assert_ptr_null(env_test_log_find(log, "private"));
	fixture_close(&fixture);
}
END_TEST

static void hear_nothing(struct env_call *call, const struct env_answer *answer, void *user)
{
	(void)call, (void)answer, (void)user;
}

/* Calls have the trace ids 0.1 and 1.1. */
START_TEST(nor_is_it_where_a_client_hears_it)
{
	struct env_test test;
	struct env_test_peer *service = NULL;
	const struct work_Work work = {.text = env_str("x")};
	const struct env_cause causes[] = {
		{.trace = env_str("0.1"), .state = ENV_FAILED},
		{.trace = env_str("1.1"), .state = ENV_FAILED},
		{.state = ENV_FAILED},
	};
	const char *const payloads[] = {"{\"msg\":\"public\"}", "{\"msg\":\"private\"}",
					"{\"msg\":\"whose\"}"};

	ck_assert_int_eq(env_test_open(&test, &work_package, &(struct env_hub_options){.log_payloads = true}),
			 ENV_OK);
	ck_assert_int_eq(env_test_peer_open(&service, &test,
					    &(struct env_connection_options){.role = ENV_ROLE_CLIENT}),
			 ENV_OK);
	struct env_connection *connection = env_test_peer_connection(service);
	ck_assert_int_eq(work_quiet_call(connection, &work, NULL, hear_nothing, NULL, NULL), ENV_OK);
	ck_assert_int_eq(work_secret_call(connection, &work, NULL, hear_nothing, NULL, NULL), ENV_OK);
	for (size_t i = 0; i < 3; i++)
		ck_assert_int_eq(env_test_peer_send_json(service, "error.job", payloads[i], &causes[i]),
				 ENV_OK);
	ck_assert_ptr_nonnull(env_test_log_find(&test.log, "takes error.job {\"msg\":\"public\"}"));
	ck_assert_ptr_nonnull(env_test_log_find(&test.log, "takes error.job (sensitive)"));
	ck_assert_ptr_null(env_test_log_find(&test.log, "private"));
	ck_assert_ptr_null(env_test_log_find(&test.log, "whose"));
	ck_assert_msg(env_test_close(&test), "%s", env_test_why(&test));
}
END_TEST

/* A payload that breaks its schema is not sent; which of its keys are wrong is part of what it says. */
START_TEST(nor_is_where_a_sensitive_message_is_wrong)
{
	struct env_test test;
	struct env_test_peer *service = NULL;

	ck_assert_int_eq(env_test_open(&test, &work_package, NULL), ENV_OK);
	ck_assert_int_eq(env_test_peer_open(&service, &test,
					    &(struct env_connection_options){.role = ENV_ROLE_CLIENT}),
			 ENV_OK);
	struct env_connection *connection = env_test_peer_connection(service);
	const struct work_Work empty = {.text = env_str("")};
	ck_assert_int_eq(work_quiet_call(connection, &empty, NULL, hear_nothing, NULL, NULL), ENV_INVALID);
	ck_assert_int_eq(work_secret_call(connection, &empty, NULL, hear_nothing, NULL, NULL), ENV_INVALID);
	ck_assert_ptr_nonnull(env_test_log_find(&test.log,
						"work.quiet is not sent: 1 error in its payload, "
						"the first is value_error.any_str.min_length at text"));
	ck_assert_ptr_nonnull(
		env_test_log_find(&test.log, "work.secret is not sent: 1 error in its payload, "
					     "the first is value_error.any_str.min_length at (sensitive)"));
	ck_assert_msg(env_test_close(&test), "%s", env_test_why(&test));
}
END_TEST

TCase *log_tests(void)
{
	TCase *tests = tcase_create("log");

	tcase_add_loop_test(tests, payloads_are_logged_where_that_is_wanted_but_for_sensitive_ones, 0, 2);
	tcase_add_test(tests, lines_of_the_log_say_whose_they_are);
	tcase_add_test(tests, an_error_that_answers_a_sensitive_message_is_not_logged);
	tcase_add_test(tests, nor_is_it_where_a_client_hears_it);
	tcase_add_test(tests, nor_is_where_a_sensitive_message_is_wrong);
	return tests;
}
