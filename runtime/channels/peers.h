/*
 * Connections, and the channels that each is in. A record is made and given back when its connection is `created` and
 * `closed`, and used by its messages; all of these come one after the other, so that only finding it needs a lock.
 */
#ifndef ENVELOPE_CHANNELS_PEERS_H
#define ENVELOPE_CHANNELS_PEERS_H

#include <pthread.h>
#include <stddef.h>

#include <envelope/sender.h>
#include <envelope/status.h>

#include "channels/groups.h"
#include "channels/table.h"

struct env_channel_peer {
	struct env_channel_entry entry;
	struct env_address address;
	struct env_channel_table members; /* by kind and number */
	struct env_channel_member *first; /* in the order of subscribing */
	struct env_channel_member *last;
	size_t shown; /* members whose kind is not hidden */
};

struct env_channel_peers {
	const struct env_allocator *allocator;
	struct env_channel_groups *groups;
	pthread_mutex_t lock;
	struct env_channel_table by_address;
};

void env_channel_peers_init(struct env_channel_peers *peers, const struct env_allocator *allocator,
			    uint64_t seed, struct env_channel_groups *groups);

/* Gives back what is left, too. */
void env_channel_peers_free(struct env_channel_peers *peers);

/* Makes the record of a connection that is in no channel yet. ENV_NO_MEMORY. */
enum env_status env_channel_peers_add(struct env_channel_peers *peers, struct env_address address,
				      struct env_channel_peer **out);

/* The record, or NULL: there was no memory for it, or the connection is closed. */
struct env_channel_peer *env_channel_peers_find(struct env_channel_peers *peers, struct env_address address);

/* Leaves all channels, and gives the record back. */
void env_channel_peers_remove(struct env_channel_peers *peers, struct env_channel_peer *peer);

/* Its membership in a channel, or NULL. */
struct env_channel_member *env_channel_peer_find(const struct env_channel_peer *peer,
						 const struct env_channel_named_kind *kind, int64_t pk);

/* Enters a channel that it is not in; see env_channel_enter(). ENV_NO_MEMORY. */
enum env_status env_channel_peer_join(struct env_channel_peers *peers, struct env_channel_peer *peer,
				      const struct env_channel_named_kind *kind, int64_t pk, bool holding,
				      struct env_channel_member **out);

/* Leaves it; the member is gone. */
void env_channel_peer_leave(struct env_channel_peers *peers, struct env_channel_peer *peer,
			    struct env_channel_member *member);

#endif
