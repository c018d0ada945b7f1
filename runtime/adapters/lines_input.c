/* From bytes to lines. */
#include "adapters/lines.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "hub/connection.h"
#include "hub/hub.h"

#define READ_SIZE ((size_t)16 << 10)
/* An empty input buffer that grew larger than this is given back. */
#define INPUT_KEPT ((size_t)64 << 10)

static bool is_open(const struct env_lines *lines)
{
	return lines->connection != NULL && env_connection_is_open(lines->connection);
}

/* One line without its "\n". */
static void feed_line(struct env_lines *lines, const char *line, size_t len)
{
	if (lines->skipping) {
		lines->skipping = false;
		return;
	}
	if (len > 0 && line[len - 1] == '\r')
		len--;
	if (len > 0)
		(void)env_connection_feed(lines->connection, line, len);
}

/* Whether another line may be fed, if need be after a try to write. */
static bool may_feed(struct env_lines *lines)
{
	if (is_open(lines) && env_lines_is_stuffed(lines))
		env_lines_write(lines);
	return env_lines_may_ask(lines);
}

bool env_lines_has_input(const struct env_lines *lines)
{
	return lines->fed + lines->searched < lines->input.len;
}

/*
 * Moves what is left of the input to its beginning. Only before a read, when that is at most the begin of a line that has
 * no end yet: each line may have to wait before it is fed, and is not to be moved for each that waited before it.
 */
static void compact(struct env_lines *lines)
{
	struct env_buf *input = &lines->input;

	input->len -= lines->fed;
	if (input->len > 0 && lines->fed > 0)
		memmove(input->data, input->data + lines->fed, input->len);
	lines->fed = 0;
}

void env_lines_feed(struct env_lines *lines)
{
	struct env_buf *input = &lines->input;

	while (env_lines_has_input(lines) && may_feed(lines)) {
		const char *start = input->data + lines->fed;
		size_t len = input->len - lines->fed;
		const char *end = memchr(start + lines->searched, '\n', len - lines->searched);
		if (end == NULL) {
			lines->searched = len;
			break;
		}
		lines->searched = 0;
		lines->fed += (size_t)(end - start) + 1;
		feed_line(lines, start, (size_t)(end - start));
	}
}

/* The bytes stay until the next read. */
static void forget_input(struct env_lines *lines)
{
	lines->input.len = 0;
	lines->fed = 0;
	lines->searched = 0;
}

/* Whether the begin of a line is too long already; one more byte may be the "\r" of its end. */
static bool is_oversized(const struct env_lines *lines)
{
	size_t len = lines->input.len - lines->fed;

	return len > 0 && len - 1 > lines->sender->limits.frame_bytes;
}

/* A line that is too long is answered once and thrown away as it comes. */
static void check_size(struct env_lines *lines)
{
	if (env_lines_has_input(lines))
		return;
	if (is_oversized(lines) && !lines->skipping) {
		lines->skipping = true;
		(void)env_connection_feed_oversized(lines->connection);
	}
	if (lines->skipping)
		forget_input(lines);
}

/* The last line needs no line end. */
static void end_input(struct env_lines *lines)
{
	const char *last = lines->input.data + lines->fed;
	size_t len = lines->input.len - lines->fed;

	lines->ended = true;
	forget_input(lines);
	if (len > 0 && is_open(lines))
		feed_line(lines, last, len);
}

static void handle_read(struct env_lines *lines, ssize_t got)
{
	if (got > 0) {
		lines->input.len += (size_t)got;
		env_lines_feed(lines);
		if (is_open(lines))
			check_size(lines);
	} else if (got == 0) {
		end_input(lines);
	} else if (errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR) {
		lines->ended = true;
		env_connection_close(lines->connection, ENV_CLOSE_LOST);
	}
}

void env_lines_read(struct env_lines *lines)
{
	struct env_buf *input = &lines->input;

	compact(lines);
	if (env_buf_reserve(input, READ_SIZE) != ENV_OK) {
		lines->ended = true;
		env_connection_close(lines->connection, ENV_CLOSE_MEMORY);
		return;
	}
	handle_read(lines, read(lines->in.fd, input->data + input->len, input->capacity - input->len));
	if (input->len == lines->fed)
		forget_input(lines);
	if (input->len == 0 && input->capacity > INPUT_KEPT)
		env_buf_free(input);
}
