/* Connections come into channels, by their own wish or by themselves, and are put out of them. */
#include <envelope/state.h>

#include "channels/app_state.h"
#include "channels/channels.h"

struct env_peer env_channel_peer_of(struct env_request *request)
{
	const struct env_meta *meta = env_request_meta(request);

	return (struct env_peer){
		.sender = env_request_sender(request),
		.address = env_request_address(request),
		.user = meta->user,
		.language = meta->language,
	};
}

enum env_status env_channel_ask(const struct env_channel_named_kind *kind, const struct env_peer *peer,
				int64_t pk)
{
	return kind->is.may_subscribe == NULL ? ENV_OK : kind->is.may_subscribe(peer, pk, kind->is.user);
}

void env_channel_revoke(struct env_channels *channels, struct env_channel_peer *record,
			struct env_channel_member *member)
{
	const struct env_cause cause = {.state = ENV_SUCCESS};
	const struct channels_Channel left = {.pk = member->pk, .channel_type = env_str(member->kind->name)};

	env_channel_peer_leave(&channels->peers, record, member);
	(void)channels_left_send_to(channels->sender, record->address, &cause, &left);
}

/* What the kind says of the channel as it is, told to the peer. */
static enum env_status tell_state(struct env_channel_joining *joining,
				  const struct env_channel_member *member)
{
	const struct env_channel_kind *kind = &joining->kind->is;
	struct env_app_state state = {.allocator = joining->channels->allocator};
	struct channels_subscribed subscribed;
	char name[ENV_CHANNEL_FULL_NAME_SIZE];
	enum env_status status = ENV_OK;

	env_channel_subscribed_init(&subscribed, name, joining->kind, joining->pk);
	if (kind->snapshot != NULL) {
		status = kind->snapshot(joining->peer, joining->pk, &state, kind->user);
		if (status == ENV_OK)
			status = state.failure;
		subscribed.app_state_is = ENV_PRESENT;
		subscribed.app_state.items = state.items;
		subscribed.app_state.count = state.count;
	}
	if (status == ENV_OK && env_channel_has_lost(member))
		status = ENV_LIMIT;
	if (status == ENV_OK)
		status = joining->tell(joining, &subscribed);
	env_app_state_free(&state);
	return status;
}

/* Ends what env_channel_hold() or entering began. */
static enum env_status settle(struct env_channel_joining *joining, struct env_channel_member *member,
			      bool was_member, enum env_status told)
{
	struct env_channels *channels = joining->channels;

	if (told != ENV_OK && !was_member) {
		env_channel_peer_leave(&channels->peers, joining->record, member);
		return told;
	}
	enum env_status status = env_channel_unhold(&channels->groups, member);
	if (status != ENV_OK)
		env_channel_revoke(channels, joining->record, member);
	return told != ENV_OK ? told : status;
}

enum env_status env_channel_join(struct env_channel_joining *joining)
{
	struct env_channels *channels = joining->channels;
	struct env_channel_member *member =
		env_channel_peer_find(joining->record, joining->kind, joining->pk);
	bool was_member = member != NULL;
	enum env_status status = ENV_OK;

	/* Who subscribes again gets a new snapshot, which must not be older than what has arrived before it. */
	if (was_member)
		env_channel_hold(member);
	else
		status = env_channel_peer_join(&channels->peers, joining->record, joining->kind, joining->pk,
					       true, &member);
	if (status != ENV_OK)
		return status;
	return settle(joining, member, was_member, tell_state(joining, member));
}

/* ---- by themselves ---- */

static enum env_status tell_unasked(struct env_channel_joining *joining,
				    const struct channels_subscribed *subscribed)
{
	const struct env_cause cause = {.state = ENV_SUCCESS};

	return channels_subscribed_send_to(joining->channels->sender, joining->peer->address, &cause,
					   subscribed);
}

/* Whoever cannot be told for want of memory is not in it, and can still subscribe. */
static void join_unasked(struct env_channels *channels, struct env_channel_peer *record,
			 const struct env_peer *peer, const struct env_channel_named_kind *kind)
{
	struct env_channel_member *member = NULL;
	struct env_channel_joining joining = {
		.channels = channels,
		.record = record,
		.peer = peer,
		.kind = kind,
		.tell = tell_unasked,
	};

	if (kind->is.joins == NULL || !kind->is.joins(peer, &joining.pk, kind->is.user))
		return;
	if (kind->is.hidden)
		(void)env_channel_peer_join(&channels->peers, record, kind, joining.pk, false, &member);
	else
		(void)env_channel_join(&joining);
}

void env_channels_hear_peer(const struct env_peer *peer, enum env_event event, enum env_close why, void *user)
{
	struct env_channels *channels = user;
	struct env_channel_peer *record = NULL;

	(void)why;
	if (event == ENV_EVENT_CREATED) {
		if (env_channel_peers_add(&channels->peers, peer->address, &record) != ENV_OK)
			return;
		for (size_t i = 0; i < channels->kinds.count; i++)
			join_unasked(channels, record, peer, &channels->kinds.items[i]);
	} else if (event == ENV_EVENT_CLOSED) {
		record = env_channel_peers_find(&channels->peers, peer->address);
		if (record != NULL)
			env_channel_peers_remove(&channels->peers, record);
	}
}
