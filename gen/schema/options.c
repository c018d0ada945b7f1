/* anyOf, oneOf and lists of types: what there is to choose from. */
#include "schema/options.h"

#include "schema/formats.h"
#include "schema/json_type.h"
#include "schema/keys.h"
#include "schema/merge.h"
#include "schema/reference.h"
#include "schema/resource.h"

static struct memory *memory(const struct draft *draft)
{
	return memory_of(draft->document);
}

/* The schema's pairs that `wanted` takes, and one more where `key` is not NULL. */
static const struct node *make_schema(struct draft *draft, bool (*wanted)(enum keyword, const void *),
				      const void *argument, const char *key, const struct node *value)
{
	const struct node *schema = draft->node;
	struct node_pair *pairs = memory_array(memory(draft), schema->count + 1, sizeof(*pairs));
	struct node *node = memory_alloc(memory(draft), sizeof(*node));
	struct node *name = memory_alloc(memory(draft), sizeof(*name));

	*name = (struct node){.kind = NODE_STRING, .span = value->span, .text = env_str(key)};
	*node = *schema;
	node->span = value->span;
	node->pairs = pairs;
	node->sorted = NULL;
	node->count = 0;
	for (size_t i = 0; i < schema->count; i++) {
		enum keyword keyword = keyword_find(schema->pairs[i].key->text);

		if (keyword < KEYWORD_COUNT && wanted(keyword, argument))
			pairs[node->count++] = schema->pairs[i];
	}
	pairs[node->count++] = (struct node_pair){name, value};
	return node;
}

/* ---- lists of types ---- */

/* What values of one type are held to. */
struct of_type {
	const struct draft *draft;
	enum base base;
};

static bool format_is_of(const struct draft *draft, enum base base)
{
	struct format_found found = format_find(draft->document, draft_value(draft, KEYWORD_FORMAT)->text);
	bool width = found.use == FORMAT_WIDTH;

	return base == BASE_STRING ? !width : width;
}

static bool is_of_type(enum keyword keyword, const void *argument)
{
	const struct of_type *type = argument;

	if (keyword == KEYWORD_TYPE || keyword_rules[keyword].annotation ||
	    type->draft->given.pairs[keyword] == NULL)
		return false;
	if (keyword == KEYWORD_FORMAT && !format_is_of(type->draft, type->base))
		return false;
	return (keyword_rules[keyword].bases & type->base) != 0;
}

/* Whether a schema that says that null is a value may refuse it nevertheless. */
static bool may_refuse_null(struct document *document, const struct node *schema)
{
	const struct sight sight = schema_look(document, schema);
	const struct node *refused = node_find(sight.node, "not");

	return node_find(sight.node, "if") != NULL ||
	       (refused != NULL && (schema_roots(sight.document, refused) & ENV_JSON_NULL) != 0);
}

/* Whether the list has the type before number `index` already. */
static bool has_twin(const struct node *types, size_t index)
{
	for (size_t i = 0; i < index; i++)
		if (env_str_equal(types->items[i]->text, types->items[index]->text))
			return true;
	return false;
}

static bool holds_number(const struct node *types)
{
	for (size_t i = 0; i < types->count; i++)
		if (env_str_equal(types->items[i]->text, env_str("number")))
			return true;
	return false;
}

/* Reports keywords that are for none of the types. */
static void check_idle(struct draft *draft, const struct options *options)
{
	unsigned bases = 0;

	for (size_t i = 0; i < options->count; i++)
		bases |= json_type_of(options->items[i].roots)->base;
	for (size_t i = 0; i < KEYWORD_COUNT && !draft->merged; i++)
		if (draft->given.pairs[i] != NULL && (keyword_rules[i].bases & bases) == 0)
			draft_report_idle(draft, (enum keyword)i, bases_name(bases));
}

