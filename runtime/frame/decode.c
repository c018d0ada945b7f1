/* A frame from text without a hub: the fast way, and where it does not know the careful one. */
#include <envelope/frame.h>

#include "frame/fast.h"
#include "frame/read.h"
#include "type/pad.h"

/* Where a type is looked up, and what it was. */
struct search {
	const struct env_registry *registry;
	struct env_str type;
};

static const struct env_message *find(struct env_frame_fast *reading, struct env_str type)
{
	struct search *search = reading->user;
	const struct env_message *message = env_registry_find(search->registry, type);

	search->type = type;
	reading->unknown = message == NULL;
	return message;
}

/* ENV_OK, ENV_NOT_FOUND; ENV_MISMATCH is "don't know", and `*sound` says how much of the text is known to be JSON. */
static enum env_status decode_fast(struct env_frame *out, const struct env_registry *registry,
				   struct env_arena *arena, struct env_padded text,
				   struct env_frame_prefix *sound)
{
	struct search search = {.registry = registry};
	struct env_frame_fast reading = {
		.envelope = registry->envelope, .find = find, .user = &search, .sound = sound};
	bool read = env_frame_read_fast(&reading, arena, text, ENV_DEPTH_DEFAULT + 1);

	if (!read && !reading.unknown)
		return ENV_MISMATCH;
	*out = (struct env_frame){
		.envelope = registry->envelope,
		.message = reading.message,
		.trace = reading.trace,
		.language = reading.language,
		.state = reading.state,
		.payload = reading.payload,
		.type = read ? reading.message->name : search.type,
	};
	return read ? ENV_OK : ENV_NOT_FOUND;
}

static enum env_status decode_payload(struct env_frame *out, struct env_frame_tape *frame,
				      const struct env_frame_reader *reader)
{
	const struct env_type *type = out->message->payload;

	if (type == NULL)
		return ENV_OK;
	void *payload = env_arena_alloc(reader->arena, type->size, type->align);
	if (payload == NULL)
		return reader->arena->failure;
	enum env_status status = env_frame_decode_payload(frame, reader, type, payload);
	if (status == ENV_OK)
		out->payload = payload;
	return status;
}

static enum env_status decode_carefully(struct env_frame *out, const struct env_registry *registry,
					const struct env_frame_reader *reader, struct env_str text)
{
	struct env_frame_tape frame;
	enum env_status status = env_frame_read(&frame, reader, text);

	*out = (struct env_frame){
		.envelope = registry->envelope,
		.trace = frame.trace,
		.language = frame.language,
		.state = frame.state,
		.type = frame.type,
	};
	if (status != ENV_OK)
		return status;
	out->message = env_registry_find(registry, frame.type);
	return out->message == NULL ? ENV_NOT_FOUND : decode_payload(out, &frame, reader);
}

enum env_status env_frame_decode(struct env_frame *out, const struct env_registry *registry,
				 struct env_arena *arena, const char *text, size_t len,
				 struct env_errors *errors)
{
	struct env_frame_prefix sound = {.end = NULL};
	struct env_frame_reader reader = {
		.envelope = registry->envelope,
		.arena = arena,
		.answer = arena,
		.errors = errors,
		.depth = ENV_DEPTH_DEFAULT + 1,
		.sound = &sound,
	};

	enum env_status status = ENV_MISMATCH;
	struct env_padded padded = {env_str_of(text, len)};

	/* what is known of the frame then is known of its copy */
	if (len > 0 && env_pad(&padded, arena, padded.text))
		status = decode_fast(out, registry, arena, padded, &sound);
	if (status != ENV_MISMATCH)
		return status;
	return decode_carefully(out, registry, &reader, padded.text);
}
