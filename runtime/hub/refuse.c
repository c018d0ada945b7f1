/* What becomes of a frame that becomes no message. */
#include "hub/refuse.h"

#include "hub/answers.h"
#include "text/hot.h"

/* ---- by a client: a service does not hear from it what is wrong with its frames, only the log does ---- */

static void log_dropped(const struct env_connection *connection, const char *why)
{
	env_logger_write(&connection->sender->logger, ENV_LOG_WARNING,
			 "a frame of the service is dropped: %s", why);
}

/* Where the fault is ours, what is lost may be the last answer to a call, which is told by the connection's end. */
static void drop(struct env_connection *connection, enum env_status status)
{
	log_dropped(connection, env_status_text(status));
	if (status == ENV_NO_MEMORY)
		env_connection_fail(connection, ENV_CLOSE_MEMORY);
	else
		env_connection_count_bad(connection);
}

/* ---- by a service ---- */

/* A frame that was not as it should be. What the service sent itself its peer is not to blame for. */
static void count_bad(const struct env_passage *passage)
{
	if (passage->envelope->direction != ENV_INTERNAL)
		env_connection_count_bad(passage->connection);
}

/* Whether nobody is to be told but the log: the service sent it itself. */
static bool is_swallowed(const struct env_passage *passage, const char *why)
{
	if (!env_passage_is_unasked(passage))
		return false;
	env_logger_write(&passage->connection->sender->logger, ENV_LOG_ERROR,
			 "%.*s, which the service sent itself, is refused: %s",
			 ENV_STR_PRINT(passage->frame.type), why);
	return true;
}

static void answer(struct env_passage *passage, enum env_status status)
{
	const struct env_refusal refusal = env_passage_refusal(passage);

	if (is_swallowed(passage, env_status_text(status)))
		return;
	if (status == ENV_NO_MEMORY) {
		env_answer_job(&refusal, ENV_TEXT_NO_MEMORY, status);
		return;
	}
	if (status == ENV_LIMIT)
		env_answer_bad_request(&refusal, ENV_TEXT_DECODED_BYTES, 0);
	else
		env_answer_validation(&refusal, passage->workspace);
	count_bad(passage);
}

/* ---- by either ---- */

static bool is_client(const struct env_connection *connection)
{
	return connection->role == ENV_ROLE_CLIENT;
}

void env_passage_refuse(struct env_passage *passage, enum env_status status)
{
	env_passage_count(passage, ENV_RESULT_REFUSED);
	if (is_client(passage->connection))
		drop(passage->connection, status);
	else
		answer(passage, status);
}

ENV_HOT void env_passage_refuse_text(struct env_passage *passage, const struct env_frame_reader *reader,
				     const struct env_json_error *error)
{
	if (is_client(passage->connection)) {
		drop(passage->connection, ENV_SYNTAX);
		return;
	}
	struct env_refusal refusal = env_passage_refusal(passage);
	refusal.trace = env_frame_prefix_trace(reader);
	passage->frame.trace = refusal.trace;
	if (is_swallowed(passage, error->text))
		return;
	env_answer_syntax(&refusal, passage->workspace, error);
	count_bad(passage);
}

ENV_HOT void env_passage_refuse_type(struct env_passage *passage)
{
	struct env_connection *connection = passage->connection;

	if (!env_connection_is_up(connection)) {
		env_passage_count(passage, ENV_RESULT_CLOSED);
		return;
	}
	env_passage_count(passage, ENV_RESULT_REFUSED);
	if (is_client(connection)) {
		/* no fault: the service may be newer, and say more than is known here */
		log_dropped(connection, "there is no such message");
		return;
	}
	const struct env_refusal refusal = env_passage_refusal(passage);
	env_answer_msg_type(&refusal, passage->frame.type);
	env_connection_count_bad(connection);
}

void env_connection_refuse_size(struct env_connection *connection)
{
	const struct env_refusal refusal = {.connection = connection};

	if (is_client(connection))
		log_dropped(connection, "it is too large");
	else
		env_answer_bad_request(&refusal, ENV_TEXT_FRAME_BYTES,
				       connection->sender->limits.frame_bytes);
	env_connection_count_bad(connection);
}
