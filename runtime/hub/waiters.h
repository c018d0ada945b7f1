/* Messages for which the pool has no room. Loop only, but for being woken. */
#ifndef ENVELOPE_HUB_WAITERS_H
#define ENVELOPE_HUB_WAITERS_H

#include <stdbool.h>

#include "loop/task.h"
#include "pool/pool.h"

struct env_hub;
struct env_request;

struct env_waiters {
	struct env_request *first;
	struct env_request *last;
	struct env_pool *pool; /* NULL: none */
	struct env_pool_waiter waiter;
	struct env_task task;
};

/* `pool` may be NULL; holds on to it until env_waiters_free(). */
void env_waiters_init(struct env_hub *hub, struct env_pool *pool);
/* Drops those that wait. */
void env_waiters_free(struct env_hub *hub);

/* Puts a request, with the caller's reference, behind the others. */
void env_waiters_add(struct env_hub *hub, struct env_request *request);

/* The request waits no more: it has ended. It leaves the list when its turn comes. */
void env_waiters_skip(struct env_request *request);

#endif
