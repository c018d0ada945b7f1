/* The messages that clients send: subscribing, leaving, listing. All on a worker, one after the other for a connection. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include <envelope/errors.h>
#include <envelope/state.h>

#include "channels/channels.h"
#include "channels/memory.h"

/* ---- which channel is meant ---- */

/* Most characters of a name that an error repeats, so that the rest of its sentence fits behind. */
#define MOST_SHOWN (ENV_ERROR_TEXT_MAX - 32)
#define LONGEST_CHARACTER 4

static bool begins_character(char byte)
{
	return ((unsigned char)byte & 0xC0) != 0x80;
}

/* Bytes of the first characters of a text. */
static size_t cut(struct env_str text, size_t characters)
{
	size_t at = 0;

	for (; at < text.len; at++)
		if (begins_character(text.ptr[at]) && characters-- == 0)
			break;
	return at;
}

/* The name as it was looked for, where a NUL, which would end the sentence, stands as U+FFFD. */
static void write_sentence(char *out, size_t size, struct env_str name)
{
	static const char replacement[3] = "\xEF\xBF\xBD";
	size_t shown = cut(name, MOST_SHOWN);
	size_t used = 0;

	out[used++] = '\'';
	for (size_t i = 0; i < shown; i++) {
		if (name.ptr[i] != '\0') {
			out[used++] = env_channel_fold(name.ptr[i]);
			continue;
		}
		memcpy(out + used, replacement, sizeof(replacement));
		used += sizeof(replacement);
	}
	(void)snprintf(out + used, size - used, "%s' is not a valid channel", shown < name.len ? "..." : "");
}

static enum env_status guard_channel(struct env_request *request, const struct channels_Channel *payload,
				     struct env_errors *errors, void *user)
{
	const struct env_channels *channels = user;
	const struct env_path path = {.step.key = ENV_STR_INIT("channel_type")};
	char sentence[MOST_SHOWN * LONGEST_CHARACTER + 64];

	(void)request;
	if (env_channel_kinds_find_shown(&channels->kinds, payload->channel_type) != NULL)
		return ENV_OK;
	write_sentence(sentence, sizeof(sentence), payload->channel_type);
	return env_errors_add_custom(errors, &path, "value_error", sentence);
}

/* ---- channel.subscribe ---- */

void env_channel_subscribed_init(struct channels_subscribed *subscribed,
				 char name[ENV_CHANNEL_FULL_NAME_SIZE],
				 const struct env_channel_named_kind *kind, int64_t pk)
{
	env_channel_write_name(name, kind, pk);
	*subscribed = (struct channels_subscribed){
		.pk = pk,
		.channel_type = env_str(kind->name),
		.channel_name = env_str(name),
		.app_state_is = ENV_NULL,
	};
}

static enum env_status reply(struct env_channel_joining *joining,
			     const struct channels_subscribed *subscribed)
{
	return channels_subscribe_reply(joining->user, ENV_SUCCESS, subscribed);
}

/*
 * It is told here, and not by the loop as soon as the message is read: only so can no message of the connection overtake
 * another. Were it answered on the loop, the rest would be a second message, which joins the lane behind a channel.leave
 * that was read in the meantime.
 */
static enum env_status reply_queued(struct env_request *request, const struct env_channel_joining *joining)
{
	struct channels_subscribed subscribed;
	char name[ENV_CHANNEL_FULL_NAME_SIZE];

	env_channel_subscribed_init(&subscribed, name, joining->kind, joining->pk);
	return channels_subscribe_reply(request, ENV_QUEUED, &subscribed);
}

static const char *kind_model(const struct env_channel_named_kind *kind)
{
	return kind->is.model == NULL ? kind->name : kind->is.model;
}

/* Whoever was in it and may no longer be is put out of it first. */
static enum env_status refuse(struct env_request *request, const struct env_channel_joining *joining,
			      enum env_status why)
{
	struct env_channel_member *member =
		env_channel_peer_find(joining->record, joining->kind, joining->pk);
	struct envelope_error_subscribe error;
	char text[ENV_CHANNEL_FULL_NAME_SIZE];

