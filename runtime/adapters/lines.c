/* Newline-delimited JSON over file descriptors: opened, asked, closed. */
#include "adapters/lines.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/stat.h>
#include <unistd.h>

#include "hub/connection.h"
#include "text/memory.h"
#include "text/owner.h"

/* The loop asks for what waits. */
static void ready(void *user, struct env_connection *connection)
{
	(void)user;
	(void)connection;
}

static void closed(void *user, struct env_connection *connection, enum env_close why)
{
	struct env_lines *lines = user;

	/* a listener may have freed them just now */
	if (!lines->freed)
		env_sender_revoke(lines->sender, &lines->turn);
	env_lines_begin_drain(lines, connection, why);
}

/*
 * No descriptor will tell of lines that were read and not fed, nor of the last answer to a peer that ended its side: so
 * the hub's next turn looks at them. The loop asks anew for what it waits for in any case.
 */
static void changed(void *user, struct env_connection *connection)
{
	struct env_lines *lines = user;

	(void)connection;
	if (lines->ended || env_lines_has_input(lines))
		(void)env_sender_post(lines->sender, &lines->turn);
}

static const struct env_transport transport = {.ready = ready, .closed = closed, .changed = changed};

/*
 * What is written to a TCP socket goes out at once: the second of two answers would wait until the first one is acknowledged, which takes 40 ms. Other
 * sockets have no such option, and mind no question for it.
 */
static void write_at_once(int fd)
{
	int on = 1;

	(void)setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
}

/* Makes the descriptor non-blocking and remembers what it was. */
static enum env_status take_fd(struct env_lines_fd *out, int fd)
{
	struct stat info;
	int flags = fcntl(fd, F_GETFL);

	if (flags == -1 || fstat(fd, &info) != 0 || fcntl(fd, F_SETFL, flags | O_NONBLOCK) == -1)
		return ENV_IO;
	*out = (struct env_lines_fd){fd, flags, S_ISSOCK(info.st_mode)};
	if (out->socket)
		write_at_once(fd);
	return ENV_OK;
}

static void restore_fd(const struct env_lines_fd *fd)
{
	(void)fcntl(fd->fd, F_SETFL, fd->flags);
}

/* Both descriptors, or none. */
static enum env_status take_fds(struct env_lines *lines, int in, int out)
{
	enum env_status status = take_fd(&lines->in, in);

	if (status != ENV_OK)
		return status;
	if (in == out) {
		lines->out = lines->in;
		return ENV_OK;
	}
	status = take_fd(&lines->out, out);
	if (status != ENV_OK) {
		int reason = errno;
		restore_fd(&lines->in);
		errno = reason;
	}
	return status;
}

static enum env_status open_connection(struct env_lines *lines, struct env_hub *hub,
				       const struct env_connection_options *options)
{
	struct env_connection_options own = {0};

	if (options != NULL)
		own = *options;
	own.transport = &transport;
	own.transport_user = lines;
	enum env_status status = env_connection_open(&lines->connection, hub, &own);
	return lines->hung_up ? ENV_OK : status;
}

static void run_turn(struct env_task *task);

static void init(struct env_lines *lines, struct env_hub *hub, bool owned)
{
	const struct env_allocator *allocator = hub->sender->allocator;

	*lines = (struct env_lines){
		.sender = env_sender_ref(hub->sender), .turn.run = run_turn, .owned = owned};
	env_buf_init(&lines->input, allocator, 0);
	env_buf_init(&lines->output, allocator, 0);
}

/* Gives the memory back, and nothing else. */
static void destroy(struct env_lines *lines)
{
	struct env_sender *sender = lines->sender;

	env_timers_disarm(&sender->timers, &lines->drain_end);
	env_buf_free(&lines->input);
	env_buf_free(&lines->output);
	env_memory_give(sender->allocator, lines);
	env_sender_unref(sender);
}

enum env_status env_lines_start(struct env_lines **out, struct env_hub *hub, int read_fd, int write_fd,
				bool owned, const struct env_connection_options *options)
{
	struct env_lines *lines = env_memory_take(hub->sender->allocator, sizeof(*lines));

	if (lines == NULL)
		return ENV_NO_MEMORY;
	init(lines, hub, owned);
	enum env_status status = take_fds(lines, read_fd, write_fd);
	if (status == ENV_OK) {
		status = open_connection(lines, hub, options);
		if (status != ENV_OK) {
			restore_fd(&lines->out);
			restore_fd(&lines->in);
		}
	}
	if (status != ENV_OK) {
		int reason = errno;
		destroy(lines);
		errno = reason;
		return status;
	}
	*out = lines;
	return ENV_OK;
}

