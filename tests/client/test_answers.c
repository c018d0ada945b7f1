/* What comes of a call that the service answers. */
#include "suites.h"

#include "fixture.h"

/* What each text is answered with: see service.c. */
static const struct {
	const char *text;
	const char *heard;
} calls[] = {
	{"hello", "success s ask.echoed hello\n"},
	{"steps", "progress a s.stat -\n"
		  "progress q ask.echoed 1\n"
		  "progress - ask.echoed 2\n"
		  "progress r ask.echoed 3\n"
		  "success s ask.echoed 4\n"},
	{"fail", "failure f error.job sorry\n"},
	{"mistake", "failure f ask.mistake own\n"},
	{"refuse", "failure f ask.echoed no\n"},
};
#define CALL_COUNT (sizeof(calls) / sizeof(calls[0]))

/* Each on one hub, and on two. */
START_TEST(answers_come_in_order_and_end_once)
{
	const struct fixture_options options = {.two_hubs = _i % 2 == 1};
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, &options));
	ck_assert_int_eq(fixture_ask(&fixture, calls[_i / 2].text, NULL), ENV_OK);
	ck_assert_str_eq(fixture.heard, "");
	fixture_run(&fixture);
	ck_assert_str_eq(fixture.heard, calls[_i / 2].heard);
	fixture_wait(&fixture, 60000);
	ck_assert_str_eq(fixture.heard, calls[_i / 2].heard);
	fixture_close(&fixture);
}
END_TEST

static void hear_work(struct env_call *call, const struct env_answer *answer, void *user)
{
	const struct envelope_progress_num *progress = ask_work_answer_envelope_progress_num(answer);
	struct fixture *fixture = user;
	char line[64];

	if (progress == NULL) {
		fixture_hear(call, answer, user);
		return;
	}
	(void)snprintf(line, sizeof(line), "%s %d of %d\n", answer->state->code.ptr, (int)progress->curr,
		       (int)progress->total);
	strcat(fixture->heard, line);
}

START_TEST(a_deferred_message_announces_itself)
{
	struct ask_work work;
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL));
	ask_work_init(&work);
	work.number = 2;
	ck_assert_int_eq(ask_work_call(fixture.client, &work, NULL, hear_work, &fixture, NULL), ENV_OK);
	fixture_run(&fixture);
	ck_assert_str_eq(fixture.heard, "progress a s.stat -\n"
					"progress q s.stat -\n"
					"progress r s.stat -\n"
					"r 1 of 2\nr 2 of 2\n"
					"success s ask.echoed done\n");
	ck_assert_uint_eq(atomic_load(&fixture.worked), 1);
	fixture_close(&fixture);
}
END_TEST

static void hear_poke(struct env_call *call, const struct env_answer *answer, void *user)
{
	ck_assert(ask_poke_answered(answer));
	ck_assert_ptr_null(answer->payload);
	fixture_hear(call, answer, user);
}

START_TEST(neither_a_request_nor_an_answer_needs_a_payload)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL));
	ck_assert_int_eq(ask_poke_call(fixture.client, NULL, hear_poke, &fixture, NULL), ENV_OK);
	fixture_run(&fixture);
	ck_assert_str_eq(fixture.heard, "success s s.stat -\n");
	fixture_close(&fixture);
}
END_TEST

/* Several are on their way, and answered in another order. */
START_TEST(answers_find_their_calls)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL));
	for (int i = 0; i < 4; i++)
		ck_assert_int_eq(fixture_ask(&fixture, "hold", NULL), ENV_OK);
	fixture_run(&fixture);
	ck_assert_uint_eq(fixture.held_count, 4);
	ck_assert_int_eq(service_answer(&fixture, 2, ENV_SUCCESS, "third"), ENV_OK);
	ck_assert_int_eq(service_answer(&fixture, 0, ENV_RUNNING, "first"), ENV_OK);
	ck_assert_int_eq(service_answer(&fixture, 3, ENV_SUCCESS, "fourth"), ENV_OK);
	fixture_run(&fixture);
	ck_assert_str_eq(fixture.heard, "success s ask.echoed third\n"
					"progress r ask.echoed first\n"
					"success s ask.echoed fourth\n");
	fixture_close(&fixture);
}
END_TEST

static bool is_fresh(char (*seen)[24], size_t count, const char *trace)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(seen[i], trace) == 0)
			return false;
	return true;
}

