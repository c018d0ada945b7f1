/* Telling listeners. Loop only. */
#ifndef ENVELOPE_HUB_TELL_H
#define ENVELOPE_HUB_TELL_H

#include "hub/connection.h"

/* Whether anybody listens to a message that goes in a direction. */
static inline bool env_is_heard(const struct env_hub *hub, const struct env_binding *binding,
				enum env_direction direction)
{
	if (binding->listeners.first != NULL || hub->directions[direction].first != NULL)
		return true;
	for (size_t i = 0; i < binding->message->trait_count; i++)
		if (binding->traits[i]->listeners.first != NULL)
			return true;
	return false;
}

/* Tells all of them. */
void env_tell_all(struct env_connection *connection, struct env_binding *binding, const struct env_meta *meta,
		  const void *payload);

/*
 * Tells those who listen to the message, its traits, and its direction. The caller holds a reference of the
 * connection, which a listener may close.
 */
static inline void env_tell(struct env_connection *connection, struct env_binding *binding,
			    const struct env_meta *meta, const void *payload)
{
	if (env_is_heard(connection->hub, binding, meta->envelope->direction))
		env_tell_all(connection, binding, meta, payload);
}

#endif
