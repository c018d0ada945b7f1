/* What a listener may do while it is told: cancel, call, close. */
#include "suites.h"

#include "fixture.h"

/* What to do at the first answer of an outcome, once. */
struct act {
	struct fixture *fixture;
	enum env_outcome when;
	void (*act)(struct act *act, struct env_call *call);
	struct env_connection *client; /* while it closes too */
	struct env_call *victim;       /* another call */
	bool done;
};

static void hear(struct env_call *call, const struct env_answer *answer, void *user)
{
	struct act *act = user;

	fixture_hear(call, answer, act->fixture);
	if (act->done || answer->outcome != act->when)
		return;
	act->done = true;
	act->act(act, call);
	strcat(act->fixture->heard, "back\n");
}

static enum env_status ask(struct act *act, const char *text, struct env_call **out)
{
	struct ask_echo echo;

	ask_echo_init(&echo);
	echo.text = env_str(text);
	return ask_echo_call(act->fixture->client, &echo, NULL, hear, act, out);
}

static void cancel_self(struct act *act, struct env_call *call)
{
	(void)act;
	env_call_cancel(call);
	env_call_cancel(call); /* it has ended, and lives until this listener returns */
	ck_assert_uint_gt(env_call_trace(call).len, 0);
}

static void cancel_other(struct act *act, struct env_call *call)
{
	(void)call;
	env_call_cancel(act->victim);
}

static void call_again(struct act *act, struct env_call *call)
{
	(void)call;
	ck_assert_int_eq(fixture_ask(act->fixture, "again", NULL), ENV_OK);
}

static void call_closed(struct act *act, struct env_call *call)
{
	(void)call;
	ck_assert_int_eq(fixture_ask_over(act->fixture, act->client, "again", NULL), ENV_CLOSED);
}

static void close_connection(struct act *act, struct env_call *call)
{
	(void)call;
	env_connection_close(act->client, ENV_CLOSE_NORMAL);
}

static void close_and_cancel(struct act *act, struct env_call *call)
{
	close_connection(act, call);
	env_call_cancel(call);
}

/* One call of `text`, and one that is held before it. */
static const struct {
	const char *text;
	enum env_outcome when;
	void (*act)(struct act *act, struct env_call *call);
	const char *heard;
} cases[] = {
	{"steps", ENV_CALL_PROGRESS, cancel_self, "progress a s.stat -\ncancelled - - -\nback\n"},
	{"steps", ENV_CALL_SUCCESS, cancel_self,
	 "progress a s.stat -\nprogress q ask.echoed 1\nprogress - ask.echoed 2\nprogress r ask.echoed 3\n"
	 "success s ask.echoed 4\nback\n"},
	{"fail", ENV_CALL_FAILURE, cancel_self, "failure f error.job sorry\nback\n"},
	{"hello", ENV_CALL_SUCCESS, cancel_other, "success s ask.echoed hello\ncancelled - - -\nback\n"},
	{"hello", ENV_CALL_SUCCESS, call_again,
	 "success s ask.echoed hello\nback\nsuccess s ask.echoed again\n"},
	{"steps", ENV_CALL_PROGRESS, close_connection,
	 "progress a s.stat -\nclosed - - -\nclosed - - -\nback\n"},
	{"steps", ENV_CALL_PROGRESS, close_and_cancel,
	 "progress a s.stat -\nclosed - - -\nclosed - - -\nback\n"},
	{"hello", ENV_CALL_SUCCESS, close_connection, "success s ask.echoed hello\nclosed - - -\nback\n"},
};
#define CASE_COUNT (sizeof(cases) / sizeof(cases[0]))

START_TEST(a_listener_may_do_as_it_likes)
{
	const struct fixture_options options = {.two_hubs = _i % 2 == 1};
	struct fixture fixture;
	struct act act = {.fixture = &fixture, .when = cases[_i / 2].when, .act = cases[_i / 2].act};

	ck_assert(fixture_open(&fixture, &options));
	act.client = fixture.client;
	ck_assert_int_eq(fixture_ask(&fixture, "hold", &act.victim), ENV_OK);
	ck_assert_int_eq(ask(&act, cases[_i / 2].text, NULL), ENV_OK);
	fixture_run(&fixture);
	ck_assert_str_eq(fixture.heard, cases[_i / 2].heard);
	fixture_close(&fixture);
}
END_TEST

static const struct {
	void (*act)(struct act *act, struct env_call *call);
	const char *heard;
} endings[] = {
	{cancel_self, "back\n"},
	{cancel_other, "cancelled - - -\nback\n"},
	{call_closed, "back\n"},
	{close_connection, "back\n"},
};

