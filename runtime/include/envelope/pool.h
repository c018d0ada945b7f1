/*
 * Worker threads for deferred handlers, with a bounded queue. Any thread may call anything here, for as long as
 * it holds the pool. A pool can serve several hubs.
 */
#ifndef ENVELOPE_POOL_H
#define ENVELOPE_POOL_H

#include <stdbool.h>
#include <stddef.h>

#include <envelope/arena.h>
#include <envelope/status.h>

#ifdef __cplusplus
extern "C" {
#endif

struct env_pool;

/* `workers` for a pool without threads, whose jobs run in env_pool_run(): for tests, and for programs with one thread. */
#define ENV_POOL_INLINE (-1)

struct env_pool_options {
	const struct env_allocator *allocator; /* NULL: malloc; outlives the pool */
	int workers;                           /* 0: as many as there are processors, 2 at least */
	size_t queue; /* messages that may wait or run, all hubs together; 0: 1,024 */
};

/*
 * Makes a pool and starts its threads, which block all signals. `options` may be NULL. All memory is taken here, in
 * proportion to the queue. ENV_NO_MEMORY; ENV_MISMATCH where `workers` is another negative number; ENV_IO where the
 * system gives no threads, with errno. Free it with env_pool_free().
 */
enum env_status env_pool_new(struct env_pool **out, const struct env_pool_options *options);

/*
 * Takes no more work, waits for the handlers that run at this moment, ends the threads, and answers for what was
 * still queued (error.job). Call it before what the handlers use goes, and before env_hub_free(); once, and never from a
 * handler. NULL is fine.
 */
void env_pool_free(struct env_pool *pool);

/*
 * For ENV_POOL_INLINE: runs what waits, in this thread, until nothing does, jobs that were added meanwhile included;
 * returns how many ran. A pool with threads runs nothing here: 0.
 */
size_t env_pool_run(struct env_pool *pool);

/* The same for the oldest that may run. False where there is none. */
bool env_pool_run_one(struct env_pool *pool);

/*
 * How many messages have a place in the queue now, because they wait or run or are just being submitted; and how many
 * may.
 */
size_t env_pool_load(const struct env_pool *pool);
size_t env_pool_capacity(const struct env_pool *pool);

#ifdef __cplusplus
}
#endif
#endif
