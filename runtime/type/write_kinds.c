/* The words of fast encoders: values by their kinds and by the rules of tables. */
#include <envelope/write_kinds.h>

#include <math.h>

#include "text/number.h"
#include "text/utf8.h"
#include "type/encode.h"
#include "type/keys.h"
#include "type/rules.h"
#include "type/value.h"
#include "type/write_token.h"

char *env_write_uint64(struct env_writer *writer, char *at, uint64_t value, uint64_t minimum,
		       uint64_t maximum)
{
	env_write_rule(writer, value >= minimum && value <= maximum);
	return env_write_on(writer, at + env_number_from_uint(at, value));
}

char *env_write_float(struct env_writer *writer, char *at, float value)
{
	if (!isfinite(value))
		return env_write_give_up(writer);
	return env_write_on(writer, at + env_number_from_float(at, value));
}

char *env_write_number_ruled(struct env_writer *writer, char *at, const struct env_type *type, double value)
{
	env_write_rule(writer, env_number_obeys(type, value));
	return env_write_number(writer, at, value);
}

char *env_write_float_ruled(struct env_writer *writer, char *at, const struct env_type *type, float value)
{
	env_write_rule(writer, env_float_obeys(type, value));
	return env_write_float(writer, at, value);
}

/* Patterns and formats want valid UTF-8, which env_write_str() looks at. */
char *env_write_str_ruled(struct env_writer *writer, char *at, const struct env_type *type,
			  struct env_str value)
{
	at = env_write_str(writer, at, value, 0, SIZE_MAX);
	if (!writer->given_up)
		env_write_rule(writer, env_str_obeys(type, value));
	return at;
}

char *env_write_format(struct env_writer *writer, char *at, const struct env_format *format,
		       const void *value)
{
	return env_write_go_on(writer, env_encode_formatted(env_write_stop(writer, at), format, value));
}

char *env_write_base64(struct env_writer *writer, char *at, struct env_bytes value)
{
	if (value.ptr == NULL && value.len > 0)
		return env_write_give_up(writer);
	return env_write_go_on(writer, env_encode_base64(env_write_stop(writer, at), value));
}

/* A text that is none of the members. */
static char *write_other(struct env_writer *writer, char *at, const struct env_enum_rules *rules,
			 struct env_str other)
{
	if ((other.ptr == NULL && other.len > 0) || env_enum_find(rules, other) != 0)
		return env_write_give_up(writer);
	return env_write_str(writer, at, other, 0, SIZE_MAX);
}

char *env_write_open_enum(struct env_writer *writer, char *at, const struct env_type *type, const void *value)
{
	int number = env_enum_get(value);

	if (number != ENV_ENUM_OTHER)
		return env_write_enum(writer, at, type, number);
	return write_other(writer, at, &type->as.enumeration, env_str_get(env_at(value, ENV_OTHER_OFFSET)));
}
