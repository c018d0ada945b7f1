/* A session in which the n-th allocation fails, for every n: an answer or a closed connection, never a crash or a leak. */
#include "suites.h"

#include <envelope/memory.h>

#include "fixture.h"

/* Frames and their answers, where all goes well. */
static const struct {
	const char *frame;
	const char *answer;
} session[] = {
	{"{\"t\":\"s.ping\",\"i\":\"1\"}", PONG("\"1\"")},
	{"{\"t\":\"talk.say\",\"p\":{\"text\":\"hello\"},\"i\":\"2\"}", SAID("hello", "\"2\"", "\"s\"")},
	{"{\"t\":\"talk.say\",\"p\":{\"text\":\"forget\"},\"i\":\"3\"}", JOB("no answer was given", "\"3\"")},
	{"{\"t\":\"talk.say\",\"p\":{\"text\":\"bad\"},\"i\":\"4\"}", BAD("no can do", "\"4\"")},
	{"{\"t\":\"jeff\",\"i\":\"5\"}", NO_TYPE("jeff", "\"5\"")},
	{"{\"t\":\"talk.say\",\"i\":\"6\"}",
	 INVALID("{\"loc\":[\"text\"],\"msg\":\"field required\",\"type\":\"value_error.missing\"}",
		 "\"6\"")},
	{"{\"t\":\"talk.say\",\"p\":{\"text\":\"hold\"},\"i\":\"7\"}", ""},
};

/* One answer a frame, be it that memory is short; or the connection is closed for that reason. */
static void check_answer(struct fixture *fixture, size_t step)
{
	enum env_close why = ENV_CLOSE_MEMORY;
	char trace[16];
	const char *answer = fixture_ask(fixture, session[step].frame);

	if (answer[0] == '\0') /* it may be the peer that had no memory to take it */
		answer = fixture_take(fixture);
	(void)env_test_peer_closed(fixture->peer, &why);
	ck_assert_int_eq(why, ENV_CLOSE_MEMORY);
	if (answer[0] == '\0' || strcmp(answer, session[step].answer) == 0)
		return;
	ck_assert_ptr_null(strchr(answer, '\n'));
	(void)snprintf(trace, sizeof(trace), "\"i\":\"%zu\"", step + 1);
	ck_assert_ptr_nonnull(strstr(answer, "error.job"));
	ck_assert_ptr_nonnull(strstr(answer, "out of memory"));
	/* whoever asked waits for that */
	ck_assert_msg(strstr(answer, trace) != NULL, "%s", answer);
}

static enum env_status on_any(struct env_connection *connection, const struct env_meta *meta,
			      const void *payload, void *user)
{
	(void)connection, (void)meta, (void)payload, (void)user;
	return ENV_OK;
}

/* Whether the session, with an allocator that fails at the n-th allocation, went to its end without that. */
static bool play(size_t n, enum env_test_failing failing)
{
	struct env_test_allocator allocator;
	struct fixture fixture;

	env_test_allocator_init(&allocator);
	env_test_allocator_fail(&allocator, n, failing);
	if (fixture_open(&fixture, NULL, &allocator.hook)) {
		(void)env_hub_listen_trait(fixture.hub, env_str("later"), on_any, NULL, ENV_PRIORITY_NORMAL);
		for (size_t step = 0; step < sizeof(session) / sizeof(session[0]); step++)
			check_answer(&fixture, step);
		env_hub_run(fixture.hub);
	}
	fixture_close(&fixture);
	struct env_test_memory count = env_test_allocator_count(&allocator);
	ck_assert_uint_eq(count.live, 0);
	return count.failed == 0;
}

START_TEST(every_allocation_may_fail)
{
	size_t n = 1;

	while (!play(n, (enum env_test_failing)_i)) {
		n++;
		ck_assert_uint_lt(n, 5000);
	}
	ck_assert_uint_gt(n, 20);
}
END_TEST

