/* Files and what they import. */
#include "schema/imports.h"

#include <string.h>

#include "schema/choice.h"
#include "schema/files.h"
#include "schema/import_search.h"
#include "schema/keys.h"
#include "schema/names.h"

/* Reports that `import` leads back to a file that is being read. */
static void report_cycle(struct document *document, const struct node *import, const struct document *first)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	const struct list *documents = &document->run->documents;
	struct diagnostic *diagnostic =
		diagnose(diagnostics, CODE_IMPORT_CYCLE, import->span, "%s is being imported already",
			 quoted(document, env_str(first->package->source->path)));

	/*
	 * Files that are being read are in the list from the outermost to this one; the last import of each
	 * leads to the next.
	 */
	bool within = false;
	for (size_t i = 0; i < documents->count; i++) {
		const struct document *step = documents->items[i];

		within = within || step == first;
		if (!within || !step->loading || step == document)
			continue;
		const struct document_import *last = step->imports.items[step->imports.count - 1];
		diagnostic_note(diagnostics, diagnostic, last->span, "by way of this import");
	}
}

/* Notes an import that is about to be read, or reports that it was imported before. */
static struct document_import *add_import(struct document *document, const struct node *item)
{
	struct document_import *import = memory_alloc(memory_of(document), sizeof(*import));
	const struct document_import *first =
		map_put(memory_of(document), &document->import_paths, item->text, import);
	struct diagnostics *diagnostics = diagnostics_of(document);

	if (first != NULL) {
		struct diagnostic *diagnostic =
			diagnose(diagnostics, CODE_IMPORT_DUPLICATE, item->span, "%s is imported twice",
				 quoted(document, item->text));
		diagnostic_note(diagnostics, diagnostic, first->span, "first imported here");
		return NULL;
	}
	import->span = item->span;
	import->path = item->text;
	list_append(memory_of(document), &document->imports, import);
	return import;
}

/* Whether another import of the document is the same file; then that is reported. */
static bool imported_already(struct document *document, struct document_import *import)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	const struct source *source =
		import->file != NULL ? import->file->source : import->document->package->source;
	struct env_str file = env_str(source->path);
	const struct document_import *other =
		map_put(memory_of(document), &document->import_files, file, import);

	if (other == NULL)
		return false;
	struct diagnostic *diagnostic =
		diagnose(diagnostics, CODE_IMPORT_DUPLICATE, import->span, "%s is the same file as %s",
			 quoted(document, import->path), quoted(document, other->path));
	diagnostic_note(diagnostics, diagnostic, other->span, "first imported here");
	return true;
}

/* What an entry of `imports` says. */
struct import_entry {
	const struct node *file;
	struct env_str label;
	struct dialect_options options;
	const struct node *schema_only; /* a key that is for schema files; NULL: none is given */
	bool dialect_given;
};

static void read_dialect(struct document *document, const struct node_pair *pair, void *field)
{
	struct import_entry *entry = field;
	size_t index = choice_read(document, pair, dialect_names, DIALECT_COUNT);

	entry->schema_only = pair->value;
	entry->dialect_given = true;
	if (index < DIALECT_COUNT)
		entry->options.dialect = (enum dialect)index;
}

/* A list of words that are remarks in the file. */
static void read_remarks(struct document *document, const struct node_pair *pair, void *field)
{
	const struct node **remarks = field;

	*remarks = pair->value;
	for (size_t i = 0; i < pair->value->count; i++)
		kind_expect(document, CODE_KEY_KIND, NULL, pair->value->items[i], KIND_STRING);
}

static void read_label(struct document *document, const struct node_pair *pair, void *field)
{
	struct import_entry *entry = field;

	entry->schema_only = pair->value;
	if (name_is_identifier(pair->value->text))
		entry->label = pair->value->text;
	else
		diagnose(diagnostics_of(document), CODE_NAME_MALFORMED, pair->value->span,
			 "name %s is no identifier", quoted(document, pair->value->text));
}

static const struct key import_keys[] = {
	{"file", KIND_STRING, true, read_node, offsetof(struct import_entry, file)},
	{"name", KIND_STRING, false, read_label, 0},
	{"dialect", KIND_STRING, false, read_dialect, 0},
	{"annotations", KIND_SEQUENCE, false, read_remarks,
	 offsetof(struct import_entry, options.annotations)},
	{"annotationFormats", KIND_SEQUENCE, false, read_remarks,
	 offsetof(struct import_entry, options.formats)},
};

static const struct key_table import_table = KEY_TABLE("an import", import_keys);

/* False where the entry names no file, which is reported. */
static bool read_entry(struct document *document, const struct node *item, struct import_entry *entry)
{
	if (!kind_expect(document, CODE_KEY_KIND, NULL, item, KIND_STRING | KIND_MAPPING))
		return false;
	if (item->kind == NODE_MAPPING)
		keys_read(document, &import_table, item->span, item, entry);
	else
		entry->file = item;
	if (entry->file == NULL)
		return false;
	if (entry->file->text.len > 0 && strlen(entry->file->text.ptr) == entry->file->text.len)
		return true;
	diagnose(diagnostics_of(document), CODE_NAME_MALFORMED, entry->file->span,
		 "an import must be a path");
	return false;
}

/* A package among the imports is written in our own language. */
static void check_package_entry(struct document *document, const struct import_entry *entry)
{
	const struct node *key = entry->schema_only != NULL           ? entry->schema_only
				 : entry->options.annotations != NULL ? entry->options.annotations
								      : entry->options.formats;

	if (key != NULL)
		diagnose(diagnostics_of(document), CODE_DIALECT, key->span,
			 "that is for schema files, and %s is a package",
			 quoted(document, entry->file->text));
}

