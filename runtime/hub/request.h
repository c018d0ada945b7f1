/* A request from inside. */
#ifndef ENVELOPE_HUB_REQUEST_H
#define ENVELOPE_HUB_REQUEST_H

#include <stdatomic.h>
#include <stdbool.h>

#include <envelope/request.h>

#include "hub/connection.h"

struct env_request {
	atomic_uint references;
	const struct env_allocator *allocator;
	struct env_connection *connection; /* NULL once that closed, or a final answer is out */
	struct env_request *previous;      /* of the connection's */
	struct env_request *next;
	struct env_meta meta; /* strings are in the same block of memory */
	const struct env_state *state;
	bool finished; /* a final answer is out */
};

/*
 * A request with one reference, which is in flight on the connection; copies the meta's strings. NULL where
 * there is no memory.
 */
struct env_request *env_request_new(struct env_connection *connection, const struct env_meta *meta);

/*
 * Notes that an answer is queued: the state goes on (unless it is NULL), and after a final one the request is
 * over.
 */
void env_request_settle(struct env_request *request, const struct env_state *state);

/* Requests in flight can be answered no more. */
void env_requests_lose_peer(struct env_connection *connection);

#endif
