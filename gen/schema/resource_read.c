/* What a schema says of its own identity and of others'. */
#include "schema/resource_read.h"

#include <string.h>

#include "schema/uri.h"

static const struct node *find_text(const struct site *site, const char *key)
{
	const struct node *value = node_find(site->node, key);

	return value != NULL && value->kind == NODE_STRING ? value : NULL;
}

/* $schema (section 8.1.1): what else it could name means other things. */
static void read_edition(struct site *site)
{
	struct document *document = site->resource->document;
	const struct schema_file *file = site->resource->file;
	enum dialect dialect = file != NULL ? file->dialect : DIALECT_2020_12;
	const struct node *edition = find_text(site, "$schema");

	if (edition == NULL || dialect_takes(dialect, edition->text))
		return;
	struct diagnostic *diagnostic =
		diagnose(diagnostics_of(document), CODE_DIALECT, edition->span,
			 "schemas of %s are not supported%s", quoted(document, edition->text),
			 dialect == DIALECT_2020_12 ? "" : " in this dialect");
	diagnostic_help(diagnostics_of(document), diagnostic, "it can be '%s'",
			dialect == DIALECT_DRAFT_4 ? "http://json-schema.org/draft-04/schema#"
			: dialect_is_old(dialect)  ? "http://json-schema.org/draft-07/schema#"
						   : "https://json-schema.org/draft/2020-12/schema");
}

/* $vocabulary (section 8.1.2) stands in metaschemas; what is required there must be known. */
static void read_vocabulary(struct site *site)
{
	static const char standard[] = "https://json-schema.org/draft/2020-12/vocab/";
	struct document *document = site->resource->document;
	const struct node *vocabulary = node_find(site->node, "$vocabulary");

	for (size_t i = 0; vocabulary != NULL && vocabulary->kind == NODE_MAPPING && i < vocabulary->count;
	     i++) {
		const struct node_pair *pair = &vocabulary->pairs[i];
		struct env_str uri = pair->key->text;
		bool known =
			uri.len > sizeof(standard) && memcmp(uri.ptr, standard, sizeof(standard) - 1) == 0;
		bool needed = pair->value->kind != NODE_BOOL || pair->value->boolean;

		if (needed && !known)
			diagnose(diagnostics_of(document), CODE_DIALECT, pair->key->span,
				 "vocabulary %s is not supported", quoted(document, uri));
	}
}

static void report_taken(struct document *document, const struct node *id, struct span first)
{
	struct diagnostic *diagnostic =
		diagnose(diagnostics_of(document), CODE_IDENTIFIER_DUPLICATE, id->span,
			 "another schema is called %s too", quoted(document, id->text));

	diagnostic_note(diagnostics_of(document), diagnostic, first, "first given here");
}

static void add_anchor(struct site *site, const struct node *node, struct env_str name)
{
	struct document *document = site->resource->document;
	struct anchor *anchor = memory_alloc(memory_of(document), sizeof(*anchor));

	*anchor = (struct anchor){node->span, site};
	const struct anchor *first = map_put(memory_of(document), &site->resource->anchors, name, anchor);
	if (first != NULL)
		report_taken(document, node, first->span);
}

/* Begins a resource (section 8.2.1). A file's own $id is one more name of the file. */
static void begin_resource(struct site *site, const struct node *id, struct env_str uri)
{
	struct document *document = site->resource->document;
	struct resource *outer = site->resource;
	struct resource *resource = outer;

	if (site->kind != SITE_FILE) {
		resource = memory_alloc(memory_of(document), sizeof(*resource));
		*resource = (struct resource){.document = document, .file = outer->file, .root = site->node};
		site->resource = resource;
	}
	resource->uri = uri;
	resource->span = id->span;
	const struct resource *first = map_put(memory_of(document), &document->resources, uri, resource);
	if (first != NULL && first != resource)
		report_taken(document, id, first->span);
}

static void read_id(struct site *site)
{
	struct document *document = site->resource->document;
	const struct node *id = find_text(site, "$id");
	bool draft_7 = site->resource->file != NULL && dialect_is_old(site->resource->file->dialect);

	if (id == NULL)
		return;
	struct uri_split split = uri_split(id->text);
	if (split.uri.len > 0 && split.fragment.len == 0)
		begin_resource(site, id, uri_resolve(memory_of(document), site->resource->uri, split.uri));
	else if (draft_7 && split.uri.len == 0 && split.fragment.len > 0)
		add_anchor(site, id, split.fragment);
	else
		diagnose(diagnostics_of(document), CODE_IDENTIFIER, id->span, "identifier %s %s",
			 quoted(document, id->text),
			 split.fragment.len > 0 ? "has a fragment; '$anchor' is for that" : "is empty");
}

/* $anchor (section 8.2.2). */
static void read_anchor(struct site *site)
{
	static const char first[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_";
	static const char others[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_0123456789-.";
	struct document *document = site->resource->document;
	const struct node *anchor = find_text(site, "$anchor");

	if (anchor == NULL)
		return;
	struct env_str name = anchor->text;
	if (name.len > 0 && strspn(name.ptr, first) > 0 && strspn(name.ptr, others) == name.len)
		add_anchor(site, anchor, name);
	else
		diagnose(diagnostics_of(document), CODE_IDENTIFIER, anchor->span,
			 "anchor %s is not a letter or '_' and then letters, digits and characters of '_-.'",
			 quoted(document, name));
}

/* The text of a reference; `target`: what it refers to gets a type of its own. */
static void add_reference(struct site *site, const struct node *node, bool target)
{
	struct document *document = site->resource->document;
	struct memory *memory = memory_of(document);
	struct reference *reference = memory_alloc(memory, sizeof(*reference));

	*reference = (struct reference){.node = node, .resource = site->resource};
	map_put_address(memory, &document->run->references, node, reference);
	if (target)
		list_append(memory, &document->references, reference);
}

static void read_references(struct site *site)
{
	struct document *document = site->resource->document;
	const struct node *reference = find_text(site, "$ref");
	const struct node *discriminator = node_find(site->node, "discriminator");
	const struct node *mapping = node_find(discriminator, "mapping");

	if (reference != NULL)
		add_reference(site, reference, true);
	if (discriminator != NULL)
		list_append(memory_of(document), &document->discriminators, site);
	for (size_t i = 0; mapping != NULL && mapping->kind == NODE_MAPPING && i < mapping->count; i++)
		if (mapping->pairs[i].value->kind == NODE_STRING)
			add_reference(site, mapping->pairs[i].value,
				      uri_split(mapping->pairs[i].value->text).has_fragment);
}

void site_read(struct site *site)
{
	read_edition(site);
	read_vocabulary(site);
	read_id(site);
	read_anchor(site);
	read_references(site);
}

/* Whether a reference stands in the value, as far as keys say so. */
static bool has_references(const struct node *node)
{
	if (node_find(node, "$ref") != NULL)
		return true;
	for (size_t i = 0; i < node->count; i++)
		if (has_references(node->kind == NODE_MAPPING ? node->pairs[i].value : node->items[i]))
			return true;
	return false;
}

void site_check_alias(const struct site *site)
{
	struct document *document = site->resource->document;

	/* one with an $id of its own means the same everywhere */
	if (site->resource->root != site->node && has_references(site->node))
		diagnose(diagnostics_of(document), CODE_IDENTIFIER, site->node->span,
			 "an alias puts this schema below another '$id', where its references mean other "
			 "things");
}
