/* Types: their declarations, tables and functions. */
#include "emit/view_types.h"

#include <stdlib.h>
#include <string.h>

#include "emit/view_json.h"
#include "emit/view_text.h"

/* Columns of a title with its description that still go on one line. */
#define BRIEF_WIDTH 100

void view_set_prose(const struct view *view, json_t *object, struct env_str title, const struct prose *prose)
{
	struct env_str text = prose->description.len > 0 ? prose->description : prose->title;
	json_t *lines = view_comment_lines(view->memory, text);
	bool brief = json_array_size(lines) == 1 &&
		     title.len + json_string_length(json_array_get(lines, 0)) < BRIEF_WIDTH;

	view_set_string(object, "title", view_comment_text(view->memory, title));
	view_set(object, "brief", brief ? json_incref(json_array_get(lines, 0)) : json_null());
	view_set_bool(object, "described", json_array_size(lines) > 0);
	view_set(object, "lines", lines);
	view_set_bool(object, "deprecated", prose->deprecated);
}

/* ---- what views of several kinds have ---- */

/* A text and its index in the order of the schema. */
struct ranked {
	struct env_str text;
	uint16_t index;
};

static int compare_ranked(const void *a, const void *b)
{
	const struct env_str left = ((const struct ranked *)a)->text;
	const struct env_str right = ((const struct ranked *)b)->text;
	size_t shorter = left.len < right.len ? left.len : right.len;
	int order = shorter == 0 ? 0 : memcmp(left.ptr, right.ptr, shorter);

	return order != 0 ? order : (left.len > right.len) - (left.len < right.len);
}

json_t *view_sorted(const struct view *view, const struct type *type, size_t count, view_text_at *get)
{
	struct ranked *texts = memory_array(view->memory, count + 1, sizeof(*texts));
	uint16_t *indexes = memory_array(view->memory, count + 1, sizeof(*indexes));

	for (size_t i = 0; i < count; i++)
		texts[i] = (struct ranked){get(type, i), (uint16_t)i};
	if (count > 1)
		qsort(texts, count, sizeof(*texts), compare_ranked);
	for (size_t i = 0; i < count; i++)
		indexes[i] = texts[i].index;
	return view_numbers(view, indexes, count);
}

json_t *view_flags(const struct view_flag *flags, size_t count)
{
	json_t *list = view_list();

	for (size_t i = 0; i < count; i++) {
		if (!flags[i].set)
			continue;
		json_t *flag = view_object();
		view_set_string(flag, "flag", env_str(flags[i].name));
		view_append(list, flag);
	}
	return list;
}

/* ---- types ---- */

static json_t *nothing_more(const struct view *view, const struct type *type)
{
	(void)view;
	(void)type;
	return json_true();
}

/* What kinds are called in tables, the key of what there is to say of them, and who says it. Keys of several kinds stand together. */
static const struct {
	enum env_kind kind;
	const char *name;
	const char *key;
	json_t *(*make)(const struct view *view, const struct type *type);
} kinds[] = {
	{ENV_KIND_BOOLEAN, "BOOLEAN", "is_boolean", nothing_more},
	{ENV_KIND_INTEGER, "INTEGER", "is_integer", view_integer},
	{ENV_KIND_INT32, "INT32", "is_integer", view_integer},
	{ENV_KIND_UINT32, "UINT32", "is_integer", view_integer},
	{ENV_KIND_UINT64, "UINT64", "is_integer", view_integer},
	{ENV_KIND_NUMBER, "NUMBER", "is_number", view_number},
	{ENV_KIND_FLOAT, "FLOAT", "is_number", view_number},
	{ENV_KIND_STRING, "STRING", "is_string", view_text_rules},
	{ENV_KIND_FORMAT, "FORMAT", "is_format", view_format},
	{ENV_KIND_BYTES, "BYTES", "is_bytes", nothing_more},
	{ENV_KIND_ENUM, "ENUM", "is_enum", view_enum},
	{ENV_KIND_OPEN_ENUM, "OPEN_ENUM", "is_enum", view_enum},
	{ENV_KIND_CONST, "CONST", "is_constant", view_constant},
	{ENV_KIND_JSON, "JSON", "is_json", nothing_more},
	{ENV_KIND_NULLABLE, "NULLABLE", "is_nullable", view_nullable},
	{ENV_KIND_ARRAY, "ARRAY", "is_array", view_array},
	{ENV_KIND_MAP, "MAP", "is_map", view_map},
	{ENV_KIND_TUPLE, "TUPLE", "is_tuple", view_tuple},
	{ENV_KIND_UNION, "UNION", "is_union", view_union},
	{ENV_KIND_OBJECT, "OBJECT", "is_object", view_struct},
};

static void set_kind(const struct view *view, json_t *object, const struct type *type)
{
	size_t own = 0;

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		view_set(object, kinds[i].key, json_null());
		if (kinds[i].kind == type->kind)
			own = i;
	}
	view_set_string(object, "kind", env_str(kinds[own].name));
	view_set(object, kinds[own].key, kinds[own].make(view, type));
}

json_t *view_type(const struct view *view, const struct type *type)
{
	json_t *object = view_object();
	bool composite = type_is_composite(type);
	bool named = type->name.len > 0;

	view_set_string(object, "c_name", type->c_name);
	view_set_string(object, "name", view_literal(view, type->name));
	view_set_bool(object, "public", named);
	view_set_bool(object, "composite", composite);
	view_set_bool(object, "functions", type_has_functions(type));
	view_set_bool(object, "init_alone", type_has_init_alone(type));
	view_set_bool(object, "fast", view->fast && view_is_fast(type));
	view_set_string(object, "also", type->also == NULL ? (struct env_str){0} : type->also->c_name);
	view_set_bool(object, "own_null", type->own_null);
	view_set_bool(object, "textual", type->textual);
	view_set_prose(view, object, type->name, &type->prose);
	view_set_string(object, "codec_type", type->c_name);
	/* the value itself, for its C type and for what a comment says of its rules */
	view_set(object, "self", view_slot(view, type, VIEW_VALUE, false));
	set_kind(view, object, type);
	return object;
}
