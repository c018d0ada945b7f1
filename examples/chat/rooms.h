/*
 * Which rooms there are, and where the history file has their lines. Any thread; nothing here blocks, so that the loop may ask too.
 *
 * A room's number, its `pk`, counts from 1. Rooms and lines never go.
 */
#ifndef CHAT_ROOMS_H
#define CHAT_ROOMS_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include <envelope/status.h>
#include <envelope/str.h>

#include "chat.env.h"

#define ROOMS_MAX 256        /* rooms that there may be */
#define ROOM_LINES_MAX 65536 /* lines that may be said in one */
#define ROOM_NAME_SIZE 256   /* bytes of the longest name: 64 characters, as room.open allows */

struct room {
	char name[ROOM_NAME_SIZE];
	size_t name_len;
	off_t *places; /* where in the file line n begins: places[n - 1] */
	size_t count;
	size_t capacity;
};

struct rooms {
	pthread_mutex_t
		lock; /* of all that follows; held for a moment only, never while a file is read or written */
	struct room items[ROOMS_MAX];
	size_t count;
};

void rooms_init(struct rooms *rooms);
void rooms_free(struct rooms *rooms);

/* The number of the room of that name, or 0. */
int64_t rooms_find(struct rooms *rooms, struct env_str name);

/* Whether there is a room of that number, and whether that line was said in it. */
bool rooms_has(struct rooms *rooms, int64_t pk);
bool rooms_has_line(struct rooms *rooms, int64_t pk, int64_t id);

/* The number that the next new room gets; 0: there may be no more. */
int64_t rooms_next(struct rooms *rooms);

/* Adds the room that rooms_next() gave a number. */
void rooms_add(struct rooms *rooms, struct env_str name);

/*
 * Sets `*id` to the number of the room's next line, and makes room for it. ENV_NOT_FOUND: there is no such room; ENV_LIMIT: it is
 * full; ENV_NO_MEMORY.
 */
enum env_status rooms_next_line(struct rooms *rooms, int64_t pk, int64_t *id);

/* Adds the line that rooms_next_line() gave a number. */
void rooms_add_line(struct rooms *rooms, int64_t pk, off_t place);

/*
 * Sets `*places` to where the last lines of a room before line `before` are, at most `limit` of them, the oldest first, and `*count` to
 * how many. ENV_NOT_FOUND: there is no such room.
 */
enum env_status rooms_find_lines(struct rooms *rooms, int64_t pk, int64_t before, size_t limit, off_t *places,
				 size_t *count);

/* Fills in all rooms, and returns how many there are. Their names are borrowed from `rooms`. */
size_t rooms_list(struct rooms *rooms, struct chat_room_rooms_rooms_item items[ROOMS_MAX]);

#endif
