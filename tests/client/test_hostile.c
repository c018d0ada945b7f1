/* A service that answers what it should not. The test plays it, in text. */
#include "suites.h"

#include "fixture.h"

struct played {
	struct fixture fixture;
	struct env_test_peer *peer;
};

static void play(struct played *played, const struct env_limits *limits)
{
	struct fixture_options options = {.workers = 0};

	if (limits != NULL)
		options.limits = *limits;
	ck_assert(fixture_open(&played->fixture, &options));
	played->peer = fixture_play(&played->fixture, NULL);
}

static void stop(struct played *played)
{
	fixture_close(&played->fixture);
}

static struct env_call *ask(struct played *played)
{
	struct env_call *call = NULL;

	ck_assert_int_eq(fixture_ask_over(&played->fixture, env_test_peer_connection(played->peer), "hello",
					  &call),
			 ENV_OK);
	return call;
}

/* Takes the requests away; a client answers nothing. */
static void check_requests(struct played *played, size_t expected)
{
	struct env_test_frame frame;
	size_t count = 0;

	for (; env_test_peer_take(played->peer, &frame); count++)
		ck_assert_ptr_eq(frame.message, &ask_echo_message);
	ck_assert_uint_eq(count, expected);
}

static enum env_status answer(struct played *played, const char *frame)
{
	enum env_status status = env_test_peer_send_frame(played->peer, frame);

	fixture_run(&played->fixture);
	return status;
}

#define ECHOED(trace) "{\"t\":\"ask.echoed\",\"p\":{\"text\":\"hello\"},\"i\":" trace ",\"s\":\"s\"}"

/* Frames that conform and answer nothing: dropped, and no fault. The open call is "0.1". */
static const char *const strays[] = {
	ECHOED("null"),
	ECHOED("\"\""),
	ECHOED("\".\""),
	ECHOED("\"0\""),
	ECHOED("\"0.\""),
	ECHOED("\".1\""),
	ECHOED("\"0.2\""),
	ECHOED("\"1.1\""),
	ECHOED("\"00.1\""),
	ECHOED("\"0.01\""),
	ECHOED("\"0.1 \""),
	ECHOED("\" 0.1\""),
	ECHOED("\"0,1\""),
	ECHOED("\"-0.1\""),
	ECHOED("\"0.1\\u0000\""),
	ECHOED("\"\\u0000.1\""),
	ECHOED("\"zzzzzzzzzzzzzzzzzzz.1\""),
	ECHOED("\"1z141z4.1\""),       /* 2 to the 32nd */
	ECHOED("\"3w5e11264sgsg.1\""), /* 2 to the 64th: a slot that would wrap to the first */
	ECHOED("\"999999999999999999999999999999999999999999999999999999999999.999\""),
};

START_TEST(what_answers_no_call_is_dropped)
{
	struct played played;

	play(&played, NULL);
	struct env_call *call = ask(&played);
	ck_assert_uint_eq(env_call_trace(call).len, 3);
	for (size_t i = 0; i < sizeof(strays) / sizeof(strays[0]); i++) {
		ck_assert_int_eq(answer(&played, strays[i]), ENV_OK);
		ck_assert_msg(played.fixture.heard[0] == '\0', "%s", strays[i]);
	}
	const struct env_test_line *line = NULL;
	while ((line = env_test_log_next(&played.fixture.test.log, line)) != NULL)
		ck_assert_msg(line->level == ENV_LOG_DEBUG, "%s", line->text);
	ck_assert_int_eq(answer(&played, ECHOED("\"0.1\"")), ENV_OK);
	ck_assert_str_eq(played.fixture.heard, "success s ask.echoed hello\n");
	check_requests(&played, 1);
	stop(&played);
}
END_TEST

