/* The few words that views are built with. */
#include "emit/view_json.h"

#include "base/memory.h"

static json_t *need(json_t *value)
{
	if (value == NULL)
		memory_exhausted();
	return value;
}

json_t *view_object(void)
{
	return need(json_object());
}

json_t *view_list(void)
{
	return need(json_array());
}

json_t *view_string(struct env_str text)
{
	return need(json_stringn(text.len > 0 ? text.ptr : "", text.len));
}

json_t *view_size(size_t number)
{
	return need(json_integer((json_int_t)number));
}

/* Tells the objects of a list which of them are the first and the last one. */
static void mark_ends(const json_t *list)
{
	size_t count = json_array_size(list);

	for (size_t i = 0; i < count; i++) {
		json_t *item = json_array_get(list, i);
		if (!json_is_object(item))
			continue;
		view_set_bool(item, "first", i == 0);
		view_set_bool(item, "last", i + 1 == count);
	}
}

void view_set(json_t *object, const char *key, json_t *value)
{
	mark_ends(value);
	/* keys are words of ours, which need no check for UTF-8 */
	if (json_object_set_new_nocheck(object, key, need(value)) != 0)
		memory_exhausted();
}

void view_append(json_t *list, json_t *value)
{
	if (json_array_append_new(list, need(value)) != 0)
		memory_exhausted();
}

void view_set_string(json_t *object, const char *key, struct env_str text)
{
	view_set(object, key, text.len > 0 ? view_string(text) : json_null());
}

void view_set_bool(json_t *object, const char *key, bool value)
{
	view_set(object, key, json_boolean(value));
}

void view_set_any(json_t *object, const char *key, const json_t *list)
{
	view_set_bool(object, key, json_array_size(list) > 0);
}
