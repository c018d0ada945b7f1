/* Arrays, maps, and wrappers of what may be null. */
#include "emit/view_limits.h"
#include "emit/view_types.h"

#include "emit/view_json.h"

bool view_is_declared(const struct view *view, const struct type *type)
{
	void **const types = view->package->types.items;
	void **place = map_find(view->places, type->c_name);

	return place != NULL && (size_t)(place - types) < view->place;
}

bool view_comes_later(const struct view *view, const struct type *type)
{
	return type->kind >= ENV_KIND_NULLABLE && type->package == view->package &&
	       !view_is_declared(view, type);
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
	json_t *object = view_object();

	view_set(object, "slot", view_slot(view, type->inner, place, false));
	return object;
}

/* How many items or entries there are at least and at most. */
static json_t *counts_view(const struct view *view, const struct type *type)
{
	json_t *counts = view_object();

	view_set_size(view, counts, "min", type->min_items);
	view_set_size(view, counts, "max", type->max_items);
	view_set_bool(counts, "least", type->min_items > 0);
	return counts;
}

json_t *view_array(const struct view *view, const struct type *type)
{
	json_t *object = container_view(view, type, VIEW_ITEM);

	view_set(object, "items", counts_view(view, type));
	return object;
}

json_t *view_map(const struct view *view, const struct type *type)
{
	json_t *object = container_view(view, type, VIEW_ENTRY);
	struct env_str none = {NULL, 0};

	view_set(object, "items", counts_view(view, type));
	view_set_string(object, "key_type", type->key == NULL ? none : type->key->c_name);
	view_set_string(object, "pattern", type->pattern == NULL ? none : type->pattern->c_name);
	view_set_bool(object, "closed", type->closed);
	/* an entry holds its value, so it is declared when that is */
	view_set_bool(object, "entry_later", view_comes_later(view, type->inner));
	return object;
}

json_t *view_nullable(const struct view *view, const struct type *type)
{
	return container_view(view, type, VIEW_VALUE);
}
