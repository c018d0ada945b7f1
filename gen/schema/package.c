/* The keys of the document itself. */
#include "schema/package.h"

#include <string.h>

#include "schema/choice.h"
#include "schema/keys.h"
#include "schema/names.h"

#define LANGUAGE_VERSION 1

/* What the keys say, before it is checked. */
struct heading {
	const struct node *name;
	const struct node *include;
	const struct node *title;
	struct env_str description;
};

static void read_version(struct document *document, const struct node_pair *pair, void *field)
{
	int64_t version = 0;

	(void)field;
	if (!node_to_int(pair->value, &version) || version != LANGUAGE_VERSION)
		diagnose(diagnostics_of(document), CODE_LANGUAGE_VERSION, pair->value->span,
			 "version %s of the schema language is not supported; this is envgen for version %d",
			 quoted(document, pair->value->text), LANGUAGE_VERSION);
}

static void read_formats(struct document *document, const struct node_pair *pair, void *field)
{
	static const char *const words[] = {"assert", "annotate"};

	(void)field;
	document->annotate = choice_read(document, pair, words, sizeof(words) / sizeof(words[0])) == 1;
}

static const struct key heading_keys[] = {
	{"envgen", KIND_INTEGER, true, read_version, 0},
	{"package", KIND_STRING, true, read_node, offsetof(struct heading, name)},
	{"description", KIND_STRING, false, read_text, offsetof(struct heading, description)},
	{"title", KIND_STRING, false, read_node, offsetof(struct heading, title)},
	{"imports", KIND_SEQUENCE, false, NULL, 0},
	{"formats", KIND_STRING, false, read_formats, 0},
	{"c-include", KIND_STRING, false, read_node, offsetof(struct heading, include)},
	{"envelopes", KIND_MAPPING, false, NULL, 0},
	{"states", KIND_MAPPING, false, NULL, 0},
	{"messages", KIND_MAPPING, false, NULL, 0},
	{"$defs", KIND_MAPPING, false, NULL, 0},
	{"$schema", KIND_STRING, false, NULL, 0},
};

static const struct key_table heading_table = KEY_TABLE("a document", heading_keys);

static void read_name(struct document *document, const struct node *name)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	const char *problem = name_package_problem(name->text);

	if (problem != NULL) {
		diagnose(diagnostics, CODE_PACKAGE_NAME, name->span, "package name %s %s",
			 quoted(document, name->text), problem);
		return;
	}
	document->package->name = name->text;
	document->name_span = name->span;
	const struct document *first =
		map_put(memory_of(document), &document->run->packages, name->text, document);
	if (first == NULL)
		return;
	struct diagnostic *diagnostic =
		diagnose(diagnostics, CODE_PACKAGE_DUPLICATE, name->span,
			 "another file declares package %s too", quoted(document, name->text));
	diagnostic_note(diagnostics, diagnostic, first->name_span, "first declared here");
}

/* The path that stands in an #include. */
static void read_include(struct document *document, const struct node *include)
{
	struct package *package = document->package;

	if (include == NULL) {
		package->include = memory_printf(memory_of(document), "%.*s.env.h", STR(package->name));
		return;
	}
	package->include = include->text;
	if (include->text.len == 0 || strcspn(include->text.ptr, "\"<>\\\n\r\t") != include->text.len)
		diagnose(diagnostics_of(document), CODE_INCLUDE, include->span,
			 "%s cannot stand in an #include", quoted(document, include->text));
}

void package_read(struct document *document)
{
	struct heading heading = {0};

	keys_read(document, &heading_table, span_of_file(document->package->source), document->root,
		  &heading);
	document->package->description = heading.description;
	if (heading.name != NULL)
		read_name(document, heading.name);
	read_include(document, heading.include);
	for (size_t i = 0; i < document->imports.count; i++) {
		const struct document_import *from = document->imports.items[i];
		struct import *import = memory_alloc(memory_of(document), sizeof(*import));

		if (from->document == NULL)
			continue;
		*import = (struct import){from->span, from->document->package};
		list_append(memory_of(document), &document->package->imports, import);
	}
}
