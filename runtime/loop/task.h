/* What env_hub_run() does next. The caller holds the sender's lock; see env_sender_post(). */
#ifndef ENVELOPE_LOOP_TASK_H
#define ENVELOPE_LOOP_TASK_H

#include <stdbool.h>
#include <stddef.h>

/* Something to do once, embedded in what it is about. Zeroed, with `run` set, it is ready to be posted. */
struct env_task {
	void (*run)(struct env_task *task);
	struct env_task *previous;
	struct env_task *next;
	bool posted;
};

/* Tasks that wait, the oldest first. */
struct env_tasks {
	struct env_task *first;
	struct env_task *last;
};

/* Puts it behind the others, or takes it out; false where it was there, or not there, already. */
static inline bool env_tasks_add(struct env_tasks *tasks, struct env_task *task)
{
	if (task->posted)
		return false;
	task->previous = tasks->last;
	task->next = NULL;
	if (tasks->last == NULL)
		tasks->first = task;
	else
		tasks->last->next = task;
	tasks->last = task;
	task->posted = true;
	return true;
}

static inline bool env_tasks_remove(struct env_tasks *tasks, struct env_task *task)
{
	if (!task->posted)
		return false;
	if (task->previous == NULL)
		tasks->first = task->next;
	else
		task->previous->next = task->next;
	if (task->next == NULL)
		tasks->last = task->previous;
	else
		task->next->previous = task->previous;
	task->posted = false;
	return true;
}

#endif
