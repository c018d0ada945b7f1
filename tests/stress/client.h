/*
 * A client, in the loop's thread: connects, sends frames of all kinds, counts what comes back for each trace id, goes and
 * comes again.
 */
#ifndef ENVELOPE_TESTS_STRESS_CLIENT_H
#define ENVELOPE_TESTS_STRESS_CLIENT_H

#include <stdbool.h>

#include <envelope/memory.h>

#include "stress/world.h"

/* Most frames that one connection sends. */
#define MOST_TICKETS 1024

/* One frame that was sent. */
struct ticket {
	enum kind kind;
	bool made;
	bool ended;                    /* its final answer came */
	const struct env_state *state; /* of its last answer */
};

struct client {
	struct world *world;
	bool deaf;       /* never reads */
	bool impolite;   /* sends although the connection is paused */
	unsigned window; /* most requests that are open at a time */
	/* Of this connection. */
	struct env_memory_peer *peer; /* NULL: not connected */
	unsigned serial;
	unsigned life; /* frames to send */
	unsigned sent;
	unsigned open; /* requests without a final answer */
	bool abrupt;   /* goes without waiting for answers */
	struct ticket tickets[MOST_TICKETS];
};

void client_init(struct client *client, struct world *world, unsigned index);

/* Connects where it is not; reads; sends up to `most` frames. True where it sent any. */
bool client_work(struct client *client, unsigned most);

/* Reads only; settles what a closed connection leaves. */
void client_read(struct client *client);

/* Closes the connection where it is open, and settles what it leaves. */
void client_end(struct client *client);

/* Sends one frame of this kind. The client is connected. False where the connection is closed now. */
bool client_send(struct client *client, enum kind kind);

#endif
