/* The walk over a C value: whether it may be written. */

#include <envelope/codec.h>

#include "text/utf8.h"
#include "type/findings.h"
#include "type/keys.h"
#include "type/rules.h"
#include "type/space.h"
#include "type/value.h"

/* Enough for the keys of small maps, so that most checks need no memory. */
#define SCRATCH_SIZE 1024

struct checker {
	struct env_arena *scratch;
	struct env_findings findings;
	unsigned depth; /* levels that may still be opened */
};

typedef void check_function(struct checker *checker, const struct env_type *type, const void *value,
			    const struct env_path *path);

static check_function check_value;

static bool enter(struct checker *checker)
{
	if (checker->depth == 0) {
		env_findings_fail(&checker->findings, ENV_LIMIT);
		return false;
	}
	checker->depth--;
	return true;
}

static void leave(struct checker *checker)
{
	checker->depth++;
}

/* A bool may hold a byte that is none, and must not be read as one then. */
static void check_boolean(struct checker *checker, const struct env_type *type, const void *value,
			  const struct env_path *path)
{
	const bool valid[] = {false, true};

	(void)type;
	if (memcmp(value, &valid[0], sizeof(bool)) != 0 && memcmp(value, &valid[1], sizeof(bool)) != 0)
		env_findings_add(&checker->findings, path, ENV_ERROR_BOOLEAN);
}

static void check_integer(struct checker *checker, const struct env_type *type, const void *value,
			  const struct env_path *path)
{
	int64_t number;

	memcpy(&number, value, sizeof(number));
	env_rules_integer(&checker->findings, path, &type->as.integer, number);
}

static void check_number(struct checker *checker, const struct env_type *type, const void *value,
			 const struct env_path *path)
{
	double number;

	memcpy(&number, value, sizeof(number));
	env_rules_number(&checker->findings, path, &type->as.number, number);
}

/* Whether the string can be read and is UTF-8; else adds the error. */
static bool check_text(struct checker *checker, struct env_str text, const struct env_path *path)
{
	if (text.ptr == NULL && text.len > 0) {
		env_findings_add(&checker->findings, path, ENV_ERROR_STRING);
		return false;
	}
	if (!env_utf8_valid(text)) {
		env_findings_add(&checker->findings, path, ENV_ERROR_UTF8);
		return false;
	}
	return true;
}

static void check_string(struct checker *checker, const struct env_type *type, const void *value,
			 const struct env_path *path)
{
	struct env_str text = env_str_get(value);

	if (check_text(checker, text, path))
		env_rules_string(&checker->findings, path, &type->as.string, text);
}

static void check_enum(struct checker *checker, const struct env_type *type, const void *value,
		       const struct env_path *path)
{
	env_rules_enum(&checker->findings, path, &type->as.enumeration, env_enum_get(value));
}

static void check_const(struct checker *checker, const struct env_type *type, const void *value,
			const struct env_path *path)
{
	(void)checker;
	(void)type;
	(void)value;
	(void)path;
}

/* What the text, whose white space at the start is skipped, is at its root. */
static unsigned root_of(struct env_str text)
{
	size_t at = 0;

	while (at < text.len && env_is_space(text.ptr[at]))
		at++;
	return at < text.len ? env_json_root_of(text.ptr[at]) : 0;
}

static void check_json(struct checker *checker, const struct env_type *type, const void *value,
		       const struct env_path *path)
{
	struct env_str text = env_str_get(value);
	unsigned root = text.ptr == NULL ? 0 : root_of(text);

	if (root == 0) {
		env_findings_add(&checker->findings, path, ENV_ERROR_JSON);
		return;
	}
	if (checker->depth == 0 && (root == ENV_JSON_ARRAY || root == ENV_JSON_OBJECT)) {
		env_findings_fail(&checker->findings, ENV_LIMIT);
		return;
	}
	/* A depth of 0 would mean the default. Scalars need none. */
	enum env_status status = env_json_check(text, checker->depth == 0 ? 1 : checker->depth, NULL);
	if (status == ENV_SYNTAX)
		env_findings_add(&checker->findings, path, ENV_ERROR_JSON);
	else if (status != ENV_OK)
		env_findings_fail(&checker->findings, status);
	else
		env_rules_root(&checker->findings, path, &type->as.json, root);
}

static void check_nullable(struct checker *checker, const struct env_type *type, const void *value,
			   const struct env_path *path)
{
	switch (env_enum_get(value)) {
	case ENV_NULL:
		break;
	case ENV_PRESENT:
		check_value(checker, type->as.nullable.type, env_at(value, type->as.nullable.value_offset),
			    path);
		break;
	case ENV_ABSENT:
		env_findings_add(&checker->findings, path, ENV_ERROR_MISSING);
		break;
	default:
		env_findings_add_custom(&checker->findings, path, "\"invalid presence\"");
		break;
	}
}

static void check_array(struct checker *checker, const struct env_type *type, const void *value,
			const struct env_path *path)
{
	struct env_list list = env_list_get(value);

	if (list.items == NULL && list.count > 0) {
		env_findings_add(&checker->findings, path, ENV_ERROR_ARRAY);
		return;
	}
	if (!env_rules_items(&checker->findings, path, &type->as.array, list.count) || !enter(checker))
		return;
	for (size_t i = 0; i < list.count && !env_findings_done(&checker->findings); i++) {
		struct env_path step = env_path_index(path, i);
		check_value(checker, type->as.array.item, list.items + i * type->as.array.item->size, &step);
	}
	leave(checker);
}

