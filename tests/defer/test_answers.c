/* Answers to deferred requests: exactly one final one, whatever the handler does. */
#include "suites.h"

#include "fixture.h"

static enum env_status act_twice(struct fixture *fixture, struct env_request *request)
{
	enum env_status status = fixture_reply(request, ENV_SUCCESS, "once");

	fixture->status = fixture_reply(request, ENV_SUCCESS, "twice");
	return status;
}

static enum env_status act_back(struct fixture *fixture, struct env_request *request)
{
	(void)fixture_reply(request, ENV_RUNNING, "half");
	fixture->status = fixture_reply(request, ENV_QUEUED, "back");
	return fixture_reply(request, ENV_SUCCESS, "whole");
}

static enum env_status act_answer_and_fail(struct fixture *fixture, struct env_request *request)
{
	(void)fixture;
	(void)fixture_reply(request, ENV_SUCCESS, "fine");
	return ENV_IO;
}

/* One deferred request: what its handler does, what the handler's last call of the library says, what the peer is told. */
static const struct {
	enum env_status (*act)(struct fixture *fixture, struct env_request *request);
	enum env_status status;
	const char *answer;
} handlers[] = {
	{act_fail, ENV_OK, "1 error.job f the handler failed: input or output error"},
	{act_forget, ENV_OK, "1 error.job f no answer was given"},
	{act_twice, ENV_BAD_STATE, "1 work.done s once"},
	{act_back, ENV_BAD_STATE, "1 work.done r half; 1 work.done s whole"},
	{act_answer_and_fail, ENV_OK, "1 work.done s fine"},
};

START_TEST(there_is_one_final_answer_whatever_the_handler_does)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = handlers[_i].act;
	fixture_ask(&fixture, 0, "work.quiet", "1", "hello");
	fixture_work(&fixture);
	ck_assert_str_eq(fixture_take(&fixture, 0), handlers[_i].answer);
	ck_assert_int_eq(fixture.status, handlers[_i].status);
	fixture_close(&fixture);
}
END_TEST

START_TEST(who_holds_the_request_answers_after_the_handler_returned)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_hold;
	fixture_ask(&fixture, 0, "work.quiet", "1", "hello");
	fixture_work(&fixture);
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	ck_assert_int_eq(fixture_reply(fixture.held[0], ENV_RUNNING, "soon"), ENV_OK);
	ck_assert_ptr_eq(env_request_state(fixture.held[0]), ENV_RUNNING);
	ck_assert_int_eq(fixture_reply(fixture.held[0], ENV_SUCCESS, "late"), ENV_OK);
	ck_assert_int_eq(fixture_reply(fixture.held[0], ENV_SUCCESS, "again"), ENV_BAD_STATE);
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 work.done r soon; 1 work.done s late");
	fixture_close(&fixture);
}
END_TEST

START_TEST(who_drops_the_request_without_an_answer_fails_it)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_hold;
	fixture_ask(&fixture, 0, "work.quiet", "1", "hello");
	fixture_work(&fixture);
	ck_assert_str_eq(fixture_take(&fixture, 0), "");
	fixture_release(&fixture);
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 error.job f no answer was given");
	fixture_close(&fixture);
}
END_TEST

START_TEST(an_answer_after_the_connection_is_gone_is_refused)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_hold;
	fixture_ask(&fixture, 0, "work.quiet", "1", "hello");
	fixture_work(&fixture);
	fixture_disconnect(&fixture, 0);
	ck_assert_int_eq(env_request_cancelled(fixture.held[0]), ENV_CANCELLED_CLOSED);
	ck_assert_int_eq(fixture_reply(fixture.held[0], ENV_SUCCESS, "late"), ENV_CLOSED);
	ck_assert_int_eq(env_request_fail_job(fixture.held[0], "late"), ENV_CLOSED);
	fixture_close(&fixture);
}
END_TEST

static enum env_status act_invalid(struct fixture *fixture, struct env_request *request)
{
	char text[300];

	for (size_t i = 0; i < sizeof(text); i++)
		text[i] = 'x';
	text[sizeof(text) - 1] = '\0';
	fixture->status = fixture_reply(request, ENV_SUCCESS, text);
	return fixture_reply(request, ENV_SUCCESS, "short");
}

START_TEST(an_answer_that_breaks_its_schema_is_not_sent_and_the_state_stays)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_invalid;
	fixture_ask(&fixture, 0, "work.quiet", "1", "hello");
	fixture_work(&fixture);
	ck_assert_int_eq(fixture.status, ENV_INVALID);
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 work.done s short");
	fixture_close(&fixture);
}
END_TEST

static enum env_status act_other_message(struct fixture *fixture, struct env_request *request)
{
	struct work_Done done;

	work_Done_init(&done);
	fixture->status = env_request_reply(request, ENV_SUCCESS, &work_news_message, &done);
	ck_assert_int_eq(env_request_fail(request, &work_done_message, &done), ENV_NOT_PERMITTED);
	return fixture_reply(request, ENV_SUCCESS, "right");
}

START_TEST(only_replies_of_the_schema_answer)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	fixture.act = act_other_message;
	fixture_ask(&fixture, 0, "work.quiet", "1", "hello");
	fixture_work(&fixture);
	ck_assert_int_eq(fixture.status, ENV_NOT_PERMITTED);
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 work.done s right");
	fixture_close(&fixture);
}
END_TEST

TCase *answers_tests(void)
{
	TCase *tests = tcase_create("answers");

	tcase_add_loop_test(tests, there_is_one_final_answer_whatever_the_handler_does, 0,
			    sizeof(handlers) / sizeof(handlers[0]));
	tcase_add_test(tests, who_holds_the_request_answers_after_the_handler_returned);
	tcase_add_test(tests, who_drops_the_request_without_an_answer_fails_it);
	tcase_add_test(tests, an_answer_after_the_connection_is_gone_is_refused);
	tcase_add_test(tests, an_answer_that_breaks_its_schema_is_not_sent_and_the_state_stays);
	tcase_add_test(tests, only_replies_of_the_schema_answer);
	return tests;
}
