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

/* What the payload says twice, as it stands there: each in an array of a size that is copied as a whole, which is faster than a copy of its length. */
struct syntax {
	char text[128]; /* with a quote before it */
	size_t text_len;
	char numbers[3][ENV_NUMBER_MAX];
	size_t number_lens[3];
};

enum { POS, LINE, COLUMN };

/* Room for the payload: all of that twice, and what stands around it. */
#define SYNTAX_SIZE (2 * sizeof(struct syntax) + 256)

static void spell(struct syntax *syntax, const struct env_json_error *error)
{
	const size_t values[] = {[POS] = error->pos, [LINE] = error->line, [COLUMN] = error->column};
	struct env_buf text = {
		.data = syntax->text, .capacity = sizeof(syntax->text), .limit = sizeof(syntax->text)};

	(void)env_text_write_string(&text, env_str(error->text));
	syntax->text_len = text.len - 1;
	for (size_t i = 0; i < 3; i++)
		syntax->number_lens[i] = env_number_from_int(syntax->numbers[i], (int64_t)values[i]);
}

static char *put(char *at, const char *text, size_t len)
{
	memcpy(at, text, len);
	return at + len;
}

#define PUT(at, literal) put((at), (literal), sizeof(literal) - 1)

static char *put_text(char *at, const struct syntax *syntax)
{
	memcpy(at, syntax->text, sizeof(syntax->text));
	return at + syntax->text_len;
}

static char *put_number(char *at, const struct syntax *syntax, int which)
{
	memcpy(at, syntax->numbers[which], sizeof(syntax->numbers[which]));
	return at + syntax->number_lens[which];
}

/* Returns where it ends. */
static char *put_syntax(char *at, const struct syntax *syntax)
{
	at = PUT(at, "{\"msg\":null,\"errors\":[{\"loc\":[\"__root__\"],\"msg\":");
	at = put_text(at, syntax);
	at = put_number(PUT(at, ": line "), syntax, LINE);
	at = put_number(PUT(at, " column "), syntax, COLUMN);
	at = put_number(PUT(at, " (char "), syntax, POS);
	at = PUT(at, ")\",\"type\":\"value_error.jsondecode\",\"ctx\":{\"msg\":");
	at = put_text(at, syntax);
	at = put_number(PUT(at, "\",\"pos\":"), syntax, POS);
	at = put_number(PUT(at, ",\"lineno\":"), syntax, LINE);
	at = put_number(PUT(at, ",\"colno\":"), syntax, COLUMN);
	return PUT(at, "}}]}");
}

static void answer_syntax_in_english(const struct env_refusal *refusal, const struct env_json_error *error)
{
	const struct env_meta meta = meta_of(refusal, &envelope_error_validation_message);
	struct env_packet *packet = env_packet_take(&refusal->connection->sender->packets);
	enum env_status status = ENV_NO_MEMORY;
	char room[SYNTAX_SIZE];
	struct syntax syntax;

	spell(&syntax, error);
	const struct env_str payload = env_str_of(room, (size_t)(put_syntax(room, &syntax) - room));
	if (packet != NULL)
		status = env_packet_encode_text(packet, &meta, payload);
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
