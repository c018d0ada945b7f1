/* Two values of one keyword, as one that says both. */
#include "schema/merge_values.h"

#include <stdlib.h>
#include <string.h>

#include "base/map.h"
#include "schema/decimal.h"
#include "schema/json_type.h"
#include "schema/keys.h"
#include "schema/ruler.h"

bool keyword_is_private(enum keyword keyword)
{
	return keyword == KEYWORD_C_NAME || keyword == KEYWORD_COMMENT || keyword == KEYWORD_DEFS ||
	       keyword == KEYWORD_DEFINITIONS || keyword == KEYWORD_ID || keyword == KEYWORD_ANCHOR ||
	       keyword == KEYWORD_SCHEMA || keyword == KEYWORD_VOCABULARY || keyword == KEYWORD_TITLE ||
	       keyword == KEYWORD_DESCRIPTION || keyword == KEYWORD_DEFAULT || keyword == KEYWORD_EXAMPLES;
}

const struct node *node_rename(struct memory *memory, const struct node *node, const char *text)
{
	struct node *copy = memory_alloc(memory, sizeof(*copy));

	*copy = *node;
	copy->text = env_str(text);
	return copy;
}

/* A sequence of `count` items at the place of `like`. */
static const struct node *make_sequence(struct memory *memory, const struct node *like,
					const struct node **items, size_t count)
{
	struct node *node = memory_alloc(memory, sizeof(*node));

	*node = *like;
	node->kind = NODE_SEQUENCE;
	node->items = items;
	node->count = count;
	return node;
}

/* The parts of a schema that says nothing but which these are, or NULL. */
static const struct node *parts_of(const struct node *schema)
{
	const struct node *parts =
		schema->kind == NODE_MAPPING && schema->count == 1 ? node_find(schema, "allOf") : NULL;

	return parts != NULL && parts->kind == NODE_SEQUENCE && parts->count > 0 ? parts : NULL;
}

/* {allOf: [a, b]}; of an `a` that has parts already `b` is one more, so that many schemas are no deeper in each other than two. */
static const struct node *make_both(struct memory *memory, const struct node *a, const struct node *b)
{
	const struct node *parts = parts_of(a);
	size_t count = parts != NULL ? parts->count : 1;
	const struct node **items = memory_array(memory, count + 1, sizeof(const struct node *));
	struct node_pair *pair = memory_alloc(memory, sizeof(*pair));
	struct node *key = memory_alloc(memory, sizeof(*key));
	struct node *node = memory_alloc(memory, sizeof(*node));

	memcpy(items, parts != NULL ? parts->items : &a, count * sizeof(const struct node *));
	items[count] = b;
	*key = (struct node){.kind = NODE_STRING, .span = b->span, .text = env_str("allOf")};
	*pair = (struct node_pair){key, make_sequence(memory, b, items, count + 1)};
	*node = (struct node){.kind = NODE_MAPPING, .span = b->span, .count = 1, .pairs = pair};
	node->height = a->height + (parts == NULL ? 2 : 0);
	if (node->height < b->height + 2)
		node->height = b->height + 2;
	node->weight = a->weight + b->weight + 2;
	return node;
}

typedef enum merge_result merge_function(struct memory *memory, const struct node *a, const struct node *b,
					 const struct node **out);

static enum merge_result merge_equal(struct memory *memory, const struct node *a, const struct node *b,
				     const struct node **out)
{
	(void)memory;
	*out = a;
	return node_equal(a, b) ? MERGE_EXACT : MERGE_INEXACT;
}

static enum merge_result merge_const(struct memory *memory, const struct node *a, const struct node *b,
				     const struct node **out)
{
	(void)memory;
	*out = a;
	return node_equal(a, b) ? MERGE_EXACT : MERGE_CONTRADICTION;
}

static enum merge_result merge_schemas(struct memory *memory, const struct node *a, const struct node *b,
				       const struct node **out)
{
	*out = make_both(memory, a, b);
	return MERGE_EXACT;
}

/* ---- numbers ---- */

