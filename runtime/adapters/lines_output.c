/* From frames to bytes. */
#include "adapters/lines.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "hub/connection.h"

/* Frames are gathered up to this many bytes for one write. */
#define WRITE_SIZE ((size_t)64 << 10)
/* To a peer that reads as quickly as others send it would be written without end. */
#define WRITES_A_TURN ((size_t)1 << 20)

/* Only asks: what other threads queued is not collected here. */
bool env_lines_has_output(const struct env_lines *lines)
{
	if (lines->broken)
		return false;
	return lines->written < lines->output.len ||
	       (lines->connection != NULL && lines->connection->outbound.first != NULL);
}

/* Moves one frame to the output; false where there is none, or no memory for it. */
static bool take_frame(struct env_lines *lines, struct env_connection *connection)
{
	struct env_str frame;

	if (!env_connection_next(connection, &frame) ||
	    env_buf_reserve(&lines->output, frame.len + 1) != ENV_OK)
		return false;
	(void)env_buf_append_str(&lines->output, frame);
	(void)env_buf_append(&lines->output, "\n", 1);
	env_connection_sent(connection);
	return true;
}

void env_lines_take_all(struct env_lines *lines, struct env_connection *connection)
{
	while (take_frame(lines, connection))
		continue;
}

static void break_off(struct env_lines *lines, enum env_close fault)
{
	lines->broken = true;
	lines->fault = fault;
}

/*
 * Fills the output, which is empty, where anything waits. Where nothing does any more the hub collects what is new and
 * tells listeners of it, who may close the connection: its frames are in the output then.
 */
static void gather(struct env_lines *lines)
{
	struct env_connection *connection = lines->connection;

	if (connection == NULL)
		return;
	env_connection_ref(connection);
	while (lines->connection != NULL && lines->output.len < WRITE_SIZE && take_frame(lines, connection))
		continue;
	if (lines->connection != NULL && lines->output.len == 0 && connection->outbound.first != NULL)
		break_off(lines, ENV_CLOSE_MEMORY);
	env_connection_unref(connection);
}

/* A client is asked nothing, and a service that does not read any more begins again only when its client reads. */
bool env_lines_is_stuffed(const struct env_lines *lines)
{
	size_t waiting = env_connection_waiting(lines->connection);

	if (lines->connection->role == ENV_ROLE_CLIENT)
		return false;
	return waiting + lines->output.len - lines->written > lines->sender->limits.outbound_bytes / 2;
}

bool env_lines_may_ask(const struct env_lines *lines)
{
	const struct env_connection *connection = lines->connection;

	return connection != NULL && env_connection_is_open(connection) &&
	       !env_connection_is_paused(connection) && !env_lines_is_stuffed(lines);
}

/*
 * write() with the SIGPIPE that it may raise for this thread taken back, unless one was pending before: pipes
 * know no MSG_NOSIGNAL.
 */
static ssize_t write_quietly(int fd, const char *bytes, size_t len)
{
	const struct timespec at_once = {0, 0};
	sigset_t pipe_signal;
	sigset_t pending;
	sigset_t before;

	sigemptyset(&pipe_signal);
	sigaddset(&pipe_signal, SIGPIPE);
	sigpending(&pending);
	bool was_pending = sigismember(&pending, SIGPIPE) == 1;
	pthread_sigmask(SIG_BLOCK, &pipe_signal, &before);
	ssize_t count = write(fd, bytes, len);
	int reason = errno;
	if (count == -1 && reason == EPIPE && !was_pending)
		(void)sigtimedwait(&pipe_signal, NULL, &at_once);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	errno = reason;
	return count;
}

static ssize_t write_some(const struct env_lines *lines)
{
	const char *bytes = lines->output.data + lines->written;
	size_t len = lines->output.len - lines->written;

	if (lines->out.socket)
		return send(lines->out.fd, bytes, len, MSG_NOSIGNAL);
	return write_quietly(lines->out.fd, bytes, len);
}

/* After a write; false where there is no point in another one. */
static bool handle_written(struct env_lines *lines, ssize_t count)
{
	if (count == -1 && errno == EINTR)
		return true;
	if (count == -1) {
		if (errno != EAGAIN && errno != EWOULDBLOCK)
			break_off(lines, ENV_CLOSE_LOST);
		return false;
	}
	lines->written += (size_t)count;
	lines->budget -= (size_t)count < lines->budget ? (size_t)count : lines->budget;
	if (lines->written < lines->output.len)
		return false;
	lines->output.len = 0;
	lines->written = 0;
	if (lines->output.capacity > WRITE_SIZE)
		env_buf_free(&lines->output);
	return true;
}

void env_lines_allow_writing(struct env_lines *lines)
{
	lines->budget = WRITES_A_TURN;
}

void env_lines_write(struct env_lines *lines)
{
	bool more = !lines->broken;

	while (more && lines->budget > 0) {
		if (lines->written == lines->output.len)
			gather(lines);
		more = lines->written < lines->output.len && handle_written(lines, write_some(lines));
	}
}
