/* What a pool consists of, for the files of this folder. */
#ifndef ENVELOPE_POOL_STATE_H
#define ENVELOPE_POOL_STATE_H

#include <pthread.h>

#include "pool/lanes.h"

struct env_pool {
	const struct env_allocator *allocator;
	size_t capacity; /* places */
	bool is_inline;
	size_t thread_count; /* started; only env_pool_new() and env_pool_free() look at the threads */
	pthread_t *threads;

	/* What follows is under this lock. Whatever is the user's is called without it. */
	pthread_mutex_t lock;
	pthread_cond_t runnable; /* a job may run, or the pool is closed */
	pthread_cond_t quiet;    /* `running` is 0, or some waiter is not being woken any more */
	bool closed;
	pthread_t freeing; /* once it is closed: who is in env_pool_free() */
	bool drained;      /* nothing is discarded any more */
	size_t refs;
	size_t places;  /* taken */
	size_t running; /* jobs in `run` or `discard`, and what follows at once */
	struct env_job *first;
	struct env_job *last;
	struct env_lanes lanes;
	struct env_pool_waiter *first_waiter; /* the longest waiting */
	struct env_pool_waiter *last_waiter;
};

/*
 * Runs the first job that may run, or discards it, and does what follows from that. False: there is none. The lock is held
 * before and after, not meanwhile.
 */
bool env_pool_do_next(struct env_pool *pool, bool discard);

/*
 * Wakes the longest waiting where a place is free or the pool is closed, and all of them where no place is taken. The lock is
 * held before and after, not meanwhile.
 */
void env_pool_wake_next(struct env_pool *pool);

#endif
