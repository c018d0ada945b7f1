/* Limits of values, as C and for comments. */
#include "emit/view_limits.h"

#include <float.h>
#include <math.h>
#include <string.h>

#include "emit/view_json.h"

void view_set_size(const struct view *view, json_t *object, const char *key, size_t size)
{
	view_set_string(object, key,
			size == SIZE_MAX ? env_str("SIZE_MAX") : memory_printf(view->memory, "%zu", size));
}

/* ---- numbers as C ---- */

/* The C types of integers whose rules are in `integer`. */
static const struct range {
	int64_t minimum;
	int64_t maximum;
	const char *minimum_name;
	const char *maximum_name;
	const char *literal; /* of those that int cannot be relied on to hold */
} ranges[ENV_KIND_COUNT] = {
	[ENV_KIND_INTEGER] = {INT64_MIN, INT64_MAX, "INT64_MIN", "INT64_MAX", "INT64_C(%lld)"},
	[ENV_KIND_INT32] = {INT32_MIN, INT32_MAX, "INT32_MIN", "INT32_MAX", "INT32_C(%lld)"},
	[ENV_KIND_UINT32] = {0, UINT32_MAX, "0", "UINT32_MAX", "UINT32_C(%lld)"},
};

struct env_str view_integer_text(const struct view *view, enum env_kind kind, int64_t value)
{
	const struct range *range = &ranges[kind];

	if (value == range->minimum)
		return env_str(range->minimum_name);
	if (value == range->maximum)
		return env_str(range->maximum_name);
	return memory_printf(view->memory, value > INT32_MAX || value < -INT32_MAX ? range->literal : "%lld",
			     (long long)value);
}

struct env_str view_unsigned_text(const struct view *view, uint64_t value)
{
	if (value == UINT64_MAX)
		return env_str("UINT64_MAX");
	return memory_printf(view->memory, value > INT32_MAX ? "UINT64_C(%llu)" : "%llu",
			     (unsigned long long)value);
}

struct env_str view_number_text(const struct view *view, double value)
{
	struct env_str text = {NULL, 0};

	if (isinf(value))
		return env_str(value < 0 ? "-HUGE_VAL" : "HUGE_VAL");
	for (int digits = DBL_DIG; digits <= DBL_DECIMAL_DIG; digits++) {
		text = memory_printf(view->memory, "%.*g", digits, value);
		if (strtod(text.ptr, NULL) == value)
			break;
	}
	if (strpbrk(text.ptr, ".e") == NULL)
		return memory_printf(view->memory, "%s.0", text.ptr);
	return text;
}

struct env_str view_multiple_text(const struct view *view, const struct type *type)
{
	if (ranges[type->kind].literal != NULL && type->integer.multiple_of > 0)
		return view_integer_text(view, ENV_KIND_INTEGER, type->integer.multiple_of);
	if (type->kind == ENV_KIND_UINT64 && type->unsigned_integer.multiple_of > 0)
		return view_unsigned_text(view, type->unsigned_integer.multiple_of);
	return (struct env_str){0};
}

/* ---- ranges for comments ---- */

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

void view_set_count_range(const struct view *view, json_t *object, const char *key, size_t least, size_t most)
{
	struct env_str none = {NULL, 0};

	set_range(object, key, least > 0 ? memory_printf(view->memory, "%zu", least) : none,
		  most < SIZE_MAX ? memory_printf(view->memory, "%zu", most) : none);
}

/* Integers within their inclusive bounds: exclusive ones are moved by one. What the C type says is not told. */
static void set_integer_range(const struct view *view, json_t *slot, const struct type *type)
{
	const struct env_integer_rules *rules = &type->integer;
	const struct range *range = &ranges[type->kind];
	struct env_str none = {NULL, 0};
	int64_t least = rules->minimum + (rules->exclusive_minimum ? 1 : 0);
	int64_t most = rules->maximum - (rules->exclusive_maximum ? 1 : 0);

	view_set_string(slot, "minimum", view_integer_text(view, type->kind, least));
	view_set_string(slot, "maximum", view_integer_text(view, type->kind, most));
	set_range(slot, "integer_range",
		  least > range->minimum ? memory_printf(view->memory, "%lld", (long long)least) : none,
		  most < range->maximum ? memory_printf(view->memory, "%lld", (long long)most) : none);
}

