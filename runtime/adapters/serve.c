/* A ready-made loop: listen, accept, poll, drain. */
#include <envelope/serve.h>

#include <errno.h>
#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include "adapters/clock.h"
#include "adapters/lines.h"
#include "adapters/listening.h"
#include "adapters/signals.h"
#include "hub/hub.h"
#include "hub/vector.h"
#include "text/memory.h"

#define ACCEPTS_A_TURN 64
#define ACCEPT_PAUSE 100 /* milliseconds without accepting where descriptors or memory are short */
#define FIXED_POLLS 2    /* signals, listening */

struct server {
	struct env_hub *hub;
	struct env_signals signals;
	struct env_listening_socket listening; /* fd -1 for stdio */
	int64_t accept_at;                     /* in the future: not before then */
	struct env_lines **lines;
	size_t count;
	size_t capacity;
	struct pollfd *polls; /* room for the fixed ones and two for each of `capacity` */
};

/* Makes room for one more connection. */
static enum env_status grow(struct server *server)
{
	size_t capacity = server->capacity;
	struct env_lines **lines = env_vector_grow(server->hub->allocator, (void *)server->lines,
						   server->count, &capacity, sizeof(struct env_lines *));

	if (lines == NULL)
		return ENV_NO_MEMORY;
	server->lines = lines;
	if (capacity == server->capacity)
		return ENV_OK;
	struct pollfd *polls =
		env_memory_take(server->hub->allocator, (FIXED_POLLS + 2 * capacity) * sizeof(*polls));
	if (polls == NULL)
		return ENV_NO_MEMORY;
	env_memory_give(server->hub->allocator, server->polls);
	server->polls = polls;
	server->capacity = capacity;
	return ENV_OK;
}

/* Opens a connection on the descriptors, which stay the caller's on failure. */
static enum env_status add_lines(struct server *server, int read_fd, int write_fd, bool owned)
{
	enum env_status status = grow(server);

	if (status == ENV_OK)
		status = env_lines_open(&server->lines[server->count], server->hub, read_fd, write_fd, owned,
					NULL);
	if (status == ENV_OK)
		server->count++;
	return status;
}

/* Waits a while before the next accept: the cause will not go away at once. */
static void pause_accepting(struct server *server, const char *why)
{
	server->accept_at = env_clock_now() + ACCEPT_PAUSE;
	env_logger_write(&server->hub->logger, ENV_LOG_WARNING, "no connection is accepted for a moment: %s",
			 why);
}

static bool is_shortage(int reason)
{
	return reason == EMFILE || reason == ENFILE || reason == ENOBUFS || reason == ENOMEM;
}

static void accept_waiting(struct server *server)
{
	for (int i = 0; i < ACCEPTS_A_TURN; i++) {
		int fd = env_listening_accept(&server->listening);
		if (fd == -1) {
			if (is_shortage(errno))
				pause_accepting(server, "no descriptors or buffers are left");
			return;
		}
		enum env_status status = add_lines(server, fd, fd, true);
		if (status == ENV_OK)
			continue;
		(void)close(fd);
		if (status != ENV_CLOSED) {
			pause_accepting(server, env_status_text(status));
			return;
		}
	}
}

static struct pollfd poll_for(int read_fd, int write_fd)
{
	int events = (read_fd == -1 ? 0 : POLLIN) | (write_fd == -1 ? 0 : POLLOUT);

	return (struct pollfd){.fd = read_fd == -1 ? write_fd : read_fd, .events = (short)events};
}

/* One entry for a socket, two where reading and writing are apart. Returns how many. */
static size_t arrange_lines(struct pollfd *polls, const struct env_lines *lines)
{
	int read_fd = env_lines_read_fd(lines);
	int write_fd = env_lines_write_fd(lines);

	if (lines->in.fd == lines->out.fd) {
		polls[0] = poll_for(read_fd, write_fd);
		return 1;
	}
	polls[0] = poll_for(read_fd, -1);
	polls[1] = poll_for(-1, write_fd);
	return 2;
}

static size_t arrange(struct server *server, bool accepting)
{
	size_t count = FIXED_POLLS;

	server->polls[0] = poll_for(server->signals.fd, -1);
	server->polls[1] = poll_for(accepting ? server->listening.fd : -1, -1);
	for (size_t i = 0; i < server->count; i++)
		count += arrange_lines(server->polls + count, server->lines[i]);
	return count;
}

static void handle_lines(struct server *server)
{
	const struct pollfd *polls = server->polls + FIXED_POLLS;

	for (size_t i = 0; i < server->count; i++) {
		struct env_lines *lines = server->lines[i];
		size_t used = lines->in.fd == lines->out.fd ? 1 : 2;
		int events = polls[0].revents | polls[used - 1].revents;
		if (events != 0)
			env_lines_ready(lines, (events & ~POLLOUT) != 0, (events & ~POLLIN) != 0);
		polls += used;
	}
}

