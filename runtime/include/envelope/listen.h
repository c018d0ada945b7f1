/* Who is told of messages and connections. Loop only, all of it; listeners are called on the loop but for env_peer_listener. */
#ifndef ENVELOPE_LISTEN_H
#define ENVELOPE_LISTEN_H

#include <envelope/connection.h>
#include <envelope/message.h>
#include <envelope/request.h>
#include <envelope/sender.h>
#include <envelope/status.h>
#include <envelope/str.h>

#ifdef __cplusplus
extern "C" {
#endif

struct env_hub;

/*
 * Listeners of higher priority are told first, of the same in the order in which they were added. One that is added
 * while something is told hears of the next. Any may take itself or others away, send, or close the connection. Where one
 * closes it, or pulls its frames, what is still to be told of that connection is told then: those behind this listener hear of
 * this message after that. What one returns is logged where it is not ENV_OK, and nothing else happens. Where one that is added is NULL, that is
 * ENV_INVALID.
 */
#define ENV_PRIORITY_NORMAL 0

/*
 * Adds a listener of a message, whichever way it goes; generated code calls this by `<message>_listen()`. Of an incoming
 * message they are told once it meets its schema and before guard and handler, of an outgoing one when the loop has
 * it, before its peer: first those of the message, then those of its traits, then those of its direction. ENV_NOT_FOUND
 * where no package that was added has the message; ENV_NO_MEMORY.
 */
enum env_status env_hub_listen(struct env_hub *hub, const struct env_message *message, env_function *listener,
			       void *user, int priority);

/* Takes it away again. ENV_NOT_FOUND. */
enum env_status env_hub_unlisten(struct env_hub *hub, const struct env_message *message,
				 env_function *listener, void *user);

/*
 * A listener of every message with a trait, or in a direction. The payload is of the type that
 * meta->message->payload says; NULL where it has none. A trait may be one of a package that is added later;
 * env_serve() warns where no message has it when it starts. The trait's name is copied. ENV_INVALID: there is no listener;
 * ENV_NO_MEMORY.
 */
typedef enum env_status env_listener(struct env_connection *connection, const struct env_meta *meta,
				     const void *payload, void *user);
enum env_status env_hub_listen_trait(struct env_hub *hub, struct env_str trait, env_listener *listener,
				     void *user, int priority);
enum env_status env_hub_listen_direction(struct env_hub *hub, enum env_direction direction,
					 env_listener *listener, void *user, int priority);
/* Takes it away from all traits and directions. ENV_NOT_FOUND. */
enum env_status env_hub_unlisten_any(struct env_hub *hub, env_listener *listener, void *user);

/* Connections that come and go: the first two on the loop at once, the others on a worker, afterwards (env_hub_listen_peers()). */
enum env_event {
	ENV_EVENT_CONNECTED,
	ENV_EVENT_DISCONNECTED,
	ENV_EVENT_CREATED,
	ENV_EVENT_CLOSED,
};

/*
 * Told ENV_EVENT_CONNECTED, then ENV_EVENT_DISCONNECTED, of each connection that is opened from now on. `why` is ENV_CLOSE_NORMAL for the first.
 * ENV_INVALID: there is no listener; ENV_NO_MEMORY. Taken away: ENV_NOT_FOUND where it was not there.
 */
typedef void env_connection_listener(struct env_connection *connection, enum env_event event,
				     enum env_close why, void *user);
enum env_status env_hub_listen_connections(struct env_hub *hub, env_connection_listener *listener, void *user,
					   int priority);
enum env_status env_hub_unlisten_connections(struct env_hub *hub, env_connection_listener *listener,
					     void *user);

/* Who a connection is, or was, for threads that may not touch it. Borrowed for the time of the call. */
struct env_peer {
	struct env_sender *sender;
	struct env_address address;
	struct env_str user;
	struct env_str language;
};

/*
 * Told ENV_EVENT_CREATED, then ENV_EVENT_CLOSED, of each connection that is opened from now on, on a worker, where it
 * may block: in order with each other and with those of the connection's deferred messages that keep its order, both in any
 * case. ENV_EVENT_CLOSED comes after the handlers of all its deferred messages have returned, whatever their order; requests that
 * are held may live longer. ENV_NOT_BOUND where the hub has no pool, ENV_NO_MEMORY.
 */
typedef void env_peer_listener(const struct env_peer *peer, enum env_event event, enum env_close why,
			       void *user);
enum env_status env_hub_listen_peers(struct env_hub *hub, env_peer_listener *listener, void *user,
				     int priority);
/* Takes it away; a worker may be calling it at this moment. ENV_NOT_FOUND. */
enum env_status env_hub_unlisten_peers(struct env_hub *hub, env_peer_listener *listener, void *user);

#ifdef __cplusplus
}
#endif
#endif
