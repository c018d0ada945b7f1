/* Reading a frame: the first step of validation. */
#include "frame/read.h"

#include <envelope/codec.h>

#include "frame/prefix.h"
#include "text/utf8.h"
#include "type/decode.h"
#include "type/findings.h"

/* What a walk over the envelope's keys needs. */
struct reading {
	struct env_frame_tape *frame;
	const struct env_frame_reader *reader;
	struct env_findings findings;
};

/*
 * The value that a frame has under a name, as an item of the tape; 0 where it has none. Of keys that repeat
 * the last one counts.
 */
static uint32_t find_member(struct reading *reading, struct env_str name)
{
	const struct env_tape *tape = &reading->frame->tape;
	uint32_t found = 0;

	if (name.len == 0)
		return 0;
	for (uint32_t at = 1; at < tape->items[0].next; at = tape->items[at + 1].next) {
		struct env_str key;
		struct env_arena_mark mark = env_arena_mark(reading->reader->arena);
		if (!env_tape_view(tape, at, reading->reader->arena, &key)) {
			env_findings_fail(&reading->findings, reading->reader->arena->failure);
			return 0;
		}
		if (env_str_equal(key, name))
			found = at + 1;
		env_arena_rewind(reading->reader->arena, mark);
	}
	return found;
}

/* The name under which errors speak of a key. */
static struct env_str spoken_name(const struct env_header_key *key)
{
	return key->alias.len > 0 ? key->alias : key->name;
}

static void complain(struct reading *reading, const struct env_header_key *key, enum env_error_kind kind)
{
	struct env_path path = env_path_key(NULL, spoken_name(key));

	env_findings_add(&reading->findings, &path, kind);
}

static void take_payload(struct reading *reading, const struct env_header_key *key, uint32_t item)
{
	if (reading->reader->envelope->payload == ENV_PAYLOAD_OBJECT &&
	    reading->frame->tape.items[item].kind != ENV_TAPE_OBJECT)
		complain(reading, key, ENV_ERROR_OBJECT);
	else
		reading->frame->payload = item;
}

static void take_state(struct reading *reading, const struct env_header_key *key, struct env_str code)
{
	const struct env_frame_reader *reader = reading->reader;

	reading->frame->state = code;
	if (reader->state_known == NULL || reader->state_known(reader->user, code))
		return;
	struct env_path path = env_path_key(NULL, spoken_name(key));
	env_findings_add_custom(&reading->findings, &path, "\"there is no such state\"");
}

static void take_value(struct reading *reading, const struct env_header_key *key, struct env_str value)
{
	switch (key->role) {
	case ENV_HEADER_TYPE:
		reading->frame->type = value;
		break;
	case ENV_HEADER_TRACE:
		reading->frame->trace = value;
		break;
	case ENV_HEADER_LANGUAGE:
		reading->frame->language = value;
		break;
	case ENV_HEADER_STATE:
		take_state(reading, key, value);
		break;
	case ENV_HEADER_PAYLOAD:
		break;
	}
}

/* The string is looked at before it is copied: only one of a legal length is. */
static void take_string(struct reading *reading, const struct env_header_key *key, uint32_t item)
{
	const struct env_tape *tape = &reading->frame->tape;
	struct env_arena *arena = reading->reader->arena;
	struct env_arena_mark mark = env_arena_mark(arena);
	struct env_path path = env_path_key(NULL, spoken_name(key));
	struct env_str value;

	if (tape->items[item].kind != ENV_TAPE_STRING) {
		complain(reading, key, ENV_ERROR_STRING);
		return;
	}
	if (!env_tape_view(tape, item, arena, &value)) {
		env_findings_fail(&reading->findings, arena->failure);
		return;
	}
	bool fits = env_utf8_length_within(value, 0, key->max_length);
	env_arena_rewind(arena, mark);
	if (!fits)
		env_findings_add_limit(&reading->findings, &path, ENV_ERROR_MAX_LENGTH,
				       (int64_t)key->max_length);
	else if (env_tape_string(tape, item, arena, &value))
		take_value(reading, key, value);
	else
		env_findings_fail(&reading->findings, arena->failure);
}

