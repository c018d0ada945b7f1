/* What comments tell of rules on text: the keywords. */
#include "emit/view_limits.h"

/* Keywords that a comment names, at most. */
#define KEYWORDS_SHOWN 4

static const char *const keywords[ENV_RULE_COUNT] = {
	[ENV_RULE_FALSE] = "false",
	[ENV_RULE_TYPE] = "type",
	[ENV_RULE_ENUM] = "enum",
	[ENV_RULE_CONST] = "const",
	[ENV_RULE_MINIMUM] = "minimum",
	[ENV_RULE_MAXIMUM] = "maximum",
	[ENV_RULE_EXCLUSIVE_MINIMUM] = "exclusiveMinimum",
	[ENV_RULE_EXCLUSIVE_MAXIMUM] = "exclusiveMaximum",
	[ENV_RULE_MULTIPLE_OF] = "multipleOf",
	[ENV_RULE_MIN_LENGTH] = "minLength",
	[ENV_RULE_MAX_LENGTH] = "maxLength",
	[ENV_RULE_PATTERN] = "pattern",
	[ENV_RULE_FORMAT] = "format",
	[ENV_RULE_MIN_ITEMS] = "minItems",
	[ENV_RULE_MAX_ITEMS] = "maxItems",
	[ENV_RULE_UNIQUE_ITEMS] = "uniqueItems",
	[ENV_RULE_PREFIX_ITEMS] = "prefixItems",
	[ENV_RULE_ITEMS] = "items",
	[ENV_RULE_CONTAINS] = "contains",
	[ENV_RULE_MIN_PROPERTIES] = "minProperties",
	[ENV_RULE_MAX_PROPERTIES] = "maxProperties",
	[ENV_RULE_REQUIRED] = "required",
	[ENV_RULE_PROPERTIES] = "properties",
	[ENV_RULE_PATTERN_PROPERTIES] = "patternProperties",
	[ENV_RULE_ADDITIONAL] = "additionalProperties",
	[ENV_RULE_PROPERTY_NAMES] = "propertyNames",
	[ENV_RULE_DEPENDENT_REQUIRED] = "dependentRequired",
	[ENV_RULE_DEPENDENT_SCHEMAS] = "dependentSchemas",
	[ENV_RULE_REF] = "$ref",
	[ENV_RULE_ALL_OF] = "allOf",
	[ENV_RULE_ANY_OF] = "anyOf",
	[ENV_RULE_ONE_OF] = "oneOf",
	[ENV_RULE_NOT] = "not",
	[ENV_RULE_IF] = "if",
	[ENV_RULE_UNEVALUATED_ITEMS] = "unevaluatedItems",
	[ENV_RULE_UNEVALUATED_PROPERTIES] = "unevaluatedProperties",
};

/* Whether a rule of the kind stands before that at `index`. */
static bool came_before(const struct env_schema *schema, size_t index)
{
	for (size_t i = 0; i < index; i++)
		if (schema->rules[i].kind == schema->rules[index].kind)
			return true;
	return false;
}

struct env_str view_also_text(const struct view *view, const struct ruleset *rules)
{
	struct env_str text = {"", 0};
	size_t shown = 0;

	for (size_t i = 0; rules != NULL && i < rules->table.count; i++) {
		if (came_before(&rules->table, i))
			continue;
		if (shown++ == KEYWORDS_SHOWN)
			return memory_printf(view->memory, "%.*s and more", STR(text));
		text = memory_printf(view->memory, "%.*s%s%s", STR(text), text.len > 0 ? ", " : "",
				     keywords[rules->table.rules[i].kind]);
	}
	return text;
}
