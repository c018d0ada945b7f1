/* Pools come into being: options, memory, threads, signals. */
#include "pool/suites.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>

#include "pool/support.h"
#include "text/hooks.h"

START_TEST(has_defaults)
{
	struct env_pool *pool = NULL;

	ck_assert_int_eq(env_pool_new(&pool, NULL), ENV_OK);
	ck_assert_uint_eq(env_pool_capacity(pool), 1024);
	ck_assert_uint_eq(env_pool_load(pool), 0);
	ck_assert(!env_pool_is_inline(pool));
	env_pool_free(pool);
	env_pool_free(NULL);
}
END_TEST

/* Two jobs that wait for each other need two workers. */
START_TEST(has_two_workers_at_least)
{
	struct env_pool *pool = pool_make(0, 0);
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
	gate_await(&gate, 2);
	gate_open(&gate);
	env_pool_free(pool);
}
END_TEST

START_TEST(refuses_negative_workers)
{
	struct env_pool *pool = NULL;

	ck_assert_int_eq(env_pool_new(&pool, &(struct env_pool_options){.workers = -2}), ENV_MISMATCH);
	ck_assert_ptr_null(pool);
}
END_TEST

/* An allocator that gives little and keeps in mind the most that it was asked for. */
static void *give_little(void *user, size_t size)
{
	size_t *most = user;

	if (size > *most)
		*most = size;
	return size > (size_t)1 << 20 ? NULL : malloc(size);
}

static void take_back(void *user, void *memory)
{
	(void)user;
	free(memory);
}

/* Were a size to overflow, little would be asked for. */
START_TEST(refuses_queues_beyond_memory)
{
	static const size_t queues[] = {SIZE_MAX, SIZE_MAX / 2 + 2, SIZE_MAX / sizeof(void *), SIZE_MAX / 64};
	struct env_pool *pool = NULL;
	size_t most = 0;
	struct env_allocator allocator = {.alloc = give_little, .free = take_back, .user = &most};
	struct env_pool_options options = {.allocator = &allocator, .workers = ENV_POOL_INLINE};

	options.queue = queues[_i];
	ck_assert_int_eq(env_pool_new(&pool, &options), ENV_NO_MEMORY);
	ck_assert_ptr_null(pool);
	ck_assert_uint_ge(most, SIZE_MAX / 64 * sizeof(void *));
}
END_TEST

START_TEST(needs_memory)
{
	static const int workers[] = {ENV_POOL_INLINE, 2};
	enum env_status status = ENV_NO_MEMORY;
	size_t left = 0;

	for (; status == ENV_NO_MEMORY && left < 100; left++) {
		struct env_pool *pool = NULL;
		struct hooks hooks;
		hooks_init(&hooks, left);
		struct env_pool_options options = {.allocator = &hooks.allocator, .workers = workers[_i]};
		status = env_pool_new(&pool, &options);
		ck_assert_int_eq(status == ENV_OK, pool != NULL);
		env_pool_free(pool);
		ck_assert_uint_eq(hooks.held, 0);
	}
	ck_assert_int_eq(status, ENV_OK);
	ck_assert_uint_ge(left, 3);
}
END_TEST

/* Some of the threads can be made, all of them cannot. */
START_TEST(needs_threads)
{
	struct rlimit limit = {.rlim_cur = (rlim_t)256 << 20, .rlim_max = (rlim_t)256 << 20};
	struct env_pool *pool = NULL;
	struct hooks hooks;

	if (has_sanitizer())
		return;
	hooks_init(&hooks, 100);
	ck_assert_int_eq(setrlimit(RLIMIT_AS, &limit), 0);
	errno = 0;
	struct env_pool_options options = {.allocator = &hooks.allocator, .workers = 5000};
	ck_assert_int_eq(env_pool_new(&pool, &options), ENV_IO);
	ck_assert_int_ne(errno, 0);
	ck_assert_ptr_null(pool);
	ck_assert_uint_eq(hooks.held, 0);
}
END_TEST

struct masked {
	struct env_job job;
	sigset_t mask;
};

static void read_mask(struct env_job *job)
{
	pthread_sigmask(SIG_SETMASK, NULL, &((struct masked *)job)->mask);
}

START_TEST(blocks_signals)
{
	static const int signals[] = {SIGHUP, SIGINT, SIGTERM, SIGPIPE, SIGCHLD, SIGUSR1, SIGALRM};
	sigset_t before;
	sigset_t after;
	struct masked masked = {.job = {.run = read_mask}};

	sigemptyset(&masked.mask);
	pthread_sigmask(SIG_SETMASK, NULL, &before);
	struct env_pool *pool = pool_make(1, 0);
	pthread_sigmask(SIG_SETMASK, NULL, &after);
	struct notes notes;
	struct task end;
	notes_init(&notes);
	task_init(&end, &notes, 1, 0);
	ck_assert_int_eq(env_pool_submit(pool, &masked.job, false), ENV_OK);
	task_submit(pool, &end);
	notes_await(&notes, 1);
	env_pool_free(pool);
	for (size_t i = 0; i < COUNT_OF(signals); i++) {
		ck_assert_int_eq(sigismember(&masked.mask, signals[i]), 1);
		ck_assert_int_eq(sigismember(&after, signals[i]), sigismember(&before, signals[i]));
	}
}
END_TEST

TCase *new_tests(void)
{
	TCase *tests = tcase_create("new");

	tcase_add_test(tests, has_defaults);
	tcase_add_test(tests, has_two_workers_at_least);
	tcase_add_test(tests, refuses_negative_workers);
	tcase_add_loop_test(tests, refuses_queues_beyond_memory, 0, 4);
	tcase_add_loop_test(tests, needs_memory, 0, 2);
	tcase_add_test(tests, needs_threads);
	tcase_add_test(tests, blocks_signals);
	return tests;
}
