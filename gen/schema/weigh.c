/* How large types are with all that they hold: definitions that hold two of each other double at every step. */
#include "schema/draft.h"
#include "schema/graph.h"
#include "schema/package.h"

/* Members of a struct, counted with those of the structs in it. */
static size_t weigh(const struct type *type)
{
	size_t weight = 1;
	struct edge edge;

	for (size_t i = 0; type_edge(type, i, &edge); i++)
		weight += edge.by_value ? edge.target->weight : 1;
	return weight;
}

void types_weigh(struct document *document)
{
	for (size_t i = 0; i < document->package->types.count; i++) {
		struct type *type = document->package->types.items[i];

		/* what it holds came before it, and is within the bound */
		type->weight = weigh(type);
		if (type->weight <= WEIGHT_MAX)
			continue;
		diagnose(diagnostics_of(document), CODE_TYPE_SIZE, type->span,
			 "a type can have at most %d properties, with those of all types that it holds",
			 WEIGHT_MAX);
		type->broken = true;
		type->weight = 1;
	}
}