/* A listener that closed it at once may have said why. */
enum env_status env_lines_open(struct env_lines **out, struct env_hub *hub, int read_fd, int write_fd,
			       bool owned, const struct env_connection_options *options)
{
	struct env_lines *lines = NULL;
	enum env_status status = env_lines_start(&lines, hub, read_fd, write_fd, owned, options);

	if (status != ENV_OK)
		return status;
	if (lines->connection != NULL) {
		*out = lines;
		return ENV_OK;
	}
	env_lines_allow_writing(lines);
	env_lines_write(lines);
	restore_fd(&lines->out);
	restore_fd(&lines->in);
	destroy(lines);
	return ENV_CLOSED;
}

static void give_fds(struct env_lines *lines)
{
	if (!lines->owned) {
		restore_fd(&lines->out);
		restore_fd(&lines->in);
		return;
	}
	(void)close(lines->in.fd);
	if (lines->out.fd != lines->in.fd)
		(void)close(lines->out.fd);
}

static void dispose(struct env_lines *lines)
{
	env_sender_revoke(lines->sender, &lines->turn);
	give_fds(lines);
	destroy(lines);
}

static void run_turn(struct env_task *task)
{
	struct env_lines *lines = ENV_OWNER(task, struct env_lines, turn);

	if (!lines->freed)
		env_lines_ready(lines, false, false);
	else if (lines->busy == 0)
		dispose(lines);
}

/* Inside of handlers and listeners somebody who looks at the lines may be further out: the hub's next turn gives them back. */
void env_lines_free(struct env_lines *lines)
{
	if (lines == NULL || lines->freed)
		return;
	lines->freed = true;
	bool in_use = lines->busy > 0 || env_sender_is_here(lines->sender);
	if (lines->connection != NULL)
		env_connection_close(lines->connection, ENV_CLOSE_NORMAL);
	if (!in_use || !env_sender_post(lines->sender, &lines->turn))
		dispose(lines);
}

int env_lines_read_fd(const struct env_lines *lines)
{
	if (lines->connection == NULL)
		return lines->lingering ? lines->in.fd : -1;
	return !lines->ended && env_lines_may_ask(lines) ? lines->in.fd : -1;
}

int env_lines_write_fd(const struct env_lines *lines)
{
	return env_lines_has_output(lines) ? lines->out.fd : -1;
}

/* A peer that ended its side gets the answers that it still waits for, and is then let go. */
static void close_if_over(struct env_lines *lines)
{
	if (lines->connection == NULL)
		return;
	if (lines->broken)
		env_connection_close(lines->connection, lines->fault);
	else if (lines->ended && !env_lines_has_output(lines) && env_connection_is_idle(lines->connection))
		env_connection_close(lines->connection, ENV_CLOSE_NORMAL);
}

/* Whether lines wait that there is room for again. */
static bool can_feed(const struct env_lines *lines)
{
	return env_lines_has_input(lines) && env_lines_may_ask(lines);
}

/* Complete lines must not be left behind with nothing to write: no descriptor would tell of them. */
static void write_and_feed(struct env_lines *lines)
{
	env_lines_write(lines);
	while (can_feed(lines)) {
		env_lines_feed(lines);
		env_lines_write(lines);
	}
}

void env_lines_ready(struct env_lines *lines, bool readable, bool writable)
{
	(void)writable;
	lines->busy++;
	env_lines_allow_writing(lines);
	write_and_feed(lines);
	if (readable && lines->lingering)
		env_lines_discard(lines);
	else if (readable && env_lines_read_fd(lines) != -1)
		env_lines_read(lines);
	write_and_feed(lines);
	close_if_over(lines);
	env_lines_tell_end(lines);
	lines->busy--;
	if (lines->freed && lines->busy == 0)
		(void)env_sender_post(lines->sender, &lines->turn);
}

struct env_connection *env_lines_connection(const struct env_lines *lines)
{
	return lines->connection;
}
