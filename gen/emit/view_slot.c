/* Values at their places: how each is declared, read, written and described. */
#include "emit/view.h"

#include <float.h>
#include <math.h>
#include <string.h>

#include "emit/view_json.h"
#include "emit/view_text.h"

/* The keys that say what kind of value it is; exactly one of them is true. */
static const char *const kind_keys[] = {
	[ENV_KIND_BOOLEAN] = "boolean", [ENV_KIND_INTEGER] = "integer", [ENV_KIND_NUMBER] = "number",
	[ENV_KIND_STRING] = "string",   [ENV_KIND_ENUM] = "enum",       [ENV_KIND_CONST] = "constant",
	[ENV_KIND_JSON] = "json",       [ENV_KIND_NULLABLE] = "struct", [ENV_KIND_ARRAY] = "struct",
	[ENV_KIND_MAP] = "struct",      [ENV_KIND_OBJECT] = "struct",
};

static const char *const place_keys[VIEW_COUNT] = {"at_member", "at_item", "at_entry", "at_value"};

static void set_size(const struct view *view, json_t *object, const char *key, size_t size)
{
	view_set_string(object, key,
			size == SIZE_MAX ? env_str("SIZE_MAX") : memory_printf(view->memory, "%zu", size));
}

static struct env_str integer_text(const struct view *view, int64_t value)
{
	if (value == INT64_MIN)
		return env_str("INT64_MIN");
	if (value == INT64_MAX)
		return env_str("INT64_MAX");
	if (value > INT32_MAX || value < -INT32_MAX)
		return memory_printf(view->memory, "INT64_C(%lld)", (long long)value);
	return memory_printf(view->memory, "%lld", (long long)value);
}

struct env_str view_number_text(const struct view *view, double value)
{
	struct env_str text = {NULL, 0};

	if (isinf(value))
		return env_str(value < 0 ? "-INFINITY" : "INFINITY");
	for (int digits = DBL_DIG; digits <= DBL_DECIMAL_DIG; digits++) {
		text = memory_printf(view->memory, "%.*g", digits, value);
		if (strtod(text.ptr, NULL) == value)
			break;
	}
	if (strpbrk(text.ptr, ".e") == NULL)
		return memory_printf(view->memory, "%s.0", text.ptr);
	return text;
}

/* What people read in a comment: "1 to 64", "at least 1". Null where nothing is limited. */
static void set_range(json_t *object, const char *key, struct env_str least, struct env_str most)
{
	json_t *range = view_object();
	bool same = env_str_equal(least, most);
	struct env_str last = most.len > 0 ? most : least;

	if (least.len == 0 && most.len == 0) {
		json_decref(range);
		view_set(object, key, json_null());
		return;
	}
	view_set_string(range, "least", least);
	view_set_string(range, "most", most);
	view_set_bool(range, "exactly", same);
	view_set_bool(range, "one", env_str_equal(last, env_str("1")));
	view_set_bool(range, "between", !same && least.len > 0 && most.len > 0);
	view_set_bool(range, "at_least", !same && most.len == 0);
	view_set_bool(range, "at_most", !same && least.len == 0);
	view_set(object, key, range);
}

static void set_count_range(const struct view *view, json_t *object, const char *key, size_t least,
			    size_t most)
{
	struct env_str none = {NULL, 0};

	set_range(object, key, least > 0 ? memory_printf(view->memory, "%zu", least) : none,
		  most < SIZE_MAX ? memory_printf(view->memory, "%zu", most) : none);
}

/* The lowest and highest integers that are allowed: exclusive bounds are moved by one. */
static int64_t integer_minimum(const struct env_integer_rules *rules)
{
	return rules->minimum + (rules->exclusive_minimum ? 1 : 0);
}

static int64_t integer_maximum(const struct env_integer_rules *rules)
{
	return rules->maximum - (rules->exclusive_maximum ? 1 : 0);
}

