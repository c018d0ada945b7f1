/* allOf: the keywords of several schemas put into one. */
#include "schema/merge.h"

#include "base/map.h"
#include "schema/decimal.h"
#include "schema/given.h"
#include "schema/keys.h"
#include "schema/keyword.h"
#include "schema/look.h"
#include "schema/merge_members.h"
#include "schema/merge_values.h"
#include "schema/reference.h"

/* How deep allOf and references in each other are followed. */
#define DEPTH_MAX 1000

/* How many schemas are put together. */
#define STEPS_MAX 10000

struct merge {
	struct document *document;
	struct list pairs; /* of struct node_pair *: what the result has so far */
	bool inexact;      /* no single mapping says the same */
	bool contradicts;
	bool quiet;
	struct map taken;   /* parts that were taken, which say nothing new where they are met again */
	struct map checked; /* and those that were looked at again */
	unsigned steps;     /* how many were taken */
	const struct node *members;      /* the first enum, or NULL */
	const struct node *members_type; /* the type beside it, or NULL */
	struct map listed;               /* the texts of all enums' members */
	bool open;                       /* an enum is open */
};

/* The pair of the result at that keyword, or NULL. */
static struct node_pair *find_pair(const struct merge *merge, enum keyword keyword)
{
	for (size_t i = 0; i < merge->pairs.count; i++) {
		struct node_pair *pair = merge->pairs.items[i];

		if (keyword_find(pair->key->text) == keyword)
			return pair;
	}
	return NULL;
}

static void report_contradiction(struct merge *merge, const struct node_pair *first,
				 const struct node_pair *second)
{
	struct diagnostics *diagnostics = diagnostics_of(merge->document);
	struct diagnostic *diagnostic;

	merge->contradicts = true;
	if (merge->quiet)
		return;
	diagnostic = diagnose(diagnostics, CODE_CONTRADICTION, second->value->span,
			      "'%s' contradicts that of another part of 'allOf', so that no value is valid",
			      second->key->text.ptr);

	diagnostic_note(diagnostics, diagnostic, first->value->span, "the other one is here");
}

static void report_closed(struct merge *merge, const struct node_pair *additional, const struct node *name)
{
	struct diagnostics *diagnostics = diagnostics_of(merge->document);
	struct diagnostic *diagnostic;

	merge->contradicts = true;
	if (merge->quiet)
		return;
	diagnostic = diagnose(diagnostics, CODE_CONTRADICTION, additional->key->span,
			      "no object is valid: this part takes no keys but its own, and %s is required",
			      quote(diagnostics, name->text));
	diagnostic_note(diagnostics, diagnostic, name->span, "it is required here");
	diagnostic_help(diagnostics, diagnostic,
			"'unevaluatedProperties: false' takes the keys of all parts");
}

/* Two values of the same keyword become one. */
static void combine(struct merge *merge, enum keyword keyword, struct node_pair *first,
		    const struct node_pair *second)
{
	const struct node *value = NULL;

	switch (merge_values(memory_of(merge->document), keyword, first->value, second->value, &value)) {
	case MERGE_EXACT:
		first->value = value;
		break;
	case MERGE_INEXACT:
		merge->inexact = true;
		break;
	case MERGE_CONTRADICTION:
		report_contradiction(merge, first, second);
		break;
	}
}

static void take_pair(struct merge *merge, const struct node_pair *pair)
{
	enum keyword keyword = keyword_find(pair->key->text);
	struct node_pair *known = keyword == KEYWORD_COUNT ? NULL : find_pair(merge, keyword);

	if (merge->inexact)
		return;
	if (known != NULL) {
		if (!keyword_rules[keyword].annotation)
			combine(merge, keyword, known, pair);
		return;
	}
	struct node_pair *copy = memory_alloc(memory_of(merge->document), sizeof(*copy));
	*copy = *pair;
	list_append(memory_of(merge->document), &merge->pairs, copy);
}

