/* What the hub itself answers to frames that become no request. */
#include "hub/answers.h"

#include <envelope/compiler.h>
#include <envelope/state.h>

#include "text/block.h"
#include "text/copy.h"
#include "text/digits.h"
#include "text/escape.h"
#include "text/hot.h"
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
		return env_connection_push(refusal->connection, packet);
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
	enum env_status status = env_packet_encode(packet, sender, &meta, payload);
	packet->secret = refusal->secret;
	return send_packet(refusal, packet, status);
}

struct envelope_error_job env_job_payload(const char *text)
{
	struct envelope_error_job payload;

	envelope_error_job_init(&payload);
	if (text == NULL)
		return payload;
	payload.msg_is = ENV_PRESENT;
	payload.msg = env_str(text);
	return payload;
}

/* What becomes of an answer that could not be sent. A closed connection needs none. */
static void fall_back(const struct env_refusal *refusal, enum env_status status)
{
	if (status == ENV_OK || status == ENV_CLOSED || !env_connection_is_up(refusal->connection))
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

/*
 * ---- what is wrong with a text that is no JSON, in English: written as env_answer_validation() would, without a list ----
 *
 * Each number is spelt once and written twice, and has up to eight digits: errors further back go the other way.
 */

/* From this place on a line or a column may have more. */
#define PLACE_END (ENV_DIGITS_NINE - 1)

/* Most bytes of such an error's text as JSON, with its quotes. */
#define SYNTAX_TEXT ((size_t)128)

/* Room for the payload: text and places, each twice, and what stands around them. */
#define SYNTAX_SIZE (2 * SYNTAX_TEXT + 6 * sizeof(uint64_t) + 256)

static char *put(char *at, const char *text, size_t len)
{
	memcpy(at, text, len);
	return at + len;
}

#define PUT(at, literal) put((at), (literal), sizeof(literal) - 1)

/* Text in which something is escaped; it has no more than SYNTAX_TEXT bytes so, and nothing can be wrong. */
static ENV_OUT_OF_LINE char *put_escaped(char *at, struct env_str text)
{
	/* with its quotes, of which the first one stands there already, and the last one comes next */
	struct env_buf buf = {.data = at - 1, .capacity = SYNTAX_TEXT, .limit = SYNTAX_TEXT};

	(void)env_text_write_string(&buf, text);
	return at + buf.len - 2;
}

/* What stands between a string's quotes. */
static inline char *put_text(char *at, struct env_str text)
{
	return ENV_LIKELY(env_copy_plain(at, text.ptr, text.len)) ? at + text.len : put_escaped(at, text);
}

/* `of` is a struct env_json_error. */
static ENV_HOT char *put_syntax(char *at, const void *of)
{
	const struct env_json_error *error = of;
	const struct env_str text = env_str(error->text);
	const struct env_digits_spelt line = env_digits_spell((uint32_t)error->line);
	const struct env_digits_spelt column = env_digits_spell((uint32_t)error->column);
	const struct env_digits_spelt pos = env_digits_spell((uint32_t)error->pos);

	at = PUT(at, "{\"msg\":null,\"errors\":[{\"loc\":[\"__root__\"],\"msg\":\"");
	at = PUT(put_text(at, text), ": line ");
	at = PUT(env_digits_put(at, line), " column ");
	at = PUT(env_digits_put(at, column), " (char ");
	at = PUT(env_digits_put(at, pos), ")\",\"type\":\"value_error.jsondecode\",\"ctx\":{\"msg\":\"");
	at = PUT(put_text(at, text), "\",\"pos\":");
	at = PUT(env_digits_put(at, pos), ",\"lineno\":");
	at = PUT(env_digits_put(at, line), ",\"colno\":");
	return PUT(env_digits_put(at, column), "}}]}");
}

static void answer_syntax_in_english(const struct env_refusal *refusal, const struct env_json_error *error)
{
	struct env_packet *packet = env_packet_take(&refusal->connection->sender->packets);
	const struct env_frame_text payload = {.put = put_syntax, .of = error, .size = SYNTAX_SIZE};
	const struct env_meta meta = meta_of(refusal, &envelope_error_validation_message);
	enum env_status status =
		packet == NULL ? ENV_NO_MEMORY : env_packet_encode_text(packet, &meta, &payload);

	if (status == ENV_OK)
		packet->binding = refusal->connection->sender->validation;
	fall_back(refusal, send_packet(refusal, packet, status));
}

ENV_HOT void env_answer_syntax(const struct env_refusal *refusal, struct env_workspace *workspace,
			       const struct env_json_error *error)
{
	/* no line or column is more than the place and one */
	if (refusal->connection->sender->texts.find == NULL && error->pos < PLACE_END) {
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
