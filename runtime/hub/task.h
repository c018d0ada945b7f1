/* What env_hub_run() does next. */
#ifndef ENVELOPE_HUB_TASK_H
#define ENVELOPE_HUB_TASK_H

#include <stdbool.h>

#include <envelope/hub.h>

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

/* Has the task run by the next env_hub_run(); where it waits already, nothing happens. It stays its owner's. */
void env_hub_post(struct env_hub *hub, struct env_task *task);

/* Forgets the task where it waits. */
void env_hub_revoke(struct env_hub *hub, struct env_task *task);

/* Runs those that wait at this moment; those that they post wait for the next call. */
void env_tasks_run(struct env_tasks *tasks);

#endif
