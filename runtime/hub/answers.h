/* What the hub itself answers: messages of the errors envelope. */
#ifndef ENVELOPE_HUB_ANSWERS_H
#define ENVELOPE_HUB_ANSWERS_H

#include <envelope/envelope.env.h>

#include "hub/connection.h"
#include "hub/validation.h"
#include "loop/texts.h"
#include "loop/workspace.h"

/* Which frame is answered: those that become no request. */
struct env_refusal {
	struct env_connection *connection;
	struct env_str trace;    /* ptr NULL: none */
	struct env_str language; /* ptr NULL: the connection's */
	bool secret;             /* what is wrong is said of a sensitive message */
};

/*
 * Each answers with state f. Where there is no memory for the answer, a short one says so; where not even that can
 * be sent, the connection fails with ENV_CLOSE_MEMORY.
 */

/* error.validation with the workspace's errors. */
void env_answer_validation(const struct env_refusal *refusal, struct env_workspace *workspace);
/* error.validation with the error that makes a text no JSON. */
void env_answer_syntax(const struct env_refusal *refusal, struct env_workspace *workspace,
		       const struct env_json_error *error);
/* error.msg_type: there is no message of that name in the connection's incoming envelope. */
void env_answer_msg_type(const struct env_refusal *refusal, struct env_str type_name);
void env_answer_bad_request(const struct env_refusal *refusal, enum env_text text, size_t limit);
void env_answer_job(const struct env_refusal *refusal, enum env_text text, enum env_status status);

/* error.job's payload, which borrows the text. */
struct envelope_error_job env_job_payload(const char *text);

#endif
