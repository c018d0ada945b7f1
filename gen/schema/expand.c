/*
 * How large types are as their init leaves them, and defaults with all that they leave to other defaults: a
 * property that is absent from the value of a default has its own default there, and so on.
 */
#include "schema/alternative.h"
#include "schema/draft.h"
#include "schema/package.h"

/* A level is up to three brackets in C, of which clang takes 256 in each other. */
#define EXPANSION_MAX 100000
#define EXPANSION_DEPTH_MAX 64
#define EXPANSION_TOTAL_MAX 500000 /* of all types of a document */

enum mark {
	MARK_NEW,
	MARK_INSIDE,
	MARK_DONE,
};

struct walk {
	struct document *document;
	unsigned level; /* of values that the walk is inside of */
	bool failed;    /* what is open is part of what was reported */
};

static const struct expansion one = {.size = 1, .depth = 1};

static struct expansion expand_absent(struct walk *walk, struct property *property);
static struct expansion expand_value(struct walk *walk, const struct type *type, const struct node *node);

/* Zeros count where they stand beside values. */
static void add(struct expansion *sum, struct expansion part)
{
	sum->size += part.size > 0 ? part.size : 1;
	if (sum->size > EXPANSION_MAX)
		sum->size = EXPANSION_MAX + 1;
	if (sum->depth < part.depth)
		sum->depth = part.depth;
}

/* What holds `parts`. */
static struct expansion around(struct expansion parts)
{
	parts.depth++;
	add(&parts, one);
	return parts;
}

static bool declares(const struct type *type, struct env_str name)
{
	for (size_t i = 0; i < type->property_count; i++)
		if (env_str_equal(type->properties[i].name, name))
			return true;
	return false;
}

static struct expansion expand_object(struct walk *walk, const struct type *type, const struct node *node)
{
	struct expansion sum = {0};
	size_t given = 0;

	for (size_t i = 0; i < type->property_count && !walk->failed; i++) {
		struct property *property = &type->properties[i];
		const struct node_pair *pair = node_find_pair(node, property->name);

		given += pair != NULL;
		add(&sum, pair != NULL ? expand_value(walk, property->type, pair->value)
				       : expand_absent(walk, property));
	}
	for (size_t i = 0; type->extras != NULL && given < node->count && i < node->count; i++)
		if (!declares(type, node->pairs[i].key->text))
			add(&sum, expand_value(walk, type->extras->inner, node->pairs[i].value));
	return sum;
}

static struct expansion expand_entries(struct walk *walk, const struct type *type, const struct node *node)
{
	struct expansion sum = {0};

	for (size_t i = 0; i < node->count && !walk->failed; i++)
		add(&sum, expand_value(walk, type->inner, node->pairs[i].value));
	return sum;
}

/* The items of an array from number `first` on. */
static struct expansion expand_items(struct walk *walk, const struct type *array, const struct node *node,
				     size_t first)
{
	struct expansion sum = {0};

	for (size_t i = first; i < node->count && !walk->failed; i++)
		add(&sum, expand_value(walk, array->inner, node->items[i]));
	return sum;
}

static struct expansion expand_tuple(struct walk *walk, const struct type *type, const struct node *node)
{
	struct expansion sum = {0};

	for (size_t i = 0; i < type->property_count && !walk->failed; i++)
		add(&sum, i < node->count ? expand_value(walk, type->properties[i].type, node->items[i])
					  : expand_absent(walk, &type->properties[i]));
	if (type->rest != NULL && node->count > type->property_count)
		add(&sum, around(expand_items(walk, type->rest, node, type->property_count)));
	return sum;
}

static struct expansion expand_union(struct walk *walk, const struct type *type, const struct node *node)
{
	const struct alternative *alternative = alternative_find(memory_of(walk->document), type, node);

	return alternative == NULL ? one : expand_value(walk, alternative->type, node);
}

static struct expansion expand_parts(struct walk *walk, const struct type *type, const struct node *node)
{
	if (type->kind == ENV_KIND_UNION)
		return expand_union(walk, type, node);
	if (type->kind == ENV_KIND_OBJECT && node->kind == NODE_MAPPING)
		return expand_object(walk, type, node);
	if (type->kind == ENV_KIND_MAP && node->kind == NODE_MAPPING)
		return expand_entries(walk, type, node);
	if (type->kind == ENV_KIND_TUPLE && node->kind == NODE_SEQUENCE)
		return expand_tuple(walk, type, node);
	if (type->kind == ENV_KIND_ARRAY && node->kind == NODE_SEQUENCE)
		return expand_items(walk, type, node, 0);
	return (struct expansion){0};
}

