/* A YAML document as a tree of values. */
#include "yaml/node.h"

#include "yaml/keys.h"
#include "yaml/number.h"

static const char *const kind_names[] = {
	[NODE_NULL] = "null",         [NODE_BOOL] = "a boolean",  [NODE_INTEGER] = "an integer",
	[NODE_FLOAT] = "a number",    [NODE_STRING] = "a string", [NODE_SEQUENCE] = "a sequence",
	[NODE_MAPPING] = "a mapping",
};

const char *node_kind_name(enum node_kind kind)
{
	return kind_names[kind];
}

const struct node *node_find(const struct node *mapping, const char *key)
{
	const struct node_pair *pair = node_find_pair(mapping, env_str(key));

	return pair != NULL ? pair->value : NULL;
}

const struct node_pair *node_find_pair(const struct node *mapping, struct env_str key)
{
	return mapping != NULL && mapping->kind == NODE_MAPPING ? keys_find(mapping, key) : NULL;
}

bool node_to_int(const struct node *node, int64_t *out)
{
	return node->kind == NODE_INTEGER && number_to_int(node->text, out);
}

static bool is_number(const struct node *node)
{
	return node->kind == NODE_INTEGER || node->kind == NODE_FLOAT;
}

static bool sequences_equal(const struct node *a, const struct node *b)
{
	for (size_t i = 0; i < a->count; i++)
		if (!node_equal(a->items[i], b->items[i]))
			return false;
	return true;
}

static bool mappings_equal(const struct node *a, const struct node *b)
{
	for (size_t i = 0; i < a->count; i++) {
		const struct node_pair *other = node_find_pair(b, a->pairs[i].key->text);

		if (other == NULL || !node_equal(a->pairs[i].value, other->value))
			return false;
	}
	return true;
}

bool node_equal(const struct node *a, const struct node *b)
{
	if (a == b)
		return true;
	if (is_number(a) && is_number(b))
		return number_equal(a->text, b->text);
	if (a->kind != b->kind || a->count != b->count)
		return false;
	switch (a->kind) {
	case NODE_NULL:
		return true;
	case NODE_BOOL:
		return a->boolean == b->boolean;
	case NODE_SEQUENCE:
		return sequences_equal(a, b);
	case NODE_MAPPING:
		return mappings_equal(a, b);
	default:
		return env_str_equal(a->text, b->text);
	}
}
