/* Whether two values are the same to a reader of their JSON: what has nothing in it. */
#include <envelope/type.h>

#include "text/space.h"
#include "type/equal.h"
#include "type/value.h"

bool env_equal_flat(const struct env_type *type, const void *a, const void *b, unsigned depth)
{
	(void)depth;
	return memcmp(a, b, type->size) == 0;
}

bool env_equal_number(const struct env_type *type, const void *a, const void *b, unsigned depth)
{
	double numbers[2];

	(void)type;
	(void)depth;
	memcpy(&numbers[0], a, sizeof(double));
	memcpy(&numbers[1], b, sizeof(double));
	return numbers[0] == numbers[1];
}

bool env_equal_float(const struct env_type *type, const void *a, const void *b, unsigned depth)
{
	float numbers[2];

	(void)type;
	(void)depth;
	memcpy(&numbers[0], a, sizeof(float));
	memcpy(&numbers[1], b, sizeof(float));
	return numbers[0] == numbers[1];
}

bool env_equal_string(const struct env_type *type, const void *a, const void *b, unsigned depth)
{
	(void)type;
	(void)depth;
	return env_str_equal(env_str_get(a), env_str_get(b));
}

bool env_equal_format(const struct env_type *type, const void *a, const void *b, unsigned depth)
{
	(void)depth;
	return type->as.format.format->equal(a, b);
}

bool env_equal_bytes(const struct env_type *type, const void *a, const void *b, unsigned depth)
{
	struct env_bytes bytes[2];

	(void)type;
	(void)depth;
	memcpy(&bytes[0], a, sizeof(bytes[0]));
	memcpy(&bytes[1], b, sizeof(bytes[1]));
	return bytes[0].len == bytes[1].len &&
	       (bytes[0].len == 0 || memcmp(bytes[0].ptr, bytes[1].ptr, bytes[0].len) == 0);
}

bool env_equal_open_enum(const struct env_type *type, const void *a, const void *b, unsigned depth)
{
	if (env_enum_get(a) != env_enum_get(b))
		return false;
	return env_enum_get(a) != ENV_ENUM_OTHER ||
	       env_equal_string(type, env_at(a, ENV_OTHER_OFFSET), env_at(b, ENV_OTHER_OFFSET), depth);
}

bool env_equal_const(const struct env_type *type, const void *a, const void *b, unsigned depth)
{
	(void)type;
	(void)a;
	(void)b;
	(void)depth;
	return true;
}

/* A place in JSON text that passes over white space between tokens. */
struct json_place {
	struct env_str text;
	size_t at;
	bool in_string;
	bool escaped; /* the byte before was a backslash that escapes */
};

/* The next byte that counts; -1 at the end. */
static int json_next(struct json_place *place)
{
	while (!place->in_string && place->at < place->text.len && env_is_space(place->text.ptr[place->at]))
		place->at++;
	if (place->at >= place->text.len)
		return -1;
	char byte = place->text.ptr[place->at++];
	if (byte == '"' && !place->escaped)
		place->in_string = !place->in_string;
	place->escaped = place->in_string && byte == '\\' && !place->escaped;
	return (unsigned char)byte;
}

bool env_equal_json(const struct env_type *type, const void *a, const void *b, unsigned depth)
{
	struct json_place places[2] = {{.text = env_str_get(a)}, {.text = env_str_get(b)}};
	int byte = 0;

	(void)type;
	(void)depth;
	while (byte != -1) {
		byte = json_next(&places[0]);
		if (json_next(&places[1]) != byte)
			return false;
	}
	return true;
}
