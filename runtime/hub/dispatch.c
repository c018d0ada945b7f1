/* The way of an incoming frame: read, found, allowed, decoded. */
#include "hub/dispatch.h"

#include <envelope/codec.h>
#include <envelope/read.h>

#include "hub/accept.h"
#include "hub/answers.h"
#include "type/decode.h"

struct env_str env_passage_payload(const struct env_passage *passage)
{
	const struct env_tape *tape = &passage->frame.tape;
	uint32_t item = passage->frame.payload;

	if (item == 0)
		return env_str("null");
	struct env_str text = env_tape_text(tape, item);
	if (tape->items[item].kind == ENV_TAPE_STRING)
		return env_str_of(text.ptr - 1, text.len + 2);
	return text;
}

/* The fast path, where there is one: true, or "don't know". */
static bool read_payload(struct env_passage *passage, const struct env_type *type)
{
	struct env_arena *arena = &passage->workspace->arena;
	struct env_arena_mark mark = env_arena_mark(arena);
	struct env_str text = env_passage_payload(passage);
	struct env_reader reader = {text.ptr, text.ptr + text.len, arena,
				    passage->connection->sender->limits.depth};

	if (type->read == NULL)
		return false;
	if (type->read(&reader, passage->payload) && reader.pos == reader.end)
		return true;
	env_arena_rewind(arena, mark);
	return false;
}

/* What an absent payload counts as. */
static enum env_status decode_absent(struct env_passage *passage, const struct env_type *type)
{
	const struct env_str object = ENV_STR_INIT("{}");
	const struct env_str null = ENV_STR_INIT("null");
	struct env_str text = passage->envelope->payload == ENV_PAYLOAD_OBJECT ? object : null;

	return env_decode(type, passage->payload, &passage->workspace->arena, text.ptr, text.len,
			  &passage->workspace->errors);
}

static enum env_status decode_payload(struct env_passage *passage)
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
static void refuse(struct env_passage *passage, enum env_status status)
{
	const struct env_refusal refusal = env_passage_refusal(passage);

	if (passage->binding != NULL)
		env_passage_count_refused(passage);
	if (status == ENV_NO_MEMORY) {
		env_answer_job(&refusal, ENV_TEXT_NO_MEMORY, status);
		return;
	}
	if (status == ENV_LIMIT)
		env_answer_bad_request(&refusal, ENV_TEXT_DECODED_BYTES, 0);
	else
		env_answer_validation(&refusal, passage->workspace);
	env_connection_count_bad(passage->connection);
}

static void refuse_type(struct env_passage *passage)
{
	const struct env_refusal refusal = env_passage_refusal(passage);

	env_answer_msg_type(&refusal, passage->frame.type);
	env_connection_count_bad(passage->connection);
}

/* A service does not hear from a client what is wrong with its frames: only the log does. */
static void log_dropped(const struct env_connection *connection, const char *why)
{
	env_logger_write(&connection->sender->logger, ENV_LOG_WARNING,
			 "a frame of the service is dropped: %s", why);
}

/* It counts as bad unless the fault is ours. */
static void drop(const struct env_passage *passage, enum env_status status)
{
	log_dropped(passage->connection, env_status_text(status));
	if (status != ENV_NO_MEMORY)
		env_connection_count_bad(passage->connection);
}

static void drop_type(const struct env_passage *passage)
{
	log_dropped(passage->connection, "there is no such message");
	env_connection_count_bad(passage->connection);
}

static struct env_entry *find_entry(const struct env_passage *passage)
{
	const struct env_connection *connection = passage->connection;
	const struct env_catalogue *catalogue = &connection->sender->catalogue;
	struct env_entry *entry = env_catalogue_find(catalogue, passage->envelope, passage->frame.type);

	if (entry == NULL && connection->role == ENV_ROLE_CLIENT)
		return env_catalogue_find(catalogue, connection->errors, passage->frame.type);
	return entry;
}

