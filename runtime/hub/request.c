/* Requests: held, answered exactly once. */
#include "hub/request.h"

#include <string.h>

#include <envelope/state.h>

#include "hub/answers.h"
#include "hub/send.h"
#include "text/memory.h"

/* Copies `str` with a NUL to `*place` and moves that behind it. NULL stays NULL. */
static struct env_str keep(char **place, struct env_str str)
{
	struct env_str kept = {*place, str.len};

	if (str.ptr == NULL)
		return str;
	if (str.len > 0)
		memcpy(*place, str.ptr, str.len);
	(*place)[str.len] = '\0';
	*place += str.len + 1;
	return kept;
}

static void link_into(struct env_connection *connection, struct env_request *request)
{
	request->next = connection->requests;
	if (request->next != NULL)
		request->next->previous = request;
	connection->requests = request;
	connection->request_count++;
}

static void unlink_from(struct env_connection *connection, struct env_request *request)
{
	if (request->previous == NULL)
		connection->requests = request->next;
	else
		request->previous->next = request->next;
	if (request->next != NULL)
		request->next->previous = request->previous;
	request->previous = NULL;
	request->next = NULL;
	request->connection = NULL;
	connection->request_count--;
}

struct env_request *env_request_new(struct env_connection *connection, const struct env_meta *meta)
{
	const struct env_allocator *allocator = connection->hub->allocator;
	size_t texts = meta->trace.len + meta->language.len + meta->user.len + 3;
	struct env_request *request = env_memory_take(allocator, sizeof(*request) + texts);

	if (request == NULL)
		return NULL;
	char *place = (char *)(request + 1);
	*request = (struct env_request){.allocator = allocator, .connection = connection, .meta = *meta};
	atomic_init(&request->references, 1);
	request->meta.trace = keep(&place, meta->trace);
	request->meta.language = keep(&place, meta->language);
	request->meta.user = keep(&place, meta->user);
	link_into(connection, request);
	return request;
}

void env_requests_lose_peer(struct env_connection *connection)
{
	while (connection->requests != NULL)
		unlink_from(connection, connection->requests);
}

void env_request_settle(struct env_request *request, const struct env_state *state)
{
	if (state == NULL)
		return;
	request->state = state;
	if (!state->final)
		return;
	request->finished = true;
	if (request->connection != NULL)
		unlink_from(request->connection, request);
}

/* Sends an answer in an envelope of the connection. */
static enum env_status answer(struct env_request *request, const struct env_envelope *envelope,
			      const struct env_state *state, const struct env_message *message,
			      const void *payload)
{
	struct env_meta meta = request->meta;

	meta.message = message;
	meta.envelope = envelope;
	meta.state = state;
	return env_send(request->connection, request, &meta, payload);
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

enum env_status env_request_reply(struct env_request *request, const struct env_state *state,
				  const struct env_message *message, const void *payload)
{
	if (request->finished || (state != NULL && !env_state_may_follow(request->state, state)))
		return ENV_BAD_STATE;
	if (!may_answer(request, message))
		return ENV_NOT_PERMITTED;
	if (request->connection == NULL)
		return ENV_CLOSED;
	return answer(request, request->connection->outgoing, state, message, payload);
}

/* Any request can fail, whatever state a package put it into, as long as it has not ended. */
enum env_status env_request_fail(struct env_request *request, const struct env_message *message,
				 const void *payload)
{
	if (request->finished)
		return ENV_BAD_STATE;
	if (request->connection == NULL)
		return ENV_CLOSED;
	return answer(request, request->connection->errors, ENV_FAILED, message, payload);
}

const struct env_meta *env_request_meta(const struct env_request *request)
{
	return &request->meta;
}

const struct env_state *env_request_state(const struct env_request *request)
{
	return request->state;
}

struct env_request *env_request_ref(struct env_request *request)
{
	atomic_fetch_add_explicit(&request->references, 1, memory_order_relaxed);
	return request;
}

void env_request_unref(struct env_request *request)
{
	if (atomic_fetch_sub_explicit(&request->references, 1, memory_order_acq_rel) > 1)
		return;
	if (request->connection != NULL) {
		env_logger_write(&request->connection->hub->logger, ENV_LOG_ERROR,
				 "%.*s: no answer was given", ENV_STR_PRINT(request->meta.message->name));
		env_request_answer_failure(request, "no answer was given");
	}
	if (request->connection != NULL)
		unlink_from(request->connection, request);
	env_memory_give(request->allocator, request);
}
