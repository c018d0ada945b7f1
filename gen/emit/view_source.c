/* What the types of a package's source need before their tables stand there. */
#include "emit/view_limits.h"

#include "emit/view_json.h"
#include "schema/graph.h"

/* Types that are written in place have tables that no header declares. */
static bool is_hidden(const struct view *view, const struct type *type)
{
	return type->package == view->package && type->name.len == 0;
}

/* Whether the fast functions, which stand before the table, look into it. */
static bool looks_at_itself(const struct view *view, const struct type *type)
{
	bool looks = type->kind == ENV_KIND_UNION || type->kind == ENV_KIND_ARRAY ||
		     type->kind == ENV_KIND_MAP || (type->kind == ENV_KIND_TUPLE && type->rest != NULL);

	return looks && view->fast && view_is_fast(type);
}

static void add(const struct view *view, struct map *forward, json_t *list, const struct type *type)
{
	json_t *object;

	if (map_put(view->memory, forward, type->c_name, (void *)type) != NULL)
		return;
	object = view_object();
	view_set_string(object, "c_name", type->c_name);
	view_set_bool(object, "fast", view->fast && view_is_fast(type));
	view_append(list, object);
}

json_t *view_forward_types(const struct view *view)
{
	const struct list *types = &view->package->types;
	struct map forward = {0};
	struct view at = *view;
	json_t *list = view_list();

	for (at.place = 0; at.place < types->count; at.place++) {
		const struct type *type = types->items[at.place];
		struct edge edge;

		if (is_hidden(view, type) && looks_at_itself(view, type))
			add(view, &forward, list, type);
		for (size_t i = 0; type_edge(type, i, &edge); i++)
			if (is_hidden(view, edge.target) && !view_is_declared(&at, edge.target))
				add(view, &forward, list, edge.target);
	}
	return list;
}

bool view_has_fast(const struct view *view)
{
	const struct list *types = &view->package->types;
	size_t i = 0;

	while (i < types->count && !view_is_fast(types->items[i]))
		i++;
	return view->fast && i < types->count;
}

json_t *view_fast_types(const struct view *view)
{
	const struct list *types = &view->package->types;
	json_t *list = view_list();

	for (size_t i = 0; i < types->count && view->fast; i++) {
		const struct type *type = types->items[i];
		if (!view_is_fast(type) || type->name.len == 0)
			continue;
		json_t *object = view_object();
		view_set_string(object, "c_name", type->c_name);
		view_append(list, object);
	}
	return list;
}

/* Whether it is read and written by words that <envelope/read.h> and <envelope/write.h> have not. */
static bool wants_kinds(const struct type *type)
{
	static const bool plain[ENV_KIND_COUNT] = {
		[ENV_KIND_BOOLEAN] = true, [ENV_KIND_INTEGER] = true,  [ENV_KIND_NUMBER] = true,
		[ENV_KIND_STRING] = true,  [ENV_KIND_ENUM] = true,     [ENV_KIND_CONST] = true,
		[ENV_KIND_JSON] = true,    [ENV_KIND_NULLABLE] = true, [ENV_KIND_ARRAY] = true,
		[ENV_KIND_MAP] = true,     [ENV_KIND_OBJECT] = true,
	};

	return !plain[type->kind] || type->mixed || view_is_ruled(type);
}

/* Types that others stand in are the package's; those that stand in them may be another's. */
bool view_needs_kinds(const struct view *view)
{
	const struct list *types = &view->package->types;

	for (size_t i = 0; i < types->count; i++) {
		struct edge edge;

		if (wants_kinds(types->items[i]))
			return true;
		for (size_t j = 0; type_edge(types->items[i], j, &edge); j++)
			if (wants_kinds(edge.target))
				return true;
	}
	return false;
}

bool view_needs_infinity(const struct view *view)
{
	const struct list *types = &view->package->types;

	for (size_t i = 0; i < types->count; i++) {
		const struct type *type = types->items[i];

		if (type->kind == ENV_KIND_NUMBER || type->kind == ENV_KIND_FLOAT)
			return true;
	}
	return false;
}
