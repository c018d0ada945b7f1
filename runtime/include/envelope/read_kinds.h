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

/* Integers of plain digits, within the bounds (inclusive); multipleOf is the caller's to look at: `*out % 5 == 0`. */
bool env_read_int32(struct env_reader *reader, int32_t *out, int32_t minimum, int32_t maximum);
bool env_read_uint32(struct env_reader *reader, uint32_t *out, uint32_t minimum, uint32_t maximum);
bool env_read_uint64(struct env_reader *reader, uint64_t *out, uint64_t minimum, uint64_t maximum);

/* A number that a float can hold; without any rules. */
bool env_read_float(struct env_reader *reader, float *out);

/* Numbers by all rules of `type`: multipleOf, and floats with bounds, which are compared with the float's shortest decimal. */
bool env_read_number_ruled(struct env_reader *reader, const struct env_type *type, double *out);
bool env_read_float_ruled(struct env_reader *reader, const struct env_type *type, float *out);

/* ---- strings ---- */

/* A string by all rules of `type`: lengths, pattern, format. As env_read_str(). */
bool env_read_str_ruled(struct env_reader *reader, const struct env_type *type, struct env_str *out);

/* A string of a format that has a C value, `out`. */
bool env_read_format(struct env_reader *reader, const struct env_format *format, void *out);

/* The bytes, in the arena, that a string stands for in base64. */
bool env_read_base64(struct env_reader *reader, struct env_bytes *out);

/*
 * A member of the enum `type` or another text. `out` points to the struct; the text is a copy in the arena, with a NUL. An enum whose
 * members are not all strings.
 */
bool env_read_open_enum(struct env_reader *reader, const struct env_type *type, void *out);
bool env_read_mixed_enum(struct env_reader *reader, const struct env_type *type, void *out);

/* ---- tuples ---- */

/*
 * Items by their place; those after them, where there may be some, as an array's:
 *
 *	struct env_items rest = ENV_ITEMS(double);     (ENV_NO_ITEMS, where there may be none)
 *	double *item;
 *
 *	ENV_TRY(env_read_tuple(r, &rest, SIZE_MAX));
 *	ENV_TRY(env_read_place(r, &rest) && env_read_str(...));     (a required item)
 *	if (env_read_place(r, &rest))
 *		ENV_TRY(...);                          (an optional one, which is present then)
 *	while ((item = env_read_item(r, &rest)) != NULL)
 *		ENV_TRY(...);
 *	m->rest = ...;
 *	return env_read_tuple_end(r, &rest);
 */
#define ENV_NO_ITEMS                   \
	{                              \
		NULL, 0, 0, 0, 1, 1, 0 \
	}

/* Whether an array comes next, and may. No more than `max_rest` items will be read as the rest. */
static inline bool env_read_tuple(struct env_reader *reader, struct env_items *rest, size_t max_rest)
{
	return env_read_array(reader, rest, max_rest);
}

/* Whether there is one more item, to be read now. False also where the answer is "don't know". */
bool env_read_place(struct env_reader *reader, struct env_items *rest);

/* Whether the array ends here. */
bool env_read_tuple_end(struct env_reader *reader, struct env_items *rest);

/* ---- unions ---- */

/*
 * Which member of the union `type` comes next: its index, and nothing is taken but white space. Of objects only those whose first key is
 * the tag are known: so no text is looked at more than twice. Members that are open (ENV_KIND_JSON) are only known by their JSON types.
 */
bool env_read_member(struct env_reader *reader, const struct env_type *type, size_t *member);

/* ---- maps with rules ---- */

/* As env_read_map(), env_read_entry() and env_read_map_end(), by the rules of the map `type`. Keys that it ignores are passed over. */
bool env_read_map_ruled(struct env_reader *reader, const struct env_type *type, struct env_items *entries);
void *env_read_entry_ruled(struct env_reader *reader, const struct env_type *type, struct env_items *entries);
bool env_read_map_end_ruled(struct env_reader *reader, const struct env_type *type,
			    const struct env_items *entries);

#ifdef __cplusplus
}
#endif
#endif