/* Ended ones make room for others, under other names; the service is told the same names. */
START_TEST(trace_ids_are_short_and_never_used_again)
{
	static char seen[500][24];
	struct fixture fixture;
	size_t count = 0;

	ck_assert(fixture_open(&fixture, NULL));
	while (count < 500) {
		struct env_call *call = NULL;
		ck_assert_int_eq(fixture_ask(&fixture, "hello", &call), ENV_OK);
		struct env_str trace = env_call_trace(call);
		ck_assert_uint_le(trace.len, 6);
		(void)snprintf(seen[count], sizeof(seen[count]), "%.*s", (int)trace.len, trace.ptr);
		ck_assert(is_fresh(seen, count, seen[count]));
		count++;
		if (count % 50 == 0) {
			fixture.heard[0] = '\0';
			fixture_run(&fixture);
			ck_assert_uint_eq(strlen(fixture.heard), 50 * strlen("success s ask.echoed hello\n"));
		}
	}
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_call_asks_in_its_language)
{
	static const struct {
		const char *language; /* NULL: none, and the service has its own for the connection */
		const char *heard;
	} cases[] = {
		{"de", "success s ask.echoed de\n"},
		{NULL, "success s ask.echoed en\n"},
	};
	struct fixture fixture;
	struct ask_echo echo;

	ck_assert(fixture_open(&fixture, NULL));
	ask_echo_init(&echo);
	echo.text = env_str("language");
	for (size_t i = 0; i < 2; i++) {
		char language[8] = "";
		struct env_call_options options = {.idle_ms = 0};
		if (cases[i].language != NULL) {
			(void)snprintf(language, sizeof(language), "%s", cases[i].language);
			options.language = env_str(language);
		}
		ck_assert_int_eq(ask_echo_call(fixture.client, &echo, &options, fixture_hear, &fixture, NULL),
				 ENV_OK);
		memset(language, 'x', sizeof(language));
		fixture.heard[0] = '\0';
		fixture_run(&fixture);
		ck_assert_str_eq(fixture.heard, cases[i].heard);
	}
	fixture_close(&fixture);
}
END_TEST

START_TEST(a_one_way_message_is_told)
{
	struct ask_note note;
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL));
	ask_note_init(&note);
	note.text = env_str("hello");
	ck_assert_int_eq(ask_note_tell(fixture.client, &note), ENV_OK);
	fixture_run(&fixture);
	ck_assert_uint_eq(fixture.handled, 1);
	fixture_close(&fixture);
}
END_TEST

static enum env_status on_news(struct env_connection *connection, const struct env_meta *meta,
			       const struct ask_news *news, void *user)
{
	struct fixture *fixture = user;

	if (connection != fixture->client)
		return ENV_OK; /* on its way out of the service */
	ck_assert_ptr_null(meta->trace.ptr);
	strcat(fixture->heard, news->text.ptr);
	return ENV_OK;
}

/* Messages that answer no call: none was made, and one is on its way. */
START_TEST(what_nobody_asked_for_is_for_listeners)
{
	struct ask_news news;
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL));
	ck_assert_int_eq(ask_news_listen(fixture.asking->hub, on_news, &fixture), ENV_OK);
	ask_news_init(&news);
	news.text = env_str("rain\n");
	ck_assert_int_eq(ask_news_send(fixture.service, &news), ENV_OK);
	fixture_run(&fixture);
	ck_assert_int_eq(fixture_ask(&fixture, "hello", NULL), ENV_OK);
	ck_assert_int_eq(ask_news_send(fixture.service, &news), ENV_OK);
	fixture_run(&fixture);
	ck_assert_str_eq(fixture.heard, "rain\nrain\nsuccess s ask.echoed hello\n");
	fixture_close(&fixture);
}
END_TEST

static enum env_status on_echoed(struct env_connection *connection, const struct env_meta *meta,
				 const struct ask_echoed *echoed, void *user)
{
	struct fixture *fixture = user;

	(void)meta, (void)echoed;
	if (connection == fixture->client)
		strcat(fixture->heard, "listener\n");
	return ENV_OK;
}

START_TEST(listeners_hear_of_an_answer_first)
{
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL));
	ck_assert_int_eq(ask_echoed_listen(fixture.asking->hub, on_echoed, &fixture), ENV_OK);
	ck_assert_int_eq(fixture_ask(&fixture, "hello", NULL), ENV_OK);
	fixture_run(&fixture);
	ck_assert_str_eq(fixture.heard, "listener\nsuccess s ask.echoed hello\n");
	fixture_close(&fixture);
}
END_TEST

START_TEST(each_outcome_has_a_word_of_its_own)
{
	for (int a = ENV_CALL_PROGRESS; a <= ENV_CALL_CANCELLED; a++)
		for (int b = ENV_CALL_PROGRESS; b < a; b++)
			ck_assert_str_ne(env_outcome_text((enum env_outcome)a),
					 env_outcome_text((enum env_outcome)b));
	ck_assert_str_eq(env_outcome_text(ENV_CALL_TIMEOUT), "timed out");
	ck_assert_str_eq(env_outcome_text((enum env_outcome)99), "unknown");
}
END_TEST

TCase *answers_tests(void)
{
	TCase *tests = tcase_create("answers");

	tcase_add_loop_test(tests, answers_come_in_order_and_end_once, 0, 2 * CALL_COUNT);
	tcase_add_test(tests, each_outcome_has_a_word_of_its_own);
	tcase_add_test(tests, a_deferred_message_announces_itself);
	tcase_add_test(tests, neither_a_request_nor_an_answer_needs_a_payload);
	tcase_add_test(tests, answers_find_their_calls);
	tcase_add_test(tests, trace_ids_are_short_and_never_used_again);
	tcase_add_test(tests, a_call_asks_in_its_language);
	tcase_add_test(tests, a_one_way_message_is_told);
	tcase_add_test(tests, what_nobody_asked_for_is_for_listeners);
	tcase_add_test(tests, listeners_hear_of_an_answer_first);
	return tests;
}