static void set_integer_range(const struct view *view, json_t *object, const struct env_integer_rules *rules)
{
	struct env_str none = {NULL, 0};
	int64_t least = integer_minimum(rules);
	int64_t most = integer_maximum(rules);

	view_set_string(object, "minimum", integer_text(view, least));
	view_set_string(object, "maximum", integer_text(view, most));
	set_range(object, "integer_range",
		  least > INT64_MIN ? memory_printf(view->memory, "%lld", (long long)least) : none,
		  most < INT64_MAX ? memory_printf(view->memory, "%lld", (long long)most) : none);
}

static void append_bound(const struct view *view, json_t *bounds, const char *kind, double limit)
{
	static const char *const kinds[] = {"above", "from", "below", "to"};
	json_t *bound;

	if (isinf(limit))
		return;
	bound = view_object();
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		view_set_bool(bound, kinds[i], strcmp(kinds[i], kind) == 0);
	view_set_string(bound, "limit", view_number_text(view, limit));
	view_append(bounds, bound);
}

static json_t *number_bounds(const struct view *view, const struct env_number_rules *rules)
{
	json_t *bounds = view_list();

	append_bound(view, bounds, rules->exclusive_minimum ? "above" : "from", rules->minimum);
	append_bound(view, bounds, rules->exclusive_maximum ? "below" : "to", rules->maximum);
	view_mark_ends(bounds);
	return bounds;
}

static json_t *json_roots(unsigned roots)
{
	static const struct {
		unsigned root;
		const char *name;
	} names[] = {
		{ENV_JSON_NULL, "NULL"},     {ENV_JSON_BOOLEAN, "BOOLEAN"}, {ENV_JSON_NUMBER, "NUMBER"},
		{ENV_JSON_STRING, "STRING"}, {ENV_JSON_ARRAY, "ARRAY"},     {ENV_JSON_OBJECT, "OBJECT"},
	};
	json_t *list = view_list();

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if ((roots & names[i].root) == 0)
			continue;
		json_t *root = view_object();
		view_set_string(root, "root", env_str(names[i].name));
		view_append(list, root);
	}
	view_mark_ends(list);
	return list;
}

static void set_rules(const struct view *view, json_t *slot, const struct type *type)
{
	bool string = type->kind == ENV_KIND_STRING;
	bool array = type->kind == ENV_KIND_ARRAY;
	json_t *bounds = type->kind == ENV_KIND_NUMBER ? number_bounds(view, &type->number) : view_list();
	json_t *roots = json_roots(type->kind == ENV_KIND_JSON ? type->json.roots : 0);

	set_size(view, slot, "min_length", string ? type->string.min_length : 0);
	set_size(view, slot, "max_length", string ? type->string.max_length : 0);
	set_count_range(view, slot, "length_range", string ? type->string.min_length : 0,
			string ? type->string.max_length : SIZE_MAX);
	set_count_range(view, slot, "item_range", array ? type->min_items : 0,
			array ? type->max_items : SIZE_MAX);
	view_set_any(slot, "bounded", bounds);
	view_set(slot, "bounds", bounds);
	view_set_any(slot, "rooted", roots);
	view_set(slot, "roots", roots);
	if (type->kind == ENV_KIND_INTEGER) {
		set_integer_range(view, slot, &type->integer);
	} else {
		view_set(slot, "integer_range", json_null());
		view_set(slot, "minimum", json_null());
		view_set(slot, "maximum", json_null());
	}
}

json_t *view_slot(const struct view *view, const struct type *type, enum view_place place, bool boxed)
{
	json_t *slot = view_object();
	bool composite = type->kind >= ENV_KIND_NULLABLE;
	bool own = type->package == view->package;

	for (size_t kind = 0; kind < sizeof(kind_keys) / sizeof(kind_keys[0]); kind++)
		view_set_bool(slot, kind_keys[kind], false);
	view_set_bool(slot, kind_keys[type->kind], true);
	for (size_t i = 0; i < VIEW_COUNT; i++)
		view_set_bool(slot, place_keys[i], i == place);
	/* how its fast functions are called */
	view_set_bool(slot, "boxed", boxed);
	view_set_bool(slot, "direct", composite && own && !boxed);
	view_set_bool(slot, "foreign", composite && !own && !boxed);
	view_set_string(slot, "type", type->c_name);
	set_rules(view, slot, type);
	return slot;
}
