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
#include <envelope/json.h>
#include <envelope/str.h>
#include <envelope/type.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What all of a text is read with. */
struct env_reader {
	const char *end; /* of the text. ENV_PADDING zero bytes follow, and no word takes one */
	char *strings; /* where the next string's bytes go: there is room for those of all that is left of the text */
	char *strings_end;       /* the end of that room */
	struct env_arena *arena; /* for all else */
	unsigned depth;          /* levels that may still be opened */
};

/*
 * A place in the text. It belongs to one function, in a register: to what is no part of that function the place is given, and the place behind
 * what was taken is returned; NULL: don't know.
 */
struct env_read_cursor {
	const char *at;
	struct env_reader *reader;
};

/* What must be a part of those who use it, so that their cursor stays in a register. */
#if defined(__GNUC__)
#define ENV_INLINE static inline __attribute__((always_inline))
#else
#define ENV_INLINE static inline
#endif

/* What is so more often than not. */
#if defined(__GNUC__)
#define ENV_LIKELY(condition) __builtin_expect(!!(condition), 1)
#else
#define ENV_LIKELY(condition) (condition)
#endif

/* "Don't know" travels up, as false or NULL. */
#define ENV_TRY(expression)        \
	do {                       \
		if (!(expression)) \
			return 0;  \
	} while (0)

/* Goes on at `at`. */
ENV_INLINE bool env_read_on(struct env_read_cursor *c, const char *at)
{
	c->at = at;
	return at != NULL;
}

/* A value by a function of its own, such as envgen emits. */
ENV_INLINE bool env_read_by(struct env_read_cursor *c, env_read_function *read, void *out)
{
	return env_read_on(c, read(c->reader, c->at, out));
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

/* ---- bytes ---- */

/* Eight bytes, and four, at any place. */
static inline uint64_t env_read_word(const char *at)
{
	uint64_t word;

	memcpy(&word, at, sizeof(word));
	return word;
}

static inline uint32_t env_read_half(const char *at)
{
	uint32_t word;

	memcpy(&word, at, sizeof(word));
	return word;
}

/* Whether `len` bytes are the same: short ones by two words that overlap. */
static inline bool env_read_same(const char *a, const char *b, size_t len)
{
	if (len >= 8 && len <= 16)
		return ((env_read_word(a) ^ env_read_word(b)) |
			(env_read_word(a + len - 8) ^ env_read_word(b + len - 8))) == 0;
	if (len >= 4 && len < 8)
		return ((env_read_half(a) ^ env_read_half(b)) |
			(env_read_half(a + len - 4) ^ env_read_half(b + len - 4))) == 0;
	return memcmp(a, b, len) == 0;
}

/* The first byte from `at` on that is no white space. */
const char *env_read_space(const char *at);

/* Moves past white space; returns the byte that comes next, which is NUL at the end of the text. */
ENV_INLINE char env_read_peek(struct env_read_cursor *c)
{
	if (!ENV_LIKELY(*c->at > ' '))
		c->at = env_read_space(c->at);
	return *c->at;
}

/* ---- values ---- */

/*
 * null: sets `*is` to ENV_NULL and returns true, past it. Else sets it to ENV_PRESENT, returns false, and the
 * value is still to be read.
 */
ENV_INLINE bool env_read_null(struct env_read_cursor *c, enum env_presence *is)
{
	*is = ENV_PRESENT;
	if (env_read_peek(c) != 'n' || memcmp(c->at, "null", 4) != 0)
		return false;
	*is = ENV_NULL;
	c->at += 4;
	return true;
}

const char *env_read_bool_at(const char *at, bool *out);

ENV_INLINE bool env_read_bool(struct env_read_cursor *c, bool *out)
{
	return env_read_on(c, env_read_bool_at(c->at, out));
}

const char *env_read_int_at(const char *at, int64_t *out, int64_t minimum, int64_t maximum);

/* An integer of plain digits, within the bounds (inclusive). */
ENV_INLINE bool env_read_int(struct env_read_cursor *c, int64_t *out, int64_t minimum, int64_t maximum)
{
	return env_read_on(c, env_read_int_at(c->at, out, minimum, maximum));
}

const char *env_read_number_at(const struct env_reader *reader, const char *at, double *out);

/* A number that a double can hold; its bounds are the caller's to compare. */
ENV_INLINE bool env_read_number(struct env_read_cursor *c, double *out)
{
	return env_read_on(c, env_read_number_at(c->reader, c->at, out));
}

const char *env_read_str_at(struct env_reader *reader, const char *at, struct env_str *out, size_t min_length,
			    size_t max_length);

/*
 * A string with its length in code points within the bounds (inclusive). The bytes are a copy in the arena,
 * with a NUL after them.
 */
ENV_INLINE bool env_read_str(struct env_read_cursor *c, struct env_str *out, size_t min_length,
			     size_t max_length)
{
	return env_read_on(c, env_read_str_at(c->reader, c->at, out, min_length, max_length));
}

const char *env_read_enum_at(const char *at, const struct env_type *type, void *out);

/*
 * A member of the enum `type`. `out` points to a C enum of the size of int, which becomes the member's
 * number, from 1.
 */
ENV_INLINE bool env_read_enum(struct env_read_cursor *c, const struct env_type *type, void *out)
{
	return env_read_on(c, env_read_enum_at(c->at, type, out));
}

const char *env_read_const_at(const struct env_reader *reader, const char *at, const struct env_type *type);

/* The one value of the constant `type`, as it is written. It has no C value. */
ENV_INLINE bool env_read_const(struct env_read_cursor *c, const struct env_type *type)
{
	struct env_str json = type->as.constant.json;

	if (!ENV_LIKELY(json.ptr[0] == '"' && json.len <= ENV_PADDING &&
			env_read_same(c->at, json.ptr, json.len)))
		return env_read_on(c, env_read_const_at(c->reader, c->at, type));
	c->at += json.len;
	return true;
}

const char *env_read_json_at(struct env_reader *reader, const char *at, struct env_json *out, unsigned roots);

/*
 * A value of any kind whose root is among `roots` (enum env_json_root; 0: any). Its text is copied as it is
 * into the arena, with a NUL.
 */
ENV_INLINE bool env_read_json(struct env_read_cursor *c, struct env_json *out, unsigned roots)
{
	return env_read_on(c, env_read_json_at(c->reader, c->at, out, roots));
}

const char *env_skip_at(const struct env_reader *reader, const char *at);

/* Moves past one value of any kind, checking its syntax. */
ENV_INLINE bool env_skip(struct env_read_cursor *c)
{
	return env_read_on(c, env_skip_at(c->reader, c->at));
}

#ifdef __cplusplus
}
#endif
#endif
