/* A frame in one pass. */
#include "frame/fast.h"

#include "text/block.h"
#include "text/utf8.h"
#include "text/walk.h"
#include "type/read_token.h"

/* Most keys of an envelope that the fast way is for: a bit each. */
#define KEYS_MAX 32

/* A frame while it is read. */
struct frame {
	struct env_frame_fast *reading;
	struct env_reader reader;
	struct env_read_cursor c;
	unsigned seen;        /* keys of the envelope, a bit each */
	struct env_str later; /* the payload's text where it stands before the type; ptr NULL: none */
};

/* A payload that nobody reads. */
static bool skip_payload(const struct env_envelope *envelope, struct env_read_cursor *c)
{
	ENV_TRY(envelope->payload != ENV_PAYLOAD_OBJECT || env_read_peek(c) == '{');
	return env_skip(c);
}

/* The payload where it stands, in the memory that its type asks for. */
static bool read_payload(struct frame *frame, struct env_read_cursor *c)
{
	struct env_frame_fast *reading = frame->reading;
	const struct env_type *type = reading->message->payload;
	const char *start;

	if (type == NULL) {
		(void)env_read_peek(c);
		start = c->at;
		ENV_TRY(skip_payload(reading->envelope, c));
	} else {
		ENV_TRY(type->read != NULL && type->also == NULL);
		reading->payload = env_arena_alloc(c->reader->arena, type->size, type->align);
		ENV_TRY(reading->payload != NULL);
		(void)env_read_peek(c);
		start = c->at;
		ENV_TRY(env_read_by(c, type->read, reading->payload));
	}
	reading->payload_text = env_str_of(start, (size_t)(c->at - start));
	return true;
}

static bool take_payload(struct frame *frame)
{
	struct env_read_cursor *c = &frame->c;
	enum env_presence is;

	if (env_read_null(c, &is))
		return true;
	if (frame->reading->message != NULL && frame->reading->permit == NULL)
		return read_payload(frame, c);
	if (frame->reading->unknown)
		return skip_payload(frame->reading->envelope, c);
	const char *start = c->at;
	ENV_TRY(env_skip(c));
	frame->later = env_str_of(start, (size_t)(c->at - start));
	return true;
}

static bool take_type(struct frame *frame, const struct env_header_key *key)
{
	struct env_frame_fast *reading = frame->reading;
	struct env_str type;

	ENV_TRY(env_read_on(&frame->c, env_read_plain(frame->c.at, &type)) && type.len <= key->max_length);
	reading->message = reading->find(reading, type);
	return reading->message != NULL || reading->unknown;
}

static bool take_text(struct frame *frame, const struct env_header_key *key, struct env_str *out)
{
	enum env_presence is;

	if (env_read_null(&frame->c, &is))
		return !key->required;
	return env_read_str(&frame->c, out, 0, key->max_length);
}

/* Where it stands is remembered too, should the frame be none in the end. */
static bool take_trace(struct frame *frame, const struct env_header_key *key)
{
	struct env_frame_found *found = &frame->reading->sound.name;

	(void)env_read_peek(&frame->c);
	const char *start = frame->c.at;
	ENV_TRY(take_text(frame, key, &frame->reading->trace));
	found->seen = true;
	if (*start == '"')
		found->literal = env_str_of(start, (size_t)(frame->c.at - start));
	return true;
}

static bool take_value(struct frame *frame, const struct env_header_key *key)
{
	switch (key->role) {
	case ENV_HEADER_TYPE:
		return take_type(frame, key);
	case ENV_HEADER_PAYLOAD:
		return take_payload(frame);
	case ENV_HEADER_TRACE:
		return take_trace(frame, key);
	case ENV_HEADER_LANGUAGE:
		return take_text(frame, key, &frame->reading->language);
	case ENV_HEADER_STATE:
		return take_text(frame, key, &frame->reading->state);
	}
	return false;
}

/* The value of the envelope's i-th key. */
static bool take_key(struct frame *frame, size_t i)
{
	ENV_TRY((frame->seen & 1U << i) == 0);
	frame->seen |= 1U << i;
	return take_value(frame, &frame->reading->envelope->keys[i]);
}

/* Whether the quote at `at` begins a name of one byte, as most are, and a colon stands right behind it. */
static inline bool begins_short_key(const char *at)
{
	return at[2] == '"' && at[3] == ':' && !env_byte_special(at[1]);
}

/* The key of that one byte, or the number of keys. */
static inline size_t find_short_key(const struct env_envelope *envelope, char name)
{
	const struct env_header_key *key = envelope->keys;
	size_t i = 0;

	for (; i < envelope->key_count; i++, key++)
		if (key->name.len == 1 && *key->name.ptr == name)
			break;
	return i;
}

