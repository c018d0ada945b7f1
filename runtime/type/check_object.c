/* The walk over a C value: objects and maps. */
#include "type/check.h"
#include "type/keys.h"
#include "type/rules.h"
#include "type/value.h"

/*
 * Which entries have a key that another one has too, or a property of `known` (may be NULL): 1 for the first
 * of each such key, which is told so, 2 for the others, whose location is the same. In scratch; NULL where
 * there is no memory, which ends the walk.
 */
static unsigned char *find_duplicates(struct env_checker *checker, struct env_list list, size_t entry_size,
				      const struct env_object_rules *known)
{
	unsigned char *marks = env_arena_alloc(checker->scratch, list.count, 1);
	struct env_key_ref *keys =
		marks == NULL ? NULL : env_keys_of(checker->scratch, list.items, list.count, entry_size);

	if (keys == NULL) {
		env_findings_fail(&checker->findings, checker->scratch->failure);
		return NULL;
	}
	for (size_t start = 0, end; start < list.count; start = end) {
		end = env_keys_run(keys, list.count, start);
		bool taken = known != NULL && env_field_find(known, keys[start].key) != NULL;
		for (size_t i = start; i < end; i++)
			marks[keys[i].index] = 2;
		marks[keys[start].index] = taken || end - start > 1 ? 1 : 0;
	}
	return marks;
}

/* Whether the key is one that propertyNames takes; of those that are not the first is told. */
static bool check_name(struct env_checker *checker, const struct env_type *type, struct env_str key,
		       const struct env_path *object)
{
	static const struct env_str none = {NULL, 0};
	struct env_errors *errors = checker->findings.errors;
	struct env_path keys = env_path_keys(object);

	checker->findings.any = false;
	if (env_findings_told(&checker->findings, &keys))
		checker->findings.errors = NULL;
	bool fits = env_rules_text(&checker->findings, &keys, type, key, none);
	if (fits)
		env_check_key(checker, type, &key, &keys);
	checker->findings.errors = errors;
	return fits && !checker->findings.any;
}

/* Whether the key, of which nothing is told yet, is one that the map's pattern takes. */
static bool matches(struct env_checker *checker, const struct env_map_rules *rules, struct env_str key,
		    const struct env_path *path)
{
	checker->findings.any = false;
	if (rules->pattern == NULL || env_rules_matches(&checker->findings, path, rules->pattern, key))
		return true;
	if (!checker->findings.any && checker->findings.status == ENV_OK)
		env_findings_add(&checker->findings, path, ENV_ERROR_EXTRA);
	return false;
}

/* Whether the key is one of the map's, as propertyNames and patternProperties say. One that would be ignored when it is read must not be written. */
static bool check_key(struct env_checker *checker, const struct env_map_rules *rules, struct env_str key,
		      const struct env_path *path)
{
	if (!env_check_text(checker, key, path))
		return false;
	if (key.ptr == NULL)
		key.ptr = "";
	bool before = checker->findings.any;
	bool fits = rules->key == NULL || check_name(checker, rules->key, key, path->parent);
	fits = fits && matches(checker, rules, key, path);
	checker->findings.any = checker->findings.any || before;
	return fits;
}

static void check_entry(struct env_checker *checker, const struct env_map_rules *rules, const char *entry,
			unsigned char mark, const struct env_path *path)
{
	struct env_str key = env_str_get(entry);
	struct env_path step = env_path_key(path, key);

	if (mark == 2)
		return;
	if (mark == 1)
		env_findings_add_custom(&checker->findings, &step, "\"duplicate key\"");
	else if (check_key(checker, rules, key, &step))
		env_check_value(checker, rules->value, entry + rules->value_offset, &step);
}

/* Keys that are NULL but have a length cannot be compared. */
static bool check_keys(struct env_checker *checker, const struct env_map_rules *rules, struct env_list list,
		       const struct env_path *path)
{
	bool ok = list.items != NULL || list.count == 0;

	for (size_t i = 0; ok && i < list.count; i++) {
		struct env_str key = env_str_get(list.items + i * rules->entry_size);
		ok = key.ptr != NULL || key.len == 0;
	}
	if (!ok)
		env_findings_add(&checker->findings, path, ENV_ERROR_OBJECT);
	return ok;
}

static void check_entries(struct env_checker *checker, const struct env_map_rules *rules,
			  const struct env_object_rules *known, const void *value,
			  const struct env_path *path)
{
	struct env_list list = env_list_get(value);
	struct env_arena_mark mark = env_arena_mark(checker->scratch);

	if (!check_keys(checker, rules, list, path))
		return;
	if (known == NULL)
		env_rules_entries(&checker->findings, path, rules, list.count);
	if (list.count == 0)
		return;
	unsigned char *marks = find_duplicates(checker, list, rules->entry_size, known);
	for (size_t i = 0; marks != NULL && i < list.count && !env_findings_done(&checker->findings); i++)
		check_entry(checker, rules, list.items + i * rules->entry_size, marks[i], path);
	env_arena_rewind(checker->scratch, mark);
}

void env_check_map(struct env_checker *checker, const struct env_type *type, const void *value,
		   const struct env_path *path)
{
	if (!env_check_enter(checker))
		return;
	check_entries(checker, &type->as.map, NULL, value, path);
	env_check_leave(checker);
}

static void check_property(struct env_checker *checker, const struct env_field *field, const void *object,
			   const struct env_path *parent)
{
	struct env_path path = env_path_key(parent, field->name);

	env_check_field(checker, field, object, &path);
}

void env_check_object(struct env_checker *checker, const struct env_type *type, const void *value,
		      const struct env_path *path)
{
	const struct env_object_rules *rules = &type->as.object;

	if (!env_check_enter(checker))
		return;
	for (size_t i = 0; i < rules->count && !env_findings_done(&checker->findings); i++)
		check_property(checker, &rules->fields[i], value, path);
	if (rules->extra == ENV_EXTRA_KEEP && !env_findings_done(&checker->findings))
		check_entries(checker, &rules->extra_type->as.map, rules, env_at(value, rules->extra_offset),
			      path);
	env_check_leave(checker);
}
