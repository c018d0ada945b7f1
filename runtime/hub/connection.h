/* A connection from inside. */
#ifndef ENVELOPE_HUB_CONNECTION_H
#define ENVELOPE_HUB_CONNECTION_H

#include <stdbool.h>

#include <envelope/connection.h>

#include "hub/hub.h"
#include "hub/queue.h"
#include "hub/task.h"

struct env_connection {
	struct env_hub *hub;
	struct env_connection *previous; /* of the hub's */
	struct env_connection *next;
	const struct env_envelope *incoming;
	const struct env_envelope *outgoing;
	const struct env_envelope *errors;
	const struct env_transport *transport;
	void *transport_user;
	struct env_str user; /* in the same block of memory, as the language */
	struct env_str language;
	env_allow *allow;
	void *allow_user;
	void *data;
	struct env_queue outbound;
	struct env_request *requests; /* in flight */
	unsigned request_count;
	unsigned bad_frames; /* that no good one made up for yet */
	unsigned pins;       /* calls that use it: the memory stays */
	bool closed;
	bool failed;        /* closes at the next env_hub_run() ... */
	enum env_close why; /* ... for this reason */
	struct env_task closer;
};

/*
 * Keeps the memory while somebody is inside. Each pin needs an unpin; after the last one of a closed
 * connection it is freed.
 */
void env_connection_pin(struct env_connection *connection);
void env_connection_unpin(struct env_connection *connection);

/* Has it closed by the next env_hub_run(): for places where the caller still holds the pointer. */
void env_connection_fail(struct env_connection *connection, enum env_close why);

/* Counts a frame that did not conform; closes the connection where that was one too many. */
void env_connection_count_bad(struct env_connection *connection);

#endif
