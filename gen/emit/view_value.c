/* Default values as the initialisers of C. */
#include "emit/view_value.h"

#include "emit/view_json.h"
#include "emit/view_text.h"
#include "schema/alternative.h"

static json_t *value_view(const struct view *view, const struct type *type, const struct node *node,
			  bool boxed);

/* The items of an array from number `first` on. */
static json_t *item_views(const struct view *view, const struct type *type, const struct node *node,
			  size_t first)
{
	json_t *list = view_list();

	for (size_t i = first; i < node->count; i++)
		view_append(list, value_view(view, type->inner, node->items[i], false));
	return list;
}

/* A nullable in place is a wrapper of its value. */
static json_t *nullable_view(const struct view *view, const struct type *type, const struct node *node)
{
	json_t *value;

	if (node->kind == NODE_NULL) {
		value = view_value_new();
		view_set_bool(value, "null", true);
		return value;
	}
	value = value_view(view, type->inner, node, false);
	view_set_bool(value, "wrapped", true);
	return value;
}

/* Adds an entry of a map. Keys that are none of its keys are ignored, as where they arrive. */
static void add_entry(const struct view *view, const struct type *map, const struct node_pair *pair,
		      json_t *list)
{
	const struct env_pattern *pattern = map->pattern == NULL ? NULL : &map->pattern->table;

	if (pattern != NULL && pattern->match(pattern, pair->key->text) != ENV_OK)
		return;
	json_t *entry = view_object();
	view_set_string(entry, "key", view_literal(view, pair->key->text));
	view_set(entry, "value", value_view(view, map->inner, pair->value, false));
	view_append(list, entry);
}

static json_t *entry_views(const struct view *view, const struct type *type, const struct node *node)
{
	json_t *list = view_list();

	for (size_t i = 0; i < node->count; i++)
		add_entry(view, type, &node->pairs[i], list);
	return list;
}

static json_t *container(const struct view *view, const struct type *type, json_t *list, size_t count,
			 enum view_place place)
{
	json_t *object = view_object();

	view_set(object, "slot", view_slot(view, type->inner, place, false));
	view_set_string(object, "owner", type->c_name);
	view_set_any(object, "any", list);
	view_set(object, "list", list);
	view_set(object, "count", view_size(count));
	return object;
}

/* The members of an object, for a section around all of them. */
static json_t *members_view(json_t *list)
{
	json_t *object = view_object();

	view_set_any(object, "any", list);
	view_set(object, "list", list);
	return object;
}

static json_t *member_view(const struct property *property)
{
	json_t *member = view_object();

	view_set_string(member, "member", property->c_name);
	view_set(member, "is", json_null());
	view_set(member, "value", json_null());
	return member;
}

/*
 * What a property is where the value of its object is `given` (NULL: not given, so as init leaves it). Null
 * where that is all zeros.
 */
static json_t *property_value(const struct view *view, const struct property *property,
			      const struct node *given)
{
	const struct node *node = given != NULL ? given : property->default_value;
	json_t *member = member_view(property);

	if (node != NULL && view_has_presence(property))
		view_set_string(member, "is",
				env_str(node->kind == NODE_NULL && property->nullable ? "NULL" : "PRESENT"));
	if (node != NULL && property->type->kind != ENV_KIND_CONST &&
	    !(node->kind == NODE_NULL && property->nullable)) {
		view_set(member, "value", value_view(view, property->type, node, property->boxed));
	} else if (node == NULL && property->required && !property->nullable && !property->boxed &&
		   property->type->initial.size > 0) {
		json_t *value = view_value_new();
		view_set(value, "members", members_view(view_defaults(view, property->type)));
		view_set(member, "value", value);
	}
	if (json_is_null(json_object_get(member, "is")) && json_is_null(json_object_get(member, "value"))) {
		json_decref(member);
		return NULL;
	}
	return member;
}

static json_t *member_views(const struct view *view, const struct type *type, const struct node *node)
{
	json_t *list = view_list();

	for (size_t i = 0; i < type->property_count; i++) {
		const struct property *property = &type->properties[i];
		const struct node_pair *pair = node == NULL ? NULL : node_find_pair(node, property->name);
		json_t *member = property_value(view, property, pair == NULL ? NULL : pair->value);
		if (member != NULL)
			view_append(list, member);
	}
	return list;
}

