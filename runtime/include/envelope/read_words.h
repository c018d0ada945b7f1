/*
 * What generated fast decoders are made of: the reader, and words for scalars. Not for use by hand; <envelope/read.h> says what they answer, and has
 * those for objects, arrays and maps.
 */
#ifndef ENVELOPE_READ_WORDS_H
#define ENVELOPE_READ_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <envelope/arena.h>
#include <envelope/compiler.h>
#include <envelope/json.h>
#include <envelope/str.h>
#include <envelope/type.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Most levels of which a reader that gave up can tell. */
#define ENV_READ_LEVELS 192

/* What all of a text is read with. */
struct env_reader {
	const char *start; /* of the text */
	const char *end;   /* of the text. ENV_PADDING zero bytes follow, and no word takes one */
	/* where the next string's bytes go: there is room for those of all that is left of the text */
	char *strings;
	char *strings_end;       /* the end of that room */
	struct env_arena *arena; /* for all else */
	unsigned depth;          /* levels that may still be opened */

	/* Where it gave up: between two tokens, or in a number; NULL: nowhere yet. */
	const char *given_up;
	/* Whether it did as a key stands before that place, and no colon at it. Set where it gave up. */
	bool lacks_colon;
	/* Arrays and objects that were open there, perhaps more than it can tell of. */
	unsigned levels;
	/* A bit for each of these, from the innermost on: whether it is an object. */
	uint64_t objects[ENV_READ_LEVELS / 64];
};

/* "Don't know": notes that reading came to `at` and no further. Returns the text's end. */
const char *env_read_give_up(struct env_reader *reader, const char *at);

/* A rule on the value that was read up to `at`. */
ENV_INLINE const char *env_read_rule(struct env_reader *reader, const char *at, bool obeyed)
{
	return ENV_LIKELY(obeyed) ? at : env_read_give_up(reader, at);
}

/* What is copied by a few moves; compilers use slow instructions for more. */
#define ENV_FEW_BYTES 64

/* env_read_defaults() of more. */
void env_read_defaults_slow(void *out, const void *defaults, size_t size);

/* Sets a struct to its defaults. */
ENV_INLINE void env_read_defaults(void *out, const void *defaults, size_t size)
{
	if (size <= ENV_FEW_BYTES)
		memcpy(out, defaults, size);
	else
		env_read_defaults_slow(out, defaults, size);
}

/* The first byte from `at` on that is no white space. */
const char *env_read_space(const char *at);

/* Behind the space that is here, in a text that has one after each comma and colon; in others there is none. */
ENV_INLINE const char *env_read_one_space(const char *at)
{
	return ENV_SURELY(*at != ' ') ? at : at + 1;
}

/* Where null is next, goes past it, and `*is` is ENV_NULL. Else the value is still to be read, and `*is` is ENV_PRESENT. */
ENV_INLINE const char *env_read_null(const char *at, enum env_presence *is)
{
	if (!ENV_LIKELY(*at > ' '))
		at = env_read_space(at);
	if (*at != 'n' || memcmp(at, "null", 4) != 0) {
		*is = ENV_PRESENT;
		return at;
	}
	*is = ENV_NULL;
	return at + 4;
}

const char *env_read_bool(struct env_reader *reader, const char *at, bool *out);

/* An integer of plain digits, within the bounds (inclusive). `*out` is set, to whatever, where it gives up. */
const char *env_read_int(struct env_reader *reader, const char *at, int64_t *out, int64_t minimum,
			 int64_t maximum);

/*
 * An integer as that, and `*is` is ENV_PRESENT; or null, and `*is` is ENV_NULL and `*out` is left as it is. Which of the two it is nobody guesses, so
 * that it decides about no jump.
 */
const char *env_read_int_or_null(struct env_reader *reader, const char *at, int64_t *out,
				 enum env_presence *is, int64_t minimum, int64_t maximum);

/* A number that a double can hold; its bounds are the caller's to compare. `*out` is set, to whatever, where it gives up. */
const char *env_read_number(struct env_reader *reader, const char *at, double *out);

/*
 * A string with its length in code points within the bounds (inclusive). The bytes are a copy in the arena,
 * with a NUL after them.
 */
const char *env_read_str(struct env_reader *reader, const char *at, struct env_str *out, size_t min_length,
			 size_t max_length);

/*
 * A member of the enum `type`. `out` points to a C enum of the size of int, which becomes the member's
 * number, from 1.
 */
const char *env_read_enum(struct env_reader *reader, const char *at, const struct env_type *type, void *out);

/* env_read_const() of any constant, in any spelling that it may have. */
const char *env_read_any_const(struct env_reader *reader, const char *at, const struct env_type *type);

/* The one value of the constant `type`, as it is written. It has no C value. */
ENV_INLINE const char *env_read_const(struct env_reader *reader, const char *at, const struct env_type *type)
{
	struct env_str json = type->as.constant.json;

	/* a few instructions, where the compiler sees the type */
	if (!ENV_LIKELY(json.ptr[0] == '"' && json.len <= ENV_PADDING && memcmp(at, json.ptr, json.len) == 0))
		return env_read_any_const(reader, at, type);
	return at + json.len;
}

/*
 * A value of any kind whose root is among `roots` (enum env_json_root; 0: any). Its text is copied as it is
 * into the arena, with a NUL.
 */
const char *env_read_json(struct env_reader *reader, const char *at, struct env_json *out, unsigned roots);

/* Moves past one value of any kind, checking its syntax. */
const char *env_read_skip(struct env_reader *reader, const char *at);

#ifdef __cplusplus
}
#endif
#endif
