/* A frame in one pass. */
#include "frame/fast.h"

#include "frame/keys.h"
#include "text/block.h"
#include "text/hot.h"
#include "text/utf8.h"
#include "text/walk.h"
#include "type/read_token.h"

/* Most keys of an envelope that the fast way is for: a bit each. */
#define KEYS_MAX 32

/* A frame while it is read. */
struct frame {
	struct env_frame_fast *reading;
	struct env_reader reader;
	const char *at;       /* where it is read */
	unsigned seen;        /* keys of the envelope, a bit each */
	size_t required;      /* how many of these are required */
	struct env_str later; /* the payload's text where it stands before the type; ptr NULL: none */
};

/* Goes on at `at`, which is where a word ended; false where it gave up. */
static inline bool go_on(struct frame *frame, const char *at)
{
	frame->at = at;
	return frame->reader.given_up == NULL;
}

/* Moves past white space; returns the byte that comes next, which is NUL at the end of the text. */
static inline char peek(struct frame *frame)
{
	frame->at = env_read_peek(frame->at);
	return *frame->at;
}

/* Moves past one byte that is next, white space before it. */
static inline bool take(struct frame *frame, char byte)
{
	if (peek(frame) != byte)
		return false;
	frame->at++;
	return true;
}

/* Moves past null, where it is next. */
static inline bool take_null(struct frame *frame)
{
	enum env_presence is;

	frame->at = env_read_null(frame->at, &is);
	return is == ENV_NULL;
}

static bool skip(struct frame *frame)
{
	return go_on(frame, env_read_skip(&frame->reader, frame->at));
}

/* A payload that nobody reads. */
static bool skip_payload(struct frame *frame)
{
	if (frame->reading->envelope->payload == ENV_PAYLOAD_OBJECT && peek(frame) != '{')
		return false;
	return skip(frame);
}

/* A payload of that type, in the memory that this asks for. */
static bool decode_payload(struct frame *frame, const struct env_type *type)
{
	struct env_frame_fast *reading = frame->reading;

	reading->payload = env_arena_alloc(frame->reader.arena, type->size, type->align);
	return reading->payload != NULL &&
	       go_on(frame, env_read_value(&frame->reader, frame->at, type, reading->payload));
}

/* The payload where it stands. */
static ENV_HOT bool read_payload(struct frame *frame)
{
	struct env_frame_fast *reading = frame->reading;
	const struct env_type *type = reading->message->payload;

	(void)peek(frame);
	const char *start = frame->at;
	if (type == NULL ? !skip_payload(frame) : !decode_payload(frame, type))
		return false;
	reading->payload_text = env_str_of(start, (size_t)(frame->at - start));
	return true;
}

static bool take_payload(struct frame *frame, const struct env_header_key *key)
{
	if (take_null(frame))
		return !key->required;
	if (frame->reading->message != NULL && frame->reading->permit == NULL)
		return read_payload(frame);
	if (frame->reading->unknown)
		return skip_payload(frame);
	const char *start = frame->at;
	if (!skip(frame))
		return false;
	frame->later = env_str_of(start, (size_t)(frame->at - start));
	return true;
}

static bool take_type(struct frame *frame, const struct env_header_key *key)
{
	struct env_frame_fast *reading = frame->reading;
	struct env_str type;
	const char *at = env_read_plain(frame->at, &type);

	if (at == NULL || type.len > key->max_length)
		return false;
	frame->at = at;
	reading->message = reading->find(reading, type);
	return reading->message != NULL || reading->unknown;
}

static ENV_HOT bool take_text(struct frame *frame, const struct env_header_key *key, struct env_str *out)
{
	if (take_null(frame))
		return !key->required;
	return go_on(frame, env_read_str(&frame->reader, frame->at, out, 0, key->max_length));
}

/* Where it stands is remembered too, should the frame be none in the end. */
static bool take_trace(struct frame *frame, const struct env_header_key *key)
{
	struct env_frame_found *found = &frame->reading->sound->name;

	(void)peek(frame);
	const char *start = frame->at;
	if (!take_text(frame, key, &frame->reading->trace))
		return false;
	found->seen = true;
	if (*start == '"') {
		found->literal = env_str_of(start, (size_t)(frame->at - start));
		/* any escape is longer than what it stands for */
		found->escaped = found->literal.len != frame->reading->trace.len + 2;
	}
	return true;
}

static bool take_value(struct frame *frame, const struct env_header_key *key)
{
	switch (key->role) {
	case ENV_HEADER_TYPE:
		return take_type(frame, key);
	case ENV_HEADER_PAYLOAD:
		return take_payload(frame, key);
	case ENV_HEADER_TRACE:
		return take_trace(frame, key);
	case ENV_HEADER_LANGUAGE:
		return take_text(frame, key, &frame->reading->language);
	case ENV_HEADER_STATE:
		return take_text(frame, key, &frame->reading->state);
	}
	return false;
}

/* Instead of the index of one of the envelope's keys. */
#define KEY_OTHER SIZE_MAX        /* one that is ignored */
#define KEY_UNSURE (SIZE_MAX - 1) /* an alias, or no key in its usual spelling */

