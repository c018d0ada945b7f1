/* A ready-made loop: listen, accept, poll, drain. */
#include <envelope/serve.h>

#include <errno.h>
#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include "adapters/failure.h"
#include "adapters/lines.h"
#include "adapters/listening.h"
#include "adapters/polls.h"
#include "adapters/signals.h"
#include "adapters/unhandled.h"
#include "hub/hub.h"
#include "loop/vector.h"
#include "text/memory.h"

#define ACCEPTS_A_TURN 64
#define ACCEPT_PAUSE 100 /* milliseconds without accepting where descriptors or memory are short */

/* What is polled for beside the connections. */
enum { POLL_SIGNALS, POLL_HUB, POLL_LISTENING, FIXED_POLLS };

struct server {
	struct env_hub *hub;
	const struct env_serve_options *options;
	struct env_signals signals;
	struct env_listening_socket listening; /* fd -1 for stdio, and once it stops */
	int64_t accept_at;                     /* in the future: not before then */
	bool stopping;                         /* the hub drains */
	bool over;                             /* at once, whatever is left */
	struct env_lines **lines;
	size_t count;
	size_t capacity;
	struct pollfd *polls; /* room for the fixed ones and two for each of `capacity` */
};

/* Makes room for one more connection. */
static enum env_status grow(struct server *server)
{
	size_t capacity = server->capacity;
	struct env_lines **lines = env_vector_grow(server->hub->sender->allocator, (void *)server->lines,
						   server->count, &capacity, sizeof(struct env_lines *));

	if (lines == NULL)
		return ENV_NO_MEMORY;
	server->lines = lines;
	if (capacity == server->capacity)
		return ENV_OK;
	struct pollfd *polls = env_memory_take(server->hub->sender->allocator,
					       (FIXED_POLLS + 2 * capacity) * sizeof(*polls));
	if (polls == NULL)
		return ENV_NO_MEMORY;
	env_memory_give(server->hub->sender->allocator, server->polls);
	server->polls = polls;
	server->capacity = capacity;
	return ENV_OK;
}

/* Asks the program who the peer is. ENV_NOT_PERMITTED. */
static enum env_status admit(const struct server *server, int fd, struct env_connection_options *out)
{
	const struct env_serve_options *options = server->options;

	*out = (struct env_connection_options){.role = ENV_ROLE_SERVICE};
	if (options->connection != NULL)
		*out = *options->connection;
	if (options->admit == NULL || options->admit(options->admit_user, fd, out))
		return ENV_OK;
	return ENV_NOT_PERMITTED;
}

/* Opens a connection on the descriptors, which stay the caller's on failure. */
static enum env_status add_lines(struct server *server, int read_fd, int write_fd, bool owned)
{
	struct env_connection_options options;
	struct env_lines *lines = NULL;
	enum env_status status = grow(server);

	if (status == ENV_OK)
		status = admit(server, read_fd, &options);
	if (status == ENV_OK)
		status = env_lines_start(&lines, server->hub, read_fd, write_fd, owned, &options);
	if (status != ENV_OK)
		return status;
	if (env_lines_is_done(lines))
		env_lines_free(lines);
	else
		server->lines[server->count++] = lines;
	return ENV_OK;
}

/* Waits a while before the next accept: the cause will not go away at once. */
static void pause_accepting(struct server *server, const char *why)
{
	server->accept_at = env_time_after(env_sender_now(server->hub->sender), ACCEPT_PAUSE);
	env_logger_write(&server->hub->sender->logger, ENV_LOG_WARNING,
			 "no connection is accepted for a moment: %s", why);
}

static bool is_shortage(int reason)
{
	return reason == EMFILE || reason == ENFILE || reason == ENOBUFS || reason == ENOMEM;
}

/*
 * A connection that cannot be opened. Returns whether others may be. Who may not come, or comes too late, is nothing to
 * log.
 */
static bool handle_refused(struct server *server, enum env_status status)
{
	if (status == ENV_CLOSED || status == ENV_NOT_PERMITTED)
		return true;
	if (status == ENV_MISMATCH) {
		env_logger_write(&server->hub->sender->logger, ENV_LOG_ERROR,
				 "a connection is refused: its envelopes do not fit together");
		return true;
	}
	pause_accepting(server, env_status_text(status));
	return false;
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
		if (!handle_refused(server, status))
			return;
	}
}

