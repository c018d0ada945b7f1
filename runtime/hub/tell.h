/* Telling listeners. Loop only. */
#ifndef ENVELOPE_HUB_TELL_H
#define ENVELOPE_HUB_TELL_H

#include "hub/connection.h"

/* Whether anybody listens to a message that goes in a direction. */
bool env_is_heard(const struct env_hub *hub, const struct env_binding *binding, enum env_direction direction);

/*
 * Tells those who listen to the message, its traits, and its direction. The caller holds a reference of the
 * connection, which a listener may close.
 */
void env_tell(struct env_connection *connection, struct env_binding *binding, const struct env_meta *meta,
	      const void *payload);

#endif
