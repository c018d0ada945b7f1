/* jansson: its tree, mapped by hand. */
#include <string.h>

#include <jansson.h>

#include "bench.h"

typedef json_t *map_value;

static bool map_member(map_value object, const char *key, map_value *out)
{
	*out = json_object_get(object, key);
	return *out != NULL;
}

static bool map_string(map_value value, struct env_str *out)
{
	*out = env_str_of(json_string_value(value), json_string_length(value));
	return json_is_string(value);
}

static bool map_integer(map_value value, int64_t *out)
{
	*out = json_integer_value(value);
	return json_is_integer(value);
}

static bool map_number(map_value value, double *out)
{
	*out = json_number_value(value);
	return json_is_number(value);
}

static bool map_boolean(map_value value, bool *out)
{
	*out = json_is_true(value);
	return json_is_boolean(value);
}

static bool map_is_null(map_value value)
{
	return json_is_null(value);
}

static bool map_count_items(map_value value, size_t *count)
{
	*count = json_array_size(value);
	return json_is_array(value);
}

static bool map_count_members(map_value value, size_t *count)
{
	*count = json_object_size(value);
	return json_is_object(value);
}

/* What they declare cannot stand in parentheses: NOLINTBEGIN(bugprone-macro-parentheses) */
#define MAP_EACH_ITEM(array, item) \
	map_value item;            \
	size_t item##_at;          \
	json_array_foreach(array, item##_at, item)
#define MAP_EACH_MEMBER(object, key, value)                                               \
	map_value value;                                                                  \
	struct env_str key;                                                               \
	for (void *key##_at = json_object_iter(object);                                   \
	     key##_at != NULL && (key = env_str(json_object_iter_key(key##_at)), true) && \
	     (value = json_object_iter_value(key##_at), true);                            \
	     key##_at = json_object_iter_next(object, key##_at))
/* NOLINTEND(bugprone-macro-parentheses) */

#include "peers/map.h"

static bool decode(void *self, enum bench_kind kind, struct env_str frame, struct env_arena *arena,
		   union bench_message *out)
{
	json_error_t error;
	json_t *root = json_loadb(frame.ptr, frame.len, 0, &error);
	bool good = root != NULL && map_frame(arena, kind, root, out);

	(void)self;
	json_decref(root);
	return good;
}

typedef json_t *build_value;

#define build_object json_object
#define build_array json_array
#define build_integer json_integer
#define build_number json_real
#define build_boolean json_boolean
#define build_null json_null

static build_value build_string(struct env_str text)
{
	return json_stringn(text.ptr, text.len);
}

/* Keys of maps end with a NUL too. */
static void build_set(build_value object, struct env_str key, build_value value)
{
	json_object_set_new(object, key.ptr, value);
}

static void build_push(build_value array, build_value value)
{
	json_array_append_new(array, value);
}

#include "peers/build.h"

static int take(const char *bytes, size_t size, void *out)
{
	return env_buf_append(out, bytes, size) == ENV_OK ? 0 : -1;
}

static bool encode(void *self, enum bench_kind kind, const union bench_message *message, size_t index,
		   struct env_buf *out)
{
	json_t *root = build_frame(kind, message);
	int result = json_dump_callback(root, take, out, JSON_COMPACT);

	(void)self;
	(void)index;
	json_decref(root);
	return result == 0;
}

extern const struct bench_codec bench_jansson;
const struct bench_codec bench_jansson = {.name = "jansson", .decode = decode, .encode = encode};