static void load_package(struct document *document, struct document_import *import,
			 const struct import_entry *entry, const char *path)
{
	struct document *loaded = document_load(document->run, path, entry->file->span);

	/* what cannot be read may be either */
	if (loaded != NULL && loaded->root != NULL)
		check_package_entry(document, entry);
	if (loaded != NULL && loaded->loading)
		report_cycle(document, entry->file, loaded);
	else
		import->document = loaded;
	if (import->document != NULL && import->document->root == NULL)
		import->document = NULL;
}

/* Reads one entry of `imports`. */
static void load_import(struct document *document, const struct node *item)
{
	struct import_entry entry = {0};

	if (!read_entry(document, item, &entry))
		return;
	struct document_import *import = add_import(document, entry.file);
	if (import == NULL)
		return;
	const char *path = import_search(document, entry.file);
	struct opened_file *opened = path != NULL ? file_open(document->run, path, entry.file->span) : NULL;
	if (opened != NULL && !entry.dialect_given)
		entry.options.dialect = dialect_guess(opened->root);
	if (opened != NULL && file_is_schema(opened))
		import->file = schema_file_make(document->run, opened, &entry.options, entry.file->text,
						entry.label);
	else if (opened != NULL)
		load_package(document, import, &entry, path);
	if (import->document == NULL && import->file == NULL)
		document->incomplete = true;
	else if (imported_already(document, import))
		*import = (struct document_import){.span = import->span, .path = import->path};
}

static void load_imports(struct document *document)
{
	const struct node *imports = node_find(document->root, "imports");

	if (imports == NULL || imports->kind != NODE_SEQUENCE)
		return;
	for (size_t i = 0; i < imports->count; i++)
		load_import(document, imports->items[i]);
}

static struct document *document_make(struct run *run, const struct source *source)
{
	struct document *document = memory_alloc(run->memory, sizeof(*document));

	document->run = run;
	document->package = memory_alloc(run->memory, sizeof(*document->package));
	document->package->source = source;
	document->package->name = env_str("");
	return document;
}

/* A document must be a mapping. */
static void take_root(struct document *document, struct opened_file *file)
{
	if (file->root == NULL)
		return;
	file->taken = true;
	if (file->root->kind == NODE_MAPPING)
		document->root = file->root;
	else
		diagnose(diagnostics_of(document), CODE_KEY_KIND, file->root->span,
			 "a document must be a mapping, not %s", node_kind_name(file->root->kind));
}

/* Puts a document that was among those being read behind those that are finished. */
static void finish_loading(struct run *run, struct document *document)
{
	struct list *documents = &run->documents;
	size_t place = documents->count;

	while (place > 0 && documents->items[place - 1] != document)
		place--;
	for (; place < documents->count; place++)
		documents->items[place - 1] = documents->items[place];
	documents->items[documents->count - 1] = document;
	document->loading = false;
}

struct document *document_load(struct run *run, const char *path, struct span wanted)
{
	struct env_str identity = file_identity(run, path);
	struct document *document = identity.len > 0 ? map_find(&run->files, identity) : NULL;

	if (document != NULL)
		return document;
	struct opened_file *file = file_open(run, path, wanted);
	if (file == NULL)
		return NULL;
	document = document_make(run, file->source);
	map_put(run->memory, &run->files, identity, document);
	list_append(run->memory, &run->documents, document);
	document->loading = true;
	take_root(document, file);
	if (document->root != NULL)
		load_imports(document);
	finish_loading(run, document);
	return document;
}

const struct document_import *import_find(const struct document *document, struct env_str path)
{
	return map_find(&document->import_paths, path);
}

struct document *document_find_package(struct document *document, struct env_str name)
{
	if (env_str_equal(document->package->name, name))
		return document;
	for (size_t i = 0; i < document->imports.count; i++) {
		const struct document_import *import = document->imports.items[i];

		if (import->document != NULL && env_str_equal(import->document->package->name, name))
			return import->document;
	}
	return NULL;
}

static bool list_holds(const struct list *list, const void *item)
{
	for (size_t i = 0; i < list->count; i++)
		if (list->items[i] == item)
			return true;
	return false;
}

void document_find_reach(struct document *document)
{
	for (size_t i = 0; i < document->imports.count; i++) {
		const struct document_import *import = document->imports.items[i];

		for (size_t j = 0; import->document != NULL && j < import->document->reach.count; j++)
			if (!list_holds(&document->reach, import->document->reach.items[j]))
				list_append(memory_of(document), &document->reach,
					    import->document->reach.items[j]);
	}
	list_append(memory_of(document), &document->reach, document);
}

static bool reaches(const struct document *document, const struct document *other)
{
	return document != NULL && list_holds(&document->reach, other);
}

bool imports_meet(const struct document *document, const struct document *a, const struct document *b)
{
	for (size_t i = 0; i < document->imports.count; i++) {
		const struct document_import *import = document->imports.items[i];

		if (reaches(import->document, a) && reaches(import->document, b))
			return true;
	}
	return false;
}

struct span import_reaching(const struct document *document, const struct document *other)
{
	for (size_t i = 0; i < document->imports.count; i++) {
		const struct document_import *import = document->imports.items[i];

		if (reaches(import->document, other))
			return import->span;
	}
	return span_of_file(document->package->source);
}
