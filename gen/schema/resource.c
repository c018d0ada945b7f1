/* Schemas and their resources: the walk. */
#include "schema/resource.h"

#include <string.h>

#include "schema/keyword.h"
#include "schema/names.h"
#include "schema/resource_read.h"
#include "schema/uri.h"

struct site *site_find(const struct run *run, const struct node *node)
{
	return map_find_address(&run->sites, node);
}

const struct node *resource_node(const struct resource *resource, const struct node *written)
{
	const struct node *other =
		resource->file != NULL ? map_find_address(&resource->file->rewritten, written) : NULL;

	return other != NULL ? other : written;
}

/* How the C name of a part ends: as schema.c and its like name what is written in place. */
static struct env_str name_step(struct memory *memory, const struct site *outer, enum keyword keyword)
{
	switch (keyword) {
	case KEYWORD_ITEMS:
	case KEYWORD_PREFIX_ITEMS:
		return env_str("item");
	case KEYWORD_ADDITIONAL_PROPERTIES:
		return node_find(outer->node, "properties") != NULL ? env_str("extra_value")
								    : env_str("value");
	default:
		return name_to_identifier(memory, env_str(keyword_rules[keyword].name));
	}
}

/* The end of the C name of what stands at a key of a mapping of schemas. */
static struct env_str name_key(struct memory *memory, const struct node_pair *pair, enum keyword keyword)
{
	const struct node *wanted = node_find(pair->value, "x-c-name");

	if (keyword == KEYWORD_PROPERTIES && wanted != NULL && wanted->kind == NODE_STRING &&
	    name_is_identifier(wanted->text))
		return wanted->text;
	return name_of_member(memory, pair->key->text);
}

/* Whoever refers to it would say so, but perhaps nobody does. */
static void check_entry(struct document *document, const struct node *entry)
{
	if (entry->kind != NODE_MAPPING && entry->kind != NODE_BOOL)
		diagnose(diagnostics_of(document), CODE_KEYWORD_KIND, entry->span,
			 "a schema must be a mapping or a boolean, not %s", node_kind_name(entry->kind));
}

static void index_mapping(struct site *outer, const struct node *mapping, enum keyword keyword)
{
	struct document *document = outer->resource->document;
	bool entries = keyword == KEYWORD_DEFS || keyword == KEYWORD_DEFINITIONS;

	for (size_t i = 0; mapping->kind == NODE_MAPPING && i < mapping->count; i++) {
		const struct node_pair *pair = &mapping->pairs[i];
		struct site like = {.resource = outer->resource,
				    .kind = entries ? SITE_ENTRY : SITE_PART,
				    .outer = outer,
				    .span = pair->key->span};

		like.name = entries ? pair->key->text : name_key(memory_of(document), pair, keyword);
		struct site *site = site_index(pair->value, &like);
		if (entries)
			check_entry(document, pair->value);
		if (entries && site != NULL && site->kind == SITE_ENTRY)
			list_append(memory_of(document), &document->entries, site);
	}
}

static void index_list(struct site *outer, const struct node *list, enum keyword keyword)
{
	struct memory *memory = memory_of(outer->resource->document);
	struct env_str name = name_step(memory, outer, keyword);

	for (size_t i = 0; list->kind == NODE_SEQUENCE && i < list->count; i++) {
		struct site like = {.resource = outer->resource, .kind = SITE_PART, .outer = outer};

		like.name = memory_printf(memory, "%.*s_%zu", STR(name), i);
		like.span = list->items[i]->span;
		site_index(list->items[i], &like);
	}
}

static void index_part(struct site *site, const struct node_pair *pair)
{
	enum keyword keyword = keyword_find(pair->key->text);
	struct site like = {.resource = site->resource, .kind = SITE_PART, .outer = site};

	if (keyword == KEYWORD_COUNT)
		return;
	switch (keyword_rules[keyword].holds) {
	case HOLDS_SCHEMA:
		like.name = name_step(memory_of(site->resource->document), site, keyword);
		like.span = pair->value->span;
		site_index(pair->value, &like);
		break;
	case HOLDS_MAPPING:
		index_mapping(site, pair->value, keyword);
		break;
	case HOLDS_LIST:
		index_list(site, pair->value, keyword);
		break;
	default:
		break;
	}
}

