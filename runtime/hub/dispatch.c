/* The way of an incoming frame: read, found, allowed, decoded. */
#include "hub/dispatch.h"

#include "frame/fast.h"
#include "frame/prefix.h"
#include "hub/accept.h"
#include "hub/refuse.h"
#include "hub/stats.h"
#include "text/hot.h"
#include "type/pad.h"

static bool knows_state(const void *user, struct env_str code)
{
	return env_catalogue_find_state(user, code) != NULL;
}

/* How the careful way reads the frame, of which that much is known. */
static struct env_frame_reader reader_of(struct env_passage *passage, struct env_frame_prefix *sound)
{
	const struct env_sender *sender = passage->connection->sender;

	return (struct env_frame_reader){
		.envelope = passage->envelope,
		.state_known = knows_state,
		.user = &sender->catalogue,
		.arena = &passage->workspace->arena,
		.answer = &passage->workspace->answer,
		.errors = &passage->workspace->errors,
		.depth = sender->limits.depth,
		.sound = sound,
	};
}

static enum env_status decode_payload(struct env_passage *passage, const struct env_frame_reader *reader)
{
	const struct env_type *type = passage->binding->message->payload;

	if (type == NULL)
		return ENV_OK;
	passage->payload = env_arena_alloc(reader->arena, type->size, type->align);
	if (passage->payload == NULL)
		return reader->arena->failure;
	return env_frame_decode_payload(&passage->frame, reader, type, passage->payload);
}

static ENV_HOT struct env_entry *find_entry(const struct env_passage *passage)
{
	const struct env_connection *connection = passage->connection;
	const struct env_catalogue *catalogue = &connection->sender->catalogue;
	struct env_entry *entry = env_catalogue_find(catalogue, passage->envelope, passage->frame.type);

	if (entry == NULL && connection->role == ENV_ROLE_CLIENT)
		return env_catalogue_find(catalogue, connection->errors, passage->frame.type);
	return entry;
}

static bool find_message(struct env_passage *passage)
{
	struct env_entry *entry = find_entry(passage);

	if (entry == NULL)
		return false;
	passage->binding = entry->binding;
	passage->envelope = entry->envelope;
	return true;
}

/* Whether this connection may send the message, which is asked once. What the service sent itself it may. */
static bool permit(struct env_passage *passage)
{
	const struct env_connection *connection = passage->connection;

	if (passage->permitted || connection->allow == NULL || passage->envelope->direction == ENV_INTERNAL)
		return true;
	passage->permitted =
		connection->allow(passage->connection, passage->binding->message, connection->allow_user);
	return passage->permitted;
}

static const struct env_state *find_state(const struct env_passage *passage, struct env_str code)
{
	return code.ptr == NULL ? NULL
				: env_catalogue_find_state(&passage->connection->sender->catalogue, code);
}

/* ---- the fast way ---- */

static ENV_HOT const struct env_message *find_at_once(struct env_frame_fast *reading, struct env_str type)
{
	struct env_passage *passage = reading->user;

	passage->frame.type = type;
	if (!find_message(passage)) {
		reading->unknown = true;
		return NULL;
	}
	return passage->envelope == reading->envelope ? passage->binding->message : NULL;
}

static bool permit_at_end(struct env_frame_fast *reading)
{
	struct env_passage *passage = reading->user;

	return permit(passage) && env_connection_is_up(passage->connection);
}

enum fast {
	FAST_READ,
	FAST_REFUSED, /* there is no such message for this connection */
	FAST_UNKNOWN, /* the careful way decides, and nothing has happened yet */
};

/* What stands in the frame beside its type and its payload. */
static void note_header(struct env_passage *passage, const struct env_frame_fast *reading)
{
	passage->frame.trace = reading->trace;
	passage->frame.language = reading->language;
	passage->state = find_state(passage, reading->state);
}

/* Reads the frame and its payload in one pass. */
static enum fast read_fast(struct env_passage *passage, struct env_padded text,
			   struct env_frame_prefix *sound)
{
	struct env_sender *sender = passage->connection->sender;
	struct env_arena *arena = &passage->workspace->arena;
	struct env_arena_mark mark = env_arena_mark(arena);
	struct env_frame_fast reading;

	reading.envelope = passage->envelope;
	reading.find = find_at_once;
	/* without a rule of who may send what there is nothing to wait for */
	reading.permit = passage->connection->allow == NULL ? NULL : permit_at_end;
	reading.user = passage;
	reading.sound = sound;
	bool read = env_frame_read_fast(&reading, arena, text, sender->limits.depth);

	/* where nothing was read, the header is empty, and so it is here already */
	if (read || reading.refused || reading.unknown)
		note_header(passage, &reading);
	if (reading.refused)
		return FAST_REFUSED;
	bool known_state = reading.state.ptr == NULL || passage->state != NULL;
	if (reading.unknown && known_state)
		return FAST_REFUSED;
	if (read && known_state) {
		passage->payload = reading.payload;
		passage->text = reading.payload_text;
		return FAST_READ;
	}
	env_arena_rewind(arena, mark);
	passage->envelope = reading.envelope;
	passage->binding = NULL;
	return FAST_UNKNOWN;
}

/* ---- the careful way ---- */

