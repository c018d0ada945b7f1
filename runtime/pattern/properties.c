/* Properties of characters by their names: \p{...}. */
#include <string.h>

#include "pattern/parser.h"

/* A name of a property, or of a value of General_Category or Script. In byte order. */
static const struct property_name {
	const char *name;
	struct env_pattern_property property;
} property_names[] = {
#include "pattern/property_names.inc"
};

/* Compares a text with a name. */
static int compare_name(struct env_str text, const char *name)
{
	size_t len = strlen(name);
	int order = memcmp(text.ptr, name, text.len < len ? text.len : len);

	return order != 0 ? order : (text.len > len) - (text.len < len);
}

static const struct property_name *find_name(struct env_str text)
{
	size_t low = 0;
	size_t high = sizeof(property_names) / sizeof(property_names[0]);

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = compare_name(text, property_names[middle].name);
		if (order == 0)
			return &property_names[middle];
		if (order > 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

/* The property whose value a text of the form name=value gives. */
static bool find_valued(struct env_str name, struct env_str value, struct env_pattern_property *property)
{
	static const struct {
		const char *name;
		enum env_pattern_property_kind kind;   /* of the property */
		enum env_pattern_property_kind listed; /* of its values in the table */
	} valued[] = {{"General_Category", ENV_PATTERN_CATEGORY, ENV_PATTERN_CATEGORY},
		      {"gc", ENV_PATTERN_CATEGORY, ENV_PATTERN_CATEGORY},
		      {"Script", ENV_PATTERN_SCRIPT, ENV_PATTERN_SCRIPT},
		      {"sc", ENV_PATTERN_SCRIPT, ENV_PATTERN_SCRIPT},
		      {"Script_Extensions", ENV_PATTERN_SCRIPT_EXTENSIONS, ENV_PATTERN_SCRIPT},
		      {"scx", ENV_PATTERN_SCRIPT_EXTENSIONS, ENV_PATTERN_SCRIPT}};
	const struct property_name *found = find_name(value);

	for (size_t i = 0; found != NULL && i < sizeof(valued) / sizeof(valued[0]); i++) {
		if (compare_name(name, valued[i].name) != 0 || found->property.kind != valued[i].listed)
			continue;
		property->kind = valued[i].kind;
		property->value = found->property.value;
		return true;
	}
	return false;
}

/* A property of characters, or a value of General_Category. */
static bool find_lone(struct env_str name, struct env_pattern_property *property)
{
	const struct property_name *found = find_name(name);

	if (found == NULL || found->property.kind == ENV_PATTERN_SCRIPT)
		return false;
	*property = found->property;
	return true;
}

/* Takes what is before `end`, which is skipped; false where that does not come. */
static bool take_until(struct env_pattern_parser *parser, char end, struct env_str *text)
{
	const char *start = parser->source.ptr + parser->at;
	const char *found = memchr(start, end, parser->source.len - parser->at);

	if (found == NULL)
		return false;
	*text = env_str_of(start, (size_t)(found - start));
	parser->at += text->len + 1;
	return true;
}

bool env_pattern_property(struct env_pattern_parser *parser, struct env_pattern_item *item)
{
	size_t offset = parser->at - 2;
	struct env_str text = {0};

	if (!env_pattern_skip(parser, "{") || !take_until(parser, '}', &text))
		return env_pattern_fail(parser, offset, "after \\p comes a property in braces: \\p{Letter}");
	const char *equals = text.len > 0 ? memchr(text.ptr, '=', text.len) : NULL;
	bool known = false;
	if (equals == NULL) {
		known = find_lone(text, &item->property);
	} else {
		size_t len = (size_t)(equals - text.ptr);
		known = find_valued(env_str_of(text.ptr, len), env_str_of(equals + 1, text.len - len - 1),
				    &item->property);
	}
	return known ? true
		     : env_pattern_fail(parser, offset,
					"there is no such property; names are case sensitive: \\p{Lu}, "
					"\\p{Script=Greek}");
}
