/* What arrives. */
#ifndef ENVELOPE_HUB_DISPATCH_H
#define ENVELOPE_HUB_DISPATCH_H

#include "hub/connection.h"

/* Handles a frame that this service sent itself, in an internal envelope; on a closed connection nothing happens. Loop only. */
void env_connection_feed_internal(struct env_connection *connection, const struct env_envelope *envelope,
				  struct env_str text);

#endif
