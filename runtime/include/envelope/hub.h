/* The world of one loop thread: packages, handlers, listeners, connections. Loop only, all of it. */
#ifndef ENVELOPE_HUB_H
#define ENVELOPE_HUB_H

#include <stddef.h>

#include <envelope/arena.h>
#include <envelope/connection.h>
#include <envelope/message.h>
#include <envelope/request.h>
#include <envelope/status.h>

#ifdef __cplusplus
extern "C" {
#endif

struct env_hub;

/* Each 0 stands for the default. */
struct env_limits {
	size_t frame_bytes;    /* of one incoming frame; 1 MiB */
	unsigned depth;        /* levels in a frame; ENV_DEPTH_DEFAULT + 1 */
	size_t decoded_bytes;  /* that one frame may decode to, tape included; beyond, error.bad_request; 16
				  MiB */
	unsigned requests;     /* in flight, a connection; beyond, error.job; 1,000 */
	size_t outbound_bytes; /* that wait for a peer to read; 16 MiB */
	unsigned bad_frames;   /* that a connection may send; the next one closes it, each good frame makes up
				  for one; 100 */
};

enum env_log_level {
	ENV_LOG_DEBUG,
	ENV_LOG_INFO,
	ENV_LOG_WARNING,
	ENV_LOG_ERROR,
};

/* One line for the log, NUL-terminated, without a line end. Never holds a payload. */
typedef void env_log(void *user, enum env_log_level level, const char *text);

struct env_hub_options {
	const struct env_allocator *allocator; /* NULL: malloc */
	struct env_limits limits;
	env_log *log; /* NULL: nothing is logged */
	void *log_user;
};

/*
 * A hub that knows the built-in messages. `options` may be NULL. ENV_NO_MEMORY. Free it with env_hub_free().
 */
enum env_status env_hub_new(struct env_hub **out, const struct env_hub_options *options);

/*
 * Closes all connections (ENV_CLOSE_SHUTDOWN) and gives everything back. Requests that somebody still holds
 * stay valid and answer ENV_CLOSED. NULL is fine.
 */
void env_hub_free(struct env_hub *hub);

/*
 * Adds a package and those that it imports; a package that is there already is fine. ENV_MISMATCH: it was
 * generated for another version of this library. ENV_DUPLICATE: a type name or a package name is taken by
 * another; the log says which and by whom. ENV_NO_MEMORY. On failure nothing is added.
 */
enum env_status env_hub_add(struct env_hub *hub, const struct env_package *package);

/*
 * Sets the one handler of a message; generated code calls this by `<message>_on()`. ENV_DUPLICATE where it
 * has one. ENV_NOT_BOUND for a deferred handler where the hub has no pool. ENV_NOT_FOUND where no package
 * that was added has the message; ENV_NOT_PERMITTED where none puts it into an incoming or internal envelope, so
 * that a handler would never run.
 */
enum env_status env_hub_on(struct env_hub *hub, const struct env_message *message, env_function *handler,
			   void *user);

/*
 * Adds a listener of a message, whichever way it goes; generated code calls this by `<message>_listen()`.
 * Listeners of an incoming message run after step three of validation and before the handler, of an outgoing
 * one once it is queued: those of the message, then those of its traits, then those of its direction, each in
 * the order in which they were added. What they return is logged where it is not ENV_OK, and nothing else.
 * One that is added while a message is told hears the next. ENV_NOT_FOUND where no package that was added has
 * the message; ENV_NO_MEMORY.
 */
enum env_status env_hub_listen(struct env_hub *hub, const struct env_message *message, env_function *listener,
			       void *user);

/* Takes a listener away again, also from inside itself. ENV_NOT_FOUND. */
enum env_status env_hub_unlisten(struct env_hub *hub, const struct env_message *message,
				 env_function *listener, void *user);

/*
 * A listener of every message with a trait, or in a direction. The payload is of the type that
 * meta->message->payload says; NULL where it has none.
 */
typedef enum env_status env_listener(struct env_connection *connection, const struct env_meta *meta,
				     const void *payload, void *user);
enum env_status env_hub_listen_trait(struct env_hub *hub, struct env_str trait, env_listener *listener,
				     void *user);
enum env_status env_hub_listen_direction(struct env_hub *hub, enum env_direction direction,
					 env_listener *listener, void *user);
/* Takes it away from all traits and directions. ENV_NOT_FOUND. */
enum env_status env_hub_unlisten_any(struct env_hub *hub, env_listener *listener, void *user);

/* Connections that come and go, on the loop at once. */
enum env_event {
	ENV_EVENT_CONNECTED,
	ENV_EVENT_DISCONNECTED,
};
typedef void env_connection_listener(struct env_connection *connection, enum env_event event,
				     enum env_close why, void *user);
enum env_status env_hub_listen_connections(struct env_hub *hub, env_connection_listener *listener,
					   void *user);
enum env_status env_hub_unlisten_connections(struct env_hub *hub, env_connection_listener *listener,
					     void *user);

/* Does what is due. Call it when env_hub_timeout() says 0. */
void env_hub_run(struct env_hub *hub);

/* Milliseconds until env_hub_run() has something to do; 0: now; -1: not before something else happens. */
int env_hub_timeout(const struct env_hub *hub);

/* The message of that name in an envelope, or NULL. */
const struct env_message *env_hub_find(const struct env_hub *hub, const struct env_envelope *envelope,
				       struct env_str name);

/* The limits in force. */
const struct env_limits *env_hub_limits(const struct env_hub *hub);

/*
 * The next connection of the hub after `last` (NULL: the first), or NULL. Closing the one it gave is fine
 * once the next was asked for.
 */
struct env_connection *env_hub_next_connection(const struct env_hub *hub, const struct env_connection *last);

#ifdef __cplusplus
}
#endif
#endif
