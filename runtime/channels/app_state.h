/* How things are in a channel: the messages that a snapshot says it by. */
#ifndef ENVELOPE_CHANNELS_APP_STATE_H
#define ENVELOPE_CHANNELS_APP_STATE_H

#include <envelope/channels.h>

/* Zeroed but for its allocator, it is empty. */
struct env_app_state {
	const struct env_allocator *allocator;
	struct env_packet **packets; /* what the items point into */
	struct channels_State *items;
	size_t count;
	size_t capacity;
	enum env_status failure; /* of a message that could not be added */
};

/* Gives back the messages and the memory. */
void env_app_state_free(struct env_app_state *state);

#endif
