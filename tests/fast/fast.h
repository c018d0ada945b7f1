/*
 * Fast decoders and encoders of the sample types, written by hand as envgen emits them: the model of its templates.
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
	bool (*read)(struct env_reader *reader, void *out);
	bool (*write)(struct env_writer *writer, const void *value);
};

extern const struct fast fast_all[];
extern const size_t fast_count;

/* The type with its fast functions: a copy of its table. */
struct env_type fast_type(const struct fast *fast);

bool fast_order_read(struct env_reader *r, void *out);
bool fast_order_write(struct env_writer *w, const void *value);
bool fast_address_read(struct env_reader *r, void *out);
bool fast_address_write(struct env_writer *w, const void *value);
bool fast_node_read(struct env_reader *r, void *out);
bool fast_node_write(struct env_writer *w, const void *value);
bool fast_ignore_read(struct env_reader *r, void *out);
bool fast_ignore_write(struct env_writer *w, const void *value);
bool fast_forbid_read(struct env_reader *r, void *out);
bool fast_forbid_write(struct env_writer *w, const void *value);
bool fast_keep_read(struct env_reader *r, void *out);
bool fast_keep_write(struct env_writer *w, const void *value);
bool fast_empty_read(struct env_reader *r, void *out);
bool fast_empty_write(struct env_writer *w, const void *value);
bool fast_digits_read(struct env_reader *r, void *out);
bool fast_digits_write(struct env_writer *w, const void *value);

/* Of the further kinds. */
bool fast_int32_read(struct env_reader *r, void *out);
bool fast_int32_write(struct env_writer *w, const void *value);
bool fast_uint32_read(struct env_reader *r, void *out);
bool fast_uint32_write(struct env_writer *w, const void *value);
bool fast_uint64_read(struct env_reader *r, void *out);
bool fast_uint64_write(struct env_writer *w, const void *value);
bool fast_even_read(struct env_reader *r, void *out);
bool fast_even_write(struct env_writer *w, const void *value);
bool fast_float_read(struct env_reader *r, void *out);
bool fast_float_write(struct env_writer *w, const void *value);
bool fast_tenth_read(struct env_reader *r, void *out);
bool fast_tenth_write(struct env_writer *w, const void *value);
bool fast_cents_read(struct env_reader *r, void *out);
bool fast_cents_write(struct env_writer *w, const void *value);
bool fast_code_read(struct env_reader *r, void *out);
bool fast_code_write(struct env_writer *w, const void *value);
bool fast_mail_read(struct env_reader *r, void *out);
bool fast_mail_write(struct env_writer *w, const void *value);
bool fast_date_read(struct env_reader *r, void *out);
bool fast_date_write(struct env_writer *w, const void *value);
bool fast_moment_read(struct env_reader *r, void *out);
bool fast_moment_write(struct env_writer *w, const void *value);
bool fast_uuid_read(struct env_reader *r, void *out);
bool fast_uuid_write(struct env_writer *w, const void *value);
bool fast_bytes_read(struct env_reader *r, void *out);
bool fast_bytes_write(struct env_writer *w, const void *value);
bool fast_mixed_read(struct env_reader *r, void *out);
bool fast_mixed_write(struct env_writer *w, const void *value);
bool fast_level_read(struct env_reader *r, void *out);
bool fast_level_write(struct env_writer *w, const void *value);
bool fast_pair_read(struct env_reader *r, void *out);
bool fast_pair_write(struct env_writer *w, const void *value);
bool fast_row_read(struct env_reader *r, void *out);
bool fast_row_write(struct env_writer *w, const void *value);
bool fast_scalar_read(struct env_reader *r, void *out);
bool fast_scalar_write(struct env_writer *w, const void *value);
bool fast_shape_read(struct env_reader *r, void *out);
bool fast_shape_write(struct env_writer *w, const void *value);
bool fast_table_read(struct env_reader *r, void *out);
bool fast_table_write(struct env_writer *w, const void *value);
bool fast_words_read(struct env_reader *r, void *out);
bool fast_words_write(struct env_writer *w, const void *value);
bool fast_closed_read(struct env_reader *r, void *out);
bool fast_closed_write(struct env_writer *w, const void *value);
bool fast_loose_read(struct env_reader *r, void *out);
bool fast_loose_write(struct env_writer *w, const void *value);

#endif
