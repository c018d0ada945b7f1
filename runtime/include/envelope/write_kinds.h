/*
 * What generated fast encoders are made of, beside <envelope/write.h>: words for types that JSON does not know by itself, and for rules
 * that are looked up in a type's table ("ruled"). Not for use by hand. What giving up means is said there.
 *
 * Integers of 32 bits are written with env_write_int(), unions by a switch over their members; at an open member (ENV_KIND_JSON), a map
 * in a union with a tag, and a member for numbers in one that has another for integers the writer gives up.
 */
#ifndef ENVELOPE_WRITE_KINDS_H
#define ENVELOPE_WRITE_KINDS_H

#include <envelope/format.h>
#include <envelope/read_kinds.h>
#include <envelope/write.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Bounds are inclusive. */
char *env_write_uint64(struct env_writer *writer, char *at, uint64_t value, uint64_t minimum,
		       uint64_t maximum);

/* Any finite number; without any rules. */
char *env_write_float(struct env_writer *writer, char *at, float value);

/* Numbers by all rules of `type`. */
char *env_write_number_ruled(struct env_writer *writer, char *at, const struct env_type *type, double value);
char *env_write_float_ruled(struct env_writer *writer, char *at, const struct env_type *type, float value);

/* Valid UTF-8, by all rules of `type`. */
char *env_write_str_ruled(struct env_writer *writer, char *at, const struct env_type *type,
			  struct env_str value);

/* The text of a format's C value. */
char *env_write_format(struct env_writer *writer, char *at, const struct env_format *format,
		       const void *value);

/* Bytes as base64. */
char *env_write_base64(struct env_writer *writer, char *at, struct env_bytes value);

/* An open enum: `value` points to the struct. (Mixed enums are written with env_write_enum().) */
char *env_write_open_enum(struct env_writer *writer, char *at, const struct env_type *type,
			  const void *value);

/* All items behind those of the tuple `type`, from the array in its struct, `tuple`. */
char *env_write_rest(struct env_writer *writer, char *at, const struct env_type *type, const void *tuple);

#ifdef __cplusplus
}
#endif
#endif
