/* The end of a pool: what runs is waited for, what waits is discarded, what comes is refused. */
#include "pool/suites.h"
#include "pool/support.h"

START_TEST(discards_in_order)
{
	struct env_pool *pool = pool_make(ENV_POOL_INLINE, 2);
	struct notes notes;
	struct task tasks[7];
	static const uint64_t lanes[] = {0, 1, 2, 1, 2, 0, 1};

	notes_init(&notes);
	for (int i = 0; i < 7; i++) {
		task_init(&tasks[i], &notes, i + 1, lanes[i]);
		if (i == 1 || i == 5)
			task_submit_placed(pool, &tasks[i]);
		else
			task_submit(pool, &tasks[i]);
	}
	ck_assert(env_pool_run_one(pool));
	env_pool_ref(pool);
	env_pool_free(pool);
	notes_check(&notes, (const int[]){1, -2, -3, -6, -4, -5, -7}, 7);
	ck_assert_uint_eq(env_pool_load(pool), 0);
	ck_assert_int_eq(env_pool_run_one(pool), false);
	env_pool_unref(pool);
}
END_TEST

START_TEST(refuses_afterwards)
{
	struct env_pool *pool = pool_make(_i, 3);
	struct notes notes;
	struct task task;

	notes_init(&notes);
	task_init(&task, &notes, 1, (uint64_t)_i + 1);
	ck_assert_int_eq(env_pool_take_place(pool), ENV_OK);
	ck_assert_int_eq(env_pool_take_place(pool), ENV_OK);
	env_pool_ref(pool);
	env_pool_free(pool);
	ck_assert_int_eq(env_pool_take_place(pool), ENV_CLOSED);
	ck_assert_int_eq(env_pool_submit(pool, &task.job, false), ENV_CLOSED);
	ck_assert_uint_eq(env_pool_load(pool), 2);
	ck_assert_int_eq(env_pool_submit(pool, &task.job, true), ENV_CLOSED);
	ck_assert_uint_eq(env_pool_load(pool), 1);
	env_pool_give_place(pool);
	ck_assert_uint_eq(env_pool_load(pool), 0);
	ck_assert_uint_eq(env_pool_run(pool), 0);
	notes_check(&notes, NULL, 0);
	ck_assert_uint_eq(env_pool_capacity(pool), 3);
	env_pool_unref(pool);
}
END_TEST

static void *free_pool(void *pool)
{
	env_pool_free(pool);
	return NULL;
}

static void note_closing(void *notes)
{
	notes_add(notes, 99);
}

/* Of two lanes the first jobs run while the pool is freed; what comes after them must not run any more. */
START_TEST(waits_for_what_runs)
{
	struct env_pool *pool = pool_make(2, 2);
	struct notes notes;
	struct notes closing;
	struct gate gate;
	struct task tasks[5];
	struct env_pool_waiter waiter = {.wake = note_closing, .user = &closing};
	pthread_t thread;

	notes_init(&notes);
	notes_init(&closing);
	gate_init(&gate);
	for (int i = 0; i < 5; i++) {
		task_init(&tasks[i], &notes, i + 1, (uint64_t)(i % 2) + 1);
		if (i < 2) {
			tasks[i].gate = &gate;
			task_submit_placed(pool, &tasks[i]);
			gate_await(&gate, (size_t)i + 1);
		} else {
			task_submit(pool, &tasks[i]);
		}
	}
	/* All places are taken, so that this is woken by the end. */
	env_pool_wait(pool, &waiter);
	env_pool_ref(pool);
	ck_assert_int_eq(pthread_create(&thread, NULL, free_pool, pool), 0);
	notes_await(&closing, 1);
	notes_check(&notes, (const int[]){1, 2}, 2);
	ck_assert_int_eq(env_pool_take_place(pool), ENV_CLOSED);
	gate_open(&gate);
	pthread_join(thread, NULL);
	ck_assert_uint_eq(notes.count, 3);
	for (int i = 0; i < 3; i++)
		ck_assert_int_lt(notes.numbers[i], 0);
	ck_assert_uint_eq(env_pool_load(pool), 0);
	env_pool_stop_waiting(pool, &waiter);
	env_pool_unref(pool);
}
END_TEST

