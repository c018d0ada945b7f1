/* Definitions: making them known, resolving those that only stand for others, building the rest. */
#include "schema/keys.h"
#include "schema/look.h"
#include "schema/names.h"
#include "schema/reference.h"
#include "schema/schema.h"
#include "schema/targets.h"

static struct env_str find_text(const struct node *mapping, const char *key)
{
	const struct node *text = node_find(mapping, key);

	return text != NULL && text->kind == NODE_STRING ? text->text : (struct env_str){0};
}

/* What is known of a definition without building it. */
static void read_annotations(struct definition *definition)
{
	const struct node *deprecated = node_find(definition->node, "deprecated");

	definition->prose.title = find_text(definition->node, "title");
	definition->prose.description = find_text(definition->node, "description");
	definition->prose.deprecated =
		deprecated != NULL && deprecated->kind == NODE_BOOL && deprecated->boolean;
	definition->default_value = node_find(definition->node, "default");
}

static struct env_str c_name_of(const struct document *document, const struct node_pair *pair)
{
	struct env_str wanted = find_text(pair->value, "x-c-name");

	if (name_is_identifier(wanted) && !name_is_reserved(wanted))
		return wanted;
	return name_in_package(memory_of(document), document->package->name, pair->key->text);
}

struct definition *definition_add(struct document *document, struct span span, struct env_str name,
				  const struct node *node, struct env_str c_name)
{
	struct definition *definition = memory_alloc(memory_of(document), sizeof(*definition));

	definition->document = document;
	definition->span = span;
	definition->name = name;
	definition->node = node;
	definition->c_name = c_name;
	definition->alias = schema_is_reference(node);
	definition->resolved = !definition->alias;
	read_annotations(definition);
	if (!definition->alias) {
		definition->type = type_make(document, node->span, c_name);
		list_append(memory_of(document), &document->package->definitions, definition->type);
	}
	list_append(memory_of(document), &document->definition_list, definition);
	return definition;
}

/* An entry of the document's own $defs. */
static void declare(struct document *document, const struct node_pair *pair)
{
	struct definition *definition = definition_add(document, pair->key->span, pair->key->text,
						       pair->value, c_name_of(document, pair));
	struct site *site = site_find(document->run, pair->value);

	if (definition->name.len == 0)
		diagnose(diagnostics_of(document), CODE_NAME_MALFORMED, definition->span,
			 "the name of a definition is empty");
	if (site != NULL && site->definition == NULL)
		site->definition = definition;
	definition->site = site;
	map_put(memory_of(document), &document->definitions, definition->name, definition);
	map_put(memory_of(document), &document->definition_names, definition->c_name, document);
}

/* What an alias has of the definition that it stands for; `target` NULL: there is none. */
static void alias_take(struct document *document, struct definition *alias, const struct definition *target)
{
	alias->resolved = true;
	alias->visiting = false;
	if (target == NULL) {
		alias->type = type_make(document, alias->node->span, alias->c_name);
		type_break(alias->type);
		return;
	}
	alias->type = target->type;
	prose_inherit(&alias->prose, &target->prose);
	if (alias->default_value == NULL)
		alias->default_value = target->default_value;
}

/* Reports aliases that lead back to `first`, which is among those on the way. */
static void report_cycle(struct document *document, const struct list *way, const struct definition *first)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct diagnostic *diagnostic =
		diagnose(diagnostics, CODE_REF_CYCLE, first->span, "definition %s refers only to itself",
			 quoted(document, first->name));
	bool within = false;

	for (size_t i = 0; i < way->count; i++) {
		const struct definition *step = way->items[i];

		if (within)
			diagnostic_note(diagnostics, diagnostic, step->span, "by way of this definition");
		within = within || step == first;
	}
}

/* Follows aliases from `start` to what they stand for. Those on the way are resolved with it. */
static void resolve_alias(struct document *document, struct definition *start)
{
	struct definition *target = start;
	struct list way = {0};

	while (target != NULL && !target->resolved && !target->visiting) {
		target->visiting = true;
		list_append(memory_of(document), &way, target);
		target = reference_resolve(document, node_find(target->node, "$ref"));
	}
	if (target != NULL && target->visiting) {
		report_cycle(document, &way, target);
		target = NULL;
	}
	for (size_t i = way.count; i > 0; i--) {
		alias_take(document, way.items[i - 1], target);
		target = way.items[i - 1];
	}
}

void definitions_declare(struct document *document)
{
	const struct node *definitions = node_find(document->root, "$defs");

	for (size_t i = 0; definitions != NULL && definitions->kind == NODE_MAPPING && i < definitions->count;
	     i++)
		declare(document, &definitions->pairs[i]);
	targets_declare(document);
	for (size_t i = 0; i < document->definition_list.count; i++)
		resolve_alias(document, document->definition_list.items[i]);
}

void definitions_build(struct document *document)
{
	for (size_t i = 0; i < document->definition_list.count; i++) {
		struct definition *definition = document->definition_list.items[i];
		struct place place = {.kind = PLACE_DEFINITION, .name = definition->name};

		place.c_name = definition->c_name;
		if (!definition->alias || definition->type->broken)
			place.type = definition->type;
		schema_build(document, definition->node, place);
		if (definition->default_value != NULL && node_find(definition->node, "default") != NULL)
			value_add(document, CODE_DEFAULT, definition->default_value, definition->type);
	}
}
