/* What the hub itself answers to frames that become no request. */
#include "hub/answers.h"

#include <envelope/state.h>

#include "text/escape.h"
#include "text/number.h"
#include "type/findings.h"

static struct env_meta meta_of(const struct env_refusal *refusal, const struct env_message *message)
{
	return (struct env_meta){
		.message = message,
		.envelope = refusal->connection->errors,
		.trace = refusal->trace,
		.state = ENV_FAILED,
	};
}

/* Sends a packet that was encoded with that status, and gives its reference up. NULL: there was no memory for it. */
static enum env_status send_packet(const struct env_refusal *refusal, struct env_packet *packet,
				   enum env_status status)
{
	if (status == ENV_OK)
		status = env_connection_push(refusal->connection, packet);
	env_packet_unref(packet);
	return status;
}

/* That the message is in the connection's errors envelope was seen when it was opened. */
static enum env_status send_error(const struct env_refusal *refusal, const struct env_message *message,
				  const void *payload)
{
	struct env_sender *sender = refusal->connection->sender;
	struct env_packet *packet = env_packet_take(&sender->packets);
	const struct env_meta meta = meta_of(refusal, message);

	if (packet == NULL)
		return ENV_NO_MEMORY;
	return send_packet(refusal, packet, env_packet_encode(packet, sender, &meta, payload));
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

/* ---- what is wrong with a text that is no JSON, in English: written as env_answer_validation() would, without a list ---- */

/* Room for the payload: both texts, a few numbers, and what stands around them. */
#define SYNTAX_SIZE 768

static void put(struct env_buf *out, const char *text)
{
	(void)env_buf_append_str(out, env_str(text));
}

static void put_number(struct env_buf *out, size_t number)
{
	char digits[ENV_NUMBER_MAX];

	(void)env_buf_append(out, digits, env_number_from_int(digits, (int64_t)number));
}

/* A number with what stands before it. */
static void put_place(struct env_buf *out, const char *before, size_t number)
{
	put(out, before);
	put_number(out, number);
}

static void put_syntax(struct env_buf *out, const struct env_json_error *error)
{
	char room[128];
	struct env_buf text = {.data = room, .capacity = sizeof(room), .limit = sizeof(room)};

	(void)env_text_write_string(&text, env_str(error->text));
	struct env_str escaped = env_str_of(text.data, text.len - 1);
	put(out, "{\"msg\":null,\"errors\":[{\"loc\":[\"__root__\"],\"msg\":");
	(void)env_buf_append_str(out, escaped);
	put_place(out, ": line ", error->line);
	put_place(out, " column ", error->column);
	put_place(out, " (char ", error->pos);
	put(out, ")\",\"type\":\"value_error.jsondecode\",\"ctx\":{\"msg\":");
	(void)env_buf_append_str(out, escaped);
	put_place(out, "\",\"pos\":", error->pos);
	put_place(out, ",\"lineno\":", error->line);
	put_place(out, ",\"colno\":", error->column);
	put(out, "}}]}");
}

static void answer_syntax_in_english(const struct env_refusal *refusal, const struct env_json_error *error)
{
	const struct env_meta meta = meta_of(refusal, &envelope_error_validation_message);
	struct env_packet *packet = env_packet_take(&refusal->connection->sender->packets);
	enum env_status status = ENV_NO_MEMORY;
	char room[SYNTAX_SIZE];
	struct env_buf payload = {.data = room, .capacity = sizeof(room), .limit = sizeof(room)};

	put_syntax(&payload, error);
	if (packet != NULL)
		status = env_packet_encode_text(packet, &meta, env_buf_str(&payload));
	fall_back(refusal, send_packet(refusal, packet, status));
}

void env_answer_syntax(const struct env_refusal *refusal, struct env_workspace *workspace,
		       const struct env_json_error *error)
{
	if (refusal->connection->sender->texts.find == NULL) {
		answer_syntax_in_english(refusal, error);
		return;
	}
	enum env_status status = env_errors_add_syntax(&workspace->errors, NULL, error);
	if (status == ENV_OK)
		env_answer_validation(refusal, workspace);
	else
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