/* Whether `a` is less than `b`: exactly for integers of 64 bits, else as doubles. */
static bool is_less(struct memory *memory, const struct node *a, const struct node *b)
{
	struct env_str left = decimal_text(memory, a);
	struct env_str right = decimal_text(memory, b);
	int64_t integers[2];

	if (decimal_to_int(left, &integers[0]) == DECIMAL_INTEGER &&
	    decimal_to_int(right, &integers[1]) == DECIMAL_INTEGER)
		return integers[0] < integers[1];
	return strtod(left.ptr, NULL) < strtod(right.ptr, NULL);
}

static enum merge_result merge_least(struct memory *memory, const struct node *a, const struct node *b,
				     const struct node **out)
{
	*out = is_less(memory, a, b) ? a : b;
	return MERGE_EXACT;
}

static enum merge_result merge_greatest(struct memory *memory, const struct node *a, const struct node *b,
					const struct node **out)
{
	*out = is_less(memory, a, b) ? b : a;
	return MERGE_EXACT;
}

static enum merge_result merge_either(struct memory *memory, const struct node *a, const struct node *b,
				      const struct node **out)
{
	(void)memory;
	*out = a->boolean ? a : b;
	return MERGE_EXACT;
}

/* ---- lists and mappings ---- */

/* Up to so many pairs of items, comparing them all takes less than a map does. */
#define PAIRS_MAX 65536

/* A list whose items are looked for. */
struct matching {
	const struct node *list;
	bool mapped;
	struct map map; /* by canonical text, where it is mapped */
};

/* For looking for `count` items in the list. */
static struct matching lookup_make(struct memory *memory, const struct node *list, size_t count)
{
	struct matching lookup = {.list = list, .mapped = list->count * count > PAIRS_MAX};

	for (size_t i = 0; lookup.mapped && i < list->count; i++)
		map_put(memory, &lookup.map, node_canonical(memory, list->items[i]), (void *)list);
	return lookup;
}

static bool lookup_has(struct memory *memory, const struct matching *lookup, const struct node *item)
{
	if (lookup->mapped)
		return map_find(&lookup->map, node_canonical(memory, item)) != NULL;
	for (size_t i = 0; i < lookup->list->count; i++)
		if (node_equal(lookup->list->items[i], item))
			return true;
	return false;
}

static enum merge_result merge_union(struct memory *memory, const struct node *a, const struct node *b,
				     const struct node **out)
{
	const struct node **items =
		memory_array(memory, a->count + b->count + 1, sizeof(const struct node *));
	struct matching lookup = lookup_make(memory, a, b->count);
	size_t count = a->count;

	if (a->count > 0)
		memcpy(items, a->items, a->count * sizeof(const struct node *));
	for (size_t i = 0; i < b->count; i++)
		if (!lookup_has(memory, &lookup, b->items[i]))
			items[count++] = b->items[i];
	*out = make_sequence(memory, a, items, count);
	return MERGE_EXACT;
}

static enum merge_result merge_members(struct memory *memory, const struct node *a, const struct node *b,
				       const struct node **out)
{
	const struct node **items = memory_array(memory, a->count + 1, sizeof(const struct node *));
	struct matching lookup = lookup_make(memory, b, a->count);
	size_t count = 0;

	for (size_t i = 0; i < a->count; i++)
		if (lookup_has(memory, &lookup, a->items[i]))
			items[count++] = a->items[i];
	*out = make_sequence(memory, a, items, count);
	return count > 0 ? MERGE_EXACT : MERGE_CONTRADICTION;
}

static enum merge_result merge_properties(struct memory *memory, const struct node *a, const struct node *b,
					  const struct node **out)
{
	struct node_pair *pairs = memory_array(memory, a->count + b->count + 1, sizeof(*pairs));
	struct node *node = memory_alloc(memory, sizeof(*node));

	*node = *a;
	node->pairs = pairs;
	node->sorted = NULL;
	node->count = 0;
	for (size_t i = 0; i < a->count; i++) {
		const struct node_pair *other = node_find_pair(b, a->pairs[i].key->text);

		pairs[node->count] = a->pairs[i];
		if (other != NULL)
			pairs[node->count].value = make_both(memory, a->pairs[i].value, other->value);
		node->count++;
	}
	for (size_t i = 0; i < b->count; i++)
		if (node_find_pair(a, b->pairs[i].key->text) == NULL)
			pairs[node->count++] = b->pairs[i];
	*out = node;
	return MERGE_EXACT;
}

