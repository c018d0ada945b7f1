/* From a value to text: what has nothing in it. */
#include <envelope/json.h>

#include "format/base64.h"
#include "text/escape.h"
#include "text/number.h"
#include "type/encode.h"
#include "type/spell.h"
#include "type/value.h"

enum env_status env_encode_boolean(struct env_buf *buf, const struct env_type *type, const void *value)
{
	bool truth;

	(void)type;
	memcpy(&truth, value, sizeof(truth));
	return env_buf_append_str(buf, truth ? env_str_of("true", 4) : env_str_of("false", 5));
}

enum env_status env_encode_integer(struct env_buf *buf, const struct env_type *type, const void *value)
{
	char digits[ENV_NUMBER_MAX];
	int64_t number;

	(void)type;
	memcpy(&number, value, sizeof(number));
	return env_buf_append(buf, digits, env_number_from_int(digits, number));
}

enum env_status env_encode_int32(struct env_buf *buf, const struct env_type *type, const void *value)
{
	char digits[ENV_NUMBER_MAX];
	int32_t number;

	(void)type;
	memcpy(&number, value, sizeof(number));
	return env_buf_append(buf, digits, env_number_from_int(digits, number));
}

enum env_status env_encode_uint32(struct env_buf *buf, const struct env_type *type, const void *value)
{
	char digits[ENV_NUMBER_MAX];
	uint32_t number;

	(void)type;
	memcpy(&number, value, sizeof(number));
	return env_buf_append(buf, digits, env_number_from_uint(digits, number));
}

enum env_status env_encode_uint64(struct env_buf *buf, const struct env_type *type, const void *value)
{
	char digits[ENV_NUMBER_MAX];
	uint64_t number;

	(void)type;
	memcpy(&number, value, sizeof(number));
	return env_buf_append(buf, digits, env_number_from_uint(digits, number));
}

enum env_status env_encode_number(struct env_buf *buf, const struct env_type *type, const void *value)
{
	char digits[ENV_NUMBER_MAX];
	double number;

	(void)type;
	memcpy(&number, value, sizeof(number));
	return env_buf_append(buf, digits, env_number_from_double(digits, number));
}

enum env_status env_encode_float(struct env_buf *buf, const struct env_type *type, const void *value)
{
	char digits[ENV_NUMBER_MAX];
	float number;

	(void)type;
	memcpy(&number, value, sizeof(number));
	return env_buf_append(buf, digits, env_number_from_float(digits, number));
}

enum env_status env_encode_string(struct env_buf *buf, const struct env_type *type, const void *value)
{
	(void)type;
	return env_text_write_string(buf, env_str_get(value));
}

enum env_status env_encode_formatted(struct env_buf *buf, const struct env_format *format, const void *value)
{
	char text[ENV_FORMAT_TEXT_MAX];
	size_t len = format->write(value, text);

	return len == 0 ? ENV_INVALID : env_text_write_string(buf, env_str_of(text, len));
}

enum env_status env_encode_format(struct env_buf *buf, const struct env_type *type, const void *value)
{
	return env_encode_formatted(buf, type->as.format.format, value);
}

enum env_status env_encode_base64(struct env_buf *buf, struct env_bytes bytes)
{
	size_t size = env_base64_encoded_size(bytes.len);
	enum env_status status = size > SIZE_MAX - 2 ? ENV_LIMIT : env_buf_reserve(buf, size + 2);

	if (status != ENV_OK)
		return status;
	buf->data[buf->len++] = '"';
	env_base64_encode(buf->data + buf->len, bytes.ptr, bytes.len);
	buf->len += size;
	buf->data[buf->len++] = '"';
	return ENV_OK;
}

enum env_status env_encode_bytes(struct env_buf *buf, const struct env_type *type, const void *value)
{
	struct env_bytes bytes;

	(void)type;
	memcpy(&bytes, value, sizeof(bytes));
	return env_encode_base64(buf, bytes);
}

enum env_status env_encode_member(struct env_buf *buf, const struct env_enum_rules *rules, int value)
{
	struct env_str member = rules->members[value - 1];

	return rules->mixed ? env_spell_write(buf, member) : env_text_write_string(buf, member);
}

enum env_status env_encode_enum(struct env_buf *buf, const struct env_type *type, const void *value)
{
	return env_encode_member(buf, &type->as.enumeration, env_enum_get(value));
}

enum env_status env_encode_open_enum(struct env_buf *buf, const struct env_type *type, const void *value)
{
	if (env_enum_get(value) == ENV_ENUM_OTHER)
		return env_text_write_string(buf, env_str_get(env_at(value, ENV_OTHER_OFFSET)));
	return env_encode_member(buf, &type->as.enumeration, env_enum_get(value));
}

enum env_status env_encode_const(struct env_buf *buf, const struct env_type *type, const void *value)
{
	(void)value;
	return env_spell_write(buf, type->as.constant.json);
}

enum env_status env_encode_json(struct env_buf *buf, const struct env_type *type, const void *value)
{
	(void)type;
	return env_json_write(buf, (struct env_json){env_str_get(value)});
}
