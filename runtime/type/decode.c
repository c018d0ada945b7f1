/* From text to a value: the fast path where there is one, the tables where it does not know. */
#include "type/decode.h"

#include <envelope/codec.h>
#include <envelope/read.h>

#include "type/findings.h"
#include "type/space.h"

/* Bytes that a struct and its items take besides the texts, as a guess. */
#define PREPARED 512

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

/* Whether nothing but white space is left. */
static bool at_end(const char *at, const char *end)
{
	while (at < end && env_is_space(*at))
		at++;
	return at == end;
}

/* Opens a block that what a text of `len` bytes holds will fit in, where none is open: a hint, which may fail. */
static void prepare(struct env_arena *arena, size_t len)
{
	if (arena->next == arena->end && len < SIZE_MAX / 2) {
		char *memory = env_arena_alloc(arena, len + PREPARED, 1);
		if (memory != NULL)
			arena->next = memory;
	}
}

/*
 * The fast way, for a text with `padding` zero bytes after it. To the reader they are a part of it that no word takes: so it may look at blocks of
 * bytes up to its end.
 */
static inline bool decode_fast(const struct env_type *type, void *out, struct env_arena *arena,
			       const char *json, size_t len, size_t padding)
{
	struct env_arena_mark mark = env_arena_mark(arena);
	struct env_reader reader = {json, json + len + padding, arena, ENV_DEPTH_DEFAULT};

	prepare(arena, len);
	if (type->read(&reader, out) && at_end(reader.pos, json + len))
		return true;
	env_arena_rewind(arena, mark);
	return false;
}

enum env_status env_decode(const struct env_type *type, void *out, struct env_arena *arena, const char *json,
			   size_t len, struct env_errors *errors)
{
	if (type->read != NULL && len > 0 && decode_fast(type, out, arena, json, len, 0))
		return ENV_OK;
	return env_decode_careful(type, out, arena, json, len, errors);
}

enum env_status env_decode_padded(const struct env_type *type, void *out, struct env_arena *arena,
				  struct env_padded json, struct env_errors *errors)
{
	struct env_str text = json.text;

	if (type->read != NULL && text.len > 0 &&
	    decode_fast(type, out, arena, text.ptr, text.len, ENV_PADDING))
		return ENV_OK;
	return env_decode_careful(type, out, arena, text.ptr, text.len, errors);
}
