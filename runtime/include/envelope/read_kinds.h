/*
 * What generated fast decoders are made of, beside <envelope/read.h>: words for types that JSON does not know by itself, and for rules that
 * are looked up in a type's table ("ruled"). Not for use by hand. What true and false mean is said there.
 */
#ifndef ENVELOPE_READ_KINDS_H
#define ENVELOPE_READ_KINDS_H

#include <envelope/format.h>
#include <envelope/read.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- numbers ---- */

const char *env_read_uint64_at(const char *at, uint64_t *out);

/* Integers of plain digits, within the bounds (inclusive); multipleOf is the caller's to look at: `*out % 5 == 0`. */
ENV_INLINE bool env_read_uint64(struct env_read_cursor *c, uint64_t *out, uint64_t minimum, uint64_t maximum)
{
	return env_read_on(c, env_read_uint64_at(c->at, out)) && *out >= minimum && *out <= maximum;
}

ENV_INLINE bool env_read_int32(struct env_read_cursor *c, int32_t *out, int32_t minimum, int32_t maximum)
{
	int64_t value;

	ENV_TRY(env_read_int(c, &value, minimum, maximum));
	*out = (int32_t)value;
	return true;
}

ENV_INLINE bool env_read_uint32(struct env_read_cursor *c, uint32_t *out, uint32_t minimum, uint32_t maximum)
{
	int64_t value;

	ENV_TRY(env_read_int(c, &value, minimum, maximum));
	*out = (uint32_t)value;
	return true;
}

const char *env_read_float_at(const struct env_reader *reader, const char *at, float *out);

/* A number that a float can hold; without any rules. */
ENV_INLINE bool env_read_float(struct env_read_cursor *c, float *out)
{
	return env_read_on(c, env_read_float_at(c->reader, c->at, out));
}

/* Whether a number obeys all rules of `type`. */
bool env_number_obeys(const struct env_type *type, double value);
bool env_float_obeys(const struct env_type *type, float value);

/* Numbers by all rules of `type`: multipleOf, and floats with bounds, which are compared with the float's shortest decimal. */
ENV_INLINE bool env_read_number_ruled(struct env_read_cursor *c, const struct env_type *type, double *out)
{
	return env_read_number(c, out) && env_number_obeys(type, *out);
}

ENV_INLINE bool env_read_float_ruled(struct env_read_cursor *c, const struct env_type *type, float *out)
{
	return env_read_float(c, out) && env_float_obeys(type, *out);
}

/* ---- strings ---- */

/* Whether a string obeys all rules of `type`. */
bool env_str_obeys(const struct env_type *type, struct env_str value);

/* A string by all rules of `type`: lengths, pattern, format. As env_read_str(). */
ENV_INLINE bool env_read_str_ruled(struct env_read_cursor *c, const struct env_type *type,
				   struct env_str *out)
{
	return env_read_str(c, out, 0, SIZE_MAX) && env_str_obeys(type, *out);
}

const char *env_read_format_at(const char *at, const struct env_format *format, void *out);

/* A string of a format that has a C value, `out`. */
ENV_INLINE bool env_read_format(struct env_read_cursor *c, const struct env_format *format, void *out)
{
	return env_read_on(c, env_read_format_at(c->at, format, out));
}

const char *env_read_base64_at(struct env_reader *reader, const char *at, struct env_bytes *out);

/* The bytes, in the arena, that a string stands for in base64. */
ENV_INLINE bool env_read_base64(struct env_read_cursor *c, struct env_bytes *out)
{
	return env_read_on(c, env_read_base64_at(c->reader, c->at, out));
}

const char *env_read_open_enum_at(struct env_reader *reader, const char *at, const struct env_type *type,
				  void *out);
const char *env_read_mixed_enum_at(const struct env_reader *reader, const char *at,
				   const struct env_type *type, void *out);

/*
 * A member of the enum `type` or another text. `out` points to the struct; the text is a copy in the arena, with a NUL.
 */
ENV_INLINE bool env_read_open_enum(struct env_read_cursor *c, const struct env_type *type, void *out)
{
	return env_read_on(c, env_read_open_enum_at(c->reader, c->at, type, out));
}

