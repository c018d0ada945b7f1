/* Sending: a message is written, queued, and told to those who listen. */
#ifndef ENVELOPE_HUB_SEND_H
#define ENVELOPE_HUB_SEND_H

#include "hub/connection.h"
#include "hub/request.h"

/*
 * Sends a message as `meta` says (which names the envelope). Where it answers a request, `request` is that,
 * else NULL; its state becomes meta->state once the frame is queued, before listeners hear of it.
 * ENV_NOT_PERMITTED: the message is not in that envelope. ENV_INVALID: the payload breaks its schema, the log
 * says how. ENV_CLOSED, ENV_LIMIT, ENV_NO_MEMORY. On failure nothing is sent.
 */
enum env_status env_send(struct env_connection *connection, struct env_request *request,
			 const struct env_meta *meta, const void *payload);

/* Tells those who listen to the message, its traits, and its direction. `connection` is pinned. */
void env_tell(struct env_connection *connection, const struct env_binding *binding,
	      const struct env_meta *meta, const void *payload);

#endif
