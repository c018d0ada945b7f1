/* The walk over a tape with a type: objects, whose keys come in any order, unknown or twice. */
#include <stdalign.h>

#include "type/evaluation.h"
#include "type/keys.h"
#include "type/validate.h"

const struct env_field *env_validate_find_field(struct env_validator *validator,
						const struct env_object_rules *rules, uint32_t index)
{
	struct env_arena_mark mark = env_arena_mark(validator->scratch);
	const struct env_field *field = NULL;
	struct env_str key;

	if (env_validate_view(validator, index, &key))
		field = env_field_find(rules, key);
	env_arena_rewind(validator->scratch, mark);
	return field;
}

/*
 * Notes for each property the index of its value in `values` (0: it is absent; of duplicates the last one)
 * and marks its key as the one that stands for it. Returns how many keys name no property.
 */
static size_t place_members(struct env_validator *validator, const struct env_object_rules *rules,
			    uint32_t index, uint32_t *values)
{
	uint32_t end = env_validate_item(validator, index)->next;
	size_t unknown = 0;

	memset(values, 0, rules->count * sizeof(*values));
	for (uint32_t key = index + 1; key < end && validator->findings.status == ENV_OK;
	     key = env_validate_item(validator, key + 1)->next) {
		const struct env_field *field = env_validate_find_field(validator, rules, key);
		env_validate_item(validator, key)->count = field == NULL ? ENV_KEY_UNPLACED : 0;
		if (field == NULL)
			unknown++;
		else
			values[field - rules->fields] = key + 1;
	}
	for (size_t i = 0; i < rules->count; i++)
		if (values[i] != 0)
			env_validate_item(validator, values[i] - 1)->count = values[i];
	return unknown;
}

static void forbid_unknown(struct env_validator *validator, uint32_t index, size_t count,
			   const struct env_path *path)
{
	struct env_arena_mark mark = env_arena_mark(validator->scratch);
	struct env_key_ref *keys = env_validate_sort_keys(validator, index, count);

	for (size_t start = 0; keys != NULL && start < count && !env_findings_done(&validator->findings);
	     start = env_keys_run(keys, count, start)) {
		struct env_path step = env_path_key(path, keys[start].key);
		env_findings_add(&validator->findings, &step, ENV_ERROR_EXTRA);
	}
	env_arena_rewind(validator->scratch, mark);
}

/* Marks keys that are ignored as standing for nothing. */
static void ignore_unknown(struct env_validator *validator, uint32_t index)
{
	uint32_t end = env_validate_item(validator, index)->next;

	for (uint32_t key = index + 1; key < end; key = env_validate_item(validator, key + 1)->next)
		if (env_validate_item(validator, key)->count == ENV_KEY_UNPLACED)
			env_validate_item(validator, key)->count = 0;
}

/* Whether the type is the schema `false`: a property that must not be there. */
static bool is_never(const struct env_type *type)
{
	return type->also != NULL && env_schema_is_false(type->also);
}

static void validate_member(struct env_validator *validator, const struct env_field *field, uint32_t value,
			    const struct env_path *path)
{
	struct env_path step = env_path_key(path, field->name);

	if (value == 0) {
		if ((field->flags & ENV_FIELD_REQUIRED) != 0)
			env_findings_add(&validator->findings, &step, ENV_ERROR_MISSING);
		return;
	}
	if (is_never(field->type))
		env_findings_add(&validator->findings, &step, ENV_ERROR_EXTRA);
	else
		env_validate_field(validator, field, value, &step);
}

static void validate_unknown(struct env_validator *validator, const struct env_object_rules *rules,
			     uint32_t index, size_t count, const struct env_path *path)
{
	if (count == 0 || env_findings_done(&validator->findings))
		return;
	switch (rules->extra) {
	case ENV_EXTRA_IGNORE:
		ignore_unknown(validator, index);
		break;
	case ENV_EXTRA_FORBID:
		forbid_unknown(validator, index, count, path);
		break;
	case ENV_EXTRA_KEEP:
		env_validate_place_keys(validator, index, count);
		env_validate_entries(validator, &rules->extra_type->as.map, rules, index, path);
		break;
	}
}

void env_validate_object(struct env_validator *validator, const struct env_type *type, uint32_t index,
			 const struct env_path *path)
{
	const struct env_object_rules *rules = &type->as.object;
	struct env_arena_mark mark = env_arena_mark(validator->scratch);

	if (!env_validate_expect(validator, index, ENV_TAPE_OBJECT, path, ENV_ERROR_OBJECT))
		return;
	uint32_t *values = env_validate_alloc(validator, rules->count, sizeof(*values), alignof(uint32_t));
	if (values != NULL) {
		size_t unknown = place_members(validator, rules, index, values);
		for (size_t i = 0; i < rules->count && !env_findings_done(&validator->findings); i++)
			validate_member(validator, &rules->fields[i], values[i], path);
		validate_unknown(validator, rules, index, unknown, path);
	}
	env_arena_rewind(validator->scratch, mark);
}
