/*
 * What generated fast encoders are made of. Not for use by hand.
 *
 * Each function appends a value and answers true, or false for "don't know": a value that breaks a rule, or
 * no memory; then the buffer may have gained some bytes. The careful encoder decides then. True promises that
 * it would have written the same bytes.
 *
 * What a word does out of line is the function env_put_...(): it is given the place, and returns the one behind what it wrote, or NULL for "don't
 * know".
 */
#ifndef ENVELOPE_WRITE_H
#define ENVELOPE_WRITE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <envelope/buf.h>
#include <envelope/json.h>
#include <envelope/read_words.h>
#include <envelope/str.h>
#include <envelope/type.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What all of a text is written with. */
struct env_writer {
	char *end; /* a place may be so far, and still have ENV_WRITE_ROOM bytes behind it */
	struct env_buf *buf;
	unsigned depth; /* levels that may still be opened; at most ENV_DEPTH_DEFAULT */
};

/*
 * A place in the text, where the next byte goes. It belongs to one function, in a register: to what is no part of that function the place is given,
 * and the place behind what was written is returned; NULL: don't know. The buffer itself learns of it at the end.
 *
 * Before each word there is room for ENV_WRITE_ROOM bytes, so that short words need not look: commas, keys and what closes use some
 * of it, whatever else is written makes it whole again.
 */
struct env_write_cursor {
	char *at;
	struct env_writer *writer;
};

/* Brackets that close all levels, a comma and a short key, and any number. */
#define ENV_WRITE_ROOM 256

/* Most bytes of a short key, or of another short text. */
#define ENV_WRITE_SHORT 64

/* Leaves what was written up to `at` in the buffer. Words that write by the buffer do it first, and go on behind with env_write_go_on(). */
static inline void env_write_stop(struct env_writer *writer, const char *at)
{
	writer->buf->len = (size_t)(at - writer->buf->data);
}

/* The place behind what the buffer holds; NULL where there is no room. */
static inline char *env_write_go_on(struct env_writer *writer)
{
	struct env_buf *buf = writer->buf;

	ENV_TRY(env_buf_reserve(buf, ENV_WRITE_ROOM) == ENV_OK);
	writer->end = buf->data + buf->capacity - ENV_WRITE_ROOM;
	return buf->data + buf->len;
}

/* Starts to append to `buf`: the place, or NULL. */
static inline char *env_write_start(struct env_writer *writer, struct env_buf *buf)
{
	writer->buf = buf;
	writer->depth = ENV_DEPTH_DEFAULT;
	return env_write_go_on(writer);
}

/* The slow half of env_write_room(): makes the buffer larger. */
char *env_write_grow(struct env_writer *writer, char *at, size_t extra);

/*
 * Makes room for `extra` bytes, at most PTRDIFF_MAX, beside the room that there is before each word: the place, or NULL. So with 0 it makes that
 * room whole.
 */
static inline char *env_write_room(struct env_writer *writer, char *at, size_t extra)
{
	return writer->end - at >= (ptrdiff_t)extra ? at : env_write_grow(writer, at, extra);
}

/* Goes on at `at`. */
ENV_INLINE bool env_write_on(struct env_write_cursor *c, char *at)
{
	c->at = at;
	return at != NULL;
}

/* The same, and makes the room before the next word whole. */
ENV_INLINE bool env_write_up_to(struct env_write_cursor *c, char *at)
{
	return env_write_on(c, ENV_LIKELY(at <= c->writer->end) ? at : env_write_grow(c->writer, at, 0));
}

/* A value by a function of its own, such as envgen emits. */
ENV_INLINE bool env_write_by(struct env_write_cursor *c, env_write_function *write, const void *value)
{
	return env_write_on(c, write(c->writer, c->at, value));
}

/* Appends `len` bytes, few, for which there is room. */
ENV_INLINE bool env_write_few(struct env_write_cursor *c, const char *bytes, size_t len)
{
	memcpy(c->at, bytes, len);
	return env_write_up_to(c, c->at + len);
}

/* ---- values ---- */

ENV_INLINE bool env_write_null(struct env_write_cursor *c)
{
	return env_write_few(c, "null", 4);
}

ENV_INLINE bool env_write_bool(struct env_write_cursor *c, bool value)
{
	/* which it is nobody guesses, so that it decides about no jump */
	memcpy(c->at, value ? "true " : "false", 5);
	return env_write_up_to(c, c->at + 5 - value);
}

char *env_put_int(struct env_writer *writer, char *at, int64_t value, int64_t minimum, int64_t maximum);
char *env_put_number(struct env_writer *writer, char *at, double value);
char *env_put_str(struct env_writer *writer, char *at, struct env_str value, size_t min_length,
		  size_t max_length);
char *env_put_enum(struct env_writer *writer, char *at, const struct env_type *type, int value);
char *env_put_const(struct env_writer *writer, char *at, const struct env_type *type);
char *env_put_json(struct env_writer *writer, char *at, struct env_json value, unsigned roots);

/* Bounds are inclusive. */
ENV_INLINE bool env_write_int(struct env_write_cursor *c, int64_t value, int64_t minimum, int64_t maximum)
{
	return env_write_on(c, env_put_int(c->writer, c->at, value, minimum, maximum));
}

/* Any finite number; bounds are the caller's to compare. */
ENV_INLINE bool env_write_number(struct env_write_cursor *c, double value)
{
	return env_write_on(c, env_put_number(c->writer, c->at, value));
}

/* Valid UTF-8, the length in code points within the bounds (inclusive). */
ENV_INLINE bool env_write_str(struct env_write_cursor *c, struct env_str value, size_t min_length,
			      size_t max_length)
{
	return env_write_on(c, env_put_str(c->writer, c->at, value, min_length, max_length));
}

