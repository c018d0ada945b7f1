/*
 * What generated fast encoders are made of. Not for use by hand.
 *
 * Each function appends a value and answers true, or false for "don't know": a value that breaks a rule, or no memory. The careful
 * encoder decides then.
 */
#ifndef ENVELOPE_WRITE_H
#define ENVELOPE_WRITE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/buf.h>
#include <envelope/json.h>
#include <envelope/read.h>
#include <envelope/str.h>
#include <envelope/type.h>

#ifdef __cplusplus
extern "C" {
#endif

struct env_writer {
	struct env_buf *buf;
	unsigned depth; /* levels that may still be opened */
};

/* Punctuation and keys, as literals: ENV_WRITE(w, ",\"text\":"). */
#define ENV_WRITE(writer, literal) env_write_raw((writer), (literal), sizeof(literal) - 1)

static inline bool env_write_raw(struct env_writer *writer, const char *text, size_t len)
{
	return env_buf_append(writer->buf, text, len) == ENV_OK;
}

/* Opens and closes an object or an array: counts the depth, writes the bracket. */
bool env_write_open(struct env_writer *writer, char bracket);
bool env_write_close(struct env_writer *writer, char bracket);

/*
 * The key of a member, `"key":`, with a comma before it unless it is the first of its object (the byte before is the opening
 * brace).
 */
bool env_write_key(struct env_writer *writer, const char *key, size_t len);
#define ENV_WRITE_KEY(writer, literal) env_write_key((writer), "\"" literal "\":", sizeof(literal) + 2)

bool env_write_null(struct env_writer *writer);
bool env_write_bool(struct env_writer *writer, bool value);
bool env_write_int(struct env_writer *writer, int64_t value, int64_t minimum, int64_t maximum);
bool env_write_number(struct env_writer *writer, double value);
bool env_write_str(struct env_writer *writer, struct env_str value, size_t min_length, size_t max_length);
bool env_write_enum(struct env_writer *writer, const struct env_enum_rules *rules, int value);
bool env_write_json(struct env_writer *writer, const struct env_json_rules *rules, struct env_json value);
/* A comma, unless `index` is 0. */
bool env_write_comma(struct env_writer *writer, size_t index);
/* A map's key with its colon, and a comma before it unless it is the first of its object. */
bool env_write_entry_key(struct env_writer *writer, struct env_str key);
/* False where two entries have the same key. Few are compared with each other; many are "don't know". */
bool env_write_keys_differ(const void *entries, size_t count, size_t entry_size);

#ifdef __cplusplus
}
#endif
#endif
