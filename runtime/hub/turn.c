/* The loop's turns: inside the hub and out of it, what is due, and how long to wait. */
#include <limits.h>

#include "hub/connection.h"
#include "text/hot.h"

/* The next connection with frames of other threads to collect, up to the mark, which is set before the first. */
static struct env_task *take_ready(struct env_sender *sender, struct env_task *mark, bool first)
{
	pthread_mutex_lock(&sender->lock);
	if (first)
		(void)env_tasks_add(&sender->ready, mark);
	struct env_task *task = sender->ready.first;
	(void)env_tasks_remove(&sender->ready, task);
	if (sender->ready.first == NULL)
		atomic_store(&sender->any_ready, false);
	pthread_mutex_unlock(&sender->lock);
	return task == mark ? NULL : task;
}

static void collect_ready(struct env_sender *sender)
{
	struct env_task mark = {.run = NULL};
	struct env_task *task = take_ready(sender, &mark, true);

	for (; task != NULL; task = take_ready(sender, &mark, false))
		task->run(task);
}

/* The same for what the loop itself has sent. */
static void collect_own(struct env_hub *hub)
{
	struct env_task mark = {.run = NULL};
	struct env_task *task = NULL;

	if (hub->ready.first == NULL)
		return;
	(void)env_tasks_add(&hub->ready, &mark);
	while ((task = hub->ready.first) != &mark) {
		(void)env_tasks_remove(&hub->ready, task);
		task->run(task);
	}
	(void)env_tasks_remove(&hub->ready, &mark);
}

/*
 * While frames are collected listeners and transports run, and may enter again: they find the hub entered. What a
 * listener sends may wait for the next turn, so that two that answer each other do not keep the loop here.
 */
static void collect(struct env_hub *hub)
{
	struct env_sender *sender = hub->sender;

	collect_own(hub);
	/* from now on the loop may sleep */
	(void)atomic_exchange(&sender->awake, false);
	if (atomic_load(&sender->any_ready))
		collect_ready(sender);
}

ENV_HOT void env_hub_leave(struct env_hub *hub)
{
	if (hub->inside == 1)
		collect(hub);
	if (--hub->inside == 0)
		env_sender_set_here(hub->sender, false);
}

static void clear_signal(struct env_sender *sender)
{
	pthread_mutex_lock(&sender->lock);
	bool signalled = sender->signalled;
	sender->signalled = false;
	pthread_mutex_unlock(&sender->lock);
	if (signalled)
		env_wake_clear(&sender->wake);
}

static void stop(struct env_task *mark)
{
	(void)mark;
}

/*
 * Those that wait at this moment; those that they post wait for the next turn. A mark at the end tells where to stop; a
 * turn inside one of the tasks runs over it.
 */
static void run_tasks(struct env_sender *sender)
{
	struct env_task mark = {.run = stop};
	struct env_task *task = NULL;

	(void)env_sender_post(sender, &mark);
	while (mark.posted && (task = env_sender_take(sender, &sender->tasks)) != NULL)
		task->run(task);
}

void env_hub_run(struct env_hub *hub)
{
	struct env_sender *sender = hub->sender;
	int64_t due = 0;

	env_hub_enter(hub);
	clear_signal(sender);
	run_tasks(sender);
	if (env_timers_next(&sender->timers, &due))
		env_timers_run(&sender->timers, env_sender_now(sender));
	env_hub_leave(hub);
}

static bool has_tasks(const struct env_hub *hub)
{
	struct env_sender *sender = hub->sender;

	pthread_mutex_lock(&sender->lock);
	bool any = hub->ready.first != NULL || sender->tasks.first != NULL || sender->ready.first != NULL ||
		   sender->signalled;
	pthread_mutex_unlock(&sender->lock);
	return any;
}

int env_hub_timeout(struct env_hub *hub)
{
	int64_t due = 0;

	if (has_tasks(hub))
		return 0;
	if (!env_timers_next(&hub->sender->timers, &due))
		return -1;
	int64_t now = env_sender_now(hub->sender);
	if (due <= now)
		return 0;
	/* A difference of two moments that are far apart has room as an unsigned number only. */
	uint64_t wait = ((uint64_t)due - (uint64_t)now - 1) / 1000 + 1;
	return wait > INT_MAX ? INT_MAX : (int)wait;
}

int env_hub_fd(const struct env_hub *hub)
{
	return hub->sender->wake.read_fd;
}