START_TEST(a_pair_survives_without_memory)
{
	for (size_t n = 1; n < 200; n++) {
		struct env_test_allocator allocator;
		struct fixture fixture;
		env_test_allocator_init(&allocator);
		env_test_allocator_fail(&allocator, n, (enum env_test_failing)_i);
		if (fixture_open(&fixture, NULL, &allocator.hook)) {
			struct env_memory_end a = {.hub = fixture.hub};
			struct env_memory_end b = {.hub = fixture.hub};
			if (env_memory_pair(&a, &b) == ENV_OK)
				(void)env_connection_send(a.connection, &envelope_s_stat_message, NULL);
			for (int i = 0; i < 4; i++)
				env_hub_run(fixture.hub);
		}
		fixture_close(&fixture);
		ck_assert_uint_eq(env_test_allocator_count(&allocator).live, 0);
	}
}
END_TEST

/* After the first frames of a kind, a one-way message needs no memory that is not kept. */
START_TEST(the_steady_state_allocates_nothing)
{
	const char *note = "{\"t\":\"talk.note\",\"p\":{\"text\":\"a\\nb\"},\"i\":\"1\"}";
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL, NULL));
	ck_assert_str_eq(fixture_ask(&fixture, note), "");
	size_t before = env_test_allocator_count(&fixture.test.memory).asked;
	for (int i = 0; i < 100; i++)
		ck_assert_str_eq(fixture_ask(&fixture, note), "");
	ck_assert_uint_eq(env_test_allocator_count(&fixture.test.memory).asked, before);
	ck_assert_uint_eq(fixture.handled, 101);
	fixture_close(&fixture);
}
END_TEST

/* Bytes that a workspace keeps at least. */
#define LARGE ((size_t)256 << 10)

/* A frame that takes more memory than a workspace keeps: a good one that is read with care, since a key is spelt oddly, and a long array. */
static const char *make_large(char *frame, size_t size)
{
	size_t len = (size_t)snprintf(
		frame, size, "{\"t\":\"talk.say\",\"i\":\"1\",\"p\":{\"text\":\"hello\"},\"\\u0078\":[0");

	while (len + 5 < size) {
		frame[len++] = ',';
		frame[len++] = '0';
	}
	strcpy(frame + len, "]}");
	return frame;
}

/* Memory that large frames take is taken once for all that follow each other, and given back by the first small one. */
START_TEST(large_frames_in_a_row_share_their_memory)
{
	static char frame[200000];
	struct env_test_allocator allocator;
	struct fixture fixture;

	env_test_allocator_init(&allocator);
	ck_assert(fixture_open(&fixture, NULL, &allocator.hook));
	const char *large = make_large(frame, sizeof(frame));
	for (int i = 0; i < 3; i++) /* until all is as it stays */
		ck_assert_str_eq(fixture_say(&fixture, "hello"), SAID("hello", "\"1\"", "\"s\""));
	struct env_test_memory small = env_test_allocator_count(&allocator);
	ck_assert_str_eq(fixture_ask(&fixture, large), SAID("hello", "\"1\"", "\"s\""));
	ck_assert_str_eq(fixture_ask(&fixture, large), SAID("hello", "\"1\"", "\"s\""));
	struct env_test_memory first = env_test_allocator_count(&allocator);
	ck_assert_uint_gt(first.live_bytes, small.live_bytes + LARGE);
	ck_assert_str_eq(fixture_ask(&fixture, large), SAID("hello", "\"1\"", "\"s\""));
	struct env_test_memory second = env_test_allocator_count(&allocator);
	ck_assert_uint_eq(second.live_bytes, first.live_bytes);
	ck_assert_str_eq(fixture_say(&fixture, "hello"), SAID("hello", "\"1\"", "\"s\""));
	ck_assert_uint_lt(env_test_allocator_count(&allocator).live_bytes, small.live_bytes + LARGE);
	fixture_close(&fixture);
}
END_TEST

TCase *memory_tests(void)
{
	TCase *tests = tcase_create("memory");

	tcase_set_timeout(tests, 60);
	tcase_add_loop_test(tests, every_allocation_may_fail, 0, 2);
	tcase_add_loop_test(tests, a_pair_survives_without_memory, 0, 2);
	tcase_add_test(tests, the_steady_state_allocates_nothing);
	tcase_add_test(tests, large_frames_in_a_row_share_their_memory);
	return tests;
}
