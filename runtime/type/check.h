/* The walk over a C value: what its parts share. */
#ifndef ENVELOPE_TYPE_CHECK_H
#define ENVELOPE_TYPE_CHECK_H

#include <envelope/arena.h>
#include <envelope/type.h>

#include "type/findings.h"

struct env_checker {
	struct env_arena *scratch;
	struct env_findings findings;
	unsigned depth; /* levels that may still be opened */
	bool each; /* rules on text are asked about each value that has some, where nothing else is wrong with it */
};

/* Judges a value. */
typedef void env_check_function(struct env_checker *checker, const struct env_type *type, const void *value,
				const struct env_path *path);

env_check_function env_check_value;

/* One for each kind. */
env_check_function env_check_boolean;
env_check_function env_check_integer;
env_check_function env_check_int32;
env_check_function env_check_uint32;
env_check_function env_check_uint64;
env_check_function env_check_number;
env_check_function env_check_float;
env_check_function env_check_string;
env_check_function env_check_format;
env_check_function env_check_bytes;
env_check_function env_check_enum;
env_check_function env_check_open_enum;
env_check_function env_check_const;
env_check_function env_check_json;
env_check_function env_check_object;
env_check_function env_check_map;
env_check_function env_check_tuple;
env_check_function env_check_union;

/* Judges a member of a struct, which may be absent (an error where it is required) or null. */
void env_check_field(struct env_checker *checker, const struct env_field *field, const void *object,
		     const struct env_path *path);

/* Whether the string can be read and is UTF-8; else adds the error. */
bool env_check_text(struct env_checker *checker, struct env_str text, const struct env_path *path);

/* Opens a level; false where there are too many, which ends the walk. */
bool env_check_enter(struct env_checker *checker);

static inline void env_check_leave(struct env_checker *checker)
{
	checker->depth++;
}

/* ---- rules on text ---- */

/*
 * Puts the text that the value will be written as on a tape in scratch: a value in which nothing was found. `buf` holds the text and is the
 * caller's to free. False where there is no memory, or it is nested too deep, which ends the walk.
 */
struct env_tape;
bool env_check_tape(struct env_checker *checker, const struct env_type *type, const void *value,
		    struct env_buf *buf, struct env_tape *tape);

/* Asks all of them about a value in which nothing was found, at once: its text is judged as one that arrives. */
void env_check_written(struct env_checker *checker, const struct env_type *type, const void *value);

/*
 * Where the checker asks about each value: asks those of `type` (env_type.also) about a value in which nothing was found, about null where
 * the type is nullable, and about a key. Values are written once for each type around them that has rules, of which there are no more than
 * levels.
 */
void env_check_also(struct env_checker *checker, const struct env_type *type, const void *value,
		    const struct env_path *path);
void env_check_null(struct env_checker *checker, const struct env_type *type, const struct env_path *path);
void env_check_key(struct env_checker *checker, const struct env_type *type, const struct env_str *key,
		   const struct env_path *path);

#endif
