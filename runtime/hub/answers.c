/* What the hub itself answers to frames that become no request. */
#include "hub/answers.h"

#include <envelope/state.h>

static enum env_status send_error(const struct env_refusal *refusal, const struct env_message *message,
				  const void *payload)
{
	struct env_connection *connection = refusal->connection;
	struct env_packet *packet = NULL;
	const struct env_cause cause = {.trace = refusal->trace, .state = ENV_FAILED};
	enum env_status status = env_sender_encode(&packet, connection->sender, connection->errors,
						   ENV_OUTGOING, &cause, message, payload);

	if (status == ENV_OK)
		status = env_connection_push(connection, packet);
	env_packet_unref(packet);
	return status;
}

struct envelope_error_job env_job_payload(const char *text)
{
	struct envelope_error_job payload;

	envelope_error_job_init(&payload);
	payload.msg_is = ENV_PRESENT;
	payload.msg = env_str(text);
	return payload;
}

/* What becomes of an answer that could not be sent. A closed connection needs none. */
static void fall_back(const struct env_refusal *refusal, enum env_status status)
{
	if (status == ENV_OK || status == ENV_CLOSED || !env_connection_is_open(refusal->connection))
		return;
	struct envelope_error_job payload = env_job_payload(env_status_text(status));
	status = send_error(refusal, &envelope_error_job_message, &payload);
	if (status != ENV_OK)
		env_connection_fail(refusal->connection, ENV_CLOSE_MEMORY);
}

static struct env_str language_of(const struct env_refusal *refusal)
{
	return refusal->language.ptr != NULL ? refusal->language : refusal->connection->language;
}

void env_answer_validation(const struct env_refusal *refusal, struct env_workspace *workspace)
{
	struct envelope_error_validation payload;
	enum env_status status =
		env_validation_payload(&payload, workspace, &workspace->errors,
				       &refusal->connection->sender->texts, language_of(refusal));

	if (status == ENV_OK)
		status = send_error(refusal, &envelope_error_validation_message, &payload);
	fall_back(refusal, status);
}

void env_answer_msg_type(const struct env_refusal *refusal, struct env_str type_name)
{
	struct envelope_error_msg_type payload;

	envelope_error_msg_type_init(&payload);
	payload.type_name = type_name;
	payload.envelope = refusal->connection->incoming->name;
	fall_back(refusal, send_error(refusal, &envelope_error_msg_type_message, &payload));
}

void env_answer_bad_request(const struct env_refusal *refusal, enum env_text which, size_t limit)
{
	char text[ENV_TEXT_SIZE];
	struct envelope_error_bad_request payload;
	const struct env_text_values values = {.limit = limit};

	env_text_write(text, &refusal->connection->sender->texts, language_of(refusal), which, &values);
	envelope_error_bad_request_init(&payload);
	payload.msg_is = ENV_PRESENT;
	payload.msg = env_str(text);
	fall_back(refusal, send_error(refusal, &envelope_error_bad_request_message, &payload));
}

void env_answer_job(const struct env_refusal *refusal, enum env_text which, enum env_status status)
{
	char text[ENV_TEXT_SIZE];
	const struct env_text_values values = {.status = status};

	env_text_write(text, &refusal->connection->sender->texts, language_of(refusal), which, &values);
	struct envelope_error_job payload = env_job_payload(text);
	fall_back(refusal, send_error(refusal, &envelope_error_job_message, &payload));
}
