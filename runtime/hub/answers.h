/* What the hub itself answers: messages of the errors envelope. */
#ifndef ENVELOPE_HUB_ANSWERS_H
#define ENVELOPE_HUB_ANSWERS_H

#include <envelope/envelope.env.h>

#include "hub/connection.h"
#include "hub/request.h"
#include "hub/workspace.h"

/*
 * Each answers a frame that becomes no request, with state f and the trace id (ptr NULL: none). Where there
 * is no memory for the answer, a short one says so; where not even that can be sent, the connection fails
 * with ENV_CLOSE_MEMORY.
 */

/* error.validation with the workspace's errors. */
void env_answer_validation(struct env_connection *connection, struct env_str trace,
			   struct env_workspace *workspace);
/* error.msg_type: there is no message of that name in the connection's incoming envelope. */
void env_answer_msg_type(struct env_connection *connection, struct env_str trace, struct env_str type_name);
void env_answer_bad_request(struct env_connection *connection, struct env_str trace, const char *text);
void env_answer_job(struct env_connection *connection, struct env_str trace, const char *text);

/*
 * Ends a request that is still in flight with error.job. Fails the connection as above where that cannot be
 * sent.
 */
void env_request_answer_failure(struct env_request *request, const char *text);

/*
 * Builds error.validation's payload of the workspace's errors, in its `answer` arena. It lists errors up to
 * 64 KiB, the first one in any case, and counts the rest in `more`. ENV_OK, or ENV_NO_MEMORY.
 */
enum env_status env_validation_payload(struct envelope_error_validation *out,
				       struct env_workspace *workspace);

#endif
