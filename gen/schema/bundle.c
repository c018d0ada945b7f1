/*
 * Payloads as JSON Schemas that need nothing else: what is written, less our own keywords and comments, with
 * all definitions that it refers to, those of other files too, in its $defs.
 */
#include "schema/bundle.h"

#include "schema/links.h"
#include "schema/package.h"
#include "schema/reference.h"

/* Most that the schemas of one package's messages may weigh together, see struct node. */
#define BUNDLE_WEIGHT_MAX 1000000

/* One message's schema. */
struct bundle {
	struct document *document; /* the message's */
	const struct message *message;
	struct list definitions; /* of struct definition *, in the order in which they are referred to */
	size_t weight;
};

/* Appends the definitions that a discriminator maps to. */
static void find_targets(struct document *document, const struct node *discriminator, struct list *references)
{
	const struct node *mapping = node_find(discriminator, "mapping");

	for (size_t i = 0; mapping != NULL && i < mapping->count; i++)
		if (bundle_is_reference(mapping->pairs[i].value))
			list_append(memory_of(document), references,
				    reference_resolve(document, mapping->pairs[i].value));
}

/* Appends the definitions that a schema of `document` refers to. */
static void find_references(struct document *document, const struct node *schema, struct list *references)
{
	for (size_t i = 0; schema->kind == NODE_MAPPING && i < schema->count; i++) {
		const struct node_pair *pair = &schema->pairs[i];
		enum part part = bundle_part(pair);

		if (part == PART_REFERENCE)
			list_append(memory_of(document), references,
				    reference_resolve(document, pair->value));
		else if (part == PART_DISCRIMINATOR)
			find_targets(document, pair->value, references);
		else if (part == PART_SCHEMA)
			find_references(document, pair->value, references);
		for (size_t j = 0; part == PART_SCHEMAS && j < pair->value->count; j++)
			find_references(document, pair->value->pairs[j].value, references);
		for (size_t j = 0; part == PART_LIST && j < pair->value->count; j++)
			find_references(document, pair->value->items[j], references);
	}
}

static void add_definitions(struct bundle *bundle, const struct list *references)
{
	for (size_t i = 0; i < references->count; i++) {
		struct definition *definition = references->items[i];

		if (definition->bundled == bundle->message)
			continue;
		definition->bundled = bundle->message;
		bundle->weight += definition->node->weight;
		list_append(memory_of(bundle->document), &bundle->definitions, definition);
	}
}

/* All definitions that the payload needs, and those that these need, until they weigh more than `most`. */
static void collect(struct bundle *bundle, const struct node *payload, size_t most)
{
	struct list references = {0};

	bundle->weight = payload->weight;
	find_references(bundle->document, payload, &references);
	add_definitions(bundle, &references);
	for (size_t i = 0; i < bundle->definitions.count && bundle->weight <= most; i++) {
		struct definition *definition = bundle->definitions.items[i];

		if (!definition->scanned)
			find_references(definition->document, definition->node, &definition->references);
		definition->scanned = true;
		add_definitions(bundle, &definition->references);
	}
}

/* Names that several definitions have are the message's own package's; others have their package's before them. */
static void choose_names(struct bundle *bundle)
{
	struct memory *memory = memory_of(bundle->document);
	struct map first = {0}; /* name to struct definition * */
	struct map taken = {0};
	struct list clashing = {0};

	for (size_t own = 2; own-- > 0;)
		for (size_t i = 0; i < bundle->definitions.count; i++) {
			struct definition *definition = bundle->definitions.items[i];

			if ((definition->document == bundle->document) != (own == 1))
				continue;
			definition->bundled_name = definition->name;
			if (map_put(memory, &first, definition->name, definition) != NULL)
				list_append(memory, &clashing, definition);
			else
				map_put(memory, &taken, definition->name, definition);
		}
	for (size_t i = 0; i < clashing.count; i++) {
		struct definition *definition = clashing.items[i];

		do
			definition->bundled_name =
				memory_printf(memory, "%.*s.%.*s", STR(definition->document->package->name),
					      STR(definition->bundled_name));
		while (map_put(memory, &taken, definition->bundled_name, definition) != NULL);
	}
}

/* The payload with its definitions. */
static const struct node *make_schema(struct bundle *bundle, const struct node *payload)
{
	struct memory *memory = memory_of(bundle->document);
	size_t count = bundle->definitions.count;

	if (payload->kind != NODE_MAPPING)
		return payload;
	struct node *schema = bundle_copy(bundle->document, payload, 1);
	struct node_pair *pairs;

	if (count == 0)
		return schema;
	struct node *definitions = bundle_mapping(memory, count, &pairs);
	definitions->count = count;
	for (size_t i = 0; i < count; i++) {
		struct definition *definition = bundle->definitions.items[i];

		pairs[i].key = bundle_text(memory, definition->bundled_name);
		pairs[i].value = bundle_copy_any(definition->document, definition->node);
	}
	struct node_pair *last = (struct node_pair *)&schema->pairs[schema->count++];
	last->key = bundle_text(memory, env_str("$defs"));
	last->value = definitions;
	return schema;
}

static void report_size(struct document *document, const struct message *first)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct diagnostic *diagnostic = diagnose(
		diagnostics, CODE_SCHEMA_SIZE, first->span,
		"the tables of this message and of those after it do not have their payloads' schemas");

	diagnostic_help(diagnostics, diagnostic,
			"all of a package, each with the definitions that it refers to, may have %d values",
			BUNDLE_WEIGHT_MAX);
}

void schemas_bundle(struct document *document)
{
	const struct diagnostics *diagnostics = diagnostics_of(document);
	size_t room = BUNDLE_WEIGHT_MAX;

	if (!document->package->emitted || diagnostics->errors > 0)
		return;
	for (size_t i = 0; i < document->drafts.count; i++) {
		const struct message_draft *draft = document->drafts.items[i];
		struct bundle bundle = {.document = document, .message = draft->message};

		if (draft->payload == NULL)
			continue;
		collect(&bundle, draft->payload, room);
		if (bundle.weight > room) {
			report_size(document, draft->message);
			return;
		}
		room -= bundle.weight;
		choose_names(&bundle);
		draft->message->schema = make_schema(&bundle, draft->payload);
	}
}
