/* The passes, in their order. */
#include "schema/compile.h"

#include "schema/cycles.h"
#include "schema/discriminator.h"
#include "schema/imports.h"
#include "schema/links.h"
#include "schema/package.h"
#include "schema/resource.h"
#include "schema/schema.h"

/* Own envelopes have a registry even if nothing is in them, in the order of the document. */
static void make_registries(struct document *document)
{
	for (size_t i = 0; i < document->package->envelopes.count; i++)
		registry_get(document, document->package->envelopes.items[i]);
}

/* Each pass takes what the ones before it made; imports have gone through all of them. */
static void (*const passes[])(struct document *) = {
	/* what there is */
	document_find_reach,
	package_read,
	resources_index,
	envelopes_read,
	states_read,
	make_registries,
	definitions_declare,
	cycles_check,
	discriminators_check,
	/* what it means */
	definitions_build,
	messages_read,
	words_check,
	types_finish,
	messages_link,
	messages_check_collisions,
	/* what is made of it */
	types_box,
	types_order,
	types_weigh,
	names_check,
	types_find_textual,
	tables_make,
	members_check,
	values_check,
	defaults_expand,
	schemas_bundle,
};

static void compile(struct document *document)
{
	if (document->root == NULL)
		return;
	for (size_t i = 0; i < sizeof(passes) / sizeof(passes[0]); i++)
		passes[i](document);
	list_append(memory_of(document), &document->run->model->packages, document->package);
}

struct model *schema_compile(struct memory *memory, struct diagnostics *diagnostics,
			     const struct schema_options *options, const char *const *paths, size_t count)
{
	struct model *model = memory_alloc(memory, sizeof(*model));
	struct run run = {.memory = memory, .diagnostics = diagnostics, .options = options, .model = model};

	for (size_t i = 0; i < count; i++) {
		struct document *document = document_load(&run, paths[i], span_none());

		if (document != NULL)
			document->package->emitted = true;
	}
	for (size_t i = 0; i < run.documents.count; i++)
		compile(run.documents.items[i]);
	return model;
}
