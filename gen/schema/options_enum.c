/* Options that are lists of values: an enumeration in parts. */
#include "schema/json_type.h"
#include "schema/keyword.h"
#include "schema/look.h"
#include "schema/merge_members.h"
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

/* Whether the types of an option are some, if it has any: others are reported where it is checked as text. */
static bool has_known_types(const struct node *schema)
{
	const struct node *type = node_find(schema, "type");

	return type == NULL || json_type_bases(type) != 0;
}

/* What the enumeration of all options is made of. */
struct gathered {
	struct map taken;   /* canonical texts of the values */
	struct list values; /* of const struct node * */
	struct list names;  /* of const struct node_pair *: those of x-c-names */
	struct map listed;  /* the texts of all values, also those that are none of the whole */
};

static void note_listed(struct memory *memory, struct gathered *gathered, const struct node *const *values,
			size_t count)
{
	for (size_t i = 0; i < count; i++)
		map_put(memory, &gathered->listed, values[i]->text, gathered);
}

/* Those beside the options, of which each takes some. */
static void note_members(struct memory *memory, struct gathered *gathered, const struct node *schema)
{
	const struct node *members = node_find(schema, "enum");

	if (members != NULL && members->kind == NODE_SEQUENCE)
		note_listed(memory, gathered, members->items, members->count);
}

/* Appends the schema's C names. False where they are none, which is reported where the schema is read by itself. */
static bool gather_names(struct memory *memory, const struct node *schema, struct gathered *gathered)
{
	const struct node *names = node_find(schema, "x-c-names");

	if (names != NULL && names->kind != NODE_MAPPING)
		return false;
	for (size_t i = 0; names != NULL && i < names->count; i++)
		list_append(memory, &gathered->names, (void *)&names->pairs[i]);
	return true;
}

/* Whether the value of a schema's list is one for all of the schema: a constant stands perhaps beside an enumeration that has it not. */
static bool is_value(const struct node *schema, const struct node *value)
{
	const struct node *members = node_find(schema, "enum");

	if (node_find(schema, "const") == NULL || members == NULL || members->kind != NODE_SEQUENCE ||
	    schema_is_open_enum(schema))
		return true;
	for (size_t i = 0; i < members->count; i++)
		if (node_equal(members->items[i], value))
			return true;
	return false;
}

/* Appends the option's values. False where it has none, or one that an option has already, or says more than that. */
static bool gather(struct document *document, const struct option *option, struct gathered *gathered)
{
	struct memory *memory = memory_of(document);
	struct sight sight = schema_look(document, option->node);
	struct listed listed = schema_listed(sight.document, sight.node);

	if (!says_values_only(sight.node) || !has_known_types(sight.node))
		return false;
	note_listed(memory, gathered, listed.items, listed.count);
	for (size_t i = 0; i < listed.count; i++) {
		const struct node *value = listed.items[i];

		if (!is_value(sight.node, value))
			continue;
		if (map_put(memory, &gathered->taken, node_canonical(memory, value), gathered) != NULL)
			return false;
		if (value->kind != NODE_NULL && (node_roots(memory, value) & option->roots) != 0)
			list_append(memory, &gathered->values, (void *)value);
	}
	return listed.count > 0;
}

static struct node_pair make_pair(struct memory *memory, enum keyword keyword, const struct node *value)
{
	struct node *key = memory_alloc(memory, sizeof(*key));

	*key = (struct node){
		.kind = NODE_STRING, .span = value->span, .text = env_str(keyword_rules[keyword].name)};
	return (struct node_pair){key, value};
}

static const struct node *make_list(struct memory *memory, struct span span, const struct list *values)
{
	struct node *list = memory_alloc(memory, sizeof(*list));
	const struct node **items = memory_array(memory, values->count + 1, sizeof(const struct node *));

	for (size_t i = 0; i < values->count; i++)
		items[i] = values->items[i];
	*list = (struct node){.kind = NODE_SEQUENCE, .span = span, .count = values->count, .items = items};
	return list;
}

static const struct node *make_names(struct memory *memory, struct span span, const struct list *names)
{
	struct node *mapping = memory_alloc(memory, sizeof(*mapping));
	struct node_pair *pairs = memory_array(memory, names->count + 1, sizeof(*pairs));

	for (size_t i = 0; i < names->count; i++)
		pairs[i] = *(const struct node_pair *)names->items[i];
	*mapping = (struct node){.kind = NODE_MAPPING, .span = span, .count = names->count, .pairs = pairs};
	return mapping;
}

/* The enumeration, with what the schema around the options says of it. */
static const struct node *make_enum(struct memory *memory, const struct node *schema,
				    const struct gathered *gathered)
{
	const struct node_pair *open = node_find_pair(schema, env_str("x-envgen-open"));
	const struct node *values = make_list(memory, schema->span, &gathered->values);
	const struct node *names = make_names(memory, schema->span, &gathered->names);
	struct node_pair *pairs = memory_array(memory, 3, sizeof(*pairs));
	struct node *node = memory_alloc(memory, sizeof(*node));

	*node = (struct node){.kind = NODE_MAPPING, .span = schema->span, .pairs = pairs};
	pairs[node->count++] = make_pair(memory, KEYWORD_ENUM, values);
	names = merge_names_of(memory, names, &gathered->listed, values);
	if (names->count > 0)
		pairs[node->count++] = make_pair(memory, KEYWORD_C_NAMES, names);
	if (open != NULL)
		pairs[node->count++] = *open;
	return node;
}

const struct node *options_as_enum(struct document *document, const struct options *options,
				   const struct node *schema)
{
	struct memory *memory = memory_of(document);
	struct gathered gathered = {0};

	note_members(memory, &gathered, schema);
	if (!gather_names(memory, schema, &gathered))
		return NULL;
	for (size_t i = 0; i < options->count; i++) {
		const struct option *option = &options->items[i];

		if (!gather(document, option, &gathered) ||
		    !gather_names(memory, schema_look(document, option->node).node, &gathered))
			return NULL;
	}
	return gathered.values.count > 0 ? make_enum(memory, schema, &gathered) : NULL;
}
