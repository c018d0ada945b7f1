/* The table of keywords. */
#include "schema/keyword.h"

#include "base/suggest.h"
#include "schema/keys.h"

#define BASES_NUMBER (BASE_INTEGER | BASE_NUMBER)

const struct keyword_rule keyword_rules[KEYWORD_COUNT] = {
	[KEYWORD_TYPE] = {"type", KIND_STRING | KIND_SEQUENCE, BASE_ALL, false, NULL},
	[KEYWORD_REF] = {"$ref", KIND_STRING, 0, false, NULL},
	[KEYWORD_ENUM] = {"enum", KIND_SEQUENCE, BASE_ENUM, false, NULL},
	[KEYWORD_CONST] = {"const", KIND_ANY, BASE_CONST, false, NULL},
	[KEYWORD_PROPERTIES] = {"properties", KIND_MAPPING, BASE_OBJECT, false, NULL},
	[KEYWORD_REQUIRED] = {"required", KIND_SEQUENCE, BASE_OBJECT, false, NULL},
	[KEYWORD_ADDITIONAL_PROPERTIES] = {"additionalProperties", KIND_BOOL | KIND_MAPPING, BASE_OBJECT,
					   false, NULL},
	[KEYWORD_ITEMS] = {"items", KIND_BOOL | KIND_MAPPING, BASE_ARRAY, false, NULL},
	[KEYWORD_MIN_ITEMS] = {"minItems", KIND_NUMBER, BASE_ARRAY, false, read_length},
	[KEYWORD_MAX_ITEMS] = {"maxItems", KIND_NUMBER, BASE_ARRAY, false, read_length},
	[KEYWORD_MIN_LENGTH] = {"minLength", KIND_NUMBER, BASE_STRING, false, read_length},
	[KEYWORD_MAX_LENGTH] = {"maxLength", KIND_NUMBER, BASE_STRING, false, read_length},
	[KEYWORD_MINIMUM] = {"minimum", KIND_NUMBER, BASES_NUMBER, false, read_lower_bound},
	[KEYWORD_EXCLUSIVE_MINIMUM] = {"exclusiveMinimum", KIND_NUMBER, BASES_NUMBER, false,
				       read_lower_bound},
	[KEYWORD_MAXIMUM] = {"maximum", KIND_NUMBER, BASES_NUMBER, false, read_upper_bound},
	[KEYWORD_EXCLUSIVE_MAXIMUM] = {"exclusiveMaximum", KIND_NUMBER, BASES_NUMBER, false,
				       read_upper_bound},
	[KEYWORD_DESCRIPTION] = {"description", KIND_STRING, BASE_ALL, true, NULL},
	[KEYWORD_TITLE] = {"title", KIND_STRING, BASE_ALL, true, NULL},
	[KEYWORD_DEPRECATED] = {"deprecated", KIND_BOOL, BASE_ALL, true, NULL},
	[KEYWORD_DEFAULT] = {"default", KIND_ANY, BASE_ALL, true, read_default},
	[KEYWORD_EXAMPLES] = {"examples", KIND_SEQUENCE, BASE_ALL, true, NULL},
	[KEYWORD_COMMENT] = {"$comment", KIND_STRING, BASE_ALL, true, NULL},
	[KEYWORD_C_NAME] = {"x-c-name", KIND_STRING, BASE_ALL, true, read_c_name},
	[KEYWORD_C_NAMES] = {"x-c-names", KIND_MAPPING, BASE_ENUM, true, NULL},
};

/*
 * Keywords of JSON Schema, of its older drafts and of OpenAPI that are not supported, and what to do instead.
 */
static const struct {
	const char *name;
	const char *help;
} unsupported[] = {
	{"$anchor", ""},
	{"$defs", "definitions stand at the top of the document"},
	{"$dynamicAnchor", ""},
	{"$dynamicRef", ""},
	{"$id", ""},
	{"$recursiveAnchor", ""},
	{"$recursiveRef", ""},
	{"$schema", "it may stand at the top of the document"},
	{"$vocabulary", ""},
	{"additionalItems", ""},
	{"allOf", ""},
	{"anyOf", "for a value that may be null, write 'type: [string, \"null\"]'"},
	{"contains", ""},
	{"contentEncoding", ""},
	{"contentMediaType", ""},
	{"contentSchema", ""},
	{"definitions", "definitions stand in '$defs', at the top of the document"},
	{"dependencies", ""},
	{"dependentRequired", ""},
	{"dependentSchemas", ""},
	{"discriminator", ""},
	{"else", ""},
	{"example", "examples stand in 'examples', a sequence"},
	{"format", ""},
	{"id", ""},
	{"if", ""},
	{"maxContains", ""},
	{"maxProperties", ""},
	{"minContains", ""},
	{"minProperties", ""},
	{"multipleOf", ""},
	{"not", ""},
	{"nullable", "for a value that may be null, write 'type: [string, \"null\"]'"},
	{"oneOf", "for a value that may be null, write 'type: [string, \"null\"]'"},
	{"pattern", ""},
	{"patternProperties", ""},
	{"prefixItems", ""},
	{"propertyNames", ""},
	{"readOnly", ""},
	{"then", ""},
	{"unevaluatedItems", ""},
	{"unevaluatedProperties", ""},
	{"uniqueItems", ""},
	{"writeOnly", ""},
};

enum keyword keyword_find(struct env_str name)
{
	enum keyword keyword = KEYWORD_TYPE;

	while (keyword < KEYWORD_COUNT && !env_str_equal(env_str(keyword_rules[keyword].name), name))
		keyword++;
	return keyword;
}

const char *keyword_find_unsupported(struct env_str name)
{
	for (size_t i = 0; i < sizeof(unsupported) / sizeof(unsupported[0]); i++)
		if (env_str_equal(env_str(unsupported[i].name), name))
			return unsupported[i].help;
	return NULL;
}

const char *keyword_suggest(struct env_str name)
{
	struct suggestion suggestion = suggestion_make(name);

	for (size_t i = 0; i < KEYWORD_COUNT; i++)
		suggestion_offer(&suggestion, keyword_rules[i].name);
	return suggestion.name;
}
