/*
 * Answering a request. The step of its state and the queueing of the frame happen together, under the connection's lock;
 * the frame is encoded before, in the thread that answers.
 */
#include <envelope/state.h>

#include "hub/request.h"
#include "text/hot.h"

/* One answer in the making. */
struct reply {
	struct env_request *request;
	struct env_meta meta;
	struct env_packet *packet;
	bool reserved; /* the packet is the one that was set aside */
	bool waiting;  /* it counts only before the request's turn has come */
	enum env_result result;
};

static bool is_final(const struct reply *reply)
{
	return reply->meta.state != NULL && reply->meta.state->final;
}

/* Any request can fail, whatever state a package put it into. The caller holds the lock. */
static ENV_HOT enum env_status check(const struct reply *reply)
{
	const struct env_request *request = reply->request;
	const struct env_state *state = reply->meta.state;

	if (request->finished || (reply->waiting && request->begun))
		return ENV_BAD_STATE;
	if (state != NULL && state != ENV_FAILED && !env_state_may_follow(request->state, state))
		return ENV_BAD_STATE;
	return request->connection->shut ? ENV_CLOSED : ENV_OK;
}

/* A final answer takes the packet that was set aside, unless another thread has it at this moment. */
static ENV_HOT enum env_status begin(struct reply *reply)
{
	struct env_request *request = reply->request;
	struct env_connection *connection = request->connection;

	env_request_lock(request);
	enum env_status status = check(reply);
	if (status == ENV_OK && is_final(reply)) {
		reply->packet = request->reserve;
		reply->reserved = reply->packet != NULL;
		request->reserve = NULL;
	}
	env_request_unlock(request);
	if (status == ENV_OK && reply->packet == NULL)
		reply->packet = env_packet_take(&connection->sender->packets);
	return status == ENV_OK && reply->packet == NULL ? ENV_NO_MEMORY : status;
}

/* The caller holds the lock. */
static void step(const struct reply *reply)
{
	struct env_request *request = reply->request;

	if (reply->meta.state == NULL)
		return;
	request->state = reply->meta.state;
	if (!is_final(reply))
		return;
	request->finished = true;
	request->result = reply->result;
	if (request->arrived_at != ENV_NO_TIME)
		request->ended_at = env_sender_now(request->connection->sender);
}

static enum env_status push(const struct reply *reply)
{
	struct env_connection *connection = reply->request->connection;

	return reply->request->shared ? env_connection_push_locked(connection, reply->packet)
				      : env_connection_try_push(connection, reply->packet);
}

/* Queues the frame, or puts a packet that was set aside back. */
static ENV_HOT enum env_status commit(struct reply *reply, enum env_status status)
{
	struct env_request *request = reply->request;

	env_request_lock(request);
	if (status == ENV_OK)
		status = check(reply);
	if (status == ENV_OK)
		status = push(reply);
	if (status == ENV_OK) {
		step(reply);
		reply->packet = NULL;
	} else if (reply->reserved && !request->finished) {
		request->reserve = reply->packet;
		reply->packet = NULL;
	}
	bool finished = request->finished;
	if (finished)
		env_request_unlink(request);
	env_request_unlock(request);
	if (finished)
		env_request_disarm(request);
	if (reply->packet != NULL)
		env_packet_unref(reply->packet);
	return status;
}

static ENV_HOT enum env_status answer(struct env_request *request, const struct env_envelope *envelope,
				      const struct env_state *state, const struct env_message *message,
				      const void *payload)
{
	struct env_sender *sender = request->connection->sender;
	struct reply reply = {.request = request, .meta = request->meta};

	reply.meta.message = message;
	reply.meta.envelope = envelope;
	reply.meta.state = state;
	reply.result = state == ENV_FAILED ? ENV_RESULT_FAILURE : ENV_RESULT_SUCCESS;
	const struct env_entry *entry = env_catalogue_entry(&sender->catalogue, envelope, message);
	if (entry == NULL)
		return ENV_NOT_PERMITTED;
	if (env_request_expire_late(request))
		return ENV_BAD_STATE;
	enum env_status status = begin(&reply);
	if (reply.packet == NULL)
		return status;
	status = env_packet_encode(reply.packet, sender, &reply.meta, payload);
	reply.packet->binding = entry->binding;
	reply.packet->secret = request->meta.message->sensitive && envelope == request->connection->errors;
	return commit(&reply, status);
}

static bool may_answer(const struct env_request *request, const struct env_message *message)
{
	const struct env_message *asked = request->meta.message;

	for (size_t i = 0; i < asked->reply_count; i++) {
		if (asked->replies[i] == message)
			return true;
	}
	return false;
}

static const struct env_logger *logger_of(const struct env_request *request)
{
	return &request->connection->sender->logger;
}

/* Whether the program itself has answered, and not the hub: that time was over, or that the peer took the request back. */
static bool is_answered(enum env_result result)
{
	return result == ENV_RESULT_SUCCESS || result == ENV_RESULT_FAILURE;
}

/*
 * Says why a state was refused. Where the hub's own answer came first nobody did anything wrong; where the program's did, one of its
 * two answers is lost.
 */
static void explain_state(struct env_request *request, const struct env_state *state)
{
	env_request_lock(request);
	const struct env_state *last = request->state;
	bool finished = request->finished;
	bool answered = finished && is_answered(request->result);
	env_request_unlock(request);
	if (answered)
		env_logger_write(logger_of(request), ENV_LOG_INFO,
				 "%.*s: its final answer was given already, another one is not sent",
				 ENV_STR_PRINT(request->meta.message->name));
	else if (!finished && state != NULL && !env_state_may_follow(last, state))
		env_logger_write(logger_of(request), ENV_LOG_ERROR, "%.*s: state %s cannot %s%s",
				 ENV_STR_PRINT(request->meta.message->name), state->name,
				 last == NULL ? "be the first" : "follow state ",
				 last == NULL ? "" : last->name);
}

