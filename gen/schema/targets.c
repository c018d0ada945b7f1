/* Schemas that are referred to. */
#include "schema/targets.h"

#include "schema/draft.h"
#include "schema/names.h"
#include "schema/reference.h"

static struct env_str in_package(const struct site *site, struct env_str name)
{
	const struct document *document = site->resource->document;

	return name_in_package(memory_of(document), document->package->name, name);
}

/* What the C names of what is inside the schema begin with. */
static struct env_str stem_of(const struct site *site)
{
	struct memory *memory = memory_of(site->resource->document);

	if (site->kind == SITE_PAYLOAD)
		return site->c_name;
	if (site->definition != NULL)
		return site->definition->c_name;
	if (site->outer != NULL && (site->kind != SITE_ENTRY || site->outer->kind != SITE_FILE))
		return name_join(memory, stem_of(site->outer), name_to_identifier(memory, site->name).ptr);
	if (site->kind == SITE_PART && site->resource->file != NULL)
		return name_join(memory, in_package(site, site->resource->file->label), site->name.ptr);
	return in_package(site, site->name);
}

/* Whether the name may be that of the wrapper that tells null apart, see build_part(). */
static bool needs_value(const struct site *site)
{
	return site->kind == SITE_PART && schema_takes_null(site->node);
}

/* "label_Name" of an entry, "label_root" of a file, "message_payload". */
static struct env_str long_name_of(const struct site *site)
{
	struct memory *memory = memory_of(site->resource->document);
	struct env_str stem = stem_of(site);

	if (site->kind == SITE_PAYLOAD)
		return name_join(memory, stem, "payload");
	if (site->kind == SITE_FILE)
		return name_join(memory, stem, "root");
	if (site->kind == SITE_ENTRY && site->outer->kind == SITE_FILE)
		return name_join(memory, in_package(site, site->outer->name),
				 name_to_identifier(memory, site->name).ptr);
	return name_join(memory, stem, "value");
}

/* Takes the name for a definition. False where something has it. */
static bool take_name(struct document *document, struct env_str name)
{
	return map_put(memory_of(document), &document->definition_names, name, document) == NULL;
}

static struct env_str choose_name(struct document *document, const struct site *site)
{
	struct memory *memory = memory_of(document);
	bool foreign = site->resource->document != document;
	bool labelled =
		site->kind == SITE_ENTRY && site->outer->kind == SITE_FILE && site->resource->file->labelled;
	bool longer = site->kind == SITE_PAYLOAD || labelled || needs_value(site);
	struct env_str wanted = wanted_c_name(site->node);
	struct env_str name = longer ? long_name_of(site) : stem_of(site);

	if (foreign)
		name = name_join(memory, document->package->name, name.ptr);
	if (wanted.len > 0 && (site->kind == SITE_ENTRY || site->kind == SITE_FILE) && !foreign)
		name = wanted;
	if (take_name(document, name))
		return name;
	if (!foreign && (site->kind == SITE_ENTRY || site->kind == SITE_FILE)) {
		name = long_name_of(site);
		if (take_name(document, name))
			return name;
	}
	for (size_t i = 2;; i++) {
		struct env_str other = memory_printf(memory, "%.*s_%zu", STR(name), i);

		if (take_name(document, other))
			return other;
	}
}

static struct definition *declare(struct document *document, const struct site *site)
{
	struct env_str c_name = choose_name(document, site);
	bool named = (site->kind == SITE_ENTRY || site->kind == SITE_FILE) && site->name.len > 0;
	struct env_str name = named ? site->name : name_without_package(document->package->name, c_name);
	struct definition *definition = definition_add(document, site->span, name, site->node, c_name);

	definition->site = site;
	return definition;
}

static void declare_own(struct site *site)
{
	if (site->definition == NULL)
		site->definition = declare(site->resource->document, site);
}

/* A place in another package that has no type there has one here. */
static void declare_foreign(struct document *document, const struct site *site)
{
	if (site->definition == NULL && map_find_address(&document->foreign, site->node) == NULL)
		map_put_address(memory_of(document), &document->foreign, site->node, declare(document, site));
}

/* Following one can make more of them known, and more entries. */
static void follow_references(struct document *document)
{
	for (size_t i = 0; i < document->references.count; i++) {
		const struct reference *reference = document->references.items[i];
		struct site *site = reference_site(document, reference->node);

		if (site != NULL)
			site->referred = true;
	}
}

/*
 * Whether an entry of $defs is wanted: something refers to it, or it stands in the package itself, or in a schema file that nobody refers to as a
 * whole, so that it is a collection of definitions.
 */
static bool is_wanted(const struct site *entry)
{
	return entry->referred || entry->resource->file == NULL ||
	       (entry->outer->kind == SITE_FILE && !entry->outer->referred);
}

void targets_declare(struct document *document)
{
	follow_references(document);
	for (size_t i = 0; i < document->entries.count; i++)
		if (is_wanted(document->entries.items[i]))
			declare_own(document->entries.items[i]);
	for (size_t i = 0; i < document->references.count; i++) {
		const struct reference *reference = document->references.items[i];

		if (reference->site == NULL || reference->name.ptr != NULL)
			continue;
		if (reference->site->resource->document == document)
			declare_own(reference->site);
		else
			declare_foreign(document, reference->site);
	}
}

struct definition *target_find(const struct document *document, const struct node *node)
{
	const struct site *site = site_find(document->run, node);

	if (site == NULL)
		return NULL;
	if (site->definition != NULL)
		return site->definition;
	return map_find_address(&document->foreign, node);
}
