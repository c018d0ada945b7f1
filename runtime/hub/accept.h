/* A frame on its way, and what happens to it once it conforms. Loop only. */
#ifndef ENVELOPE_HUB_ACCEPT_H
#define ENVELOPE_HUB_ACCEPT_H

#include "frame/read.h"
#include "hub/answers.h"
#include "hub/connection.h"

struct env_passage {
	struct env_connection *connection;
	const struct env_envelope *envelope;
	struct env_workspace *workspace; /* NULL once a worker has it */
	struct env_frame_tape frame;
	const struct env_state *state; /* that the frame is in, or NULL */
	size_t bytes;
	bool permitted; /* the connection may send the message: it was asked */
	struct env_binding *binding;
	void *payload;       /* NULL where the message has none */
	struct env_str text; /* of the payload, as it stands in the frame; "null" where it has none */
};

/* Which frame is answered where it becomes no request. */
struct env_refusal env_passage_refusal(const struct env_passage *passage);

/* Counts a message that becomes no request. One that nobody knows is not counted. */
void env_passage_count(const struct env_passage *passage, enum env_result result);

/*
 * Whether the service sent it itself, and not on behalf of a request: its peer asked for nothing, and is not told where
 * nothing becomes of it.
 */
static inline bool env_passage_is_unasked(const struct env_passage *passage)
{
	return passage->envelope->direction == ENV_INTERNAL && passage->frame.trace.ptr == NULL;
}

/* The message conforms: tells listeners, then the handler, unless one of them closes the connection. */
void env_passage_accept(struct env_passage *passage);

/* The same of what a service sent: tells listeners, then the call that it answers. */
void env_passage_hear(struct env_passage *passage, const struct env_meta *meta);

#endif
