/*
 * A pairing heap of timers (Fredman, Sedgewick, Sleator, Tarjan, 1986): nothing is allocated, arming is constant time,
 * disarming logarithmic.
 */
#include "loop/timer.h"

#include <stddef.h>

/* Puts `other` below `timer`. */
static struct env_timer *adopt(struct env_timer *timer, struct env_timer *other)
{
	other->next = timer->child;
	if (other->next != NULL)
		other->next->link = &other->next;
	timer->child = other;
	other->link = &timer->child;
	return timer;
}

static struct env_timer *meld(struct env_timer *a, struct env_timer *b)
{
	if (a == NULL || b == NULL)
		return a == NULL ? b : a;
	return b->due < a->due ? adopt(b, a) : adopt(a, b);
}

/* Melds neighbours in pairs, then all pairs, the last first. */
static struct env_timer *meld_all(struct env_timer *first)
{
	struct env_timer *pairs = NULL;
	struct env_timer *result = NULL;

	while (first != NULL) {
		struct env_timer *second = first->next;
		struct env_timer *rest = second == NULL ? NULL : second->next;
		first->next = NULL;
		if (second != NULL)
			second->next = NULL;
		first = meld(first, second);
		first->next = pairs;
		pairs = first;
		first = rest;
	}
	while (pairs != NULL) {
		struct env_timer *next = pairs->next;
		pairs->next = NULL;
		result = meld(result, pairs);
		pairs = next;
	}
	return result;
}

static void set_root(struct env_timers *timers, struct env_timer *root)
{
	timers->root = root;
	if (root != NULL) {
		root->next = NULL;
		root->link = &timers->root;
	}
}

static void take_out(struct env_timers *timers, struct env_timer *timer)
{
	if (!timer->armed)
		return;
	timer->armed = false;
	*timer->link = timer->next;
	if (timer->next != NULL)
		timer->next->link = timer->link;
	struct env_timer *below = meld_all(timer->child);
	timer->child = NULL;
	timer->next = NULL;
	set_root(timers, meld(timers->root, below));
}

bool env_timers_arm(struct env_timers *timers, struct env_timer *timer, int64_t due)
{
	pthread_mutex_lock(&timers->lock);
	take_out(timers, timer);
	timer->due = due;
	timer->armed = true;
	set_root(timers, meld(timers->root, timer));
	bool first = timers->root == timer;
	pthread_mutex_unlock(&timers->lock);
	return first;
}

void env_timers_disarm(struct env_timers *timers, struct env_timer *timer)
{
	pthread_mutex_lock(&timers->lock);
	take_out(timers, timer);
	pthread_mutex_unlock(&timers->lock);
}

bool env_timers_next(struct env_timers *timers, int64_t *due)
{
	pthread_mutex_lock(&timers->lock);
	bool any = timers->root != NULL;
	if (any)
		*due = timers->root->due;
	pthread_mutex_unlock(&timers->lock);
	return any;
}

/* The next that is due and that still has an owner, or NULL. */
static struct env_timer *take_due(struct env_timers *timers, int64_t now)
{
	struct env_timer *due = NULL;

	pthread_mutex_lock(&timers->lock);
	while (due == NULL && timers->root != NULL && timers->root->due <= now) {
		struct env_timer *timer = timers->root;
		take_out(timers, timer);
		if (timer->hold == NULL || timer->hold(timer))
			due = timer;
	}
	pthread_mutex_unlock(&timers->lock);
	return due;
}

void env_timers_run(struct env_timers *timers, int64_t now)
{
	struct env_timer *timer = NULL;

	while ((timer = take_due(timers, now)) != NULL)
		timer->fire(timer);
}