/* ---- types ---- */

static bool is_type(const struct node *node, const char *name)
{
	return node->kind == NODE_STRING && env_str_equal(node->text, env_str(name));
}

/* What is a type and one among `types`: integers are numbers. NULL where none is. */
static const struct node *find_type(const struct node *types, const struct node *type)
{
	size_t count = types->kind == NODE_SEQUENCE ? types->count : 1;
	const struct node *narrower = NULL;

	for (size_t i = 0; i < count; i++) {
		const struct node *other = types->kind == NODE_SEQUENCE ? types->items[i] : types;

		if (node_equal(other, type) || (is_type(other, "number") && is_type(type, "integer")))
			return type;
		if (is_type(other, "integer") && is_type(type, "number"))
			narrower = other;
	}
	return narrower;
}

static bool has_type(const struct node *const *types, size_t count, const struct node *type)
{
	while (count > 0 && !node_equal(types[count - 1], type))
		count--;
	return count > 0;
}

static enum merge_result merge_types(struct memory *memory, const struct node *a, const struct node *b,
				     const struct node **out)
{
	size_t most = a->kind == NODE_SEQUENCE ? a->count : 1;
	const struct node **items = memory_array(memory, most + 1, sizeof(const struct node *));
	size_t count = 0;

	/* a name that is no type is reported where it stands, and contradicts nothing */
	if (json_type_bases(a) == 0 || json_type_bases(b) == 0) {
		*out = json_type_bases(a) == 0 ? b : a;
		return MERGE_EXACT;
	}
	for (size_t i = 0; i < most; i++) {
		const struct node *type = find_type(b, a->kind == NODE_SEQUENCE ? a->items[i] : a);

		if (type != NULL && !has_type(items, count, type))
			items[count++] = type;
	}
	*out = count == 1 ? items[0] : make_sequence(memory, a, items, count);
	return count > 0 ? MERGE_EXACT : MERGE_CONTRADICTION;
}

/* What is not here is the same in both, or there is no one value for it. */
static merge_function *const functions[KEYWORD_COUNT] = {
	[KEYWORD_TYPE] = merge_types,
	[KEYWORD_ENUM] = merge_members,
	[KEYWORD_CONST] = merge_const,
	[KEYWORD_PROPERTIES] = merge_properties,
	[KEYWORD_REQUIRED] = merge_union,
	[KEYWORD_ITEMS] = merge_schemas,
	[KEYWORD_PROPERTY_NAMES] = merge_schemas,
	[KEYWORD_MINIMUM] = merge_greatest,
	[KEYWORD_EXCLUSIVE_MINIMUM] = merge_greatest,
	[KEYWORD_MIN_LENGTH] = merge_greatest,
	[KEYWORD_MIN_ITEMS] = merge_greatest,
	[KEYWORD_MIN_PROPERTIES] = merge_greatest,
	[KEYWORD_MAXIMUM] = merge_least,
	[KEYWORD_EXCLUSIVE_MAXIMUM] = merge_least,
	[KEYWORD_MAX_LENGTH] = merge_least,
	[KEYWORD_MAX_ITEMS] = merge_least,
	[KEYWORD_MAX_PROPERTIES] = merge_least,
	[KEYWORD_UNIQUE_ITEMS] = merge_either,
};

enum merge_result merge_values(struct memory *memory, enum keyword keyword, const struct node *a,
			       const struct node *b, const struct node **out)
{
	/* a value of the wrong kind is reported where it stands */
	if ((keyword_rules[keyword].kinds & KIND(a->kind)) == 0 ||
	    (keyword_rules[keyword].kinds & KIND(b->kind)) == 0)
		return MERGE_INEXACT;
	if (functions[keyword] == NULL)
		return merge_equal(memory, a, b, out);
	return functions[keyword](memory, a, b, out);
}
