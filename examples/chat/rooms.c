/* The rooms in memory. */
#include "rooms.h"

#include <stdlib.h>
#include <string.h>

/* A copy of the string that free() takes; ptr NULL: no memory. */
static struct env_str copy(struct env_str text)
{
	char *bytes = malloc(text.len + 1);

	if (bytes == NULL)
		return (struct env_str){0};
	if (text.len > 0)
		memcpy(bytes, text.ptr, text.len);
	bytes[text.len] = '\0';
	return env_str_of(bytes, text.len);
}

static void drop(struct env_str text)
{
	free((void *)text.ptr);
}

struct room *room_find(struct rooms *rooms, struct env_str name)
{
	struct room *room = rooms->first;

	while (room != NULL && !env_str_equal(room->name, name))
		room = room->next;
	return room;
}

struct member *room_find_member(struct room *room, const struct env_connection *connection)
{
	for (size_t i = 0; i < room->member_count; i++)
		if (room->members[i].connection == connection)
			return &room->members[i];
	return NULL;
}

bool room_has_name(const struct room *room, struct env_str name)
{
	for (size_t i = 0; i < room->member_count; i++)
		if (env_str_equal(room->members[i].name, name))
			return true;
	return false;
}

bool room_has_line(const struct room *room, int64_t id)
{
	return id <= room->last_id && id > room->last_id - (int64_t)room->line_count;
}

static void drop_line(const struct chat_line *line)
{
	drop(line->name);
	drop(line->text);
}

static void room_free(struct room *room)
{
	for (size_t i = 0; i < room->line_count; i++)
		drop_line(&room->lines[i]);
	drop(room->name);
	free(room);
}

/* Opens a room, which has nobody in it yet. */
static enum env_status open_room(struct rooms *rooms, struct env_str name, struct room **out)
{
	if (rooms->count == ROOMS_MAX)
		return ENV_LIMIT;
	struct room *room = calloc(1, sizeof(*room));
	if (room == NULL)
		return ENV_NO_MEMORY;
	room->name = copy(name);
	if (room->name.ptr == NULL) {
		free(room);
		return ENV_NO_MEMORY;
	}
	room->next = rooms->first;
	rooms->first = room;
	rooms->count++;
	*out = room;
	return ENV_OK;
}

static void close_if_empty(struct rooms *rooms, struct room *room)
{
	struct room **place = &rooms->first;

	if (room->member_count > 0)
		return;
	while (*place != room)
		place = &(*place)->next;
	*place = room->next;
	rooms->count--;
	room_free(room);
}

enum env_status room_enter(struct rooms *rooms, struct env_str name, struct env_connection *connection,
			   struct env_str who)
{
	struct room *room = room_find(rooms, name);
	enum env_status status = room != NULL ? ENV_OK : open_room(rooms, name, &room);

	if (status != ENV_OK)
		return status;
	if (room->member_count == ROOM_MEMBERS_MAX)
		return ENV_LIMIT;
	struct member member = {connection, copy(who)};
	if (member.name.ptr != NULL)
		room->members[room->member_count++] = member;
	close_if_empty(rooms, room);
	return member.name.ptr != NULL ? ENV_OK : ENV_NO_MEMORY;
}

void room_leave(struct rooms *rooms, struct room *room, struct member *member)
{
	size_t later = room->member_count - (size_t)(member - room->members) - 1;

	drop(member->name);
	memmove(member, member + 1, later * sizeof(*member));
	room->member_count--;
	close_if_empty(rooms, room);
}

const struct chat_line *room_add_line(struct room *room, const struct chat_line *line)
{
	struct chat_line kept = *line;

	kept.id = room->last_id + 1;
	kept.name = copy(line->name);
	kept.text = copy(line->text);
	if (kept.name.ptr == NULL || kept.text.ptr == NULL) {
		drop_line(&kept);
		return NULL;
	}
	if (room->line_count == ROOM_LINES_MAX) {
		drop_line(&room->lines[0]);
		memmove(room->lines, room->lines + 1, --room->line_count * sizeof(kept));
	}
	room->last_id = kept.id;
	room->lines[room->line_count] = kept;
	return &room->lines[room->line_count++];
}
