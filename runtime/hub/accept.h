/* A frame on its way, and what happens to it once it conforms. Loop only. */
#ifndef ENVELOPE_HUB_ACCEPT_H
#define ENVELOPE_HUB_ACCEPT_H

#include "hub/answers.h"
#include "hub/connection.h"
#include "frame/frame.h"

struct env_passage {
	struct env_connection *connection;
	const struct env_envelope *envelope;
	struct env_workspace *workspace; /* NULL once a worker has it */
	struct env_frame frame;
	size_t bytes;
	struct env_binding *binding;
	void *payload; /* NULL where the message has none */
};

/* The payload as text, quotes of a string included; "null" where there is none. */
struct env_str env_passage_payload(const struct env_passage *passage);

/* Which frame is answered where it becomes no request. */
struct env_refusal env_passage_refusal(const struct env_passage *passage);

/* Counts a message that is known and yet not handled. */
void env_passage_count_refused(const struct env_passage *passage);

/* The message conforms: tells listeners, then the handler, unless one of them closes the connection. */
void env_passage_accept(struct env_passage *passage);

#endif
