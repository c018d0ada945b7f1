/* The bounded queue: places are taken, used and given back. */
#include "pool/suites.h"
#include "pool/support.h"

START_TEST(counts_places)
{
	struct env_pool *pool = pool_make(ENV_POOL_INLINE, (size_t)_i);
	size_t capacity = (size_t)_i;

	ck_assert_uint_eq(env_pool_capacity(pool), capacity);
	for (int round = 0; round < 3; round++) {
		for (size_t i = 0; i < capacity; i++) {
			ck_assert_uint_eq(env_pool_load(pool), i);
			ck_assert_int_eq(env_pool_take_place(pool), ENV_OK);
		}
		ck_assert_int_eq(env_pool_take_place(pool), ENV_LIMIT);
		ck_assert_uint_eq(env_pool_load(pool), capacity);
		env_pool_give_place(pool);
		ck_assert_int_eq(env_pool_take_place(pool), ENV_OK);
		ck_assert_int_eq(env_pool_take_place(pool), ENV_LIMIT);
		for (size_t i = 0; i < capacity; i++)
			env_pool_give_place(pool);
		ck_assert_uint_eq(env_pool_load(pool), 0);
	}
	env_pool_free(pool);
}
END_TEST

START_TEST(a_job_keeps_its_place_until_it_has_run)
{
	struct env_pool *pool = pool_make(1, 2);
	struct notes notes;
	struct gate gate;
	struct task tasks[3];

	notes_init(&notes);
	gate_init(&gate);
	for (int i = 0; i < 3; i++)
		task_init(&tasks[i], &notes, i, 1);
	tasks[0].gate = &gate;
	task_submit_placed(pool, &tasks[0]);
	task_submit_placed(pool, &tasks[1]);
	gate_await(&gate, 1);
	ck_assert_uint_eq(env_pool_load(pool), 2);
	ck_assert_int_eq(env_pool_take_place(pool), ENV_LIMIT);
	/* The third needs none, and its end gives none back. */
	task_submit(pool, &tasks[2]);
	ck_assert_uint_eq(env_pool_load(pool), 2);
	gate_open(&gate);
	notes_await(&notes, 3);
	env_pool_ref(pool);
	env_pool_free(pool);
	ck_assert_uint_eq(env_pool_load(pool), 0);
	env_pool_unref(pool);
	notes_check(&notes, (const int[]){0, 1, 2}, 3);
}
END_TEST

START_TEST(jobs_without_places_are_not_bounded)
{
	struct env_pool *pool = pool_make(ENV_POOL_INLINE, 1);
	static struct task tasks[1000];
	struct notes notes;
	struct task placed;

	notes_init(&notes);
	task_init(&placed, &notes, 0, 0);
	task_submit_placed(pool, &placed);
	for (int i = 0; i < 1000; i++) {
		task_init(&tasks[i], &notes, i + 1, (uint64_t)(i % 7));
		task_submit(pool, &tasks[i]);
	}
	ck_assert_uint_eq(env_pool_load(pool), 1);
	ck_assert(env_pool_run_one(pool));
	ck_assert_uint_eq(env_pool_load(pool), 0);
	ck_assert_int_eq(env_pool_take_place(pool), ENV_OK);
	ck_assert_uint_eq(env_pool_run(pool), 1000);
	ck_assert_uint_eq(env_pool_load(pool), 1);
	env_pool_give_place(pool);
	env_pool_free(pool);
}
END_TEST

TCase *places_tests(void)
{
	TCase *tests = tcase_create("places");

	tcase_add_loop_test(tests, counts_places, 1, 9);
	tcase_add_test(tests, a_job_keeps_its_place_until_it_has_run);
	tcase_add_test(tests, jobs_without_places_are_not_bounded);
	return tests;
}
