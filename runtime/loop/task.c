/* What env_hub_run() does next. */
#include "loop/task.h"

#include <stddef.h>

bool env_tasks_add(struct env_tasks *tasks, struct env_task *task)
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

bool env_tasks_remove(struct env_tasks *tasks, struct env_task *task)
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