static void read_key(struct reading *reading, const struct env_header_key *key)
{
	uint32_t item = find_member(reading, key->alias);

	if (item == 0)
		item = find_member(reading, key->name);
	bool null = item != 0 && reading->frame->tape.items[item].kind == ENV_TAPE_NULL;
	if (item == 0 || null) {
		if (key->required)
			complain(reading, key, null ? ENV_ERROR_NULL : ENV_ERROR_MISSING);
	} else if (key->role == ENV_HEADER_PAYLOAD) {
		take_payload(reading, key, item);
	} else {
		take_string(reading, key, item);
	}
}

static void read_keys(struct reading *reading)
{
	const struct env_envelope *envelope = reading->reader->envelope;

	if (reading->frame->tape.items[0].kind != ENV_TAPE_OBJECT) {
		env_findings_add(&reading->findings, NULL, ENV_ERROR_OBJECT);
		return;
	}
	for (size_t i = 0; i < envelope->key_count && !env_findings_done(&reading->findings); i++)
		read_key(reading, &envelope->keys[i]);
}

/* The trace id of a frame that gets no tape, in the arena. */
static struct env_str find_trace(const struct env_frame_reader *reader)
{
	struct env_str trace = env_frame_prefix_trace(reader);

	if (trace.ptr != NULL)
		trace.ptr = env_arena_copy(reader->answer, trace.ptr, trace.len);
	return trace.ptr == NULL ? env_str_of(NULL, 0) : trace;
}

/* The text is no JSON. */
static enum env_status refuse(struct env_frame_tape *frame, const struct env_frame_reader *reader,
			      const struct env_json_error *error)
{
	enum env_status status = env_errors_add_syntax(reader->errors, NULL, error);

	frame->trace = find_trace(reader);
	return status == ENV_OK ? ENV_SYNTAX : status;
}

/* A text that is not JSON gets no tape; and one that is may find no room for it. */
static enum env_status read_tape(struct env_frame_tape *frame, const struct env_frame_reader *reader,
				 struct env_str text)
{
	struct env_json_error error = {.text = NULL};

	if (env_frame_check(reader, text, &error) != ENV_OK)
		return refuse(frame, reader, &error);
	struct env_arena_mark mark = env_arena_mark(reader->arena);
	enum env_status status = env_tape_read(&frame->tape, reader->arena, text, reader->depth, &error);
	if (status == ENV_OK)
		return ENV_OK;
	env_arena_rewind(reader->arena, mark);
	frame->trace = find_trace(reader);
	return status;
}

enum env_status env_frame_read(struct env_frame_tape *frame, const struct env_frame_reader *reader,
			       struct env_str text)
{
	struct reading reading = {frame, reader, {.errors = reader->errors}};

	*frame = (struct env_frame_tape){.payload = 0};
	enum env_status status = read_tape(frame, reader, text);
	if (status != ENV_OK)
		return status;
	read_keys(&reading);
	return env_findings_result(&reading.findings);
}

struct env_str env_frame_payload(const struct env_frame_tape *frame)
{
	const struct env_tape *tape = &frame->tape;

	if (frame->payload == 0)
		return env_str("null");
	struct env_str text = env_tape_text(tape, frame->payload);
	if (tape->items[frame->payload].kind == ENV_TAPE_STRING)
		return env_str_of(text.ptr - 1, text.len + 2);
	return text;
}

/* What an absent payload counts as. */
static enum env_status decode_absent(const struct env_frame_reader *reader, const struct env_type *type,
				     void *out)
{
	const struct env_str object = ENV_STR_INIT("{}");
	const struct env_str null = ENV_STR_INIT("null");
	struct env_str text = reader->envelope->payload == ENV_PAYLOAD_OBJECT ? object : null;

	return env_decode(type, out, reader->arena, text.ptr, text.len, reader->errors);
}

enum env_status env_frame_decode_payload(struct env_frame_tape *frame, const struct env_frame_reader *reader,
					 const struct env_type *type, void *out)
{
	if (frame->payload == 0)
		return decode_absent(reader, type, out);
	enum env_status status =
		env_tape_validate(type, &frame->tape, frame->payload, NULL, reader->arena, reader->errors);
	return status != ENV_OK ? status
				: env_tape_fill(type, &frame->tape, frame->payload, out, reader->arena);
}
