/* What env_hub_run() does next. The caller holds the sender's lock; see env_sender_post(). */
#ifndef ENVELOPE_LOOP_TASK_H
#define ENVELOPE_LOOP_TASK_H

#include <stdbool.h>

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
bool env_tasks_add(struct env_tasks *tasks, struct env_task *task);
bool env_tasks_remove(struct env_tasks *tasks, struct env_task *task);

#endif
