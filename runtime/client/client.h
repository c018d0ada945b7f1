/* What a connection of ENV_ROLE_CLIENT keeps of its calls. Loop only, all of it. */
#ifndef ENVELOPE_CLIENT_CLIENT_H
#define ENVELOPE_CLIENT_CLIENT_H

#include <stdbool.h>
#include <stdint.h>

#include <envelope/call.h>

#include "client/calls.h"
#include "hub/connection.h"

struct env_call {
	struct env_connection *connection; /* has a reference */
	const struct env_message *message;
	struct env_call_name name;
	struct env_timer idle;
	unsigned idle_ms;
	int64_t ends_at; /* when it is over in any case */
	env_call_listener *listener;
	void *user;
	unsigned telling; /* calls of the listener, inside each other */
	bool ended;       /* it has no name any more, and goes when nobody is telling */
};

/* From a connection's first call until it closes. */
struct env_caller {
	struct env_client client;
	const struct env_allocator *allocator;
	struct env_calls calls;
};

/*
 * The caller of a client's connection, made where it has none yet. ENV_MISMATCH: requests have no trace ids in the
 * connection's envelopes, or answers none or no states. ENV_NO_MEMORY.
 */
enum env_status env_caller_get(struct env_caller **out, struct env_connection *connection);

/*
 * The call is answered no more: gives its name back and stops its clock. Its listener is to be told at once. Once a call.
 */
void env_call_end(struct env_call *call);

/* Tells the listener; afterwards the call is gone where it has ended. */
void env_call_tell(struct env_call *call, const struct env_answer *answer);

/* Something was heard: what is too long counts from now on. */
void env_call_restart_idle(struct env_call *call);

#endif
