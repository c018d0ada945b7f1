/* The channels that people subscribe to. */
#include "channel.h"

#define KIND "room"
#define SNAPSHOT_LINES 20

static enum env_status pack(struct env_packet **packet, struct env_sender *sender, int64_t pk,
			    const struct chat_line *line)
{
	struct chat_room_said said;

	chat_room_said_init(&said);
	said.pk = pk;
	said.line = *line;
	return chat_room_said_pack(packet, sender, NULL, &said);
}

/* Everybody may listen to a room that exists. */
static enum env_status may_subscribe(const struct env_peer *peer, int64_t pk, void *user)
{
	struct history *history = user;

	(void)peer;
	return rooms_has(&history->rooms, pk) ? ENV_OK : ENV_NOT_FOUND;
}

static enum env_status snapshot(const struct env_peer *peer, int64_t pk, struct env_app_state *state,
				void *user)
{
	struct env_packet *packet = NULL;
	struct history_lines lines;
	struct env_arena arena;

	env_arena_init(&arena, NULL, 0);
	enum env_status status = history_read(user, pk, INT64_MAX, SNAPSHOT_LINES, &arena, &lines);
	for (size_t i = 0; status == ENV_OK && i < lines.count; i++) {
		status = pack(&packet, peer->sender, pk, &lines.items[i]);
		if (status == ENV_OK)
			status = env_app_state_take(state, packet);
	}
	env_arena_free(&arena);
	return status;
}

struct env_channel_kind room_channel(struct history *history)
{
	return (struct env_channel_kind){
		.name = KIND,
		.may_subscribe = may_subscribe,
		.snapshot = snapshot,
		.user = history,
	};
}

enum env_status room_channel_tell(struct env_channels *channels, struct env_sender *sender, int64_t pk,
				  const struct chat_line *line)
{
	struct env_packet *packet = NULL;
	enum env_status status = pack(&packet, sender, pk, line);

	if (status == ENV_OK)
		status = env_channel_publish(channels, KIND, pk, packet);
	env_packet_unref(packet);
	return status;
}
