/* From text to a value: the fast path where there is one, the tables where it does not know. */
#include "type/decode.h"

#include <envelope/codec.h>
#include <envelope/read.h>

#include "type/findings.h"
#include "type/pad.h"
#include "type/read_token.h"

/* Puts the text on a tape; what is wrong with it goes to `errors`. */
static enum env_status read_tape(struct env_tape *tape, struct env_arena *arena, struct env_str text,
				 struct env_errors *errors)
{
	struct env_json_error error = {0};
	enum env_status status = env_tape_read(tape, arena, text, ENV_DEPTH_DEFAULT, &error);

	if ((status == ENV_SYNTAX || status == ENV_LIMIT) && error.text != NULL) {
		enum env_status added = env_errors_add_syntax(errors, NULL, &error);
		return added == ENV_OK ? status : added;
	}
	return status;
}

enum env_status env_validate(const struct env_type *type, struct env_arena *arena, const char *json,
			     size_t len, struct env_errors *errors)
{
	struct env_arena_mark mark = env_arena_mark(arena);
	struct env_tape tape;
	enum env_status status = read_tape(&tape, arena, env_str_of(json, len), errors);

	if (status == ENV_OK)
		status = env_tape_validate(type, &tape, 0, NULL, arena, errors);
	env_arena_rewind(arena, mark);
	return status;
}

enum env_status env_decode_careful(const struct env_type *type, void *out, struct env_arena *arena,
				   const char *json, size_t len, struct env_errors *errors)
{
	struct env_arena_mark mark = env_arena_mark(arena);
	struct env_tape tape;
	enum env_status status = read_tape(&tape, arena, env_str_of(json, len), errors);

	env_init(type, out);
	if (status == ENV_OK)
		status = env_tape_validate(type, &tape, 0, NULL, arena, errors);
	if (status == ENV_OK)
		status = env_tape_fill(type, &tape, 0, out, arena);
	if (status != ENV_OK)
		env_arena_rewind(arena, mark);
	return status;
}

/* The fast way. */
static inline bool decode_fast(const struct env_type *type, void *out, struct env_arena *arena,
			       struct env_padded json)
{
	struct env_arena_mark mark = env_arena_mark(arena);
	struct env_reader reader;

	if (env_reader_start(&reader, arena, json, ENV_DEPTH_DEFAULT)) {
		const char *at = type->read(&reader, json.text.ptr, out);
		if (reader.given_up == NULL && (at == reader.end || env_read_space(at) == reader.end)) {
			env_reader_finish(&reader);
			return true;
		}
	}
	env_arena_rewind(arena, mark);
	return false;
}

/* Texts so short get their zeros on the stack. */
#define SHORT_TEXT 1024

/* The fast way with a copy that has the zeros, which it needs no longer afterwards. */
static bool decode_short(const struct env_type *type, void *out, struct env_arena *arena, struct env_str json)
{
	char room[SHORT_TEXT + ENV_PADDING];
	struct env_padded padded = env_pad_into(room, json);

	return decode_fast(type, out, arena, padded);
}

/* The same in the arena, where it stays. */
static bool decode_long(const struct env_type *type, void *out, struct env_arena *arena, struct env_str json)
{
	struct env_arena_mark mark = env_arena_mark(arena);
	struct env_padded padded;

	if (env_pad(&padded, arena, json) && decode_fast(type, out, arena, padded))
		return true;
	env_arena_rewind(arena, mark);
	return false;
}

enum env_status env_decode(const struct env_type *type, void *out, struct env_arena *arena, const char *json,
			   size_t len, struct env_errors *errors)
{
	struct env_str text = env_str_of(json, len);

	if (type->read != NULL && len > 0 &&
	    (len <= SHORT_TEXT ? decode_short(type, out, arena, text) : decode_long(type, out, arena, text)))
		return ENV_OK;
	return env_decode_careful(type, out, arena, json, len, errors);
}

enum env_status env_decode_padded(const struct env_type *type, void *out, struct env_arena *arena,
				  struct env_padded json, struct env_errors *errors)
{
	struct env_str text = json.text;

	/* on the first of the zeros rests that reading ends: who forgot them gets the careful way */
	if (type->read != NULL && text.len > 0 && text.ptr[text.len] == '\0' &&
	    decode_fast(type, out, arena, json))
		return ENV_OK;
	return env_decode_careful(type, out, arena, text.ptr, text.len, errors);
}
