/* One peer, over any transport. Loop only, but where another thread is named: it belongs to the thread that runs the hub. */
#ifndef ENVELOPE_CONNECTION_H
#define ENVELOPE_CONNECTION_H

#include <stdbool.h>
#include <stddef.h>

#include <envelope/message.h>
#include <envelope/request.h>
#include <envelope/sender.h>
#include <envelope/status.h>
#include <envelope/str.h>

#ifdef __cplusplus
extern "C" {
#endif

struct env_connection;
struct env_hub;

/* Why a connection closes, told to the transport and to listeners. */
enum env_close {
	ENV_CLOSE_NORMAL,     /* one of the two sides wanted it */
	ENV_CLOSE_LOST,       /* the transport failed */
	ENV_CLOSE_BAD_FRAMES, /* the peer sent more bad frames than the limit */
	ENV_CLOSE_SLOW,       /* the peer does not read: more outbound bytes wait than the limit */
	ENV_CLOSE_MEMORY,     /* no memory to go on */
	ENV_CLOSE_SHUTDOWN,   /* the hub goes */
};

/* A short English text in static storage, for logs. Never NULL, whatever the value. Any thread. */
const char *env_close_text(enum env_close why);

/*
 * What a transport is to the hub. A transport feeds text in (env_connection_feed()) and pulls frames out
 * (env_connection_next()).
 */
struct env_transport {
	/*
	 * Frames wait to be pulled. Called once until the queue was empty again; must neither pull nor close
	 * before it returned.
	 */
	void (*ready)(void *user, struct env_connection *connection);
	/*
	 * The connection is gone after this call, frames that wait are to be pulled now or never. Called
	 * exactly once a connection, whoever closed it, the transport itself included. May be NULL.
	 */
	void (*closed)(void *user, struct env_connection *connection, enum env_close why);
	/*
	 * env_connection_is_paused() is false again, or env_connection_is_idle() true: time to look. Must not close
	 * before it returned. May be NULL, for a transport that asks each turn.
	 */
	void (*changed)(void *user, struct env_connection *connection);
};

/* Which side of the wire this program is. */
enum env_role {
	ENV_ROLE_SERVICE, /* what is incoming arrives, what is outgoing is sent */
	ENV_ROLE_CLIENT, /* the other way round: outgoing messages and errors arrive, incoming ones are sent; see call.h */
};

/* The envelopes are named as a service sees them, for a client too. */
struct env_connection_options {
	enum env_role role;
	const struct env_envelope *incoming; /* NULL: ws_incoming */
	const struct env_envelope *outgoing; /* NULL: ws_outgoing */
	const struct env_envelope *errors;   /* NULL: errors */
	const struct env_transport
		*transport; /* NULL: the program feeds and takes frames, and nobody tells it when */
	void *transport_user;
	struct env_str user;     /* copied; who the peer is; ptr NULL: nobody */
	struct env_str language; /* copied; ptr NULL: none */
};

/*
 * Opens a connection and tells the listeners of `connected` before it returns. `options` may be NULL: the defaults.
 * From the first one on the hub takes no more packages. ENV_NO_MEMORY; ENV_MISMATCH where an envelope goes the wrong
 * way or over another kind of transport, or where the errors envelope lacks one of the errors that the hub itself
 * answers with (error.validation, error.msg_type, error.bad_request, error.job). ENV_CLOSED where a listener closed it
 * at once, one of `connected` or of what such a one sent, or where the hub drains or is being freed. ENV_LIMIT:
 * limits.connections. On success the connection is the hub's until it closes. `*out` is set at the end: listeners and
 * the transport, which may be called before, have it as an argument.
 */
enum env_status env_connection_open(struct env_connection **out, struct env_hub *hub,
				    const struct env_connection_options *options);

/*
 * Takes one frame: `len` bytes of text, without a line end. Handlers run before it returns, and may close
 * this very connection. ENV_OK also for a bad frame, which was answered; ENV_CLOSED where the connection is
 * closed by now and must not be used again.
 */
enum env_status env_connection_feed(struct env_connection *connection, const char *text, size_t len);

/*
 * A frame larger than limits.frame_bytes was begun and is being thrown away by the transport: it is answered
 * and counted as bad. As env_connection_feed().
 */
enum env_status env_connection_feed_oversized(struct env_connection *connection);

/*
 * Whether a message of it waits for room in the pool's queue: a transport reads nothing meanwhile. What it had read
 * before may still be fed.
 */
bool env_connection_is_paused(const struct env_connection *connection);

/*
 * The oldest frame that waits, borrowed until env_connection_sent(); false where none does. Listeners may be told of
 * frames before it returns, and close the connection: then it is false, and the connection gone.
 */
bool env_connection_next(struct env_connection *connection, struct env_str *frame);

/* The frame that env_connection_next() gave is on its way and is dropped from the queue. */
void env_connection_sent(struct env_connection *connection);

/*
 * Closes: listeners of `disconnected` are told, requests in flight lose their peer. While a handler of this
 * connection runs, the memory goes when it has returned; env_connection_is_open() tells. NULL is closed already, as
 * for env_connection_is_open(), and those who send to it or feed it are told ENV_CLOSED.
 */
void env_connection_close(struct env_connection *connection, enum env_close why);

/*
 * Whether it can still be sent to. False also for one that has failed (out of memory, a slow peer) and that
 * the next env_hub_run() closes.
 */
bool env_connection_is_open(const struct env_connection *connection);

/*
 * Whether no frame waits to be pulled and no request for its answer. A transport whose peer has ended its
 * side closes then.
 */
bool env_connection_is_idle(const struct env_connection *connection);

/*
 * Sends a message that answers nothing. ENV_NOT_PERMITTED where it is not in the connection's outgoing envelope;
 * ENV_INVALID where the payload breaks its schema, or is nested deeper than ENV_DEPTH_DEFAULT, or where the envelope wants a
 * trace id, a language or a state in each frame, which the log says;
 * ENV_CLOSED, ENV_LIMIT, ENV_NO_MEMORY: nothing is sent. ENV_LIMIT is the outbound limit: the peer is too slow and the
 * next env_hub_run() closes the connection, so that the pointer stays good until then. Listeners are told before it
 * returns, and may close the connection: then the pointer is gone, whatever is returned. From inside a handler or
 * listener of the same hub they are told once that has returned.
 */
enum env_status env_connection_send(struct env_connection *connection, const struct env_message *message,
				    const void *payload);

/* Whether the peer may send this message now. */
typedef bool env_allow(const struct env_connection *connection, const struct env_message *message,
		       void *user);

/*
 * Asks `allow` before a payload is decoded; where it says no, the peer is answered as if the type did not
 * exist. NULL (as at first): everything in the incoming envelope is allowed.
 */
void env_connection_allow(struct env_connection *connection, env_allow *allow, void *user);

/* Its name for other threads, and the hub's for them. */
struct env_address env_connection_address(const struct env_connection *connection);

/* Which side of the wire this program is. */
enum env_role env_connection_role(const struct env_connection *connection);
struct env_sender *env_connection_sender(const struct env_connection *connection);

struct env_hub *env_connection_hub(const struct env_connection *connection);

/* As given when it was opened. */
struct env_str env_connection_user(const struct env_connection *connection);
struct env_str env_connection_language(const struct env_connection *connection);

/* A pointer of the application's, NULL at first. */
void env_connection_set_data(struct env_connection *connection, void *data);
void *env_connection_data(const struct env_connection *connection);

#ifdef __cplusplus
}
#endif
#endif
