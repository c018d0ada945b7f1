/* The clock, the allocator and the log, each alone. */
#include "shop.h"

#include <stdint.h>
#include <string.h>

START_TEST(the_clock_moves_only_when_it_is_moved)
{
	struct env_test_clock clock;

	env_test_clock_init(&clock);
	struct env_clock hook = env_test_clock_hook(&clock);
	int64_t start = env_test_clock_now(&clock);
	ck_assert_int_gt(start, 0);
	ck_assert_int_eq(hook.now(hook.user), start);
	env_test_clock_advance_ms(&clock, 1500);
	ck_assert_int_eq(hook.now(hook.user) - start, 1500000);
	env_test_clock_advance_ms(&clock, UINT32_MAX);
	ck_assert_int_eq(hook.now(hook.user) - start, 1500000 + (int64_t)UINT32_MAX * 1000);
	env_test_clock_set(&clock, INT64_MAX - 1);
	env_test_clock_advance_ms(&clock, 1);
	ck_assert_int_eq(env_test_clock_now(&clock), INT64_MAX);
	env_test_clock_set(&clock, -1);
	ck_assert_int_eq(hook.now(hook.user), -1);
}
END_TEST

#define THREADS 4
#define ROUNDS 1000

static void *advance_often(void *user)
{
	for (int i = 0; i < ROUNDS; i++)
		env_test_clock_advance_ms(user, 1);
	return NULL;
}

START_TEST(the_clock_is_for_threads)
{
	struct env_test_clock clock;
	pthread_t threads[THREADS];

	env_test_clock_init(&clock);
	int64_t start = env_test_clock_now(&clock);
	for (int i = 0; i < THREADS; i++)
		ck_assert_int_eq(pthread_create(&threads[i], NULL, advance_often, &clock), 0);
	for (int i = 0; i < THREADS; i++)
		(void)pthread_join(threads[i], NULL);
	ck_assert_int_eq(env_test_clock_now(&clock) - start, (int64_t)THREADS * ROUNDS * 1000);
}
END_TEST

START_TEST(an_allocator_counts)
{
	struct env_test_allocator allocator;

	env_test_allocator_init(&allocator);
	const struct env_allocator *hook = &allocator.hook;
	void *first = hook->alloc(hook->user, 100);
	void *second = hook->alloc(hook->user, 20);
	ck_assert_uint_eq((uintptr_t)second % sizeof(long double), 0);
	memset(first, 1, 100);
	hook->free(hook->user, NULL);
	hook->free(hook->user, first);
	struct env_test_memory count = env_test_allocator_count(&allocator);
	ck_assert_uint_eq(count.asked, 2);
	ck_assert_uint_eq(count.failed, 0);
	ck_assert_uint_eq(count.live, 1);
	ck_assert_uint_eq(count.live_bytes, 20);
	ck_assert_uint_eq(count.peak_bytes, 120);
	hook->free(hook->user, second);
	ck_assert_uint_eq(env_test_allocator_count(&allocator).live, 0);
	ck_assert_ptr_null(hook->alloc(hook->user, SIZE_MAX));
	ck_assert_uint_eq(env_test_allocator_count(&allocator).failed, 1);
}
END_TEST

/* Which of five allocations fail. */
static const struct {
	size_t n;
	enum env_test_failing failing;
	const char *outcome;
} failures[] = {
	{0, ENV_TEST_FAIL_ONCE, "....."}, {0, ENV_TEST_FAIL_ON, "....."}, {1, ENV_TEST_FAIL_ONCE, "!...."},
	{1, ENV_TEST_FAIL_ON, "!!!!!"},   {3, ENV_TEST_FAIL_ON, "..!!!"}, {3, ENV_TEST_FAIL_ONCE, "..!.."},
	{6, ENV_TEST_FAIL_ON, "....."},
};

START_TEST(an_allocator_fails_when_it_is_told_to)
{
	struct env_test_allocator allocator;
	size_t failed = 0;

	env_test_allocator_init(&allocator);
	const struct env_allocator *hook = &allocator.hook;
	hook->free(hook->user, hook->alloc(hook->user, 1));
	env_test_allocator_fail(&allocator, failures[_i].n, failures[_i].failing);
	for (size_t i = 0; i < 5; i++) {
		void *memory = hook->alloc(hook->user, 1);
		ck_assert_int_eq(memory == NULL, failures[_i].outcome[i] == '!');
		failed += memory == NULL;
		hook->free(hook->user, memory);
	}
	ck_assert_uint_eq(env_test_allocator_count(&allocator).failed, failed);
	env_test_allocator_fail(&allocator, 0, ENV_TEST_FAIL_ON);
	void *memory = hook->alloc(hook->user, 1);
	ck_assert_ptr_nonnull(memory);
	hook->free(hook->user, memory);
}
END_TEST

START_TEST(a_log_keeps_its_lines)
{
	struct env_test_log log;

	env_test_log_init(&log);
	ck_assert_ptr_null(env_test_log_next(&log, NULL));
	ck_assert_ptr_null(env_test_log_find(&log, ""));
	env_test_log_write(&log, ENV_LOG_INFO, "one thing");
	env_test_log_write(&log, ENV_LOG_ERROR, "another thing");
	ck_assert_uint_eq(log.count, 2);
	const struct env_test_line *line = env_test_log_next(&log, NULL);
	ck_assert_str_eq(line->text, "one thing");
	ck_assert_int_eq(line->level, ENV_LOG_INFO);
	ck_assert_ptr_eq(env_test_log_find(&log, "thing"), line);
	line = env_test_log_next(&log, line);
	ck_assert_str_eq(line->text, "another thing");
	ck_assert_ptr_eq(env_test_log_find(&log, "another"), line);
	ck_assert_ptr_null(env_test_log_find(&log, "a third"));
	ck_assert_ptr_null(env_test_log_next(&log, line));
	env_test_log_clear(&log);
	ck_assert_uint_eq(log.count, 0);
	ck_assert_ptr_null(env_test_log_next(&log, NULL));
	env_test_log_write(&log, ENV_LOG_INFO, "anew");
	ck_assert_str_eq(env_test_log_next(&log, NULL)->text, "anew");
	env_test_log_clear(&log);
}
END_TEST

TCase *pieces_tests(void)
{
	TCase *tests = tcase_create("pieces");

	tcase_add_test(tests, the_clock_moves_only_when_it_is_moved);
	tcase_add_test(tests, the_clock_is_for_threads);
	tcase_add_test(tests, an_allocator_counts);
	tcase_add_loop_test(tests, an_allocator_fails_when_it_is_told_to, 0,
			    (int)(sizeof(failures) / sizeof(failures[0])));
	tcase_add_test(tests, a_log_keeps_its_lines);
	return tests;
}
