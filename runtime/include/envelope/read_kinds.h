/*
 * What generated fast decoders are made of, beside <envelope/read.h>: words for types that JSON does not know by itself, and for rules that
 * are looked up in a type's table ("ruled"). Not for use by hand. What giving up means is said there.
 */
#ifndef ENVELOPE_READ_KINDS_H
#define ENVELOPE_READ_KINDS_H

#include <envelope/format.h>
#include <envelope/read.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- numbers ---- */

/*
 * Integers of plain digits, within the bounds (inclusive). multipleOf is the caller's to look at: `*out % 5 == 0`; so `*out` is set, to whatever, where
 * they give up.
 */
const char *env_read_uint64(struct env_reader *reader, const char *at, uint64_t *out, uint64_t minimum,
			    uint64_t maximum);
const char *env_read_int32(struct env_reader *reader, const char *at, int32_t *out, int32_t minimum,
			   int32_t maximum);
const char *env_read_uint32(struct env_reader *reader, const char *at, uint32_t *out, uint32_t minimum,
			    uint32_t maximum);

/* A number that a float can hold; without any rules. */
const char *env_read_float(struct env_reader *reader, const char *at, float *out);

/* Whether a number obeys all rules of `type`. */
bool env_number_obeys(const struct env_type *type, double value);
bool env_float_obeys(const struct env_type *type, float value);

/* Numbers by all rules of `type`: multipleOf, and floats with bounds, which are compared with the float's shortest decimal. */
const char *env_read_number_ruled(struct env_reader *reader, const char *at, const struct env_type *type,
				  double *out);
const char *env_read_float_ruled(struct env_reader *reader, const char *at, const struct env_type *type,
				 float *out);

/* ---- strings ---- */

/* Whether a string obeys all rules of `type`. */
bool env_str_obeys(const struct env_type *type, struct env_str value);

/* A string by all rules of `type`: lengths, pattern, format. As env_read_str(). */
const char *env_read_str_ruled(struct env_reader *reader, const char *at, const struct env_type *type,
			       struct env_str *out);

/* A string of a format that has a C value, `out`. */
const char *env_read_format(struct env_reader *reader, const char *at, const struct env_format *format,
			    void *out);

/* The bytes, in the arena, that a string stands for in base64. */
const char *env_read_base64(struct env_reader *reader, const char *at, struct env_bytes *out);

/*
 * A member of the enum `type` or another text. `out` points to the struct; the text is a copy in the arena, with a NUL.
 */
const char *env_read_open_enum(struct env_reader *reader, const char *at, const struct env_type *type,
			       void *out);

/* A member of an enum whose members are not all strings. */
const char *env_read_mixed_enum(struct env_reader *reader, const char *at, const struct env_type *type,
				void *out);

/* ---- tuples ---- */

/*
 * Items by their place; those after them, where there may be some, as an array's:
 *
 *	struct env_places places = {0};
 *
 *	at = env_read_tuple(reader, at, &places);
 *	at = env_read_place(reader, at, &places);
 *	at = env_read_str(...);                        (a required item)
 *	at = env_read_optional_place(reader, at, &places);
 *	if (!places.closed)
 *		at = ...;                              (an optional one, which is present then)
 *	at = env_read_rest(reader, at, &places, &..._type, m);
 *	return env_read_tuple_end(reader, at, &places);
 */
struct env_places {
	bool opened; /* the bracket was read */
	bool begun;  /* an item was read */
	bool closed; /* the end was read, or the reader gave up */
};

/* Opens the array. */
const char *env_read_tuple(struct env_reader *reader, const char *at, struct env_places *places);

/* What stands before an item that must be there; gives up where the tuple has ended. */
const char *env_read_place(struct env_reader *reader, const char *at, struct env_places *places);

/*
 * What stands before an item that may be there; or the end of the tuple, and `places->closed` is true, also where it gives up. Then there is
 * nothing more to take.
 */
const char *env_read_optional_place(struct env_reader *reader, const char *at, struct env_places *places);

/* All items behind those of the tuple `type`, into the array in its struct, `tuple`. */
const char *env_read_rest(struct env_reader *reader, const char *at, struct env_places *places,
			  const struct env_type *type, void *tuple);

/* After the last item: gives up unless the array ends here. */
const char *env_read_tuple_end(struct env_reader *reader, const char *at, struct env_places *places);

/* ---- unions ---- */

/*
 * Which member of the union `type` comes next: its index, and nothing is taken but white space. Of objects only those whose first key is
 * the tag are known: so no text is looked at more than twice. Members that are open (ENV_KIND_JSON) are only known by their JSON types.
 * `*member` is SIZE_MAX where it gives up.
 */
const char *env_read_member(struct env_reader *reader, const char *at, const struct env_type *type,
			    size_t *member);

#ifdef __cplusplus
}
#endif
#endif
