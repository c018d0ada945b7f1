/*
 * Values to and from JSON by their tables. The functions that envgen emits for each message are these with
 * the types filled in.
 *
 * All of them may be called from any thread; arena, buffer and errors belong to the caller and to one thread
 * at a time.
 */
#ifndef ENVELOPE_CODEC_H
#define ENVELOPE_CODEC_H

#include <stdbool.h>
#include <stddef.h>

#include <envelope/arena.h>
#include <envelope/buf.h>
#include <envelope/errors.h>
#include <envelope/status.h>
#include <envelope/type.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Sets `*out` to the type's defaults: members without a default are absent, zero, empty. Cannot fail and
 * allocates nothing.
 */
void env_init(const struct env_type *type, void *out);

/*
 * Reads `len` bytes of JSON into `*out`, a C value of `type` whose strings, items and entries live in
 * `arena`; the text is not needed afterwards. Where `type` has a fast path, the arena first gives room for all strings at once, as many bytes as
 * the text has, and for a copy of the text if that has more than a kilobyte. Where the arena has no such room, the value is decoded by the
 * tables alone, with the same result.
 *
 * ENV_OK; ENV_SYNTAX (one error, ENV_ERROR_SYNTAX, at the root) or ENV_INVALID (all errors, in schema order)
 * with `errors` filled; ENV_LIMIT (deeper than ENV_DEPTH_DEFAULT, or beyond the arena's limit),
 * ENV_NO_MEMORY. On failure `*out` is as env_init() leaves it and the arena may have grown. `errors` may be
 * NULL; else errors are added to it. Reads nothing outside the text.
 */
enum env_status env_decode(const struct env_type *type, void *out, struct env_arena *arena, const char *json,
			   size_t len, struct env_errors *errors);

/* The same of a text with ENV_PADDING zeros behind it (<envelope/str.h>), which is never copied first. */
enum env_status env_decode_padded(const struct env_type *type, void *out, struct env_arena *arena,
				  struct env_padded json, struct env_errors *errors);

/* The same, by the tables alone: what env_decode() does where there is no fast path or it does not know. */
enum env_status env_decode_careful(const struct env_type *type, void *out, struct env_arena *arena,
				   const char *json, size_t len, struct env_errors *errors);

/*
 * Whether the text is a value of `type`: env_decode_careful() without an output. `arena` is used for scratch
 * and rewound.
 */
enum env_status env_validate(const struct env_type *type, struct env_arena *arena, const char *json,
			     size_t len, struct env_errors *errors);

/*
 * Whether the value may be written: every rule of the schema, plus what a struct can get wrong (an invalid
 * enum, NaN, bad UTF-8, text that is not JSON, a required member that is absent, a NULL pointer with a count,
 * duplicate keys in a map, a day that there is not, a gap in a tuple, a value that would come back as another member of its union).
 * Where rules on text apply (env_type.also) the value is written to memory for a moment, and they are asked about that text.
 *
 * ENV_OK, or ENV_INVALID with the errors added in schema order; ENV_LIMIT where it is nested deeper than ENV_DEPTH_DEFAULT, ENV_NO_MEMORY. A value
 * can be both invalid and too deep: without `errors`, what the check meets first decides.
 */
enum env_status env_check(const struct env_type *type, const void *value, struct env_errors *errors);

/*
 * Appends the value as JSON to `out`, without white space, in the order of the schema, checked as env_check()
 * does. Absent members are left out. On failure (env_check()'s, or env_buf_reserve()'s) nothing is appended.
 */
enum env_status env_encode(const struct env_type *type, const void *value, struct env_buf *out,
			   struct env_errors *errors);

/* The same, by the tables alone. */
enum env_status env_encode_careful(const struct env_type *type, const void *value, struct env_buf *out,
				   struct env_errors *errors);

/*
 * Copies the value with everything it points to into `arena`. The source must pass env_check(). ENV_NO_MEMORY
 * or ENV_LIMIT as the arena says; then `*out` is as env_init() leaves it.
 */
enum env_status env_copy(const struct env_type *type, void *out, struct env_arena *arena, const void *value);

/*
 * Whether two values are the same to a reader of their JSON: members and items in order, maps in any order;
 * doubles and floats by their value (0.0 and -0.0 are equal, NaN is equal to nothing); open values by their text without
 * white space. Absent and null are different. Values nested deeper than ENV_DEPTH_DEFAULT are equal to
 * nothing. Maps of more than a few entries in different orders take memory from malloc for the time of the
 * call; where there is none, the time is quadratic, the answer the same.
 */
bool env_equal(const struct env_type *type, const void *a, const void *b);

/*
 * The text of a member of an enum, open ones too: `value` is its number in C, from 1. Of a mixed enum it is JSON. Empty, with a NULL pointer, for what
 * is no member. Static storage.
 */
struct env_str env_enum_text(const struct env_type *type, int value);

#ifdef __cplusplus
}
#endif
#endif
