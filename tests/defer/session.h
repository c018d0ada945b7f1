/*
 * A session that uses all of the runtime, in which the memory may run out at any moment, and a judge of what the peers
 * were told.
 */
#ifndef ENVELOPE_TESTS_DEFER_SESSION_H
#define ENVELOPE_TESTS_DEFER_SESSION_H

#include "fixture.h"

#define MOST_REQUESTS 64

struct session {
	struct fixture fixture;
	/* Requests, by trace ids that no other one has; `peer` of each. */
	char traces[MOST_REQUESTS][16];
	size_t peers[MOST_REQUESTS];
	size_t count;
	size_t missing; /* requests without a final answer */
};

/*
 * Plays all of it, on `allocator`, and checks that each request has exactly one final answer and nothing behind it, unless
 * its connection was closed or the frame was refused because there was no memory to read it. False where there was not
 * even memory to begin.
 */
bool session_play(struct session *session, const struct env_allocator *allocator);

#endif
