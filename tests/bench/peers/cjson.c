/* cJSON: its tree, mapped by hand. It looks neither at UTF-8 nor at all of the grammar. */
#include <math.h>
#include <string.h>

#include <cjson/cJSON.h>

#include "bench.h"

typedef cJSON *map_value;

static bool map_member(map_value object, const char *key, map_value *out)
{
	*out = cJSON_GetObjectItemCaseSensitive(object, key);
	return *out != NULL;
}

static bool map_string(map_value value, struct env_str *out)
{
	if (!cJSON_IsString(value))
		return false;
	*out = env_str(value->valuestring);
	return bench_is_utf8(*out);
}

static bool map_number(map_value value, double *out)
{
	*out = cJSON_IsNumber(value) ? value->valuedouble : 0;
	return cJSON_IsNumber(value);
}

/* All its numbers are doubles. */
static bool map_integer(map_value value, int64_t *out)
{
	double number;

	if (!map_number(value, &number) || !(number > -9.3e18 && number < 9.2e18))
		return false;
	*out = (int64_t)number;
	return (double)*out == number;
}

static bool map_boolean(map_value value, bool *out)
{
	*out = cJSON_IsTrue(value);
	return cJSON_IsBool(value);
}

static bool map_is_null(map_value value)
{
	return cJSON_IsNull(value);
}

static bool map_count_items(map_value value, size_t *count)
{
	*count = (size_t)cJSON_GetArraySize(value);
	return cJSON_IsArray(value);
}

static bool map_count_members(map_value value, size_t *count)
{
	*count = (size_t)cJSON_GetArraySize(value);
	return cJSON_IsObject(value);
}

/* What they declare cannot stand in parentheses: NOLINTBEGIN(bugprone-macro-parentheses) */
#define MAP_EACH_ITEM(array, item) \
	map_value item;            \
	cJSON_ArrayForEach(item, array)
#define MAP_EACH_MEMBER(object, key, value)                                                  \
	map_value value;                                                                     \
	struct env_str key;                                                                  \
	for (value = (object)->child; value != NULL && (key = env_str(value->string), true); \
	     value = value->next)
/* NOLINTEND(bugprone-macro-parentheses) */

#include "peers/map.h"

static bool decode(void *self, enum bench_kind kind, struct env_str frame, struct env_arena *arena,
		   union bench_message *out)
{
	const char *end;
	cJSON *root = cJSON_ParseWithLengthOpts(frame.ptr, frame.len, &end, false);
	bool good = root != NULL && end == frame.ptr + frame.len && map_frame(arena, kind, root, out);

	(void)self;
	cJSON_Delete(root);
	return good;
}

typedef cJSON *build_value;

#define build_object cJSON_CreateObject
#define build_array cJSON_CreateArray
#define build_number cJSON_CreateNumber
#define build_boolean cJSON_CreateBool
#define build_null cJSON_CreateNull

/* Strings of messages end with a NUL. */
static build_value build_string(struct env_str text)
{
	return cJSON_CreateString(text.ptr);
}

static build_value build_integer(int64_t value)
{
	return cJSON_CreateNumber((double)value);
}

static void build_set(build_value object, struct env_str key, build_value value)
{
	cJSON_AddItemToObject(object, key.ptr, value);
}

static void build_push(build_value array, build_value value)
{
	cJSON_AddItemToArray(array, value);
}

#include "peers/build.h"

static bool encode(void *self, enum bench_kind kind, const union bench_message *message, size_t index,
		   struct env_buf *out)
{
	cJSON *root = build_frame(kind, message);
	char *text = cJSON_PrintUnformatted(root);
	bool good = text != NULL && env_buf_append(out, text, strlen(text)) == ENV_OK;

	(void)self;
	(void)index;
	cJSON_free(text);
	cJSON_Delete(root);
	return good;
}

extern const struct bench_codec bench_cjson;
const struct bench_codec bench_cjson = {.name = "cJSON", .decode = decode, .encode = encode, .inexact = true};
