/* Types as a graph: what a type is made of. */
#ifndef GEN_SCHEMA_GRAPH_H
#define GEN_SCHEMA_GRAPH_H

#include "schema/document.h"

struct edge {
	struct type *target;
	struct property *property; /* of an object or tuple; else NULL */
	struct alternative *
		alternative; /* of a union; else NULL, as in other edges: to an item, a value, the inside of a
					    wrapper, the map of extra keys, the rest of a tuple, keys */
	bool by_value;       /* the C struct holds the target's, not a pointer to it */
	bool mandatory;      /* no value without a value of the target in it */
};

/* Edge number `index` of the type; false where there are no more. */
bool type_edge(const struct type *type, size_t index, struct edge *edge);

struct walk;

/* Whether the walk takes this edge. */
typedef bool walk_follow(const struct edge *edge);

/* Called for an edge that leads back to a type that the walk is inside of. */
typedef void walk_back(struct document *document, struct type *from, const struct edge *edge);

/*
 * Walks from each created type of the document through its own types, depth first, each once; without
 * recursion.
 */
void graph_walk(struct document *document, walk_follow *follow, walk_back *back);

#endif
