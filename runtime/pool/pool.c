/* Pools and their threads, from beginning to end. */
#include "pool/state.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "text/memory.h"

#define DEFAULT_CAPACITY 1024
#define LEAST_WORKERS 2

static void destroy(struct env_pool *pool)
{
	pthread_cond_destroy(&pool->quiet);
	pthread_cond_destroy(&pool->runnable);
	pthread_mutex_destroy(&pool->lock);
	env_memory_give(pool->allocator, pool->threads);
	env_memory_give(pool->allocator, pool->lanes.buckets);
	env_memory_give(pool->allocator, pool);
}

/* As many buckets as there are places, at least. False: no memory. */
static bool make_lanes(struct env_pool *pool)
{
	const size_t most = SIZE_MAX / sizeof(struct env_job *) / 2;
	size_t count = 1;
	struct timespec now = {0};

	/* Half of all addresses is refused by any allocator. */
	while (count < pool->capacity && count <= most)
		count *= 2;
	pool->lanes.buckets = env_memory_take(pool->allocator, count * sizeof(struct env_job *));
	if (pool->lanes.buckets == NULL)
		return false;
	for (size_t i = 0; i < count; i++)
		pool->lanes.buckets[i] = NULL;
	pool->lanes.mask = count - 1;
	clock_gettime(CLOCK_REALTIME, &now);
	pool->lanes.seed = (uint64_t)(uintptr_t)pool ^ ((uint64_t)now.tv_nsec << 32) ^ (uint64_t)now.tv_sec;
	return true;
}

/* A pool with room for `workers` threads and none yet; NULL: no memory. */
static struct env_pool *make(const struct env_pool_options *options, size_t workers)
{
	if (workers > SIZE_MAX / sizeof(pthread_t))
		return NULL;
	struct env_pool *pool = env_memory_take(options->allocator, sizeof(*pool));
	if (pool == NULL)
		return NULL;
	*pool = (struct env_pool){
		.allocator = options->allocator,
		.capacity = options->queue == 0 ? DEFAULT_CAPACITY : options->queue,
		.is_inline = workers == 0,
		.lock = PTHREAD_MUTEX_INITIALIZER,
		.runnable = PTHREAD_COND_INITIALIZER,
		.quiet = PTHREAD_COND_INITIALIZER,
		.refs = 1,
	};
	if (workers > 0)
		pool->threads = env_memory_take(options->allocator, workers * sizeof(pthread_t));
	if ((workers > 0 && pool->threads == NULL) || !make_lanes(pool)) {
		destroy(pool);
		return NULL;
	}
	return pool;
}

static void *work(void *argument)
{
	struct env_pool *pool = argument;

	pthread_mutex_lock(&pool->lock);
	while (!pool->closed) {
		if (!env_pool_do_next(pool, false))
			pthread_cond_wait(&pool->runnable, &pool->lock);
	}
	pthread_mutex_unlock(&pool->lock);
	return NULL;
}

/* Returns 0, or the number of the error after which fewer threads than `workers` are there. */
static int start_threads(struct env_pool *pool, size_t workers)
{
	sigset_t all;
	sigset_t before;
	int failure = 0;

	/* Threads inherit the mask. */
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	while (failure == 0 && pool->thread_count < workers) {
		failure = pthread_create(&pool->threads[pool->thread_count], NULL, work, pool);
		pool->thread_count += failure == 0;
	}
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return failure;
}

static size_t count_workers(int wanted)
{
	if (wanted == ENV_POOL_INLINE)
		return 0;
	if (wanted > 0)
		return (size_t)wanted;
	long processors = sysconf(_SC_NPROCESSORS_ONLN);
	return processors < LEAST_WORKERS ? LEAST_WORKERS : (size_t)processors;
}

enum env_status env_pool_new(struct env_pool **out, const struct env_pool_options *options)
{
	const struct env_pool_options defaults = {0};

	if (options == NULL)
		options = &defaults;
	if (options->workers < ENV_POOL_INLINE)
		return ENV_MISMATCH;
	size_t workers = count_workers(options->workers);
	struct env_pool *pool = make(options, workers);
	if (pool == NULL)
		return ENV_NO_MEMORY;
	int failure = start_threads(pool, workers);
	if (failure != 0) {
		env_pool_free(pool);
		errno = failure;
		return ENV_IO;
	}
	*out = pool;
	return ENV_OK;
}

void env_pool_free(struct env_pool *pool)
{
	if (pool == NULL)
		return;
	pthread_mutex_lock(&pool->lock);
	pool->closed = true;
	pool->freeing = pthread_self();
	pthread_cond_broadcast(&pool->runnable);
	while (pool->first_waiter != NULL)
		env_pool_wake_next(pool);
	/* Of an inline pool, other threads may be in env_pool_run(). */
	while (pool->running > 0)
		pthread_cond_wait(&pool->quiet, &pool->lock);
	pthread_mutex_unlock(&pool->lock);
	for (size_t i = 0; i < pool->thread_count; i++)
		pthread_join(pool->threads[i], NULL);
	pthread_mutex_lock(&pool->lock);
	while (env_pool_do_next(pool, true))
		continue;
	pool->drained = true;
	pthread_mutex_unlock(&pool->lock);
	env_pool_unref(pool);
}

void env_pool_ref(struct env_pool *pool)
{
	pthread_mutex_lock(&pool->lock);
	pool->refs++;
	pthread_mutex_unlock(&pool->lock);
}

void env_pool_unref(struct env_pool *pool)
{
	pthread_mutex_lock(&pool->lock);
	bool last = --pool->refs == 0;
	pthread_mutex_unlock(&pool->lock);
	if (last)
		destroy(pool);
}

size_t env_pool_load(const struct env_pool *pool)
{
	/* A lock is no part of what a pool is. */
	pthread_mutex_t *lock = (pthread_mutex_t *)&pool->lock;

	pthread_mutex_lock(lock);
	size_t places = pool->places;
	pthread_mutex_unlock(lock);
	return places;
}

size_t env_pool_capacity(const struct env_pool *pool)
{
	return pool->capacity;
}

bool env_pool_is_inline(const struct env_pool *pool)
{
	return pool->is_inline;
}
