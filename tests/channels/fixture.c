/* A hub with channels and peers in memory. */
#include "fixture.h"

#include <string.h>

static void append(char *out, size_t size, const char *text, size_t len)
{
	size_t used = strlen(out);

	if (len > size - used - 1)
		len = size - used - 1;
	memcpy(out + used, text, len);
	out[used + len] = '\0';
}

static void log_line(void *user, enum env_log_level level, const char *text)
{
	struct fixture *fixture = user;

	(void)level;
	append(fixture->log, sizeof(fixture->log), text, strlen(text));
	append(fixture->log, sizeof(fixture->log), "\n", 1);
}

static enum env_status may_enter(const struct env_peer *peer, int64_t pk, void *user)
{
	struct fixture *fixture = user;

	(void)peer;
	fixture->asked++;
	switch (pk) {
	case 403:
		return ENV_NOT_PERMITTED;
	case 404:
		return ENV_NOT_FOUND;
	case 500:
		return ENV_IO;
	default:
		return fixture->may;
	}
}

static enum env_status take_snapshot(const struct env_peer *peer, int64_t pk, struct env_app_state *state,
				     void *user)
{
	struct fixture *fixture = user;
	enum env_status status = ENV_OK;

	(void)peer;
	if (fixture->during != NULL)
		fixture->during(fixture, pk);
	for (unsigned i = 0; status == ENV_OK && i < fixture->states; i++) {
		struct env_packet *packet = fixture_said(fixture, NULL, NULL, i);
		status = packet == NULL ? ENV_NO_MEMORY : env_app_state_take(state, packet);
	}
	return status == ENV_OK ? fixture->snapshot : status;
}

static enum env_status make_channels(struct fixture *fixture, const struct env_channels_options *options)
{
	const struct env_channel_kind kinds[] = {
		env_channel_user_kind(),
		env_channel_online_kind(),
		{.name = "room", .may_subscribe = may_enter, .snapshot = take_snapshot, .user = fixture},
		{.name = "open"},
		{.name = "r\xC3\xA4ume/%s"},
	};

	return env_channels_new(&fixture->channels, fixture->hub, kinds, sizeof(kinds) / sizeof(kinds[0]),
				options);
}

bool fixture_open(struct fixture *fixture, const struct env_channels_options *options,
		  const struct env_limits *limits, const struct env_allocator *allocator)
{
	const struct env_pool_options pool = {
		.allocator = allocator, .workers = ENV_POOL_INLINE, .queue = 64};
	struct env_hub_options hub = {.allocator = allocator, .log = log_line, .log_user = fixture};
	struct env_channels_options channels = {.allocator = allocator};

	memset(fixture, 0, sizeof(*fixture));
	if (limits != NULL)
		hub.limits = *limits;
	if (options != NULL)
		channels = *options;
	if (env_pool_new(&fixture->pool, &pool) != ENV_OK)
		return false;
	hub.pool = fixture->pool;
	if (env_hub_new(&fixture->hub, &hub) != ENV_OK)
		return false;
	fixture->sender = env_hub_sender(fixture->hub);
	return env_hub_add(fixture->hub, &room_package) == ENV_OK &&
	       make_channels(fixture, &channels) == ENV_OK;
}

void fixture_close(struct fixture *fixture)
{
	for (size_t i = 0; i < FIXTURE_PEERS; i++)
		env_memory_peer_free(fixture->peers[i]);
	env_pool_free(fixture->pool);
	env_hub_free(fixture->hub);
	env_channels_free(fixture->channels);
}

bool fixture_connect(struct fixture *fixture, size_t peer, const char *user)
{
	struct env_connection_options options = {.language = ENV_STR_INIT("en")};

	if (user != NULL)
		options.user = env_str(user);
	return env_memory_peer_open(&fixture->peers[peer], fixture->hub, &options) == ENV_OK;
}

struct env_address fixture_address(const struct fixture *fixture, size_t peer)
{
	return env_connection_address(env_memory_peer_connection(fixture->peers[peer]));
}

void fixture_settle(struct fixture *fixture)
{
	do
		env_hub_run(fixture->hub);
	while (env_pool_run(fixture->pool) > 0 || env_hub_timeout(fixture->hub) == 0);
}

const char *fixture_take(struct fixture *fixture, size_t peer)
{
	struct env_str frame;

	fixture_settle(fixture);
	fixture->answers[0] = '\0';
	while (env_memory_peer_take(fixture->peers[peer], &frame)) {
		if (fixture->answers[0] != '\0')
			append(fixture->answers, sizeof(fixture->answers), "\n", 1);
		append(fixture->answers, sizeof(fixture->answers), frame.ptr, frame.len);
	}
	return fixture->answers;
}

const char *fixture_ask(struct fixture *fixture, size_t peer, const char *frame)
{
	(void)env_memory_peer_push(fixture->peers[peer], env_str(frame));
	return fixture_take(fixture, peer);
}

struct env_packet *fixture_said(struct fixture *fixture, const char *trace, const struct env_state *state,
				int64_t n)
{
	struct env_cause cause = {.state = state};
	struct env_packet *packet = NULL;
	struct room_said said;

	if (trace != NULL)
		cause.trace = env_str(trace);
	room_said_init(&said);
	said.n = n;
	return room_said_pack(&packet, fixture->sender, &cause, &said) == ENV_OK ? packet : NULL;
}

enum env_status fixture_publish(struct fixture *fixture, const char *kind, int64_t pk, int64_t n)
{
	struct env_packet *packet = fixture_said(fixture, NULL, NULL, n);
	enum env_status status =
		packet == NULL ? ENV_NO_MEMORY : env_channel_publish(fixture->channels, kind, pk, packet);

	env_packet_unref(packet);
	return status;
}