static void free_done(struct server *server)
{
	size_t kept = 0;

	for (size_t i = 0; i < server->count; i++) {
		if (env_lines_is_done(server->lines[i]))
			env_lines_free(server->lines[i]);
		else
			server->lines[kept++] = server->lines[i];
	}
	server->count = kept;
}

static int sooner(int due, int64_t other)
{
	if (other < 0)
		other = 0;
	return due == -1 || other < due ? (int)other : due;
}

/* Milliseconds that poll() may wait. */
static int timeout(const struct server *server, bool accepting)
{
	int due = env_hub_timeout(server->hub);
	int64_t now = env_clock_now();

	if (server->listening.fd != -1 && !accepting)
		due = sooner(due, ACCEPT_PAUSE);
	for (size_t i = 0; i < server->count; i++) {
		if (server->lines[i]->connection == NULL)
			due = sooner(due, server->lines[i]->deadline - now);
	}
	return due;
}

/* One turn of the loop. */
static enum env_status turn(struct server *server)
{
	bool accepting = env_clock_now() >= server->accept_at;
	size_t count = arrange(server, accepting);
	int ready = poll(server->polls, (nfds_t)count, timeout(server, accepting));

	if (ready == -1)
		return errno == EINTR ? ENV_OK : ENV_IO;
	if (server->polls[0].revents != 0)
		server->hub->stop = true;
	bool waiting = server->polls[1].revents != 0;
	handle_lines(server);
	env_hub_run(server->hub);
	free_done(server);
	if (waiting && !server->hub->stop)
		accept_waiting(server);
	return ENV_OK;
}

/* Closes all connections and writes what waits, for a while. */
static void drain(struct server *server)
{
	int64_t end = env_clock_now() + ENV_DRAIN_TIME;

	for (size_t i = 0; i < server->count; i++) {
		struct env_connection *connection = env_lines_connection(server->lines[i]);
		if (connection != NULL)
			env_connection_close(connection, ENV_CLOSE_SHUTDOWN);
	}
	for (;;) {
		free_done(server);
		int64_t left = end - env_clock_now();
		if (server->count == 0 || left <= 0)
			break;
		size_t count = arrange(server, false);
		server->polls[0].fd = -1;
		if (poll(server->polls, (nfds_t)count, (int)left) == -1 && errno != EINTR)
			break;
		handle_lines(server);
	}
	while (server->count > 0)
		env_lines_free(server->lines[--server->count]);
}

static enum env_status run(struct server *server)
{
	enum env_status status = ENV_OK;

	while (status == ENV_OK && !server->hub->stop && (server->listening.fd != -1 || server->count > 0))
		status = turn(server);
	int reason = errno;
	drain(server);
	errno = reason;
	return status;
}

static enum env_status start(struct server *server, const struct env_address *address)
{
	char text[ENV_ADDRESS_TEXT_SIZE];
	enum env_status status = grow(server);

	if (status != ENV_OK)
		return status;
	if (address->kind == ENV_ADDRESS_STDIO)
		return add_lines(server, STDIN_FILENO, STDOUT_FILENO, false);
	status = env_listening_open(&server->listening, address);
	if (status != ENV_OK) {
		server->listening.fd = -1;
		return status;
	}
	env_address_write(&server->listening.address, text);
	env_logger_write(&server->hub->logger, ENV_LOG_INFO, "listening on %s", text);
	return ENV_OK;
}

static void finish(struct server *server)
{
	int reason = errno;

	if (server->listening.fd != -1)
		env_listening_close(&server->listening);
	env_signals_close(&server->signals);
	env_memory_give(server->hub->allocator, (void *)server->lines);
	env_memory_give(server->hub->allocator, server->polls);
	errno = reason;
}

/* Tells the log why nothing is served; errno stays as it is. */
static void log_failure(const struct env_hub *hub, const char *text, enum env_status status)
{
	int reason = errno;

	if (status == ENV_INVALID)
		env_logger_write(&hub->logger, ENV_LOG_ERROR,
				 "the address '%s' is not tcp:HOST:PORT with a number or localhost as HOST, "
				 "unix:PATH or stdio:",
				 text);
	else
		env_logger_write(&hub->logger, ENV_LOG_ERROR, "cannot serve at %s: %s", text,
				 status == ENV_IO ? strerror(reason) : env_status_text(status));
	errno = reason;
}

static enum env_status serve(struct server *server, const struct env_address *address)
{
	enum env_status status = env_signals_open(&server->signals);

	if (status != ENV_OK)
		return status;
	if (server->signals.fd == -1)
		env_logger_write(&server->hub->logger, ENV_LOG_WARNING,
				 "signals stop another loop of this process, not this one");
	server->hub->stop = false;
	status = start(server, address);
	if (status == ENV_OK)
		status = run(server);
	finish(server);
	return status;
}

enum env_status env_serve(struct env_hub *hub, const char *text)
{
	struct server server = {.hub = hub, .listening.fd = -1};
	struct env_address address;
	enum env_status status = env_address_read(&address, text);

	if (status == ENV_OK)
		status = serve(&server, &address);
	if (status != ENV_OK)
		log_failure(hub, text, status);
	return status;
}