START_TEST(nothing_is_an_answer_before_the_first_call)
{
	struct played played;

	play(&played, NULL);
	ck_assert_int_eq(answer(&played, ECHOED("\"0.1\"")), ENV_OK);
	(void)ask(&played);
	fixture_run(&played.fixture);
	ck_assert_str_eq(played.fixture.heard, "");
	stop(&played);
}
END_TEST

START_TEST(the_second_end_of_a_call_is_dropped)
{
	struct played played;

	play(&played, NULL);
	(void)ask(&played);
	ck_assert_int_eq(answer(&played, ECHOED("\"0.1\"")), ENV_OK);
	ck_assert_int_eq(answer(&played, ECHOED("\"0.1\"")), ENV_OK);
	(void)ask(&played); /* in the slot of the first, under another name */
	ck_assert_int_eq(answer(&played, ECHOED("\"0.1\"")), ENV_OK);
	ck_assert_str_eq(played.fixture.heard, "success s ask.echoed hello\n");
	ck_assert_int_eq(answer(&played, ECHOED("\"0.2\"")), ENV_OK);
	ck_assert_str_eq(played.fixture.heard, "success s ask.echoed hello\nsuccess s ask.echoed hello\n");
	stop(&played);
}
END_TEST

/* A message that the request does not declare as its reply: told, as it is. */
START_TEST(any_message_of_the_service_may_be_an_answer)
{
	struct played played;

	play(&played, NULL);
	(void)ask(&played);
	ck_assert_int_eq(answer(&played, "{\"t\":\"ask.news\",\"p\":{\"text\":\"x\"},\"i\":\"0.1\"}"),
			 ENV_OK);
	ck_assert_int_eq(answer(&played, "{\"t\":\"s.pong\",\"i\":\"0.1\",\"s\":\"s\"}"), ENV_OK);
	ck_assert_str_eq(played.fixture.heard, "progress - ask.news -\nsuccess s s.pong -\n");
	stop(&played);
}
END_TEST

/* States in an order that no service may have: each answer is what it says. */
START_TEST(states_in_any_order_end_a_call_once)
{
	struct played played;

	play(&played, NULL);
	(void)ask(&played);
	ck_assert_int_eq(answer(&played, "{\"t\":\"s.stat\",\"i\":\"0.1\",\"s\":\"r\"}"), ENV_OK);
	ck_assert_int_eq(answer(&played, "{\"t\":\"s.stat\",\"i\":\"0.1\",\"s\":\"a\"}"), ENV_OK);
	ck_assert_int_eq(answer(&played, "{\"t\":\"s.stat\",\"i\":\"0.1\",\"s\":\"f\"}"), ENV_OK);
	ck_assert_int_eq(answer(&played, "{\"t\":\"s.stat\",\"i\":\"0.1\",\"s\":\"s\"}"), ENV_OK);
	ck_assert_str_eq(played.fixture.heard,
			 "progress r s.stat -\nprogress a s.stat -\nfailure f s.stat -\n");
	stop(&played);
}
END_TEST

/* Frames that do not conform. */
static const char *const bad[] = {
	"",
	"no JSON",
	"[]",
	"{\"t\":\"ask.echoed\",\"p\":{\"text\":\"hel",
	"{\"i\":\"0.1\",\"s\":\"s\"}",
	"{\"t\":\"ask.nothing\",\"i\":\"0.1\",\"s\":\"s\"}",
	"{\"t\":\"ask.echo\",\"p\":{\"text\":\"hello\"},\"i\":\"0.1\",\"s\":\"s\"}", /* what only clients say */
	"{\"t\":\"s.close\",\"i\":\"0.1\",\"s\":\"s\"}", /* what only services hear */
	"{\"t\":\"ask.echoed\",\"i\":\"0.1\",\"s\":\"s\"}",
	"{\"t\":\"ask.echoed\",\"p\":{\"text\":1},\"i\":\"0.1\",\"s\":\"s\"}",
	"{\"t\":\"ask.echoed\",\"p\":{\"text\":\"more than the twenty of them\"},\"i\":\"0.1\",\"s\":\"s\"}",
	"{\"t\":\"ask.echoed\",\"p\":{\"text\":\"hello\"},\"i\":\"0.1\",\"s\":\"unheard of\"}",
	"{\"t\":\"error.job\",\"p\":{\"msg\":1},\"i\":\"0.1\",\"s\":\"f\"}",
	"{\"t\":\"ask.echoed\",\"p\":{\"text\":\"\xC3\"},\"i\":\"0.1\",\"s\":\"s\"}",
};
#define BAD_COUNT (sizeof(bad) / sizeof(bad[0]))