/* A key of any name, and its value. Keys of their names are known, aliases are not, and all others are ignored. */
static bool read_long_member(struct frame *frame)
{
	const struct env_envelope *envelope = frame->reading->envelope;
	struct env_read_cursor *c = &frame->c;
	struct env_str raw;

	ENV_TRY(env_read_on(c, env_read_plain(c->at, &raw)) && env_read_byte(c, ':'));
	for (size_t i = 0; i < envelope->key_count; i++) {
		const struct env_header_key *key = &envelope->keys[i];

		if (env_str_equal(key->name, raw))
			return take_key(frame, i);
		ENV_TRY(key->alias.len == 0 || !env_str_equal(key->alias, raw));
	}
	return env_skip(c);
}

/* A key with its value. */
static bool read_member(struct frame *frame)
{
	const struct env_envelope *envelope = frame->reading->envelope;
	struct env_read_cursor *c = &frame->c;

	ENV_TRY(env_read_peek(c) == '"');
	if (!begins_short_key(c->at))
		return read_long_member(frame);
	size_t i = find_short_key(envelope, c->at[1]);
	if (i == envelope->key_count)
		return read_long_member(frame);
	c->at += 4;
	return take_key(frame, i);
}

/* Whether a value that was read ends here: a number may go on behind its digits. */
static bool is_whole(struct env_read_cursor *c)
{
	if (!env_byte_within(c->at[-1], '0', '9'))
		return true;
	char next = env_read_peek(c);
	return next == ',' || next == '}';
}

static bool read_members(struct frame *frame)
{
	struct env_read_cursor *c = &frame->c;
	struct env_frame_prefix *sound = &frame->reading->sound;

	ENV_TRY(env_read_byte(c, '{') && c->reader->depth-- > 0);
	sound->end = c->at;
	do {
		ENV_TRY(read_member(frame) && is_whole(c));
		sound->end = c->at;
		sound->any = true;
	} while (env_read_byte(c, ','));
	return env_read_byte(c, '}');
}

/* The payload that stood before the type. */
static bool read_later(struct frame *frame)
{
	struct env_read_cursor c = {frame->later.ptr, &frame->reader};

	if (frame->later.ptr == NULL)
		return true;
	if (frame->reading->unknown)
		return frame->reading->envelope->payload != ENV_PAYLOAD_OBJECT || *c.at == '{';
	return read_payload(frame, &c) && c.at == frame->later.ptr + frame->later.len;
}

static bool has_required_keys(const struct frame *frame)
{
	const struct env_envelope *envelope = frame->reading->envelope;

	for (size_t i = 0; i < envelope->key_count; i++)
		ENV_TRY(!envelope->keys[i].required || (frame->seen & 1U << i) != 0);
	return true;
}

/* What can only be said when all keys were seen. */
static bool finish(struct frame *frame)
{
	struct env_frame_fast *reading = frame->reading;

	ENV_TRY(reading->message != NULL || reading->unknown);
	ENV_TRY(env_read_peek(&frame->c) == '\0' && frame->c.at == frame->reader.end);
	ENV_TRY(has_required_keys(frame));
	if (reading->message != NULL && reading->permit != NULL && !reading->permit(reading)) {
		reading->refused = true;
		return false;
	}
	ENV_TRY(read_later(frame));
	return reading->unknown || reading->payload_text.ptr != NULL || reading->message->payload == NULL;
}

/* Nothing has come of it, or what has lies in memory that is given back. Member by member: compilers would write many zeros at once in a slow way. */
static void forget(struct env_frame_fast *reading)
{
	const struct env_str none = {NULL, 0};

	reading->message = NULL;
	reading->payload = NULL;
	reading->payload_text = none;
	reading->trace = none;
	reading->language = none;
	reading->state = none;
}

static void start(struct env_frame_fast *reading)
{
	const struct env_str none = {NULL, 0};

	forget(reading);
	reading->refused = false;
	reading->unknown = false;
	reading->sound.end = NULL;
	reading->sound.any = false;
	reading->sound.whole = false;
	reading->sound.name.seen = false;
	reading->sound.name.literal = none;
	reading->sound.alias.seen = false;
	reading->sound.alias.literal = none;
}

bool env_frame_read_fast(struct env_frame_fast *reading, struct env_arena *arena, struct env_padded text,
			 unsigned depth)
{
	struct env_arena_mark mark = env_arena_mark(arena);
	struct frame frame = {.reading = reading, .c = {text.text.ptr, &frame.reader}};

	start(reading);
	if (reading->envelope->key_count <= KEYS_MAX && env_reader_start(&frame.reader, arena, text, depth) &&
	    read_members(&frame) && finish(&frame)) {
		if (reading->payload_text.ptr == NULL)
			reading->payload_text = env_str_of("null", 4);
		env_reader_finish(&frame.reader);
		return !reading->unknown;
	}
	/* who is refused is told with his trace id */
	if (reading->refused)
		return false;
	reading->unknown = false;
	env_arena_rewind(arena, mark);
	forget(reading);
	return false;
}