/* The keys of an object that no property names, where its type keeps them. */
static json_t *extra_member(const struct view *view, const struct type *type, const struct node *node)
{
	json_t *list = view_list();

	for (size_t i = 0; i < node->count; i++) {
		const struct node_pair *pair = &node->pairs[i];
		bool declared = false;

		for (size_t j = 0; j < type->property_count && !declared; j++)
			declared = env_str_equal(type->properties[j].name, pair->key->text);
		if (!declared)
			add_entry(view, type->extras, pair, list);
	}

	size_t count = json_array_size(list);
	json_t *value = view_value_new();
	view_set(value, "entries", container(view, type->extras, list, count, VIEW_ENTRY));
	json_t *member = view_object();
	view_set_string(member, "member", type->extra_c_name);
	view_set(member, "is", json_null());
	view_set(member, "value", value);
	return member;
}

static json_t *object_members(const struct view *view, const struct type *type, const struct node *node)
{
	json_t *members = member_views(view, type, node);

	if (type->extra == ENV_EXTRA_KEEP)
		view_append(members, extra_member(view, type, node));
	return members;
}

/* The items of a tuple that have members of their own, and the others. */
static json_t *tuple_members(const struct view *view, const struct type *type, const struct node *node)
{
	json_t *list = view_list();

	for (size_t i = 0; i < type->property_count; i++) {
		json_t *member =
			property_value(view, &type->properties[i], i < node->count ? node->items[i] : NULL);
		if (member != NULL)
			view_append(list, member);
	}
	if (type->rest != NULL && node->count > type->property_count) {
		json_t *items = item_views(view, type->rest, node, type->property_count);
		json_t *value = view_value_new();
		json_t *member = view_object();

		view_set(value, "items",
			 container(view, type->rest, items, json_array_size(items), VIEW_ITEM));
		view_set_string(member, "member", env_str("rest"));
		view_set(member, "is", json_null());
		view_set(member, "value", value);
		view_append(list, member);
	}
	return list;
}

/* The one of a union's types that the value is of. */
static json_t *alternative_view(const struct view *view, const struct type *type, const struct node *node)
{
	const struct alternative *alternative = alternative_find(view->memory, type, node);
	json_t *object = view_object();

	view_set_string(object, "constant", alternative == NULL ? env_str("0") : alternative->constant);
	view_set(object, "member", json_null());
	view_set(object, "value", json_null());
	if (alternative == NULL || alternative->type->kind == ENV_KIND_CONST)
		return object;
	view_set_string(object, "member", alternative->c_name);
	view_set(object, "value", value_view(view, alternative->type, node, alternative->boxed));
	return object;
}

static void set_value(const struct view *view, json_t *value, const struct type *type,
		      const struct node *node)
{
	json_t *entries;

	switch (type->kind) {
	case ENV_KIND_ARRAY:
		view_set(value, "items",
			 container(view, type, item_views(view, type, node, 0), node->count, VIEW_ITEM));
		break;
	case ENV_KIND_MAP:
		entries = entry_views(view, type, node);
		view_set(value, "entries",
			 container(view, type, entries, json_array_size(entries), VIEW_ENTRY));
		break;
	case ENV_KIND_OBJECT:
		view_set(value, "members", members_view(object_members(view, type, node)));
		break;
	case ENV_KIND_TUPLE:
		view_set(value, "members", members_view(tuple_members(view, type, node)));
		break;
	case ENV_KIND_UNION:
		view_set(value, "alternative", alternative_view(view, type, node));
		break;
	default:
		view_set_scalar(view, value, type, node);
		break;
	}
}

static json_t *value_view(const struct view *view, const struct type *type, const struct node *node,
			  bool boxed)
{
	json_t *value;

	if (type->kind == ENV_KIND_NULLABLE)
		return nullable_view(view, type, node);
	value = view_value_new();
	if (boxed)
		view_set(value, "boxed", view_slot(view, type, VIEW_MEMBER, false));
	set_value(view, value, type, node);
	return value;
}

json_t *view_defaults(const struct view *view, const struct type *type)
{
	return member_views(view, type, NULL);
}