/* Puts down an enumeration, of which the parts leave some members: which ones nobody can say where one of two is open. */
static void note_members(struct merge *merge, const struct node *schema, const struct node_pair *pair)
{
	merge->open = merge->open || schema_is_open_enum(schema);
	if (merge->members != NULL && merge->open)
		merge->inexact = true;
	if (pair->value->kind != NODE_SEQUENCE)
		return;
	for (size_t i = 0; i < pair->value->count; i++)
		map_put(memory_of(merge->document), &merge->listed, pair->value->items[i]->text, merge);
	if (merge->members != NULL)
		return;
	merge->members = pair->value;
	merge->members_type = node_find(schema, "type");
}

static void take_schema(struct merge *merge, const struct node *schema, unsigned depth);

static void take_reference(struct merge *merge, const struct node *reference, unsigned depth)
{
	const struct definition *definition =
		reference->kind == NODE_STRING ? reference_resolve(merge->document, reference) : NULL;

	if (definition == NULL)
		merge->inexact = true;
	else
		take_schema(merge, definition->node, depth + 1);
}

/* Whether a keyword only says something together with others of the same mapping. */
static bool looks_beside(const struct node *schema)
{
	static const char *const names[] = {"unevaluatedProperties",
					    "unevaluatedItems",
					    "prefixItems",
					    "patternProperties",
					    "if",
					    "then",
					    "else",
					    "contains",
					    "minContains",
					    "maxContains"};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (node_find(schema, names[i]) != NULL)
			return true;
	return false;
}

static bool declares(const struct node *schema, struct env_str name)
{
	const struct node *properties = node_find(schema, "properties");

	return properties != NULL && properties->kind == NODE_MAPPING &&
	       node_find_pair(properties, name) != NULL;
}

/* Whether a schema says nothing, or is not there. */
static bool takes_all(const struct node *schema)
{
	return schema == NULL || (schema->kind == NODE_BOOL && schema->boolean) ||
	       (schema->kind == NODE_MAPPING && schema->count == 0);
}

/*
 * Whether a part of the schema says something of items or keys that the schema itself describes by place or pattern: put together, it
 * would not be said of these any more.
 */
static void check_beside(struct merge *merge, const struct node *part)
{
	if (!takes_all(node_find(part, "items")) && find_pair(merge, KEYWORD_PREFIX_ITEMS) != NULL)
		merge->inexact = true;
	if (!takes_all(node_find(part, "additionalProperties")) &&
	    find_pair(merge, KEYWORD_PATTERN_PROPERTIES) != NULL)
		merge->inexact = true;
}

/* Whether the part says of keys that it does not declare something that the others' properties would have to obey. */
static void check_additional(struct merge *merge, const struct node *part)
{
	const struct node_pair *properties = find_pair(merge, KEYWORD_PROPERTIES);
	const struct node *all = properties == NULL ? NULL : properties->value;

	if (all == NULL || all->kind != NODE_MAPPING || takes_all(node_find(part, "additionalProperties")))
		return;
	for (size_t i = 0; i < all->count; i++)
		if (!declares(part, all->pairs[i].key->text))
			merge->inexact = true;
}

/* A part that takes no keys but its own, and a property of another that must be there: the commonest mistake with allOf. */
static void check_closed(struct merge *merge, const struct node *part)
{
	const struct node_pair *additional = node_find_pair(part, env_str("additionalProperties"));
	const struct node_pair *required = find_pair(merge, KEYWORD_REQUIRED);
	const struct node_pair *type = find_pair(merge, KEYWORD_TYPE);
	bool closed = additional != NULL && additional->value->kind == NODE_BOOL &&
		      !additional->value->boolean && node_find(part, "patternProperties") == NULL;
	bool object = type != NULL && type->value->kind == NODE_STRING &&
		      env_str_equal(type->value->text, env_str("object"));

	if (!closed || !object || required == NULL || required->value->kind != NODE_SEQUENCE)
		return;
	for (size_t i = 0; i < required->value->count; i++)
		if (!declares(part, required->value->items[i]->text))
			report_closed(merge, additional, required->value->items[i]);
}

