/* Keys of objects that no property names: ignored, refused, or kept in a map. And objects that are maps. */
#include "pattern/pattern.h"
#include "schema/draft.h"
#include "schema/look.h"
#include "schema/names.h"
#include "schema/rules.h"

/* ---- what there is to say of such keys ---- */

bool extras_are_forbidden(const struct draft *draft)
{
	const struct node *additional = draft_value(draft, KEYWORD_ADDITIONAL_PROPERTIES);

	return additional != NULL && additional->kind == NODE_BOOL && !additional->boolean;
}

/* The schema of such keys' values, or NULL: they may be anything. */
static const struct node *additional_schema(const struct draft *draft)
{
	const struct node *additional = draft_value(draft, KEYWORD_ADDITIONAL_PROPERTIES);

	return additional != NULL && additional->kind == NODE_MAPPING ? additional : NULL;
}

/* Whether the pattern matches a property that is declared, whose value then obeys both schemas. */
static bool matches_property(const struct draft *draft, const struct pattern *pattern)
{
	const struct node *properties = draft_value(draft, KEYWORD_PROPERTIES);

	for (size_t i = 0; properties != NULL && i < properties->count; i++)
		if (pattern->table.match(&pattern->table, properties->pairs[i].key->text) != ENV_INVALID)
			return true;
	return false;
}

/* The one pattern of such keys where a map can say it, or NULL. */
static const struct node_pair *pattern_of_extras(struct draft *draft)
{
	const struct node *patterns = draft_value(draft, KEYWORD_PATTERN_PROPERTIES);
	const struct node_pair *additional = draft->given.pairs[KEYWORD_ADDITIONAL_PROPERTIES];
	const struct pattern *pattern;

	if (patterns == NULL || patterns->count != 1 || (additional != NULL && !extras_are_forbidden(draft)))
		return NULL;
	pattern = pattern_get(draft->document, patterns->pairs[0].key);
	if (pattern == NULL || matches_property(draft, pattern))
		return NULL;
	return &patterns->pairs[0];
}

/* ---- keys ---- */

/* Whether the schema, in which no `type` has to stand since keys are strings, is one of strings that a C type can say whole. */
static bool is_plain(const struct node *names)
{
	static const enum keyword plain[] = {KEYWORD_TYPE, KEYWORD_MIN_LENGTH, KEYWORD_MAX_LENGTH,
					     KEYWORD_PATTERN, KEYWORD_ENUM};

	for (size_t i = 0; i < names->count; i++) {
		const struct node_pair *pair = &names->pairs[i];
		enum keyword keyword = keyword_find(pair->key->text);
		bool known = keyword < KEYWORD_COUNT && keyword_rules[keyword].annotation;

		for (size_t j = 0; j < sizeof(plain) / sizeof(plain[0]); j++)
			known = known || keyword == plain[j];
		if (keyword == KEYWORD_TYPE)
			known = pair->value->kind == NODE_STRING &&
				env_str_equal(pair->value->text, env_str("string"));
		for (size_t j = 0; keyword == KEYWORD_ENUM && j < pair->value->count; j++)
			known = known && pair->value->items[j]->kind == NODE_STRING;
		if (!known)
			return false;
	}
	return names->kind == NODE_MAPPING;
}

/* The schema with `type: string` in it. */
static const struct node *make_string(struct memory *memory, const struct node *names)
{
	struct node_pair *pairs = memory_array(memory, names->count + 1, sizeof(*pairs));
	struct node *node = memory_alloc(memory, sizeof(*node));
	struct node *key = memory_alloc(memory, sizeof(*key));
	struct node *type = memory_alloc(memory, sizeof(*type));

	*key = (struct node){.kind = NODE_STRING, .span = names->span, .text = env_str("type")};
	*type = (struct node){.kind = NODE_STRING, .span = names->span, .text = env_str("string")};
	*node = *names;
	node->pairs = pairs;
	node->sorted = NULL;
	node->count = 0;
	if (node_find(names, "type") == NULL)
		pairs[node->count++] = (struct node_pair){key, type};
	for (size_t i = 0; i < names->count; i++)
		pairs[node->count++] = names->pairs[i];
	return node;
}

/* propertyNames of a map: a type of its keys, or rules on the text. */
static void build_key(struct draft *draft, struct type *map)
{
	const struct node *names = draft_value(draft, KEYWORD_PROPERTY_NAMES);
	struct memory *memory = memory_of(draft->document);
	struct place place = {.kind = PLACE_KEY, .c_name = name_join(memory, map->c_name, "key")};

	if (names == NULL)
		return;
	struct sight sight = schema_look(draft->document, names);
	if (sight.document != draft->document || !is_plain(sight.node))
		return;
	map->key = schema_build(draft->document, make_string(memory, sight.node), place).type;
	draft->left.has[KEYWORD_PROPERTY_NAMES] = false;
}

