/*
 * What one frame needs while it is worked on; kept and used again, so that nothing is allocated in the steady
 * state.
 */
#ifndef ENVELOPE_HUB_WORKSPACE_H
#define ENVELOPE_HUB_WORKSPACE_H

#include <envelope/arena.h>
#include <envelope/errors.h>

struct env_hub;

struct env_workspace {
	struct env_workspace *next; /* of those that are spare */
	struct env_arena arena;     /* the tape and the payload; limits.decoded_bytes */
	struct env_arena answer;    /* what the hub itself answers */
	struct env_buf scratch;     /* texts in the making */
	struct env_errors errors;
};

/*
 * An empty workspace: a spare one, or a new one; NULL where there is no memory. Frames that are fed from
 * inside a handler get one of their own.
 */
struct env_workspace *env_workspace_take(struct env_hub *hub);

/* Makes it spare again; NULL is fine. */
void env_workspace_give(struct env_hub *hub, struct env_workspace *workspace);

/* Frees those that are spare. */
void env_workspaces_free(struct env_hub *hub);

#endif
