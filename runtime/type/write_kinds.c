/* The words of fast encoders: values by their kinds and by the rules of tables. */
#include <envelope/write_kinds.h>

#include <math.h>

#include "text/number.h"
#include "text/utf8.h"
#include "type/encode.h"
#include "type/keys.h"
#include "type/rules.h"
#include "type/value.h"

char *env_put_uint64(struct env_writer *writer, char *at, uint64_t value)
{
	return env_write_room(writer, at + env_number_from_uint(at, value), 0);
}

char *env_put_float(struct env_writer *writer, char *at, float value)
{
	return isfinite(value) ? env_write_room(writer, at + env_number_from_float(at, value), 0) : NULL;
}

/* Patterns and formats want valid UTF-8, which env_put_str() looks at. */
char *env_put_str_ruled(struct env_writer *writer, char *at, const struct env_type *type,
			struct env_str value)
{
	at = env_put_str(writer, at, value, 0, SIZE_MAX);
	return at != NULL && env_str_obeys(type, value) ? at : NULL;
}

char *env_put_format(struct env_writer *writer, char *at, const struct env_format *format, const void *value)
{
	env_write_stop(writer, at);
	return env_encode_formatted(writer->buf, format, value) == ENV_OK ? env_write_go_on(writer) : NULL;
}

char *env_put_base64(struct env_writer *writer, char *at, struct env_bytes value)
{
	ENV_TRY(value.ptr != NULL || value.len == 0);
	env_write_stop(writer, at);
	return env_encode_base64(writer->buf, value) == ENV_OK ? env_write_go_on(writer) : NULL;
}

char *env_put_open_enum(struct env_writer *writer, char *at, const struct env_type *type, const void *value)
{
	struct env_str other = env_str_get(env_at(value, ENV_OTHER_OFFSET));

	if (env_enum_get(value) != ENV_ENUM_OTHER)
		return env_put_enum(writer, at, type, env_enum_get(value));
	ENV_TRY((other.ptr != NULL || other.len == 0) && env_enum_find(&type->as.enumeration, other) == 0);
	return env_put_str(writer, at, other, 0, SIZE_MAX);
}

/* A key by rules on more than its length, written already. */
static bool key_obeys(const struct env_map_rules *rules, struct env_str key)
{
	static const struct env_str none = {NULL, 0};
	struct env_findings quiet = {0};

	if (key.ptr == NULL)
		key.ptr = "";
	if (rules->key != NULL && !env_key_is_bounded(rules->key))
		ENV_TRY(rules->key->also == NULL && env_rules_text(&quiet, NULL, rules->key, key, none));
	return rules->pattern == NULL || env_rules_matches(&quiet, NULL, rules->pattern, key);
}

char *env_put_entry_ruled(struct env_writer *writer, char *at, const struct env_type *type, size_t index,
			  struct env_str key)
{
	const struct env_map_rules *rules = &type->as.map;
	size_t min_length = 0;
	size_t max_length = SIZE_MAX;

	if (rules->key != NULL && env_key_is_bounded(rules->key)) {
		min_length = rules->key->as.string.min_length;
		max_length = rules->key->as.string.max_length;
	}
	at = env_put_entry(writer, at, index, key, min_length, max_length);
	return at != NULL && key_obeys(rules, key) ? at : NULL;
}
