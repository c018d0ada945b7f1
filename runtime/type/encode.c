/* From a value to text: the fast path where there is one, else check and write by the tables. */
#include <envelope/codec.h>
#include <envelope/write.h>

#include "text/escape.h"
#include "type/encode.h"
#include "type/value.h"

static env_encode_function write_value;

static enum env_status write_null(struct env_buf *buf)
{
	return env_buf_append(buf, "null", 4);
}

static enum env_status write_nullable(struct env_buf *buf, const struct env_type *type, const void *value)
{
	if (env_enum_get(value) != ENV_PRESENT)
		return write_null(buf);
	return write_value(buf, type->as.nullable.type, env_at(value, type->as.nullable.value_offset));
}

/* Appends items, with a comma before the first where others stand before them. */
static enum env_status write_items(struct env_buf *buf, const struct env_type *item, struct env_list list,
				   bool others)
{
	enum env_status status = ENV_OK;

	for (size_t i = 0; i < list.count && status == ENV_OK; i++) {
		if (i > 0 || others)
			status = env_buf_append(buf, ",", 1);
		if (status == ENV_OK)
			status = write_value(buf, item, list.items + i * item->size);
	}
	return status;
}

static enum env_status write_array(struct env_buf *buf, const struct env_type *type, const void *value)
{
	enum env_status status = env_buf_append(buf, "[", 1);

	if (status == ENV_OK)
		status = write_items(buf, type->as.array.item, env_list_get(value), false);
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

/* Appends a member that is there, perhaps as null. */
static enum env_status write_present(struct env_buf *buf, const struct env_field *field, const void *object,
				     int is)
{
	return is == ENV_NULL ? write_null(buf)
			      : write_value(buf, field->type, env_member_find(field, object));
}

static enum env_status write_field(struct env_buf *buf, const struct env_field *field, const void *object)
{
	int is = env_presence_get(field, object);

	if (is == ENV_ABSENT)
		return ENV_OK;
	enum env_status status = write_key(buf, field->name);
	return status == ENV_OK ? write_present(buf, field, object, is) : status;
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

static enum env_status write_tuple(struct env_buf *buf, const struct env_type *type, const void *value)
{
	const struct env_tuple_rules *rules = &type->as.tuple;
	enum env_status status = env_buf_append(buf, "[", 1);

	for (size_t i = 0; i < rules->count && status == ENV_OK; i++) {
		int is = env_presence_get(&rules->fields[i], value);
		if (is == ENV_ABSENT)
			break;
		if (i > 0)
			status = env_buf_append(buf, ",", 1);
		if (status == ENV_OK)
			status = write_present(buf, &rules->fields[i], value, is);
	}
	if (rules->rest != NULL && status == ENV_OK)
		status = write_items(buf, rules->rest->as.array.item,
				     env_list_get(env_at(value, rules->rest_offset)), rules->count > 0);
	return status == ENV_OK ? env_buf_append(buf, "]", 1) : status;
}

static enum env_status write_union(struct env_buf *buf, const struct env_type *type, const void *value)
{
	const struct env_union_rules *rules = &type->as.one_of;
	const struct env_member *member = env_union_find_member(rules, value);

	return write_value(buf, member->type, env_union_find_value(rules, member, value));
}

static enum env_status write_value(struct env_buf *buf, const struct env_type *type, const void *value)
{
	static env_encode_function *const functions[ENV_KIND_COUNT] = {
		[ENV_KIND_BOOLEAN] = env_encode_boolean,
		[ENV_KIND_INTEGER] = env_encode_integer,
		[ENV_KIND_INT32] = env_encode_int32,
		[ENV_KIND_UINT32] = env_encode_uint32,
		[ENV_KIND_UINT64] = env_encode_uint64,
		[ENV_KIND_NUMBER] = env_encode_number,
		[ENV_KIND_FLOAT] = env_encode_float,
		[ENV_KIND_STRING] = env_encode_string,
		[ENV_KIND_FORMAT] = env_encode_format,
		[ENV_KIND_BYTES] = env_encode_bytes,
		[ENV_KIND_ENUM] = env_encode_enum,
		[ENV_KIND_OPEN_ENUM] = env_encode_open_enum,
		[ENV_KIND_CONST] = env_encode_const,
		[ENV_KIND_JSON] = env_encode_json,
		[ENV_KIND_NULLABLE] = write_nullable,
		[ENV_KIND_ARRAY] = write_array,
		[ENV_KIND_MAP] = write_map,
		[ENV_KIND_TUPLE] = write_tuple,
		[ENV_KIND_UNION] = write_union,
		[ENV_KIND_OBJECT] = write_object,
	};

	return functions[type->kind](buf, type, value);
}

enum env_status env_encode_checked(const struct env_type *type, const void *value, struct env_buf *out)
{
	return write_value(out, type, value);
}

enum env_status env_encode_careful(const struct env_type *type, const void *value, struct env_buf *out,
				   struct env_errors *errors)
{
	size_t before = out->len;
	enum env_status status = env_check(type, value, errors);

	if (status == ENV_OK)
		status = env_encode_checked(type, value, out);
	if (status != ENV_OK)
		out->len = before;
	return status;
}

/* The fast way; false is "don't know", and nothing was appended. */
static inline bool encode_fast(const struct env_type *type, const void *value, struct env_buf *out)
{
	size_t before = out->len;
	struct env_writer writer;
	char *at = env_write_start(&writer, out);

	if (at != NULL && env_write_finish(&writer, type->write(&writer, at, value)))
		return true;
	out->len = before;
	return false;
}

enum env_status env_encode(const struct env_type *type, const void *value, struct env_buf *out,
			   struct env_errors *errors)
{
	if (type->write != NULL && encode_fast(type, value, out))
		return ENV_OK;
	return env_encode_careful(type, value, out, errors);
}