/* Whether the frame is JSON, which is told before all else that may be wrong with it. */
static bool pass_syntax(struct env_passage *passage, struct env_str text,
			const struct env_frame_reader *reader)
{
	struct env_json_error error = {.text = NULL};

	if (env_frame_check(reader, text, &error) == ENV_OK)
		return true;
	env_passage_refuse_text(passage, reader, &error);
	return false;
}

static void pass_read(struct env_passage *passage, const struct env_frame_reader *reader)
{
	if (!find_message(passage) || !permit(passage)) {
		env_passage_refuse_type(passage);
		return;
	}
	if (!env_connection_is_up(passage->connection)) {
		env_passage_count(passage, ENV_RESULT_CLOSED);
		return;
	}
	passage->state = find_state(passage, passage->frame.state);
	passage->text = env_frame_payload(&passage->frame);
	enum env_status status = decode_payload(passage, reader);
	if (status == ENV_OK)
		env_passage_accept(passage);
	else
		env_passage_refuse(passage, status);
}

static void pass_carefully(struct env_passage *passage, struct env_str text, struct env_frame_prefix *sound)
{
	struct env_frame_reader reader = reader_of(passage, sound);

	if (!pass_syntax(passage, text, &reader))
		return;
	enum env_status status = env_frame_read(&passage->frame, &reader, text);
	if (status == ENV_OK)
		pass_read(passage, &reader);
	else
		env_passage_refuse(passage, status);
}

static void pass(struct env_passage *passage, struct env_str text)
{
	struct env_frame_prefix sound; /* of the frame, and so of its copy */
	struct env_padded padded = {text};
	enum fast result = FAST_UNKNOWN;

	if (env_pad(&padded, &passage->workspace->arena, text))
		result = read_fast(passage, padded, &sound);
	else
		sound = (struct env_frame_prefix){.end = NULL};
	switch (result) {
	case FAST_READ:
		env_passage_accept(passage);
		break;
	case FAST_REFUSED:
		env_passage_refuse_type(passage);
		break;
	case FAST_UNKNOWN:
		pass_carefully(passage, padded.text, &sound);
		break;
	}
}

/* Of the frame what may be asked before it is read: that there is nothing. */
static void start(struct env_passage *passage, struct env_connection *connection,
		  const struct env_envelope *envelope, size_t bytes)
{
	const struct env_str none = {NULL, 0};

	passage->connection = connection;
	passage->envelope = envelope;
	passage->frame.type = none;
	passage->frame.trace = none;
	passage->frame.language = none;
	passage->state = NULL;
	passage->bytes = bytes;
	passage->permitted = false;
	passage->binding = NULL;
	passage->payload = NULL;
	passage->text = none;
}

/* Most bytes of a trace id with escapes for whose value there is always room. */
#define SPARE_ROOM 1024

/* There is no workspace: the frame is not read, but whose it is has to be said, so that nobody waits for an answer. */
static void refuse_unread(struct env_passage *passage, struct env_str text)
{
	struct env_frame_prefix nothing = {.end = NULL};
	struct env_json_error error;
	struct env_arena arena;
	char room[SPARE_ROOM];

	env_arena_init_in(&arena, room, sizeof(room), sizeof(room));
	const struct env_frame_reader reader = {
		.envelope = passage->envelope,
		.arena = &arena,
		.answer = &arena,
		.depth = passage->connection->sender->limits.depth,
		.sound = &nothing,
	};
	(void)env_frame_check(&reader, text, &error);
	passage->frame.trace = env_frame_prefix_trace(&reader);
	env_passage_refuse(passage, ENV_NO_MEMORY);
	env_arena_free(&arena);
}

static ENV_HOT void feed(struct env_connection *connection, const struct env_envelope *envelope,
			 struct env_str text)
{
	struct env_passage passage;

	start(&passage, connection, envelope, text.len);
	passage.workspace = env_workspace_take_own(&connection->sender->workspaces);
	if (passage.workspace == NULL) {
		refuse_unread(&passage, text);
		return;
	}
	pass(&passage, text);
	env_workspace_give_own(&connection->sender->workspaces, passage.workspace);
}

static ENV_HOT void enter(struct env_connection *connection)
{
	env_hub_enter(connection->hub);
	env_connection_pin(connection);
	connection->feeding++;
}

/* Nobody outside holds on to the connection while a frame is fed, so that one that failed closes here. */
static ENV_HOT enum env_status leave(struct env_connection *connection)
{
	struct env_hub *hub = connection->hub;

	connection->feeding--;
	if (connection->feeding == 0 && !connection->closed && !env_connection_is_up(connection))
		env_connection_close(connection, connection->why);
	env_hub_leave(hub);
	enum env_status status = connection->closed ? ENV_CLOSED : ENV_OK;
	env_connection_unpin(connection);
	return status;
}

ENV_HOT enum env_status env_connection_feed(struct env_connection *connection, const char *text, size_t len)
{
	if (!env_connection_is_open(connection))
		return ENV_CLOSED;
	struct env_sender *sender = connection->sender;
	env_count_arrived(sender, len);
	enter(connection);
	if (len > sender->limits.frame_bytes)
		env_connection_refuse_size(connection);
	else
		feed(connection, connection->incoming, env_str_of(text, len));
	return leave(connection);
}

enum env_status env_connection_feed_oversized(struct env_connection *connection)
{
	if (!env_connection_is_open(connection))
		return ENV_CLOSED;
	/* nobody knows how long it is */
	env_count_arrived(connection->sender, 0);
	enter(connection);
	env_connection_refuse_size(connection);
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
