/* The words of fast encoders: scalars by their kinds, with all rules of their tables. */
#include <envelope/write_kinds.h>

#include "type/rules.h"
#include "type/write_items.h"

/* A value of that type; those who have no use for the type ignore it. */
typedef char *write_kind(struct env_writer *writer, char *at, const struct env_type *type, const void *value);

static char *write_boolean(struct env_writer *writer, char *at, const struct env_type *type,
			   const void *value)
{
	bool truth;

	(void)type;
	memcpy(&truth, value, sizeof(truth));
	return env_write_bool(writer, at, truth);
}

/* An integer by all rules. */
static char *write_any_integer(struct env_writer *writer, char *at, const struct env_type *type,
			       int64_t value)
{
	struct env_findings quiet = {0};

	env_write_rule(writer, env_rules_integer(&quiet, NULL, &type->as.integer, value));
	return env_write_int(writer, at, value, INT64_MIN, INT64_MAX);
}

static char *write_integer(struct env_writer *writer, char *at, const struct env_type *type,
			   const void *value)
{
	int64_t number;

	memcpy(&number, value, sizeof(number));
	return write_any_integer(writer, at, type, number);
}

static char *write_int32(struct env_writer *writer, char *at, const struct env_type *type, const void *value)
{
	int32_t number;

	memcpy(&number, value, sizeof(number));
	return write_any_integer(writer, at, type, number);
}

static char *write_uint32(struct env_writer *writer, char *at, const struct env_type *type, const void *value)
{
	uint32_t number;

	memcpy(&number, value, sizeof(number));
	return write_any_integer(writer, at, type, number);
}

static char *write_uint64(struct env_writer *writer, char *at, const struct env_type *type, const void *value)
{
	struct env_findings quiet = {0};
	uint64_t number;

	memcpy(&number, value, sizeof(number));
	env_write_rule(writer, env_rules_unsigned(&quiet, NULL, &type->as.unsigned_integer, number));
	return env_write_uint64(writer, at, number, 0, UINT64_MAX);
}

static char *write_number(struct env_writer *writer, char *at, const struct env_type *type, const void *value)
{
	double number;

	memcpy(&number, value, sizeof(number));
	return env_write_number_ruled(writer, at, type, number);
}

static char *write_float(struct env_writer *writer, char *at, const struct env_type *type, const void *value)
{
	float number;

	memcpy(&number, value, sizeof(number));
	return env_write_float_ruled(writer, at, type, number);
}

static char *write_string(struct env_writer *writer, char *at, const struct env_type *type, const void *value)
{
	const struct env_string_rules *rules = &type->as.string;
	struct env_str text = env_str_get(value);

	if (rules->pattern != NULL || rules->format != NULL)
		return env_write_str_ruled(writer, at, type, text);
	return env_write_str(writer, at, text, rules->min_length, rules->max_length);
}

static char *write_formatted(struct env_writer *writer, char *at, const struct env_type *type,
			     const void *value)
{
	return env_write_format(writer, at, type->as.format.format, value);
}

static char *write_bytes(struct env_writer *writer, char *at, const struct env_type *type, const void *value)
{
	struct env_bytes bytes;

	(void)type;
	memcpy(&bytes, value, sizeof(bytes));
	return env_write_base64(writer, at, bytes);
}

static char *write_enum(struct env_writer *writer, char *at, const struct env_type *type, const void *value)
{
	return env_write_enum(writer, at, type, env_enum_get(value));
}

static char *write_constant(struct env_writer *writer, char *at, const struct env_type *type,
			    const void *value)
{
	(void)value;
	return env_write_const(writer, at, type);
}

static char *write_json(struct env_writer *writer, char *at, const struct env_type *type, const void *value)
{
	struct env_json json;

	memcpy(&json, value, sizeof(json));
	return env_write_json(writer, at, json, type->as.json.roots);
}

char *env_write_scalar(struct env_writer *writer, char *at, const struct env_type *type, const void *value)
{
	static write_kind *const by_kind[ENV_KIND_COUNT] = {
		[ENV_KIND_BOOLEAN] = write_boolean,  [ENV_KIND_INTEGER] = write_integer,
		[ENV_KIND_INT32] = write_int32,      [ENV_KIND_UINT32] = write_uint32,
		[ENV_KIND_UINT64] = write_uint64,    [ENV_KIND_NUMBER] = write_number,
		[ENV_KIND_FLOAT] = write_float,      [ENV_KIND_STRING] = write_string,
		[ENV_KIND_FORMAT] = write_formatted, [ENV_KIND_BYTES] = write_bytes,
		[ENV_KIND_ENUM] = write_enum,        [ENV_KIND_OPEN_ENUM] = env_write_open_enum,
		[ENV_KIND_CONST] = write_constant,   [ENV_KIND_JSON] = write_json,
	};
	write_kind *write = type->also == NULL ? by_kind[type->kind] : NULL;

	return write != NULL ? write(writer, at, type, value) : env_write_give_up(writer);
}
