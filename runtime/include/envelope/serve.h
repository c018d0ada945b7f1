/* The ready-made loop and the transports that come with the runtime. Loop only. */
#ifndef ENVELOPE_SERVE_H
#define ENVELOPE_SERVE_H

#include <stdbool.h>
#include <stddef.h>

#include <envelope/connection.h>
#include <envelope/hub.h>
#include <envelope/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Serves newline-delimited JSON until SIGINT or SIGTERM; "stdio:" also until standard input has ended and all is answered, or its
 * connection has closed before that: listeners hear why, ENV_CLOSE_LOST where nobody reads standard output. Addresses:
 * "tcp:127.0.0.1:7070", "tcp:[::1]:7070", "unix:/run/chat.sock", "stdio:". A port of 0 lets the system choose; the log tells which.
 *
 * A signal ends the listening and begins env_hub_drain() with limits.drain_ms; it returns when the hub is drained and the
 * last answers are written, for which a peer has another second. A second signal ends it at once. A hub that was drained
 * can be served no more.
 *
 * ENV_OK after such an end; ENV_INVALID for an address that cannot be read, ENV_IO with errno,
 * ENV_CLOSED where the hub drains already, ENV_NO_MEMORY. The log says why it failed; and at the start, as a warning, which
 * messages peers may send that have no handler.
 *
 * A hub is served at one address. Signals stop one such loop of the process: a second one, of another hub on another thread,
 * goes on until its own env_serve_stop(), and the log says so. A socket at a path that nobody listens at is replaced; the path
 * is removed at the end. Who may connect there the process's umask says, and the folder.
 *
 * All connections are opened with the default options, so that nobody has a user.
 */
enum env_status env_serve(struct env_hub *hub, const char *address);

/* Who may connect, and as whom. Zeroed, it is as env_serve(). */
struct env_serve_options {
	/* Of every connection; its transport is not looked at. NULL: the defaults. */
	const struct env_connection_options *connection;
	/*
	 * Asked about each peer before its connection is opened, on the loop, where it must not block. `fd` is its socket,
	 * of which getpeername() or SO_PEERCRED tell more, or standard input; it may be neither read, written nor closed.
	 * `options` are those above, to be completed: user, language, envelopes. Its strings are copied when it has
	 * returned. False: the peer is refused, and its socket closed. NULL: everybody may.
	 */
	bool (*admit)(void *user, int fd, struct env_connection_options *options);
	void *admit_user;
};

/*
 * Serves as env_serve() does. `options` may be NULL. Also ENV_NOT_PERMITTED where `admit` refuses the peer of "stdio:", and
 * there ENV_MISMATCH, as env_connection_open() says; for a socket the log has that, and the peer is refused.
 */
enum env_status env_serve_with(struct env_hub *hub, const char *address,
			       const struct env_serve_options *options);

/*
 * Makes env_serve() stop as a signal does, in the turn of the loop after the one in which a handler or listener calls this: what was read already may
 * still be handled.
 */
void env_serve_stop(struct env_hub *hub);

/*
 * A log for programs, to be named in struct env_hub_options: writes each line to standard error, after the
 * level. The library itself never prints.
 */
void env_log_to_stderr(void *user, enum env_log_level level, const char *text);

#ifdef __cplusplus
}
#endif
#endif
