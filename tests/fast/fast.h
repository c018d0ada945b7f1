/*
 * Fast decoders and encoders of the sample types, written by hand in the words of those that envgen emits. The words for keys in the schema's order
 * (ENV_THEN, ENV_LAST) and for what stands before a key that is written (ENV_WRITE_FIRST, ENV_WRITE_NEXT) are none of them: tests/generated has
 * these.
 */
#ifndef ENVELOPE_TESTS_FAST_FAST_H
#define ENVELOPE_TESTS_FAST_FAST_H

#include <envelope/read.h>
#include <envelope/write.h>

#include "type/kinds.h"
#include "type/sample.h"

/* What a sample type gets in addition. */
struct fast {
	const struct env_type *type;
	env_read_function *read;
	env_write_function *write;
};

extern const struct fast fast_all[];
extern const size_t fast_count;

/* The type with its fast functions: a copy of its table. */
struct env_type fast_type(const struct fast *fast);

/* Whether a member that is never null is there. */
static inline bool fast_is_there(struct env_writer *writer, enum env_presence is)
{
	env_write_rule(writer, is == ENV_PRESENT || is == ENV_ABSENT);
	return is == ENV_PRESENT;
}

/* Whether what is there is a value; else it is null. */
static inline bool fast_has_value(struct env_writer *writer, enum env_presence is)
{
	env_write_rule(writer, is == ENV_PRESENT || is == ENV_NULL);
	return is == ENV_PRESENT;
}

env_read_function fast_order_read;
env_write_function fast_order_write;
env_read_function fast_address_read;
env_write_function fast_address_write;
env_read_function fast_node_read;
env_write_function fast_node_write;
env_read_function fast_ignore_read;
env_write_function fast_ignore_write;
env_read_function fast_forbid_read;
env_write_function fast_forbid_write;
env_read_function fast_keep_read;
env_write_function fast_keep_write;
env_read_function fast_empty_read;
env_write_function fast_empty_write;
env_read_function fast_digits_read;
env_write_function fast_digits_write;

/* Of the further kinds. */
env_read_function fast_int32_read;
env_write_function fast_int32_write;
env_read_function fast_uint32_read;
env_write_function fast_uint32_write;
env_read_function fast_uint64_read;
env_write_function fast_uint64_write;
env_read_function fast_even_read;
env_write_function fast_even_write;
env_read_function fast_float_read;
env_write_function fast_float_write;
env_read_function fast_tenth_read;
env_write_function fast_tenth_write;
env_read_function fast_cents_read;
env_write_function fast_cents_write;
env_read_function fast_code_read;
env_write_function fast_code_write;
env_read_function fast_mail_read;
env_write_function fast_mail_write;
env_read_function fast_date_read;
env_write_function fast_date_write;
env_read_function fast_moment_read;
env_write_function fast_moment_write;
env_read_function fast_uuid_read;
env_write_function fast_uuid_write;
env_read_function fast_bytes_read;
env_write_function fast_bytes_write;
env_read_function fast_mixed_read;
env_write_function fast_mixed_write;
env_read_function fast_level_read;
env_write_function fast_level_write;
env_read_function fast_pair_read;
env_write_function fast_pair_write;
env_read_function fast_row_read;
env_write_function fast_row_write;
env_read_function fast_scalar_read;
env_write_function fast_scalar_write;
env_read_function fast_shape_read;
env_write_function fast_shape_write;
env_read_function fast_table_read;
env_write_function fast_table_write;
env_read_function fast_words_read;
env_write_function fast_words_write;
env_read_function fast_closed_read;
env_write_function fast_closed_write;
env_read_function fast_loose_read;
env_write_function fast_loose_write;

#endif
