/*
 * Payloads as JSON Schemas that need nothing else: what is written, less our own keywords and comments, with
 * all definitions that it refers to, those of other files too, in its $defs.
 */
#include <string.h>

#include "schema/keyword.h"
#include "schema/links.h"
#include "schema/package.h"
#include "schema/reference.h"
#include "schema/uri.h"

/* Most that the schemas of one package's messages may weigh together, see struct node. */
#define BUNDLE_WEIGHT_MAX 1000000

/* What stands at a key of a schema. */
enum part {
	PART_VALUE,     /* what is no schema */
	PART_NOTHING,   /* what others need not know, or what is somewhere else there */
	PART_REFERENCE, /* to a definition */
	PART_SCHEMA,
	PART_SCHEMAS, /* a mapping of them */
	PART_LIST,    /* a sequence of them */
	PART_DISCRIMINATOR,
};

/* One message's schema. */
struct bundle {
	struct document *document; /* the message's */
	const struct message *message;
	struct list definitions; /* of struct definition *, in the order in which they are referred to */
	size_t weight;
};

static enum part part_of(const struct node_pair *pair)
{
	static const enum part parts[] = {[HOLDS_VALUE] = PART_VALUE,
					  [HOLDS_SCHEMA] = PART_SCHEMA,
					  [HOLDS_MAPPING] = PART_SCHEMAS,
					  [HOLDS_LIST] = PART_LIST};
	struct env_str key = pair->key->text;

	if (key.len >= 2 && memcmp(key.ptr, "x-", 2) == 0)
		return PART_NOTHING;
	enum keyword keyword = keyword_find(key);
	switch (keyword) {
	case KEYWORD_COMMENT:
	case KEYWORD_DEFS:
	case KEYWORD_DEFINITIONS:
	case KEYWORD_ID:
	case KEYWORD_ANCHOR:
	case KEYWORD_SCHEMA:
	case KEYWORD_VOCABULARY:
		return PART_NOTHING;
	case KEYWORD_REF:
		return PART_REFERENCE;
	case KEYWORD_DISCRIMINATOR:
		return PART_DISCRIMINATOR;
	case KEYWORD_COUNT:
		return PART_VALUE;
	default:
		return parts[keyword_rules[keyword].holds];
	}
}

static bool is_reference(const struct node *target)
{
	return uri_split(target->text).has_fragment;
}

/* Appends the definitions that a discriminator maps to. */
static void find_targets(struct document *document, const struct node *discriminator, struct list *references)
{
	const struct node *mapping = node_find(discriminator, "mapping");

	for (size_t i = 0; mapping != NULL && i < mapping->count; i++)
		if (is_reference(mapping->pairs[i].value))
			list_append(memory_of(document), references,
				    reference_resolve(document, mapping->pairs[i].value));
}

