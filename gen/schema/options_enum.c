/* Options that are lists of values: an enumeration in parts. */
#include "schema/keyword.h"
#include "schema/options.h"
#include "schema/ruler.h"

/* Whether an option says nothing but which its values are. */
static bool says_values_only(const struct node *schema)
{
	for (size_t i = 0; i < schema->count; i++) {
		enum keyword keyword = keyword_find(schema->pairs[i].key->text);

		if (keyword < KEYWORD_COUNT && !keyword_rules[keyword].annotation &&
		    keyword != KEYWORD_CONST && keyword != KEYWORD_ENUM && keyword != KEYWORD_TYPE)
			return false;
	}
	return true;
}

/* Appends the option's values. False where it has none, or one that an option has already. */
static bool gather(struct document *document, const struct option *option, struct map *taken,
		   struct list *values)
{
	struct memory *memory = memory_of(document);
	struct sight sight = schema_look(document, option->node);
	struct listed listed = schema_listed(sight.document, sight.node);

	if (!says_values_only(sight.node))
		return false;
	for (size_t i = 0; i < listed.count; i++) {
		const struct node *value = listed.items[i];

		if (map_put(memory, taken, node_canonical(memory, value), values) != NULL)
			return false;
		if (value->kind != NODE_NULL && (node_roots(memory, value) & option->roots) != 0)
			list_append(memory, values, (void *)value);
	}
	return listed.count > 0;
}

static const struct node *make_enum(struct memory *memory, const struct node *schema,
				    const struct list *values)
{
	struct node *sequence = memory_alloc(memory, sizeof(*sequence));
	struct node *key = memory_alloc(memory, sizeof(*key));
	struct node_pair *pair = memory_alloc(memory, sizeof(*pair));
	struct node *node = memory_alloc(memory, sizeof(*node));
	const struct node **items = memory_array(memory, values->count + 1, sizeof(const struct node *));

	for (size_t i = 0; i < values->count; i++)
		items[i] = values->items[i];
	*sequence = (struct node){
		.kind = NODE_SEQUENCE, .span = schema->span, .count = values->count, .items = items};
	*key = (struct node){.kind = NODE_STRING, .span = schema->span, .text = env_str("enum")};
	*pair = (struct node_pair){key, sequence};
	*node = (struct node){.kind = NODE_MAPPING, .span = schema->span, .count = 1, .pairs = pair};
	return node;
}

const struct node *options_as_enum(struct document *document, const struct options *options,
				   const struct node *schema)
{
	struct list values = {0};
	struct map taken = {0};

	for (size_t i = 0; i < options->count; i++)
		if (!gather(document, &options->items[i], &taken, &values))
			return NULL;
	return values.count > 0 ? make_enum(memory_of(document), schema, &values) : NULL;
}
