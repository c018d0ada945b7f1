/* One incoming message that can still be answered. */
#ifndef ENVELOPE_REQUEST_H
#define ENVELOPE_REQUEST_H

#include <envelope/message.h>
#include <envelope/status.h>
#include <envelope/str.h>

#ifdef __cplusplus
extern "C" {
#endif

struct env_connection;
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

/*
 * Answers a request with one of its replies. Generated code calls this by a function for each reply, so that
 * the wrong struct does not compile (in C with -Werror=incompatible-pointer-types, which
 * envgen_add_messages() sets).
 *
 * The answer carries the request's trace id. `state` may be NULL for an answer outside the order of states.
 * ENV_OK: queued to be sent. ENV_BAD_STATE: `state` may not follow the one before (nothing may follow a final
 * one). ENV_INVALID: the payload breaks its schema; the errors go to the hub's log. ENV_NOT_PERMITTED: it is
 * none of the replies of the message, or not in the connection's outgoing envelope. ENV_CLOSED: the
 * connection is gone. ENV_LIMIT, ENV_NO_MEMORY. On failure nothing is sent and the state stays.
 */
enum env_status env_request_reply(struct env_request *request, const struct env_state *state,
				  const struct env_message *message, const void *payload);

/*
 * Answers with a message of the connection's errors envelope and the state f. Fails as env_request_reply()
 * does; ENV_NOT_PERMITTED where the message is none of the errors envelope.
 */
enum env_status env_request_fail(struct env_request *request, const struct env_message *message,
				 const void *payload);

/* Answers with error.job, which says `text`: the handler failed. */
enum env_status env_request_fail_job(struct env_request *request, const char *text);

/* Answers with error.bad_request, which says `text`. */
enum env_status env_request_fail_bad_request(struct env_request *request, const char *text);

/* Answers with error.not_found: no `model` has `value` as its `key`. */
enum env_status env_request_fail_not_found(struct env_request *request, const char *model, const char *key,
					   struct env_str value);

/* Answers with error.unauthorized: `permission` is missing for the `model` whose `key` is `value`. */
enum env_status env_request_fail_unauthorized(struct env_request *request, const char *model, const char *key,
					      struct env_str value, const char *permission);

/* What came with the request. Valid as long as the request is. */
const struct env_meta *env_request_meta(const struct env_request *request);

/* The state that the last answer put the request in; NULL before the first. */
const struct env_state *env_request_state(const struct env_request *request);

/*
 * Holds on to a request after its handler returned, to answer it later. Every env_request_ref() needs an
 * env_request_unref(). When the last reference goes and there was no final answer, error.job is answered.
 */
struct env_request *env_request_ref(struct env_request *request);
void env_request_unref(struct env_request *request);

#ifdef __cplusplus
}
#endif
#endif