static bool read_types(struct draft *draft, const struct node *types, struct options *out)
{
	for (size_t i = 0; i < types->count; i++) {
		const struct node *item = types->items[i];
		unsigned roots = type_roots(item);
		struct of_type type = {draft, json_type_of(roots)->base};

		if (roots == ROOTS_ALL || has_twin(types, i))
			return false;
		if (roots == ENV_JSON_NULL)
			out->null = true;
		/* every integer is a number */
		if (roots == ENV_JSON_NULL || (roots == ENV_JSON_INTEGER && holds_number(types)))
			continue;
		out->items[out->count++] = (struct option){
			.node = make_schema(draft, is_of_type, &type, "type", item),
			.written = item,
			.merged = true,
			.roots = roots,
		};
	}
	if (out->count > 1)
		check_idle(draft, out);
	return out->count > 1 && !(out->null && may_refuse_null(draft->document, draft->node));
}

/* ---- lists of schemas ---- */

/* What is said beside the list of the value, other than by annotations. */
static bool is_beside(enum keyword keyword, const void *argument)
{
	const enum keyword *list = argument;

	return keyword != *list && keyword != KEYWORD_DISCRIMINATOR && !keyword_rules[keyword].annotation;
}

/* Whether anything but a `type` that the options imply stands beside the list. */
static bool has_more_beside(const struct draft *draft, enum keyword list)
{
	for (size_t i = 0; i < KEYWORD_COUNT; i++)
		if (draft->given.pairs[i] != NULL && i != KEYWORD_TYPE && i != KEYWORD_DISCRIMINATOR &&
		    is_beside((enum keyword)i, &list))
			return true;
	return false;
}

static const struct node *find_tag_name(const struct draft *draft)
{
	const struct node *name = node_find(draft_value(draft, KEYWORD_DISCRIMINATOR), "propertyName");

	return name != NULL && name->kind == NODE_STRING ? name : NULL;
}

struct env_str options_wanted_tag(const struct draft *draft)
{
	const struct node *name = find_tag_name(draft);

	return name != NULL ? name->text : (struct env_str){0};
}

/* How many schemas of lists in lists are looked at. */
#define LOOKS_MAX 200

/* Whether the schema, or each that may be an object in the list that it is, requires the property. */
static bool objects_require(struct document *document, const struct node *schema, struct env_str name,
			    unsigned *left)
{
	struct sight sight = schema_look(document, schema);
	const struct node *list = schema_list(sight.node);

	if (schema_requires(sight.node, name))
		return true;
	if (list == NULL || list->count == 0 || list->count > *left)
		return false;
	*left -= (unsigned)list->count;
	for (size_t i = 0; i < list->count; i++)
		if ((schema_roots(sight.document, list->items[i]) & ENV_JSON_OBJECT) != 0 &&
		    !objects_require(sight.document, list->items[i], name, left))
			return false;
	return true;
}

/* Whether the option takes objects that need not have the property that `discriminator` names, as all of the union must. */
static bool lacks_tag(struct draft *draft, const struct option *option)
{
	struct env_str tag = options_wanted_tag(draft);
	unsigned left = LOOKS_MAX;

	return tag.ptr != NULL && (option->roots & ENV_JSON_OBJECT) != 0 &&
	       !objects_require(draft->document, option->written, tag, &left);
}

static bool is_none(enum keyword keyword, const void *argument)
{
	(void)keyword;
	(void)argument;
	return false;
}

/* A sequence of one item, or of two, at the place of the first. */
static struct node *make_sequence(struct draft *draft, const struct node *like, const struct node *first,
				  const struct node *second)
{
	const struct node **items = memory_array(memory(draft), 2, sizeof(const struct node *));
	struct node *list = memory_alloc(memory(draft), sizeof(*list));

	items[0] = first;
	items[1] = second;
	*list = *like;
	list->kind = NODE_SEQUENCE;
	list->span = first->span;
	list->items = items;
	list->count = second != NULL ? 2 : 1;
	return list;
}

/* What the option has to obey: itself, and where it lacks the tag, that this is required. */
static const struct node *make_parts(struct draft *draft, enum keyword list, const struct option *option)
{
	const struct node *like = draft_value(draft, list);
	const struct node *required = NULL;

	if (lacks_tag(draft, option))
		required = make_schema(draft, is_none, NULL, "required",
				       make_sequence(draft, like, find_tag_name(draft), NULL));
	return make_sequence(draft, like, option->written, required);
}