/* ---- maps ---- */

/* A map of the values that obey `schema` (NULL: any) under the keys of `pattern` (NULL: all). */
static void fill_map(struct draft *draft, struct type *map, enum place_kind kind, const struct node *schema,
		     const struct node_pair *pattern)
{
	map->kind = ENV_KIND_MAP;
	if (pattern != NULL) {
		map->pattern = pattern_get(draft->document, pattern->key);
		map->closed = extras_are_forbidden(draft);
		draft->left.has[KEYWORD_PATTERN_PROPERTIES] = false;
	}
	build_part(draft, schema, kind, map, "value");
}

/* Rules on the text that remain may look at all keys. */
static bool has_rules(const struct draft *draft)
{
	for (size_t i = 0; i < KEYWORD_COUNT; i++)
		if (draft->left.has[i])
			return true;
	return false;
}

/* What no map can say: all keywords of the schema become rules. */
static void leave_all(struct draft *draft)
{
	for (size_t i = 0; i < KEYWORD_COUNT; i++)
		if (draft->given.pairs[i] != NULL && !keyword_rules[i].annotation)
			draft->left.has[i] = true;
}

static bool is_hard(const struct draft *draft, const struct node_pair *pattern)
{
	return (draft_value(draft, KEYWORD_PATTERN_PROPERTIES) != NULL && pattern == NULL) ||
	       draft_value(draft, KEYWORD_UNEVALUATED_PROPERTIES) != NULL;
}

/*
 * Whether keys that the pattern does not match are ignored although rules look at them: then C would lose what they are about.
 */
static bool loses_keys(const struct draft *draft, const struct node_pair *pattern)
{
	static const enum keyword about_keys[] = {
		KEYWORD_MIN_PROPERTIES,
		KEYWORD_MAX_PROPERTIES,
		KEYWORD_PROPERTY_NAMES,
		KEYWORD_REQUIRED,
		KEYWORD_DEPENDENT_REQUIRED,
		KEYWORD_DEPENDENT_SCHEMAS,
		KEYWORD_ALL_OF,
		KEYWORD_ANY_OF,
		KEYWORD_ONE_OF,
		KEYWORD_NOT,
		KEYWORD_IF,
	};

	for (size_t i = 0; i < sizeof(about_keys) / sizeof(about_keys[0]); i++)
		if (draft_value(draft, about_keys[i]) != NULL)
			return pattern != NULL && !extras_are_forbidden(draft);
	return false;
}

void build_extras(struct draft *draft)
{
	const struct node_pair *pattern = pattern_of_extras(draft);
	const struct node *schema = pattern != NULL ? pattern->value : additional_schema(draft);
	struct type *type = draft->type;

	type->extra_c_name = env_str("extra");
	if (is_hard(draft, pattern) || loses_keys(draft, pattern)) {
		leave_all(draft);
		schema = NULL;
		pattern = NULL;
	} else if (extras_are_forbidden(draft) && pattern == NULL) {
		type->extra = ENV_EXTRA_FORBID;
		return;
	}
	if (draft_value(draft, KEYWORD_ADDITIONAL_PROPERTIES) == NULL && pattern == NULL && !has_rules(draft))
		return;
	const struct node *additional = draft_value(draft, KEYWORD_ADDITIONAL_PROPERTIES);
	struct span span = schema != NULL ? schema->span : additional != NULL ? additional->span : type->span;
	if (schema != NULL && wanted_c_name(schema).len > 0)
		type->extra_c_name = wanted_c_name(schema);
	type->extra = ENV_EXTRA_KEEP;
	type->extras = type_make(draft->document, span, name_of_part(draft, type->extra_c_name, type));
	fill_map(draft, type->extras, PLACE_EXTRA, schema, pattern);
}

bool map_is_open(struct draft *draft)
{
	const struct node_pair *pattern = pattern_of_extras(draft);

	if (is_hard(draft, pattern) || loses_keys(draft, pattern)) {
		leave_all(draft);
		return true;
	}
	return pattern == NULL && additional_schema(draft) == NULL;
}

void finish_map(struct draft *draft)
{
	const struct node_pair *pattern = pattern_of_extras(draft);
	struct type *type = draft->type;

	read_lengths(draft, KEYWORD_MIN_PROPERTIES, KEYWORD_MAX_PROPERTIES, &type->min_items,
		     &type->max_items);
	draft->left.has[KEYWORD_MIN_PROPERTIES] = false;
	draft->left.has[KEYWORD_MAX_PROPERTIES] = false;
	fill_map(draft, type, PLACE_VALUE, pattern != NULL ? pattern->value : additional_schema(draft),
		 pattern);
	build_key(draft, type);
}
