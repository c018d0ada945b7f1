/* Structs with a member for each property, or for each item of a tuple. */
#include "emit/view_limits.h"
#include "emit/view_types.h"

#include "emit/view_json.h"
#include "emit/view_text.h"

bool view_has_presence(const struct property *property)
{
	return property->nullable || (!property->required && property->default_value == NULL);
}

static json_t *field_flags(const struct property *property)
{
	const struct view_flag flags[] = {
		{property->required, "REQUIRED"},
		{property->nullable, "NULLABLE"},
		{property->default_value != NULL, "DEFAULT"},
		{property->boxed, "BOXED"},
	};

	return view_flags(flags, sizeof(flags) / sizeof(flags[0]));
}

/* Bytes of a value that a comment shows. */
#define VALUE_SHOWN 40

/* A value as JSON where it is short enough for a comment, else empty; `node` NULL: there is none. */
static struct env_str value_text(const struct view *view, const struct node *node)
{
	struct env_buf buf = {0};
	struct env_str text = {NULL, 0};

	if (node == NULL)
		return text;
	node_to_json(node, &buf);
	if (buf.len <= VALUE_SHOWN)
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
	view_set_string(object, "constant_text",
			value_text(view,
				   property->type->kind == ENV_KIND_CONST ? property->type->constant : NULL));
	view_set_bool(object, "required", required);
	view_set_bool(object, "defaulted", property->default_value != NULL);
	view_set_string(object, "default_text", value_text(view, property->default_value));
	view_set_bool(object, "nullable", property->nullable);
	/* whether null can be taken at a glance: rules on the text look at it too */
	view_set_bool(object, "null_fast", property->nullable && property->type->also == NULL);
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

static struct env_str property_name(const struct type *type, size_t index)
{
	return type->properties[index].name;
}

/* Puts the members of the struct into the view; returns whether any property is put there. */
static bool set_properties(const struct view *view, json_t *object, const struct type *type)
{
	json_t *properties = view_list();
	json_t *defaults = view_defaults(view, type);
	bool read = false;
	bool behind_others = false; /* whatever the struct holds */

	for (size_t i = 0; i < type->property_count; i++) {
		const struct property *property = &type->properties[i];
		json_t *one = property_view(view, property, i);
		view_set_bool(one, "at_start", i == 0);
		view_set_bool(one, "behind_others", behind_others);
		behind_others = behind_others || !view_has_presence(property);
		view_append(properties, one);
		read = read || property->type->kind != ENV_KIND_CONST || view_has_presence(property);
	}
	view_set_any(object, "any", properties);
	view_set(object, "count", view_size(type->property_count));
	view_set(object, "properties", properties);
	view_set_any(object, "any_defaults", defaults);
	view_set(object, "defaults", defaults);
	return read;
}

/* Whether all of the struct is set by those who read its properties, as each must be there and has a value. */
static bool is_set_whole(const struct type *type)
{
	bool any = false;

	for (size_t i = 0; i < type->property_count; i++) {
		const struct property *property = &type->properties[i];
		if (!property->required || property->nullable)
			return false;
		any = any || property->type->kind != ENV_KIND_CONST;
	}
	return any && type->extra != ENV_EXTRA_KEEP;
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

json_t *view_struct(const struct view *view, const struct type *type)
{
	json_t *object = view_object();
	bool read = set_properties(view, object, type);

	view_set_bool(object, "empty", !read && type->extra != ENV_EXTRA_KEEP);
	view_set_bool(object, "unread", !read);
	view_set_bool(object, "set_whole", is_set_whole(type));
	view_set(object, "sorted", view_sorted(view, type, type->property_count, property_name));
	set_extra(view, object, type);
	return object;
}

/* ---- tuples ---- */

/* An optional item must not stand behind one that is absent: notes in each the member of that before it. */
static void set_before(const struct type *type, json_t *properties)
{
	for (size_t i = 0; i < type->property_count; i++) {
		bool may_lack = i > 0 && !type->properties[i - 1].required;

		view_set(json_array_get(properties, i), "behind",
			 may_lack ? view_string(type->properties[i - 1].c_name) : json_null());
	}
}

/* The items after those that have members of their own. */
static json_t *rest_view(const struct view *view, const struct type *type)
{
	bool limited = type->max_items < SIZE_MAX;
	json_t *rest = view_object();

	view_set(rest, "slot", view_slot(view, type->rest->inner, VIEW_REST, false));
	view_set_string(rest, "type", type->rest->c_name);
	view_set_bool(rest, "limited", limited);
	view_set_size(view, rest, "max", limited ? type->max_items - type->property_count : SIZE_MAX);
	return rest;
}

json_t *view_tuple(const struct view *view, const struct type *type)
{
	json_t *object = view_object();
	bool read = set_properties(view, object, type);

	set_before(type, json_object_get(object, "properties"));
	view_set_bool(object, "empty", !read && type->rest == NULL);
	view_set_size(view, object, "min_items", type->min_items);
	view_set_size(view, object, "max_items", type->max_items);
	view_set_count_range(view, object, "item_range", type->min_items, type->max_items);
	view_set(object, "rest", type->rest == NULL ? json_null() : rest_view(view, type));
	return object;
}
