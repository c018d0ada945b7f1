/*
 * What one frame needs while it is worked on; kept and used again, so that nothing is allocated in the steady
 * state. Any thread takes one and gives it back.
 */
#ifndef ENVELOPE_LOOP_WORKSPACE_H
#define ENVELOPE_LOOP_WORKSPACE_H

#include <pthread.h>

#include <envelope/arena.h>
#include <envelope/errors.h>

struct env_workspace {
	struct env_workspace *next; /* of those that are spare */
	struct env_arena arena;     /* the tape and the payload; limits.decoded_bytes */
	struct env_arena
		answer; /* what the hub itself answers, and what listeners hear of all that goes out; without a limit */
	struct env_buf scratch; /* texts in the making */
	struct env_errors errors;
	bool is_large; /* it is the `large` one of its home */
};

/* Workspaces that are spare. */
struct env_workspaces {
	const struct env_allocator *allocator;
	size_t decoded_bytes;
	pthread_mutex_t lock;
	struct env_workspace *spare;
	size_t count;
	struct env_workspace *own;   /* one that the loop has spare, without the lock; or NULL */
	struct env_workspace *large; /* the one that keeps a large block for the next large frame; or NULL */
};

/*
 * An empty workspace: a spare one, or a new one; NULL where there is no memory. Frames that are fed from
 * inside a handler get one of their own, and so does a message that waits for a worker.
 */
struct env_workspace *env_workspace_take(struct env_workspaces *workspaces);

/* The same for the loop, which keeps one for itself. */
static inline struct env_workspace *env_workspace_take_own(struct env_workspaces *workspaces)
{
	struct env_workspace *workspace = workspaces->own;

	workspaces->own = NULL;
	return workspace != NULL ? workspace : env_workspace_take(workspaces);
}

void env_workspace_give_own(struct env_workspaces *workspaces, struct env_workspace *workspace);

/* Makes it spare again; NULL is fine. */
void env_workspace_give(struct env_workspaces *workspaces, struct env_workspace *workspace);

/* Frees those that are spare. */
void env_workspaces_free(struct env_workspaces *workspaces);

#endif
