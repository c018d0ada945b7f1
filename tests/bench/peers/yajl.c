/* yajl: its tree, mapped by hand, and its generator. */
#include <string.h>

#include <yajl/yajl_gen.h>
#include <yajl/yajl_tree.h>

#include "bench.h"

typedef yajl_val map_value;

static bool map_member(map_value object, const char *key, map_value *out)
{
	if (!YAJL_IS_OBJECT(object))
		return false;
	for (size_t i = 0; i < object->u.object.len; i++) {
		*out = object->u.object.values[i];
		if (strcmp(object->u.object.keys[i], key) == 0)
			return true;
	}
	return false;
}

static bool map_string(map_value value, struct env_str *out)
{
	if (!YAJL_IS_STRING(value))
		return false;
	*out = env_str(value->u.string);
	return true;
}

static bool map_integer(map_value value, int64_t *out)
{
	if (!YAJL_IS_INTEGER(value))
		return false;
	*out = YAJL_GET_INTEGER(value);
	return true;
}

static bool map_number(map_value value, double *out)
{
	if (!YAJL_IS_NUMBER(value))
		return false;
	*out = YAJL_IS_DOUBLE(value) ? YAJL_GET_DOUBLE(value) : (double)YAJL_GET_INTEGER(value);
	return true;
}

static bool map_boolean(map_value value, bool *out)
{
	*out = YAJL_IS_TRUE(value);
	return *out || YAJL_IS_FALSE(value);
}

static bool map_is_null(map_value value)
{
	return YAJL_IS_NULL(value);
}

static bool map_count_items(map_value value, size_t *count)
{
	if (!YAJL_IS_ARRAY(value))
		return false;
	*count = value->u.array.len;
	return true;
}

static bool map_count_members(map_value value, size_t *count)
{
	if (!YAJL_IS_OBJECT(value))
		return false;
	*count = value->u.object.len;
	return true;
}

/* What they declare cannot stand in parentheses: NOLINTBEGIN(bugprone-macro-parentheses) */
#define MAP_EACH_ITEM(list, item)                                                                 \
	map_value item;                                                                           \
	for (size_t item##_at = 0;                                                                \
	     item##_at < (list)->u.array.len && (item = (list)->u.array.values[item##_at], true); \
	     item##_at++)
#define MAP_EACH_MEMBER(map, name, member)                                                                 \
	map_value member;                                                                                  \
	struct env_str name;                                                                               \
	for (size_t name##_at = 0;                                                                         \
	     name##_at < (map)->u.object.len && (name = env_str((map)->u.object.keys[name##_at]), true) && \
	     (member = (map)->u.object.values[name##_at], true);                                           \
	     name##_at++)
/* NOLINTEND(bugprone-macro-parentheses) */

#include "peers/map.h"

/* The frame has zeros behind it, which it wants for its end. */
static bool decode(void *self, enum bench_kind kind, struct env_str frame, struct env_arena *arena,
		   union bench_message *out)
{
	yajl_val root = yajl_tree_parse(frame.ptr, NULL, 0);
	bool good = root != NULL && map_frame(arena, kind, root, out);

	(void)self;
	yajl_tree_free(root);
	return good;
}

typedef yajl_gen put_writer;

#define put_object yajl_gen_map_open
#define put_object_end yajl_gen_map_close
#define put_array yajl_gen_array_open
#define put_array_end yajl_gen_array_close
#define put_integer yajl_gen_integer
#define put_number yajl_gen_double
#define put_boolean yajl_gen_bool
#define put_null yajl_gen_null
#define put_key put_string

static void put_string(put_writer writer, struct env_str text)
{
	yajl_gen_string(writer, (const unsigned char *)text.ptr, text.len);
}

#include "peers/put.h"

static void *open_writer(void)
{
	return yajl_gen_alloc(NULL);
}

static void close_writer(void *self)
{
	yajl_gen_free(self);
}

static bool encode(void *self, enum bench_kind kind, const union bench_message *message, size_t index,
		   struct env_buf *out)
{
	const unsigned char *text;
	size_t len;

	(void)index;
	yajl_gen_reset(self, NULL);
	put_frame(self, kind, message);
	bool good = yajl_gen_get_buf(self, &text, &len) == yajl_gen_status_ok &&
		    env_buf_append(out, text, len) == ENV_OK;
	yajl_gen_clear(self);
	return good;
}

extern const struct bench_codec bench_yajl;
const struct bench_codec bench_yajl = {
	.name = "yajl", .open = open_writer, .close = close_writer, .decode = decode, .encode = encode};
