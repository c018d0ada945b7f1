/* What the hub itself answers: messages of the errors envelope. */
#include "hub/answers.h"

#include <envelope/state.h>

#include "hub/send.h"

static enum env_status send_error(struct env_connection *connection, struct env_str trace,
				  const struct env_message *message, const void *payload)
{
	struct env_meta meta = {
		.message = message,
		.envelope = connection->errors,
		.trace = trace,
		.language = connection->language,
		.user = connection->user,
		.state = ENV_FAILED,
	};

	return env_send(connection, NULL, &meta, payload);
}

static struct envelope_error_job job_payload(const char *text)
{
	struct envelope_error_job payload;

	envelope_error_job_init(&payload);
	payload.msg_is = ENV_PRESENT;
	payload.msg = env_str(text);
	return payload;
}

/* What becomes of an answer that could not be sent. A closed connection needs none. */
static void fall_back(struct env_connection *connection, struct env_str trace, enum env_status status)
{
	if (status == ENV_OK || status == ENV_CLOSED || !env_connection_is_open(connection))
		return;
	struct envelope_error_job payload = job_payload(env_status_text(status));
	status = send_error(connection, trace, &envelope_error_job_message, &payload);
	if (status != ENV_OK)
		env_connection_fail(connection, ENV_CLOSE_MEMORY);
}

void env_answer_validation(struct env_connection *connection, struct env_str trace,
			   struct env_workspace *workspace)
{
	struct envelope_error_validation payload;
	enum env_status status = env_validation_payload(&payload, workspace);

	if (status == ENV_OK)
		status = send_error(connection, trace, &envelope_error_validation_message, &payload);
	fall_back(connection, trace, status);
}

void env_answer_msg_type(struct env_connection *connection, struct env_str trace, struct env_str type_name)
{
	struct envelope_error_msg_type payload;

	envelope_error_msg_type_init(&payload);
	payload.type_name = type_name;
	payload.envelope = connection->incoming->name;
	fall_back(connection, trace,
		  send_error(connection, trace, &envelope_error_msg_type_message, &payload));
}

void env_answer_bad_request(struct env_connection *connection, struct env_str trace, const char *text)
{
	struct envelope_error_bad_request payload;

	envelope_error_bad_request_init(&payload);
	payload.msg_is = ENV_PRESENT;
	payload.msg = env_str(text);
	fall_back(connection, trace,
		  send_error(connection, trace, &envelope_error_bad_request_message, &payload));
}

void env_answer_job(struct env_connection *connection, struct env_str trace, const char *text)
{
	struct envelope_error_job payload = job_payload(text);

	fall_back(connection, trace, send_error(connection, trace, &envelope_error_job_message, &payload));
}

void env_request_answer_failure(struct env_request *request, const char *text)
{
	struct env_connection *connection = request->connection;
	enum env_status status = env_request_fail_job(request, text);

	if (status == ENV_NO_MEMORY)
		env_connection_fail(connection, ENV_CLOSE_MEMORY);
}

enum env_status env_request_fail_job(struct env_request *request, const char *text)
{
	struct envelope_error_job payload = job_payload(text);

	return env_request_fail(request, &envelope_error_job_message, &payload);
}

enum env_status env_request_fail_bad_request(struct env_request *request, const char *text)
{
	struct envelope_error_bad_request payload;

	envelope_error_bad_request_init(&payload);
	payload.msg_is = ENV_PRESENT;
	payload.msg = env_str(text);
	return env_request_fail(request, &envelope_error_bad_request_message, &payload);
}

enum env_status env_request_fail_not_found(struct env_request *request, const char *model, const char *key,
					   struct env_str value)
{
	struct envelope_error_not_found payload;

	envelope_error_not_found_init(&payload);
	payload.model = env_str(model);
	payload.key = env_str(key);
	payload.value = value;
	return env_request_fail(request, &envelope_error_not_found_message, &payload);
}

enum env_status env_request_fail_unauthorized(struct env_request *request, const char *model, const char *key,
					      struct env_str value, const char *permission)
{
	struct envelope_error_unauthorized payload;

	envelope_error_unauthorized_init(&payload);
	payload.model = env_str(model);
	payload.key = env_str(key);
	payload.value = value;
	payload.permission = env_str(permission);
	return env_request_fail(request, &envelope_error_unauthorized_message, &payload);
}