/* Appends the definitions that a schema of `document` refers to. */
static void find_references(struct document *document, const struct node *schema, struct list *references)
{
	for (size_t i = 0; schema->kind == NODE_MAPPING && i < schema->count; i++) {
		const struct node_pair *pair = &schema->pairs[i];
		enum part part = part_of(pair);

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

/* Whether a character may stand in a fragment as it is (RFC 3986 section 3.5), and is not special in a pointer. */
static bool is_plain(char character)
{
	static const char others[] = "-._!$&'()*+,;=:@?";

	return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
	       (character >= '0' && character <= '9') ||
	       (character != '\0' && strchr(others, character) != NULL);
}

/* "#/$defs/Name", as a JSON pointer (RFC 6901) in a fragment. */
static struct env_str reference_text(struct memory *memory, struct env_str name)
{
	static const char start[] = "#/$defs/";
	static const char hex[] = "0123456789ABCDEF";
	char *text = memory_alloc(memory, sizeof(start) + 3 * name.len);
	size_t length = sizeof(start) - 1;

	memcpy(text, start, length);
	for (size_t i = 0; i < name.len; i++) {
		unsigned char byte = (unsigned char)name.ptr[i];

		if (is_plain(name.ptr[i])) {
			text[length++] = name.ptr[i];
		} else if (byte == '~' || byte == '/') {
			text[length++] = '~';
			text[length++] = byte == '~' ? '0' : '1';
		} else {
			text[length++] = '%';
			text[length++] = hex[byte >> 4];
			text[length++] = hex[byte & 15];
		}
	}
	return env_str_of(text, length);
}

static const struct node *text_node(struct memory *memory, struct env_str text)
{
	struct node *node = memory_alloc(memory, sizeof(*node));

	node->kind = NODE_STRING;
	node->text = text;
	return node;
}

/* An empty mapping with room for so many pairs; its pairs are written to `*pairs`. */
static struct node *mapping_node(struct memory *memory, size_t room, struct node_pair **pairs)
{
	struct node *node = memory_alloc(memory, sizeof(*node));

	node->kind = NODE_MAPPING;
	*pairs = memory_array(memory, room, sizeof(**pairs));
	node->pairs = *pairs;
	return node;
}

static struct node *copy_schema(struct document *document, const struct node *schema, size_t more);

static const struct node *copy_inner(struct document *document, const struct node *schema)
{
	return schema->kind == NODE_MAPPING ? copy_schema(document, schema, 0) : schema;
}

static const struct node *copy_list(struct document *document, const struct node *list)
{
	struct memory *memory = memory_of(document);
	struct node *copy = memory_alloc(memory, sizeof(*copy));

	copy->kind = NODE_SEQUENCE;
	copy->count = list->count;
	copy->items = memory_array(memory, list->count + 1, sizeof(const struct node *));
	for (size_t i = 0; i < list->count; i++)
		copy->items[i] = copy_inner(document, list->items[i]);
	return copy;
}

/* A reference, or what a discriminator maps to, as it is written there. */
static const struct node *copy_reference(struct document *document, const struct node *reference)
{
	struct memory *memory = memory_of(document);
	const struct definition *target = reference_resolve(document, reference);

	return text_node(memory, reference_text(memory, target->bundled_name));
}

/* What is no reference is the name of a definition, which may be called otherwise there: the mapping goes without it. */
static const struct node *copy_mapping(struct document *document, const struct node *mapping)
{
	struct node_pair *pairs;
	struct node *copy = mapping_node(memory_of(document), mapping->count, &pairs);

	for (size_t i = 0; i < mapping->count; i++) {
		if (!is_reference(mapping->pairs[i].value))
			continue;
		pairs[copy->count].key = mapping->pairs[i].key;
		pairs[copy->count++].value = copy_reference(document, mapping->pairs[i].value);
	}
	return copy;
}

static const struct node *copy_discriminator(struct document *document, const struct node *discriminator)
{
	struct node_pair *pairs;
	struct node *copy = mapping_node(memory_of(document), discriminator->count, &pairs);

	for (size_t i = 0; i < discriminator->count; i++) {
		const struct node_pair *pair = &discriminator->pairs[i];
		bool mapping = env_str_equal(pair->key->text, env_str("mapping"));

		pairs[i] = *pair;
		if (mapping)
			pairs[i].value = copy_mapping(document, pair->value);
	}
	copy->count = discriminator->count;
	return copy;
}

static const struct node *copy_schemas(struct document *document, const struct node *schemas)
{
	struct node_pair *pairs;
	struct node *copy = mapping_node(memory_of(document), schemas->count, &pairs);

	copy->count = schemas->count;
	for (size_t i = 0; i < schemas->count; i++) {
		pairs[i].key = schemas->pairs[i].key;
		pairs[i].value = copy_inner(document, schemas->pairs[i].value);
	}
	return copy;
}

static const struct node *copy_part(struct document *document, const struct node_pair *pair, enum part part)
{
	switch (part) {
	case PART_REFERENCE:
		return copy_reference(document, pair->value);
	case PART_DISCRIMINATOR:
		return copy_discriminator(document, pair->value);
	case PART_SCHEMA:
		return copy_inner(document, pair->value);
	case PART_SCHEMAS:
		return copy_schemas(document, pair->value);
	case PART_LIST:
		return copy_list(document, pair->value);
	default:
		return pair->value;
	}
}

/* A schema of `document` as others may see it, with room for `more` pairs. */
static struct node *copy_schema(struct document *document, const struct node *schema, size_t more)
{
	struct node_pair *pairs;
	struct node *copy = mapping_node(memory_of(document), schema->count + more, &pairs);

	for (size_t i = 0; i < schema->count; i++) {
		enum part part = part_of(&schema->pairs[i]);

		if (part == PART_NOTHING)
			continue;
		pairs[copy->count].key = schema->pairs[i].key;
		pairs[copy->count++].value = copy_part(document, &schema->pairs[i], part);
	}
	return copy;
}

/* The payload with its definitions. */
static const struct node *make_schema(struct bundle *bundle, const struct node *payload)
{
	struct memory *memory = memory_of(bundle->document);
	size_t count = bundle->definitions.count;

	if (payload->kind != NODE_MAPPING)
		return payload;
	struct node *schema = copy_schema(bundle->document, payload, 1);
	struct node_pair *pairs;

	if (count == 0)
		return schema;
	struct node *definitions = mapping_node(memory, count, &pairs);
	definitions->count = count;
	for (size_t i = 0; i < count; i++) {
		struct definition *definition = bundle->definitions.items[i];

		pairs[i].key = text_node(memory, definition->bundled_name);
		pairs[i].value = copy_inner(definition->document, definition->node);
	}
	struct node_pair *last = (struct node_pair *)&schema->pairs[schema->count++];
	last->key = text_node(memory, env_str("$defs"));
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
