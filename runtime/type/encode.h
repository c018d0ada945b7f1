/* Writing values that were checked already. */
#ifndef ENVELOPE_TYPE_ENCODE_H
#define ENVELOPE_TYPE_ENCODE_H

#include <envelope/buf.h>
#include <envelope/type.h>

/*
 * Appends the value, in which env_check() found nothing but perhaps what `also` says. Fails as env_buf_reserve() says; then `out` may have
 * gained some bytes.
 */
enum env_status env_encode_checked(const struct env_type *type, const void *value, struct env_buf *out);

/* Appends a value that was checked. Only memory, or the buffer's limit, can fail. */
typedef enum env_status env_encode_function(struct env_buf *buf, const struct env_type *type,
					    const void *value);

/* One for each kind that has nothing in it. */
env_encode_function env_encode_boolean;
env_encode_function env_encode_integer;
env_encode_function env_encode_int32;
env_encode_function env_encode_uint32;
env_encode_function env_encode_uint64;
env_encode_function env_encode_number;
env_encode_function env_encode_float;
env_encode_function env_encode_string;
env_encode_function env_encode_format;
env_encode_function env_encode_bytes;
env_encode_function env_encode_enum;
env_encode_function env_encode_open_enum;
env_encode_function env_encode_const;
env_encode_function env_encode_json;

/* Appends a member of an enum, or a constant, as the table has it. */
enum env_status env_encode_member(struct env_buf *buf, const struct env_enum_rules *rules, int value);

/* Appends bytes as base64 between quotes. */
enum env_status env_encode_base64(struct env_buf *buf, struct env_bytes bytes);

/* Appends a format's text between quotes; ENV_INVALID where the value has none. */
enum env_status env_encode_formatted(struct env_buf *buf, const struct env_format *format, const void *value);

#endif