/* What comes without a place while the pool is freed is discarded behind what runs in its lane, and before the end. */
START_TEST(takes_what_needs_no_place_to_the_end)
{
	struct env_pool *pool = pool_make(1, 1);
	struct notes notes;
	struct notes closing;
	struct gate gate;
	struct task tasks[4];
	struct env_pool_waiter waiter = {.wake = note_closing, .user = &closing};
	pthread_t thread;

	notes_init(&notes);
	notes_init(&closing);
	gate_init(&gate);
	for (int i = 0; i < 4; i++)
		task_init(&tasks[i], &notes, i + 1, i == 1 ? 2 : 1);
	tasks[0].gate = &gate;
	task_submit_placed(pool, &tasks[0]);
	gate_await(&gate, 1);
	task_submit(pool, &tasks[1]);
	env_pool_wait(pool, &waiter);
	env_pool_ref(pool);
	ck_assert_int_eq(pthread_create(&thread, NULL, free_pool, pool), 0);
	notes_await(&closing, 1);
	task_submit(pool, &tasks[2]);
	notes_check(&notes, (const int[]){1}, 1);
	gate_open(&gate);
	pthread_join(thread, NULL);
	notes_check(&notes, (const int[]){-2, -3}, 2);
	ck_assert_int_eq(env_pool_submit(pool, &tasks[3].job, false), ENV_CLOSED);
	env_pool_stop_waiting(pool, &waiter);
	env_pool_unref(pool);
}
END_TEST

static void *run_pool(void *pool)
{
	env_pool_run(pool);
	env_pool_unref(pool);
	return NULL;
}

/* A pool without threads may be run by one thread and freed by another. */
START_TEST(waits_for_who_runs_it)
{
	struct env_pool *pool = pool_make(ENV_POOL_INLINE, 1);
	struct notes notes;
	struct notes closing;
	struct gate gate;
	struct task tasks[2];
	struct env_pool_waiter waiter = {.wake = note_closing, .user = &closing};
	pthread_t runner;
	pthread_t thread;

	notes_init(&notes);
	notes_init(&closing);
	gate_init(&gate);
	task_init(&tasks[0], &notes, 1, 0);
	task_init(&tasks[1], &notes, 2, 0);
	tasks[0].gate = &gate;
	task_submit_placed(pool, &tasks[0]);
	task_submit(pool, &tasks[1]);
	env_pool_ref(pool);
	ck_assert_int_eq(pthread_create(&runner, NULL, run_pool, pool), 0);
	gate_await(&gate, 1);
	env_pool_wait(pool, &waiter);
	ck_assert_int_eq(pthread_create(&thread, NULL, free_pool, pool), 0);
	notes_await(&closing, 1);
	notes_check(&notes, (const int[]){1}, 1);
	gate_open(&gate);
	pthread_join(thread, NULL);
	pthread_join(runner, NULL);
	notes_check(&notes, (const int[]){-2}, 1);
}
END_TEST

/* Tries to go on where it was discarded. */
struct retrying {
	struct env_job job;
	struct env_pool *pool;
	enum env_status status;
	int discarded;
};

static void retry(struct env_job *job)
{
	struct retrying *retrying = (struct retrying *)job;

	retrying->discarded++;
	retrying->status = env_pool_submit(retrying->pool, job, false);
}

START_TEST(what_is_discarded_cannot_come_back)
{
	struct env_pool *pool = pool_make(ENV_POOL_INLINE, 0);
	struct retrying retrying = {.job = {.discard = retry, .lane = 1}, .pool = pool, .status = ENV_OK};

	ck_assert_int_eq(env_pool_submit(pool, &retrying.job, false), ENV_OK);
	env_pool_free(pool);
	ck_assert_int_eq(retrying.status, ENV_CLOSED);
	ck_assert_int_eq(retrying.discarded, 1);
}
END_TEST

TCase *free_tests(void)
{
	TCase *tests = tcase_create("free");

	tcase_add_test(tests, discards_in_order);
	tcase_add_loop_test(tests, refuses_afterwards, -1, 3);
	tcase_add_test(tests, waits_for_what_runs);
	tcase_add_test(tests, takes_what_needs_no_place_to_the_end);
	tcase_add_test(tests, waits_for_who_runs_it);
	tcase_add_test(tests, what_is_discarded_cannot_come_back);
	return tests;
}
