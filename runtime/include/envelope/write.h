/*
 * What generated fast encoders are made of. Not for use by hand.
 *
 * Each word writes a value, or a part of one: it is given the place where it writes, and returns the one behind what it wrote. Where a value breaks a
 * rule or there is no memory it gives up: the writer remembers that, and what is written from then on is of no use, but harmless; it goes to places
 * where it may. So nobody has to ask in between. Whoever began to write asks in the end: where the writer gave up (`given_up`), the careful encoder
 * decides, and the buffer may have gained some bytes; where it did not, it is promised that the careful encoder would have written the same bytes.
 * A word that gives up leaves the room before the next one whole, as others do.
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

/*
 * What all of a text is written with.
 *
 * Before each word there is room for ENV_WRITE_ROOM bytes, so that short words need not look: commas, keys and what closes use some
 * of it, whatever else is written makes it whole again. The buffer itself learns at the end how much was written.
 */
struct env_writer {
	char *end; /* a place may be so far, and still have ENV_WRITE_ROOM bytes behind it */
	struct env_buf *buf;
	size_t start;   /* bytes that were in the buffer before */
	unsigned depth; /* levels that may still be opened; at most ENV_DEPTH_DEFAULT */
	bool given_up;
};

/* Brackets that close all levels, a comma and a short key, and any number. */
#define ENV_WRITE_ROOM 256

/* Most bytes of a short key, or of another short text. */
#define ENV_WRITE_SHORT 64

/* Starts to append to `buf`: the place; NULL where there is no memory. */
char *env_write_start(struct env_writer *writer, struct env_buf *buf);

/* Leaves what was written up to `at` in the buffer; true, unless the writer gave up. */
static inline bool env_write_finish(struct env_writer *writer, const char *at)
{
	writer->buf->len = (size_t)(at - writer->buf->data);
	return !writer->given_up;
}

/*
 * Makes room for `extra` bytes, at most PTRDIFF_MAX, beside the room that there is before each word: the place. Where the writer gives up, or did,
 * that is the place where it started, without more room.
 */
char *env_write_grow(struct env_writer *writer, char *at, size_t extra);

/* Makes the room before the next word whole. */
ENV_INLINE char *env_write_on(struct env_writer *writer, char *at)
{
	return ENV_LIKELY(at <= writer->end) ? at : env_write_grow(writer, at, 0);
}

/* "Don't know". Returns a place where what is of no use may be written. */
char *env_write_give_up(struct env_writer *writer);

/* A rule on the value that comes next. */
ENV_INLINE void env_write_rule(struct env_writer *writer, bool obeyed)
{
	if (!ENV_LIKELY(obeyed))
		writer->given_up = true;
}

/* Copies few bytes, for which there is room; the place behind them. */
ENV_INLINE char *env_write_few(char *at, const char *bytes, size_t len)
{
	memcpy(at, bytes, len);
	return at + len;
}

/* ---- values ---- */

ENV_INLINE char *env_write_null(struct env_writer *writer, char *at)
{
	return env_write_on(writer, env_write_few(at, "null", 4));
}

ENV_INLINE char *env_write_bool(struct env_writer *writer, char *at, bool value)
{
	/* which it is nobody guesses, so that it decides about no jump */
	return env_write_on(writer, env_write_few(at, value ? "true " : "false", 5) - value);
}

/* Bounds are inclusive. */
char *env_write_int(struct env_writer *writer, char *at, int64_t value, int64_t minimum, int64_t maximum);

/* Any finite number; bounds are the caller's to compare. */
char *env_write_number(struct env_writer *writer, char *at, double value);

/* Valid UTF-8, the length in code points within the bounds (inclusive). */
char *env_write_str(struct env_writer *writer, char *at, struct env_str value, size_t min_length,
		    size_t max_length);

/* The member of the enum `type` with that number. */
char *env_write_enum(struct env_writer *writer, char *at, const struct env_type *type, int value);

/* env_write_const() of any constant. */
char *env_write_any_const(struct env_writer *writer, char *at, const struct env_type *type);

