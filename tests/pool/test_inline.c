/* A pool without threads. */
#include "pool/suites.h"
#include "pool/support.h"

/* A job that submits another, or itself as long as `left` is not 0. */
struct submitter {
	struct env_job job;
	struct env_pool *pool;
	struct env_job *other;
	struct notes *notes;
	int left;
};

static void submit_more(struct env_job *job)
{
	struct submitter *submitter = (struct submitter *)job;

	notes_add(submitter->notes, submitter->left);
	if (submitter->left > 0) {
		submitter->left--;
		env_pool_submit(submitter->pool, job, false);
	} else if (submitter->other != NULL) {
		env_pool_submit(submitter->pool, submitter->other, false);
	}
}

START_TEST(runs_here)
{
	struct env_pool *pool = pool_make(ENV_POOL_INLINE, 0);
	struct notes notes;
	struct task tasks[3];

	ck_assert(env_pool_is_inline(pool));
	ck_assert(!env_pool_run_one(pool));
	ck_assert_uint_eq(env_pool_run(pool), 0);
	notes_init(&notes);
	for (int i = 0; i < 3; i++) {
		task_init(&tasks[i], &notes, i, 0);
		task_submit(pool, &tasks[i]);
	}
	notes_check(&notes, NULL, 0);
	ck_assert(env_pool_run_one(pool));
	notes_check(&notes, (const int[]){0}, 1);
	ck_assert_uint_eq(env_pool_run(pool), 2);
	notes_check(&notes, (const int[]){1, 2}, 2);
	ck_assert(!env_pool_run_one(pool));
	env_pool_free(pool);
}
END_TEST

/* Once without a lane, once in the lane of the other job. */
START_TEST(runs_what_was_added_meanwhile)
{
	struct env_pool *pool = pool_make(ENV_POOL_INLINE, 0);
	struct notes notes;
	struct task other;
	uint64_t lane = (uint64_t)_i;

	notes_init(&notes);
	task_init(&other, &notes, 7, lane);
	struct submitter submitter = {
		.job = {.run = submit_more, .lane = lane},
		.pool = pool,
		.other = &other.job,
		.notes = &notes,
		.left = 3,
	};
	ck_assert_int_eq(env_pool_submit(pool, &submitter.job, false), ENV_OK);
	ck_assert_uint_eq(env_pool_run(pool), 5);
	notes_check(&notes, (const int[]){3, 2, 1, 0, 7}, 5);
	env_pool_free(pool);
}
END_TEST

static void run_nested(struct env_job *job)
{
	struct submitter *submitter = (struct submitter *)job;

	notes_add(submitter->notes, (int)env_pool_run(submitter->pool));
}

/* What runs may run what waits, but for its own lane. */
START_TEST(runs_within_a_job)
{
	struct env_pool *pool = pool_make(ENV_POOL_INLINE, 0);
	struct notes notes;
	struct task same;
	struct task different;

	notes_init(&notes);
	struct submitter outer = {.job = {.run = run_nested, .lane = 5}, .pool = pool, .notes = &notes};
	task_init(&same, &notes, 20, 5);
	task_init(&different, &notes, 10, 6);
	ck_assert_int_eq(env_pool_submit(pool, &outer.job, false), ENV_OK);
	task_submit(pool, &same);
	task_submit(pool, &different);
	ck_assert_uint_eq(env_pool_run(pool), 2);
	notes_check(&notes, (const int[]){10, 1, 20}, 3);
	env_pool_free(pool);
}
END_TEST

START_TEST(threads_run_nothing_here)
{
	struct env_pool *pool = pool_make(1, 0);
	struct notes notes;
	struct gate gate;
	struct task tasks[2];

	notes_init(&notes);
	gate_init(&gate);
	for (int i = 0; i < 2; i++) {
		task_init(&tasks[i], &notes, i, 0);
		tasks[i].gate = &gate;
		task_submit(pool, &tasks[i]);
	}
	gate_await(&gate, 1);
	ck_assert_uint_eq(env_pool_run(pool), 0);
	ck_assert(!env_pool_run_one(pool));
	notes_check(&notes, (const int[]){0}, 1);
	gate_open(&gate);
	notes_await(&notes, 1);
	env_pool_free(pool);
}
END_TEST

TCase *inline_tests(void)
{
	TCase *tests = tcase_create("inline");

	tcase_add_test(tests, runs_here);
	tcase_add_loop_test(tests, runs_what_was_added_meanwhile, 0, 2);
	tcase_add_test(tests, runs_within_a_job);
	tcase_add_test(tests, threads_run_nothing_here);
	return tests;
}