/* A value that does not fit its type is reported elsewhere, and counts as a scalar. */
static struct expansion expand_value(struct walk *walk, const struct type *type, const struct node *node)
{
	struct expansion parts;

	if (type->kind == ENV_KIND_NULLABLE)
		type = type->inner;
	if (type->broken || walk->failed)
		return one;
	if (walk->level >= EXPANSION_DEPTH_MAX)
		return (struct expansion){.size = 1, .depth = EXPANSION_DEPTH_MAX + 1};
	walk->level++;
	parts = expand_parts(walk, type, node);
	walk->level--;
	return around(parts);
}

static void report_cycle(struct walk *walk, const struct property *property)
{
	struct diagnostics *diagnostics = diagnostics_of(walk->document);
	struct diagnostic *diagnostic =
		diagnose(diagnostics, CODE_DEFAULT_INFINITE, property->default_value->span,
			 "the default of property %s never ends: it holds a value without %s, which has this "
			 "default again",
			 quoted(walk->document, property->name), quoted(walk->document, property->name));

	diagnostic_note(diagnostics, diagnostic, property->span, "the property is here");
	walk->failed = true;
}

/* Reports what is too much at `span`; from there on it counts as nothing much. */
static bool check_bounds(struct walk *walk, struct expansion *expansion, struct span span)
{
	struct diagnostics *diagnostics = diagnostics_of(walk->document);

	if (walk->failed) /* that was reported */
		;
	else if (expansion->size > EXPANSION_MAX)
		diagnose(diagnostics, CODE_DEFAULT_SIZE, span,
			 "defaults can have at most %d values, with the defaults of what they leave out",
			 EXPANSION_MAX);
	else if (expansion->depth > EXPANSION_DEPTH_MAX)
		diagnose(
			diagnostics, CODE_DEFAULT_SIZE, span,
			"defaults can be nested at most %d levels deep, with the defaults of what they leave "
			"out",
			EXPANSION_DEPTH_MAX);
	else
		return true;
	walk->failed = true;
	*expansion = one;
	return false;
}

/* Objects and tuples in place: what they hold by value was looked at before, see types_order(). */
static struct expansion expand_required(const struct property *property)
{
	const struct type *type = property->type;

	if (!property->required || property->nullable || property->boxed || type->initial.size == 0)
		return (struct expansion){0};
	return around(type->initial);
}

/* What a property is where its object does not have it. */
static struct expansion expand_absent(struct walk *walk, struct property *property)
{
	if (property->initial.mark == MARK_DONE)
		return property->initial;
	if (property->initial.mark == MARK_INSIDE) {
		report_cycle(walk, property);
		return one;
	}
	property->initial.mark = MARK_INSIDE;
	struct expansion expansion = property->default_value == NULL
					     ? expand_required(property)
					     : expand_value(walk, property->type, property->default_value);
	check_bounds(walk, &expansion,
		     property->default_value == NULL ? property->span : property->default_value->span);
	expansion.mark = MARK_DONE;
	property->initial = expansion;
	return expansion;
}

/* Returns how many values its defaults have. */
static size_t expand_type(struct document *document, struct type *type)
{
	struct expansion sum = {0};
	bool any = false;

	for (size_t i = 0; i < type->property_count && sum.size <= EXPANSION_MAX; i++) {
		struct walk walk = {.document = document};
		struct expansion part = expand_absent(&walk, &type->properties[i]);

		any = any || part.size > 0;
		add(&sum, part);
	}
	struct walk walk = {.document = document};
	if (any && check_bounds(&walk, &sum, type->span))
		type->initial = sum;
	return any ? sum.size : 0;
}

void defaults_expand(struct document *document)
{
	const struct list *types = &document->package->types;
	size_t total = 0;

	for (size_t i = 0; i < types->count && total <= EXPANSION_TOTAL_MAX; i++) {
		struct type *type = types->items[i];

		if (type->kind == ENV_KIND_OBJECT || type->kind == ENV_KIND_TUPLE)
			total += expand_type(document, type);
		if (total > EXPANSION_TOTAL_MAX)
			diagnose(diagnostics_of(document), CODE_DEFAULT_SIZE, type->span,
				 "the types of a document can have at most %d values in their defaults, with "
				 "the defaults of what they leave out",
				 EXPANSION_TOTAL_MAX);
	}
}
