/* How things are in a channel. */
#include "channels/app_state.h"

#include "channels/memory.h"

#define FIRST_CAPACITY 8

static enum env_status grow(struct env_app_state *state)
{
	size_t capacity = state->capacity == 0 ? FIRST_CAPACITY : state->capacity * 2;
	struct env_packet **packets =
		env_channel_take_array(state->allocator, capacity, sizeof(struct env_packet *));
	struct channels_State *items =
		packets == NULL ? NULL : env_channel_take_array(state->allocator, capacity, sizeof(*items));

	if (items == NULL) {
		env_channel_give(state->allocator, packets);
		return ENV_NO_MEMORY;
	}
	for (size_t i = 0; i < state->count; i++) {
		packets[i] = state->packets[i];
		items[i] = state->items[i];
	}
	env_channel_give(state->allocator, state->packets);
	env_channel_give(state->allocator, state->items);
	state->packets = packets;
	state->items = items;
	state->capacity = capacity;
	return ENV_OK;
}

enum env_status env_app_state_take(struct env_app_state *state, struct env_packet *packet)
{
	enum env_status status = state->count == state->capacity ? grow(state) : ENV_OK;

	if (status != ENV_OK) {
		env_packet_unref(packet);
		state->failure = status;
		return status;
	}
	state->items[state->count] = (struct channels_State){
		.t = env_packet_message(packet)->name,
		.p.text = env_packet_payload(packet),
	};
	state->packets[state->count++] = packet;
	return ENV_OK;
}

void env_app_state_free(struct env_app_state *state)
{
	for (size_t i = 0; i < state->count; i++)
		env_packet_unref(state->packets[i]);
	env_channel_give(state->allocator, state->packets);
	env_channel_give(state->allocator, state->items);
	*state = (struct env_app_state){.allocator = state->allocator};
}
