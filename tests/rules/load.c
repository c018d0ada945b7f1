/* Reads the text of a JSON Schema into rules: the walk, references, types. */
#include "rules/load.h"

#include <check.h>
#include <stdlib.h>

#include "rules/loader.h"

void *loader_alloc(struct loader *loader, size_t size)
{
	void *memory = env_arena_alloc(loader->arena, size + 1, sizeof(max_align_t));

	ck_assert_ptr_nonnull(memory);
	return memset(memory, 0, size + 1);
}

struct env_str loader_string(const struct loader *loader, uint32_t index)
{
	struct env_str text;

	ck_assert_int_eq(loader->tape.items[index].kind, ENV_TAPE_STRING);
	ck_assert(env_tape_string(&loader->tape, index, loader->arena, &text));
	return text;
}

uint32_t loader_find(const struct loader *loader, uint32_t object, const char *name)
{
	uint32_t key = object + 1;

	for (uint32_t i = 0; i < loader->tape.items[object].count; i++) {
		if (env_str_equal(loader_string(loader, key), env_str(name)))
			return key + 1;
		key = loader->tape.items[key + 1].next;
	}
	return 0;
}

static const struct env_schema *resolve(struct loader *loader, struct env_str reference)
{
	static const char start[] = "#/$defs/";
	uint32_t definitions = loader_find(loader, 0, "$defs");

	if (env_str_equal(reference, env_str("#")))
		return loader_schema(loader, 0);
	ck_assert_uint_gt(reference.len, sizeof(start) - 1);
	ck_assert_uint_ne(definitions, 0);
	uint32_t index = loader_find(loader, definitions, reference.ptr + sizeof(start) - 1);
	ck_assert_msg(index != 0, "no %s", reference.ptr);
	loader->schemas[index].name =
		env_str_of(reference.ptr + sizeof(start) - 1, reference.len - sizeof(start) + 1);
	return loader_schema(loader, index);
}

void load_ref(struct loader *loader, uint32_t object, uint32_t value, struct env_rule *rule)
{
	(void)object;
	rule->as.schema = resolve(loader, loader_string(loader, value));
}

/* Where a keyword stands that makes no rule, so that a misspelt one is found. */
static bool is_beside(struct env_str name)
{
	static const char *const names[] = {"$defs",       "then",        "else",
					    "minContains", "maxContains", "$comment"};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (env_str_equal(name, env_str(names[i])))
			return true;
	return false;
}

static size_t load_rules(struct loader *loader, uint32_t index, struct env_rule *rules, bool last)
{
	uint32_t key = index + 1;
	size_t count = 0;

	for (uint32_t i = 0; i < loader->tape.items[index].count; i++) {
		struct env_str name = loader_string(loader, key);
		const struct load_keyword *keyword = load_keyword_find(name);

		ck_assert_msg(keyword != NULL || is_beside(name), "no keyword %s", name.ptr);
		if (keyword != NULL && (keyword->kind >= ENV_RULE_UNEVALUATED_ITEMS) == last) {
			rules[count].kind = keyword->kind;
			keyword->load(loader, index, key + 1, &rules[count++]);
		}
		key = loader->tape.items[key + 1].next;
	}
	return count;
}

const struct env_schema *loader_schema(struct loader *loader, uint32_t index)
{
	const struct env_tape_item *item = &loader->tape.items[index];
	struct env_schema *schema = &loader->schemas[index];
	struct env_rule *rules;

	if (schema->rules != NULL)
		return schema;
	rules = loader_alloc(loader, (item->count + 1) * sizeof(*rules));
	schema->rules = rules;
	if (item->kind == ENV_TAPE_FALSE) {
		rules[0].kind = ENV_RULE_FALSE;
		schema->count = 1;
		return schema;
	}
	if (item->kind == ENV_TAPE_TRUE)
		return schema;
	ck_assert_int_eq(item->kind, ENV_TAPE_OBJECT);
	size_t count = load_rules(loader, index, rules, false);
	schema->count = count + load_rules(loader, index, rules + count, true);
	return schema;
}

const struct env_schema *schema_load(struct env_arena *arena, const char *json)
{
	struct loader loader = {.arena = arena};

	ck_assert_msg(env_tape_read(&loader.tape, arena, env_str(json), 0, NULL) == ENV_OK, "%s", json);
	loader.schemas = loader_alloc(&loader, loader.tape.count * sizeof(*loader.schemas));
	return loader_schema(&loader, 0);
}
