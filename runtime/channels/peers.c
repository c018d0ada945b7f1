/* Connections and the channels that each is in. */
#include "channels/peers.h"

#include "channels/memory.h"

void env_channel_peers_init(struct env_channel_peers *peers, const struct env_allocator *allocator,
			    uint64_t seed, struct env_channel_groups *groups)
{
	*peers = (struct env_channel_peers){.allocator = allocator, .groups = groups};
	peers->by_address = (struct env_channel_table){.allocator = allocator, .seed = seed};
	pthread_mutex_init(&peers->lock, NULL);
}

void env_channel_peers_free(struct env_channel_peers *peers)
{
	struct env_channel_entry *entry = NULL;
	size_t place = 0;

	while ((entry = env_channel_table_find_any(&peers->by_address, &place)) != NULL)
		env_channel_peers_remove(peers, (struct env_channel_peer *)(void *)entry);
	env_channel_table_free(&peers->by_address);
	pthread_mutex_destroy(&peers->lock);
}

static uint64_t hash_address(const struct env_channel_peers *peers, struct env_address address)
{
	return env_channel_table_hash(&peers->by_address, address.slot, address.generation);
}

enum env_status env_channel_peers_add(struct env_channel_peers *peers, struct env_address address,
				      struct env_channel_peer **out)
{
	struct env_channel_peer *peer = env_channel_take(peers->allocator, sizeof(*peer));

	if (peer == NULL)
		return ENV_NO_MEMORY;
	*peer = (struct env_channel_peer){.address = address};
	peer->members =
		(struct env_channel_table){.allocator = peers->allocator, .seed = peers->by_address.seed};
	pthread_mutex_lock(&peers->lock);
	enum env_status status =
		env_channel_table_add(&peers->by_address, &peer->entry, hash_address(peers, address));
	pthread_mutex_unlock(&peers->lock);
	if (status == ENV_OK)
		*out = peer;
	else
		env_channel_give(peers->allocator, peer);
	return status;
}

struct env_channel_peer *env_channel_peers_find(struct env_channel_peers *peers, struct env_address address)
{
	struct env_channel_peer *found = NULL;

	pthread_mutex_lock(&peers->lock);
	struct env_channel_entry *entry =
		env_channel_table_find(&peers->by_address, hash_address(peers, address));
	for (; entry != NULL && found == NULL; entry = env_channel_table_find_next(entry)) {
		struct env_channel_peer *peer = (struct env_channel_peer *)(void *)entry;
		if (env_address_equal(peer->address, address))
			found = peer;
	}
	pthread_mutex_unlock(&peers->lock);
	return found;
}

void env_channel_peers_remove(struct env_channel_peers *peers, struct env_channel_peer *peer)
{
	while (peer->first != NULL)
		env_channel_peer_leave(peers, peer, peer->first);
	pthread_mutex_lock(&peers->lock);
	env_channel_table_remove(&peers->by_address, &peer->entry);
	pthread_mutex_unlock(&peers->lock);
	env_channel_table_free(&peer->members);
	env_channel_give(peers->allocator, peer);
}

struct env_channel_member *env_channel_peer_find(const struct env_channel_peer *peer,
						 const struct env_channel_named_kind *kind, int64_t pk)
{
	uint64_t hash = env_channel_table_hash(&peer->members, kind->index, (uint64_t)pk);
	struct env_channel_entry *entry = env_channel_table_find(&peer->members, hash);

	for (; entry != NULL; entry = env_channel_table_find_next(entry)) {
		struct env_channel_member *member = (struct env_channel_member *)(void *)entry;
		if (member->kind == kind && member->pk == pk)
			return member;
	}
	return NULL;
}

static void link_last(struct env_channel_peer *peer, struct env_channel_member *member)
{
	member->previous = peer->last;
	if (peer->last == NULL)
		peer->first = member;
	else
		peer->last->next = member;
	peer->last = member;
	peer->shown += !member->kind->is.hidden;
}

static void unlink_member(struct env_channel_peer *peer, struct env_channel_member *member)
{
	if (member->previous == NULL)
		peer->first = member->next;
	else
		member->previous->next = member->next;
	if (member->next == NULL)
		peer->last = member->previous;
	else
		member->next->previous = member->previous;
	peer->shown -= !member->kind->is.hidden;
}

/* Puts a member into the tables of its connection and of its group. */
static enum env_status insert(struct env_channel_peers *peers, struct env_channel_peer *peer,
			      struct env_channel_member *member, bool holding)
{
	uint64_t hash = env_channel_table_hash(&peer->members, member->kind->index, (uint64_t)member->pk);
	enum env_status status = env_channel_table_add(&peer->members, &member->entry, hash);

	if (status != ENV_OK)
		return status;
	status = env_channel_enter(peers->groups, member, holding);
	if (status != ENV_OK)
		env_channel_table_remove(&peer->members, &member->entry);
	return status;
}

enum env_status env_channel_peer_join(struct env_channel_peers *peers, struct env_channel_peer *peer,
				      const struct env_channel_named_kind *kind, int64_t pk, bool holding,
				      struct env_channel_member **out)
{
	struct env_channel_member *member = env_channel_take(peers->allocator, sizeof(*member));

	if (member == NULL)
		return ENV_NO_MEMORY;
	*member = (struct env_channel_member){.kind = kind, .pk = pk, .address = peer->address};
	enum env_status status = insert(peers, peer, member, holding);
	if (status != ENV_OK) {
		env_channel_give(peers->allocator, member);
		return status;
	}
	link_last(peer, member);
	*out = member;
	return ENV_OK;
}

void env_channel_peer_leave(struct env_channel_peers *peers, struct env_channel_peer *peer,
			    struct env_channel_member *member)
{
	env_channel_exit(peers->groups, member);
	unlink_member(peer, member);
	env_channel_table_remove(&peer->members, &member->entry);
	env_channel_give(peers->allocator, member);
}
