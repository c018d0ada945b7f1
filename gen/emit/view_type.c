/* Types: their declarations, tables and functions. */
#include "emit/view.h"

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

bool view_has_presence(const struct property *property)
{
	return property->nullable || (!property->required && property->default_value == NULL);
}

/* ---- order ---- */

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

/* The indexes of the texts in byte order, as the tables search them. */
static json_t *sorted_indexes(const struct view *view, struct ranked *texts, size_t count)
{
	uint16_t *indexes = memory_array(view->memory, count + 1, sizeof(*indexes));

	if (count > 1)
		qsort(texts, count, sizeof(*texts), compare_ranked);
	for (size_t i = 0; i < count; i++)
		indexes[i] = texts[i].index;
	return view_numbers(view, indexes, count);
}

/* ---- objects ---- */

static json_t *field_flags(const struct property *property)
{
	const struct {
		bool set;
		const char *name;
	} flags[] = {
		{property->required, "REQUIRED"},
		{property->nullable, "NULLABLE"},
		{property->default_value != NULL, "DEFAULT"},
		{property->boxed, "BOXED"},
	};
	json_t *list = view_list();

	for (size_t i = 0; i < sizeof(flags) / sizeof(flags[0]); i++) {
		if (!flags[i].set)
			continue;
		json_t *flag = view_object();
		view_set_string(flag, "flag", env_str(flags[i].name));
		view_append(list, flag);
	}
	view_mark_ends(list);
	return list;
}

/* Bytes of a default that a comment shows. */
#define DEFAULT_SHOWN 40

/* The default as JSON where it is short enough for a comment, else empty. */
static struct env_str default_text(const struct view *view, const struct node *node)
{
	struct env_buf buf = {0};
	struct env_str text = {NULL, 0};

	if (node == NULL)
		return text;
	node_to_json(node, &buf);
	if (buf.len <= DEFAULT_SHOWN)
		text = view_comment_text(view->memory, env_buf_str(&buf));
	env_buf_free(&buf);
	return text;
}

static json_t *property_view(const struct view *view, const struct property *property, size_t index)
{
	json_t *object = view_object();
	json_t *flags = field_flags(property);
	bool presence = view_has_presence(property);
	bool required = property->required;

	view_set(object, "index", view_size(index));
	view_set(object, "name", view_string(view_literal(view, property->name)));
	view_set(object, "key", view_string(view_json_literal(view, property->name)));
	view_set_string(object, "member", property->c_name);
	view_set(object, "slot", view_slot(view, property->type, VIEW_MEMBER, property->boxed));
	view_set_bool(object, "has_member", property->type->kind != ENV_KIND_CONST);
	view_set_bool(object, "required", required);
	view_set_bool(object, "defaulted", property->default_value != NULL);
	view_set_string(object, "default_text", default_text(view, property->default_value));
	view_set_bool(object, "nullable", property->nullable);
	view_set_bool(object, "presence", presence);
	/* how it is written: always; or unless absent; or as null as well */
	view_set_bool(object, "always", !presence);
	view_set_bool(object, "unless_absent", presence && !property->nullable);
	view_set_bool(object, "or_null", property->nullable && !required);
	view_set_bool(object, "required_or_null", property->nullable && required);
	view_set_bool(object, "flagged", json_array_size(flags) > 0);
	view_set(object, "flags", flags);
	view_set_prose(view, object, property->name, &property->prose);
	return object;
}

/* The indexes of the properties in byte order of their names. */
static json_t *sorted_properties(const struct view *view, const struct type *type)
{
	struct ranked *names = memory_array(view->memory, type->property_count + 1, sizeof(*names));

	for (size_t i = 0; i < type->property_count; i++)
		names[i] = (struct ranked){type->properties[i].name, (uint16_t)i};
	return sorted_indexes(view, names, type->property_count);
}

static void set_extra(const struct view *view, json_t *object, const struct type *type)
{
	view_set_bool(object, "ignore", type->extra == ENV_EXTRA_IGNORE);
	view_set_bool(object, "forbid", type->extra == ENV_EXTRA_FORBID);
	view_set_bool(object, "keep", type->extra == ENV_EXTRA_KEEP);
	view_set(object, "extra_slot",
		 type->extras == NULL ? json_null() : view_slot(view, type->extras, VIEW_MEMBER, false));
	view_set_string(object, "extra_member", type->extra_c_name);
}

static json_t *object_view(const struct view *view, const struct type *type)
{
	json_t *object = view_object();
	json_t *properties = view_list();
	json_t *defaults = view_defaults(view, type);
	bool members = type->extra == ENV_EXTRA_KEEP;

	for (size_t i = 0; i < type->property_count; i++) {
		const struct property *property = &type->properties[i];
		view_append(properties, property_view(view, property, i));
		members = members || property->type->kind != ENV_KIND_CONST || view_has_presence(property);
	}
	view_mark_ends(properties);
	view_set_any(object, "any", properties);
	view_set_bool(object, "empty", !members);
	view_set(object, "count", view_size(type->property_count));
	view_set(object, "properties", properties);
	view_set(object, "sorted", sorted_properties(view, type));
	view_set_any(object, "any_defaults", defaults);
	view_set(object, "defaults", defaults);
	set_extra(view, object, type);
	return object;
}

/* ---- enums ---- */

static json_t *sorted_members(const struct view *view, const struct type *type)
{
	struct ranked *texts = memory_array(view->memory, type->member_count + 1, sizeof(*texts));

	for (size_t i = 0; i < type->member_count; i++)
		texts[i] = (struct ranked){type->members[i].value, (uint16_t)i};
	return sorted_indexes(view, texts, type->member_count);
}

