/*
 * The client's side: requests that this program makes over a connection of ENV_ROLE_CLIENT. Loop only, but where another thread is named.
 *
 * Messages of the service that answer no call are for listeners: `<message>_listen()`.
 */
#ifndef ENVELOPE_CALL_H
#define ENVELOPE_CALL_H

#include <stdbool.h>
#include <stdint.h>

#include <envelope/connection.h>
#include <envelope/message.h>
#include <envelope/status.h>
#include <envelope/str.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * A request on its way. It is gone once the listener has returned from the call that told it of the last answer, and from those that this one
 * came out of.
 */
struct env_call;

/* What has come of a call. */
enum env_outcome {
	ENV_CALL_PROGRESS,  /* it goes on: state a, q, r or another that is not final, or none */
	ENV_CALL_SUCCESS,   /* a final state other than f */
	ENV_CALL_FAILURE,   /* f: the message is one of the errors envelope, or what else the service says */
	ENV_CALL_TIMEOUT,   /* nothing was heard for idle_ms, or no end for total_ms */
	ENV_CALL_CLOSED,    /* the connection closed */
	ENV_CALL_CANCELLED, /* by env_call_cancel() */
};

/* The outcome in a word, never NULL: "timed out". Static storage. Any thread. */
const char *env_outcome_text(enum env_outcome outcome);

struct env_answer {
	enum env_outcome outcome;
	const struct env_state *state;     /* NULL where the frame had none, and for the last three */
	const struct env_message *message; /* mostly a declared reply; NULL for the last three */
	const void *payload;               /* of message->payload; borrowed for the time of the call */
};

/*
 * Told of every answer in order, after listeners of the message: any number of ENV_CALL_PROGRESS, then exactly one of the
 * others. May cancel this call or others, make new ones, close the connection.
 */
typedef void env_call_listener(struct env_call *call, const struct env_answer *answer, void *user);

struct env_call_options {
	unsigned idle_ms;        /* without any answer, ENV_CALL_TIMEOUT; each starts it again; 0: 30,000 */
	unsigned total_ms;       /* without a final one, the same, however much is heard; 0: no limit */
	struct env_str language; /* `l`; copied; ptr NULL: none */
};

/*
 * Sends a request with a trace id of its own, which no other call of the connection gets; generated code calls this by
 * `<message>_call()`. `options` and `out` may be NULL. ENV_CLOSED. ENV_MISMATCH: the connection is not a client's, or
 * its envelopes have no trace ids, or no states. ENV_NOT_PERMITTED: the message is not in its incoming envelope, or
 * one-way. ENV_INVALID: the payload breaks its schema, or is nested deeper than ENV_DEPTH_DEFAULT, the log says how; or
 * the language does not fit the envelope, or is missing there; or there is no listener. ENV_LIMIT: limits.requests calls are open; or the
 * service does not read, and the connection is being closed; or the envelope has no room for another trace id.
 * ENV_NO_MEMORY. On failure nothing is sent and the listener never called. It is not called before this returns either:
 * the request goes out in the next env_hub_run(), for which env_hub_fd() becomes readable.
 */
enum env_status env_connection_call(struct env_connection *connection, const struct env_message *message,
				    const void *payload, const struct env_call_options *options,
				    env_call_listener *listener, void *user, struct env_call **out);

/*
 * Sends a one-way message, without a trace id; generated code calls this by `<message>_tell()`. Fails as
 * env_connection_call() does; ENV_NOT_PERMITTED: the message is not one-way; ENV_INVALID: also where the envelope wants a
 * trace id.
 */
enum env_status env_connection_tell(struct env_connection *connection, const struct env_message *message,
				    const void *payload);

/*
 * Tells the service that nobody waits any more (s.cancel, where its incoming envelope has that), and the listener
 * ENV_CALL_CANCELLED, before it returns. What the service still answers is dropped. Also from inside the listener;
 * where that hears of the call's end, nothing happens. After it the call is gone and must not be cancelled any more. Of
 * a call that ends with ENV_CALL_TIMEOUT the service is told in the same way.
 */
void env_call_cancel(struct env_call *call);

/* The trace id, borrowed as long as the call. */
struct env_str env_call_trace(const struct env_call *call);

/* Whether the answer is this message; its payload where it is, else NULL. Generated code has them typed. */
static inline bool env_answer_is(const struct env_answer *answer, const struct env_message *message)
{
	return answer->message == message;
}
static inline const void *env_answer_payload(const struct env_answer *answer,
					     const struct env_message *message)
{
	return env_answer_is(answer, message) ? answer->payload : NULL;
}

#ifdef __cplusplus
}
#endif
#endif
