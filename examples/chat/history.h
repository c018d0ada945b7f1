/*
 * All that was ever said, in a file: a line of JSON for each room that was made and each line that was said, written and read by the
 * functions that envgen made of chat.yaml. What is written is there again after a restart, as long as the machine itself did not fail.
 *
 * Any thread, but not the loop's: these functions wait for the disk, and for each other.
 */
#ifndef CHAT_HISTORY_H
#define CHAT_HISTORY_H

#include <pthread.h>
#include <stdio.h>

#include <envelope/arena.h>
#include <envelope/hooks.h>

#include "rooms.h"

#define HISTORY_LINES_MAX 100 /* that history_read() gives at once, as room.lines allows */

struct history {
	struct rooms rooms;
	pthread_mutex_t writing; /* held by whoever writes to the file, and decides on the next number */
	FILE *file;
	off_t end; /* of what was written */
};

/*
 * Opens the file and reads what rooms and lines it has; path NULL: a temporary one, which is gone with the service. Where the last line
 * was not written to its end, it is dropped, which the log is told. ENV_INVALID: it is no history, the log says from where on; ENV_IO
 * with errno, EAGAIN or EACCES where another service uses the file; ENV_LIMIT, ENV_NO_MEMORY. On failure nothing is open.
 */
enum env_status history_open(struct history *history, const char *path, env_log *log, void *log_user);

/* When nobody uses it any more. */
void history_close(struct history *history);

/* Sets `*pk` to the number of the room of that name, which is made where there is none. ENV_LIMIT: there are too many; ENV_IO, ENV_NO_MEMORY. */
enum env_status history_open_room(struct history *history, struct env_str name, int64_t *pk);

/*
 * Adds a line to a room, and sets its id. ENV_NOT_FOUND: there is no such room; ENV_LIMIT: it is full; ENV_IO, ENV_NO_MEMORY. On failure
 * nothing was said.
 */
enum env_status history_add(struct history *history, int64_t pk, struct chat_line *line);

/* Lines as history_read() found them, the oldest first. Their texts are in its arena. */
struct history_lines {
	struct chat_line items[HISTORY_LINES_MAX];
	size_t count;
};

/*
 * Reads the last lines of a room before line `before` (INT64_MAX: of all), at most `limit`. ENV_NOT_FOUND: there is no such room;
 * ENV_IO; ENV_INVALID: somebody else changed the file; ENV_NO_MEMORY.
 */
enum env_status history_read(struct history *history, int64_t pk, int64_t before, size_t limit,
			     struct env_arena *arena, struct history_lines *lines);

#endif