/* The log says so, and has nothing of what stood in it; a client does not answer. */
START_TEST(bad_frames_are_dropped_and_logged)
{
	struct played played;

	play(&played, NULL);
	(void)ask(&played);
	ck_assert_int_eq(answer(&played, bad[_i]), ENV_OK);
	ck_assert_str_eq(played.fixture.heard, "");
	ck_assert_ptr_nonnull(
		env_test_log_find(&played.fixture.test.log, "a frame of the service is dropped"));
	ck_assert_ptr_null(env_test_log_find(&played.fixture.test.log, "0.1"));
	ck_assert_ptr_null(env_test_log_find(&played.fixture.test.log, "unheard of"));
	check_requests(&played, 1);
	ck_assert_int_eq(answer(&played, ECHOED("\"0.1\"")), ENV_OK);
	ck_assert_str_eq(played.fixture.heard, "success s ask.echoed hello\n");
	stop(&played);
}
END_TEST

/* What was told one-way may fail all the same, and a call that was given up: where no listener hears of it the log does, without what is wrong. */
START_TEST(failures_that_nobody_hears_are_logged)
{
	static const char says[] = "the service says error.job of what is no call";
	struct played played;

	play(&played, NULL);
	(void)ask(&played);
	ck_assert_int_eq(answer(&played,
				"{\"t\":\"error.job\",\"p\":{\"msg\":\"odd\"},\"i\":\"0.1\",\"s\":\"f\"}"),
			 ENV_OK);
	ck_assert_ptr_null(env_test_log_find(&played.fixture.test.log, says));
	ck_assert_int_eq(answer(&played,
				"{\"t\":\"error.job\",\"p\":{\"msg\":\"odd\"},\"i\":null,\"s\":\"f\"}"),
			 ENV_OK);
	ck_assert_ptr_nonnull(env_test_log_find(&played.fixture.test.log, says));
	ck_assert_ptr_null(env_test_log_find(&played.fixture.test.log, "odd"));
	stop(&played);
}
END_TEST

static void append(struct env_buf *frame, const char *text)
{
	ck_assert_int_eq(env_buf_append(frame, text, strlen(text) + 1), ENV_OK);
	frame->len--; /* of the NUL */
}

/*
 * A frame with a state whose payload needs much memory before it turns out to be none. A sanitizer sees who asks for the state when that memory is
 * given back.
 */
START_TEST(a_long_frame_that_ends_badly_is_dropped)
{
	struct env_buf frame = {0};
	struct played played;

	play(&played, NULL);
	(void)ask(&played);
	append(&frame, "{\"s\":\"s\",\"i\":\"0.1\",\"t\":\"s.description\",\"p\":{\"types\":[");
	for (int i = 0; i < 300; i++)
		append(&frame, "{\"type\":\"n\",\"envelope\":\"e\",\"description\":\"d\",\"oneway\":true,"
			       "\"deferred\":true,"
			       "\"idempotent\":true,\"sensitive\":true,\"deprecated\":true,\"replies\":["
			       "\"a\"],\"payload\":{}},");
	append(&frame, "0]}}");
	ck_assert_int_eq(answer(&played, frame.data), ENV_OK);
	ck_assert_str_eq(played.fixture.heard, "");
	ck_assert_ptr_nonnull(
		env_test_log_find(&played.fixture.test.log, "a frame of the service is dropped"));
	env_buf_free(&frame);
	stop(&played);
}
END_TEST

