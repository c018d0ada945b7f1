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

struct env_writer {
	struct env_buf *buf;
	unsigned depth; /* levels that may still be opened; at most ENV_DEPTH_DEFAULT */
};

/* Appends one byte. */
static inline bool env_write_byte(struct env_writer *writer, char byte)
{
	ENV_TRY(env_buf_reserve(writer->buf, 1) == ENV_OK);
	writer->buf->data[writer->buf->len++] = byte;
	return true;
}

/* ---- values ---- */

static inline bool env_write_null(struct env_writer *writer)
{
	return env_buf_append(writer->buf, "null", 4) == ENV_OK;
}

bool env_write_bool(struct env_writer *writer, bool value);

/* Bounds are inclusive. */
bool env_write_int(struct env_writer *writer, int64_t value, int64_t minimum, int64_t maximum);

/* Any finite number; bounds are the caller's to compare. */
bool env_write_number(struct env_writer *writer, double value);

/* Valid UTF-8, the length in code points within the bounds (inclusive). */
bool env_write_str(struct env_writer *writer, struct env_str value, size_t min_length, size_t max_length);

/* The member of the enum `type` with that number. */
bool env_write_enum(struct env_writer *writer, const struct env_type *type, int value);

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

/*
 * Appends `,"key":` (`len` bytes at `text`), without the comma where the member is the first: where the byte
 * before is the opening brace.
 */
static inline bool env_write_key(struct env_writer *writer, const char *text, size_t len)
{
	ENV_TRY(env_buf_reserve(writer->buf, len) == ENV_OK);
	char *end = writer->buf->data + writer->buf->len;
	bool first = end[-1] == '{';

	/* the comma takes the place of the brace for a moment, so that the copy has a constant length */
	end -= first;
	memcpy(end, text, len);
	*end = first ? '{' : ',';
	writer->buf->len += len - first;
	return true;
}

/* The key of a member. Bytes that JSON wants escaped are spelt escaped. */
#define ENV_WRITE_KEY(writer, literal) env_write_key((writer), ",\"" literal "\":", sizeof(literal) + 3)

/* Opens an array of `count` items at `items`, which must be within the bounds. */
bool env_write_array(struct env_writer *writer, const void *items, size_t count, size_t min_items,
		     size_t max_items);

/* Before each item: a comma, unless `index` is 0. */
static inline bool env_write_item(struct env_writer *writer, size_t index)
{
	return index == 0 || env_write_byte(writer, ',');
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
