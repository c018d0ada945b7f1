/* What a client reads of a frame: its trace id and its state. */
#ifndef ENVELOPE_TESTS_STRESS_ANSWER_H
#define ENVELOPE_TESTS_STRESS_ANSWER_H

#include <stdbool.h>

#include <envelope/message.h>
#include <envelope/str.h>

struct answer {
	struct env_str trace;          /* ptr NULL: none */
	const struct env_state *state; /* NULL: none */
};

/* False where the frame is not one of the service's. Borrows from the frame. */
bool answer_read(struct answer *answer, struct env_str frame);

#endif