/* Own keywords first, in the order in which they are written; parts where allOf or $ref stand. */
static void take_schema(struct merge *merge, const struct node *schema, unsigned depth)
{
	if (depth > 0 && !document_first(merge->document, &merge->taken, schema))
		return;
	if (merge->inexact || merge->steps++ > STEPS_MAX) {
		merge->inexact = true;
		return;
	}
	if (schema->kind != NODE_MAPPING || depth > DEPTH_MAX || (depth > 0 && looks_beside(schema))) {
		/* `true` says nothing; `false` or what is no schema has no mapping */
		merge->inexact = merge->inexact || schema->kind != NODE_BOOL || !schema->boolean;
		return;
	}
	for (size_t i = 0; i < schema->count; i++) {
		const struct node_pair *pair = &schema->pairs[i];
		enum keyword keyword = keyword_find(pair->key->text);

		if (keyword == KEYWORD_ENUM)
			note_members(merge, schema, pair);
		if (keyword == KEYWORD_REF)
			take_reference(merge, pair->value, depth);
		else if (keyword == KEYWORD_ALL_OF && pair->value->kind == NODE_SEQUENCE &&
			 pair->value->count == 0)
			merge->inexact = true; /* a mistake, which who makes rules of it reports */
		else if (keyword == KEYWORD_ALL_OF && pair->value->kind == NODE_SEQUENCE)
			for (size_t j = 0; j < pair->value->count; j++)
				take_schema(merge, pair->value->items[j], depth + 1);
		else if (depth == 0 || !keyword_is_private(keyword))
			take_pair(merge, pair);
	}
}

/* Each part again, now that all properties are known. */
static void check_parts(struct merge *merge, const struct node *schema, unsigned depth)
{
	const struct node *parts = node_find(schema, "allOf");
	const struct node *reference = node_find(schema, "$ref");

	if (merge->inexact || depth > DEPTH_MAX || !document_first(merge->document, &merge->checked, schema))
		return;
	check_additional(merge, schema);
	check_closed(merge, schema);
	if (depth > 0)
		check_beside(merge, schema);
	if (reference != NULL)
		check_parts(merge, reference_resolve(merge->document, reference)->node, depth + 1);
	for (size_t i = 0; parts != NULL && parts->kind == NODE_SEQUENCE && i < parts->count; i++)
		if (parts->items[i]->kind == NODE_MAPPING)
			check_parts(merge, parts->items[i], depth + 1);
}

/* Whether values of the schema are integers and no other numbers. */
static bool is_integer(const struct node *type)
{
	bool integer = false;
	size_t count = type->kind == NODE_SEQUENCE ? type->count : 1;

	for (size_t i = 0; i < count; i++) {
		const struct node *name = type->kind == NODE_SEQUENCE ? type->items[i] : type;

		integer = integer ||
			  (name->kind == NODE_STRING && env_str_equal(name->text, env_str("integer")));
	}
	return integer;
}

/* A bound with a fraction is no mistake where it was written for other numbers than the integers that are left now. */
static void check_bounds(struct merge *merge)
{
	static const enum keyword bounds[] = {KEYWORD_MINIMUM, KEYWORD_MAXIMUM, KEYWORD_EXCLUSIVE_MINIMUM,
					      KEYWORD_EXCLUSIVE_MAXIMUM};
	const struct node_pair *type = find_pair(merge, KEYWORD_TYPE);
	int64_t floor;

	for (size_t i = 0; type != NULL && i < sizeof(bounds) / sizeof(bounds[0]); i++) {
		const struct node_pair *bound = find_pair(merge, bounds[i]);

		if (bound != NULL && is_integer(type->value) &&
		    (keyword_rules[bounds[i]].kinds & KIND(bound->value->kind)) != 0 &&
		    decimal_to_int(decimal_text(memory_of(merge->document), bound->value), &floor) ==
			    DECIMAL_FRACTION)
			merge->inexact = true;
	}
}

