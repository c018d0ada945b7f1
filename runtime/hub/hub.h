/* The hub from inside. */
#ifndef ENVELOPE_HUB_HUB_H
#define ENVELOPE_HUB_HUB_H

#include <stdbool.h>

#include <envelope/hub.h>

#include "hub/catalogue.h"
#include "hub/listeners.h"
#include "hub/log.h"
#include "hub/queue.h"
#include "hub/task.h"
#include "hub/workspace.h"

#define ENV_DIRECTIONS 3 /* the number of enum env_direction */

struct env_hub {
	const struct env_allocator *allocator; /* NULL: malloc and free */
	struct env_limits limits;
	struct env_logger logger;
	struct env_catalogue catalogue;
	struct env_listeners directions[ENV_DIRECTIONS];
	struct env_listeners comers; /* who hears of connections */
	struct env_connection *first;
	struct env_connection *last;
	struct env_workspace *workspaces; /* spare ones */
	struct env_parcels parcels;
	struct env_tasks tasks;
	unsigned telling; /* calls of listeners that are running inside each other */
	bool stop;        /* env_serve_stop() was called */
};

#endif
