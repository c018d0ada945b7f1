/* Whether a connection may still be in its channels. */
#include "channels/channels.h"

static bool is_meant(const struct channels_recheck *recheck, const struct env_channel_named_kind *kind,
		     const struct env_channel_member *member)
{
	if (recheck->channel_type_is == ENV_PRESENT && member->kind != kind)
		return false;
	return !member->kind->is.hidden && (recheck->pk_is != ENV_PRESENT || recheck->pk == member->pk);
}

/* A permission that cannot be asked for at this moment stays as it is; the log has it. */
enum env_status env_channels_recheck(struct env_request *request, const struct channels_recheck *payload,
				     void *user)
{
	struct env_channels *channels = user;
	const struct env_peer peer = env_channel_peer_of(request);
	struct env_channel_peer *record = env_channel_peers_find(&channels->peers, peer.address);
	const struct env_channel_named_kind *kind =
		env_channel_kinds_find_shown(&channels->kinds, payload->channel_type);
	struct env_channel_member *next = record == NULL ? NULL : record->first;
	enum env_status failure = ENV_OK;

	while (next != NULL) {
		struct env_channel_member *member = next;
		next = member->next;
		if (!is_meant(payload, kind, member))
			continue;
		enum env_status status = env_channel_ask(member->kind, &peer, member->pk);
		if (status == ENV_NOT_PERMITTED || status == ENV_NOT_FOUND)
			env_channel_revoke(channels, record, member);
		else if (status != ENV_OK)
			failure = status;
	}
	return failure;
}