/*
 * Which entries have a key that another one has too, or a property of `known` (may be NULL): 1 for the first
 * of each such key, which is told so, 2 for the others, whose location is the same. In scratch; NULL where
 * there is no memory, which ends the walk.
 */
static unsigned char *find_duplicates(struct checker *checker, struct env_list list, size_t entry_size,
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

static void check_entry(struct checker *checker, const struct env_map_rules *rules, const char *entry,
			unsigned char mark, const struct env_path *path)
{
	struct env_str key = env_str_get(entry);
	struct env_path step = env_path_key(path, key);

	if (mark == 2)
		return;
	if (mark == 1)
		env_findings_add_custom(&checker->findings, &step, "\"duplicate key\"");
	else if (check_text(checker, key, &step))
		check_value(checker, rules->value, entry + rules->value_offset, &step);
}

/* Keys that are NULL but have a length cannot be compared. */
static bool check_keys(struct checker *checker, const struct env_map_rules *rules, struct env_list list,
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

static void check_entries(struct checker *checker, const struct env_map_rules *rules,
			  const struct env_object_rules *known, const void *value,
			  const struct env_path *path)
{
	struct env_list list = env_list_get(value);
	struct env_arena_mark mark = env_arena_mark(checker->scratch);

	if (!check_keys(checker, rules, list, path) || list.count == 0)
		return;
	unsigned char *marks = find_duplicates(checker, list, rules->entry_size, known);
	for (size_t i = 0; marks != NULL && i < list.count && !env_findings_done(&checker->findings); i++)
		check_entry(checker, rules, list.items + i * rules->entry_size, marks[i], path);
	env_arena_rewind(checker->scratch, mark);
}

static void check_map(struct checker *checker, const struct env_type *type, const void *value,
		      const struct env_path *path)
{
	if (!enter(checker))
		return;
	check_entries(checker, &type->as.map, NULL, value, path);
	leave(checker);
}

static void check_present(struct checker *checker, const struct env_field *field, const void *object,
			  const struct env_path *path)
{
	const void *member = env_member_find(field, object);

	if (member != NULL)
		check_value(checker, field->type, member, path);
	else if (field->type->kind != ENV_KIND_CONST)
		env_findings_add(&checker->findings, path, ENV_ERROR_MISSING);
}

static void check_field(struct checker *checker, const struct env_field *field, const void *object,
			const struct env_path *parent)
{
	struct env_path path = env_path_key(parent, field->name);

	switch (env_presence_get(field, object)) {
	case ENV_ABSENT:
		if ((field->flags & ENV_FIELD_REQUIRED) != 0)
			env_findings_add(&checker->findings, &path, ENV_ERROR_MISSING);
		break;
	case ENV_NULL:
		if ((field->flags & ENV_FIELD_NULLABLE) == 0)
			env_findings_add(&checker->findings, &path, ENV_ERROR_NULL);
		break;
	case ENV_PRESENT:
		check_present(checker, field, object, &path);
		break;
	default:
		env_findings_add_custom(&checker->findings, &path, "\"invalid presence\"");
		break;
	}
}

static void check_object(struct checker *checker, const struct env_type *type, const void *value,
			 const struct env_path *path)
{
	const struct env_object_rules *rules = &type->as.object;

	if (!enter(checker))
		return;
	for (size_t i = 0; i < rules->count && !env_findings_done(&checker->findings); i++)
		check_field(checker, &rules->fields[i], value, path);
	if (rules->extra == ENV_EXTRA_KEEP && !env_findings_done(&checker->findings))
		check_entries(checker, &rules->extra_type->as.map, rules, env_at(value, rules->extra_offset),
			      path);
	leave(checker);
}

static void check_value(struct checker *checker, const struct env_type *type, const void *value,
			const struct env_path *path)
{
	static check_function *const functions[] = {
		[ENV_KIND_BOOLEAN] = check_boolean, [ENV_KIND_INTEGER] = check_integer,
		[ENV_KIND_NUMBER] = check_number,   [ENV_KIND_STRING] = check_string,
		[ENV_KIND_ENUM] = check_enum,       [ENV_KIND_CONST] = check_const,
		[ENV_KIND_JSON] = check_json,       [ENV_KIND_NULLABLE] = check_nullable,
		[ENV_KIND_ARRAY] = check_array,     [ENV_KIND_MAP] = check_map,
		[ENV_KIND_OBJECT] = check_object,
	};

	functions[type->kind](checker, type, value, path);
}

enum env_status env_check(const struct env_type *type, const void *value, struct env_errors *errors)
{
	max_align_t memory[SCRATCH_SIZE / sizeof(max_align_t)];
	struct env_arena scratch;
	struct checker checker = {&scratch, {.errors = errors}, ENV_DEPTH_DEFAULT};

	env_arena_init_in(&scratch, memory, sizeof(memory), 0);
	if (errors != NULL)
		scratch.allocator = errors->arena.allocator;
	check_value(&checker, type, value, NULL);
	env_arena_free(&scratch);
	return env_findings_result(&checker.findings);
}
