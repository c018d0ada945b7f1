/* What is left to do for a connection that closed: the last answers, and a peer that still sends. */
#include "adapters/lines.h"

#include <errno.h>
#include <sys/socket.h>
#include <unistd.h>

#include "hub/sender.h"

#define DISCARD_SIZE ((size_t)16 << 10)
/* How long, in milliseconds, a peer has to take the last answers of a connection that closed, and to close its side. */
#define DRAIN_MS 1000

/* Whether the peer is given up rather than waited for: it does not read, is gone, or memory is short. */
static bool is_given_up(const struct env_lines *lines, enum env_close why)
{
	return lines->broken || why == ENV_CLOSE_SLOW || why == ENV_CLOSE_LOST || why == ENV_CLOSE_MEMORY;
}

static void drop_output(struct env_lines *lines)
{
	env_buf_free(&lines->output);
	lines->written = 0;
}

/*
 * A socket that is closed with unread input is reset, and answers that the peer did not read yet are lost. So
 * the peer is told the end and what it still sends is thrown away until it closes too.
 */
static bool must_linger(const struct env_lines *lines, enum env_close why)
{
	bool closes = lines->owned && lines->out.socket && lines->in.fd == lines->out.fd;

	return closes && !lines->ended &&
	       (why == ENV_CLOSE_BAD_FRAMES || why == ENV_CLOSE_NORMAL || why == ENV_CLOSE_SHUTDOWN);
}

/* env_hub_timeout() has told when; env_lines_is_done() sees that it is over. */
static void end_drain(struct env_timer *timer)
{
	(void)timer;
}

void env_lines_begin_drain(struct env_lines *lines, struct env_connection *connection, enum env_close why)
{
	lines->drain_end.fire = end_drain;
	env_sender_arm(lines->sender, &lines->drain_end,
		       env_time_after(env_sender_now(lines->sender), DRAIN_MS));
	lines->connection = NULL;
	lines->hung_up = true;
	if (is_given_up(lines, why)) {
		drop_output(lines);
		return;
	}
	env_lines_take_all(lines, connection);
	lines->lingering = must_linger(lines, why);
	env_lines_tell_end(lines);
}

void env_lines_tell_end(struct env_lines *lines)
{
	if (!lines->lingering || lines->told_end || env_lines_has_output(lines))
		return;
	lines->told_end = true;
	if (lines->broken || shutdown(lines->out.fd, SHUT_WR) != 0)
		lines->lingering = false;
}

void env_lines_discard(struct env_lines *lines)
{
	char bytes[DISCARD_SIZE];
	ssize_t count = read(lines->in.fd, bytes, sizeof(bytes));

	if (count == 0 || (count == -1 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR))
		lines->lingering = false;
}

bool env_lines_is_done(const struct env_lines *lines)
{
	if (lines->connection != NULL)
		return false;
	return (!lines->lingering && !env_lines_has_output(lines)) ||
	       env_sender_now(lines->sender) >= lines->drain_end.due;
}
