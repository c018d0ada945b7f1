/* The channels of a hub from inside. */
#ifndef ENVELOPE_CHANNELS_CHANNELS_H
#define ENVELOPE_CHANNELS_CHANNELS_H

#include <envelope/channels.h>

#include "channels/groups.h"
#include "channels/kinds.h"
#include "channels/peers.h"

struct env_channels {
	const struct env_allocator *allocator;
	struct env_sender *sender; /* has a reference */
	size_t subscriptions;      /* most of one connection */
	struct env_channel_kinds kinds;
	struct env_channel_groups groups;
	struct env_channel_peers peers;
};

/* Binds the messages of clients. ENV_DUPLICATE. */
enum env_status env_channels_bind(struct env_channels *channels, struct env_hub *hub);

/* Handles channel.recheck. */
channels_recheck_handler env_channels_recheck;

/* Puts connections into channels by themselves, and takes them out when they are closed. */
env_peer_listener env_channels_hear_peer;

/* ---- joining.c ---- */

/* One try to hear of a channel, in the thread where the connection's messages are handled. */
struct env_channel_joining {
	struct env_channels *channels;
	struct env_channel_peer *record;
	const struct env_peer *peer;
	const struct env_channel_named_kind *kind;
	int64_t pk;
	/* Tells the peer of the channel as it is; part of whoever joins. */
	enum env_status (*tell)(struct env_channel_joining *joining,
				const struct channels_subscribed *subscribed);
	void *user;
};

/*
 * Takes the snapshot, tells it, then delivers what was published since it was begun. On failure the connection is not in the
 * channel, unless it was before. ENV_LIMIT: more was published meanwhile than is kept, and the connection is not in the
 * channel. Otherwise fails as the kind's snapshot, or telling, does.
 */
enum env_status env_channel_join(struct env_channel_joining *joining);

/* What is no longer permitted is left, and the peer told. */
void env_channel_revoke(struct env_channels *channels, struct env_channel_peer *record,
			struct env_channel_member *member);

/* Asks the kind whether the peer may hear of a channel. */
enum env_status env_channel_ask(const struct env_channel_named_kind *kind, const struct env_peer *peer,
				int64_t pk);

/* channel.subscribed without state: `name` is where its channel_name is written, and lives as long. */
void env_channel_subscribed_init(struct channels_subscribed *subscribed,
				 char name[ENV_CHANNEL_FULL_NAME_SIZE],
				 const struct env_channel_named_kind *kind, int64_t pk);

/* The peer that a request came from. Borrowed as long as the request. */
struct env_peer env_channel_peer_of(struct env_request *request);

#endif
