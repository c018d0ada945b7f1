/* Those who wait for a place. */
#include "pool/state.h"

static void append(struct env_pool *pool, struct env_pool_waiter *waiter)
{
	waiter->waiting = true;
	waiter->next = NULL;
	waiter->previous = pool->last_waiter;
	if (pool->last_waiter == NULL)
		pool->first_waiter = waiter;
	else
		pool->last_waiter->next = waiter;
	pool->last_waiter = waiter;
}

static void take_out(struct env_pool *pool, struct env_pool_waiter *waiter)
{
	waiter->waiting = false;
	if (waiter->previous == NULL)
		pool->first_waiter = waiter->next;
	else
		waiter->previous->next = waiter->next;
	if (waiter->next == NULL)
		pool->last_waiter = waiter->previous;
	else
		waiter->next->previous = waiter->previous;
}

/* Whether env_pool_take_place() has anything else to say than that there is no place. */
static bool is_open_question(const struct env_pool *pool)
{
	return pool->closed || pool->places < pool->capacity;
}

static void wake(struct env_pool *pool, struct env_pool_waiter *waiter)
{
	/* It may wait again, and be woken by another thread, before this one is through: hence a number. */
	waiter->waking++;
	pthread_mutex_unlock(&pool->lock);
	waiter->wake(waiter->user);
	pthread_mutex_lock(&pool->lock);
	waiter->waking--;
	if (waiter->waking == 0)
		pthread_cond_broadcast(&pool->quiet);
}

/* Behind the last place no other comes that would wake the next waiter, however long the one who is woken leaves this one. So all are. */
void env_pool_wake_next(struct env_pool *pool)
{
	struct env_pool_waiter *waiter = pool->first_waiter;

	while (waiter != NULL && is_open_question(pool)) {
		take_out(pool, waiter);
		wake(pool, waiter);
		waiter = pool->places == 0 ? pool->first_waiter : NULL;
	}
}

void env_pool_wait(struct env_pool *pool, struct env_pool_waiter *waiter)
{
	pthread_mutex_lock(&pool->lock);
	if (!waiter->waiting) {
		if (is_open_question(pool))
			wake(pool, waiter);
		else
			append(pool, waiter);
	}
	pthread_mutex_unlock(&pool->lock);
}

void env_pool_stop_waiting(struct env_pool *pool, struct env_pool_waiter *waiter)
{
	pthread_mutex_lock(&pool->lock);
	if (waiter->waiting)
		take_out(pool, waiter);
	while (waiter->waking > 0)
		pthread_cond_wait(&pool->quiet, &pool->lock);
	/* It may have been woken for a place that it does not want any more. */
	env_pool_wake_next(pool);
	pthread_mutex_unlock(&pool->lock);
}
