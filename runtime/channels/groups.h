/*
 * The channels that somebody is in, and their members. A member is linked into its group under the group's lock, which a
 * publisher holds while it delivers: so what is published is for all that were members when it began, in one order for all
 * of them. The lock of the table of groups is never held meanwhile.
 */
#ifndef ENVELOPE_CHANNELS_GROUPS_H
#define ENVELOPE_CHANNELS_GROUPS_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/sender.h>
#include <envelope/status.h>

#include "channels/kinds.h"
#include "channels/table.h"

struct env_channel_kept;
struct env_channel_group;

struct env_channel_groups {
	const struct env_allocator *allocator;
	struct env_sender *sender;
	size_t kept_bytes;
	pthread_mutex_t lock;
	struct env_channel_table by_name;
};

/* A connection in a channel. */
struct env_channel_member {
	/* The connection's: see peers.h. */
	struct env_channel_entry entry;
	struct env_channel_member *previous;
	struct env_channel_member *next;
	/* Set when it enters, and then only read. */
	const struct env_channel_named_kind *kind;
	int64_t pk;
	struct env_address address;
	struct env_channel_group *group;
	/* Under the group's lock. */
	struct env_channel_member *previous_in_group;
	struct env_channel_member *next_in_group;
	bool holding;                  /* what is published is kept until it has got its snapshot */
	bool lost;                     /* something could not be kept */
	struct env_channel_kept *kept; /* the oldest first */
	struct env_channel_kept *last_kept;
	size_t kept_bytes;
};

void env_channel_groups_init(struct env_channel_groups *groups, const struct env_allocator *allocator,
			     uint64_t seed, struct env_sender *sender, size_t kept_bytes);

/* Nobody may be in a group any more. */
void env_channel_groups_free(struct env_channel_groups *groups);

/*
 * Puts a member, whose kind, pk and address are set, into its group. What is published from now on is delivered to it, or
 * with `holding` kept. ENV_NO_MEMORY.
 */
enum env_status env_channel_enter(struct env_channel_groups *groups, struct env_channel_member *member,
				  bool holding);

/* Takes it out again: nothing is delivered after this returns, and what was kept is dropped. */
void env_channel_exit(struct env_channel_groups *groups, struct env_channel_member *member);

/* What is published from now on is kept. */
void env_channel_hold(struct env_channel_member *member);

/* Whether something that was published could not be kept. */
bool env_channel_has_lost(const struct env_channel_member *member);

/*
 * Delivers what was kept, and keeps nothing any more. A failure says that the peer has not got all and can get no more: what
 * is left was dropped, and the member is to exit.
 */
enum env_status env_channel_unhold(struct env_channel_groups *groups, struct env_channel_member *member);

/* As env_channel_publish() says. */
enum env_status env_channel_groups_publish(struct env_channel_groups *groups,
					   const struct env_channel_named_kind *kind, int64_t pk,
					   struct env_packet *packet);

#endif
