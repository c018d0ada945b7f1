/* A session in which the n-th allocation fails, for every n: every call ends once, and nothing is lost. */
#include "suites.h"

#include "fixture.h"

/* What became of one call. */
struct ending {
	unsigned made;
	unsigned ended;
};

static void hear(struct env_call *call, const struct env_answer *answer, void *user)
{
	struct ending *ending = user;

	ck_assert_uint_gt(env_call_trace(call).len, 0);
	ck_assert_uint_eq(ending->made, 1);
	ck_assert_uint_eq(ending->ended, 0);
	ending->ended += answer->outcome != ENV_CALL_PROGRESS;
}

static void note_made(struct ending *ending, enum env_status status)
{
	ck_assert(status == ENV_OK || status == ENV_NO_MEMORY || status == ENV_CLOSED);
	ending->made = status == ENV_OK;
}

static void ask(struct fixture *fixture, const char *text, struct ending *ending, struct env_call **out)
{
	struct ask_echo echo;

	if (fixture->client == NULL)
		return;
	ask_echo_init(&echo);
	echo.text = env_str(text);
	note_made(ending, ask_echo_call(fixture->client, &echo, NULL, hear, ending, out));
}

static void ask_work(struct fixture *fixture, struct ending *ending)
{
	struct ask_work work;

	if (fixture->client == NULL)
		return;
	ask_work_init(&work);
	work.number = 1;
	note_made(ending, ask_work_call(fixture->client, &work, NULL, hear, ending, NULL));
}

#define FILLERS 10 /* more than the first slots */
enum { HELLO, STEPS, FAIL, WORK, HELD, CANCELLED, FILLER, ENDINGS = FILLER + FILLERS };

/* Success, progress, failure, a worker, a cancelled call, one that is too late, and some to the end. */
static void talk(struct fixture *fixture, struct ending *endings)
{
	struct env_call *cancelled = NULL;

	ask(fixture, "hello", &endings[HELLO], NULL);
	ask(fixture, "steps", &endings[STEPS], NULL);
	fixture_run(fixture);
	ask(fixture, "fail", &endings[FAIL], NULL);
	ask_work(fixture, &endings[WORK]);
	fixture_run(fixture);
	ask(fixture, "hold", &endings[CANCELLED], &cancelled);
	if (cancelled != NULL)
		env_call_cancel(cancelled);
	ask(fixture, "hold", &endings[HELD], NULL);
	fixture_wait(fixture, 30000);
	ck_assert_uint_eq(endings[HELD].ended, endings[HELD].made);
	for (size_t i = 0; i < FILLERS; i++)
		ask(fixture, "hold", &endings[FILLER + i], NULL);
	fixture_run(fixture);
}

/* Whether the session went to its end without the allocator failing. */
static bool play(size_t n, enum env_test_failing failing)
{
	struct env_test_allocator allocator;
	const struct fixture_options options = {.allocator = &allocator.hook, .two_hubs = true};
	struct ending endings[ENDINGS] = {{0}};
	struct fixture fixture;

	env_test_allocator_init(&allocator);
	env_test_allocator_fail(&allocator, n, failing);
	if (fixture_open(&fixture, &options))
		talk(&fixture, endings);
	fixture_close(&fixture);
	for (size_t i = 0; i < ENDINGS; i++)
		ck_assert_uint_eq(endings[i].ended, endings[i].made);
	ck_assert_uint_eq(env_test_allocator_count(&allocator).live, 0);
	return env_test_allocator_count(&allocator).failed == 0;
}

START_TEST(every_allocation_may_fail)
{
	size_t n = 1;

	while (!play(n, (enum env_test_failing)_i)) {
		n++;
		ck_assert_uint_lt(n, 5000);
	}
	ck_assert_uint_gt(n, 40);
}
END_TEST

/* A call that cannot be made leaves the connection as it was. */
START_TEST(a_call_without_memory_is_none)
{
	struct env_call *call = NULL;
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, NULL));
	for (int i = 0; i < 20; i++) {
		env_test_allocator_fail(&fixture.test.memory, 1, ENV_TEST_FAIL_ON);
		ck_assert_int_eq(fixture_ask(&fixture, "hello", &call), ENV_NO_MEMORY);
		ck_assert_ptr_null(call);
		env_test_allocator_fail(&fixture.test.memory, 0, ENV_TEST_FAIL_ON);
		ck_assert_int_eq(fixture_ask(&fixture, "hold", NULL), ENV_OK);
		fixture_run(&fixture);
		ck_assert_str_eq(fixture.heard, "");
	}
	fixture_close(&fixture);
}
END_TEST

/* What is lost may be the last answer: who waits for it hears that the connection is closed, and not only when its time is over. */
START_TEST(an_answer_without_memory_ends_the_connection)
{
	const struct fixture_options options = {.two_hubs = true};
	struct fixture fixture;

	ck_assert(fixture_open(&fixture, &options));
	ck_assert_int_eq(fixture_ask(&fixture, "hello", NULL), ENV_OK);
	env_test_allocator_fail(&fixture.far.memory, 1, ENV_TEST_FAIL_ON);
	fixture_run(&fixture);
	env_test_allocator_fail(&fixture.far.memory, 0, ENV_TEST_FAIL_ON);
	ck_assert_ptr_null(fixture.client);
	ck_assert_str_eq(fixture.heard, "closed - - -\n");
	fixture_close(&fixture);
}
END_TEST

TCase *memory_tests(void)
{
	TCase *tests = tcase_create("memory");

	tcase_set_timeout(tests, 60);
	tcase_add_loop_test(tests, every_allocation_may_fail, 0, 2);
	tcase_add_test(tests, a_call_without_memory_is_none);
	tcase_add_test(tests, an_answer_without_memory_ends_the_connection);
	return tests;
}
