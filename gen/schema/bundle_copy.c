/* Schemas as others may see them: without what is ours, and with references to what is bundled with them. */
#include <string.h>

#include "base/ascii.h"
#include "schema/bundle.h"
#include "schema/keyword.h"
#include "schema/look.h"
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

	return ascii_is_letter(character) || ascii_is_digit(character) ||
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

/* `{"type": "string"}`, or with null where that is a value. */
static struct node_pair any_string(struct memory *memory, bool null)
{
	const struct node **types = memory_array(memory, 2, sizeof(const struct node *));
	struct node *both = memory_alloc(memory, sizeof(*both));
	const struct node *string = bundle_text(memory, env_str("string"));

	types[0] = string;
	types[1] = bundle_text(memory, env_str("null"));
	*both = (struct node){.kind = NODE_SEQUENCE, .items = types, .count = 2};
	return (struct node_pair){bundle_text(memory, env_str("type")), null ? both : string};
}

static bool holds_null(const struct node *list)
{
	for (size_t i = 0; list->kind == NODE_SEQUENCE && i < list->count; i++)
		if (list->items[i]->kind == NODE_NULL)
			return true;
	return false;
}

/* Members are examples, unless the schema has others; and a type says what else there may be. */
static void open_enum(struct document *document, const struct node *schema, struct node *copy,
		      struct node_pair *pairs)
{
	struct memory *memory = memory_of(document);
	size_t count = 0;

	for (size_t i = 0; i < copy->count; i++) {
		bool members = keyword_find(pairs[i].key->text) == KEYWORD_ENUM;

		if (members && node_find(schema, "examples") != NULL)
			continue;
		pairs[count] = pairs[i];
		if (members)
			pairs[count].key = bundle_text(memory, env_str("examples"));
		count++;
	}
	if (node_find(schema, "type") == NULL)
		pairs[count++] = any_string(memory, holds_null(node_find(schema, "enum")));
	copy->count = count;
}

/* Of members that stand elsewhere: `{"anyOf": [what it says, {"type": "string"}]}`. */
static struct node *open_other(struct document *document, const struct node *copy, size_t more)
{
	struct memory *memory = memory_of(document);
	struct node_pair *pairs;
	struct node *any = bundle_mapping(memory, 1, &pairs);
	const struct node **items = memory_array(memory, 2, sizeof(const struct node *));
	struct node *list = memory_alloc(memory, sizeof(*list));

	pairs[0] = any_string(memory, false);
	any->count = 1;
	items[0] = copy;
	items[1] = any;
	*list = (struct node){.kind = NODE_SEQUENCE, .items = items, .count = 2};
	struct node *open = bundle_mapping(memory, 1 + more, &pairs);
	pairs[0] = (struct node_pair){bundle_text(memory, env_str("anyOf")), list};
	open->count = 1;
	return open;
}

/* All pairs that others may see, and room for `more`. */
static struct node *copy_pairs(struct document *document, const struct node *schema, size_t more,
			       struct node_pair **pairs)
{
	struct node *copy = bundle_mapping(memory_of(document), schema->count + more, pairs);

	for (size_t i = 0; i < schema->count; i++) {
		enum part part = bundle_part(&schema->pairs[i]);

		if (part == PART_NOTHING)
			continue;
		(*pairs)[copy->count].key = schema->pairs[i].key;
		(*pairs)[copy->count++].value = copy_part(document, &schema->pairs[i], part);
	}
	return copy;
}

struct node *bundle_copy(struct document *document, const struct node *schema, size_t more)
{
	struct node_pair *pairs;
	struct node *copy = copy_pairs(document, schema, more + 1, &pairs);

	if (!schema_is_open_enum(schema))
		return copy;
	if (node_find(schema, "enum") == NULL)
		return open_other(document, copy, more);
	open_enum(document, schema, copy, pairs);
	return copy;
}