/* Puts what stands beside the list into the option. False where that cannot be done. */
static bool merge_beside(struct draft *draft, enum keyword list, struct option *option)
{
	bool contradicts = false;
	const struct node *both =
		make_schema(draft, is_beside, &list, "allOf", make_parts(draft, list, option));
	const struct node *whole = schema_merge(draft->document, both, true, &contradicts);

	if (contradicts)
		option->roots = 0;
	if (whole == NULL)
		return contradicts;
	option->node = whole;
	option->merged = true;
	option->roots &= schema_roots(draft->document, whole);
	return true;
}

/* The name of the definition that a schema refers to; empty where it is no reference to one. */
static struct env_str definition_name(struct draft *draft, const struct node *schema)
{
	const struct definition *definition =
		schema_is_reference(schema) ? reference_resolve(draft->document, node_find(schema, "$ref"))
					    : NULL;

	return definition == NULL ? (struct env_str){0} : definition->name;
}

static bool read_option(struct draft *draft, enum keyword list, const struct node *item,
			struct option *option)
{
	const struct node *type = draft_value(draft, KEYWORD_TYPE);
	unsigned allowed = ROOTS_ALL;

	if (item->kind != NODE_MAPPING)
		return false;
	*option =
		(struct option){.node = item, .written = item, .roots = schema_roots(draft->document, item)};
	option->definition = definition_name(draft, item);
	if (type != NULL)
		allowed = schema_roots(draft->document, draft->node);
	if (!has_more_beside(draft, list) && !lacks_tag(draft, option) && (option->roots & ~allowed) == 0)
		return true;
	return merge_beside(draft, list, option);
}

static bool read_schemas(struct draft *draft, enum keyword list, struct options *out)
{
	const struct node *schemas = draft_value(draft, list);

	out->exclusive = list == KEYWORD_ONE_OF;
	for (size_t i = 0; i < schemas->count; i++) {
		struct option *option = &out->items[out->count];

		if (!read_option(draft, list, schemas->items[i], option))
			return false;
		if ((option->roots & ENV_JSON_NULL) != 0 && may_refuse_null(draft->document, option->node))
			return false;
		if (option->roots == ENV_JSON_NULL) {
			/* a value that two take is none of one of them */
			if (out->null && out->exclusive)
				return false;
			out->null = true;
		} else if (option->roots != 0) {
			out->count++;
		}
	}
	return out->count > 0;
}

/* Options that take null besides: it is a value of the whole. */
static bool take_nulls(struct options *options)
{
	for (size_t i = 0; i < options->count; i++) {
		if ((options->items[i].roots & ENV_JSON_NULL) == 0)
			continue;
		if (options->null && options->exclusive)
			return false;
		/* what takes null by its type's list takes it wherever it is used */
		if (options->items[i].roots == ROOTS_ALL)
			return false;
		options->null = true;
		options->items[i].roots &= ~(unsigned)ENV_JSON_NULL;
	}
	return true;
}

bool options_read(struct draft *draft, struct options *out)
{
	const struct node *any = draft_value(draft, KEYWORD_ANY_OF);
	const struct node *one = draft_value(draft, KEYWORD_ONE_OF);
	const struct node *types = draft_value(draft, KEYWORD_TYPE);
	const struct node *list = any != NULL ? any : one != NULL ? one : types;

	*out = (struct options){0};
	if ((any != NULL && one != NULL) || list == NULL || list->kind != NODE_SEQUENCE)
		return false;
	if (list == types &&
	    (draft_value(draft, KEYWORD_ENUM) != NULL || draft_value(draft, KEYWORD_CONST) != NULL))
		return false;
	out->items = memory_array(memory(draft), list->count + 1, sizeof(*out->items));
	if (list == types)
		return read_types(draft, types, out);
	return read_schemas(draft, any != NULL ? KEYWORD_ANY_OF : KEYWORD_ONE_OF, out) && take_nulls(out);
}
