/*
 * Connections inside one process: a peer that a test or a client in the same program plays, and pairs. Loop
 * only.
 */
#ifndef ENVELOPE_MEMORY_H
#define ENVELOPE_MEMORY_H

#include <stdbool.h>

#include <envelope/connection.h>
#include <envelope/hub.h>
#include <envelope/status.h>
#include <envelope/str.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The far end of a connection, as text. */
struct env_memory_peer;

/*
 * Opens a connection whose far end is the peer. `options` may be NULL; its transport is not looked at. Fails
 * as env_connection_open() does; there is no peer then, and what listeners of the opening had sent is lost.
 * Free it with env_memory_peer_free().
 */
enum env_status env_memory_peer_open(struct env_memory_peer **out, struct env_hub *hub,
				     const struct env_connection_options *options);

/*
 * Closes the connection where it is still open (ENV_CLOSE_NORMAL), and frees the peer. NULL is fine. It may
 * outlive its hub. Not from a handler or listener of its connection, which is in use then: close that there.
 */
void env_memory_peer_free(struct env_memory_peer *peer);

/* The near end, or NULL once it is closed. */
struct env_connection *env_memory_peer_connection(const struct env_memory_peer *peer);

/*
 * Sends a frame to the hub, which handles it before this returns. As env_connection_feed(); ENV_CLOSED where
 * it was closed before.
 */
enum env_status env_memory_peer_push(struct env_memory_peer *peer, struct env_str frame);

/*
 * Takes the oldest frame that the hub sent, borrowed until the next call for this peer; false where there is
 * none. What was sent before the connection closed can still be taken afterwards, as far as there was memory
 * to keep it.
 */
bool env_memory_peer_take(struct env_memory_peer *peer, struct env_str *frame);

/* Whether the connection is closed, and why (`why` may be NULL). */
bool env_memory_peer_closed(const struct env_memory_peer *peer, enum env_close *why);

/* One end of a pair. */
struct env_memory_end {
	struct env_hub *hub;
	const struct env_connection_options *options; /* NULL: the defaults; its transport is not looked at */
	struct env_connection *connection;            /* set by env_memory_pair() */
};

/*
 * Opens two connections, on one hub or on two of the same thread, each the other's peer: what one sends
 * arrives at the other in the env_hub_run() of that one's hub. When one closes, what it had sent is
 * delivered, then the other closes in its env_hub_run(). Fails as env_connection_open() does, and leaves none
 * open: ENV_CLOSED also where a listener of the second end closed the first. `connection` is set on success alone.
 */
enum env_status env_memory_pair(struct env_memory_end *a, struct env_memory_end *b);

#ifdef __cplusplus
}
#endif
#endif
