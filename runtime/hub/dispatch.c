/* The way of an incoming frame: read, found, allowed, decoded, told, handled. */
#include <stdio.h>

#include <envelope/codec.h>
#include <envelope/read.h>

#include "hub/answers.h"
#include "hub/connection.h"
#include "hub/frame.h"
#include "hub/request.h"
#include "hub/send.h"
#include "type/decode.h"

#define LONGEST_TEXT 128

/* One frame on its way. */
struct passage {
	struct env_connection *connection;
	struct env_workspace *workspace;
	struct env_frame frame;
	struct env_binding *binding;
	void *payload; /* NULL where the message has none */
};

/* The payload as text, quotes of a string included. */
static struct env_str payload_text(const struct env_frame *frame)
{
	struct env_str text = env_tape_text(&frame->tape, frame->payload);

	if (frame->tape.items[frame->payload].kind == ENV_TAPE_STRING)
		return env_str_of(text.ptr - 1, text.len + 2);
	return text;
}

/* The fast path, where there is one: true, or "don't know". */
static bool read_payload(struct passage *passage, const struct env_type *type)
{
	struct env_arena *arena = &passage->workspace->arena;
	struct env_arena_mark mark = env_arena_mark(arena);
	struct env_str text = payload_text(&passage->frame);
	struct env_reader reader = {text.ptr, text.ptr + text.len, arena,
				    passage->connection->hub->limits.depth};

	if (type->read == NULL)
		return false;
	if (type->read(&reader, passage->payload) && reader.pos == reader.end)
		return true;
	env_arena_rewind(arena, mark);
	return false;
}

/* What an absent payload counts as. */
static enum env_status decode_absent(struct passage *passage, const struct env_type *type)
{
	const struct env_str object = ENV_STR_INIT("{}");
	const struct env_str null = ENV_STR_INIT("null");
	struct env_str text = passage->connection->incoming->payload == ENV_PAYLOAD_OBJECT ? object : null;

	return env_decode(type, passage->payload, &passage->workspace->arena, text.ptr, text.len,
			  &passage->workspace->errors);
}

static enum env_status decode_payload(struct passage *passage)
{
	const struct env_type *type = passage->binding->message->payload;
	struct env_workspace *workspace = passage->workspace;
	struct env_frame *frame = &passage->frame;

	if (type == NULL)
		return ENV_OK;
	passage->payload = env_arena_alloc(&workspace->arena, type->size, type->align);
	if (passage->payload == NULL)
		return workspace->arena.failure;
	if (frame->payload == 0)
		return decode_absent(passage, type);
	if (read_payload(passage, type))
		return ENV_OK;
	enum env_status status = env_tape_validate(type, &frame->tape, frame->payload, NULL,
						   &workspace->arena, &workspace->errors);
	if (status != ENV_OK)
		return status;
	return env_tape_fill(type, &frame->tape, frame->payload, passage->payload, &workspace->arena);
}

/* Answers a frame that could not be read or decoded; it counts as bad unless the fault is ours. */
static void refuse(struct passage *passage, enum env_status status)
{
	struct env_connection *connection = passage->connection;

	if (status == ENV_NO_MEMORY) {
		env_answer_job(connection, passage->frame.trace, env_status_text(status));
		return;
	}
	if (status == ENV_LIMIT)
		env_answer_bad_request(connection, passage->frame.trace,
				       "the message is too large when decoded");
	else
		env_answer_validation(connection, passage->frame.trace, passage->workspace);
	env_connection_count_bad(connection);
}

static void refuse_type(struct passage *passage)
{
	env_answer_msg_type(passage->connection, passage->frame.trace, passage->frame.type);
	env_connection_count_bad(passage->connection);
}

/* Finds the message, if this connection may send it. */
static bool find_message(struct passage *passage)
{
	struct env_connection *connection = passage->connection;
	struct env_entry *entry =
		env_catalogue_find(&connection->hub->catalogue, connection->incoming, passage->frame.type);

	if (entry == NULL)
		return false;
	passage->binding = entry->binding;
	return connection->allow == NULL ||
	       connection->allow(connection, passage->binding->message, connection->allow_user);
}

static struct env_meta make_meta(const struct passage *passage)
{
	const struct env_connection *connection = passage->connection;
	const struct env_frame *frame = &passage->frame;

	return (struct env_meta){
		.message = passage->binding->message,
		.envelope = connection->incoming,
		.trace = frame->trace,
		.language = frame->language.ptr != NULL ? frame->language : connection->language,
		.user = connection->user,
		.state = frame->state,
	};
}

/* The text of a failure that the handler told by its status. */
static void describe_failure(char *text, size_t size, enum env_status status)
{
	if (snprintf(text, size, "the handler failed: %s", env_status_text(status)) < 0)
		text[0] = '\0';
}

