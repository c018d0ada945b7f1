/* The words of fast encoders: values. */
#include <envelope/write.h>

#include <assert.h>
#include <math.h>

#include "text/number.h"
#include "type/encode.h"
#include "type/rules.h"
#include "type/spell.h"

/* What closes all levels, a key with its comma and a short constant: before the room is made whole again. */
static_assert(ENV_DEPTH_DEFAULT + 2 * ENV_WRITE_SHORT <= ENV_WRITE_ROOM, "short words have room");

char *env_write_grow(struct env_writer *writer, char *at, size_t extra)
{
	env_write_stop(writer, at);
	ENV_TRY(env_buf_reserve(writer->buf, extra + ENV_WRITE_ROOM) == ENV_OK);
	return env_write_go_on(writer);
}

char *env_put_int(struct env_writer *writer, char *at, int64_t value, int64_t minimum, int64_t maximum)
{
	ENV_TRY(value >= minimum && value <= maximum);
	return env_write_room(writer, at + env_number_from_int(at, value), 0);
}

char *env_put_number(struct env_writer *writer, char *at, double value)
{
	return isfinite(value) ? env_write_room(writer, at + env_number_from_double(at, value), 0) : NULL;
}

/* Whether the text is no array or object, whose levels would have to be counted. */
static bool is_flat(struct env_str json)
{
	return json.ptr[0] != '[' && json.ptr[0] != '{';
}

/* A member that is spelt in the table, as anything but a string is. */
static char *put_member(struct env_writer *writer, char *at, const struct env_enum_rules *rules, int value)
{
	env_write_stop(writer, at);
	ENV_TRY(is_flat(rules->members[value - 1]) && env_encode_member(writer->buf, rules, value) == ENV_OK);
	return env_write_go_on(writer);
}

char *env_put_enum(struct env_writer *writer, char *at, const struct env_type *type, int value)
{
	const struct env_enum_rules *rules = &type->as.enumeration;

	if (value < 1 || (size_t)value > rules->count)
		return NULL;
	return rules->mixed ? put_member(writer, at, rules, value)
			    : env_put_str(writer, at, rules->members[value - 1], 0, SIZE_MAX);
}

char *env_put_const(struct env_writer *writer, char *at, const struct env_type *type)
{
	struct env_str json = type->as.constant.json;

	env_write_stop(writer, at);
	ENV_TRY(is_flat(json) && env_spell_write(writer->buf, json) == ENV_OK);
	return env_write_go_on(writer);
}

/* Whether no white space stands around the text, which is not empty. */
static bool is_bare(struct env_str text)
{
	return (unsigned char)text.ptr[0] > ' ' && (unsigned char)text.ptr[text.len - 1] > ' ';
}

char *env_put_json(struct env_writer *writer, char *at, struct env_json value, unsigned roots)
{
	ENV_TRY(value.text.ptr != NULL && value.text.len > 0 && is_bare(value.text));
	ENV_TRY(roots == 0 || (roots & env_json_root_of(value.text.ptr[0])) != 0);
	/* a depth of 0 would mean the default */
	ENV_TRY(writer->depth > 0 && env_json_check(value.text, writer->depth, NULL) == ENV_OK);
	env_write_stop(writer, at);
	return env_json_write(writer->buf, value) == ENV_OK ? env_write_go_on(writer) : NULL;
}