/* The member of the enum `type` with that number. */
ENV_INLINE bool env_write_enum(struct env_write_cursor *c, const struct env_type *type, int value)
{
	return env_write_on(c, env_put_enum(c->writer, c->at, type, value));
}

/* The one value of the constant `type`. */
ENV_INLINE bool env_write_const(struct env_write_cursor *c, const struct env_type *type)
{
	struct env_str json = type->as.constant.json;

	/* all but numbers are spelt in the table as they are written */
	if (json.ptr[0] == '"' && json.len <= ENV_WRITE_SHORT)
		return env_write_few(c, json.ptr, json.len);
	return env_write_on(c, env_put_const(c->writer, c->at, type));
}

/* JSON text, checked, without its white space; the root is among `roots` (enum env_json_root; 0: any). */
ENV_INLINE bool env_write_json(struct env_write_cursor *c, struct env_json value, unsigned roots)
{
	return env_write_on(c, env_put_json(c->writer, c->at, value, roots));
}

/*
 * A value of `type` by its own fast function, where it has one: for types of another package and boxed
 * members. Of a `value` that is NULL it is "don't know".
 */
ENV_INLINE bool env_write_value(struct env_write_cursor *c, const struct env_type *type, const void *value)
{
	return value != NULL && type->write != NULL && type->also == NULL &&
	       env_write_by(c, type->write, value);
}

/* ---- objects, arrays, maps ---- */

/* Opens what goes one level deeper: counts it, appends the bracket. */
ENV_INLINE bool env_write_open(struct env_write_cursor *c, char bracket)
{
	ENV_TRY(c->writer->depth > 0);
	c->writer->depth--;
	*c->at = bracket;
	return env_write_up_to(c, c->at + 1);
}

/* Closes it: the place behind the bracket. */
ENV_INLINE char *env_write_close(struct env_write_cursor *c, char bracket)
{
	c->writer->depth++;
	*c->at++ = bracket;
	return c->at;
}

ENV_INLINE bool env_write_object(struct env_write_cursor *c)
{
	return env_write_open(c, '{');
}

/* Closes an object or a map. */
ENV_INLINE char *env_write_object_end(struct env_write_cursor *c)
{
	return env_write_close(c, '}');
}

/* Appends the key of a member, `len` bytes at `text`, which is a literal. */
ENV_INLINE bool env_write_key(struct env_write_cursor *c, const char *text, size_t len)
{
	if (len > ENV_WRITE_SHORT)
		ENV_TRY(env_write_on(c, env_write_room(c->writer, c->at, len)));
	memcpy(c->at, text, len);
	c->at += len;
	return true;
}

/* Appends `,"key":`, or without the comma where the object has no other member yet: where the byte before is the opening brace. */
ENV_INLINE bool env_write_maybe_first(struct env_write_cursor *c, const char *text, size_t len)
{
	bool first = c->at[-1] == '{';

	/* the comma takes the place of the brace for a moment, so that the copy has a constant length */
	c->at -= first;
	ENV_TRY(env_write_key(c, text, len));
	if (first)
		*(c->at - len) = '{';
	return true;
}

/*
 * The key of a member: of the first one of its object, of one behind others, of one that may be either. Bytes that JSON wants escaped are
 * spelt escaped.
 */
#define ENV_WRITE_FIRST(c, literal) env_write_key((c), "\"" literal "\":", sizeof(literal) + 2)
#define ENV_WRITE_NEXT(c, literal) env_write_key((c), ",\"" literal "\":", sizeof(literal) + 3)
#define ENV_WRITE_KEY(c, literal) env_write_maybe_first((c), ",\"" literal "\":", sizeof(literal) + 3)

/* Opens an array of `count` items at `items`, which must be within the bounds. */
ENV_INLINE bool env_write_array(struct env_write_cursor *c, const void *items, size_t count, size_t min_items,
				size_t max_items)
{
	ENV_TRY(count >= min_items && count <= max_items && (items != NULL || count == 0));
	return env_write_open(c, '[');
}

/* Before each item: a comma, unless `index` is 0. */
ENV_INLINE bool env_write_item(struct env_write_cursor *c, size_t index)
{
	*c->at = ',';
	c->at += index != 0;
	return true;
}

/* Closes an array. */
ENV_INLINE char *env_write_array_end(struct env_write_cursor *c)
{
	return env_write_close(c, ']');
}

/* Whether `count` entries of `entry_size` bytes make a map: keys must differ, of many that is "don't know". */
bool env_write_may_be_map(const void *entries, size_t count, size_t entry_size);

/*
 * Opens a map of `count` entries of `entry_size` bytes, each with its key, a struct env_str, at its start; the count must be within the bounds.
 * The keys must differ: few are compared with each other, many are "don't know". A map is closed by
 * env_write_object_end().
 */
ENV_INLINE bool env_write_map(struct env_write_cursor *c, const void *entries, size_t count,
			      size_t entry_size, size_t min_entries, size_t max_entries)
{
	ENV_TRY(count >= min_entries && count <= max_entries);
	return env_write_may_be_map(entries, count, entry_size) && env_write_open(c, '{');
}

char *env_put_entry(struct env_writer *writer, char *at, size_t index, struct env_str key, size_t min_length,
		    size_t max_length);

/* Before each value of a map: its key, whose length is within the bounds, with the colon, and a comma unless `index` is 0. */
ENV_INLINE bool env_write_entry(struct env_write_cursor *c, size_t index, struct env_str key,
				size_t min_length, size_t max_length)
{
	return env_write_on(c, env_put_entry(c->writer, c->at, index, key, min_length, max_length));
}

#ifdef __cplusplus
}
#endif
#endif
