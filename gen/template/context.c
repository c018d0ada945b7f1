/* The context stack: where a name's value is found. */
#include "template/context.h"

static const json_t *find_key(const json_t *value, struct env_str key)
{
	return json_object_getn(value, key.ptr, key.len);
}

/* A context that has the key ends the search, whatever the key's value is. */
static const json_t *find_first(const struct template_context *top, const struct template_name *name,
				size_t *steps)
{
	for (const struct template_context *at = top; at != NULL; at = at->below) {
		const json_t *value = find_key(at->value, name->parts[0]);

		*steps += 1;
		if (value != NULL || name->local)
			return value;
	}
	return NULL;
}

const json_t *template_context_find(const struct template_context *top, const struct template_name *name,
				    size_t *steps)
{
	if (name->count == 0)
		return top->value;
	const json_t *value = find_first(top, name, steps);

	for (size_t i = 1; i < name->count && value != NULL; i++)
		value = find_key(value, name->parts[i]);
	return value;
}

bool template_value_is_falsey(const json_t *value)
{
	if (value == NULL || json_is_null(value) || json_is_false(value))
		return true;
	return json_is_array(value) && json_array_size(value) == 0;
}
