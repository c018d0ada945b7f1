/* Jobs and the places they take: from being submitted to having run. */
#include "pool/state.h"

enum env_status env_pool_take_place(struct env_pool *pool)
{
	enum env_status status = ENV_OK;

	pthread_mutex_lock(&pool->lock);
	if (pool->closed)
		status = ENV_CLOSED;
	else if (pool->places == pool->capacity)
		status = ENV_LIMIT;
	else
		pool->places++;
	pthread_mutex_unlock(&pool->lock);
	return status;
}

void env_pool_give_place(struct env_pool *pool)
{
	pthread_mutex_lock(&pool->lock);
	pool->places--;
	env_pool_wake_next(pool);
	pthread_mutex_unlock(&pool->lock);
}

static void push(struct env_pool *pool, struct env_job *job)
{
	job->next = NULL;
	if (pool->first == NULL)
		pool->first = job;
	else
		pool->last->next = job;
	pool->last = job;
}

/*
 * Whether it takes the job. While env_pool_free() waits and discards, it takes what needs no place, so that this is discarded behind what its lane has;
 * but not from that thread itself: what is discarded cannot come back.
 */
static bool takes(const struct env_pool *pool, bool placed)
{
	if (!pool->closed)
		return true;
	return !placed && !pool->drained && !pthread_equal(pool->freeing, pthread_self());
}

enum env_status env_pool_submit(struct env_pool *pool, struct env_job *job, bool placed)
{
	enum env_status status = ENV_OK;

	pthread_mutex_lock(&pool->lock);
	if (!takes(pool, placed)) {
		/* Nobody waits for the place any more. */
		pool->places -= placed;
		status = ENV_CLOSED;
	} else {
		job->counted = placed;
		job->successor = NULL;
		job->chain = NULL;
		if (env_lanes_append(&pool->lanes, job)) {
			push(pool, job);
			pthread_cond_signal(&pool->runnable);
		}
	}
	pthread_mutex_unlock(&pool->lock);
	return status;
}

/* A job has run, or was discarded; its memory may be gone. */
static void end_job(struct env_pool *pool, const struct env_job *stand_in)
{
	struct env_job *successor = env_lanes_end(&pool->lanes, stand_in);

	/* No worker is called: this one takes the next job itself, unless it has to wake somebody first. */
	if (successor != NULL)
		push(pool, successor);
	if (stand_in->counted) {
		pool->places--;
		if (pool->first_waiter != NULL && pool->first != NULL)
			pthread_cond_signal(&pool->runnable);
		env_pool_wake_next(pool);
	}
	pool->running--;
	if (pool->running == 0)
		pthread_cond_broadcast(&pool->quiet);
}

bool env_pool_do_next(struct env_pool *pool, bool discard)
{
	struct env_job *job = pool->first;
	struct env_job stand_in;

	if (job == NULL)
		return false;
	pool->first = job->next;
	pool->running++;
	env_lanes_begin(&pool->lanes, job, &stand_in);
	pthread_mutex_unlock(&pool->lock);
	if (discard)
		job->discard(job);
	else
		job->run(job);
	pthread_mutex_lock(&pool->lock);
	end_job(pool, &stand_in);
	return true;
}

bool env_pool_run_one(struct env_pool *pool)
{
	if (!pool->is_inline)
		return false;
	pthread_mutex_lock(&pool->lock);
	bool ran = !pool->closed && env_pool_do_next(pool, false);
	pthread_mutex_unlock(&pool->lock);
	return ran;
}

size_t env_pool_run(struct env_pool *pool)
{
	size_t count = 0;

	while (env_pool_run_one(pool))
		count++;
	return count;
}
