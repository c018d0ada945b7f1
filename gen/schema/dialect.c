/* The walk over a schema of another dialect. */
#include "schema/dialect.h"

#include "schema/dialect_rules.h"
#include "schema/keyword.h"

const char *const dialect_names[DIALECT_COUNT] = {"2020-12", "pydantic2", "pydantic1"};

bool dialect_takes(enum dialect dialect, struct env_str uri)
{
	static const struct {
		const char *uri;
		bool draft_7;
	} editions[] = {
		{"https://json-schema.org/draft/2020-12/schema", false},
		{"https://json-schema.org/draft/2020-12/schema#", false},
		{"http://json-schema.org/draft-07/schema", true},
		{"http://json-schema.org/draft-07/schema#", true},
		{"https://json-schema.org/draft-07/schema", true},
		{"https://json-schema.org/draft-07/schema#", true},
	};

	for (size_t i = 0; i < sizeof(editions) / sizeof(editions[0]); i++)
		if (env_str_equal(env_str(editions[i].uri), uri))
			return editions[i].draft_7 == (dialect == DIALECT_PYDANTIC1);
	return false;
}

struct walk {
	struct run *run;
	enum dialect dialect;
	struct map *rewritten;
};

static const struct node *rewrite(struct walk *walk, const struct node *schema);

static const struct node *rewrite_mapping(struct walk *walk, const struct node *mapping)
{
	struct edit edit = edit_begin(walk->run->memory, mapping);

	for (size_t i = 0; i < edit.count; i++)
		edit.pairs[i].value = rewrite(walk, edit.pairs[i].value);
	return edit_finish(&edit);
}

static const struct node *rewrite_list(struct walk *walk, const struct node *list)
{
	struct memory *memory = walk->run->memory;
	struct node *copy = memory_alloc(memory, sizeof(*copy));
	const struct node **items = memory_array(memory, list->count + 1, sizeof(const struct node *));

	for (size_t i = 0; i < list->count; i++)
		items[i] = rewrite(walk, list->items[i]);
	*copy = *list;
	copy->items = items;
	return copy;
}

/* What stands at a key of a schema; older editions have a few more keywords with schemas. */
static enum keyword_holds holds_of(const struct node_pair *pair)
{
	enum keyword keyword = keyword_find(pair->key->text);

	if (env_str_equal(pair->key->text, env_str("additionalItems")))
		return HOLDS_SCHEMA;
	if (keyword == KEYWORD_COUNT)
		return HOLDS_VALUE;
	if (keyword == KEYWORD_ITEMS && pair->value->kind == NODE_SEQUENCE)
		return HOLDS_LIST;
	return keyword_rules[keyword].holds;
}

static const struct node *rewrite_part(struct walk *walk, const struct node_pair *pair)
{
	switch (holds_of(pair)) {
	case HOLDS_SCHEMA:
		return rewrite(walk, pair->value);
	case HOLDS_MAPPING:
		return pair->value->kind == NODE_MAPPING ? rewrite_mapping(walk, pair->value) : pair->value;
	case HOLDS_LIST:
		return pair->value->kind == NODE_SEQUENCE ? rewrite_list(walk, pair->value) : pair->value;
	default:
		return pair->value;
	}
}

/* What is inside first, so that rules see it as it will be. */
static const struct node *rewrite(struct walk *walk, const struct node *schema)
{
	struct memory *memory = walk->run->memory;
	const void *address = schema;
	struct env_str key = env_str_of((const char *)&address, sizeof(address));
	const struct node *known = map_find(walk->rewritten, key);

	if (schema->kind != NODE_MAPPING || known != NULL)
		return known != NULL ? known : schema;
	struct edit edit = edit_begin(memory, schema);
	for (size_t i = 0; i < edit.count; i++)
		edit.pairs[i].value = rewrite_part(walk, &edit.pairs[i]);
	dialect_apply(walk->run, walk->dialect, &edit);
	const struct node *result = edit_finish(&edit);
	map_put(memory, walk->rewritten, memory_copy(memory, key), (void *)result);
	return result;
}

const struct node *dialect_rewrite(struct run *run, enum dialect dialect, const struct node *written,
				   struct map *rewritten)
{
	struct walk walk = {run, dialect, rewritten};

	return dialect == DIALECT_2020_12 ? written : rewrite(&walk, written);
}
