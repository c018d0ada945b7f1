/* Schemas as others may see them: without what is ours, and with references to what is bundled with them. */
#include <string.h>

#include "schema/bundle.h"
#include "schema/keyword.h"
#include "schema/reference.h"
#include "schema/uri.h"

enum part bundle_part(const struct node_pair *pair)
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

bool bundle_is_reference(const struct node *target)
{
	return uri_split(target->text).has_fragment;
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

const struct node *bundle_text(struct memory *memory, struct env_str text)
{
	struct node *node = memory_alloc(memory, sizeof(*node));

	node->kind = NODE_STRING;
	node->text = text;
	return node;
}

/* An empty mapping with room for so many pairs; its pairs are written to `*pairs`. */
struct node *bundle_mapping(struct memory *memory, size_t room, struct node_pair **pairs)
{
	struct node *node = memory_alloc(memory, sizeof(*node));

	node->kind = NODE_MAPPING;
	*pairs = memory_array(memory, room, sizeof(**pairs));
	node->pairs = *pairs;
	return node;
}

const struct node *bundle_copy_any(struct document *document, const struct node *schema)
{
	return schema->kind == NODE_MAPPING ? bundle_copy(document, schema, 0) : schema;
}

static const struct node *copy_list(struct document *document, const struct node *list)
{
	struct memory *memory = memory_of(document);
	struct node *copy = memory_alloc(memory, sizeof(*copy));

	copy->kind = NODE_SEQUENCE;
	copy->count = list->count;
	copy->items = memory_array(memory, list->count + 1, sizeof(const struct node *));
	for (size_t i = 0; i < list->count; i++)
		copy->items[i] = bundle_copy_any(document, list->items[i]);
	return copy;
}

/* A reference, or what a discriminator maps to, as it is written there. */
static const struct node *copy_reference(struct document *document, const struct node *reference)
{
	struct memory *memory = memory_of(document);
	const struct definition *target = reference_resolve(document, reference);

	return bundle_text(memory, reference_text(memory, target->bundled_name));
}

/* What is no reference is the name of a definition, which may be called otherwise there: the mapping goes without it. */
static const struct node *copy_mapping(struct document *document, const struct node *mapping)
{
	struct node_pair *pairs;
	struct node *copy = bundle_mapping(memory_of(document), mapping->count, &pairs);

	for (size_t i = 0; i < mapping->count; i++) {
		if (!bundle_is_reference(mapping->pairs[i].value))
			continue;
		pairs[copy->count].key = mapping->pairs[i].key;
		pairs[copy->count++].value = copy_reference(document, mapping->pairs[i].value);
	}
	return copy;
}

static const struct node *copy_discriminator(struct document *document, const struct node *discriminator)
{
	struct node_pair *pairs;
	struct node *copy = bundle_mapping(memory_of(document), discriminator->count, &pairs);

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
	struct node *copy = bundle_mapping(memory_of(document), schemas->count, &pairs);

	copy->count = schemas->count;
	for (size_t i = 0; i < schemas->count; i++) {
		pairs[i].key = schemas->pairs[i].key;
		pairs[i].value = bundle_copy_any(document, schemas->pairs[i].value);
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
		return bundle_copy_any(document, pair->value);
	case PART_SCHEMAS:
		return copy_schemas(document, pair->value);
	case PART_LIST:
		return copy_list(document, pair->value);
	default:
		return pair->value;
	}
}

/* ---- open enumerations: others are told which values there are as yet, and that there may be more ---- */

static bool is_open(const struct node *schema)
{
	const struct node *open = node_find(schema, "x-envgen-open");

	return open != NULL && open->kind == NODE_BOOL && open->boolean;
}

/* The schemas of a list of members, and any string. */
static const struct node *open_list(struct document *document, const struct node *list)
{
	struct memory *memory = memory_of(document);
	struct node *copy = (struct node *)copy_list(document, list);
	struct node_pair *pairs;
	struct node *any = bundle_mapping(memory, 1, &pairs);

	pairs[0] = (struct node_pair){bundle_text(memory, env_str("type")),
				      bundle_text(memory, env_str("string"))};
	any->count = 1;
	/* there is room for it */
	((const struct node **)copy->items)[copy->count++] = any;
	return copy;
}

/* The pair as it is shown in a schema that is open. False where it is not: members are examples, unless the schema has others. */
static bool copy_open(struct document *document, const struct node *schema, const struct node_pair *pair,
		      struct node_pair *copy)
{
	enum keyword keyword = keyword_find(pair->key->text);
	bool list = keyword == KEYWORD_ANY_OF || keyword == KEYWORD_ONE_OF;

	if (keyword == KEYWORD_ENUM && node_find(schema, "examples") != NULL)
		return false;
	if (keyword == KEYWORD_ENUM)
		copy->key = bundle_text(memory_of(document), env_str("examples"));
	else if (list)
		*copy = (struct node_pair){bundle_text(memory_of(document), env_str("anyOf")),
					   open_list(document, pair->value)};
	return true;
}

struct node *bundle_copy(struct document *document, const struct node *schema, size_t more)
{
	struct node_pair *pairs;
	struct node *copy = bundle_mapping(memory_of(document), schema->count + more, &pairs);
	bool open = is_open(schema);

	for (size_t i = 0; i < schema->count; i++) {
		const struct node_pair *pair = &schema->pairs[i];
		enum part part = bundle_part(pair);

		if (part == PART_NOTHING)
			continue;
		pairs[copy->count] = (struct node_pair){pair->key, copy_part(document, pair, part)};
		if (!open || copy_open(document, schema, pair, &pairs[copy->count]))
			copy->count++;
	}
	return copy;
}
