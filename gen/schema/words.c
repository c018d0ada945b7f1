/* What is wrong with the words of a schema, whatever becomes of it: of what falls away in a choice or a merge nobody else would say so. */
#include "schema/given.h"
#include "schema/json_type.h"
#include "schema/resource.h"
#include "schema/schema.h"

static void check_type(struct document *document, const struct node *name)
{
	if (json_type_find(name) == NULL)
		json_type_report(document, name);
}

static void check(struct document *document, const struct node *schema)
{
	const struct given given = given_read(document, schema);
	const struct node_pair *type = given.pairs[KEYWORD_TYPE];

	if (type != NULL && type->value->kind == NODE_STRING)
		check_type(document, type->value);
	for (size_t i = 0; type != NULL && type->value->kind == NODE_SEQUENCE && i < type->value->count; i++)
		check_type(document, type->value->items[i]);
}

/* Whether the package needs the schema: a schema file may be somebody else's, and have more than is used. */
static bool is_wanted(const struct site *site)
{
	bool wanted = site->resource->file == NULL;

	for (const struct site *at = site; at != NULL && !wanted; at = at->outer)
		wanted = at->referred || at->definition != NULL;
	return wanted;
}

void words_check(struct document *document)
{
	for (size_t i = 0; i < document->sites.count; i++) {
		const struct site *site = document->sites.items[i];

		if (is_wanted(site))
			check(document, site->node);
	}
}
