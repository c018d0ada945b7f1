/* The walk over a tape with a type: objects and maps, whose keys come in any order, unknown or twice. */
#include <stdalign.h>

#include "type/keys.h"
#include "type/validate.h"

/*
 * The mark of a key that names no property, until it is known what becomes of it. The index of a value is
 * never 1.
 */
#define UNKNOWN 1

static struct env_tape_item *item_get(struct env_validator *validator, uint32_t index)
{
	return &validator->tape->items[index];
}

static void *scratch_alloc(struct env_validator *validator, size_t count, size_t size, size_t align)
{
	void *memory = NULL;

	if (count <= SIZE_MAX / size)
		memory = env_arena_alloc(validator->scratch, count * size, align);
	else
		validator->scratch->failure = ENV_LIMIT;
	if (memory == NULL)
		env_findings_fail(&validator->findings, validator->scratch->failure);
	return memory;
}

/* The property that the key at `index` names; NULL where there is none, or no memory, which ends the walk. */
static const struct env_field *key_find(struct env_validator *validator, const struct env_object_rules *rules,
					uint32_t index)
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
	uint32_t end = item_get(validator, index)->next;
	size_t unknown = 0;

	memset(values, 0, rules->count * sizeof(*values));
	for (uint32_t key = index + 1; key < end && validator->findings.status == ENV_OK;
	     key = item_get(validator, key + 1)->next) {
		const struct env_field *field = key_find(validator, rules, key);
		item_get(validator, key)->count = field == NULL ? UNKNOWN : 0;
		if (field == NULL)
			unknown++;
		else
			values[field - rules->fields] = key + 1;
	}
	for (size_t i = 0; i < rules->count; i++)
		if (values[i] != 0)
			item_get(validator, values[i] - 1)->count = values[i];
	return unknown;
}

/*
 * The `count` keys marked UNKNOWN of the object at `index`, sorted, in scratch; NULL where there is no
 * memory, which ends the walk.
 */
static struct env_key_ref *sort_unknown(struct env_validator *validator, uint32_t index, size_t count)
{
	struct env_key_ref *keys =
		scratch_alloc(validator, count, sizeof(struct env_key_ref), alignof(struct env_key_ref));
	uint32_t end = item_get(validator, index)->next;
	size_t n = 0;

	if (keys == NULL)
		return NULL;
	for (uint32_t key = index + 1; key < end; key = item_get(validator, key + 1)->next) {
		if (item_get(validator, key)->count != UNKNOWN)
			continue;
		keys[n].index = key;
		if (!env_validate_view(validator, key, &keys[n].key))
			return NULL;
		n++;
	}
	env_keys_sort(keys, n);
	return keys;
}

/* Of each of the unknown keys, the first one stands for the value of the last one. */
static void place_unknown(struct env_validator *validator, uint32_t index, size_t count)
{
	struct env_arena_mark mark = env_arena_mark(validator->scratch);
	struct env_key_ref *keys = sort_unknown(validator, index, count);

	for (size_t start = 0, end; keys != NULL && start < count; start = end) {
		end = env_keys_run(keys, count, start);
		for (size_t i = start; i < end; i++)
			item_get(validator, (uint32_t)keys[i].index)->count = 0;
		item_get(validator, (uint32_t)keys[start].index)->count = (uint32_t)keys[end - 1].index + 1;
	}
	env_arena_rewind(validator->scratch, mark);
}

static void forbid_unknown(struct env_validator *validator, uint32_t index, size_t count,
			   const struct env_path *path)
{
	struct env_arena_mark mark = env_arena_mark(validator->scratch);
	struct env_key_ref *keys = sort_unknown(validator, index, count);

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
	uint32_t end = item_get(validator, index)->next;

	for (uint32_t key = index + 1; key < end; key = item_get(validator, key + 1)->next)
		if (item_get(validator, key)->count == UNKNOWN)
			item_get(validator, key)->count = 0;
}

static void validate_entry(struct env_validator *validator, const struct env_type *value, uint32_t key,
			   const struct env_path *path)
{
	struct env_arena_mark mark = env_arena_mark(validator->scratch);
	struct env_str name;

	if (env_validate_view(validator, key, &name)) {
		struct env_path step = env_path_key(path, name);
		env_validate_value(validator, value, item_get(validator, key)->count, &step);
	}
	env_arena_rewind(validator->scratch, mark);
}

/*
 * The values of the keys that stand for one, in the order of the text, but for those that `known` (may be
 * NULL) has properties for.
 */
static void validate_entries(struct env_validator *validator, const struct env_map_rules *rules,
			     const struct env_object_rules *known, uint32_t index,
			     const struct env_path *path)
{
	uint32_t end = item_get(validator, index)->next;

	for (uint32_t key = index + 1; key < end && !env_findings_done(&validator->findings);
	     key = item_get(validator, key + 1)->next) {
		if (item_get(validator, key)->count == 0 ||
		    (known != NULL && key_find(validator, known, key) != NULL))
			continue;
		if (!env_findings_done(&validator->findings))
			validate_entry(validator, rules->value, key, path);
	}
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
	if (item_get(validator, value)->kind == ENV_TAPE_NULL && (field->flags & ENV_FIELD_NULLABLE) != 0)
		return;
	env_validate_value(validator, field->type, value, &step);
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
		place_unknown(validator, index, count);
		validate_entries(validator, &rules->extra_type->as.map, rules, index, path);
		break;
	}
}

void env_validate_object(struct env_validator *validator, const struct env_type *type, uint32_t index,
			 const struct env_path *path)
{
	const struct env_object_rules *rules = &type->as.object;
	struct env_arena_mark mark = env_arena_mark(validator->scratch);

	if (item_get(validator, index)->kind != ENV_TAPE_OBJECT) {
		env_findings_add(&validator->findings, path, ENV_ERROR_OBJECT);
		return;
	}
	uint32_t *values = scratch_alloc(validator, rules->count, sizeof(*values), alignof(uint32_t));
	if (values != NULL) {
		size_t unknown = place_members(validator, rules, index, values);
		for (size_t i = 0; i < rules->count && !env_findings_done(&validator->findings); i++)
			validate_member(validator, &rules->fields[i], values[i], path);
		validate_unknown(validator, rules, index, unknown, path);
	}
	env_arena_rewind(validator->scratch, mark);
}

void env_validate_map(struct env_validator *validator, const struct env_type *type, uint32_t index,
		      const struct env_path *path)
{
	struct env_tape_item *map = item_get(validator, index);

	if (map->kind != ENV_TAPE_OBJECT) {
		env_findings_add(&validator->findings, path, ENV_ERROR_OBJECT);
		return;
	}
	for (uint32_t key = index + 1; key < map->next; key = item_get(validator, key + 1)->next)
		item_get(validator, key)->count = UNKNOWN;
	place_unknown(validator, index, map->count);
	validate_entries(validator, &type->as.map, NULL, index, path);
}
