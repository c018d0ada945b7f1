/* Channels: made, given back, and what the application calls. */
#include "channels/channels.h"

#include <stdio.h>
#include <time.h>

#include <envelope/hub.h>
#include <envelope/stats.h>

#include "channels/memory.h"

#define SUBSCRIPTIONS 1000
#define KEPT_BYTES ((size_t)16 << 20)

/* A number that no client can know: the time in nanoseconds, and where the system has put things. */
static uint64_t choose_seed(const struct env_channels *channels)
{
	struct timespec now = {0};
	const struct env_channel_table table = {.seed = UINT64_C(0x9e3779b97f4a7c15)};

	(void)clock_gettime(CLOCK_REALTIME, &now);
	uint64_t time = (uint64_t)now.tv_sec * UINT64_C(1000000000) + (uint64_t)now.tv_nsec;
	return env_channel_table_hash(&table, time,
				      (uint64_t)(uintptr_t)channels ^ (uint64_t)(uintptr_t)&now);
}

/* A kind that cannot be: its name is cut where it is longer than one may be. */
static void log_refused(const struct env_hub *hub, const char *name, enum env_status status)
{
	char text[ENV_CHANNEL_NAME_MAX + 100];

	(void)snprintf(text, sizeof(text), "no channels: the kind '%.*s' %s", ENV_CHANNEL_NAME_MAX, name,
		       status == ENV_DUPLICATE
			       ? "is there twice"
			       : "must have a name in UTF-8, not too long, without capital letters");
	env_hub_log(hub, ENV_LOG_ERROR, text);
}

static enum env_status init(struct env_channels *channels, struct env_hub *hub,
			    const struct env_channel_kind *kinds, size_t count,
			    const struct env_channels_options *options)
{
	uint64_t seed = choose_seed(channels);
	size_t kept_bytes = options->kept_bytes == 0 ? KEPT_BYTES : options->kept_bytes;

	*channels = (struct env_channels){.allocator = options->allocator};
	channels->subscriptions = options->subscriptions == 0 ? SUBSCRIPTIONS : options->subscriptions;
	const char *refused = NULL;
	enum env_status status =
		env_channel_kinds_init(&channels->kinds, options->allocator, seed, kinds, count, &refused);
	if (refused != NULL)
		log_refused(hub, refused, status);
	if (status != ENV_OK)
		return status;
	channels->sender = env_sender_ref(env_hub_sender(hub));
	env_channel_groups_init(&channels->groups, options->allocator, seed, channels->sender, kept_bytes);
	env_channel_peers_init(&channels->peers, options->allocator, seed, &channels->groups);
	return ENV_OK;
}

/* Peers are known from their beginning only. */
static bool is_too_late(struct env_hub *hub)
{
	struct env_stats stats;

	env_hub_stats(hub, &stats);
	if (stats.connections_opened > 0)
		env_hub_log(hub, ENV_LOG_ERROR, "channels come too late: a connection was opened before");
	return stats.connections_opened > 0;
}

/* The peers first: it is all that can fail for want of memory or of a pool, and can be undone. */
static enum env_status attach(struct env_channels *channels, struct env_hub *hub)
{
	enum env_status status = is_too_late(hub) ? ENV_BAD_STATE : env_hub_add(hub, &channels_package);

	if (status != ENV_OK)
		return status;
	status = env_hub_listen_peers(hub, env_channels_hear_peer, channels, ENV_PRIORITY_NORMAL);
	if (status == ENV_NOT_BOUND)
		env_hub_log(hub, ENV_LOG_ERROR, "no channels: the hub has no pool, which snapshots need");
	if (status != ENV_OK)
		return status;
	status = env_channels_bind(channels, hub);
	if (status == ENV_OK)
		status = channels_recheck_on(hub, env_channels_recheck, channels);
	if (status != ENV_OK)
		(void)env_hub_unlisten_peers(hub, env_channels_hear_peer, channels);
	return status;
}

enum env_status env_channels_new(struct env_channels **out, struct env_hub *hub,
				 const struct env_channel_kind *kinds, size_t count,
				 const struct env_channels_options *options)
{
	const struct env_channels_options defaults = {.allocator = NULL};

	options = options == NULL ? &defaults : options;
	struct env_channels *channels = env_channel_take(options->allocator, sizeof(*channels));
	if (channels == NULL)
		return ENV_NO_MEMORY;
	enum env_status status = init(channels, hub, kinds, count, options);
	if (status != ENV_OK) {
		env_channel_give(options->allocator, channels);
		return status;
	}
	status = attach(channels, hub);
	if (status == ENV_OK)
		*out = channels;
	else
		env_channels_free(channels);
	return status;
}

void env_channels_free(struct env_channels *channels)
{
	if (channels == NULL)
		return;
	env_channel_peers_free(&channels->peers);
	env_channel_groups_free(&channels->groups);
	env_channel_kinds_free(&channels->kinds);
	env_sender_unref(channels->sender);
	env_channel_give(channels->allocator, channels);
}

enum env_status env_channel_publish(struct env_channels *channels, const char *kind, int64_t pk,
				    struct env_packet *packet)
{
	const struct env_channel_named_kind *named = env_channel_kinds_find(&channels->kinds, env_str(kind));

	if (named == NULL)
		return ENV_NOT_FOUND;
	return env_channel_groups_publish(&channels->groups, named, pk, packet);
}
