/*
 * What generated fast encoders are made of. Not for use by hand.
 *
 * Each function appends a value and answers true, or false for "don't know": a value that breaks a rule, or
 * no memory; then the buffer may have gained some bytes. The careful encoder decides then. True promises that
 * it would have written the same bytes.
 */
#ifndef ENVELOPE_WRITE_H
#define ENVELOPE_WRITE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <envelope/buf.h>
#include <envelope/json.h>
#include <envelope/read.h>
#include <envelope/str.h>
#include <envelope/type.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Where a fast encoder is. What is written so far is from `buf->len` bytes on in the buffer up to `at`; the buffer itself learns of it at
 * the end. Before each word there is room for ENV_WRITE_ROOM bytes at `at`, so that short words need not look: a comma and a key use some
 * of it, whatever else is written makes it whole again.
 */
struct env_writer {
	char *at;  /* where the next byte goes */
	char *end; /* `at` may go so far and still have that room */
	struct env_buf *buf;
	unsigned depth; /* levels that may still be opened; at most ENV_DEPTH_DEFAULT */
};

/* For a comma, a key of half of it, and any number. */
#define ENV_WRITE_ROOM 128

/* Leaves what was written in the buffer. Words that write by the buffer do it first, and go on behind with env_write_go_on(). */
static inline void env_write_stop(struct env_writer *writer)
{
	writer->buf->len = (size_t)(writer->at - writer->buf->data);
}

/* Goes on at the end of what the buffer holds; false where there is no room. */
static inline bool env_write_go_on(struct env_writer *writer)
{
	struct env_buf *buf = writer->buf;

	ENV_TRY(env_buf_reserve(buf, ENV_WRITE_ROOM) == ENV_OK);
	writer->at = buf->data + buf->len;
	writer->end = buf->data + buf->capacity - ENV_WRITE_ROOM;
	return true;
}

/* Starts to append to `buf`. */
static inline bool env_write_start(struct env_writer *writer, struct env_buf *buf)
{
	writer->buf = buf;
	writer->depth = ENV_DEPTH_DEFAULT;
	return env_write_go_on(writer);
}

/* The slow half of env_write_room(): makes the buffer larger. */
bool env_write_grow(struct env_writer *writer, size_t extra);

/* Makes room for `extra` bytes, at most PTRDIFF_MAX, beside the room that there is before each word. */
static inline bool env_write_room(struct env_writer *writer, size_t extra)
{
	return writer->end - writer->at >= (ptrdiff_t)extra || env_write_grow(writer, extra);
}

/* Goes on at `at`, where a word ended; NULL is "don't know". So the place stays in a register from one word to the next. */
static inline bool env_write_to(struct env_writer *writer, char *at)
{
	ENV_TRY(at != NULL);
	writer->at = at;
	return true;
}

/* The same, and makes the room before the next word whole. */
static inline bool env_write_up_to(struct env_writer *writer, char *at)
{
	writer->at = at;
	return at <= writer->end || env_write_grow(writer, 0);
}

/* Appends `len` bytes, few, for which there is room. */
static inline bool env_write_few(struct env_writer *writer, const char *bytes, size_t len)
{
	char *at = writer->at;

	memcpy(at, bytes, len);
	return env_write_up_to(writer, at + len);
}

/* Appends one. */
static inline bool env_write_byte(struct env_writer *writer, char byte)
{
	char *at = writer->at;

	*at = byte;
	return env_write_up_to(writer, at + 1);
}

/* ---- values ---- */

static inline bool env_write_null(struct env_writer *writer)
{
	return env_write_few(writer, "null", 4);
}

static inline bool env_write_bool(struct env_writer *writer, bool value)
{
	return value ? env_write_few(writer, "true", 4) : env_write_few(writer, "false", 5);
}

/* The words below by where they begin, for which there is the usual room; they return where they end, or NULL. */
char *env_put_int(struct env_writer *writer, char *at, int64_t value);
char *env_put_number(struct env_writer *writer, char *at, double value);
char *env_put_str(struct env_writer *writer, char *at, struct env_str value, size_t min_length,
		  size_t max_length);
char *env_put_enum(struct env_writer *writer, char *at, const struct env_type *type, int value);

/* Bounds are inclusive. */
static inline bool env_write_int(struct env_writer *writer, int64_t value, int64_t minimum, int64_t maximum)
{
	return value >= minimum && value <= maximum &&
	       env_write_to(writer, env_put_int(writer, writer->at, value));
}