/* The index of the key of one letter that stands at `at`, with its colon; or the number of keys. */
static inline size_t find_short_key(const struct env_envelope *envelope, const char *at)
{
	const struct env_header_key *key = envelope->keys;
	uint32_t quoted = env_half_at(at);
	size_t i = 0;

	for (; i < envelope->key_count; i++, key++)
		if (quoted == env_half_at(key->text.ptr + 1) && key->text.len == ENV_FRAME_SHORT_KEY)
			break;
	return i;
}

/* Moves past a key of any name and its colon. Keys of their names are known, aliases are not, and all others are ignored. */
static size_t take_long_key(struct frame *frame)
{
	const struct env_envelope *envelope = frame->reading->envelope;
	struct env_str raw;
	const char *at = env_read_plain(frame->at, &raw);

	if (at == NULL)
		return KEY_UNSURE;
	frame->at = at;
	if (!take(frame, ':'))
		return KEY_UNSURE;
	for (size_t i = 0; i < envelope->key_count; i++) {
		const struct env_header_key *key = &envelope->keys[i];

		if (env_str_equal(key->name, raw))
			return i;
		if (key->alias.len > 0 && env_str_equal(key->alias, raw))
			return KEY_UNSURE;
	}
	return KEY_OTHER;
}

/* A key with its value. */
static inline bool read_member(struct frame *frame)
{
	const struct env_envelope *envelope = frame->reading->envelope;

	(void)peek(frame);
	size_t i = find_short_key(envelope, frame->at);
	if (ENV_LIKELY(i < envelope->key_count))
		frame->at += ENV_FRAME_SHORT_KEY - 1;
	else
		i = take_long_key(frame);
	if (i == KEY_OTHER)
		return skip(frame);
	if (i == KEY_UNSURE)
		return false;
	unsigned bit = 1U << i;
	const struct env_header_key *key = &envelope->keys[i];
	if ((frame->seen & bit) != 0)
		return false;
	frame->seen |= bit;
	frame->required += key->required;
	return take_value(frame, key);
}

static bool read_members(struct frame *frame)
{
	struct env_frame_prefix *sound = frame->reading->sound;

	if (!take(frame, '{') || frame->reader.depth-- == 0)
		return false;
	sound->end = frame->at;
	do {
		if (!read_member(frame))
			return false;
		sound->end = frame->at;
	} while (take(frame, ','));
	return take(frame, '}');
}

/* The payload that stood before the type. */
static bool read_later(struct frame *frame)
{
	const struct env_str later = frame->later;

	if (later.ptr == NULL)
		return true;
	if (frame->reading->unknown)
		return frame->reading->envelope->payload != ENV_PAYLOAD_OBJECT || *later.ptr == '{';
	frame->at = later.ptr;
	return read_payload(frame) && frame->at == later.ptr + later.len;
}

/* What can only be said when all keys were seen. */
static bool finish(struct frame *frame)
{
	struct env_frame_fast *reading = frame->reading;

	if (peek(frame) != '\0' || frame->at != frame->reader.end)
		return false;
	reading->sound->whole = true;
	if ((reading->message == NULL && !reading->unknown) ||
	    frame->required != reading->envelope->required_count)
		return false;
	if (reading->message != NULL && reading->permit != NULL && !reading->permit(reading)) {
		reading->refused = true;
		return false;
	}
	if (!read_later(frame))
		return false;
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
	struct env_frame_prefix *sound = reading->sound;
	const struct env_str none = {NULL, 0};

	forget(reading);
	reading->refused = false;
	reading->unknown = false;
	sound->end = NULL;
	sound->lacks_colon = false;
	sound->levels = 0;
	sound->whole = false;
	sound->name.seen = false;
	sound->name.literal = none;
	sound->alias.seen = false;
	sound->alias.literal = none;
}

/* All before the place where the reader gave up is sound. */
static void note_sound(const struct env_reader *reader, struct env_frame_prefix *sound)
{
	if (reader->given_up == NULL || reader->levels > ENV_READ_LEVELS)
		return;
	sound->end = reader->given_up;
	sound->lacks_colon = reader->lacks_colon;
	sound->levels = reader->levels;
	/* word by word, as they were written: what is read as a pair too soon has to wait */
	for (unsigned i = 0; i * 64 < reader->levels; i++)
		sound->objects[i] = reader->objects[i];
}

ENV_HOT bool env_frame_read_fast(struct env_frame_fast *reading, struct env_arena *arena,
				 struct env_padded text, unsigned depth)
{
	struct env_arena_mark mark = env_arena_mark(arena);
	struct frame frame;

	frame.reading = reading;
	frame.at = text.text.ptr;
	frame.seen = 0;
	frame.required = 0;
	frame.later.ptr = NULL;
	start(reading);
	if (env_reader_start(&frame.reader, arena, text, depth) && reading->envelope->key_count <= KEYS_MAX &&
	    read_members(&frame) && finish(&frame)) {
		if (reading->payload_text.ptr == NULL)
			reading->payload_text = env_str_of("null", 4);
		env_reader_finish(&frame.reader);
		return !reading->unknown;
	}
	/* who is refused is told with his trace id */
	if (reading->refused)
		return false;
	note_sound(&frame.reader, reading->sound);
	reading->unknown = false;
	env_arena_rewind(arena, mark);
	forget(reading);
	return false;
}