/* A member of an enum whose members are not all strings. */
ENV_INLINE bool env_read_mixed_enum(struct env_read_cursor *c, const struct env_type *type, void *out)
{
	return env_read_on(c, env_read_mixed_enum_at(c->reader, c->at, type, out));
}

/* ---- tuples ---- */

/*
 * Items by their place; those after them, where there may be some, as an array's:
 *
 *	struct env_items rest = ENV_ITEMS(double);     (ENV_NO_ITEMS, where there may be none)
 *	double *item;
 *
 *	ENV_TRY(env_read_tuple(&c, &rest, SIZE_MAX));
 *	ENV_TRY(env_read_place(&c, &rest) && env_read_str(...));     (a required item)
 *	if (env_read_place(&c, &rest))
 *		ENV_TRY(...);                          (an optional one, which is present then)
 *	while ((item = env_read_rest(&c, &rest)) != NULL)
 *		ENV_TRY(...);
 *	m->rest = ...;
 *	return env_read_tuple_end(&c, &rest);
 */
#define ENV_NO_ITEMS                              \
	{                                         \
		NULL, 0, 0, 0, 1, 1, false, false \
	}

/* Opens the array. No more than `max_rest` items will be read as the rest. */
ENV_INLINE bool env_read_tuple(struct env_read_cursor *c, struct env_items *rest, size_t max_rest)
{
	rest->max_count = max_rest;
	return env_read_on(c, env_read_open_at(c->reader, c->at, '['));
}

/* What stands before an item, or the end of the tuple: the place behind that. */
const char *env_read_place_at(const char *at, struct env_items *rest);

/* Whether there is one more item, to be read now. False also where the answer is "don't know". */
ENV_INLINE bool env_read_place(struct env_read_cursor *c, struct env_items *rest)
{
	const char *at = rest->closed ? NULL : env_read_place_at(c->at, rest);

	if (at == NULL)
		return false;
	c->at = at;
	return !rest->closed;
}

/* The place of the next item after those, as env_read_item(). */
ENV_INLINE void *env_read_rest(struct env_read_cursor *c, struct env_items *rest)
{
	return rest->closed ? NULL : env_read_item(c, rest);
}

/* After the last item: the place behind the array, where it ends here. */
ENV_INLINE const char *env_read_tuple_end(struct env_read_cursor *c, struct env_items *rest)
{
	ENV_TRY(c->at != NULL && !env_read_place(c, rest));
	return env_read_array_end(c, rest, 0);
}

/* ---- unions ---- */

const char *env_read_member_at(const struct env_reader *reader, const char *at, const struct env_type *type,
			       size_t *member);

/*
 * Which member of the union `type` comes next: its index, and nothing is taken but white space. Of objects only those whose first key is
 * the tag are known: so no text is looked at more than twice. Members that are open (ENV_KIND_JSON) are only known by their JSON types.
 */
ENV_INLINE bool env_read_member(struct env_read_cursor *c, const struct env_type *type, size_t *member)
{
	return env_read_on(c, env_read_member_at(c->reader, c->at, type, member));
}

/* ---- maps with rules ---- */

/* As env_read_map(), env_read_entry() and env_read_map_end(), by the rules of the map `type`. Keys that it ignores are passed over. */
ENV_INLINE bool env_read_map_ruled(struct env_read_cursor *c, const struct env_type *type,
				   struct env_items *entries)
{
	return env_read_map(c, entries, type->as.map.max_entries);
}

const char *env_read_entry_ruled_at(struct env_reader *reader, const char *at, const struct env_type *type,
				    struct env_items *entries);

ENV_INLINE void *env_read_entry_ruled(struct env_read_cursor *c, const struct env_type *type,
				      struct env_items *entries)
{
	return env_read_last(c, entries, env_read_entry_ruled_at(c->reader, c->at, type, entries));
}

ENV_INLINE const char *env_read_map_end_ruled(struct env_read_cursor *c, const struct env_type *type,
					      const struct env_items *entries)
{
	return env_read_map_end(c, entries, type->as.map.min_entries);
}

#ifdef __cplusplus
}
#endif
#endif
