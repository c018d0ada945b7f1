/* A session in which the n-th allocation fails, for every n: an answer or a closed connection, never a crash or a leak. */
#include "suites.h"

#include <stdlib.h>

#include "fixture.h"

struct scarce {
	unsigned long left; /* allocations that still succeed */
	bool once;          /* only one fails, those after it succeed again */
	long held;
};

static void *take(void *user, size_t size)
{
	struct scarce *scarce = user;

	if (scarce->left == 0) {
		if (scarce->once)
			scarce->left = (unsigned long)-1;
		return NULL;
	}
	scarce->left--;
	scarce->held++;
	return malloc(size);
}

static void give(void *user, void *memory)
{
	struct scarce *scarce = user;

	scarce->held -= memory != NULL;
	free(memory);
}

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
	(void)env_memory_peer_closed(fixture->peer, &why);
	ck_assert_int_eq(why, ENV_CLOSE_MEMORY);
	if (answer[0] == '\0' || strcmp(answer, session[step].answer) == 0)
		return;
	ck_assert_ptr_null(strchr(answer, '\n'));
	(void)snprintf(trace, sizeof(trace), "\"i\":\"%zu\"", step + 1);
	ck_assert_ptr_nonnull(strstr(answer, "error.job"));
	ck_assert_ptr_nonnull(strstr(answer, "out of memory"));
	ck_assert_msg(strstr(answer, trace) != NULL || strstr(answer, "\"i\":null") != NULL, "%s", answer);
}

static enum env_status on_any(struct env_connection *connection, const struct env_meta *meta,
			      const void *payload, void *user)
{
	(void)connection, (void)meta, (void)payload, (void)user;
	return ENV_OK;
}

/* Whether the session went to its end without the allocator failing. */
static bool play(struct scarce *scarce)
{
	const struct env_allocator allocator = {take, give, scarce};
	struct fixture fixture;
	bool complete = fixture_open(&fixture, NULL, &allocator);

	if (complete) {
		complete = env_hub_listen_trait(fixture.hub, env_str("later"), on_any, NULL) == ENV_OK;
		for (size_t step = 0; step < sizeof(session) / sizeof(session[0]); step++)
			check_answer(&fixture, step);
		env_hub_run(fixture.hub);
	}
	fixture_close(&fixture);
	ck_assert_int_eq(scarce->held, 0);
	return complete && scarce->left > 0 && scarce->left < (unsigned long)-1000000;
}

START_TEST(every_allocation_may_fail)
{
	unsigned long n = 0;

	for (;; n++) {
		struct scarce scarce = {.left = n, .once = _i == 1};
		if (play(&scarce))
			break;
		ck_assert_uint_lt(n, 5000);
	}
	ck_assert_uint_gt(n, 20);
}
END_TEST

START_TEST(a_pair_survives_without_memory)
{
	for (unsigned long n = 0; n < 200; n++) {
		struct scarce scarce = {.left = n, .once = _i == 1};
		const struct env_allocator allocator = {take, give, &scarce};
		struct fixture fixture;
		if (fixture_open(&fixture, NULL, &allocator)) {
			struct env_memory_end a = {.hub = fixture.hub};
			struct env_memory_end b = {.hub = fixture.hub};
			if (env_memory_pair(&a, &b) == ENV_OK)
				(void)env_connection_send(a.connection, &envelope_s_stat_message, NULL);
			for (int i = 0; i < 4; i++)
				env_hub_run(fixture.hub);
		}
		fixture_close(&fixture);
		ck_assert_int_eq(scarce.held, 0);
	}
}
END_TEST

/* After the first frames of a kind, a one-way message needs no memory that is not kept. */
START_TEST(the_steady_state_allocates_nothing)
{
	struct scarce scarce = {.left = 100000};
	const struct env_allocator allocator = {take, give, &scarce};
	const char *note = "{\"t\":\"talk.note\",\"p\":{\"text\":\"a\\nb\"},\"i\":\"1\"}";
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL, &allocator));
	ck_assert_str_eq(fixture_ask(&fixture, note), "");
	unsigned long before = scarce.left;
	for (int i = 0; i < 100; i++)
		ck_assert_str_eq(fixture_ask(&fixture, note), "");
	ck_assert_uint_eq(scarce.left, before);
	ck_assert_uint_eq(fixture.handled, 101);
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
	return tests;
}
