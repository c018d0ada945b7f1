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

#endif
