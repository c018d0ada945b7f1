/* Lanes: one after the other within, at once across. */
#include "pool/suites.h"

#include <stdlib.h>

#include "pool/support.h"

#define MOST_TASKS 8

/* In which order one worker runs jobs 1, 2, 3 ... that were submitted to these lanes. */
static const struct {
	size_t count;
	uint64_t lanes[MOST_TASKS];
	int order[MOST_TASKS];
} cases[] = {
	{5, {0, 0, 0, 0, 0}, {1, 2, 3, 4, 5}},
	{5, {9, 9, 9, 9, 9}, {1, 2, 3, 4, 5}},
	{5, {1, 2, 3, 4, 5}, {1, 2, 3, 4, 5}},
	{6, {1, 1, 2, 2, 0, 0}, {1, 3, 5, 6, 2, 4}},
	{7, {1, 1, 1, 2, 0, 2, 1}, {1, 4, 5, 2, 6, 3, 7}},
	{5, {UINT64_MAX, 1, UINT64_MAX, 1, UINT64_MAX}, {1, 2, 3, 4, 5}},
	{4, {UINT64_C(1) << 63, UINT64_C(1) << 32, UINT64_C(1) << 63, UINT64_C(1) << 32}, {1, 2, 3, 4}},
};

START_TEST(one_worker_keeps_order)
{
	struct env_pool *pool = pool_make(1, (size_t)(_i % 3) + 1);
	struct notes notes;
	struct gate gate;
	struct task first;
	struct task tasks[MOST_TASKS];
	size_t count = cases[_i].count;

	/* The worker is held until all are there. */
	notes_init(&notes);
	gate_init(&gate);
	task_init(&first, &notes, 0, 0);
	first.gate = &gate;
	task_submit(pool, &first);
	notes_await(&notes, 1);
	notes_check(&notes, (const int[]){0}, 1);
	for (size_t i = 0; i < count; i++) {
		task_init(&tasks[i], &notes, (int)i + 1, cases[_i].lanes[i]);
		task_submit(pool, &tasks[i]);
	}
	gate_open(&gate);
	notes_await(&notes, count);
	env_pool_free(pool);
	notes_check(&notes, cases[_i].order, count);
}
END_TEST

/* The first of a lane is held: others of the lane wait though workers are idle, other lanes do not. */
START_TEST(a_lane_waits_alone)
{
	struct env_pool *pool = pool_make(3, 0);
	struct notes notes;
	struct gate gate;
	struct task tasks[5];
	static const uint64_t lanes[] = {1, 1, 2, 2, 0};

	notes_init(&notes);
	gate_init(&gate);
	for (int i = 0; i < 5; i++)
		task_init(&tasks[i], &notes, i, lanes[i]);
	tasks[0].gate = &gate;
	task_submit(pool, &tasks[0]);
	gate_await(&gate, 1);
	for (int i = 1; i < 4; i++)
		task_submit(pool, &tasks[i]);
	notes_await(&notes, 3);
	task_submit(pool, &tasks[4]);
	notes_await(&notes, 4);
	notes_check(&notes, (const int[]){0, 2, 3, 4}, 4);
	gate_open(&gate);
	notes_await(&notes, 1);
	notes_check(&notes, (const int[]){1}, 1);
	env_pool_free(pool);
}
END_TEST

/* Each job waits until all run: they must run at once. */
START_TEST(lanes_run_at_once)
{
	struct env_pool *pool = pool_make(8, 0);
	struct notes notes;
	struct gate gate;
	struct task tasks[8];

	notes_init(&notes);
	gate_init(&gate);
	for (int i = 0; i < 8; i++) {
		task_init(&tasks[i], &notes, i, (uint64_t)(i < 4 ? 0 : i));
		tasks[i].gate = &gate;
		task_submit(pool, &tasks[i]);
	}
	gate_await(&gate, 8);
	gate_open(&gate);
	env_pool_free(pool);
}
END_TEST