ENV_HOT enum env_status env_request_reply(struct env_request *request, const struct env_state *state,
					  const struct env_message *message, const void *payload)
{
	if (!may_answer(request, message)) {
		env_logger_write(logger_of(request), ENV_LOG_ERROR, "%.*s: %.*s is none of its replies",
				 ENV_STR_PRINT(request->meta.message->name), ENV_STR_PRINT(message->name));
		return ENV_NOT_PERMITTED;
	}
	enum env_status status = answer(request, request->connection->outgoing, state, message, payload);
	if (status == ENV_BAD_STATE)
		explain_state(request, state);
	return status;
}

void env_request_announce(struct env_request *request, const struct env_state *state)
{
	enum env_status status =
		answer(request, request->connection->outgoing, state, &envelope_s_stat_message, NULL);

	if (status != ENV_OK && status != ENV_CLOSED && status != ENV_BAD_STATE)
		env_logger_write(logger_of(request), ENV_LOG_WARNING,
				 "%.*s: the peer is not told of state %s: %s",
				 ENV_STR_PRINT(request->meta.message->name), state->name,
				 env_status_text(status));
}

enum env_status env_request_fail(struct env_request *request, const struct env_message *message,
				 const void *payload)
{
	const struct env_envelope *errors = request->connection->errors;
	enum env_status status = answer(request, errors, ENV_FAILED, message, payload);

	if (status == ENV_BAD_STATE)
		explain_state(request, ENV_FAILED);
	else if (status == ENV_NOT_PERMITTED)
		env_logger_write(logger_of(request), ENV_LOG_ERROR,
				 "%.*s: %.*s is no error, the envelope %.*s does not have it",
				 ENV_STR_PRINT(request->meta.message->name), ENV_STR_PRINT(message->name),
				 ENV_STR_PRINT(errors->name));
	return status;
}

enum env_status env_request_fail_job(struct env_request *request, const char *text)
{
	struct envelope_error_job payload = env_job_payload(text);

	return env_request_fail(request, &envelope_error_job_message, &payload);
}

enum env_status env_request_fail_bad_request(struct env_request *request, const char *text)
{
	struct envelope_error_bad_request payload;

	envelope_error_bad_request_init(&payload);
	if (text != NULL) {
		payload.msg_is = ENV_PRESENT;
		payload.msg = env_str(text);
	}
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

enum env_status env_request_fail_validation(struct env_request *request, const struct env_errors *errors)
{
	struct env_sender *sender = request->connection->sender;

	if (errors->count + errors->more == 0) {
		env_logger_write(logger_of(request), ENV_LOG_ERROR,
				 "%.*s: there are no errors to answer with",
				 ENV_STR_PRINT(request->meta.message->name));
		return ENV_INVALID;
	}
	struct env_workspace *workspace = env_workspace_take(&sender->workspaces);
	struct envelope_error_validation payload;

	if (workspace == NULL)
		return ENV_NO_MEMORY;
	enum env_status status =
		env_validation_payload(&payload, workspace, errors, &sender->texts, request->meta.language);
	if (status == ENV_OK)
		status = env_request_fail(request, &envelope_error_validation_message, &payload);
	env_workspace_give(&sender->workspaces, workspace);
	return status;
}

/* No memory is needed: the packet has room, and a payload that cannot be wrong needs no list of errors. */
static enum env_status encode_end(struct reply *reply, const char *text)
{
	struct envelope_error_job payload = env_job_payload(text);

	return env_packet_encode_sound(reply->packet, &reply->meta, &payload);
}

/* Nobody can be told. It must not be handled any more; what became of a one-way message is counted all the same. */
static void end_unheard(struct env_request *request, enum env_result result)
{
	env_request_lock(request);
	if (!request->begun)
		request->finished = true;
	if (request->meta.message->oneway)
		request->result = result;
	env_request_unlock(request);
}

/* A text of the program's that is too long once it is escaped gives way to one that always has room. */
static enum env_status end(struct reply *reply, const char *text)
{
	struct env_request *request = reply->request;

	reply->meta.message = &envelope_error_job_message;
	reply->meta.envelope = request->connection->errors;
	reply->meta.state = ENV_FAILED;
	enum env_status status = begin(reply);
	if (reply->packet != NULL) {
		status = encode_end(reply, text);
		if (status == ENV_NO_MEMORY)
			status = encode_end(reply, env_status_text(status));
		status = commit(reply, status);
	}
	if (status == ENV_CLOSED)
		end_unheard(request, reply->result);
	return status;
}

void env_request_end(struct env_request *request, enum env_text which, enum env_status status,
		     enum env_result result)
{
	char text[ENV_TEXT_SIZE];
	const struct env_text_values values = {.status = status};
	struct reply reply = {.request = request, .meta = request->meta, .result = result};

	if (result == ENV_RESULT_FAILURE && env_request_expire_late(request))
		return;

	env_text_write(text, &request->connection->sender->texts, request->meta.language, which, &values);
	(void)end(&reply, text);
}

bool env_request_end_waiting(struct env_request *request, enum env_text which, enum env_result result)
{
	char text[ENV_TEXT_SIZE];
	const struct env_text_values values = {.status = ENV_OK};
	struct reply reply = {.request = request, .meta = request->meta, .waiting = true, .result = result};

	env_text_write(text, &request->connection->sender->texts, request->meta.language, which, &values);
	return end(&reply, text) != ENV_BAD_STATE;
}
