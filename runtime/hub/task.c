/* What env_hub_run() does next. */
#include "hub/task.h"

#include "hub/hub.h"

static void append(struct env_tasks *tasks, struct env_task *task)
{
	task->previous = tasks->last;
	task->next = NULL;
	if (tasks->last == NULL)
		tasks->first = task;
	else
		tasks->last->next = task;
	tasks->last = task;
	task->posted = true;
}

static void take(struct env_tasks *tasks, struct env_task *task)
{
	if (task->previous == NULL)
		tasks->first = task->next;
	else
		task->previous->next = task->next;
	if (task->next == NULL)
		tasks->last = task->previous;
	else
		task->next->previous = task->previous;
	task->posted = false;
}

void env_hub_post(struct env_hub *hub, struct env_task *task)
{
	if (!task->posted)
		append(&hub->tasks, task);
}

void env_hub_revoke(struct env_hub *hub, struct env_task *task)
{
	if (task->posted)
		take(&hub->tasks, task);
}

/* A mark at the end tells where to stop: any task may revoke others or post more. */
void env_tasks_run(struct env_tasks *tasks)
{
	struct env_task mark = {0};

	append(tasks, &mark);
	for (;;) {
		struct env_task *task = tasks->first;
		take(tasks, task);
		if (task == &mark)
			return;
		task->run(task);
	}
}