static void log_handler(const struct env_hub *hub, const struct env_message *message, const char *what)
{
	env_logger_write(&hub->logger, ENV_LOG_ERROR, "%.*s: %s", ENV_STR_PRINT(message->name), what);
}

static void handle_oneway(struct passage *passage)
{
	struct env_connection *connection = passage->connection;
	struct env_binding *binding = passage->binding;
	char text[LONGEST_TEXT];
	enum env_status status =
		binding->message->handle(binding->handler, connection, NULL, passage->payload, binding->user);

	if (status == ENV_OK)
		return;
	describe_failure(text, sizeof(text), status);
	log_handler(connection->hub, binding->message, text);
	env_answer_job(connection, passage->frame.trace, text);
}

static void handle_request(struct passage *passage, const struct env_meta *meta)
{
	struct env_connection *connection = passage->connection;
	struct env_binding *binding = passage->binding;
	char text[LONGEST_TEXT];
	struct env_request *request = env_request_new(connection, meta);

	if (request == NULL) {
		env_answer_job(connection, passage->frame.trace, env_status_text(ENV_NO_MEMORY));
		return;
	}
	enum env_status status = binding->message->handle(binding->handler, connection, request,
							  passage->payload, binding->user);
	if (status != ENV_OK) {
		describe_failure(text, sizeof(text), status);
		log_handler(connection->hub, binding->message, text);
		if (request->connection != NULL)
			env_request_answer_failure(request, text);
	}
	env_request_unref(request);
}

static void handle(struct passage *passage, const struct env_meta *meta)
{
	if (passage->binding->handler == NULL) {
		log_handler(passage->connection->hub, meta->message, "no handler is bound");
		env_answer_job(passage->connection, passage->frame.trace, "no handler is bound");
	} else if (meta->message->oneway) {
		handle_oneway(passage);
	} else {
		handle_request(passage, meta);
	}
}

/* The message conforms: tells listeners, then the handler, unless one of them closes the connection. */
static void accept_message(struct passage *passage)
{
	struct env_connection *connection = passage->connection;
	struct env_meta meta = make_meta(passage);

	if (connection->bad_frames > 0)
		connection->bad_frames--;
	if (!meta.message->oneway && connection->request_count >= connection->hub->limits.requests) {
		env_answer_job(connection, passage->frame.trace, "too many requests");
		return;
	}
	env_tell(connection, passage->binding, &meta, passage->payload);
	if (env_connection_is_open(connection))
		handle(passage, &meta);
}

static void pass(struct passage *passage, struct env_str text)
{
	struct env_connection *connection = passage->connection;
	struct env_hub *hub = connection->hub;
	enum env_status status = env_frame_read(&passage->frame, &hub->catalogue, connection->incoming,
						passage->workspace, text, hub->limits.depth);

	if (status != ENV_OK) {
		refuse(passage, status);
		return;
	}
	bool found = find_message(passage);
	if (!env_connection_is_open(connection))
		return;
	if (!found) {
		refuse_type(passage);
		return;
	}
	status = decode_payload(passage);
	if (status != ENV_OK)
		refuse(passage, status);
	else
		accept_message(passage);
}

static void feed(struct env_connection *connection, struct env_str text)
{
	const struct env_str no_trace = {NULL, 0};
	struct passage passage = {.connection = connection};

	passage.workspace = env_workspace_take(connection->hub);
	if (passage.workspace == NULL) {
		env_answer_job(connection, no_trace, env_status_text(ENV_NO_MEMORY));
		return;
	}
	pass(&passage, text);
	env_workspace_give(connection->hub, passage.workspace);
}

static void refuse_size(struct env_connection *connection)
{
	char text[LONGEST_TEXT];
	const struct env_str no_trace = {NULL, 0};

	if (snprintf(text, sizeof(text), "the frame has more than %zu bytes",
		     connection->hub->limits.frame_bytes) < 0)
		text[0] = '\0';
	env_answer_bad_request(connection, no_trace, text);
	env_connection_count_bad(connection);
}

/* Nobody outside holds on to the connection while a frame is fed, so that one that failed closes here. */
static enum env_status leave(struct env_connection *connection)
{
	if (connection->failed && connection->pins == 1)
		env_connection_close(connection, connection->why);
	enum env_status status = connection->closed ? ENV_CLOSED : ENV_OK;
	env_connection_unpin(connection);
	return status;
}

enum env_status env_connection_feed(struct env_connection *connection, const char *text, size_t len)
{
	if (!env_connection_is_open(connection))
		return ENV_CLOSED;
	env_connection_pin(connection);
	if (len > connection->hub->limits.frame_bytes)
		refuse_size(connection);
	else
		feed(connection, env_str_of(text, len));
	return leave(connection);
}

enum env_status env_connection_feed_oversized(struct env_connection *connection)
{
	if (!env_connection_is_open(connection))
		return ENV_CLOSED;
	env_connection_pin(connection);
	refuse_size(connection);
	return leave(connection);
}
