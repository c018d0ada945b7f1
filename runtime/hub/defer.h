/* Messages that are handled on a worker: their way from the loop into the pool and back. */
#ifndef ENVELOPE_HUB_DEFER_H
#define ENVELOPE_HUB_DEFER_H

#include "hub/request.h"

/*
 * Gives a request to the pool, or has it wait in front of it, as its message says; or ends it. Takes over the caller's
 * reference of the request, and the workspace, which holds the payload. Loop only.
 */
void env_request_defer(struct env_request *request, struct env_workspace *workspace, const void *payload);

#endif
