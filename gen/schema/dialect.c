/* The walk over a schema of another dialect. */
#include "schema/dialect.h"

#include "schema/dialect_rules.h"
#include "schema/keyword.h"

const char *const dialect_names[DIALECT_COUNT] = {"2020-12", "pydantic2", "pydantic1", "draft-07",
						  "draft-04"};

#define IN(dialect) (1U << (dialect))

/* What `$schema` names, without a '#' at its end, and the dialects that can be it, that which it is by itself first. */
static const struct {
	const char *uri;
	enum dialect dialect;
	unsigned others;
} editions[] = {
	{"https://json-schema.org/draft/2020-12/schema", DIALECT_2020_12, IN(DIALECT_PYDANTIC2)},
	{"http://json-schema.org/draft-07/schema", DIALECT_DRAFT_7, IN(DIALECT_PYDANTIC1)},
	{"https://json-schema.org/draft-07/schema", DIALECT_DRAFT_7, IN(DIALECT_PYDANTIC1)},
	{"http://json-schema.org/draft-06/schema", DIALECT_DRAFT_7, 0},
	{"http://json-schema.org/draft-04/schema", DIALECT_DRAFT_4, 0},
	{"https://json-schema.org/draft-04/schema", DIALECT_DRAFT_4, 0},
};

#define EDITION_COUNT (sizeof(editions) / sizeof(editions[0]))

/* The number of the edition in the table, or EDITION_COUNT. */
static size_t edition_index(struct env_str uri)
{
	size_t i = 0;

	if (uri.len > 0 && uri.ptr[uri.len - 1] == '#')
		uri.len--;
	while (i < EDITION_COUNT && !env_str_equal(env_str(editions[i].uri), uri))
		i++;
	return i;
}

bool dialect_takes(enum dialect dialect, struct env_str uri)
{
	size_t i = edition_index(uri);

	return i < EDITION_COUNT && ((IN(editions[i].dialect) | editions[i].others) & IN(dialect)) != 0;
}

enum dialect dialect_guess(const struct node *schema)
{
	const struct node *edition = node_find(schema, "$schema");
	size_t i = edition != NULL && edition->kind == NODE_STRING ? edition_index(edition->text)
								   : EDITION_COUNT;

	return i < EDITION_COUNT ? editions[i].dialect : DIALECT_2020_12;
}

bool dialect_is_old(enum dialect dialect)
{
	return dialect >= DIALECT_PYDANTIC1;
}

struct walk {
	struct run *run;
	const struct dialect_options *options;
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
	if (env_str_equal(pair->key->text, env_str("dependencies")))
		return HOLDS_MAPPING;
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

static bool lists(const struct node *names, struct env_str name)
{
	for (size_t i = 0; names != NULL && i < names->count; i++)
		if (names->items[i]->kind == NODE_STRING && env_str_equal(names->items[i]->text, name))
			return true;
	return false;
}

/* What the import says that is no more than a remark. */
static void remove_remarks(const struct walk *walk, struct edit *edit)
{
	const struct node *format;

	for (size_t i = edit->count; i-- > 0;)
		if (lists(walk->options->annotations, edit->pairs[i].key->text))
			edit_remove(edit, edit->pairs[i].key->text.ptr);
	format = edit_value(edit, "format");
	if (format != NULL && format->kind == NODE_STRING && lists(walk->options->formats, format->text))
		edit_remove(edit, "format");
}

/* What is inside first, so that rules see it as it will be. */
static const struct node *rewrite(struct walk *walk, const struct node *schema)
{
	struct memory *memory = walk->run->memory;
	const struct node *known = map_find_address(walk->rewritten, schema);

	if (schema->kind != NODE_MAPPING || known != NULL)
		return known != NULL ? known : schema;
	struct edit edit = edit_begin(memory, schema);
	remove_remarks(walk, &edit);
	for (size_t i = 0; i < edit.count; i++)
		edit.pairs[i].value = rewrite_part(walk, &edit.pairs[i]);
	dialect_apply(walk->run, walk->options->dialect, &edit);
	const struct node *result = edit_finish(&edit);
	map_put_address(memory, walk->rewritten, schema, (void *)result);
	return result;
}

const struct node *dialect_rewrite(struct run *run, const struct dialect_options *options,
				   const struct node *written, struct map *rewritten)
{
	struct walk walk = {run, options, rewritten};
	bool as_it_is = options->dialect == DIALECT_2020_12 && options->annotations == NULL &&
			options->formats == NULL;

	return as_it_is ? written : rewrite(&walk, written);
}
