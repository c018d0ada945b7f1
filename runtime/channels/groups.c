/* Channels that somebody is in: entering, leaving, publishing. */
#include "channels/groups.h"

#include "channels/memory.h"

struct env_channel_group {
	struct env_channel_entry entry;
	const struct env_channel_named_kind *kind;
	int64_t pk;
	size_t references; /* of members and of those who publish; under the lock of the groups */
	pthread_mutex_t lock;
	struct env_channel_member *first;
	struct env_channel_member *last;
};

/* One publication that waits for a member's snapshot. */
struct env_channel_kept {
	struct env_channel_kept *next;
	struct env_packet *packet;
};

void env_channel_groups_init(struct env_channel_groups *groups, const struct env_allocator *allocator,
			     uint64_t seed, struct env_sender *sender, size_t kept_bytes)
{
	*groups = (struct env_channel_groups){
		.allocator = allocator, .sender = sender, .kept_bytes = kept_bytes};
	groups->by_name = (struct env_channel_table){.allocator = allocator, .seed = seed};
	pthread_mutex_init(&groups->lock, NULL);
}

void env_channel_groups_free(struct env_channel_groups *groups)
{
	env_channel_table_free(&groups->by_name);
	pthread_mutex_destroy(&groups->lock);
}

/* ---- which there are ---- */

/* The caller holds the lock of the groups. */
static struct env_channel_group *find(struct env_channel_groups *groups,
				      const struct env_channel_named_kind *kind, int64_t pk)
{
	uint64_t hash = env_channel_table_hash(&groups->by_name, kind->index, (uint64_t)pk);
	struct env_channel_entry *entry = env_channel_table_find(&groups->by_name, hash);

	for (; entry != NULL; entry = env_channel_table_find_next(entry)) {
		struct env_channel_group *group = (struct env_channel_group *)(void *)entry;
		if (group->kind == kind && group->pk == pk)
			return group;
	}
	return NULL;
}

/* The caller holds the lock of the groups. NULL where there is no memory. */
static struct env_channel_group *add(struct env_channel_groups *groups,
				     const struct env_channel_named_kind *kind, int64_t pk)
{
	struct env_channel_group *group = env_channel_take(groups->allocator, sizeof(*group));
	uint64_t hash = env_channel_table_hash(&groups->by_name, kind->index, (uint64_t)pk);

	if (group == NULL)
		return NULL;
	*group = (struct env_channel_group){.kind = kind, .pk = pk};
	if (env_channel_table_add(&groups->by_name, &group->entry, hash) != ENV_OK) {
		env_channel_give(groups->allocator, group);
		return NULL;
	}
	pthread_mutex_init(&group->lock, NULL);
	return group;
}

/* The group with a reference; NULL where nobody is in it, or with `make` where there is no memory for it. */
static struct env_channel_group *ref(struct env_channel_groups *groups,
				     const struct env_channel_named_kind *kind, int64_t pk, bool make)
{
	pthread_mutex_lock(&groups->lock);
	struct env_channel_group *group = find(groups, kind, pk);
	if (group == NULL && make)
		group = add(groups, kind, pk);
	if (group != NULL)
		group->references++;
	pthread_mutex_unlock(&groups->lock);
	return group;
}

static void unref(struct env_channel_groups *groups, struct env_channel_group *group)
{
	pthread_mutex_lock(&groups->lock);
	bool last = --group->references == 0;
	if (last)
		env_channel_table_remove(&groups->by_name, &group->entry);
	pthread_mutex_unlock(&groups->lock);
	if (!last)
		return;
	pthread_mutex_destroy(&group->lock);
	env_channel_give(groups->allocator, group);
}

/* ---- what a member is kept ---- */

/* The caller holds the group's lock, here and below. */
static struct env_packet *take_kept(struct env_channel_groups *groups, struct env_channel_member *member)
{
	struct env_channel_kept *kept = member->kept;

	if (kept == NULL)
		return NULL;
	struct env_packet *packet = kept->packet;
	member->kept = kept->next;
	member->kept_bytes -= env_packet_frame(packet).len;
	env_channel_give(groups->allocator, kept);
	return packet;
}

static void drop_kept(struct env_channel_groups *groups, struct env_channel_member *member)
{
	struct env_packet *packet = NULL;

	while ((packet = take_kept(groups, member)) != NULL)
		env_packet_unref(packet);
}

/* Where there is no room it is lost for this member: it will not become one. */
static void keep(struct env_channel_groups *groups, struct env_channel_member *member,
		 struct env_packet *packet)
{
	size_t bytes = env_packet_frame(packet).len;
	bool fits = !member->lost && bytes <= groups->kept_bytes - member->kept_bytes;
	struct env_channel_kept *kept = fits ? env_channel_take(groups->allocator, sizeof(*kept)) : NULL;

