/* References. */
#include "schema/reference.h"

#include <string.h>

#include "base/suggest.h"
#include "schema/imports.h"
#include "schema/pointer.h"
#include "schema/uri.h"

/* Whether it names a metaschema of JSON Schema's own, of any edition. */
static bool is_metaschema(struct env_str uri)
{
	static const char *const starts[] = {"https://json-schema.org/", "http://json-schema.org/"};

	for (size_t i = 0; i < sizeof(starts) / sizeof(starts[0]); i++)
		if (uri.len > strlen(starts[i]) && memcmp(uri.ptr, starts[i], strlen(starts[i])) == 0)
			return true;
	return false;
}

static void report_resource(struct document *document, const struct reference *reference, struct env_str uri)
{
	const struct node *node = reference->node;
	const struct document *from = reference->resource->document;
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct diagnostic *diagnostic;

	if (is_metaschema(uri)) {
		diagnose(diagnostics, CODE_REF_METASCHEMA, node->span,
			 "reference %s is to a schema of schemas, which is not supported",
			 quoted(document, node->text));
	} else if (uri_has_scheme(uri)) {
		diagnostic = diagnose(diagnostics, CODE_REF_REMOTE, node->span,
				      "no schema here or in this document's imports is called %s",
				      quoted(document, uri));
		diagnostic_help(diagnostics, diagnostic, "nothing is fetched: import a file with this '$id'");
	} else {
		diagnostic =
			diagnose(diagnostics, CODE_REF_FILE, node->span, "%s is not among the imports of %s",
				 quoted(document, uri), from->package->source->path);
		struct suggestion suggestion = suggestion_make(uri);
		for (size_t i = 0; i < from->imports.count; i++)
			suggestion_offer(&suggestion,
					 ((const struct document_import *)from->imports.items[i])->path.ptr);
		if (map_find(&from->definitions, uri) != NULL)
			diagnostic_help(diagnostics, diagnostic, "did you mean '#/$defs/%.*s'?", STR(uri));
		else
			diagnostic_help(diagnostics, diagnostic, "name it in 'imports', and here as there");
		diagnostic_suggest(diagnostics, diagnostic, suggestion.name);
	}
}

/* What is called `uri` in a document or, as far as it is called so wherever one is, in its imports. */
static struct resource *find_uri(const struct document *document, struct env_str uri)
{
	struct resource *resource = map_find(&document->resources, uri);

	for (size_t i = 0; resource == NULL && uri_has_scheme(uri) && i < document->imports.count; i++) {
		const struct document_import *import = document->imports.items[i];

		if (import->document != NULL)
			resource = map_find(&import->document->resources, uri);
	}
	return resource;
}

/* The resource that the part of the reference before the '#' names. */
static struct resource *find_resource(struct document *document, const struct reference *reference,
				      struct env_str text)
{
	const struct document *from = reference->resource->document;
	struct memory *memory = memory_of(document);
	struct env_str uri;
	struct env_str decoded = {0};

	if (text.len == 0)
		return reference->resource;
	uri = uri_resolve(memory, reference->resource->uri, text);
	struct resource *resource = find_uri(from, uri);
	if (resource == NULL && uri_decode(memory, uri, &decoded))
		resource = find_uri(from, decoded);
	if (resource != NULL)
		return resource;
	/* an import that could not be read is missed by nobody else */
	const struct document_import *import = import_find(from, text);
	if (import == NULL || import->document != NULL || import->file != NULL)
		report_resource(document, reference, uri);
	return NULL;
}

static struct site *find_anchor(struct document *document, const struct node *node,
				const struct resource *resource, struct env_str name)
{
	const struct anchor *anchor = map_find(&resource->anchors, name);

	if (anchor != NULL)
		return anchor->site;
	diagnose(diagnostics_of(document), CODE_REF_UNKNOWN, node->span, "there is no anchor %s in %s",
		 quoted(document, name), resource_path(resource));
	return NULL;
}

static struct site *follow(struct document *document, struct reference *reference)
{
	struct uri_split split = uri_split(reference->node->text);
	struct memory *memory = memory_of(document);
	struct env_str fragment;

	if (!uri_decode(memory, split.fragment, &fragment)) {
		pointer_report(document, reference->node, "has a '%' without two hexadecimal digits");
		return NULL;
	}
	struct resource *resource = find_resource(document, reference, split.uri);
	if (resource == NULL || resource->root == NULL)
		return NULL;
	if (fragment.len > 0 && fragment.ptr[0] != '/')
		return find_anchor(document, reference->node, resource, fragment);
	reference->name = pointer_definition(memory, resource, fragment);
	reference->target = resource;
	return pointer_follow(document, reference->node, resource, fragment);
}

/* What is known of a reference. One that nobody has read stands in the document itself. */
static struct reference *find_reference(struct document *document, const struct node *node)
{
	struct memory *memory = memory_of(document);
	struct reference *reference = map_find_address(&document->run->references, node);

	if (reference != NULL)
		return reference;
	reference = memory_alloc(memory, sizeof(*reference));
	*reference = (struct reference){.node = node, .resource = document->resource};
	map_put_address(memory, &document->run->references, node, reference);
	return reference;
}

struct site *reference_site(struct document *document, const struct node *node)
{
	struct reference *reference = find_reference(document, node);

	if (!reference->followed)
		reference->site = follow(document, reference);
	reference->followed = true;
	return reference->site;
}

struct definition *reference_resolve(struct document *document, const struct node *node)
{
	const struct site *site = reference_site(document, node);
	const struct reference *reference = find_reference(document, node);

	if (site == NULL)
		return NULL;
	/* two definitions can be one node, by an alias of YAML */
	if (reference->name.ptr != NULL)
		return map_find(&reference->target->document->definitions, reference->name);
	if (site->definition != NULL)
		return site->definition;
	return map_find_address(&reference->resource->document->foreign, site->node);
}

void reference_cut(struct document *document, const struct node *node)
{
	struct reference *reference = find_reference(document, node);

	reference->followed = true;
	reference->site = NULL;
}