static size_t arrange(struct server *server, bool accepting)
{
	server->polls[POLL_SIGNALS] = env_polls_entry(server->signals.fd, -1);
	server->polls[POLL_HUB] = env_polls_entry(env_hub_fd(server->hub), -1);
	server->polls[POLL_LISTENING] = env_polls_entry(accepting ? server->listening.fd : -1, -1);
	return FIXED_POLLS + env_polls_arrange(server->polls + FIXED_POLLS, server->lines, server->count);
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

/* Milliseconds that poll() may wait. The hub is asked last: nothing is done between this and poll(). */
static int timeout(struct server *server, bool accepting)
{
	int pause = server->listening.fd != -1 && !accepting ? ACCEPT_PAUSE : -1;
	int due = env_hub_timeout(server->hub);

	return due == -1 || (pause != -1 && pause < due) ? pause : due;
}

/* The first time it drains, the second time it ends. */
static void stop(struct server *server)
{
	server->over = server->stopping;
	if (server->stopping)
		return;
	server->stopping = true;
	if (server->listening.fd != -1)
		env_listening_close(&server->listening);
	server->listening.fd = -1;
	if (!server->hub->draining)
		env_hub_drain(server->hub, env_hub_limits(server->hub)->drain_ms);
}

static void stop_if_asked(struct server *server)
{
	bool asked = server->hub->stop || (server->hub->draining && !server->stopping);

	server->hub->stop = false;
	if (env_signals_take(&server->signals) || asked)
		stop(server);
}

/* One turn of the loop. */
static enum env_status turn(struct server *server)
{
	bool accepting = env_sender_now(server->hub->sender) >= server->accept_at;
	size_t count = arrange(server, accepting);
	int ready = poll(server->polls, (nfds_t)count, timeout(server, accepting));

	if (ready == -1 && errno != EINTR)
		return ENV_IO;
	if (ready > 0)
		env_polls_handle(server->polls + FIXED_POLLS, server->lines, server->count);
	env_hub_run(server->hub);
	free_done(server);
	if (ready > 0 && server->polls[POLL_LISTENING].revents != 0 && !server->stopping)
		accept_waiting(server);
	stop_if_asked(server); /* listeners of what was accepted may ask too */
	return ENV_OK;
}

static bool is_over(const struct server *server)
{
	if (server->over)
		return true;
	if (server->stopping)
		return server->count == 0 && env_hub_is_drained(server->hub);
	return server->count == 0 && server->listening.fd == -1;
}

static enum env_status run(struct server *server)
{
	enum env_status status = ENV_OK;

	stop_if_asked(server); /* as listeners of "stdio:" may, to which nothing need ever come */
	while (status == ENV_OK && !is_over(server))
		status = turn(server);
	int reason = errno;
	while (server->count > 0)
		env_lines_free(server->lines[--server->count]);
	errno = reason;
	return status;
}

static enum env_status start(struct server *server, const struct env_endpoint *endpoint)
{
	char text[ENV_ENDPOINT_TEXT_SIZE];
	enum env_status status = server->hub->draining ? ENV_CLOSED : grow(server);

	if (status != ENV_OK)
		return status;
	if (endpoint->kind == ENV_ENDPOINT_STDIO)
		return add_lines(server, STDIN_FILENO, STDOUT_FILENO, false);
	status = env_listening_open(&server->listening, endpoint);
	if (status != ENV_OK) {
		server->listening.fd = -1;
		return status;
	}
	env_endpoint_write(&server->listening.endpoint, text);
	env_logger_write(&server->hub->sender->logger, ENV_LOG_INFO, "listening on %s", text);
	return ENV_OK;
}

static void finish(struct server *server)
{
	int reason = errno;

	if (server->listening.fd != -1)
		env_listening_close(&server->listening);
	env_signals_close(&server->signals);
	env_memory_give(server->hub->sender->allocator, (void *)server->lines);
	env_memory_give(server->hub->sender->allocator, server->polls);
	errno = reason;
}

static enum env_status serve(struct server *server, const struct env_endpoint *endpoint)
{
	enum env_status status = env_signals_open(&server->signals);

	if (status != ENV_OK)
		return status;
	if (server->signals.fd == -1)
		env_logger_write(&server->hub->sender->logger, ENV_LOG_WARNING,
				 "signals stop another loop of this process, not this one");
	server->hub->stop = false;
	env_unhandled_log(server->hub);
	status = start(server, endpoint);
	if (status == ENV_OK)
		status = run(server);
	finish(server);
	return status;
}

void env_serve_stop(struct env_hub *hub)
{
	hub->stop = true;
}

enum env_status env_serve(struct env_hub *hub, const char *text)
{
	return env_serve_with(hub, text, NULL);
}

enum env_status env_serve_with(struct env_hub *hub, const char *text, const struct env_serve_options *options)
{
	const struct env_serve_options none = {.connection = NULL};
	struct server server = {.hub = hub,
				.options = options == NULL ? &none : options,
				.listening.fd = -1,
				.accept_at = INT64_MIN};
	struct env_endpoint endpoint;
	enum env_status status = env_endpoint_read(&endpoint, text);

	if (status == ENV_OK)
		status = serve(&server, &endpoint);
	if (status != ENV_OK)
		env_adapter_log_failure(hub, "serve at", true, text, status);
	return status;
}