static json_t *enum_view(const struct view *view, const struct type *type)
{
	json_t *object = view_object();
	json_t *members = view_list();

	for (size_t i = 0; i < type->member_count; i++) {
		json_t *member = view_object();
		view_set_string(member, "constant", type->members[i].c_name);
		view_set(member, "value", view_string(view_literal(view, type->members[i].value)));
		view_set(member, "comment",
			 view_string(view_comment_text(view->memory, type->members[i].value)));
		view_append(members, member);
	}
	view_mark_ends(members);
	view_set_string(object, "prefix", view_upper(view->memory, type->c_name));
	view_set(object, "members", members);
	view_set(object, "sorted", sorted_members(view, type));
	return object;
}

/* ---- the others ---- */

/* The JSON text of a constant, as the inside of a C string literal. */
static struct env_str constant_text(const struct view *view, const struct node *node)
{
	struct env_buf buf = {0};

	node_to_json(node, &buf);
	struct env_str text = view_literal(view, env_buf_str(&buf));
	env_buf_free(&buf);
	return text;
}

static json_t *integer_view(const struct view *view, const struct env_integer_rules *rules)
{
	json_t *object = view_object();
	struct type bare = {.kind = ENV_KIND_INTEGER};

	bare.integer.minimum = rules->minimum;
	bare.integer.maximum = rules->maximum;
	view_set(object, "slot", view_slot(view, &bare, VIEW_VALUE, false));
	view_set_bool(object, "exclusive_minimum", rules->exclusive_minimum);
	view_set_bool(object, "exclusive_maximum", rules->exclusive_maximum);
	return object;
}

static json_t *number_view(const struct view *view, const struct env_number_rules *rules)
{
	json_t *object = view_object();

	view_set_string(object, "minimum", view_number_text(view, rules->minimum));
	view_set_string(object, "maximum", view_number_text(view, rules->maximum));
	view_set_bool(object, "exclusive_minimum", rules->exclusive_minimum);
	view_set_bool(object, "exclusive_maximum", rules->exclusive_maximum);
	return object;
}

bool view_comes_later(const struct view *view, const struct type *type)
{
	return type->kind >= ENV_KIND_NULLABLE && type->package == view->package &&
	       map_find(view->declared, type->c_name) == NULL;
}

json_t *view_late_entry(const struct view *view, const struct type *map)
{
	json_t *object = view_object();

	view_set_string(object, "c_name", map->c_name);
	view_set(object, "slot", view_slot(view, map->inner, VIEW_ENTRY, false));
	return object;
}

static json_t *container_view(const struct view *view, const struct type *type, enum view_place place)
{
	const struct type *inner = type->inner;
	json_t *object = view_object();
	json_t *counts = view_object();

	view_set(object, "slot", view_slot(view, inner, place, false));
	view_set(counts, "min",
		 view_string(memory_printf(view->memory, "%zu", place == VIEW_ITEM ? type->min_items : 0)));
	view_set(counts, "max",
		 view_string(place == VIEW_ITEM && type->max_items != SIZE_MAX
				     ? memory_printf(view->memory, "%zu", type->max_items)
				     : env_str("SIZE_MAX")));
	view_set(object, "items", counts);
	/* an entry holds its value, so it is declared when that is */
	view_set_bool(object, "entry_later", view_comes_later(view, inner));
	return object;
}

static json_t *detail_of(const struct view *view, const struct type *type, enum env_kind kind)
{
	if (type->kind != kind)
		return json_null();
	switch (kind) {
	case ENV_KIND_OBJECT:
		return object_view(view, type);
	case ENV_KIND_ENUM:
		return enum_view(view, type);
	case ENV_KIND_ARRAY:
		return container_view(view, type, VIEW_ITEM);
	case ENV_KIND_MAP:
		return container_view(view, type, VIEW_ENTRY);
	case ENV_KIND_NULLABLE:
		return container_view(view, type, VIEW_VALUE);
	case ENV_KIND_INTEGER:
		return integer_view(view, &type->integer);
	case ENV_KIND_NUMBER:
		return number_view(view, &type->number);
	case ENV_KIND_CONST:
		return view_string(constant_text(view, type->constant));
	default:
		return json_true();
	}
}

json_t *view_type(const struct view *view, const struct type *type)
{
	static const struct {
		enum env_kind kind;
		const char *key;
	} details[] = {
		{ENV_KIND_BOOLEAN, "is_boolean"}, {ENV_KIND_INTEGER, "is_integer"},
		{ENV_KIND_NUMBER, "is_number"},   {ENV_KIND_STRING, "is_string"},
		{ENV_KIND_ENUM, "is_enum"},       {ENV_KIND_CONST, "is_constant"},
		{ENV_KIND_JSON, "is_json"},       {ENV_KIND_ARRAY, "is_array"},
		{ENV_KIND_MAP, "is_map"},         {ENV_KIND_NULLABLE, "is_nullable"},
		{ENV_KIND_OBJECT, "is_object"},
	};
	json_t *object = view_object();
	bool composite = type->kind >= ENV_KIND_NULLABLE;
	bool named = type->name.len > 0;

	view_set_string(object, "c_name", type->c_name);
	view_set_string(object, "name", view_literal(view, type->name));
	view_set_bool(object, "public", named);
	view_set_bool(object, "composite", composite);
	view_set_bool(object, "functions", composite && named);
	view_set_bool(object, "fast", view->fast && composite);
	view_set_prose(view, object, type->name, &type->prose);
	view_set_string(object, "codec_type", type->c_name);
	/* the value itself, for its C type and for what a comment says of its rules */
	view_set(object, "self", view_slot(view, type, VIEW_VALUE, false));
	for (size_t i = 0; i < sizeof(details) / sizeof(details[0]); i++)
		view_set(object, details[i].key, detail_of(view, type, details[i].kind));
	return object;
}
