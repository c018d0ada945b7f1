/*
 * The pool from inside: jobs in lanes. Jobs of one lane run one after the other, in the order in which they were
 * submitted; jobs of different lanes, and those without a lane, run at once as far as there are workers, in the order in
 * which they became the first of their lanes. What one job of a lane wrote, the next one sees. Nothing is allocated after
 * the pool is made. Any thread. Whatever is called from here is called with no lock of the pool held.
 */
#ifndef ENVELOPE_POOL_POOL_H
#define ENVELOPE_POOL_POOL_H

#include <stdint.h>

#include <envelope/pool.h>

/* Something for a worker to do, embedded in what it is about. Its owner sets the first three members. */
struct env_job {
	/*
	 * Called once, on a worker. The job's memory is its owner's: the pool does not touch it from here on, so that
	 * `run` may free it or submit it again.
	 */
	void (*run)(struct env_job *job);
	/* Called once instead, by env_pool_free(), where the pool goes before the job's turn comes. */
	void (*discard)(struct env_job *job);
	uint64_t lane; /* 0: none. Two lanes of one number are one lane */
	/* The pool's own. */
	bool counted;              /* gives a place back when it has run */
	struct env_job *next;      /* of those that may run */
	struct env_job *successor; /* in the lane */
	struct env_job *chain;     /* of the table of lanes */
};

/*
 * Takes one place of the queue, to be used by one env_pool_submit() with `placed`, or given back. ENV_LIMIT: there
 * is none; ENV_CLOSED: the pool takes no more work.
 */
enum env_status env_pool_take_place(struct env_pool *pool);
void env_pool_give_place(struct env_pool *pool);

/*
 * Submits a job, which must stay where it is until `run` or `discard` is called; both may be before this returns. With
 * `placed` it uses a place that was taken, which is given back when the job has run or was discarded; without, it needs none
 * and is never refused for want of room. ENV_CLOSED: the pool takes no more work; the job is not called, and a place that
 * was taken is given back. While env_pool_free() waits for what runs, and discards what waits, it takes jobs without a place
 * from other threads still: they are discarded in their turn.
 */
enum env_status env_pool_submit(struct env_pool *pool, struct env_job *job, bool placed);

/* Somebody who wants to be told when a place becomes free. Zeroed but for its first two members, it does not wait. */
struct env_pool_waiter {
	/* Called from any thread, from within the functions of the pool too. Must not call env_pool_stop_waiting(). */
	void (*wake)(void *user);
	void *user;
	/* The pool's own. */
	struct env_pool_waiter *previous;
	struct env_pool_waiter *next;
	bool waiting;
	unsigned waking; /* threads that are in `wake` */
};

/*
 * Has `waiter` woken once: at once where a place is free now or the pool takes no more work, else when that comes about. It
 * waits no more then. Does nothing where it waits already. Each place that is given back wakes one waiter, the longest
 * waiting; one behind which no place is taken wakes them all. Who is woken tries env_pool_take_place() again, or else calls
 * env_pool_stop_waiting(), which passes the place on; no place is kept for it meanwhile.
 */
void env_pool_wait(struct env_pool *pool, struct env_pool_waiter *waiter);

/*
 * Has `waiter` not woken any more, and returns when no thread is in its `wake`: so hold no lock that `wake` takes. Its
 * memory may go afterwards, and not before. Does nothing where it does not wait.
 */
void env_pool_stop_waiting(struct env_pool *pool, struct env_pool_waiter *waiter);

/* Holds on to the memory of the pool; after env_pool_free() it only refuses. */
void env_pool_ref(struct env_pool *pool);
void env_pool_unref(struct env_pool *pool);

/* Whether it is ENV_POOL_INLINE. */
bool env_pool_is_inline(const struct env_pool *pool);

#endif
