/* Listeners that hear of connections on a worker. */
#ifndef ENVELOPE_HUB_PEERS_H
#define ENVELOPE_HUB_PEERS_H

#include <pthread.h>
#include <stdbool.h>

#include <envelope/listen.h>

struct env_peer_listening;
struct env_connection;

/* The loop changes the list while workers go round it. */
struct env_peers {
	const struct env_allocator *allocator;
	pthread_mutex_t lock;
	struct env_peer_listening *first;
	unsigned long long added;
};

void env_peers_init(struct env_peers *peers, const struct env_allocator *allocator);
void env_peers_free(struct env_peers *peers);

/*
 * Has the listeners hear that a connection was opened, where there are any, and then that it is closed: after all that it
 * sent, so not before the pool is through with the last of its messages. Loop only.
 */
void env_peers_tell_created(struct env_connection *connection);
void env_peers_tell_closed(struct env_connection *connection, enum env_close why);

/* The pool is through with one of the messages that connection->deferred counts. Any thread. */
void env_peers_note_handled(struct env_connection *connection);

#endif
