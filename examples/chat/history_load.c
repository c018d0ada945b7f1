/* The history file at the begin. */
#include "history_load.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

/* Two services that write to one file would write over each other. */
static bool lock(int fd)
{
	struct flock whole = {.l_type = F_WRLCK, .l_whence = SEEK_SET};

	return fcntl(fd, F_SETLK, &whole) == 0;
}

FILE *history_open_file(const char *path)
{
	int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	FILE *file = fd >= 0 && lock(fd) ? fdopen(fd, "r+") : NULL;

	if (file == NULL && fd >= 0) {
		int why = errno;
		(void)close(fd);
		errno = why;
	}
	return file;
}

/* Adds a room or line to the rooms, where it is the one that must come next. */
static enum env_status take_record(struct rooms *rooms, const struct chat_record *record, off_t place)
{
	int64_t id = 0;

	if (record->room_is == ENV_PRESENT && record->line_is == ENV_ABSENT) {
		if (record->pk != rooms_next(rooms) || rooms_find(rooms, record->room) != 0)
			return ENV_INVALID;
		rooms_add(rooms, record->room);
		return ENV_OK;
	}
	if (record->room_is == ENV_PRESENT || record->line_is == ENV_ABSENT)
		return ENV_INVALID;
	enum env_status status = rooms_next_line(rooms, record->pk, &id);
	if (status != ENV_OK)
		return status == ENV_NOT_FOUND ? ENV_INVALID : status;
	if (record->line.id != id)
		return ENV_INVALID;
	rooms_add_line(rooms, record->pk, place);
	return ENV_OK;
}

static enum env_status take_text(struct history *history, struct env_str text)
{
	struct env_arena arena;
	struct chat_record record;

	env_arena_init(&arena, NULL, 0);
	enum env_status status = chat_record_decode(&record, &arena, text.ptr, text.len, NULL);
	if (status == ENV_OK)
		status = take_record(&history->rooms, &record, history->end);
	env_arena_free(&arena);
	return status == ENV_SYNTAX ? ENV_INVALID : status;
}

/* Says something about the place in the file where reading stopped. */
static void write_log(const struct history *history, enum env_log_level level, const char *what, env_log *log,
		      void *log_user)
{
	char text[128];

	(void)snprintf(text, sizeof(text), "history, byte %lld: %s", (long long)history->end, what);
	if (log != NULL)
		log(log_user, level, text);
}

enum env_status history_load(struct history *history, env_log *log, void *log_user)
{
	char *text = NULL;
	size_t size = 0;
	ssize_t length = 0;
	enum env_status status = ENV_OK;

	while (status == ENV_OK && (length = getline(&text, &size, history->file)) > 0 &&
	       text[length - 1] == '\n') {
		status = take_text(history, env_str_of(text, (size_t)length - 1));
		if (status == ENV_OK)
			history->end += (off_t)length;
	}
	free(text);
	if (status == ENV_OK && (ferror(history->file) != 0 || feof(history->file) == 0))
		return ENV_IO;
	if (status != ENV_OK)
		write_log(history, ENV_LOG_ERROR, env_status_text(status), log, log_user);
	else if (length > 0)
		write_log(history, ENV_LOG_WARNING,
			  "the last line was not written to its end, and is dropped", log, log_user);
	return status;
}