static void report_no_members(struct merge *merge, const struct node *types)
{
	struct diagnostics *diagnostics = diagnostics_of(merge->document);
	struct diagnostic *diagnostic;

	merge->contradicts = true;
	if (merge->quiet)
		return;
	diagnostic = diagnose(
		diagnostics, CODE_CONTRADICTION, types->span,
		"'type' takes none of the members that parts of 'allOf' leave, so that no value is valid");
	diagnostic_note(diagnostics, diagnostic, merge->members->span, "the members are here");
}

/* A member that the type of another part does not take is no mistake: it is none of the whole. */
static void check_members(struct merge *merge)
{
	struct memory *memory = memory_of(merge->document);
	const struct node_pair *type = find_pair(merge, KEYWORD_TYPE);
	struct node_pair *names = find_pair(merge, KEYWORD_C_NAMES);
	struct node_pair *members = find_pair(merge, KEYWORD_ENUM);

	if (merge->inexact || merge->contradicts || merge->members == NULL || members == NULL ||
	    members->value->count == 0)
		return;
	if (type != NULL)
		members->value = merge_members_of(memory, members->value, type->value, merge->members_type);
	if (type != NULL && members->value->count == 0)
		report_no_members(merge, type->value);
	else if (names != NULL && names->value->kind == NODE_MAPPING)
		names->value = merge_names_of(memory, names->value, &merge->listed, members->value);
}

/* Now that nothing else applies to the value, what no part has looked at is what no keyword here looks at. */
static void rename_unevaluated(struct merge *merge)
{
	static const struct {
		enum keyword from;
		enum keyword to;
	} names[] = {{KEYWORD_UNEVALUATED_PROPERTIES, KEYWORD_ADDITIONAL_PROPERTIES},
		     {KEYWORD_UNEVALUATED_ITEMS, KEYWORD_ITEMS}};
	static const enum keyword applicators[] = {KEYWORD_ANY_OF, KEYWORD_ONE_OF, KEYWORD_IF,
						   KEYWORD_DEPENDENT_SCHEMAS, KEYWORD_CONTAINS};

	for (size_t i = 0; i < sizeof(applicators) / sizeof(applicators[0]); i++)
		if (find_pair(merge, applicators[i]) != NULL)
			return;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		struct node_pair *pair = find_pair(merge, names[i].from);

		if (pair != NULL && find_pair(merge, names[i].to) == NULL)
			pair->key = node_rename(memory_of(merge->document), pair->key,
						keyword_rules[names[i].to].name);
	}
}

static const struct node *make_node(struct merge *merge, const struct node *schema)
{
	struct memory *memory = memory_of(merge->document);
	struct node_pair *pairs = memory_array(memory, merge->pairs.count + 1, sizeof(*pairs));
	struct node *node = memory_alloc(memory, sizeof(*node));

	for (size_t i = 0; i < merge->pairs.count; i++)
		pairs[i] = *(const struct node_pair *)merge->pairs.items[i];
	*node = *schema;
	node->pairs = pairs;
	node->count = merge->pairs.count;
	node->sorted = NULL;
	return node;
}

const struct node *schema_merge(struct document *document, const struct node *schema, bool quiet,
				bool *contradicts)
{
	struct merge merge = {.document = document, .quiet = quiet};

	take_schema(&merge, schema, 0);
	if (!merge.inexact && !merge.contradicts)
		check_parts(&merge, schema, 0);
	check_bounds(&merge);
	check_members(&merge);
	if (contradicts != NULL)
		*contradicts = merge.contradicts;
	if (merge.inexact || merge.contradicts)
		return NULL;
	rename_unevaluated(&merge);
	return make_node(&merge, schema);
}
