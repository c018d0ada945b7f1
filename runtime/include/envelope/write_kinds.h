/*
 * What generated fast encoders are made of, beside <envelope/write.h>: words for types that JSON does not know by itself, and for rules
 * that are looked up in a type's table ("ruled"). Not for use by hand. What true and false mean is said there.
 *
 * Integers of 32 bits are written with env_write_int(), unions by a switch over their members; an open member (ENV_KIND_JSON), a map
 * in a union with a tag, and a member for numbers in one that has another for integers are "don't know".
 */
#ifndef ENVELOPE_WRITE_KINDS_H
#define ENVELOPE_WRITE_KINDS_H

#include <envelope/format.h>
#include <envelope/read_kinds.h>
#include <envelope/write.h>

#ifdef __cplusplus
extern "C" {
#endif

char *env_put_uint64(struct env_writer *writer, char *at, uint64_t value);
char *env_put_float(struct env_writer *writer, char *at, float value);
char *env_put_str_ruled(struct env_writer *writer, char *at, const struct env_type *type,
			struct env_str value);
char *env_put_format(struct env_writer *writer, char *at, const struct env_format *format, const void *value);
char *env_put_base64(struct env_writer *writer, char *at, struct env_bytes value);
char *env_put_open_enum(struct env_writer *writer, char *at, const struct env_type *type, const void *value);
char *env_put_entry_ruled(struct env_writer *writer, char *at, const struct env_type *type, size_t index,
			  struct env_str key);

/* Bounds are inclusive. */
ENV_INLINE bool env_write_uint64(struct env_write_cursor *c, uint64_t value, uint64_t minimum,
				 uint64_t maximum)
{
	return value >= minimum && value <= maximum &&
	       env_write_on(c, env_put_uint64(c->writer, c->at, value));
}

/* Any finite number; without any rules. */
ENV_INLINE bool env_write_float(struct env_write_cursor *c, float value)
{
	return env_write_on(c, env_put_float(c->writer, c->at, value));
}

/* Numbers by all rules of `type`. */
ENV_INLINE bool env_write_number_ruled(struct env_write_cursor *c, const struct env_type *type, double value)
{
	return env_number_obeys(type, value) && env_write_number(c, value);
}

ENV_INLINE bool env_write_float_ruled(struct env_write_cursor *c, const struct env_type *type, float value)
{
	return env_float_obeys(type, value) && env_write_float(c, value);
}

/* Valid UTF-8, by all rules of `type`. */
ENV_INLINE bool env_write_str_ruled(struct env_write_cursor *c, const struct env_type *type,
				    struct env_str value)
{
	return env_write_on(c, env_put_str_ruled(c->writer, c->at, type, value));
}

/* The text of a format's C value. */
ENV_INLINE bool env_write_format(struct env_write_cursor *c, const struct env_format *format,
				 const void *value)
{
	return env_write_on(c, env_put_format(c->writer, c->at, format, value));
}

/* Bytes as base64. */
ENV_INLINE bool env_write_base64(struct env_write_cursor *c, struct env_bytes value)
{
	return env_write_on(c, env_put_base64(c->writer, c->at, value));
}

/* An open enum: `value` points to the struct. (Mixed enums are written with env_write_enum().) */
ENV_INLINE bool env_write_open_enum(struct env_write_cursor *c, const struct env_type *type,
				    const void *value)
{
	return env_write_on(c, env_put_open_enum(c->writer, c->at, type, value));
}

/*
 * Opens a tuple: counts the level, appends the bracket. Before each item comes env_write_item() with its place; env_write_array_end()
 * closes. That no item stands behind an absent one is the caller's to look at.
 */
ENV_INLINE bool env_write_tuple(struct env_write_cursor *c)
{
	return env_write_open(c, '[');
}

/* As env_write_map() and env_write_entry(), by the rules of the map `type`. */
ENV_INLINE bool env_write_map_ruled(struct env_write_cursor *c, const struct env_type *type,
				    const void *entries, size_t count)
{
	const struct env_map_rules *rules = &type->as.map;

	return env_write_map(c, entries, count, rules->entry_size, rules->min_entries, rules->max_entries);
}

ENV_INLINE bool env_write_entry_ruled(struct env_write_cursor *c, const struct env_type *type, size_t index,
				      struct env_str key)
{
	return env_write_on(c, env_put_entry_ruled(c->writer, c->at, type, index, key));
}

#ifdef __cplusplus
}
#endif
#endif
