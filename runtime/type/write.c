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

/* A string that is plain ASCII goes out as it is. */
static bool write_plain(struct env_buf *buf, struct env_str value)
{
	ENV_TRY(value.len <= SIZE_MAX - 2 && env_buf_reserve(buf, value.len + 2) == ENV_OK);
	char *out = buf->data + buf->len;
	*out = '"';
	env_block_copy(out + 1, value.ptr, value.len);
	out[value.len + 1] = '"';
	buf->len += value.len + 2;
	return true;
}

bool env_write_str(struct env_writer *writer, struct env_str value, size_t min_length, size_t max_length)
{
	if (value.len == 0)
		return min_length == 0 && env_buf_append(writer->buf, "\"\"", 2) == ENV_OK;
	ENV_TRY(value.ptr != NULL);
	if (env_block_plain_end(value.ptr, value.ptr + value.len) == value.ptr + value.len)
		return value.len >= min_length && value.len <= max_length && write_plain(writer->buf, value);

	ENV_TRY(env_text_write_string(writer->buf, value) == ENV_OK);
	size_t length = env_utf8_count(value);
	return length >= min_length && length <= max_length;
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
	return is_flat(type->as.constant.json) &&
	       env_spell_write(writer->buf, type->as.constant.json) == ENV_OK;
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
