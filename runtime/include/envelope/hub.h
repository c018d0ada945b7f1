/* The world of one loop thread: packages, handlers, listeners, connections. Loop only, but where another thread is named. */
#ifndef ENVELOPE_HUB_H
#define ENVELOPE_HUB_H

#include <stdbool.h>
#include <stddef.h>

#include <envelope/arena.h>
#include <envelope/connection.h>
#include <envelope/hooks.h>
#include <envelope/listen.h>
#include <envelope/message.h>
#include <envelope/pool.h>
#include <envelope/request.h>
#include <envelope/status.h>

#ifdef __cplusplus
extern "C" {
#endif

struct env_hub;

/*
 * Each 0 stands for the default. In front of a full queue as many messages may wait, all connections together, as the pool's
 * queue has places, or as `connections` says where that is less; 1,000 at least. Beyond, error.job.
 */
struct env_limits {
	size_t frame_bytes; /* of one incoming frame; 1 MiB */
	unsigned
		depth; /* levels in an incoming frame; ENV_DEPTH_DEFAULT + 1, ENV_DEPTH_MAX at most. What is sent has no more than the default */
	size_t decoded_bytes; /* of one frame, its copy and its tape included; else error.bad_request; 16 MiB */
	/*
	 * Of one connection: a service's requests in flight, one-way deferred ones too; else error.job. A client's open calls; else ENV_LIMIT of the
	 * call. 1,000
	 */
	unsigned requests;
	size_t deferred_bytes; /* that deferred ones of one connection in flight hold; else error.job; 64 MiB */
	size_t outbound_bytes; /* of memory, in frames that wait for one peer to read; 16 MiB */
	unsigned bad_frames;   /* of one connection, less one for each good one; one more closes; 100 */
	size_t connections;    /* open at once; else env_connection_open() refuses; 100,000 */
	unsigned drain_ms;     /* that env_serve() gives env_hub_drain() when it is stopped; 5,000 */
};

struct env_hub_options {
	const struct env_allocator *allocator; /* NULL: malloc */
	struct env_limits limits;
	struct env_pool *pool; /* for deferred messages; NULL: none can be bound. Freed before the hub */
	env_log *log;          /* NULL: nothing is logged */
	void *log_user;
	/* each message is a line of ENV_LOG_DEBUG with the begin of its payload, unless it is sensitive, or an error that answers such a one */
	bool log_payloads;
	struct env_clock clock; /* `now` NULL: CLOCK_MONOTONIC */
	env_metrics *metrics;   /* NULL: nobody is told */
	void *metrics_user;
	env_find_text *find_text; /* NULL: English */
	void *text_user;
};

/*
 * A hub that knows the built-in messages. `options` may be NULL. ENV_NO_MEMORY; ENV_IO where no descriptor is left. Free
 * it with env_hub_free().
 */
enum env_status env_hub_new(struct env_hub **out, const struct env_hub_options *options);

/*
 * Closes all connections (ENV_CLOSE_SHUTDOWN) and gives everything back. Listeners that hear of that cannot open new ones:
 * those are refused with ENV_CLOSED. Requests that somebody still holds stay valid and answer ENV_CLOSED. Not from a handler or
 * listener. NULL is fine.
 */
void env_hub_free(struct env_hub *hub);

/*
 * Adds a package and those that it imports; a package that is there already is fine. ENV_MISMATCH: it was
 * generated for another version of this library. ENV_DUPLICATE: a type name or a package name is taken by
 * another; the log says which and by whom. ENV_BAD_STATE: a connection was opened before. ENV_NO_MEMORY. On failure
 * nothing is added.
 */
enum env_status env_hub_add(struct env_hub *hub, const struct env_package *package);

/*
 * Sets the one handler of a message; generated code calls this by `<message>_on()`. It stays as long as the hub.
 * ENV_DUPLICATE where it has one. ENV_INVALID where `handler` is NULL. ENV_NOT_BOUND for a deferred message where the
 * hub has no pool. ENV_NOT_FOUND where no package that was added has the message; ENV_NOT_PERMITTED where none puts it
 * into an incoming or internal envelope, so that a handler would never run.
 */
enum env_status env_hub_on(struct env_hub *hub, const struct env_message *message, env_function *handler,
			   void *user);

/*
 * Sets the one guard of a message: the application's own checks, which run right before the handler, in its thread and
 * in its place in the order of messages. Generated code calls this by `<message>_guard()`. A guard adds to `errors`
 * (error.validation is answered), or ends the request itself (env_request_fail_not_found() and the like), or returns
 * another status than ENV_OK (error.job); otherwise the handler runs. Fails as env_hub_on() does.
 */
enum env_status env_hub_guard(struct env_hub *hub, const struct env_message *message, env_function *guard,
			      void *user);

/*
 * Does what is due: what other threads sent and dispatched, deadlines, connections that failed, draining. Call it when
 * env_hub_fd() is readable and when env_hub_timeout() is over; not from inside a handler or listener.
 */
void env_hub_run(struct env_hub *hub);

/*
 * Milliseconds until env_hub_run() has something to do; 0: now; -1: not before something else happens. Ask it last,
 * before waiting.
 */
int env_hub_timeout(struct env_hub *hub);

/* A descriptor that becomes readable when another thread gives the loop something to do. The hub's own. */
int env_hub_fd(const struct env_hub *hub);

/* What other threads may use of this hub, borrowed. */
struct env_sender *env_hub_sender(const struct env_hub *hub);

/*
 * Begins to end: from now on new messages are answered error.job and new connections refused; each peer is told
 * s.closing; each connection closes (ENV_CLOSE_SHUTDOWN) when its last request is answered and its last frame pulled, and
 * all others after `deadline_ms`, when requests that are still open are answered error.job. A second call only moves
 * the deadline. Calls of a client are not waited for: they end with their connection.
 */
void env_hub_drain(struct env_hub *hub, unsigned deadline_ms);

/* Whether it drains and no connection is left. */
bool env_hub_is_drained(const struct env_hub *hub);

/*
 * Writes a line to the hub's log, for libraries and transports that stand on it. What is no visible ASCII or space is a
 * question mark there, and a long text is cut. Any thread, while the hub is there.
 */
void env_hub_log(const struct env_hub *hub, enum env_log_level level, const char *text);

/* The message of that name in an envelope, or NULL. */
const struct env_message *env_hub_find(const struct env_hub *hub, const struct env_envelope *envelope,
				       struct env_str name);

/* The state of that code, in any of the packages, or NULL. */
const struct env_state *env_hub_find_state(const struct env_hub *hub, struct env_str code);

/* The limits in force. */
const struct env_limits *env_hub_limits(const struct env_hub *hub);

/*
 * The next connection of the hub after `last` (NULL: the first), or NULL. `last` must still be open: ask for the next one before you close it. To
 * send in between is fine from inside handlers and listeners, or where no listener closes connections: outside, sending tells listeners.
 */
struct env_connection *env_hub_next_connection(const struct env_hub *hub, const struct env_connection *last);

#ifdef __cplusplus
}
#endif
#endif