START_TEST(too_many_bad_frames_close_the_connection)
{
	const struct env_limits limits = {.bad_frames = 2};
	enum env_close why = ENV_CLOSE_NORMAL;
	struct played played;

	play(&played, &limits);
	(void)ask(&played);
	ck_assert_int_eq(answer(&played, "x"), ENV_OK);
	ck_assert_int_eq(answer(&played, "{\"t\":\"s.stat\",\"i\":\"0.1\",\"s\":\"r\"}"), ENV_OK);
	ck_assert_int_eq(answer(&played, "x"), ENV_OK);
	ck_assert_int_eq(answer(&played, "x"), ENV_OK);
	ck_assert_str_eq(played.fixture.heard, "progress r s.stat -\n");
	ck_assert_int_eq(answer(&played, "x"), ENV_CLOSED);
	ck_assert_str_eq(played.fixture.heard, "progress r s.stat -\nclosed - - -\n");
	ck_assert(env_test_peer_closed(played.peer, &why));
	ck_assert_int_eq(why, ENV_CLOSE_BAD_FRAMES);
	stop(&played);
}
END_TEST

/* A newer service may push what this program does not know yet. */
START_TEST(unknown_messages_are_no_fault)
{
	const struct env_limits limits = {.bad_frames = 1};
	struct played played;

	play(&played, &limits);
	(void)ask(&played);
	for (int i = 0; i < 4; i++)
		ck_assert_int_eq(answer(&played, "{\"t\":\"ask.newer\",\"p\":{},\"i\":null,\"s\":null}"),
				 ENV_OK);
	ck_assert_ptr_nonnull(env_test_log_find(&played.fixture.test.log, "there is no such message"));
	check_requests(&played, 1);
	ck_assert_int_eq(answer(&played, ECHOED("\"0.1\"")), ENV_OK);
	ck_assert_str_eq(played.fixture.heard, "success s ask.echoed hello\n");
	stop(&played);
}
END_TEST

START_TEST(frames_that_are_too_large_are_bad)
{
	const struct env_limits limits = {.frame_bytes = 100, .bad_frames = 1};
	char frame[200];
	struct played played;

	play(&played, &limits);
	(void)ask(&played);
	memset(frame, ' ', sizeof(frame));
	frame[sizeof(frame) - 1] = '\0';
	ck_assert_int_eq(answer(&played, frame), ENV_OK);
	check_requests(&played, 1);
	ck_assert_ptr_nonnull(
		env_test_log_find(&played.fixture.test.log, "a frame of the service is dropped"));
	ck_assert_int_eq(answer(&played, frame), ENV_CLOSED);
	ck_assert_str_eq(played.fixture.heard, "closed - - -\n");
	stop(&played);
}
END_TEST

TCase *hostile_tests(void)
{
	TCase *tests = tcase_create("hostile");

	tcase_add_test(tests, what_answers_no_call_is_dropped);
	tcase_add_test(tests, nothing_is_an_answer_before_the_first_call);
	tcase_add_test(tests, the_second_end_of_a_call_is_dropped);
	tcase_add_test(tests, any_message_of_the_service_may_be_an_answer);
	tcase_add_test(tests, states_in_any_order_end_a_call_once);
	tcase_add_loop_test(tests, bad_frames_are_dropped_and_logged, 0, BAD_COUNT);
	tcase_add_test(tests, failures_that_nobody_hears_are_logged);
	tcase_add_test(tests, a_long_frame_that_ends_badly_is_dropped);
	tcase_add_test(tests, too_many_bad_frames_close_the_connection);
	tcase_add_test(tests, unknown_messages_are_no_fault);
	tcase_add_test(tests, frames_that_are_too_large_are_bad);
	return tests;
}