static void set_unsigned_range(const struct view *view, json_t *slot, const struct env_unsigned_rules *rules)
{
	struct env_str none = {NULL, 0};
	uint64_t least = rules->minimum + (rules->exclusive_minimum ? 1 : 0);
	uint64_t most = rules->maximum - (rules->exclusive_maximum ? 1 : 0);

	view_set_string(slot, "minimum", view_unsigned_text(view, least));
	view_set_string(slot, "maximum", view_unsigned_text(view, most));
	set_range(slot, "integer_range",
		  least > 0 ? memory_printf(view->memory, "%llu", (unsigned long long)least) : none,
		  most < UINT64_MAX ? memory_printf(view->memory, "%llu", (unsigned long long)most) : none);
}

static void set_integers(const struct view *view, json_t *slot, const struct type *type)
{
	static const char *const widths[ENV_KIND_COUNT] = {
		[ENV_KIND_INTEGER] = "int",
		[ENV_KIND_INT32] = "int32",
		[ENV_KIND_UINT32] = "uint32",
		[ENV_KIND_UINT64] = "uint64",
	};

	view_set(slot, "minimum", json_null());
	view_set(slot, "maximum", json_null());
	view_set(slot, "integer_range", json_null());
	view_set(slot, "width",
		 widths[type->kind] == NULL ? json_null() : view_string(env_str(widths[type->kind])));
	view_set_string(slot, "multiple_of", view_multiple_text(view, type));
	/* whether one word is for it and for null */
	view_set_bool(slot, "null_word",
		      type->kind == ENV_KIND_INTEGER && type->also == NULL && type->integer.multiple_of == 0);
	if (type->kind == ENV_KIND_UINT64)
		set_unsigned_range(view, slot, &type->unsigned_integer);
	else if (ranges[type->kind].literal != NULL)
		set_integer_range(view, slot, type);
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
	return bounds;
}

json_t *view_roots(unsigned roots)
{
	static const struct {
		unsigned root;
		const char *name;
	} names[] = {
		{ENV_JSON_NULL, "NULL"},     {ENV_JSON_BOOLEAN, "BOOLEAN"}, {ENV_JSON_INTEGER, "INTEGER"},
		{ENV_JSON_NUMBER, "NUMBER"}, {ENV_JSON_STRING, "STRING"},   {ENV_JSON_ARRAY, "ARRAY"},
		{ENV_JSON_OBJECT, "OBJECT"},
	};
	json_t *list = view_list();

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if ((roots & names[i].root) == 0)
			continue;
		json_t *root = view_object();
		view_set_string(root, "root", env_str(names[i].name));
		view_append(list, root);
	}
	return list;
}

void view_set_limits(const struct view *view, json_t *slot, const struct type *type)
{
	bool string = type->kind == ENV_KIND_STRING;
	bool number = type->kind == ENV_KIND_NUMBER || type->kind == ENV_KIND_FLOAT;
	bool array = type->kind == ENV_KIND_ARRAY;
	bool map = type->kind == ENV_KIND_MAP;
	json_t *bounds = number ? number_bounds(view, &type->number) : view_list();
	json_t *roots = view_roots(type->kind == ENV_KIND_JSON ? type->json.roots : 0);

	set_integers(view, slot, type);
	view_set_size(view, slot, "min_length", string ? type->string.min_length : 0);
	view_set_size(view, slot, "max_length", string ? type->string.max_length : 0);
	view_set_count_range(view, slot, "length_range", string ? type->string.min_length : 0,
			     string ? type->string.max_length : SIZE_MAX);
	view_set_count_range(view, slot, "item_range", array ? type->min_items : 0,
			     array ? type->max_items : SIZE_MAX);
	view_set_count_range(view, slot, "entry_range", map ? type->min_items : 0,
			     map ? type->max_items : SIZE_MAX);
	view_set_any(slot, "bounded", bounds);
	view_set(slot, "bounds", bounds);
	view_set_any(slot, "rooted", roots);
	view_set(slot, "roots", roots);
}
