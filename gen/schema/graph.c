/* The graph of types, and depth-first walks on it. Boxes are what walks find. */
#include "schema/graph.h"

#include "schema/package.h"

static bool has_properties(const struct type *type)
{
	return type->kind == ENV_KIND_OBJECT || type->kind == ENV_KIND_TUPLE;
}

static void property_edge(const struct type *type, size_t index, struct edge *edge)
{
	struct property *property = &type->properties[index];

	*edge = (struct edge){
		.target = property->type,
		.property = property,
		.by_value = !property->boxed,
		.mandatory = property->required && !property->nullable,
	};
}

/* Of several types any can end what each value must hold, so that none of them is mandatory. */
static void alternative_edge(const struct type *type, size_t index, struct edge *edge)
{
	struct alternative *alternative = &type->alternatives[index];

	*edge = (struct edge){
		.target = alternative->type,
		.alternative = alternative,
		.by_value = !alternative->boxed,
		.mandatory = type->alternative_count == 1,
	};
}

/* The types that stand alone; false where there are not so many. */
static bool single_edge(const struct type *type, size_t index, struct edge *edge)
{
	bool filled = type->min_items > 0 && (type->kind == ENV_KIND_ARRAY || type->kind == ENV_KIND_MAP);
	const struct edge singles[] = {
		{.target = type->kind == ENV_KIND_OBJECT ? type->extras : NULL, .by_value = true},
		{.target = type->kind == ENV_KIND_TUPLE ? type->rest : NULL, .by_value = true},
		{.target = type->inner, .by_value = type->kind == ENV_KIND_NULLABLE, .mandatory = filled},
		{.target = type->kind == ENV_KIND_MAP ? type->key : NULL},
	};

	for (size_t i = 0; i < sizeof(singles) / sizeof(singles[0]); i++) {
		if (singles[i].target == NULL || index-- > 0)
			continue;
		*edge = singles[i];
		return true;
	}
	return false;
}

bool type_edge(const struct type *type, size_t index, struct edge *edge)
{
	size_t properties = has_properties(type) ? type->property_count : 0;
	size_t alternatives = type->kind == ENV_KIND_UNION ? type->alternative_count : 0;

	if (index < properties) {
		property_edge(type, index, edge);
		return true;
	}
	index -= properties;
	if (index < alternatives) {
		alternative_edge(type, index, edge);
		return true;
	}
	return single_edge(type, index - alternatives, edge);
}

/* Whether a walk takes this edge. */
typedef bool walk_follow(const struct edge *edge);

/* Called for an edge that leads back to a type that the walk is inside of. */
typedef void walk_back(struct document *document, struct type *from, const struct edge *edge);

enum mark {
	MARK_NEW,
	MARK_INSIDE,
	MARK_DONE,
};

struct frame {
	struct type *type;
	size_t next; /* edge */
};

struct walk {
	struct document *document;
	struct frame *frames;
	size_t count;
	size_t capacity;
};

static void enter(struct walk *walk, struct type *type)
{
	walk->frames = memory_grow(memory_of(walk->document), walk->frames, walk->count, &walk->capacity,
				   sizeof(*walk->frames));
	walk->frames[walk->count++] = (struct frame){type, 0};
	type->mark = MARK_INSIDE;
}

/* Takes one step at the innermost type. */
static void step(struct walk *walk, walk_follow *follow, walk_back *back)
{
	struct frame *frame = &walk->frames[walk->count - 1];
	struct edge edge;

	if (!type_edge(frame->type, frame->next++, &edge)) {
		frame->type->mark = MARK_DONE;
		walk->count--;
		return;
	}
	if (edge.target->package != walk->document->package || !follow(&edge))
		return;
	if (edge.target->mark == MARK_INSIDE)
		back(walk->document, frame->type, &edge);
	else if (edge.target->mark == MARK_NEW)
		enter(walk, edge.target);
}

/*
 * Walks from each created type of the document through its own types, depth first, each once; without
 * recursion.
 */
static void walk_types(struct document *document, walk_follow *follow, walk_back *back)
{
	struct walk walk = {.document = document};

	for (size_t i = 0; i < document->created.count; i++)
		((struct type *)document->created.items[i])->mark = MARK_NEW;
	for (size_t i = 0; i < document->created.count; i++) {
		struct type *type = document->created.items[i];

		if (type->mark != MARK_NEW)
			continue;
		enter(&walk, type);
		while (walk.count > 0)
			step(&walk, follow, back);
	}
}

static bool follow_values(const struct edge *edge)
{
	return edge->by_value;
}

static bool follow_mandatory(const struct edge *edge)
{
	return edge->mandatory;
}

static void box(struct document *document, struct type *from, const struct edge *edge)
{
	(void)document;
	(void)from;
	/* Only these close a cycle by value: items, values and extra keys are pointed to. */
	if (edge->property != NULL)
		edge->property->boxed = true;
	if (edge->alternative != NULL)
		edge->alternative->boxed = true;
}

static void report_infinite(struct document *document, struct type *from, const struct edge *edge)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct span span = edge->property != NULL      ? edge->property->span
			   : edge->alternative != NULL ? edge->alternative->span
						       : from->span;
	struct diagnostic *diagnostic = diagnose(diagnostics, CODE_TYPE_INFINITE, span,
						 "no value can be valid, since each must hold another one");

	diagnostic_note(diagnostics, diagnostic, edge->target->span, "this type must hold a value of itself");
	diagnostic_help(diagnostics, diagnostic, "make a property on the way optional or nullable");
}

void types_box(struct document *document)
{
	walk_types(document, follow_values, box);
	walk_types(document, follow_mandatory, report_infinite);
}
