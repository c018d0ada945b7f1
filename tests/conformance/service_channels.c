/* The channels of the recorded service: the user's own, one whose things do not exist, and one that is locked. */
#include "service_messages.h"

static enum env_status find_connection(const struct env_peer *peer, int64_t pk, void *user)
{
	(void)peer, (void)pk, (void)user;
	return ENV_NOT_FOUND;
}

static enum env_status refuse(const struct env_peer *peer, int64_t pk, void *user)
{
	(void)peer, (void)pk, (void)user;
	return ENV_NOT_PERMITTED;
}

enum env_status service_open_channels(struct env_channels **out, struct env_hub *hub)
{
	const struct env_channel_kind kinds[] = {
		env_channel_user_kind(),
		{.name = "conn", .may_subscribe = find_connection, .model = "envelope.connection"},
		{.name = "locked", .may_subscribe = refuse},
	};

	return env_channels_new(out, hub, kinds, sizeof(kinds) / sizeof(kinds[0]), NULL);
}
