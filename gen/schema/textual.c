/* Types that are checked on the text that they are written as, since some type in them has rules. */
#include "schema/graph.h"
#include "schema/package.h"

/* Whether a type that this one is made of is textual; finds it anew, from what is known so far. */
static bool holds_textual(const struct type *type)
{
	struct edge edge;

	for (size_t i = 0; type_edge(type, i, &edge); i++)
		if (edge.target->textual)
			return true;
	return false;
}

/* Types may hold each other in circles: it goes round until nothing is found any more. */
void types_find_textual(struct document *document)
{
	bool found = true;

	while (found) {
		found = false;
		for (size_t i = document->created.count; i-- > 0;) {
			struct type *type = document->created.items[i];

			if (type->textual || (type->also == NULL && !holds_textual(type)))
				continue;
			type->textual = true;
			found = true;
		}
	}
}