/* A successor that comes while its predecessor runs, or after the lane went, and again. */
START_TEST(a_lane_comes_and_goes)
{
	struct env_pool *pool = pool_make(2, 0);
	struct notes notes;
	struct task task;

	notes_init(&notes);
	for (int i = 0; i < 100; i++) {
		struct gate gate;
		struct task held;
		gate_init(&gate);
		task_init(&held, &notes, 1, 3);
		task_init(&task, &notes, 2, 3);
		held.gate = &gate;
		task_submit(pool, &held);
		gate_await(&gate, 1);
		task_submit(pool, &task);
		gate_open(&gate);
		notes_await(&notes, 2);
		notes_check(&notes, (const int[]){1, 2}, 2);
	}
	env_pool_free(pool);
}
END_TEST

/* Far more lanes than buckets: lanes leave the middle, the beginning and the end of a chain, and come back. */
START_TEST(lanes_share_buckets)
{
	enum { LANES = 100, ROUNDS = 5 };
	struct env_pool *pool = pool_make(ENV_POOL_INLINE, (size_t)_i);
	static struct task tasks[LANES * ROUNDS];
	int expected[LANES * ROUNDS];
	struct notes notes;
	size_t count = 0;

	notes_init(&notes);
	for (int i = 0; i < LANES * ROUNDS; i++) {
		uint64_t lane = 1 + (uint64_t)(i % LANES);
		/* The lanes grow differently long. */
		if (i >= LANES && lane % (uint64_t)(i / LANES + 1) != 0)
			continue;
		task_init(&tasks[i], &notes, i, lane);
		task_submit(pool, &tasks[i]);
		expected[count++] = i;
	}
	ck_assert_uint_lt(LANES, count);
	ck_assert_uint_eq(env_pool_run(pool), count);
	int last[LANES] = {0};
	bool seen[LANES * ROUNDS] = {false};
	for (size_t i = 0; i < count; i++) {
		int number = notes.numbers[i];
		ck_assert_int_ge(number, last[number % LANES]);
		ck_assert(!seen[number]);
		last[number % LANES] = number;
		seen[number] = true;
	}
	for (size_t i = 0; i < count; i++)
		ck_assert(seen[expected[i]]);
	/* Nothing was left behind: a lane that was busy takes a job at once. */
	notes.count = 0;
	for (int i = 0; i < LANES; i++) {
		task_init(&tasks[i], &notes, i, 1 + (uint64_t)i);
		task_submit(pool, &tasks[i]);
		ck_assert(env_pool_run_one(pool));
		ck_assert_int_eq(notes.numbers[i], i);
	}
	env_pool_free(pool);
}
END_TEST

struct own {
	struct env_job job;
	struct notes *notes;
	int number;
};

static void run_and_free(struct env_job *job)
{
	struct own *own = (struct own *)job;
	struct notes *notes = own->notes;
	int number = own->number;

	free(own);
	notes_add(notes, number);
}

/* The memory of a job goes while it runs; a sanitizer sees who touches it. */
START_TEST(a_job_may_go_while_it_runs)
{
	struct env_pool *pool = pool_make(_i, 0);
	struct notes notes;

	notes_init(&notes);
	for (int i = 0; i < 300; i++) {
		struct own *own = malloc(sizeof(*own));
		ck_assert_ptr_nonnull(own);
		*own = (struct own){.job = {.run = run_and_free, .lane = (uint64_t)(i % 3)},
				    .notes = &notes,
				    .number = i};
		ck_assert_int_eq(env_pool_submit(pool, &own->job, false), ENV_OK);
	}
	env_pool_run(pool);
	notes_await(&notes, 300);
	env_pool_free(pool);
	int last[3] = {0, 1, 2};
	for (size_t i = 0; i < 300; i++) {
		int lane = notes.numbers[i] % 3;
		if (lane != 0)
			ck_assert_int_ge(notes.numbers[i], last[lane]);
		last[lane] = notes.numbers[i];
	}
}
END_TEST

TCase *lanes_tests(void)
{
	TCase *tests = tcase_create("lanes");

	tcase_add_loop_test(tests, one_worker_keeps_order, 0, (int)COUNT_OF(cases));
	tcase_add_test(tests, a_lane_waits_alone);
	tcase_add_test(tests, lanes_run_at_once);
	tcase_add_test(tests, a_lane_comes_and_goes);
	tcase_add_loop_test(tests, lanes_share_buckets, 1, 20);
	tcase_add_loop_test(tests, a_job_may_go_while_it_runs, -1, 1);
	tcase_add_loop_test(tests, a_job_may_go_while_it_runs, 1, 5);
	return tests;
}