/* The same while the connection closes: those that were not told yet can be cancelled, and no call be made. */
START_TEST(a_listener_may_do_so_while_the_connection_closes)
{
	const bool other = endings[_i].act == cancel_other;
	struct fixture fixture;
	struct act act = {.fixture = &fixture, .when = ENV_CALL_CLOSED, .act = endings[_i].act};

	ck_assert(fixture_open(&fixture, NULL));
	act.client = fixture.client;
	ck_assert_int_eq(ask(&act, "hold", NULL), ENV_OK);
	ck_assert_int_eq(fixture_ask(&fixture, "hold", &act.victim), ENV_OK);
	fixture_run(&fixture);
	env_connection_close(act.client, ENV_CLOSE_NORMAL);
	char expected[128];
	(void)snprintf(expected, sizeof(expected), "closed - - -\n%s%s", endings[_i].heard,
		       other ? "" : "closed - - -\n");
	ck_assert_str_eq(fixture.heard, expected);
	fixture_close(&fixture);
}
END_TEST

/* A chain of calls, each made when the one before it was too late. */
static void chain(struct env_call *call, const struct env_answer *answer, void *user)
{
	struct fixture *fixture = user;
	const struct env_call_options options = {.idle_ms = 10};

	fixture_hear(call, answer, user);
	if (fixture->handled++ < 3)
		ck_assert_int_eq(ask_poke_call(fixture->client, &options, chain, fixture, NULL), ENV_OK);
}

START_TEST(a_call_may_follow_one_that_was_too_late)
{
	const struct env_call_options options = {.idle_ms = 10};
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL));
	fixture.client = env_test_peer_connection(fixture_play(&fixture, NULL));
	ck_assert_int_eq(ask_poke_call(fixture.client, &options, chain, &fixture, NULL), ENV_OK);
	for (int i = 0; i < 10; i++)
		fixture_wait(&fixture, 10);
	ck_assert_str_eq(fixture.heard, "timeout - - -\ntimeout - - -\ntimeout - - -\ntimeout - - -\n");
	fixture_close(&fixture);
}
END_TEST

/* A listener of the request itself, on its way out, closes the connection. */
static enum env_status close_at_echo(struct env_connection *connection, const struct env_meta *meta,
				     const struct ask_echo *echo, void *user)
{
	struct fixture *fixture = user;

	(void)meta, (void)echo;
	strcat(fixture->heard, "goes\n");
	env_connection_close(connection, ENV_CLOSE_NORMAL);
	return ENV_OK;
}

/* Nobody hears of a request before its call is known. */
START_TEST(nothing_is_told_before_the_call_is_made)
{
	const struct fixture_options options = {.two_hubs = true};
	struct env_call *call = NULL;
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, &options));
	ck_assert_int_eq(ask_echo_listen(fixture.asking->hub, close_at_echo, &fixture), ENV_OK);
	ck_assert_int_eq(fixture_ask(&fixture, "hello", &call), ENV_OK);
	ck_assert_str_eq(fixture.heard, "");
	ck_assert_int_eq(env_hub_timeout(fixture.asking->hub), 0);
	fixture_run(&fixture);
	ck_assert_str_eq(fixture.heard, "goes\nclosed - - -\n");
	fixture_close(&fixture);
}
END_TEST

/* Listeners hear of an answer before the call does, and may end the call. */
static enum env_status cancel_at_echoed(struct env_connection *connection, const struct env_meta *meta,
					const struct ask_echoed *echoed, void *user)
{
	struct act *act = user;

	(void)meta, (void)echoed;
	if (connection == act->fixture->client)
		env_call_cancel(act->victim);
	return ENV_OK;
}

START_TEST(a_listener_of_the_message_may_cancel_the_call)
{
	struct fixture fixture;
	struct act act = {.fixture = &fixture};

	ck_assert(fixture_open(&fixture, NULL));
	ck_assert_int_eq(ask_echoed_listen(fixture.asking->hub, cancel_at_echoed, &act), ENV_OK);
	ck_assert_int_eq(fixture_ask(&fixture, "hello", &act.victim), ENV_OK);
	fixture_run(&fixture);
	ck_assert_str_eq(fixture.heard, "cancelled - - -\n");
	fixture_close(&fixture);
}
END_TEST

TCase *inside_tests(void)
{
	TCase *tests = tcase_create("inside");

	tcase_add_loop_test(tests, a_listener_may_do_as_it_likes, 0, 2 * CASE_COUNT);
	tcase_add_loop_test(tests, a_listener_may_do_so_while_the_connection_closes, 0, 4);
	tcase_add_test(tests, a_call_may_follow_one_that_was_too_late);
	tcase_add_test(tests, nothing_is_told_before_the_call_is_made);
	tcase_add_test(tests, a_listener_of_the_message_may_cancel_the_call);
	return tests;
}
