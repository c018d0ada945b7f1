/*
 * One incoming message that can still be answered. Any thread, all of it, for as long as a reference is held. That
 * which a handler is called with is the calling thread's alone: others need one of env_request_ref(), taken there.
 */
#ifndef ENVELOPE_REQUEST_H
#define ENVELOPE_REQUEST_H

#include <envelope/message.h>
#include <envelope/sender.h>
#include <envelope/status.h>
#include <envelope/str.h>

#ifdef __cplusplus
extern "C" {
#endif

struct env_request;

/* What is known of a message beside its payload. Borrowed for the time of the call that hands it over. */
struct env_meta {
	const struct env_message *message;
	const struct env_envelope *envelope; /* the one it came in, or goes out */
	struct env_str trace;                /* `i`; ptr NULL where there is none */
	struct env_str language;             /* `l`, else the connection's; ptr NULL where there is none */
	struct env_str user; /* who the connection belongs to, as the transport said; ptr NULL: nobody */
	const struct env_state *state; /* `s`, or NULL */
};

/* Why nobody waits for the answer any more. */
enum env_cancellation {
	ENV_NOT_CANCELLED,
	ENV_CANCELLED_BY_PEER,  /* s.cancel with its trace id */
	ENV_CANCELLED_DEADLINE, /* its runTimeout is over; f was answered */
	ENV_CANCELLED_CLOSED,   /* its connection is gone, or the service goes */
};

/*
 * Answers a request with one of its replies. Generated code calls this by a function for each reply, so that
 * the wrong struct does not compile (in C with -Werror=incompatible-pointer-types, which
 * envgen_add_messages() sets).
 *
 * The answer carries the request's trace id. `state` may be NULL for an answer outside the order of states. ENV_OK:
 * queued to be sent. ENV_BAD_STATE: `state` may not follow the one before (nothing may follow a final one).
 * ENV_INVALID: the payload breaks its schema, or is nested deeper than ENV_DEPTH_DEFAULT; the hub's log says how.
 * ENV_NOT_PERMITTED: it is none of the replies of the message, or not in the connection's outgoing envelope.
 * ENV_CLOSED: the connection is gone. ENV_LIMIT, ENV_NO_MEMORY. On failure nothing is sent and the state stays.
 *
 * The step of the state and the queueing of the frame are one: whoever loses a race is told ENV_BAD_STATE, and answers
 * go out in the order of the states. A one-way message has no replies.
 */
enum env_status env_request_reply(struct env_request *request, const struct env_state *state,
				  const struct env_message *message, const void *payload);

/*
 * Answers with a message of the connection's errors envelope and the state f. Fails as env_request_reply()
 * does; ENV_NOT_PERMITTED where the message is none of the errors envelope.
 */
enum env_status env_request_fail(struct env_request *request, const struct env_message *message,
				 const void *payload);

/* Texts of those below are copied before they return, and are not NULL unless it is said. */

/*
 * Answers with error.job, which says `text` (NULL: nothing): the handler failed. Here and below texts are UTF-8, else
 * ENV_INVALID, as of any payload that breaks its schema.
 */
enum env_status env_request_fail_job(struct env_request *request, const char *text);

/* Answers with error.bad_request, which says `text` (NULL: nothing). */
enum env_status env_request_fail_bad_request(struct env_request *request, const char *text);

/* Answers with error.not_found: no `model` has `value` as its `key`. */
enum env_status env_request_fail_not_found(struct env_request *request, const char *model, const char *key,
					   struct env_str value);

/* Answers with error.unauthorized: `permission` is missing for the `model` whose `key` is `value`. */
enum env_status env_request_fail_unauthorized(struct env_request *request, const char *model, const char *key,
					      struct env_str value, const char *permission);

/*
 * Ends a request with error.validation and these errors: what the schema could not say. Fails as env_request_fail()
 * does; ENV_INVALID where there are none.
 */
struct env_errors;
enum env_status env_request_fail_validation(struct env_request *request, const struct env_errors *errors);

/*
 * Whether the handler may as well stop: cancellation is cooperative. A handler that ends early still answers, or leaves
 * it to the last env_request_unref(), which says that it was cancelled where its peer did that.
 */
enum env_cancellation env_request_cancelled(const struct env_request *request);

/* Where the request came from, for messages to it that are no answers. */
struct env_address env_request_address(const struct env_request *request);
/* The hub that it came in by; borrowed as long as the request is held. */
struct env_sender *env_request_sender(const struct env_request *request);

/* What came with the request. Valid as long as the request is. */
const struct env_meta *env_request_meta(const struct env_request *request);

/* The state that the last answer put the request in; NULL before the first. Another thread may change it at once. */
const struct env_state *env_request_state(struct env_request *request);

/*
 * Holds on to a request after its handler returned, to answer it later. Every env_request_ref() needs an
 * env_request_unref(). When the last reference goes and there was no final answer, error.job is answered, and the log says so
 * unless the peer has cancelled it.
 * NULL is fine for env_request_unref().
 */
struct env_request *env_request_ref(struct env_request *request);
void env_request_unref(struct env_request *request);

#ifdef __cplusplus
}
#endif
#endif
