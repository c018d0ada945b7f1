/* Many jobs from several threads over many lanes, in few places: each runs once, lanes keep their order. */
#include "pool/suites.h"

#include <stdlib.h>

#include "pool/support.h"

#ifndef CASES_DIVISOR
#define CASES_DIVISOR 1
#endif

#define SUBMITTERS 4
#define LANES 64
#define JOBS_EACH (50000 / CASES_DIVISOR)

/* What the jobs of a lane write with no lock and nothing atomic: it is the lane that keeps them apart. */
struct lane {
	long last[SUBMITTERS]; /* number of the last job of each submitter */
	size_t count;
	size_t disorder;
};

struct stress {
	struct env_pool *pool;
	struct lane lanes[LANES];
};

struct submitter {
	struct stress *stress;
	size_t index;
	pthread_mutex_t lock;
	pthread_cond_t woken;
	bool is_woken;
};

struct stress_job {
	struct env_job job;
	struct stress *stress;
	size_t submitter;
	long number;
};

static struct stress_job *make_job(struct stress *stress, size_t submitter, uint64_t lane, long number);

static void run(struct env_job *base)
{
	struct stress_job *job = (struct stress_job *)base;
	struct lane *lane = &job->stress->lanes[job->job.lane - 1];
	long *last = &lane->last[job->submitter];

	if (job->number <= *last)
		lane->disorder++;
	*last = job->number;
	lane->count++;
	free(job);
}

/* Adds another one to its own lane, as if its submitter had. */
static void run_and_add(struct env_job *base)
{
	struct stress_job *job = (struct stress_job *)base;
	struct stress *stress = job->stress;
	struct stress_job *more = make_job(stress, job->submitter, job->job.lane, job->number + 1);

	run(base);
	if (env_pool_submit(stress->pool, &more->job, false) != ENV_OK)
		abort();
}

static struct stress_job *make_job(struct stress *stress, size_t submitter, uint64_t lane, long number)
{
	struct stress_job *job = malloc(sizeof(*job));

	if (job == NULL)
		abort();
	*job = (struct stress_job){
		.job = {.run = run, .lane = lane},
		.stress = stress,
		.submitter = submitter,
		.number = number,
	};
	return job;
}

static void wake(void *user)
{
	struct submitter *submitter = user;

	pthread_mutex_lock(&submitter->lock);
	submitter->is_woken = true;
	pthread_cond_signal(&submitter->woken);
	pthread_mutex_unlock(&submitter->lock);
}

static void sleep_until_woken(struct submitter *submitter)
{
	pthread_mutex_lock(&submitter->lock);
	while (!submitter->is_woken)
		pthread_cond_wait(&submitter->woken, &submitter->lock);
	submitter->is_woken = false;
	pthread_mutex_unlock(&submitter->lock);
}

static void take_place(struct submitter *submitter, struct env_pool_waiter *waiter)
{
	enum env_status status;

	while ((status = env_pool_take_place(submitter->stress->pool)) == ENV_LIMIT) {
		env_pool_wait(submitter->stress->pool, waiter);
		sleep_until_woken(submitter);
	}
	if (status != ENV_OK)
		abort();
}

static void *submit_all(void *argument)
{
	struct submitter *submitter = argument;
	struct stress *stress = submitter->stress;
	struct env_pool_waiter waiter = {.wake = wake, .user = submitter};
	uint64_t state = submitter->index + 1;

	for (long i = 1; i <= JOBS_EACH; i++) {
		/* Any generator of full period does. */
		state = state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
		uint64_t lane = (state >> 33) % LANES + 1;
		struct stress_job *job = make_job(stress, submitter->index, lane, i);
		bool placed = i % 4 != 0;
		if (placed)
			take_place(submitter, &waiter);
		if (env_pool_submit(stress->pool, &job->job, placed) != ENV_OK)
			abort();
	}
	env_pool_stop_waiting(stress->pool, &waiter);
	env_pool_unref(stress->pool);
	return NULL;
}

/* With one job at the end of each lane, all have run when these have. */
static void finish(struct stress *stress, struct notes *notes)
{
	static struct task ends[LANES];

	notes_init(notes);
	for (int i = 0; i < LANES; i++) {
		task_init(&ends[i], notes, i, (uint64_t)i + 1);
		task_submit(stress->pool, &ends[i]);
	}
	notes_await(notes, LANES);
}

static void check(const struct stress *stress, size_t expected)
{
	size_t count = 0;

	for (size_t i = 0; i < LANES; i++) {
		ck_assert_uint_eq(stress->lanes[i].disorder, 0);
		ck_assert_uint_gt(stress->lanes[i].count, 0);
		count += stress->lanes[i].count;
	}
	ck_assert_uint_eq(count, expected);
}

START_TEST(keeps_lanes_in_order)
{
	static const struct env_pool_options options[] = {{.workers = 4, .queue = 16},
							  {.workers = 2, .queue = 1024}};
	static struct stress stress;
	struct submitter submitters[SUBMITTERS];
	pthread_t threads[SUBMITTERS];
	struct notes notes;

	stress.pool = pool_make(options[_i].workers, options[_i].queue);
	for (size_t i = 0; i < SUBMITTERS; i++) {
		submitters[i] = (struct submitter){
			.stress = &stress,
			.index = i,
			.lock = PTHREAD_MUTEX_INITIALIZER,
			.woken = PTHREAD_COND_INITIALIZER,
		};
		env_pool_ref(stress.pool);
		ck_assert_int_eq(pthread_create(&threads[i], NULL, submit_all, &submitters[i]), 0);
	}
	for (size_t i = 0; i < SUBMITTERS; i++)
		pthread_join(threads[i], NULL);
	finish(&stress, &notes);
	env_pool_free(stress.pool);
	check(&stress, (size_t)SUBMITTERS * JOBS_EACH);
}
END_TEST

/* Jobs that submit more in their own lane while others come from outside. */
START_TEST(jobs_add_jobs)
{
	static struct stress stress;
	struct notes notes[2];

	stress.pool = pool_make(4, 0);
	for (long i = 0; i < JOBS_EACH; i++) {
		/* The first of each lane adds one; these are of a submitter of their own, since they come at any place. */
		size_t submitter = i < LANES ? 1 : 0;
		struct stress_job *job = make_job(&stress, submitter, (uint64_t)(i % LANES) + 1, i + 1);
		if (i < LANES)
			job->job.run = run_and_add;
		ck_assert_int_eq(env_pool_submit(stress.pool, &job->job, false), ENV_OK);
	}
	/* When the first have run, all is added. */
	finish(&stress, &notes[0]);
	finish(&stress, &notes[1]);
	env_pool_free(stress.pool);
	check(&stress, (size_t)JOBS_EACH + LANES);
}
END_TEST

TCase *stress_tests(void)
{
	TCase *tests = tcase_create("stress");

	tcase_set_timeout(tests, 30);
	tcase_add_loop_test(tests, keeps_lanes_in_order, 0, 2);
	tcase_add_test(tests, jobs_add_jobs);
	return tests;
}