/* The one value of the constant `type`. */
ENV_INLINE char *env_write_const(struct env_writer *writer, char *at, const struct env_type *type)
{
	struct env_str json = type->as.constant.json;

	/* all but numbers are spelt in the table as they are written */
	if (json.ptr[0] != '"' || json.len > ENV_WRITE_SHORT)
		return env_write_any_const(writer, at, type);
	return env_write_on(writer, env_write_few(at, json.ptr, json.len));
}

/* JSON text, checked, without its white space; the root is among `roots` (enum env_json_root; 0: any). */
char *env_write_json(struct env_writer *writer, char *at, struct env_json value, unsigned roots);

/*
 * A value of `type` by its own fast function, where it has one: for types of another package and boxed
 * members. Gives up where `value` is NULL; and writes nothing where the writer gave up before, so that a value that contains itself has an end.
 */
char *env_write_value(struct env_writer *writer, char *at, const struct env_type *type, const void *value);

/* ---- objects, arrays, maps ---- */

/* Opens what goes one level deeper: counts it, writes the bracket. */
ENV_INLINE char *env_write_open(struct env_writer *writer, char *at, char bracket)
{
	env_write_rule(writer, writer->depth > 0);
	writer->depth--;
	*at = bracket;
	return env_write_on(writer, at + 1);
}

/* Closes it. Of levels beyond the limit there may be more than there is room to close. */
ENV_INLINE char *env_write_close(struct env_writer *writer, char *at, char bracket)
{
	bool within = writer->depth < ENV_DEPTH_DEFAULT;

	writer->depth++;
	*at = bracket;
	return ENV_LIKELY(within) ? at + 1 : env_write_give_up(writer);
}

/* env_write_key() of one that is not short. */
char *env_write_long_key(struct env_writer *writer, char *at, const char *text, size_t len);

/* The key of a member, `len` bytes at `text`, which is a literal. */
ENV_INLINE char *env_write_key(struct env_writer *writer, char *at, const char *text, size_t len)
{
	if (len > ENV_WRITE_SHORT)
		return env_write_long_key(writer, at, text, len);
	return env_write_few(at, text, len);
}

/* `,"key":`, or without the comma where the object has no other member yet: where the byte before is the opening brace. */
ENV_INLINE char *env_write_maybe_first(struct env_writer *writer, char *at, const char *text, size_t len)
{
	bool first = at[-1] == '{';

	/* where a long one finds no room it is not written, and there would be no place to put the brace back to */
	if (len > ENV_WRITE_SHORT)
		return env_write_long_key(writer, at, text + first, len - first);
	/* the comma takes the place of the brace for a moment, so that the copy has a constant length */
	at = env_write_few(at - first, text, len);
	if (first)
		*(at - len) = '{';
	return at;
}

/*
 * The key of a member: of the first one of its object, of one behind others, of one that may be either. Bytes that JSON wants escaped are
 * spelt escaped.
 */
#define ENV_WRITE_FIRST(writer, at, literal) \
	env_write_key((writer), (at), "\"" literal "\":", sizeof(literal) + 2)
#define ENV_WRITE_NEXT(writer, at, literal) \
	env_write_key((writer), (at), ",\"" literal "\":", sizeof(literal) + 3)
#define ENV_WRITE_KEY(writer, at, literal) \
	env_write_maybe_first((writer), (at), ",\"" literal "\":", sizeof(literal) + 3)

/* Before an item of a tuple: a comma, unless `index` is 0. */
ENV_INLINE char *env_write_item(char *at, size_t index)
{
	*at = ',';
	return at + (index != 0);
}

/*
 * A value of the array or the map `type`, by its table: each item by its type's own fast function, where it has one, or by the words that are
 * here. `value` points to the struct of items and count. The keys of a map must differ: few are compared with each other, at many it gives up.
 */
char *env_write_array(struct env_writer *writer, char *at, const struct env_type *type, const void *value);
char *env_write_map(struct env_writer *writer, char *at, const struct env_type *type, const void *value);

#ifdef __cplusplus
}
#endif
#endif