	if (kept == NULL) {
		member->lost = true;
		drop_kept(groups, member);
		return;
	}
	*kept = (struct env_channel_kept){.packet = env_packet_ref(packet)};
	if (member->kept == NULL)
		member->kept = kept;
	else
		member->last_kept->next = kept;
	member->last_kept = kept;
	member->kept_bytes += bytes;
}

/* ---- members ---- */

static void link_last(struct env_channel_group *group, struct env_channel_member *member)
{
	member->previous_in_group = group->last;
	member->next_in_group = NULL;
	if (group->last == NULL)
		group->first = member;
	else
		group->last->next_in_group = member;
	group->last = member;
}

static void unlink_member(struct env_channel_group *group, struct env_channel_member *member)
{
	if (member->previous_in_group == NULL)
		group->first = member->next_in_group;
	else
		member->previous_in_group->next_in_group = member->next_in_group;
	if (member->next_in_group == NULL)
		group->last = member->previous_in_group;
	else
		member->next_in_group->previous_in_group = member->previous_in_group;
}

enum env_status env_channel_enter(struct env_channel_groups *groups, struct env_channel_member *member,
				  bool holding)
{
	struct env_channel_group *group = ref(groups, member->kind, member->pk, true);

	if (group == NULL)
		return ENV_NO_MEMORY;
	member->group = group;
	member->holding = holding;
	pthread_mutex_lock(&group->lock);
	link_last(group, member);
	pthread_mutex_unlock(&group->lock);
	return ENV_OK;
}

void env_channel_exit(struct env_channel_groups *groups, struct env_channel_member *member)
{
	struct env_channel_group *group = member->group;

	pthread_mutex_lock(&group->lock);
	unlink_member(group, member);
	drop_kept(groups, member);
	pthread_mutex_unlock(&group->lock);
	unref(groups, group);
}

void env_channel_hold(struct env_channel_member *member)
{
	pthread_mutex_lock(&member->group->lock);
	member->holding = true;
	pthread_mutex_unlock(&member->group->lock);
}

bool env_channel_has_lost(const struct env_channel_member *member)
{
	pthread_mutex_lock(&member->group->lock);
	bool lost = member->lost;
	pthread_mutex_unlock(&member->group->lock);
	return lost;
}

enum env_status env_channel_unhold(struct env_channel_groups *groups, struct env_channel_member *member)
{
	struct env_packet *packet = NULL;

	pthread_mutex_lock(&member->group->lock);
	enum env_status status = member->lost ? ENV_LIMIT : ENV_OK;
	while (status == ENV_OK && (packet = take_kept(groups, member)) != NULL) {
		status = env_sender_deliver(groups->sender, member->address, packet);
		env_packet_unref(packet);
		/* what goes another way is none of this member's */
		if (status == ENV_NOT_PERMITTED)
			status = ENV_OK;
	}
	member->holding = status != ENV_OK;
	member->lost = status != ENV_OK;
	drop_kept(groups, member);
	pthread_mutex_unlock(&member->group->lock);
	return status;
}

/* ---- publishing ---- */

/* What has become of a publication. */
struct outcome {
	bool any;     /* somebody got it, or will */
	bool refused; /* somebody's envelope is another */
	bool scarce;  /* somebody did not, for want of memory */
};

static void deliver(struct env_channel_groups *groups, struct env_channel_member *member,
		    struct env_packet *packet, struct outcome *outcome)
{
	enum env_status status = ENV_OK;

	if (member->holding)
		keep(groups, member, packet);
	else
		status = env_sender_deliver(groups->sender, member->address, packet);
	outcome->any |= status == ENV_OK;
	outcome->refused |= status == ENV_NOT_PERMITTED;
	outcome->scarce |= status == ENV_NO_MEMORY;
}

enum env_status env_channel_groups_publish(struct env_channel_groups *groups,
					   const struct env_channel_named_kind *kind, int64_t pk,
					   struct env_packet *packet)
{
	struct env_channel_group *group = ref(groups, kind, pk, false);
	struct outcome outcome = {.any = false};

	if (group == NULL)
		return ENV_OK;
	pthread_mutex_lock(&group->lock);
	for (struct env_channel_member *member = group->first; member != NULL; member = member->next_in_group)
		deliver(groups, member, packet, &outcome);
	pthread_mutex_unlock(&group->lock);
	unref(groups, group);
	if (outcome.scarce)
		return ENV_NO_MEMORY;
	return outcome.refused && !outcome.any ? ENV_NOT_PERMITTED : ENV_OK;
}
