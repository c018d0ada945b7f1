/* yyjson: its tree, in a pool that is used again, mapped by hand; and its writer of trees. */
#include <stdlib.h>

#include <yyjson.h>

#include "bench.h"

/* More than the tree of the longest frame of the corpus takes, and more than its text. */
#define POOL_SIZE ((size_t)1 << 20)

struct pool {
	char *room;
	yyjson_alc allocator;
};

typedef yyjson_val *map_value;

static bool map_member(map_value object, const char *key, map_value *out)
{
	*out = yyjson_obj_get(object, key);
	return *out != NULL;
}

static bool map_string(map_value value, struct env_str *out)
{
	if (!yyjson_is_str(value))
		return false;
	*out = env_str_of(yyjson_get_str(value), yyjson_get_len(value));
	return true;
}

static bool map_integer(map_value value, int64_t *out)
{
	*out = yyjson_get_sint(value);
	return yyjson_is_sint(value) || (yyjson_is_uint(value) && *out >= 0);
}

static bool map_number(map_value value, double *out)
{
	*out = yyjson_get_num(value);
	return yyjson_is_num(value);
}

static bool map_boolean(map_value value, bool *out)
{
	*out = yyjson_get_bool(value);
	return yyjson_is_bool(value);
}

static bool map_is_null(map_value value)
{
	return yyjson_is_null(value);
}

static bool map_count_items(map_value value, size_t *count)
{
	*count = yyjson_arr_size(value);
	return yyjson_is_arr(value);
}

static bool map_count_members(map_value value, size_t *count)
{
	*count = yyjson_obj_size(value);
	return yyjson_is_obj(value);
}

/* What they declare cannot stand in parentheses: NOLINTBEGIN(bugprone-macro-parentheses) */
#define MAP_EACH_ITEM(array, item)                                    \
	map_value item;                                               \
	for (yyjson_arr_iter item##_at = yyjson_arr_iter_with(array); \
	     (item = yyjson_arr_iter_next(&item##_at)) != NULL;)
#define MAP_EACH_MEMBER(object, key, value)                             \
	map_value value;                                                \
	struct env_str key;                                             \
	map_value key##_value;                                          \
	for (yyjson_obj_iter key##_at = yyjson_obj_iter_with(object);   \
	     (key##_value = yyjson_obj_iter_next(&key##_at)) != NULL && \
	     (value = yyjson_obj_iter_get_val(key##_value), map_string(key##_value, &key));)
/* NOLINTEND(bugprone-macro-parentheses) */

#include "peers/map.h"

static void *open_pool(void)
{
	struct pool *self = calloc(1, sizeof(*self));

	if (self == NULL || (self->room = malloc(POOL_SIZE)) == NULL ||
	    !yyjson_alc_pool_init(&self->allocator, self->room, POOL_SIZE))
		abort();
	return self;
}

static void close_pool(void *self)
{
	struct pool *pool = self;

	free(pool->room);
	free(pool);
}

static bool decode(void *self, enum bench_kind kind, struct env_str frame, struct env_arena *arena,
		   union bench_message *out)
{
	struct pool *pool = self;
	/* Without YYJSON_READ_INSITU it does not write to what it reads. */
	yyjson_doc *doc =
		yyjson_read_opts((char *)(uintptr_t)frame.ptr, frame.len, 0, &pool->allocator, NULL);
	bool good = doc != NULL && map_frame(arena, kind, yyjson_doc_get_root(doc), out);

	yyjson_doc_free(doc);
	return good;
}

typedef yyjson_mut_val *build_value;

/* The tree that is built. Values are made in it, and build.h does not hand it about. */
static yyjson_mut_doc *building;

static build_value build_object(void)
{
	return yyjson_mut_obj(building);
}

static build_value build_array(void)
{
	return yyjson_mut_arr(building);
}

static build_value build_string(struct env_str text)
{
	return yyjson_mut_strn(building, text.ptr, text.len);
}

static build_value build_integer(int64_t value)
{
	return yyjson_mut_sint(building, value);
}

static build_value build_number(double value)
{
	return yyjson_mut_real(building, value);
}

static build_value build_boolean(bool value)
{
	return yyjson_mut_bool(building, value);
}

static build_value build_null(void)
{
	return yyjson_mut_null(building);
}

static void build_set(build_value object, struct env_str key, build_value value)
{
	yyjson_mut_obj_add(object, build_string(key), value);
}

static void build_push(build_value array, build_value value)
{
	yyjson_mut_arr_append(array, value);
}

#include "peers/build.h"

static bool encode(void *self, enum bench_kind kind, const union bench_message *message, size_t index,
		   struct env_buf *out)
{
	struct pool *pool = self;
	size_t len = 0;

	(void)index;
	building = yyjson_mut_doc_new(&pool->allocator);
	yyjson_mut_doc_set_root(building, build_frame(kind, message));
	char *text = yyjson_mut_write_opts(building, 0, &pool->allocator, &len, NULL);
	bool good = text != NULL && env_buf_append(out, text, len) == ENV_OK;
	pool->allocator.free(pool->allocator.ctx, text);
	yyjson_mut_doc_free(building);
	return good;
}

extern const struct bench_codec bench_yyjson;
const struct bench_codec bench_yyjson = {
	.name = "yyjson", .open = open_pool, .close = close_pool, .decode = decode, .encode = encode};
