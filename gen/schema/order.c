/*
 * The order in which types are declared in C. Types that need each other are found with Tarjan's algorithm
 * ("Depth-first search and linear graph algorithms", 1972), which gives the groups in the order that is
 * wanted; within a group, what is held by value comes first.
 */
#include "schema/graph.h"
#include "schema/package.h"

struct visit {
	struct type *type;
	size_t next; /* edge */
};

enum mark {
	MARK_NEW,
	MARK_OPEN,    /* on the stack of its group to be */
	MARK_GROUP,   /* in the group that is being declared */
	MARK_ENTERED, /* and what it holds is being declared */
	MARK_DONE,
};

struct search {
	struct document *document;
	struct visit *visits;
	size_t depth;
	size_t capacity;
	struct list open; /* of struct type *, in the order in which they were found */
	size_t found;
};

static void push(struct search *search, struct type *type)
{
	search->visits = memory_grow(memory_of(search->document), search->visits, search->depth,
				     &search->capacity, sizeof(*search->visits));
	search->visits[search->depth++] = (struct visit){type, 0};
}

static void declare(struct search *search, struct type *type)
{
	type->mark = MARK_DONE;
	list_append(memory_of(search->document), &search->document->package->types, type);
}

/* Declares `type`, after all of the group that it holds by value. */
static void declare_with_parts(struct search *search, struct type *type)
{
	size_t bottom = search->depth;

	push(search, type);
	while (search->depth > bottom) {
		struct visit *visit = &search->visits[search->depth - 1];
		struct edge edge;

		visit->type->mark = MARK_ENTERED;
		if (!type_edge(visit->type, visit->next++, &edge)) {
			declare(search, visit->type);
			search->depth--;
		} else if (edge.by_value && edge.target->mark == MARK_GROUP) {
			push(search, edge.target);
		}
	}
}

/* Declares the group that begins with `first`: all that are open from it on. */
static void declare_group(struct search *search, const struct type *first)
{
	size_t begin = search->open.count;

	while (begin > 0 && search->open.items[begin - 1] != first)
		begin--;
	for (size_t i = begin - 1; i < search->open.count; i++)
		((struct type *)search->open.items[i])->mark = MARK_GROUP;
	for (size_t i = begin - 1; i < search->open.count; i++) {
		struct type *type = search->open.items[i];

		if (type->mark == MARK_GROUP)
			declare_with_parts(search, type);
	}
	search->open.count = begin - 1;
}

static void enter(struct search *search, struct type *type)
{
	type->mark = MARK_OPEN;
	type->order = type->lowest = search->found++;
	list_append(memory_of(search->document), &search->open, type);
	push(search, type);
}

/* All edges of the innermost type were followed. */
static void leave(struct search *search)
{
	struct type *type = search->visits[--search->depth].type;

	if (search->depth > 0) {
		struct type *outer = search->visits[search->depth - 1].type;

		if (type->lowest < outer->lowest)
			outer->lowest = type->lowest;
	}
	if (type->lowest == type->order)
		declare_group(search, type);
}

static void step(struct search *search)
{
	struct visit *visit = &search->visits[search->depth - 1];
	struct type *type = visit->type;
	struct edge edge;

	if (!type_edge(type, visit->next++, &edge))
		leave(search);
	else if (edge.target->package != search->document->package)
		return;
	else if (edge.target->mark == MARK_NEW)
		enter(search, edge.target);
	else if (edge.target->mark == MARK_OPEN && edge.target->order < type->lowest)
		type->lowest = edge.target->order;
}

void types_order(struct document *document)
{
	struct search search = {.document = document};

	for (size_t i = 0; i < document->created.count; i++)
		((struct type *)document->created.items[i])->mark = MARK_NEW;
	for (size_t i = 0; i < document->created.count; i++) {
		struct type *type = document->created.items[i];

		if (type->mark == MARK_NEW)
			enter(&search, type);
		while (search.depth > 0)
			step(&search);
	}
}
