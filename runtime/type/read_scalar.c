/* The words of fast decoders: scalars by their kinds, with all rules of their tables. */
#include <envelope/read_kinds.h>

#include "type/read_items.h"
#include "type/rules.h"

/* A value of that type; those who have no use for the type ignore it. */
typedef const char *read_kind(struct env_reader *reader, const char *at, const struct env_type *type,
			      void *out);

static const char *read_boolean(struct env_reader *reader, const char *at, const struct env_type *type,
				void *out)
{
	(void)type;
	return env_read_bool(reader, at, out);
}

/* Whether an integer obeys all rules. */
static bool obeys(const struct env_type *type, int64_t value)
{
	struct env_findings quiet = {0};

	return env_rules_integer(&quiet, NULL, &type->as.integer, value);
}

static const char *read_integer(struct env_reader *reader, const char *at, const struct env_type *type,
				void *out)
{
	int64_t *value = out;

	at = env_read_int(reader, at, value, INT64_MIN, INT64_MAX);
	return env_read_rule(reader, at, obeys(type, *value));
}

static const char *read_int32(struct env_reader *reader, const char *at, const struct env_type *type,
			      void *out)
{
	int32_t *value = out;

	at = env_read_int32(reader, at, value, INT32_MIN, INT32_MAX);
	return env_read_rule(reader, at, obeys(type, *value));
}

static const char *read_uint32(struct env_reader *reader, const char *at, const struct env_type *type,
			       void *out)
{
	uint32_t *value = out;

	at = env_read_uint32(reader, at, value, 0, UINT32_MAX);
	return env_read_rule(reader, at, obeys(type, *value));
}

static const char *read_uint64(struct env_reader *reader, const char *at, const struct env_type *type,
			       void *out)
{
	struct env_findings quiet = {0};
	uint64_t *value = out;

	at = env_read_uint64(reader, at, value, 0, UINT64_MAX);
	return env_read_rule(reader, at,
			     env_rules_unsigned(&quiet, NULL, &type->as.unsigned_integer, *value));
}

static const char *read_number(struct env_reader *reader, const char *at, const struct env_type *type,
			       void *out)
{
	return env_read_number_ruled(reader, at, type, out);
}

static const char *read_float(struct env_reader *reader, const char *at, const struct env_type *type,
			      void *out)
{
	return env_read_float_ruled(reader, at, type, out);
}

static const char *read_string(struct env_reader *reader, const char *at, const struct env_type *type,
			       void *out)
{
	const struct env_string_rules *rules = &type->as.string;

	if (rules->pattern != NULL || rules->format != NULL)
		return env_read_str_ruled(reader, at, type, out);
	return env_read_str(reader, at, out, rules->min_length, rules->max_length);
}

static const char *read_formatted(struct env_reader *reader, const char *at, const struct env_type *type,
				  void *out)
{
	return env_read_format(reader, at, type->as.format.format, out);
}

static const char *read_bytes(struct env_reader *reader, const char *at, const struct env_type *type,
			      void *out)
{
	(void)type;
	return env_read_base64(reader, at, out);
}

static const char *read_enum(struct env_reader *reader, const char *at, const struct env_type *type,
			     void *out)
{
	return type->as.enumeration.mixed ? env_read_mixed_enum(reader, at, type, out)
					  : env_read_enum(reader, at, type, out);
}

static const char *read_constant(struct env_reader *reader, const char *at, const struct env_type *type,
				 void *out)
{
	(void)out;
	return env_read_const(reader, at, type);
}

static const char *read_json(struct env_reader *reader, const char *at, const struct env_type *type,
			     void *out)
{
	return env_read_json(reader, at, out, type->as.json.roots);
}

const char *env_read_scalar(struct env_reader *reader, const char *at, const struct env_type *type, void *out)
{
	static read_kind *const by_kind[ENV_KIND_COUNT] = {
		[ENV_KIND_BOOLEAN] = read_boolean,  [ENV_KIND_INTEGER] = read_integer,
		[ENV_KIND_INT32] = read_int32,      [ENV_KIND_UINT32] = read_uint32,
		[ENV_KIND_UINT64] = read_uint64,    [ENV_KIND_NUMBER] = read_number,
		[ENV_KIND_FLOAT] = read_float,      [ENV_KIND_STRING] = read_string,
		[ENV_KIND_FORMAT] = read_formatted, [ENV_KIND_BYTES] = read_bytes,
		[ENV_KIND_ENUM] = read_enum,        [ENV_KIND_OPEN_ENUM] = env_read_open_enum,
		[ENV_KIND_CONST] = read_constant,   [ENV_KIND_JSON] = read_json,
	};
	read_kind *read = type->also == NULL ? by_kind[type->kind] : NULL;

	return read != NULL ? read(reader, at, type, out) : env_read_give_up(reader, at);
}
