/* json-c: its tree, mapped by hand; strict, with a check of UTF-8. */
#include <string.h>

#include <json-c/json.h>

#include "bench.h"

typedef json_object *map_value;

static bool map_member(map_value object, const char *key, map_value *out)
{
	return json_object_is_type(object, json_type_object) && json_object_object_get_ex(object, key, out);
}

static bool map_string(map_value value, struct env_str *out)
{
	if (!json_object_is_type(value, json_type_string))
		return false;
	*out = env_str_of(json_object_get_string(value), (size_t)json_object_get_string_len(value));
	return true;
}

static bool map_integer(map_value value, int64_t *out)
{
	*out = json_object_get_int64(value);
	return json_object_is_type(value, json_type_int);
}

static bool map_number(map_value value, double *out)
{
	*out = json_object_get_double(value);
	return json_object_is_type(value, json_type_double) || json_object_is_type(value, json_type_int);
}

static bool map_boolean(map_value value, bool *out)
{
	*out = json_object_get_boolean(value);
	return json_object_is_type(value, json_type_boolean);
}

static bool map_is_null(map_value value)
{
	return value == NULL;
}

static bool map_count_items(map_value value, size_t *count)
{
	if (!json_object_is_type(value, json_type_array))
		return false;
	*count = json_object_array_length(value);
	return true;
}

static bool map_count_members(map_value value, size_t *count)
{
	if (!json_object_is_type(value, json_type_object))
		return false;
	*count = (size_t)json_object_object_length(value);
	return true;
}

/* What they declare cannot stand in parentheses: NOLINTBEGIN(bugprone-macro-parentheses) */
#define MAP_EACH_ITEM(array, item)                                                                   \
	map_value item;                                                                              \
	size_t item##_count = json_object_array_length(array);                                       \
	for (size_t item##_at = 0;                                                                   \
	     item##_at < item##_count && (item = json_object_array_get_idx(array, item##_at), true); \
	     item##_at++)
#define MAP_EACH_MEMBER(object, name, value)                                       \
	map_value value;                                                           \
	struct env_str name;                                                       \
	for (struct lh_entry *name##_at = json_object_get_object(object)->head;    \
	     name##_at != NULL && (name = env_str(lh_entry_k(name##_at)), true) && \
	     (value = lh_entry_v(name##_at), true);                                \
	     name##_at = lh_entry_next(name##_at))
/* NOLINTEND(bugprone-macro-parentheses) */

#include "peers/map.h"

static void *open_tokener(void)
{
	struct json_tokener *tokener = json_tokener_new();

	json_tokener_set_flags(tokener, JSON_TOKENER_STRICT | JSON_TOKENER_VALIDATE_UTF8);
	return tokener;
}

static void close_tokener(void *self)
{
	json_tokener_free(self);
}

static bool decode(void *self, enum bench_kind kind, struct env_str frame, struct env_arena *arena,
		   union bench_message *out)
{
	json_tokener_reset(self);
	json_object *root = json_tokener_parse_ex(self, frame.ptr, (int)frame.len);
	bool good = json_tokener_get_error(self) == json_tokener_success && map_frame(arena, kind, root, out);

	json_object_put(root);
	return good;
}

typedef json_object *build_value;

#define build_object json_object_new_object
#define build_array json_object_new_array
#define build_integer json_object_new_int64
#define build_number json_object_new_double
#define build_boolean json_object_new_boolean

static build_value build_null(void)
{
	return NULL;
}

static build_value build_string(struct env_str text)
{
	return json_object_new_string_len(text.ptr, (int)text.len);
}

static void build_set(build_value object, struct env_str key, build_value value)
{
	json_object_object_add(object, key.ptr, value);
}

static void build_push(build_value array, build_value value)
{
	json_object_array_add(array, value);
}

#include "peers/build.h"

static bool encode(void *self, enum bench_kind kind, const union bench_message *message, size_t index,
		   struct env_buf *out)
{
	json_object *root = build_frame(kind, message);
	size_t len;
	const char *text = json_object_to_json_string_length(
		root, JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE, &len);
	bool good = text != NULL && env_buf_append(out, text, len) == ENV_OK;

	(void)self;
	(void)index;
	json_object_put(root);
	return good;
}

extern const struct bench_codec bench_json_c;
const struct bench_codec bench_json_c = {
	.name = "json-c", .open = open_tokener, .close = close_tokener, .decode = decode, .encode = encode};