struct site *site_index(const struct node *node, const struct site *like)
{
	struct document *document = like->resource->document;
	struct memory *memory = memory_of(document);
	struct site *site = site_find(document->run, node);

	if (site != NULL && site->resource != like->resource)
		site_check_alias(site);
	if (site != NULL || (node->kind != NODE_MAPPING && node->kind != NODE_BOOL))
		return site;
	site = memory_alloc(memory, sizeof(*site));
	*site = *like;
	site->node = node;
	map_put_address(memory, &document->run->sites, node, site);
	if (node->kind == NODE_BOOL)
		return site;
	list_append(memory, &document->sites, site);
	site_read(site);
	for (size_t i = 0; i < node->count; i++)
		index_part(site, &node->pairs[i]);
	return site;
}

static struct resource *make_resource(struct document *document, struct env_str uri, const struct node *root)
{
	struct resource *resource = memory_alloc(memory_of(document), sizeof(*resource));

	resource->document = document;
	resource->uri = uri;
	resource->root = root;
	return resource;
}

/* A path without the folders before it. */
static struct env_str last_segment(struct env_str path)
{
	size_t begin = path.len;

	while (begin > 0 && path.ptr[begin - 1] != '/')
		begin--;
	return env_str_of(path.ptr + begin, path.len - begin);
}

static void index_definitions(struct document *document)
{
	const struct node *definitions = node_find(document->root, "$defs");

	for (size_t i = 0; definitions != NULL && definitions->kind == NODE_MAPPING && i < definitions->count;
	     i++) {
		const struct node_pair *pair = &definitions->pairs[i];
		struct site like = {.resource = document->resource, .kind = SITE_DEFINITION};

		like.name = pair->key->text;
		like.span = pair->key->span;
		site_index(pair->value, &like);
	}
}

/* As messages.c will call it. */
static struct env_str c_name_of_message(struct document *document, const struct node_pair *pair)
{
	const struct node *wanted = node_find(pair->value, "x-c-name");

	if (wanted != NULL && wanted->kind == NODE_STRING && name_is_identifier(wanted->text) &&
	    !name_is_reserved(wanted->text))
		return wanted->text;
	return name_in_package(memory_of(document), document->package->name, pair->key->text);
}

static void index_messages(struct document *document)
{
	const struct node *messages = node_find(document->root, "messages");

	for (size_t i = 0; messages != NULL && messages->kind == NODE_MAPPING && i < messages->count; i++) {
		const struct node_pair *pair = &messages->pairs[i];
		const struct node *payload = node_find(pair->value, "payload");
		struct site like = {.resource = document->resource, .kind = SITE_PAYLOAD};

		like.c_name = c_name_of_message(document, pair);
		map_put(memory_of(document), &document->definition_names, like.c_name, document);
		if (payload == NULL)
			continue;
		like.span = payload->span;
		site_index(payload, &like);
	}
}

static void index_file(struct schema_file *file)
{
	struct site like = {.resource = file->resource, .kind = SITE_FILE, .name = file->label};

	like.span = span_of_file(file->source);
	site_index(file->root, &like);
}

/* Files and packages are known by their paths before anything in them is read. */
static void name_import(struct document *document, struct document_import *import)
{
	struct memory *memory = memory_of(document);
	struct env_str uri = uri_resolve(memory, env_str(""), import->path);

	if (import->document != NULL)
		map_put(memory, &document->resources, uri, import->document->resource);
	if (import->file == NULL)
		return;
	import->file->resource = make_resource(document, uri, import->file->written);
	import->file->resource->file = import->file;
	import->file->resource->span = import->span;
	map_put(memory, &document->resources, uri, import->file->resource);
}

void resources_index(struct document *document)
{
	struct env_str path = env_str(document->package->source->path);

	document->resource = make_resource(document, last_segment(path), document->root);
	document->resource->span = span_of_file(document->package->source);
	for (size_t i = 0; i < document->imports.count; i++)
		name_import(document, document->imports.items[i]);
	map_put(memory_of(document), &document->resources, document->resource->uri, document->resource);
	index_definitions(document);
	index_messages(document);
	for (size_t i = 0; i < document->imports.count; i++) {
		const struct document_import *import = document->imports.items[i];

		if (import->file != NULL)
			index_file(import->file);
	}
}
