/*
 * What the chat service does with each message. All but room.list are deferred: they run on the pool's threads, where waiting for the disk
 * holds nobody up but those who wait for the same.
 */
#include "handlers.h"

#include <inttypes.h>
#include <stdio.h>

#include <envelope/request.h>
#include <envelope/state.h>

#include "channel.h"

/* ---- refusals ---- */

static enum env_status no_room(struct env_request *request, int64_t pk)
{
	char number[24];

	(void)snprintf(number, sizeof(number), "%" PRId64, pk);
	return env_request_fail_not_found(request, "room", "pk", env_str(number));
}

/* ---- room.open ---- */

static enum env_status on_open(struct env_request *request, const struct chat_room_open *open, void *user)
{
	struct chat *chat = user;
	struct chat_room_opened opened;

	chat_room_opened_init(&opened);
	opened.room = open->room;
	enum env_status status = history_open_room(chat->history, open->room, &opened.pk);
	if (status == ENV_LIMIT)
		return env_request_fail_bad_request(request, "there are too many rooms");
	if (status != ENV_OK)
		return status;
	return chat_room_open_reply(request, ENV_SUCCESS, &opened);
}

/* ---- room.post ---- */

/* What the schema cannot say: the room exists, and so does the line that is answered. */
static enum env_status guard_post(struct env_request *request, const struct chat_room_post *post,
				  struct env_errors *errors, void *user)
{
	struct rooms *rooms = &((struct chat *)user)->history->rooms;
	const struct env_path path = {.step = {.key = env_str("reply_to")}};

	if (!rooms_has(rooms, post->pk))
		return no_room(request, post->pk);
	if (post->reply_to_is == ENV_PRESENT && !rooms_has_line(rooms, post->pk, post->reply_to))
		return env_errors_add_custom(errors, &path, "value_error",
					     "there is no such line to reply to");
	return ENV_OK;
}

/* Lines of one room come here one after the other (order), so that they are told in the order of their ids. */
static enum env_status on_post(struct env_request *request, const struct chat_room_post *post, void *user)
{
	struct chat *chat = user;
	struct chat_line line;
	struct chat_room_posted posted;

	chat_line_init(&line);
	line.name = post->name;
	line.text = post->text;
	line.kind = post->kind;
	line.reply_to_is = post->reply_to_is;
	line.reply_to = post->reply_to;
	enum env_status status = history_add(chat->history, post->pk, &line);
	if (status == ENV_LIMIT)
		return env_request_fail_bad_request(request, "this room is full");
	if (status != ENV_OK)
		return status;
	/* It was said, whatever comes of this: whoever there is no memory to tell finds it in the history. */
	(void)room_channel_tell(chat->channels, env_request_sender(request), post->pk, &line);
	chat_room_posted_init(&posted);
	posted.pk = post->pk;
	posted.id = line.id;
	return chat_room_post_reply(request, ENV_SUCCESS, &posted);
}

/* ---- room.history ---- */

static enum env_status answer_lines(struct env_request *request, int64_t pk,
				    const struct history_lines *lines)
{
	struct chat_room_lines answer;

	chat_room_lines_init(&answer);
	answer.pk = pk;
	answer.lines.items = lines->items;
	answer.lines.count = lines->count;
	return chat_room_history_reply(request, ENV_SUCCESS, &answer);
}

static enum env_status on_history(struct env_request *request, const struct chat_room_history *asked,
				  void *user)
{
	struct chat *chat = user;
	int64_t before = asked->before_is == ENV_PRESENT ? asked->before : INT64_MAX;
	struct history_lines lines;
	struct env_arena arena;

	env_arena_init(&arena, NULL, 0);
	enum env_status status =
		history_read(chat->history, asked->pk, before, (size_t)asked->limit, &arena, &lines);
	if (status == ENV_OK)
		status = answer_lines(request, asked->pk, &lines);
	else if (status == ENV_NOT_FOUND)
		status = no_room(request, asked->pk);
	env_arena_free(&arena);
	return status;
}

/* ---- room.list: on the loop, since it never waits ---- */

static enum env_status on_list(struct env_connection *from, struct env_request *request, void *user)
{
	struct chat *chat = user;
	struct chat_room_rooms_rooms_item items[ROOMS_MAX];
	struct chat_room_rooms rooms;

	(void)from;
	chat_room_rooms_init(&rooms);
	rooms.rooms.items = items;
	rooms.rooms.count = rooms_list(&chat->history->rooms, items);
	return chat_room_list_reply(request, ENV_SUCCESS, &rooms);
}

/* ---- listeners ---- */

static enum env_status count_audited(struct env_connection *connection, const struct env_meta *meta,
				     const void *payload, void *user)
{
	struct chat *chat = user;

	(void)connection;
	(void)meta;
	(void)payload;
	chat->audited++;
	return ENV_OK;
}

enum env_status chat_bind(struct env_hub *hub, struct chat *chat)
{
	enum env_status status = env_hub_add(hub, &chat_package);

	if (status == ENV_OK)
		status = chat_room_open_on(hub, on_open, chat);
	if (status == ENV_OK)
		status = chat_room_post_guard(hub, guard_post, chat);
	if (status == ENV_OK)
		status = chat_room_post_on(hub, on_post, chat);
	if (status == ENV_OK)
		status = chat_room_history_on(hub, on_history, chat);
	if (status == ENV_OK)
		status = chat_room_list_on(hub, on_list, chat);
	if (status == ENV_OK)
		status = env_hub_listen_trait(hub, env_str("audited"), count_audited, chat,
					      ENV_PRIORITY_NORMAL);
	return status;
}
