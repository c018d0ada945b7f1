/* What the chat service does with each message. */
#include "handlers.h"

#include <envelope/request.h>
#include <envelope/state.h>

/* ---- what all members are told ---- */

/* A member that cannot be told is being closed; the others are told all the same. */
static void tell_change(const struct room *room, struct env_str name, enum chat_room_member_change change)
{
	struct chat_room_member news;

	chat_room_member_init(&news);
	news.room = room->name;
	news.name = name;
	news.change = change;
	for (size_t i = 0; i < room->member_count; i++)
		if (!env_str_equal(room->members[i].name, name))
			(void)chat_room_member_send(room->members[i].connection, &news);
}

static void tell_line(const struct room *room, const struct chat_line *line)
{
	struct chat_room_said said;

	chat_room_said_init(&said);
	said.room = room->name;
	said.line = *line;
	for (size_t i = 0; i < room->member_count; i++)
		if (!env_str_equal(room->members[i].name, line->name))
			(void)chat_room_said_send(room->members[i].connection, &said);
}

static void leave(struct rooms *rooms, struct room *room, struct member *member)
{
	tell_change(room, member->name, CHAT_ROOM_MEMBER_CHANGE_WENT);
	room_leave(rooms, room, member);
}

/* ---- refusals ---- */

static enum env_status no_room(struct env_request *request, struct env_str name)
{
	return env_request_fail_not_found(request, "room", "name", name);
}

static enum env_status refuse(struct env_request *request, const char *why)
{
	return env_request_fail_bad_request(request, why);
}

/* ---- handlers ---- */

static enum env_status answer_joined(struct env_request *request, const struct room *room)
{
	struct env_str names[ROOM_MEMBERS_MAX];
	struct chat_room_joined joined;

	for (size_t i = 0; i < room->member_count; i++)
		names[i] = room->members[i].name;
	chat_room_joined_init(&joined);
	joined.room = room->name;
	joined.members.items = names;
	joined.members.count = room->member_count;
	return chat_room_join_reply(request, ENV_SUCCESS, &joined);
}

static enum env_status on_join(struct env_connection *from, struct env_request *request,
			       const struct chat_room_join *join, void *user)
{
	struct chat *chat = user;
	struct room *room = room_find(&chat->rooms, join->room);

	if (room != NULL && room_find_member(room, from) != NULL)
		return refuse(request, "you are in this room already");
	if (room != NULL && room_has_name(room, join->name))
		return refuse(request, "somebody in this room has that name");
	enum env_status status = room_enter(&chat->rooms, join->room, from, join->name);
	if (status == ENV_LIMIT)
		return refuse(request, "there is no more room");
	if (status != ENV_OK)
		return status;
	room = room_find(&chat->rooms, join->room);
	tell_change(room, join->name, CHAT_ROOM_MEMBER_CHANGE_CAME);
	return answer_joined(request, room);
}

static enum env_status on_leave(struct env_connection *from, struct env_request *request,
				const struct chat_room_leave *payload, void *user)
{
	struct chat *chat = user;
	struct room *room = room_find(&chat->rooms, payload->room);
	struct chat_room_left left;

	if (room == NULL)
		return no_room(request, payload->room);
	struct member *member = room_find_member(room, from);
	if (member == NULL)
		return refuse(request, "you are not in this room");
	leave(&chat->rooms, room, member);
	chat_room_left_init(&left);
	left.room = payload->room;
	return chat_room_leave_reply(request, ENV_SUCCESS, &left);
}

static enum env_status on_post(struct env_connection *from, struct env_request *request,
			       const struct chat_room_post *post, void *user)
{
	struct chat *chat = user;
	struct room *room = room_find(&chat->rooms, post->room);
	struct chat_line line;
	struct chat_room_posted posted;

	if (room == NULL)
		return no_room(request, post->room);
	const struct member *member = room_find_member(room, from);
	if (member == NULL)
		return refuse(request, "you are not in this room");
	if (post->reply_to_is == ENV_PRESENT && !room_has_line(room, post->reply_to))
		return refuse(request, "there is no such line to reply to");
	chat_line_init(&line);
	line.name = member->name;
	line.text = post->text;
	line.kind = post->kind;
	line.reply_to_is = post->reply_to_is;
	line.reply_to = post->reply_to;
	const struct chat_line *kept = room_add_line(room, &line);
	if (kept == NULL)
		return ENV_NO_MEMORY;
	tell_line(room, kept);
	chat_room_posted_init(&posted);
	posted.room = room->name;
	posted.id = kept->id;
	return chat_room_post_reply(request, ENV_SUCCESS, &posted);
}

static enum env_status on_list(struct env_connection *from, struct env_request *request, void *user)
{
	const struct chat *chat = user;
	struct chat_room_rooms_rooms_item items[ROOMS_MAX];
	struct chat_room_rooms rooms;
	size_t count = 0;

	(void)from;
	for (const struct room *room = chat->rooms.first; room != NULL; room = room->next, count++) {
		items[count].room = room->name;
		items[count].members = (int64_t)room->member_count;
	}
	chat_room_rooms_init(&rooms);
	rooms.rooms.items = items;
	rooms.rooms.count = count;
	return chat_room_list_reply(request, ENV_SUCCESS, &rooms);
}

static enum env_status on_history(struct env_connection *from, struct env_request *request,
				  const struct chat_room_history *history, void *user)
{
	struct chat *chat = user;
	struct room *room = room_find(&chat->rooms, history->room);
	size_t limit = (size_t)history->limit;
	struct chat_room_lines lines;

	if (room == NULL)
		return no_room(request, history->room);
	if (room_find_member(room, from) == NULL)
		return refuse(request, "you are not in this room");
	if (limit > room->line_count)
		limit = room->line_count;
	chat_room_lines_init(&lines);
	lines.room = room->name;
	lines.lines.items = room->lines + room->line_count - limit;
	lines.lines.count = limit;
	return chat_room_history_reply(request, ENV_SUCCESS, &lines);
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

/* Who goes away leaves all rooms. */
static void on_connection(struct env_connection *connection, enum env_event event, enum env_close why,
			  void *user)
{
	struct chat *chat = user;
	struct room *next = NULL;

	(void)why;
	for (struct room *room = chat->rooms.first; event == ENV_EVENT_DISCONNECTED && room != NULL;
	     room = next) {
		struct member *member = room_find_member(room, connection);
		next = room->next;
		if (member != NULL)
			leave(&chat->rooms, room, member);
	}
}

enum env_status chat_bind(struct env_hub *hub, struct chat *chat)
{
	enum env_status status = env_hub_add(hub, &chat_package);

	if (status == ENV_OK)
		status = chat_room_join_on(hub, on_join, chat);
	if (status == ENV_OK)
		status = chat_room_leave_on(hub, on_leave, chat);
	if (status == ENV_OK)
		status = chat_room_post_on(hub, on_post, chat);
	if (status == ENV_OK)
		status = chat_room_list_on(hub, on_list, chat);
	if (status == ENV_OK)
		status = chat_room_history_on(hub, on_history, chat);
	if (status == ENV_OK)
		status = env_hub_listen_trait(hub, env_str("audited"), count_audited, chat);
	if (status == ENV_OK)
		status = env_hub_listen_connections(hub, on_connection, chat);
	return status;
}