	if (why != ENV_NOT_PERMITTED && why != ENV_NOT_FOUND)
		return why;
	if (member != NULL)
		env_channel_revoke(joining->channels, joining->record, member);
	if (why == ENV_NOT_FOUND) {
		(void)snprintf(text, sizeof(text), "%" PRId64, joining->pk);
		return env_request_fail_not_found(request, kind_model(joining->kind), "pk", env_str(text));
	}
	env_channel_write_name(text, joining->kind, joining->pk);
	envelope_error_subscribe_init(&error);
	error.channel_name = env_str(text);
	return envelope_error_subscribe_fail(request, &error);
}

static bool is_full(const struct env_channel_joining *joining)
{
	return joining->record->shown >= joining->channels->subscriptions &&
	       env_channel_peer_find(joining->record, joining->kind, joining->pk) == NULL;
}

static enum env_status handle_subscribe(struct env_request *request, const struct channels_Channel *payload,
					void *user)
{
	struct env_channels *channels = user;
	const struct env_peer peer = env_channel_peer_of(request);
	struct env_channel_joining joining = {
		.channels = channels,
		.record = env_channel_peers_find(&channels->peers, peer.address),
		.peer = &peer,
		.kind = env_channel_kinds_find_shown(&channels->kinds, payload->channel_type),
		.pk = payload->pk,
		.tell = reply,
		.user = request,
	};

	if (joining.kind == NULL)
		return ENV_NOT_FOUND;
	if (joining.record == NULL)
		return ENV_NO_MEMORY;
	if (is_full(&joining))
		return env_request_fail_bad_request(request, "too many subscriptions");
	enum env_status status = reply_queued(request, &joining);
	if (status != ENV_OK)
		return status;
	status = env_channel_ask(joining.kind, &peer, joining.pk);
	return status == ENV_OK ? env_channel_join(&joining) : refuse(request, &joining, status);
}

/* ---- channel.leave ---- */

static enum env_status handle_leave(struct env_request *request, const struct channels_Channel *payload,
				    void *user)
{
	struct env_channels *channels = user;
	const struct env_channel_named_kind *kind =
		env_channel_kinds_find_shown(&channels->kinds, payload->channel_type);
	struct env_channel_peer *record =
		env_channel_peers_find(&channels->peers, env_request_address(request));

	if (kind == NULL)
		return ENV_NOT_FOUND;
	struct env_channel_member *member =
		record == NULL ? NULL : env_channel_peer_find(record, kind, payload->pk);
	if (member != NULL)
		env_channel_peer_leave(&channels->peers, record, member);
	const struct channels_Channel left = {.pk = payload->pk, .channel_type = env_str(kind->name)};
	return channels_leave_reply(request, ENV_SUCCESS, &left);
}

/* ---- channel.list_subscriptions ---- */

static void list(struct channels_Channel *items, const struct env_channel_peer *record)
{
	size_t count = 0;

	for (const struct env_channel_member *member = record->first; member != NULL; member = member->next)
		if (!member->kind->is.hidden)
			items[count++] = (struct channels_Channel){
				.pk = member->pk,
				.channel_type = env_str(member->kind->name),
			};
}

static enum env_status handle_list(struct env_request *request, void *user)
{
	struct env_channels *channels = user;
	const struct env_channel_peer *record =
		env_channel_peers_find(&channels->peers, env_request_address(request));
	struct channels_Channel *items =
		record == NULL ? NULL
			       : env_channel_take_array(channels->allocator, record->shown, sizeof(*items));

	if (items == NULL)
		return ENV_NO_MEMORY;
	list(items, record);
	const struct channels_subscriptions all = {
		.subscriptions = {.items = items, .count = record->shown},
	};
	enum env_status status = channels_list_subscriptions_reply(request, ENV_SUCCESS, &all);
	env_channel_give(channels->allocator, items);
	return status;
}

enum env_status env_channels_bind(struct env_channels *channels, struct env_hub *hub)
{
	enum env_status status = channels_subscribe_guard(hub, guard_channel, channels);

	if (status == ENV_OK)
		status = channels_leave_guard(hub, guard_channel, channels);
	if (status == ENV_OK)
		status = channels_subscribe_on(hub, handle_subscribe, channels);
	if (status == ENV_OK)
		status = channels_leave_on(hub, handle_leave, channels);
	if (status == ENV_OK)
		status = channels_list_subscriptions_on(hub, handle_list, channels);
	return status;
}
