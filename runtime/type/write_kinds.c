/* The words of fast encoders: values by their kinds and by the rules of tables. */
#include <envelope/write_kinds.h>

#include <math.h>

#include "text/number.h"
#include "text/utf8.h"
#include "type/encode.h"
#include "type/keys.h"
#include "type/rules.h"
#include "type/value.h"

bool env_write_uint64(struct env_writer *writer, uint64_t value, uint64_t minimum, uint64_t maximum)
{
	ENV_TRY(value >= minimum && value <= maximum);
	return env_write_up_to(writer, writer->at + env_number_from_uint(writer->at, value));
}

bool env_write_float(struct env_writer *writer, float value)
{
	ENV_TRY(isfinite(value));
	return env_write_up_to(writer, writer->at + env_number_from_float(writer->at, value));
}

bool env_write_number_ruled(struct env_writer *writer, const struct env_type *type, double value)
{
	struct env_findings quiet = {0};

	return env_rules_number(&quiet, NULL, &type->as.number, value) && env_write_number(writer, value);
}

bool env_write_float_ruled(struct env_writer *writer, const struct env_type *type, float value)
{
	struct env_findings quiet = {0};

	return env_rules_float(&quiet, NULL, &type->as.number, value) && env_write_float(writer, value);
}

/* Patterns and formats want valid UTF-8, which env_write_str() looks at. */
bool env_write_str_ruled(struct env_writer *writer, const struct env_type *type, struct env_str value)
{
	struct env_findings quiet = {0};

	return env_write_str(writer, value, 0, SIZE_MAX) &&
	       env_rules_string(&quiet, NULL, &type->as.string, value);
}

bool env_write_format(struct env_writer *writer, const struct env_format *format, const void *value)
{
	env_write_stop(writer);
	return env_encode_formatted(writer->buf, format, value) == ENV_OK && env_write_go_on(writer);
}

bool env_write_base64(struct env_writer *writer, struct env_bytes value)
{
	ENV_TRY(value.ptr != NULL || value.len == 0);
	env_write_stop(writer);
	return env_encode_base64(writer->buf, value) == ENV_OK && env_write_go_on(writer);
}

bool env_write_open_enum(struct env_writer *writer, const struct env_type *type, const void *value)
{
	struct env_str other = env_str_get(env_at(value, ENV_OTHER_OFFSET));

	if (env_enum_get(value) != ENV_ENUM_OTHER)
		return env_write_enum(writer, type, env_enum_get(value));
	return (other.ptr != NULL || other.len == 0) && env_enum_find(&type->as.enumeration, other) == 0 &&
	       env_write_str(writer, other, 0, SIZE_MAX);
}

bool env_write_map_ruled(struct env_writer *writer, const struct env_type *type, const void *entries,
			 size_t count)
{
	const struct env_map_rules *rules = &type->as.map;

	return count >= rules->min_entries && count <= rules->max_entries &&
	       env_write_map(writer, entries, count, rules->entry_size);
}

/* A key whose only rules are about its length is written by them. */
static bool is_bounded(const struct env_type *key)
{
	return key->kind == ENV_KIND_STRING && key->also == NULL && key->as.string.pattern == NULL &&
	       key->as.string.format == NULL;
}

bool env_write_entry_ruled(struct env_writer *writer, const struct env_type *type, size_t index,
			   struct env_str key)
{
	static const struct env_str none = {NULL, 0};
	const struct env_map_rules *rules = &type->as.map;
	struct env_findings quiet = {0};
	size_t min_length = 0;
	size_t max_length = SIZE_MAX;
	bool bounded = rules->key != NULL && is_bounded(rules->key);

	if (bounded) {
		min_length = rules->key->as.string.min_length;
		max_length = rules->key->as.string.max_length;
	}
	ENV_TRY(env_write_item(writer, index) && env_write_str(writer, key, min_length, max_length));
	ENV_TRY(env_write_byte(writer, ':'));
	if (key.ptr == NULL)
		key.ptr = "";
	if (rules->key != NULL && !bounded)
		ENV_TRY(rules->key->also == NULL && env_rules_text(&quiet, NULL, rules->key, key, none));
	return rules->pattern == NULL || env_rules_matches(&quiet, NULL, rules->pattern, key);
}
