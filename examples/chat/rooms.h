/* The rooms in memory: who is in them, and what was said last. Everything here is loop only. */
#ifndef CHAT_ROOMS_H
#define CHAT_ROOMS_H

#include <stdbool.h>
#include <stddef.h>

#include <envelope/connection.h>
#include <envelope/status.h>
#include <envelope/str.h>

#include "chat.env.h"

#define ROOMS_MAX 256        /* rooms that there may be */
#define ROOM_MEMBERS_MAX 256 /* people in one of them */
#define ROOM_LINES_MAX 100   /* lines that a room remembers, as room.lines allows */

struct member {
	struct env_connection *connection;
	struct env_str name;
};

struct room {
	struct room *next;
	struct env_str name;
	struct member members[ROOM_MEMBERS_MAX];
	size_t member_count;                    /* at least 1 */
	struct chat_line lines[ROOM_LINES_MAX]; /* the oldest first; their texts are the room's */
	size_t line_count;
	int64_t last_id; /* of the last line that was said, or 0 */
};

/* Zeroed, there are none. A room goes with its last member, so all is given back once the hub has closed its connections. */
struct rooms {
	struct room *first;
	size_t count;
};

/* The room of that name, or NULL. */
struct room *room_find(struct rooms *rooms, struct env_str name);

/* The member that the connection is in the room, or NULL. */
struct member *room_find_member(struct room *room, const struct env_connection *connection);

/* Whether somebody in the room is called so. */
bool room_has_name(const struct room *room, struct env_str name);

/* Whether the room remembers the line. */
bool room_has_line(const struct room *room, int64_t id);

/*
 * Makes a connection a member of the room called `name`, as `who`, and makes the room where there is none. The texts are copied. ENV_LIMIT where there are too
 * many rooms or members, ENV_NO_MEMORY; then nothing has changed.
 */
enum env_status room_enter(struct rooms *rooms, struct env_str name, struct env_connection *connection,
			   struct env_str who);

/* Takes a member out of the room; with the last one the room goes. `member` is one of the room's. */
void room_leave(struct rooms *rooms, struct room *room, struct member *member);

/* Remembers a line, whose texts are copied and whose id the room sets, in place of the oldest where there are too many. NULL: no memory. */
const struct chat_line *room_add_line(struct room *room, const struct chat_line *line);

#endif
