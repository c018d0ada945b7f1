/* All that was ever said, in a file. */
#include "history.h"

#include <string.h>
#include <unistd.h>

#include "history_load.h"

/* Longest line of the file: 2,000 characters of text and 32 of a name, each \u001f at worst, and the rest. */
#define RECORD_SIZE 16384

enum env_status history_open(struct history *history, const char *path, env_log *log, void *log_user)
{
	history->end = 0;
	history->file = path != NULL ? history_open_file(path) : tmpfile();
	if (history->file == NULL)
		return ENV_IO;
	(void)pthread_mutex_init(&history->writing, NULL);
	rooms_init(&history->rooms);
	enum env_status status = history_load(history, log, log_user);
	if (status != ENV_OK)
		history_close(history);
	return status;
}

void history_close(struct history *history)
{
	(void)fclose(history->file);
	rooms_free(&history->rooms);
	(void)pthread_mutex_destroy(&history->writing);
}

/* ---- writing ---- */

/* Writes behind the end. Where that fails half way, the end stays, and the next record is written over this one. */
static enum env_status write_text(struct history *history, struct env_str text)
{
	size_t done = 0;

	while (done < text.len) {
		ssize_t count = pwrite(fileno(history->file), text.ptr + done, text.len - done,
				       history->end + (off_t)done);
		if (count < 0)
			return ENV_IO;
		done += (size_t)count;
	}
	history->end += (off_t)text.len;
	return ENV_OK;
}

static enum env_status write_record(struct history *history, const struct chat_record *record)
{
	struct env_buf buf = {0};
	enum env_status status = chat_record_encode(record, &buf, NULL);

	if (status == ENV_OK)
		status = env_buf_append(&buf, "\n", 1);
	if (status == ENV_OK)
		status = write_text(history, env_buf_str(&buf));
	env_buf_free(&buf);
	return status;
}

static enum env_status make_room(struct history *history, struct env_str name, int64_t *pk)
{
	struct chat_record record;

	chat_record_init(&record);
	record.pk = rooms_next(&history->rooms);
	record.room_is = ENV_PRESENT;
	record.room = name;
	if (record.pk == 0)
		return ENV_LIMIT;
	enum env_status status = write_record(history, &record);
	if (status != ENV_OK)
		return status;
	rooms_add(&history->rooms, name);
	*pk = record.pk;
	return ENV_OK;
}

enum env_status history_open_room(struct history *history, struct env_str name, int64_t *pk)
{
	enum env_status status = ENV_OK;

	pthread_mutex_lock(&history->writing);
	int64_t found = rooms_find(&history->rooms, name);
	if (found != 0)
		*pk = found;
	else
		status = make_room(history, name, pk);
	pthread_mutex_unlock(&history->writing);
	return status;
}

static enum env_status add(struct history *history, int64_t pk, struct chat_line *line)
{
	off_t place = history->end;
	struct chat_record record;
	enum env_status status = rooms_next_line(&history->rooms, pk, &line->id);

	if (status != ENV_OK)
		return status;
	chat_record_init(&record);
	record.pk = pk;
	record.line_is = ENV_PRESENT;
	record.line = *line;
	status = write_record(history, &record);
	if (status == ENV_OK)
		rooms_add_line(&history->rooms, pk, place);
	return status;
}

enum env_status history_add(struct history *history, int64_t pk, struct chat_line *line)
{
	pthread_mutex_lock(&history->writing);
	enum env_status status = add(history, pk, line);
	pthread_mutex_unlock(&history->writing);
	return status;
}

/* ---- reading, which needs no lock: what was written never changes ---- */

static enum env_status read_line(struct history *history, off_t place, struct env_arena *arena,
				 struct chat_line *line)
{
	char text[RECORD_SIZE];
	struct chat_record record;
	ssize_t length = pread(fileno(history->file), text, sizeof(text), place);

	if (length < 0)
		return ENV_IO;
	const char *end = memchr(text, '\n', (size_t)length);
	if (end == NULL)
		return ENV_INVALID;
	enum env_status status = chat_record_decode(&record, arena, text, (size_t)(end - text), NULL);
	if (status == ENV_OK)
		*line = record.line;
	return status;
}

enum env_status history_read(struct history *history, int64_t pk, int64_t before, size_t limit,
			     struct env_arena *arena, struct history_lines *lines)
{
	off_t places[HISTORY_LINES_MAX];
	enum env_status status = rooms_find_lines(&history->rooms, pk, before,
						  limit < HISTORY_LINES_MAX ? limit : HISTORY_LINES_MAX,
						  places, &lines->count);

	for (size_t i = 0; status == ENV_OK && i < lines->count; i++)
		status = read_line(history, places[i], arena, &lines->items[i]);
	return status;
}
