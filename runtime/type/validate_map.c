/* The walk over a tape with a type: the keys that no property names, and maps, which have only such. */
#include <stdalign.h>

#include "type/keys.h"
#include "type/rules.h"
#include "type/validate.h"

struct env_key_ref *env_validate_sort_keys(struct env_validator *validator, uint32_t index, size_t count)
{
	struct env_key_ref *keys =
		env_validate_alloc(validator, count, sizeof(struct env_key_ref), alignof(struct env_key_ref));
	uint32_t end = env_validate_item(validator, index)->next;
	size_t n = 0;

	if (keys == NULL)
		return NULL;
	for (uint32_t key = index + 1; key < end; key = env_validate_item(validator, key + 1)->next) {
		if (env_validate_item(validator, key)->count != ENV_KEY_UNPLACED)
			continue;
		keys[n].index = key;
		if (!env_validate_view(validator, key, &keys[n].key))
			return NULL;
		n++;
	}
	env_keys_sort(keys, n);
	return keys;
}

size_t env_validate_place_keys(struct env_validator *validator, uint32_t index, size_t count)
{
	struct env_arena_mark mark = env_arena_mark(validator->scratch);
	struct env_key_ref *keys = env_validate_sort_keys(validator, index, count);
	size_t different = 0;

	for (size_t start = 0, end; keys != NULL && start < count; start = end) {
		end = env_keys_run(keys, count, start);
		for (size_t i = start; i < end; i++)
			env_validate_item(validator, (uint32_t)keys[i].index)->count = 0;
		env_validate_item(validator, (uint32_t)keys[start].index)->count =
			(uint32_t)keys[end - 1].index + 1;
		different++;
	}
	env_arena_rewind(validator->scratch, mark);
	return different;
}

/* As env_validate_value(), without a word where the place has an error. */
static void validate_once(struct env_validator *validator, const struct env_type *type, uint32_t index,
			  const struct env_path *path)
{
	struct env_errors *errors = validator->findings.errors;

	if (env_findings_told(&validator->findings, path))
		validator->findings.errors = NULL;
	env_validate_value(validator, type, index, path);
	validator->findings.errors = errors;
}

/*
 * Whether the key at `index` is one of the map's: as propertyNames says (else there is an error at the place of the object's keys), and
 * of those that the pattern takes. Others are errors at their value's place, or (no error) are ignored.
 */
static bool validate_key(struct env_validator *validator, const struct env_map_rules *rules, uint32_t index,
			 struct env_str name, const struct env_path *path)
{
	struct env_path keys = env_path_keys(path->parent);
	bool before = validator->findings.any;

	validator->findings.any = false;
	if (rules->key != NULL)
		validate_once(validator, rules->key, index, &keys);
	bool fits = !validator->findings.any;
	if (fits && rules->pattern != NULL) {
		fits = env_rules_matches(&validator->findings, path, rules->pattern, name);
		if (!fits && rules->closed && !validator->findings.any)
			env_findings_add(&validator->findings, path, ENV_ERROR_EXTRA);
	}
	validator->findings.any = validator->findings.any || before;
	return fits && validator->findings.status == ENV_OK;
}

static void validate_entry(struct env_validator *validator, const struct env_map_rules *rules, uint32_t key,
			   const struct env_path *path)
{
	struct env_arena_mark mark = env_arena_mark(validator->scratch);
	struct env_str name;

	if (env_validate_view(validator, key, &name)) {
		struct env_path step = env_path_key(path, name);
		if (validate_key(validator, rules, key, name, &step))
			env_validate_value(validator, rules->value, env_validate_item(validator, key)->count,
					   &step);
		else
			env_validate_item(validator, key)->count = 0;
	}
	env_arena_rewind(validator->scratch, mark);
}

void env_validate_entries(struct env_validator *validator, const struct env_map_rules *rules,
			  const struct env_object_rules *known, uint32_t index, const struct env_path *path)
{
	uint32_t end = env_validate_item(validator, index)->next;

	for (uint32_t key = index + 1; key < end && !env_findings_done(&validator->findings);
	     key = env_validate_item(validator, key + 1)->next) {
		if (env_validate_item(validator, key)->count == 0 ||
		    (known != NULL && env_validate_find_field(validator, known, key) != NULL))
			continue;
		if (!env_findings_done(&validator->findings))
			validate_entry(validator, rules, key, path);
	}
}

void env_validate_map(struct env_validator *validator, const struct env_type *type, uint32_t index,
		      const struct env_path *path)
{
	struct env_tape_item *map = env_validate_item(validator, index);

	if (!env_validate_expect(validator, index, ENV_TAPE_OBJECT, path, ENV_ERROR_OBJECT))
		return;
	for (uint32_t key = index + 1; key < map->next; key = env_validate_item(validator, key + 1)->next)
		env_validate_item(validator, key)->count = ENV_KEY_UNPLACED;
	size_t count = env_validate_place_keys(validator, index, map->count);
	if (validator->findings.status == ENV_OK)
		env_rules_entries(&validator->findings, path, &type->as.map, count);
	env_validate_entries(validator, &type->as.map, NULL, index, path);
}
