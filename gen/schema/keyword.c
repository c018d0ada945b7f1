/* The table of keywords. */
#include "schema/keyword.h"

#include "base/suggest.h"
#include "schema/keys.h"

#define BASES_NUMBER (BASE_INTEGER | BASE_NUMBER)
#define KIND_SCHEMA (KIND_BOOL | KIND_MAPPING)

const struct keyword_rule keyword_rules[KEYWORD_COUNT] = {
	[KEYWORD_TYPE] = {"type", KIND_STRING | KIND_SEQUENCE, BASE_ALL, false, NULL, HOLDS_VALUE, false},
	[KEYWORD_REF] = {"$ref", KIND_STRING, BASE_ALL, false, NULL, HOLDS_VALUE, true},
	[KEYWORD_ENUM] = {"enum", KIND_SEQUENCE, BASE_ENUM, false, NULL, HOLDS_VALUE, false},
	[KEYWORD_CONST] = {"const", KIND_ANY, BASE_CONST, false, NULL, HOLDS_VALUE, false},
	[KEYWORD_PROPERTIES] = {"properties", KIND_MAPPING, BASE_OBJECT, false, NULL, HOLDS_MAPPING, false},
	[KEYWORD_REQUIRED] = {"required", KIND_SEQUENCE, BASE_OBJECT, false, NULL, HOLDS_VALUE, false},
	[KEYWORD_ADDITIONAL_PROPERTIES] = {"additionalProperties", KIND_SCHEMA, BASE_OBJECT, false, NULL,
					   HOLDS_SCHEMA, false},
	[KEYWORD_ITEMS] = {"items", KIND_SCHEMA, BASE_ARRAY, false, NULL, HOLDS_SCHEMA, false},
	[KEYWORD_MIN_ITEMS] = {"minItems", KIND_NUMBER, BASE_ARRAY, false, read_length, HOLDS_VALUE, false},
	[KEYWORD_MAX_ITEMS] = {"maxItems", KIND_NUMBER, BASE_ARRAY, false, read_length, HOLDS_VALUE, false},
	[KEYWORD_MIN_LENGTH] = {"minLength", KIND_NUMBER, BASE_STRING, false, read_length, HOLDS_VALUE,
				false},
	[KEYWORD_MAX_LENGTH] = {"maxLength", KIND_NUMBER, BASE_STRING, false, read_length, HOLDS_VALUE,
				false},
	[KEYWORD_MINIMUM] = {"minimum", KIND_NUMBER, BASES_NUMBER, false, read_lower_bound, HOLDS_VALUE,
			     false},
	[KEYWORD_EXCLUSIVE_MINIMUM] = {"exclusiveMinimum", KIND_NUMBER, BASES_NUMBER, false, read_lower_bound,
				       HOLDS_VALUE, false},
	[KEYWORD_MAXIMUM] = {"maximum", KIND_NUMBER, BASES_NUMBER, false, read_upper_bound, HOLDS_VALUE,
			     false},
	[KEYWORD_EXCLUSIVE_MAXIMUM] = {"exclusiveMaximum", KIND_NUMBER, BASES_NUMBER, false, read_upper_bound,
				       HOLDS_VALUE, false},
	[KEYWORD_DESCRIPTION] = {"description", KIND_STRING, BASE_ALL, true, NULL, HOLDS_VALUE, false},
	[KEYWORD_TITLE] = {"title", KIND_STRING, BASE_ALL, true, NULL, HOLDS_VALUE, false},
	[KEYWORD_DEPRECATED] = {"deprecated", KIND_BOOL, BASE_ALL, true, NULL, HOLDS_VALUE, false},
	[KEYWORD_DEFAULT] = {"default", KIND_ANY, BASE_ALL, true, read_default, HOLDS_VALUE, false},
	[KEYWORD_EXAMPLES] = {"examples", KIND_SEQUENCE, BASE_ALL, true, NULL, HOLDS_VALUE, false},
	[KEYWORD_COMMENT] = {"$comment", KIND_STRING, BASE_ALL, true, NULL, HOLDS_VALUE, false},
	[KEYWORD_C_NAME] = {"x-c-name", KIND_STRING, BASE_ALL, true, read_c_name, HOLDS_VALUE, false},
	[KEYWORD_C_NAMES] = {"x-c-names", KIND_MAPPING, BASE_ENUM, true, NULL, HOLDS_VALUE, false},
	[KEYWORD_OPEN] = {"x-envgen-open", KIND_BOOL, BASE_ENUM, true, NULL, HOLDS_VALUE, false},
	[KEYWORD_PREFIX_ITEMS] = {"prefixItems", KIND_SEQUENCE, BASE_ARRAY, false, NULL, HOLDS_LIST, true},
	[KEYWORD_UNIQUE_ITEMS] = {"uniqueItems", KIND_BOOL, BASE_ARRAY, false, NULL, HOLDS_VALUE, true},
	[KEYWORD_CONTAINS] = {"contains", KIND_SCHEMA, BASE_ARRAY, false, NULL, HOLDS_SCHEMA, true},
	[KEYWORD_MIN_CONTAINS] = {"minContains", KIND_NUMBER, BASE_ARRAY, false, NULL, HOLDS_VALUE, true},
	[KEYWORD_MAX_CONTAINS] = {"maxContains", KIND_NUMBER, BASE_ARRAY, false, NULL, HOLDS_VALUE, true},
	[KEYWORD_UNEVALUATED_ITEMS] = {"unevaluatedItems", KIND_SCHEMA, BASE_ARRAY, false, NULL, HOLDS_SCHEMA,
				       true},
	[KEYWORD_MULTIPLE_OF] = {"multipleOf", KIND_NUMBER, BASES_NUMBER, false, read_multiple_of,
				 HOLDS_VALUE, true},
	[KEYWORD_PATTERN_PROPERTIES] = {"patternProperties", KIND_MAPPING, BASE_OBJECT, false, NULL,
					HOLDS_MAPPING, true},
	[KEYWORD_PROPERTY_NAMES] = {"propertyNames", KIND_SCHEMA, BASE_OBJECT, false, NULL, HOLDS_SCHEMA,
				    true},
	[KEYWORD_MIN_PROPERTIES] = {"minProperties", KIND_NUMBER, BASE_OBJECT, false, NULL, HOLDS_VALUE,
				    true},
	[KEYWORD_MAX_PROPERTIES] = {"maxProperties", KIND_NUMBER, BASE_OBJECT, false, NULL, HOLDS_VALUE,
				    true},
	[KEYWORD_DEPENDENT_REQUIRED] = {"dependentRequired", KIND_MAPPING, BASE_OBJECT, false, NULL,
					HOLDS_VALUE, true},
	[KEYWORD_DEPENDENT_SCHEMAS] = {"dependentSchemas", KIND_MAPPING, BASE_OBJECT, false, NULL,
				       HOLDS_MAPPING, true},
	[KEYWORD_UNEVALUATED_PROPERTIES] = {"unevaluatedProperties", KIND_SCHEMA, BASE_OBJECT, false, NULL,
					    HOLDS_SCHEMA, true},
	[KEYWORD_ALL_OF] = {"allOf", KIND_SEQUENCE, BASE_ALL, false, NULL, HOLDS_LIST, true},
	[KEYWORD_ANY_OF] = {"anyOf", KIND_SEQUENCE, BASE_ALL, false, NULL, HOLDS_LIST, true},
	[KEYWORD_ONE_OF] = {"oneOf", KIND_SEQUENCE, BASE_ALL, false, NULL, HOLDS_LIST, true},
	[KEYWORD_NOT] = {"not", KIND_SCHEMA, BASE_ALL, false, NULL, HOLDS_SCHEMA, true},
	[KEYWORD_IF] = {"if", KIND_SCHEMA, BASE_ALL, false, NULL, HOLDS_SCHEMA, true},
	[KEYWORD_THEN] = {"then", KIND_SCHEMA, BASE_ALL, false, NULL, HOLDS_SCHEMA, true},
	[KEYWORD_ELSE] = {"else", KIND_SCHEMA, BASE_ALL, false, NULL, HOLDS_SCHEMA, true},
	[KEYWORD_PATTERN] = {"pattern", KIND_STRING, BASE_STRING, false, NULL, HOLDS_VALUE, true},
	[KEYWORD_FORMAT] = {"format", KIND_STRING, BASE_STRING | BASES_NUMBER, false, NULL, HOLDS_VALUE,
			    true},
	[KEYWORD_CONTENT_ENCODING] = {"contentEncoding", KIND_STRING, BASE_STRING, false, NULL, HOLDS_VALUE,
				      true},
	[KEYWORD_CONTENT_MEDIA_TYPE] = {"contentMediaType", KIND_STRING, BASE_STRING, true, NULL, HOLDS_VALUE,
					false},
	[KEYWORD_CONTENT_SCHEMA] = {"contentSchema", KIND_SCHEMA, BASE_STRING, true, NULL, HOLDS_SCHEMA,
				    false},
	[KEYWORD_READ_ONLY] = {"readOnly", KIND_BOOL, BASE_ALL, true, NULL, HOLDS_VALUE, false},
	[KEYWORD_WRITE_ONLY] = {"writeOnly", KIND_BOOL, BASE_ALL, true, NULL, HOLDS_VALUE, false},
	[KEYWORD_DEFS] = {"$defs", KIND_MAPPING, BASE_ALL, true, NULL, HOLDS_MAPPING, false},
	[KEYWORD_DEFINITIONS] = {"definitions", KIND_MAPPING, BASE_ALL, true, NULL, HOLDS_MAPPING, false},
	[KEYWORD_ID] = {"$id", KIND_STRING, BASE_ALL, true, NULL, HOLDS_VALUE, false},
	[KEYWORD_ANCHOR] = {"$anchor", KIND_STRING, BASE_ALL, true, NULL, HOLDS_VALUE, false},
	[KEYWORD_SCHEMA] = {"$schema", KIND_STRING, BASE_ALL, true, NULL, HOLDS_VALUE, false},
	[KEYWORD_VOCABULARY] = {"$vocabulary", KIND_MAPPING, BASE_ALL, true, NULL, HOLDS_VALUE, false},
	[KEYWORD_DISCRIMINATOR] = {"discriminator", KIND_MAPPING, BASE_ALL, false, NULL, HOLDS_VALUE, true},
};

