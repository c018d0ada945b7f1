/* A test with channels, and peers. */
#include "fixture.h"

#include <string.h>

#include <check.h>

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
	if (status == ENV_OK && fixture->deep > 0)
		status = env_app_state_take(state, fixture_deep(fixture, fixture->deep));
	return status == ENV_OK ? fixture->snapshot : status;
}

static bool make_channels(struct fixture *fixture, const struct env_channels_options *options)
{
	const struct env_channel_kind kinds[] = {
		env_channel_user_kind(),
		env_channel_online_kind(),
		{.name = "room", .may_subscribe = may_enter, .snapshot = take_snapshot, .user = fixture},
		{.name = "open"},
		{.name = "r\xC3\xA4ume/%s"},
	};

	return env_channels_new(&fixture->channels, fixture->test.hub, kinds,
				sizeof(kinds) / sizeof(kinds[0]), options) == ENV_OK;
}

bool fixture_open(struct fixture *fixture, const struct env_channels_options *options,
		  const struct env_limits *limits, const struct env_allocator *allocator)
{
	struct env_hub_options hub = {.allocator = allocator};
	struct env_channels_options channels = {.allocator = NULL};

	memset(fixture, 0, sizeof(*fixture));
	if (limits != NULL)
		hub.limits = *limits;
	if (options != NULL)
		channels = *options;
	channels.allocator = allocator == NULL ? &fixture->test.memory.hook : allocator;
	if (env_test_open(&fixture->test, &room_package, &hub) != ENV_OK)
		return false;
	env_catcher_free(fixture->test.sent);
	fixture->test.sent = NULL;
	fixture->sender = env_hub_sender(fixture->test.hub);
	return make_channels(fixture, &channels);
}

void fixture_close(struct fixture *fixture)
{
	struct env_test *test = &fixture->test;

	ck_assert_msg(env_test_free_hub(test), "%s", env_test_why(test));
	env_channels_free(fixture->channels);
	ck_assert_msg(env_test_close(test), "%s", env_test_why(test));
}

bool fixture_connect(struct fixture *fixture, size_t peer, const char *user)
{
	struct env_connection_options options = {.language = ENV_STR_INIT("en")};

	if (user != NULL)
		options.user = env_str(user);
	return env_test_peer_open(&fixture->peers[peer], &fixture->test, &options) == ENV_OK;
}

struct env_address fixture_address(const struct fixture *fixture, size_t peer)
{
	return env_connection_address(env_test_peer_connection(fixture->peers[peer]));
}

void fixture_settle(struct fixture *fixture)
{
	ck_assert_msg(env_test_run(&fixture->test), "%s", env_test_why(&fixture->test));
}

const char *fixture_take(struct fixture *fixture, size_t peer)
{
	fixture_settle(fixture);
	return env_test_peer_take_all(fixture->peers[peer]);
}

const char *fixture_ask(struct fixture *fixture, size_t peer, const char *frame)
{
	(void)env_test_peer_send_frame(fixture->peers[peer], frame);
	return fixture_take(fixture, peer);
}

struct env_packet *fixture_deep(struct fixture *fixture, size_t levels)
{
	char text[2 * ENV_DEPTH_DEFAULT];
	struct room_loose_extra_entry member = {.key = ENV_STR_INIT("a"), .value.text = {text, 2 * levels}};
	const struct room_loose loose = {.extra = {.items = &member, .count = 1}};
	struct env_packet *packet = NULL;

	memset(text, '[', levels);
	memset(text + levels, ']', levels);
	ck_assert_int_eq(room_loose_pack(&packet, fixture->sender, NULL, &loose), ENV_OK);
	return packet;
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
