/* The words of fast encoders: values. */
#include <envelope/write.h>

#include <math.h>

#include "text/escape.h"
#include "text/number.h"
#include "text/utf8.h"
#include "type/block.h"
#include "type/encode.h"
#include "type/rules.h"
#include "type/spell.h"

bool env_write_bool(struct env_writer *writer, bool value)
{
	return env_buf_append_str(writer->buf, value ? env_str_of("true", 4) : env_str_of("false", 5)) ==
	       ENV_OK;
}

bool env_write_int(struct env_writer *writer, int64_t value, int64_t minimum, int64_t maximum)
{
	struct env_buf *buf = writer->buf;

	ENV_TRY(value >= minimum && value <= maximum && env_buf_reserve(buf, ENV_NUMBER_MAX) == ENV_OK);
	buf->len += env_number_from_int(buf->data + buf->len, value);
	return true;
}

bool env_write_number(struct env_writer *writer, double value)
{
	struct env_buf *buf = writer->buf;

	ENV_TRY(isfinite(value) && env_buf_reserve(buf, ENV_NUMBER_MAX) == ENV_OK);
	buf->len += env_number_from_double(buf->data + buf->len, value);
	return true;
}

/* Copies `len` bytes, fewer than a block, and looks at them meanwhile: whether none of them is special. */
static inline bool copy_short(char *to, const char *from, size_t len)
{
	if (len >= 8) {
		/* two words that overlap */
		uint64_t head = env_word_at(from);
		uint64_t tail = env_word_at(from + len - 8);
		memcpy(to, &head, 8);
		memcpy(to + len - 8, &tail, 8);
		return (env_word_special(head) | env_word_special(tail)) == 0;
	}
	if (len >= 4) {
		uint32_t head = env_half_at(from);
		uint32_t tail = env_half_at(from + len - 4);
		memcpy(to, &head, 4);
		memcpy(to + len - 4, &tail, 4);
		return env_word_special((uint64_t)head << 32 | tail) == 0;
	}
	bool plain = true;
	for (size_t i = 0; i < len; i++) {
		plain = plain && !env_byte_special(from[i]);
		to[i] = from[i];
	}
	return plain;
}

/* The same for any number of bytes. */
static inline bool copy_plain(char *to, const char *from, size_t len)
{
	if (len < ENV_BLOCK)
		return copy_short(to, from, len);
	for (size_t at = 0; at + ENV_BLOCK <= len; at += ENV_BLOCK)
		if (env_block_take(to + at, from + at) != 0)
			return false;
	/* the last block overlaps the one before it */
	return env_block_take(to + len - ENV_BLOCK, from + len - ENV_BLOCK) == 0;
}

/* A string that has to be escaped or counted. */
static ENV_OUT_OF_LINE bool write_special(struct env_buf *buf, struct env_str value, size_t min_length,
					  size_t max_length)
{
	ENV_TRY(env_text_write_string(buf, value) == ENV_OK);
	size_t length = env_utf8_count(value);
	return length >= min_length && length <= max_length;
}

bool env_write_str(struct env_writer *writer, struct env_str value, size_t min_length, size_t max_length)
{
	struct env_buf *buf = writer->buf;

	ENV_TRY(value.len <= SIZE_MAX - 2 && env_buf_reserve(buf, value.len + 2) == ENV_OK);
	ENV_TRY(value.ptr != NULL || value.len == 0);
	char *out = buf->data + buf->len;
	if (!copy_plain(out + 1, value.ptr, value.len))
		return write_special(buf, value, min_length, max_length);
	out[0] = '"';
	out[value.len + 1] = '"';
	buf->len += value.len + 2;
	return value.len >= min_length && value.len <= max_length;
}

/* Whether the text is no array or object, whose levels would have to be counted. */
static bool is_flat(struct env_str json)
{
	return json.ptr[0] != '[' && json.ptr[0] != '{';
}

bool env_write_enum(struct env_writer *writer, const struct env_type *type, int value)
{
	const struct env_enum_rules *rules = &type->as.enumeration;

	if (value < 1 || (size_t)value > rules->count)
		return false;
	if (!rules->mixed)
		return env_write_str(writer, rules->members[value - 1], 0, SIZE_MAX);
	return is_flat(rules->members[value - 1]) && env_encode_member(writer->buf, rules, value) == ENV_OK;
}

bool env_write_const(struct env_writer *writer, const struct env_type *type)
{
	struct env_str json = type->as.constant.json;

	/* all but numbers are spelt in the table as they are written */
	if (json.ptr[0] == '"')
		return env_buf_append_str(writer->buf, json) == ENV_OK;
	return is_flat(json) && env_spell_write(writer->buf, json) == ENV_OK;
}

/* Whether no white space stands around the text, which is not empty. */
static bool is_bare(struct env_str text)
{
	return (unsigned char)text.ptr[0] > ' ' && (unsigned char)text.ptr[text.len - 1] > ' ';
}

bool env_write_json(struct env_writer *writer, struct env_json value, unsigned roots)
{
	ENV_TRY(value.text.ptr != NULL && value.text.len > 0 && is_bare(value.text));
	ENV_TRY(roots == 0 || (roots & env_json_root_of(value.text.ptr[0])) != 0);
	/* a depth of 0 would mean the default */
	ENV_TRY(writer->depth > 0 && env_json_check(value.text, writer->depth, NULL) == ENV_OK);
	return env_json_write(writer->buf, value) == ENV_OK;
}

bool env_write_value(struct env_writer *writer, const struct env_type *type, const void *value)
{
	return value != NULL && type->write != NULL && type->also == NULL && type->write(writer, value);
}
