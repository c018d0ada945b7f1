/* A message that conforms: counted, told to listeners, and given to its handler, unless there is a reason not to. */
#include "hub/accept.h"

#include "hub/answers.h"
#include "hub/connection_log.h"
#include "hub/defer.h"
#include "hub/request.h"
#include "hub/stats.h"
#include "hub/tell.h"
#include "text/hot.h"

struct env_refusal env_passage_refusal(const struct env_passage *passage)
{
	return (struct env_refusal){
		.connection = passage->connection,
		.trace = passage->frame.trace,
		.language = passage->frame.language,
		.secret = passage->binding != NULL && passage->binding->message->sensitive,
	};
}

void env_passage_count(const struct env_passage *passage, enum env_result result)
{
	if (passage->binding == NULL)
		return;
	const struct env_metric metric = {
		.message = passage->binding->message, .result = result, .bytes = passage->bytes};

	env_count(passage->connection->sender, passage->binding, &metric);
}

static void answer_job(const struct env_passage *passage, enum env_text text, enum env_status status)
{
	const struct env_refusal refusal = env_passage_refusal(passage);

	if (!env_passage_is_unasked(passage))
		env_answer_job(&refusal, text, status);
}

/* It cannot be handled now, though nothing is wrong with it. */
static void turn_away(const struct env_passage *passage, enum env_text text)
{
	env_passage_count(passage, ENV_RESULT_REFUSED);
	answer_job(passage, text, ENV_OK);
}

static struct env_meta make_meta(const struct env_passage *passage)
{
	const struct env_connection *connection = passage->connection;
	const struct env_frame_tape *frame = &passage->frame;

	return (struct env_meta){
		.message = passage->binding->message,
		.envelope = passage->envelope,
		.trace = frame->trace,
		.language = frame->language.ptr != NULL ? frame->language : connection->language,
		.user = connection->user,
		.state = passage->state,
	};
}

static void log_handler(const struct env_passage *passage, const char *what)
{
	env_logger_write(&passage->connection->sender->logger, ENV_LOG_ERROR, "%.*s: %s",
			 ENV_STR_PRINT(passage->binding->message->name), what);
}

/* A one-way message that needs nobody to answer for it. */
static void handle_plainly(struct env_passage *passage)
{
	struct env_connection *connection = passage->connection;
	struct env_binding *binding = passage->binding;
	struct env_metric metric = {.message = binding->message, .bytes = passage->bytes};
	int64_t start = connection->sender->metrics == NULL ? 0 : env_sender_now(connection->sender);
	enum env_status status =
		binding->message->handle(binding->handler, connection, NULL, passage->payload, binding->user);

	if (connection->sender->metrics != NULL)
		metric.run_us = env_time_between(start, env_sender_now(connection->sender));
	metric.result = status == ENV_OK ? ENV_RESULT_SUCCESS : ENV_RESULT_FAILURE;
	env_count(connection->sender, binding, &metric);
	if (status == ENV_OK)
		return;
	env_connection_log_failed(connection, binding->message, "handler", status,
				  !env_connection_is_missed(connection, status));
	answer_job(passage, ENV_TEXT_HANDLER_FAILED, status);
}

static void handle_request(struct env_passage *passage, const struct env_meta *meta)
{
	struct env_connection *connection = passage->connection;
	struct env_request *request = env_request_new(connection, passage->binding, meta, passage->bytes);

	if (request == NULL) {
		log_handler(passage, env_status_text(ENV_NO_MEMORY));
		turn_away(passage, ENV_TEXT_NO_MEMORY);
	} else if (meta->message->run == ENV_RUN_DEFERRED) {
		struct env_workspace *workspace = passage->workspace;
		passage->workspace = NULL;
		env_request_defer(request, workspace, passage->payload);
	} else {
		env_request_begin_alone(request);
		env_request_run(request, connection, passage->payload, passage->workspace);
		env_request_unref(request);
	}
}

static void handle(struct env_passage *passage, const struct env_meta *meta)
{
	const struct env_message *message = meta->message;

	if (passage->binding->handler == NULL) {
		log_handler(passage, "no handler is bound");
		turn_away(passage, ENV_TEXT_NO_HANDLER);
	} else if (message->oneway && message->run == ENV_RUN_INLINE && passage->binding->guard == NULL) {
		handle_plainly(passage);
	} else {
		handle_request(passage, meta);
	}
}

/* Whether as much of this connection is in flight as may be. */
static bool is_full(const struct env_passage *passage, enum env_text *why)
{
	struct env_connection *connection = passage->connection;
	const struct env_limits *limits = &connection->sender->limits;
	const struct env_message *message = passage->binding->message;
	bool deferred = message->run == ENV_RUN_DEFERRED;

	*why = ENV_TEXT_DEFERRED_BYTES;
	if (deferred && atomic_load(&connection->deferred_bytes) >= limits->deferred_bytes)
		return true;
	*why = ENV_TEXT_REQUESTS;
	return (!message->oneway || deferred) && env_connection_load(connection) >= limits->requests;
}

/* Takes one from what the message's rate allows; false where that is none. */
static bool take_rate(struct env_passage *passage, enum env_text *why)
{
	struct env_connection *connection = passage->connection;
	struct env_sender *sender = connection->sender;
	const struct env_message *message = passage->binding->message;

	if (message->rate_count == 0)
		return true;
	enum env_status status =
		env_rates_take(&connection->rates, sender->allocator, message, env_sender_now(sender));
	*why = status == ENV_NO_MEMORY ? ENV_TEXT_NO_MEMORY : ENV_TEXT_RATE;
	return status == ENV_OK;
}

/* Whether the message is taken on; else why not. What is refused here for another reason does not count for its rate. */
static bool take_on(struct env_passage *passage, enum env_text *why)
{
	/* What the service sends itself its peer cannot keep away. */
	if (passage->envelope->direction == ENV_INTERNAL)
		return true;
	*why = ENV_TEXT_CLOSING;
	if (passage->connection->hub->draining && passage->binding->message != &envelope_s_cancel_message)
		return false;
	return !is_full(passage, why) && take_rate(passage, why);
}

static void accept_as_service(struct env_passage *passage, const struct env_meta *meta)
{
	enum env_text why = ENV_TEXT_CLOSING;

	if (!take_on(passage, &why)) {
		turn_away(passage, why);
		return;
	}
	env_tell(passage->connection, passage->binding, meta, passage->payload);
	if (env_connection_is_up(passage->connection))
		handle(passage, meta);
	else
		env_passage_count(passage, ENV_RESULT_CLOSED);
}

/* The message conforms: tells listeners, then the handler, unless one of them closes the connection. */
ENV_HOT void env_passage_accept(struct env_passage *passage)
{
	struct env_connection *connection = passage->connection;
	struct env_meta meta = make_meta(passage);

	if (connection->bad_frames > 0)
		connection->bad_frames--;
	if (connection->role == ENV_ROLE_CLIENT) {
		env_passage_hear(passage, &meta);
		return;
	}
	env_connection_log_message(connection, (struct env_logged){"takes", meta.message, meta.trace,
								   passage->text, false});
	accept_as_service(passage, &meta);
}