/* Finds the message, if this connection may send it. What the service sent itself it may. */
static bool find_message(struct env_passage *passage)
{
	struct env_connection *connection = passage->connection;
	struct env_entry *entry = find_entry(passage);

	if (entry == NULL)
		return false;
	passage->binding = entry->binding;
	passage->envelope = entry->envelope;
	return connection->allow == NULL || passage->envelope->direction == ENV_INTERNAL ||
	       connection->allow(connection, passage->binding->message, connection->allow_user);
}

static void pass(struct env_passage *passage, struct env_str text)
{
	struct env_connection *connection = passage->connection;
	struct env_sender *sender = connection->sender;
	bool client = connection->role == ENV_ROLE_CLIENT;
	enum env_status status = env_frame_read(&passage->frame, &sender->catalogue, passage->envelope,
						passage->workspace, text, sender->limits.depth);

	if (status != ENV_OK) {
		client ? drop(passage, status) : refuse(passage, status);
		return;
	}
	bool found = find_message(passage);
	if (!env_connection_is_open(connection))
		return;
	if (!found) {
		client ? drop_type(passage) : refuse_type(passage);
		return;
	}
	status = decode_payload(passage);
	if (status == ENV_OK)
		env_passage_accept(passage);
	else
		client ? drop(passage, status) : refuse(passage, status);
}

static void feed(struct env_connection *connection, const struct env_envelope *envelope, struct env_str text)
{
	struct env_passage passage = {.connection = connection, .envelope = envelope, .bytes = text.len};
	const struct env_refusal refusal = {.connection = connection};

	passage.workspace = env_workspace_take(&connection->sender->workspaces);
	if (passage.workspace == NULL) {
		if (connection->role == ENV_ROLE_CLIENT)
			drop(&passage, ENV_NO_MEMORY);
		else
			env_answer_job(&refusal, ENV_TEXT_NO_MEMORY, ENV_NO_MEMORY);
		return;
	}
	pass(&passage, text);
	env_workspace_give(&connection->sender->workspaces, passage.workspace);
}

static void refuse_size(struct env_connection *connection)
{
	const struct env_refusal refusal = {.connection = connection};

	if (connection->role == ENV_ROLE_CLIENT)
		log_dropped(connection, "it is too large");
	else
		env_answer_bad_request(&refusal, ENV_TEXT_FRAME_BYTES,
				       connection->sender->limits.frame_bytes);
	env_connection_count_bad(connection);
}

static void enter(struct env_connection *connection)
{
	env_hub_enter(connection->hub);
	env_connection_ref(connection);
	connection->feeding++;
}

/* Nobody outside holds on to the connection while a frame is fed, so that one that failed closes here. */
static enum env_status leave(struct env_connection *connection)
{
	struct env_hub *hub = connection->hub;

	connection->feeding--;
	if (connection->feeding == 0 && !connection->closed && !env_connection_is_open(connection))
		env_connection_close(connection, connection->why);
	env_hub_leave(hub);
	enum env_status status = connection->closed ? ENV_CLOSED : ENV_OK;
	env_connection_unref(connection);
	return status;
}

enum env_status env_connection_feed(struct env_connection *connection, const char *text, size_t len)
{
	struct env_sender *sender = connection->sender;

	if (!env_connection_is_open(connection))
		return ENV_CLOSED;
	atomic_fetch_add_explicit(&sender->frames_in, 1, memory_order_relaxed);
	atomic_fetch_add_explicit(&sender->bytes_in, len, memory_order_relaxed);
	enter(connection);
	if (len > sender->limits.frame_bytes)
		refuse_size(connection);
	else
		feed(connection, connection->incoming, env_str_of(text, len));
	return leave(connection);
}

enum env_status env_connection_feed_oversized(struct env_connection *connection)
{
	if (!env_connection_is_open(connection))
		return ENV_CLOSED;
	enter(connection);
	refuse_size(connection);
	return leave(connection);
}

void env_connection_feed_internal(struct env_connection *connection, const struct env_envelope *envelope,
				  struct env_str text)
{
	if (!env_connection_is_open(connection))
		return;
	enter(connection);
	feed(connection, envelope, text);
	(void)leave(connection);
}
