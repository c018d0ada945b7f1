/* The words of fast encoders: the room, giving up, and values. */
#include <envelope/write.h>

#include <assert.h>

#include "text/digits.h"
#include "type/encode.h"
#include "type/rules.h"
#include "type/spell.h"
#include "type/write_token.h"

/* What closes all levels, a key with its comma and a short constant: before the room is made whole again. */
static_assert(ENV_DEPTH_DEFAULT + 2 * ENV_WRITE_SHORT <= ENV_WRITE_ROOM, "short words have room");

/* The place behind what the buffer holds, which has the room. */
static char *go_on(struct env_writer *writer)
{
	struct env_buf *buf = writer->buf;

	writer->end = buf->data + buf->capacity - ENV_WRITE_ROOM;
	return buf->data + buf->len;
}

char *env_write_start(struct env_writer *writer, struct env_buf *buf)
{
	writer->buf = buf;
	writer->start = buf->len;
	writer->depth = ENV_DEPTH_DEFAULT;
	writer->given_up = false;
	return env_buf_reserve(buf, ENV_WRITE_ROOM + 1) == ENV_OK ? go_on(writer) : NULL;
}

/* Written once more from the start on, where there is the room. Not from its first byte: words look at the one before them. */
char *env_write_give_up(struct env_writer *writer)
{
	writer->given_up = true;
	writer->buf->len = writer->start;
	return go_on(writer) + 1;
}

char *env_write_grow(struct env_writer *writer, char *at, size_t extra)
{
	if (writer->given_up)
		return env_write_give_up(writer);
	writer->buf->len = (size_t)(at - writer->buf->data);
	return env_write_go_on(writer, env_buf_reserve(writer->buf, extra + ENV_WRITE_ROOM));
}

struct env_buf *env_write_stop(struct env_writer *writer, const char *at)
{
	writer->buf->len = (size_t)(at - writer->buf->data);
	return writer->buf;
}

char *env_write_go_on(struct env_writer *writer, enum env_status status)
{
	if (status != ENV_OK || writer->given_up || env_buf_reserve(writer->buf, ENV_WRITE_ROOM) != ENV_OK)
		return env_write_give_up(writer);
	return go_on(writer);
}

char *env_write_long_key(struct env_writer *writer, char *at, const char *text, size_t len)
{
	if (writer->end - at < (ptrdiff_t)len)
		at = env_write_grow(writer, at, len);
	if (writer->given_up)
		return at;
	memcpy(at, text, len);
	return at + len;
}

/* Once the writer has given up, values are not walked any more: one that contains itself would have no end. */
char *env_write_value(struct env_writer *writer, char *at, const struct env_type *type, const void *value)
{
	env_write_rule(writer, value != NULL && type->write != NULL && type->also == NULL);
	return writer->given_up ? env_write_give_up(writer) : type->write(writer, at, value);
}

/* ---- scalars ---- */

char *env_write_int(struct env_writer *writer, char *at, int64_t value, int64_t minimum, int64_t maximum)
{
	env_write_rule(writer, value >= minimum && value <= maximum);
	return env_write_on(writer, env_digits_put_int(at, value));
}

char *env_write_number(struct env_writer *writer, char *at, double value)
{
	return env_write_double(writer, at, value);
}

/* Whether the text is no array or object, whose levels would have to be counted. */
static bool is_flat(struct env_str json)
{
	return json.ptr[0] != '[' && json.ptr[0] != '{';
}

/* A member that is spelt in the table, as anything but a string is. */
static char *write_member(struct env_writer *writer, char *at, const struct env_enum_rules *rules, int value)
{
	env_write_rule(writer, is_flat(rules->members[value - 1]));
	return env_write_go_on(writer, env_encode_member(env_write_stop(writer, at), rules, value));
}

char *env_write_enum(struct env_writer *writer, char *at, const struct env_type *type, int value)
{
	const struct env_enum_rules *rules = &type->as.enumeration;

	if (!ENV_LIKELY(value >= 1 && (size_t)value <= rules->count))
		return env_write_give_up(writer);
	return rules->mixed ? write_member(writer, at, rules, value)
			    : env_write_str(writer, at, rules->members[value - 1], 0, SIZE_MAX);
}

char *env_write_any_const(struct env_writer *writer, char *at, const struct env_type *type)
{
	struct env_str json = type->as.constant.json;

	env_write_rule(writer, is_flat(json));
	return env_write_go_on(writer, env_spell_write(env_write_stop(writer, at), json));
}

/* Whether no white space stands around the text, which is not empty. */
static bool is_bare(struct env_str text)
{
	return (unsigned char)text.ptr[0] > ' ' && (unsigned char)text.ptr[text.len - 1] > ' ';
}

/* Whether the text is a value that may be written here. */
static bool is_writable(const struct env_writer *writer, struct env_str text, unsigned roots)
{
	if (text.ptr == NULL || text.len == 0 || !is_bare(text))
		return false;
	if (roots != 0 && (roots & env_json_root_of(text.ptr[0])) == 0)
		return false;
	/* a depth of 0 would mean the default */
	return writer->depth > 0 && env_json_check(text, writer->depth, NULL) == ENV_OK;
}

char *env_write_json(struct env_writer *writer, char *at, struct env_json value, unsigned roots)
{
	if (!is_writable(writer, value.text, roots))
		return env_write_give_up(writer);
	return env_write_go_on(writer, env_json_write(env_write_stop(writer, at), value));
}
