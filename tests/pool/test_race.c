/* The end of a pool races with those who submit, wait and stop waiting. */
#include "pool/suites.h"

#include <stdatomic.h>
#include <stdlib.h>

#include "pool/support.h"

#ifndef CASES_DIVISOR
#define CASES_DIVISOR 1
#endif

#define ROUNDS (500 / CASES_DIVISOR)
#define THREADS 3

struct race {
	struct env_pool *pool;
	atomic_size_t accepted;
	atomic_size_t ran;
	atomic_size_t discarded;
	atomic_size_t woken;
	pthread_barrier_t start;
	struct notes notes;
	struct task tasks[10];
};

struct race_job {
	struct env_job job;
	struct race *race;
};

static void run(struct env_job *job)
{
	atomic_fetch_add(&((struct race_job *)job)->race->ran, 1);
	free(job);
}

static void discard(struct env_job *job)
{
	atomic_fetch_add(&((struct race_job *)job)->race->discarded, 1);
	free(job);
}

static void wake(void *user)
{
	atomic_fetch_add(&((struct race *)user)->woken, 1);
}

/* Takes a place, if need be by waiting for it at times, and submits. Returns what the pool said. */
static enum env_status submit_one(struct race *race, uint64_t lane)
{
	bool placed = lane % 3 != 0;
	enum env_status status = ENV_OK;

	while (placed && (status = env_pool_take_place(race->pool)) == ENV_LIMIT) {
		/* Its memory goes at once. */
		struct env_pool_waiter waiter = {.wake = wake, .user = race};
		env_pool_wait(race->pool, &waiter);
		env_pool_stop_waiting(race->pool, &waiter);
	}
	if (status != ENV_OK)
		return status;
	struct race_job *job = malloc(sizeof(*job));
	if (job == NULL)
		abort();
	*job = (struct race_job){.job = {.run = run, .discard = discard, .lane = lane}, .race = race};
	status = env_pool_submit(race->pool, &job->job, placed);
	if (status != ENV_OK)
		free(job);
	return status;
}

/* Submits until the pool takes no more. */
static void *submit(void *argument)
{
	struct race *race = argument;
	uint64_t lane = 0;

	pthread_barrier_wait(&race->start);
	while (submit_one(race, lane++ % 8) == ENV_OK)
		atomic_fetch_add(&race->accepted, 1);
	env_pool_unref(race->pool);
	return NULL;
}

/* The pool ends at once in some rounds, in others after some jobs. */
static void await_some(struct race *race, int round)
{
	size_t count = (size_t)round % COUNT_OF(race->tasks);

	for (size_t i = 0; i < count; i++) {
		task_init(&race->tasks[i], &race->notes, (int)i, i);
		task_submit(race->pool, &race->tasks[i]);
	}
	notes_await(&race->notes, count);
}

static void race_once(int round)
{
	static struct race race;
	pthread_t threads[THREADS];

	race = (struct race){.pool = pool_make(2, 4)};
	notes_init(&race.notes);
	ck_assert_int_eq(pthread_barrier_init(&race.start, NULL, THREADS + 1), 0);
	for (size_t i = 0; i < THREADS; i++) {
		env_pool_ref(race.pool);
		ck_assert_int_eq(pthread_create(&threads[i], NULL, submit, &race), 0);
	}
	pthread_barrier_wait(&race.start);
	await_some(&race, round);
	env_pool_free(race.pool);
	for (size_t i = 0; i < THREADS; i++)
		pthread_join(threads[i], NULL);
	pthread_barrier_destroy(&race.start);
	ck_assert_uint_eq(race.accepted, race.ran + race.discarded);
}

START_TEST(submits_race_with_the_end)
{
	for (int round = 0; round < ROUNDS; round++)
		race_once(round);
}
END_TEST

TCase *race_tests(void)
{
	TCase *tests = tcase_create("race");

	tcase_set_timeout(tests, 30);
	tcase_add_test(tests, submits_race_with_the_end);
	return tests;
}
