/* From a value to text: the fast path where there is one, else check and write by the tables. */
#include <envelope/codec.h>
#include <envelope/write.h>

#include "text/escape.h"
#include "text/number.h"
#include "type/value.h"

/* Appends a value that was checked. Only memory, or the buffer's limit, can fail. */
typedef enum env_status write_function(struct env_buf *buf, const struct env_type *type, const void *value);

static write_function write_value;

static enum env_status write_null(struct env_buf *buf)
{
	return env_buf_append(buf, "null", 4);
}

static enum env_status write_boolean(struct env_buf *buf, const struct env_type *type, const void *value)
{
	bool truth;

	(void)type;
	memcpy(&truth, value, sizeof(truth));
	return env_buf_append_str(buf, truth ? env_str_of("true", 4) : env_str_of("false", 5));
}

static enum env_status write_integer(struct env_buf *buf, const struct env_type *type, const void *value)
{
	char digits[ENV_NUMBER_MAX];
	int64_t number;

	(void)type;
	memcpy(&number, value, sizeof(number));
	return env_buf_append(buf, digits, env_number_from_int(digits, number));
}

static enum env_status write_number(struct env_buf *buf, const struct env_type *type, const void *value)
{
	char digits[ENV_NUMBER_MAX];
	double number;

	(void)type;
	memcpy(&number, value, sizeof(number));
	return env_buf_append(buf, digits, env_number_from_double(digits, number));
}

static enum env_status write_string(struct env_buf *buf, const struct env_type *type, const void *value)
{
	(void)type;
	return env_text_write_string(buf, env_str_get(value));
}

static enum env_status write_enum(struct env_buf *buf, const struct env_type *type, const void *value)
{
	return env_text_write_string(buf, type->as.enumeration.members[env_enum_get(value) - 1]);
}

static enum env_status write_const(struct env_buf *buf, const struct env_type *type, const void *value)
{
	(void)value;
	return env_buf_append_str(buf, type->as.constant.json);
}

static enum env_status write_json(struct env_buf *buf, const struct env_type *type, const void *value)
{
	(void)type;
	return env_json_write(buf, (struct env_json){env_str_get(value)});
}

static enum env_status write_nullable(struct env_buf *buf, const struct env_type *type, const void *value)
{
	if (env_enum_get(value) != ENV_PRESENT)
		return write_null(buf);
	return write_value(buf, type->as.nullable.type, env_at(value, type->as.nullable.value_offset));
}

static enum env_status write_array(struct env_buf *buf, const struct env_type *type, const void *value)
{
	struct env_list list = env_list_get(value);
	enum env_status status = env_buf_append(buf, "[", 1);

	for (size_t i = 0; i < list.count && status == ENV_OK; i++) {
		if (i > 0)
			status = env_buf_append(buf, ",", 1);
		if (status == ENV_OK)
			status = write_value(buf, type->as.array.item,
					     list.items + i * type->as.array.item->size);
	}
	return status == ENV_OK ? env_buf_append(buf, "]", 1) : status;
}

/* Appends a key with its colon, and a comma before it where it is not the first of its object. */
static enum env_status write_key(struct env_buf *buf, struct env_str key)
{
	enum env_status status = ENV_OK;

	if (buf->data[buf->len - 1] != '{')
		status = env_buf_append(buf, ",", 1);
	if (status == ENV_OK)
		status = env_text_write_string(buf, key);
	return status == ENV_OK ? env_buf_append(buf, ":", 1) : status;
}

static enum env_status write_entries(struct env_buf *buf, const struct env_map_rules *rules,
				     const void *value)
{
	struct env_list list = env_list_get(value);
	enum env_status status = ENV_OK;

	for (size_t i = 0; i < list.count && status == ENV_OK; i++) {
		const char *entry = list.items + i * rules->entry_size;
		status = write_key(buf, env_str_get(entry));
		if (status == ENV_OK)
			status = write_value(buf, rules->value, entry + rules->value_offset);
	}
	return status;
}

static enum env_status write_map(struct env_buf *buf, const struct env_type *type, const void *value)
{
	enum env_status status = env_buf_append(buf, "{", 1);

	if (status == ENV_OK)
		status = write_entries(buf, &type->as.map, value);
	return status == ENV_OK ? env_buf_append(buf, "}", 1) : status;
}

static enum env_status write_field(struct env_buf *buf, const struct env_field *field, const void *object)
{
	int is = env_presence_get(field, object);

	if (is == ENV_ABSENT)
		return ENV_OK;
	enum env_status status = write_key(buf, field->name);
	if (status != ENV_OK)
		return status;
	if (is == ENV_NULL)
		return write_null(buf);
	return write_value(buf, field->type, env_member_find(field, object));
}

static enum env_status write_object(struct env_buf *buf, const struct env_type *type, const void *value)
{
	const struct env_object_rules *rules = &type->as.object;
	enum env_status status = env_buf_append(buf, "{", 1);

	for (size_t i = 0; i < rules->count && status == ENV_OK; i++)
		status = write_field(buf, &rules->fields[i], value);
	if (status == ENV_OK && rules->extra == ENV_EXTRA_KEEP)
		status = write_entries(buf, &rules->extra_type->as.map, env_at(value, rules->extra_offset));
	return status == ENV_OK ? env_buf_append(buf, "}", 1) : status;
}

static enum env_status write_value(struct env_buf *buf, const struct env_type *type, const void *value)
{
	static write_function *const functions[] = {
		[ENV_KIND_BOOLEAN] = write_boolean, [ENV_KIND_INTEGER] = write_integer,
		[ENV_KIND_NUMBER] = write_number,   [ENV_KIND_STRING] = write_string,
		[ENV_KIND_ENUM] = write_enum,       [ENV_KIND_CONST] = write_const,
		[ENV_KIND_JSON] = write_json,       [ENV_KIND_NULLABLE] = write_nullable,
		[ENV_KIND_ARRAY] = write_array,     [ENV_KIND_MAP] = write_map,
		[ENV_KIND_OBJECT] = write_object,
	};

	return functions[type->kind](buf, type, value);
}

enum env_status env_encode_careful(const struct env_type *type, const void *value, struct env_buf *out,
				   struct env_errors *errors)
{
	size_t before = out->len;
	enum env_status status = env_check(type, value, errors);

	if (status == ENV_OK)
		status = write_value(out, type, value);
	if (status != ENV_OK)
		out->len = before;
	return status;
}

enum env_status env_encode(const struct env_type *type, const void *value, struct env_buf *out,
			   struct env_errors *errors)
{
	if (type->write != NULL) {
		size_t before = out->len;
		struct env_writer writer = {out, ENV_DEPTH_DEFAULT};
		if (type->write(&writer, value))
			return ENV_OK;
		out->len = before;
	}
	return env_encode_careful(type, value, out, errors);
}
