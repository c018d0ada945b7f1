/* Schemas looked at before they are built. */
#include "schema/look.h"

#include "schema/decimal.h"
#include "schema/json_type.h"
#include "schema/keyword.h"
#include "schema/merge.h"
#include "schema/reference.h"

/* How deep schemas in each other are looked at. */
#define DEPTH_MAX 1000

/* How many schemas are looked at for the types of one: those that refer to others twice each would never end. */
#define STEPS_MAX 10000

bool schema_is_reference(const struct node *schema)
{
	const struct node *reference = node_find(schema, "$ref");

	if (reference == NULL || reference->kind != NODE_STRING)
		return false;
	for (size_t i = 0; i < schema->count; i++) {
		enum keyword keyword = keyword_find(schema->pairs[i].key->text);

		if (keyword < KEYWORD_COUNT && keyword != KEYWORD_REF && !keyword_rules[keyword].annotation)
			return false;
		/* these make another type of it */
		if (keyword == KEYWORD_C_NAMES || keyword == KEYWORD_OPEN)
			return false;
	}
	return true;
}

static struct sight follow(struct document *document, const struct node *schema)
{
	struct sight sight = {document, schema};

	for (size_t i = 0; i < DEPTH_MAX && schema_is_reference(sight.node); i++) {
		const struct definition *definition =
			reference_resolve(sight.document, node_find(sight.node, "$ref"));
		if (definition == NULL)
			break;
		sight = (struct sight){definition->document, definition->node};
	}
	return sight;
}

struct sight schema_look(struct document *document, const struct node *schema)
{
	struct sight sight = follow(document, schema);

	if (node_find(sight.node, "allOf") == NULL && node_find(sight.node, "$ref") == NULL)
		return sight;
	const struct node *whole = schema_merge(sight.document, sight.node, true, NULL);
	if (whole != NULL)
		sight.node = whole;
	return sight;
}

const struct node *schema_list(const struct node *schema)
{
	const struct node *any = node_find(schema, "anyOf");
	const struct node *list = any != NULL ? any : node_find(schema, "oneOf");

	return list != NULL && list->kind == NODE_SEQUENCE ? list : NULL;
}

bool schema_is_open_enum(const struct node *schema)
{
	const struct node *open = node_find(schema, "x-envgen-open");

	return open != NULL && open->kind == NODE_BOOL && open->boolean;
}

struct listed schema_listed(struct document *document, const struct node *schema)
{
	struct sight sight = schema_look(document, schema);
	const struct node_pair *constant = node_find_pair(sight.node, env_str("const"));
	const struct node *members = node_find(sight.node, "enum");

	if (schema_is_open_enum(sight.node))
		members = NULL;
	if (constant != NULL)
		return (struct listed){&constant->value, 1};
	if (members != NULL && members->kind == NODE_SEQUENCE)
		return (struct listed){members->items, members->count};
	return (struct listed){NULL, 0};
}

/* ---- JSON types ---- */

unsigned node_roots(struct memory *memory, const struct node *value)
{
	static const unsigned roots[] = {
		[NODE_NULL] = ENV_JSON_NULL,      [NODE_BOOL] = ENV_JSON_BOOLEAN,
		[NODE_INTEGER] = ENV_JSON_NUMBER, [NODE_FLOAT] = ENV_JSON_NUMBER,
		[NODE_STRING] = ENV_JSON_STRING,  [NODE_SEQUENCE] = ENV_JSON_ARRAY,
		[NODE_MAPPING] = ENV_JSON_OBJECT,
	};
	int64_t floor = 0;

	if (roots[value->kind] != ENV_JSON_NUMBER)
		return roots[value->kind];
	if (decimal_to_int(decimal_text(memory, value), &floor) == DECIMAL_FRACTION)
		return ENV_JSON_NUMBER;
	return ENV_JSON_INTEGER;
}

unsigned type_roots(const struct node *name)
{
	const struct json_type *type = json_type_find(name);

	if (type == NULL)
		return ROOTS_ALL;
	return type->root == ENV_JSON_NUMBER ? ENV_JSON_NUMBER | ENV_JSON_INTEGER : type->root;
}

unsigned types_roots(const struct node *types)
{
	unsigned roots = 0;

	if (types->kind == NODE_STRING)
		return type_roots(types);
	for (size_t i = 0; types->kind == NODE_SEQUENCE && i < types->count; i++)
		roots |= type_roots(types->items[i]);
	return types->kind == NODE_SEQUENCE ? roots : ROOTS_ALL;
}

static unsigned value_roots(struct document *document, const struct node *values)
{
	unsigned roots = 0;

	for (size_t i = 0; values->kind == NODE_SEQUENCE && i < values->count; i++)
		roots |= node_roots(memory_of(document), values->items[i]);
	return values->kind == NODE_SEQUENCE ? roots : ROOTS_ALL;
}

/* A walk through schemas in each other. What is too far away may be of any type. */
struct walk {
	unsigned depth;
	unsigned left; /* schemas that it may still look at */
};

static unsigned roots_at(struct document *document, const struct node *schema, struct walk *walk);

/* Of a list of schemas of which one must take the value. */
static unsigned any_roots(struct document *document, const struct node *list, struct walk *walk)
{
	unsigned roots = 0;

	for (size_t i = 0; list->kind == NODE_SEQUENCE && i < list->count; i++)
		roots |= roots_at(document, list->items[i], walk);
	return list->kind == NODE_SEQUENCE ? roots : ROOTS_ALL;
}

/* Of a list of schemas all of which must take it. */
static unsigned all_roots(struct document *document, const struct node *list, struct walk *walk)
{
	unsigned roots = ROOTS_ALL;

	for (size_t i = 0; list->kind == NODE_SEQUENCE && i < list->count; i++)
		roots &= roots_at(document, list->items[i], walk);
	return roots;
}

static unsigned target_roots(struct document *document, const struct node *reference, struct walk *walk)
{
	const struct definition *definition =
		reference->kind == NODE_STRING ? reference_resolve(document, reference) : NULL;

	return definition == NULL ? ROOTS_ALL : roots_at(definition->document, definition->node, walk);
}

static unsigned keyword_roots(struct document *document, enum keyword keyword, const struct node *value,
			      struct walk *walk)
{
	switch (keyword) {
	case KEYWORD_TYPE:
		return types_roots(value);
	case KEYWORD_ENUM:
		return value_roots(document, value);
	case KEYWORD_CONST:
		return node_roots(memory_of(document), value);
	case KEYWORD_REF:
		return target_roots(document, value, walk);
	case KEYWORD_ALL_OF:
		return all_roots(document, value, walk);
	case KEYWORD_ANY_OF:
	case KEYWORD_ONE_OF:
		return any_roots(document, value, walk);
	default:
		return ROOTS_ALL;
	}
}

static unsigned roots_at(struct document *document, const struct node *schema, struct walk *walk)
{
	unsigned roots = ROOTS_ALL;

	if (schema->kind == NODE_BOOL)
		return schema->boolean ? ROOTS_ALL : 0;
	if (walk->depth == DEPTH_MAX || walk->left == 0)
		return ROOTS_ALL;
	walk->depth++;
	walk->left--;
	for (size_t i = 0; schema->kind == NODE_MAPPING && i < schema->count; i++)
		roots &= keyword_roots(document, keyword_find(schema->pairs[i].key->text),
				       schema->pairs[i].value, walk);
	walk->depth--;
	return roots;
}

unsigned schema_roots(struct document *document, const struct node *schema)
{
	struct walk walk = {.left = STEPS_MAX};

	return roots_at(document, schema, &walk);
}