/* Any finite number; bounds are the caller's to compare. */
static inline bool env_write_number(struct env_writer *writer, double value)
{
	return env_write_to(writer, env_put_number(writer, writer->at, value));
}

/* Valid UTF-8, the length in code points within the bounds (inclusive). */
static inline bool env_write_str(struct env_writer *writer, struct env_str value, size_t min_length,
				 size_t max_length)
{
	return env_write_to(writer, env_put_str(writer, writer->at, value, min_length, max_length));
}

/* The member of the enum `type` with that number. */
static inline bool env_write_enum(struct env_writer *writer, const struct env_type *type, int value)
{
	return env_write_to(writer, env_put_enum(writer, writer->at, type, value));
}

/* The one value of the constant `type`. */
bool env_write_const(struct env_writer *writer, const struct env_type *type);

/* JSON text, checked, without its white space; the root is among `roots` (enum env_json_root; 0: any). */
bool env_write_json(struct env_writer *writer, struct env_json value, unsigned roots);

/*
 * A value of `type` by its own fast function, where it has one: for types of another package and boxed
 * members. NULL is "don't know".
 */
bool env_write_value(struct env_writer *writer, const struct env_type *type, const void *value);

/* ---- objects, arrays, maps ---- */

/* Opens an object: counts the level, appends the brace. */
static inline bool env_write_object(struct env_writer *writer)
{
	return writer->depth-- > 0 && env_write_byte(writer, '{');
}

/* Closes an object or a map. */
static inline bool env_write_object_end(struct env_writer *writer)
{
	writer->depth++;
	return env_write_byte(writer, '}');
}

/* Appends the key of a member, `len` bytes at `text`, which is a literal. */
static inline bool env_write_key(struct env_writer *writer, const char *text, size_t len)
{
	if (len > ENV_WRITE_ROOM / 2)
		ENV_TRY(env_write_room(writer, len));
	char *at = writer->at;
	memcpy(at, text, len);
	writer->at = at + len;
	return true;
}

/* Appends `,"key":`, or without the comma where the object has no other member yet: where the byte before is the opening brace. */
static inline bool env_write_maybe_first(struct env_writer *writer, const char *text, size_t len)
{
	bool first = writer->at[-1] == '{';

	/* the comma takes the place of the brace for a moment, so that the copy has a constant length */
	writer->at -= first;
	ENV_TRY(env_write_key(writer, text, len));
	if (first)
		*(writer->at - len) = '{';
	return true;
}

/*
 * The key of a member: of the first one of its object, of one behind others, of one that may be either. Bytes that JSON wants escaped are
 * spelt escaped.
 */
#define ENV_WRITE_FIRST(writer, literal) env_write_key((writer), "\"" literal "\":", sizeof(literal) + 2)
#define ENV_WRITE_NEXT(writer, literal) env_write_key((writer), ",\"" literal "\":", sizeof(literal) + 3)
#define ENV_WRITE_KEY(writer, literal) \
	env_write_maybe_first((writer), ",\"" literal "\":", sizeof(literal) + 3)

/* Opens an array of `count` items at `items`, which must be within the bounds. */
static inline bool env_write_array(struct env_writer *writer, const void *items, size_t count,
				   size_t min_items, size_t max_items)
{
	ENV_TRY(count >= min_items && count <= max_items && (items != NULL || count == 0));
	return writer->depth-- > 0 && env_write_byte(writer, '[');
}

/* Before each item: a comma, unless `index` is 0. */
static inline bool env_write_item(struct env_writer *writer, size_t index)
{
	char *at = writer->at;

	*at = ',';
	writer->at = at + (index != 0);
	return true;
}

/* Closes an array. */
static inline bool env_write_array_end(struct env_writer *writer)
{
	writer->depth++;
	return env_write_byte(writer, ']');
}

/*
 * Opens a map of `count` entries of `entry_size` bytes, each with its key, a struct env_str, at its start.
 * The keys must differ: few are compared with each other, many are "don't know". A map is closed by
 * env_write_object_end().
 */
bool env_write_map(struct env_writer *writer, const void *entries, size_t count, size_t entry_size);

/* Before each value of a map: its key with the colon, and a comma unless `index` is 0. */
bool env_write_entry(struct env_writer *writer, size_t index, struct env_str key);

#ifdef __cplusplus
}
#endif
#endif
