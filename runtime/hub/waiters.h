/* Messages for which the pool has no room. Loop only, but for being woken. */
#ifndef ENVELOPE_HUB_WAITERS_H
#define ENVELOPE_HUB_WAITERS_H

#include <stdbool.h>
#include <stddef.h>

#include "loop/task.h"
#include "pool/pool.h"

struct env_hub;
struct env_request;

struct env_waiters {
	struct env_request *first;
	struct env_request *last;
	size_t count;
	size_t most;           /* that may wait */
	struct env_pool *pool; /* NULL: none */
	struct env_pool_waiter waiter;
	struct env_task task;
};

/* `pool` may be NULL; holds on to it until env_waiters_free(). */
void env_waiters_init(struct env_hub *hub, struct env_pool *pool);
/* Drops those that wait. */
void env_waiters_free(struct env_hub *hub);

/*
 * Whether no more may wait: as many do as the pool has places, or as limits.connections says where that is less, 1,000 at
 * least. Connections come and go, so that their own limits are none on what they leave here.
 */
bool env_waiters_are_full(const struct env_hub *hub);

/* Puts a request, with the caller's reference, behind the others. */
void env_waiters_add(struct env_hub *hub, struct env_request *request);

/*
 * The request waits no more: it has ended. Takes it out of the list and gives up the reference that was given with it; the
 * caller has one of its own. Nothing happens where it does not wait.
 */
void env_waiters_skip(struct env_request *request);

#endif