#define UNSUPPORTED "is not supported"
#define DYNAMIC "is not supported: what it means is only known while a value is checked"

static const struct keyword_refusal refusals[] = {
	{"$dynamicAnchor", CODE_REF_DYNAMIC, DYNAMIC, "'$anchor' names a schema for '$ref'"},
	{"$dynamicRef", CODE_REF_DYNAMIC, DYNAMIC, "'$ref' says which schema is meant"},
	{"$recursiveAnchor", CODE_REF_DYNAMIC, DYNAMIC, "'$anchor' names a schema for '$ref'"},
	{"$recursiveRef", CODE_REF_DYNAMIC, DYNAMIC, "'$ref: \"#\"' is the schema's own root"},
	{"additionalItems", CODE_KEYWORD_UNSUPPORTED, UNSUPPORTED, "write 'prefixItems' and 'items'"},
	{"dependencies", CODE_KEYWORD_UNSUPPORTED, UNSUPPORTED,
	 "write 'dependentRequired' or 'dependentSchemas'"},
	{"example", CODE_KEYWORD_UNSUPPORTED, UNSUPPORTED, "examples stand in 'examples', a sequence"},
	{"id", CODE_KEYWORD_UNSUPPORTED, UNSUPPORTED, "write '$id'"},
	{"nullable", CODE_KEYWORD_UNSUPPORTED, UNSUPPORTED,
	 "for a value that may be null, write 'type: [string, \"null\"]'"},
};

enum keyword keyword_find(struct env_str name)
{
	enum keyword keyword = KEYWORD_TYPE;

	while (keyword < KEYWORD_COUNT && !env_str_equal(env_str(keyword_rules[keyword].name), name))
		keyword++;
	return keyword;
}

const struct keyword_refusal *keyword_find_refusal(struct env_str name)
{
	for (size_t i = 0; i < sizeof(refusals) / sizeof(refusals[0]); i++)
		if (env_str_equal(env_str(refusals[i].name), name))
			return &refusals[i];
	return NULL;
}

const char *keyword_suggest(struct env_str name)
{
	struct suggestion suggestion = suggestion_make(name);

	for (size_t i = 0; i < KEYWORD_COUNT; i++)
		suggestion_offer(&suggestion, keyword_rules[i].name);
	return suggestion.name;
}
