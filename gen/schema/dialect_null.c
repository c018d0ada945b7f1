/* A schema that takes null as well as what it takes. */
#include "schema/dialect_rules.h"
#include "schema/keyword.h"

static const struct node *null_node(struct memory *memory, const struct node *like)
{
	struct node *node = memory_alloc(memory, sizeof(*node));

	*node = (struct node){.kind = NODE_NULL, .span = like->span, .text = env_str("null"), .weight = 1};
	return node;
}

/* {type: "null"}. */
static const struct node *null_schema(struct memory *memory, const struct node *like)
{
	struct node empty = {.kind = NODE_MAPPING, .span = like->span, .weight = 1, .height = 1};
	struct edit edit = edit_begin(memory, &empty);

	edit_set(&edit, "type", make_string(memory, like, "null"));
	return edit_finish(&edit);
}

/* Whether the keyword says which values there are. */
static bool is_assertion(const struct node_pair *pair)
{
	enum keyword keyword = keyword_find(pair->key->text);

	return keyword < KEYWORD_COUNT && !keyword_rules[keyword].annotation;
}

static size_t count_assertions(const struct node *schema)
{
	size_t count = 0;

	for (size_t i = 0; i < schema->count; i++)
		count += is_assertion(&schema->pairs[i]) ? 1 : 0;
	return count;
}

static bool has_item(const struct node *list, const struct node *item)
{
	for (size_t i = 0; i < list->count; i++)
		if (node_equal(list->items[i], item))
			return true;
	return false;
}

static void add_type(struct edit *edit)
{
	const struct node *type = edit_value(edit, "type");

	if (type == NULL)
		return;
	const struct node *null = make_string(edit->memory, type, "null");
	if (type->kind == NODE_STRING)
		edit_set(edit, "type", make_pair_of(edit->memory, type, type, null));
	else if (type->kind == NODE_SEQUENCE && !has_item(type, null))
		edit_set(edit, "type", sequence_append(edit->memory, type, null));
}

/* null among the values that are listed. */
static void add_value(struct edit *edit)
{
	const struct node *members = edit_value(edit, "enum");
	const struct node *constant = edit_value(edit, "const");
	const struct node *null = null_node(edit->memory, edit->like);

	if (members != NULL && members->kind == NODE_SEQUENCE && !has_item(members, null))
		edit_set(edit, "enum", sequence_append(edit->memory, members, null));
	if (constant == NULL || constant->kind == NODE_NULL)
		return;
	edit_remove(edit, "const");
	if (members == NULL)
		edit_set(edit, "enum", make_pair_of(edit->memory, constant, constant, null));
}

/* Whether other schemas apply to the same value, so that all would have to take null. */
static bool has_applicators(const struct node *schema)
{
	static const char *const names[] = {"$ref", "allOf", "anyOf", "oneOf", "not", "if"};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (node_find(schema, names[i]) != NULL)
			return true;
	return node_find(schema, "const") != NULL && node_find(schema, "enum") != NULL;
}

/* {annotations, anyOf: [what it was without them, {type: "null"}]}. */
static const struct node *wrap(struct memory *memory, const struct node *schema)
{
	struct edit outer = edit_begin(memory, schema);
	struct edit inner = edit_begin(memory, schema);

	for (size_t i = 0; i < schema->count; i++) {
		const struct node_pair *pair = &schema->pairs[i];

		edit_remove(is_assertion(pair) ? &outer : &inner, pair->key->text.ptr);
	}
	edit_set(&outer, "anyOf",
		 make_pair_of(memory, schema, edit_finish(&inner), null_schema(memory, schema)));
	return edit_finish(&outer);
}

const struct node *schema_with_null(struct memory *memory, const struct node *schema)
{
	if (schema->kind != NODE_MAPPING || count_assertions(schema) == 0)
		return schema;
	struct edit edit = edit_begin(memory, schema);
	const struct node *any = edit_value(&edit, "anyOf");
	if (any != NULL && any->kind == NODE_SEQUENCE && count_assertions(schema) == 1) {
		edit_set(&edit, "anyOf", sequence_append(memory, any, null_schema(memory, schema)));
		return edit_finish(&edit);
	}
	if (has_applicators(schema))
		return wrap(memory, schema);
	add_type(&edit);
	add_value(&edit);
	return edit_finish(&edit);
}
