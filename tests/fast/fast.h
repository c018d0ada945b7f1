/*
 * Fast decoders and encoders of the sample types, written by hand as envgen emits them: the model of its templates.
 */
#ifndef ENVELOPE_TESTS_FAST_FAST_H
#define ENVELOPE_TESTS_FAST_FAST_H

#include <envelope/read.h>
#include <envelope/write.h>

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

#endif
