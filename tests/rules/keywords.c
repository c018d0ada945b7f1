/* Reads the text of a JSON Schema into rules: single keywords. */
#include <check.h>
#include <regex.h>
#include <stdlib.h>

#include "rules/loader.h"
#include "text/number.h"
#include "type/canonical.h"
#include "type/keys.h"

static struct env_str text_of(const struct loader *loader, uint32_t index)
{
	return env_tape_text(&loader->tape, index);
}

static size_t size_of(const struct loader *loader, uint32_t index)
{
	int64_t size;

	ck_assert_int_eq(env_number_to_int(text_of(loader, index), &size), ENV_NUMBER_FITS);
	return (size_t)size;
}

static void load_none(struct loader *loader, uint32_t object, uint32_t value, struct env_rule *rule)
{
	(void)loader, (void)object, (void)value, (void)rule;
}

static void load_size(struct loader *loader, uint32_t object, uint32_t value, struct env_rule *rule)
{
	(void)object;
	rule->as.size = size_of(loader, value);
}

static void load_number(struct loader *loader, uint32_t object, uint32_t value, struct env_rule *rule)
{
	(void)object;
	ck_assert_int_eq(loader->tape.items[value].kind, ENV_TAPE_NUMBER);
	rule->as.number = text_of(loader, value);
}

/* ---- types and values ---- */

static unsigned type_of(struct env_str name)
{
	static const struct {
		const char *name;
		unsigned type;
	} types[] = {
		{"null", ENV_JSON_NULL},       {"boolean", ENV_JSON_BOOLEAN}, {"number", ENV_JSON_NUMBER},
		{"string", ENV_JSON_STRING},   {"array", ENV_JSON_ARRAY},     {"object", ENV_JSON_OBJECT},
		{"integer", ENV_JSON_INTEGER},
	};

	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++)
		if (env_str_equal(name, env_str(types[i].name)))
			return types[i].type;
	ck_abort_msg("no type %s", name.ptr);
	return 0;
}

static void load_type(struct loader *loader, uint32_t object, uint32_t value, struct env_rule *rule)
{
	uint32_t count = loader->tape.items[value].count;

	(void)object;
	if (loader->tape.items[value].kind == ENV_TAPE_STRING)
		rule->as.types = type_of(loader_string(loader, value));
	for (uint32_t i = 0; loader->tape.items[value].kind == ENV_TAPE_ARRAY && i < count; i++)
		rule->as.types |= type_of(loader_string(loader, value + 1 + i));
}

/* The canonical texts of `count` items in byte order. */
static struct env_str *load_canonical(struct loader *loader, uint32_t item, size_t count)
{
	struct env_str *texts = loader_alloc(loader, (count + 1) * sizeof(*texts));
	struct env_key_ref *sorted = loader_alloc(loader, (count + 1) * sizeof(*sorted));

	for (size_t i = 0; i < count; i++) {
		struct env_buf buf = {0};

		ck_assert_int_eq(env_tape_canonical(&loader->tape, item, loader->arena, &buf), ENV_OK);
		char *copy = loader_alloc(loader, buf.len);
		memcpy(copy, buf.data, buf.len);
		sorted[i] = (struct env_key_ref){env_str_of(copy, buf.len), i};
		env_buf_free(&buf);
		item = loader->tape.items[item].next;
	}
	env_keys_sort(sorted, count);
	for (size_t i = 0; i < count; i++)
		texts[i] = sorted[i].key;
	return texts;
}

static void load_enum(struct loader *loader, uint32_t object, uint32_t value, struct env_rule *rule)
{
	struct env_values *values = loader_alloc(loader, sizeof(*values));

	(void)object;
	values->count = loader->tape.items[value].count;
	values->canonical = load_canonical(loader, value + 1, values->count);
	values->shown = text_of(loader, value);
	rule->as.values = values;
}

static void load_const(struct loader *loader, uint32_t object, uint32_t value, struct env_rule *rule)
{
	struct env_values *values = loader_alloc(loader, sizeof(*values));
	struct env_str text = text_of(loader, value);

	(void)object;
	if (loader->tape.items[value].kind == ENV_TAPE_STRING)
		text = env_str_of(text.ptr - 1, text.len + 2);
	char *shown = loader_alloc(loader, text.len + 2);
	shown[0] = '[';
	memcpy(shown + 1, text.ptr, text.len);
	shown[text.len + 1] = ']';
	*values = (struct env_values){load_canonical(loader, value, 1), 1, env_str_of(shown, text.len + 2)};
	rule->as.values = values;
}

/* ---- strings ---- */

static enum env_status match_slowly(const struct env_pattern *pattern, struct env_str text)
{
	regex_t regex;
	char copy[200];

	if (env_str_equal(pattern->source, env_str("LIMIT")))
		return ENV_LIMIT;
	if (env_str_equal(pattern->source, env_str("MEMORY")))
		return ENV_NO_MEMORY;
	ck_assert_uint_lt(text.len, sizeof(copy));
	memcpy(copy, text.ptr, text.len);
	copy[text.len] = '\0';
	ck_assert_int_eq(regcomp(&regex, pattern->source.ptr, REG_EXTENDED | REG_NOSUB), 0);
	int result = regexec(&regex, copy, 0, NULL, 0);
	regfree(&regex);
	return result == 0 ? ENV_OK : ENV_INVALID;
}

static const struct env_pattern *pattern_of(struct loader *loader, uint32_t index)
{
	struct env_pattern *pattern = loader_alloc(loader, sizeof(*pattern));

	pattern->source = loader_string(loader, index);
	pattern->match = match_slowly;
	return pattern;
}

static void load_pattern(struct loader *loader, uint32_t object, uint32_t value, struct env_rule *rule)
{
	(void)object;
	rule->as.pattern = pattern_of(loader, value);
}

static void load_format(struct loader *loader, uint32_t object, uint32_t value, struct env_rule *rule)
{
	(void)object;
	rule->as.format = env_format_find(loader_string(loader, value));
	ck_assert_ptr_nonnull(rule->as.format);
}

/* ---- other schemas ---- */

static void load_schema(struct loader *loader, uint32_t object, uint32_t value, struct env_rule *rule)
{
	(void)object;
	rule->as.schema = loader_schema(loader, value);
}

static void load_schemas(struct loader *loader, uint32_t object, uint32_t value, struct env_rule *rule)
{
	size_t count = loader->tape.items[value].count;
	const struct env_schema **schemas = loader_alloc(loader, (count + 1) * sizeof(void *));
	uint32_t item = value + 1;

	(void)object;
	ck_assert_int_eq(loader->tape.items[value].kind, ENV_TAPE_ARRAY);
	for (size_t i = 0; i < count; i++) {
		schemas[i] = loader_schema(loader, item);
		item = loader->tape.items[item].next;
	}
	rule->as.schemas = (struct env_schema_list){schemas, count};
}

static void load_if(struct loader *loader, uint32_t object, uint32_t value, struct env_rule *rule)
{
	uint32_t then = loader_find(loader, object, "then");
	uint32_t other = loader_find(loader, object, "else");

	rule->as.condition = (struct env_condition){loader_schema(loader, value),
						    then == 0 ? NULL : loader_schema(loader, then),
						    other == 0 ? NULL : loader_schema(loader, other)};
}

static void load_items(struct loader *loader, uint32_t object, uint32_t value, struct env_rule *rule)
{
	uint32_t prefix = loader_find(loader, object, "prefixItems");

	rule->as.items = (struct env_items_after){loader_schema(loader, value),
						  prefix == 0 ? 0 : loader->tape.items[prefix].count};
}

static void load_contains(struct loader *loader, uint32_t object, uint32_t value, struct env_rule *rule)
{
	uint32_t least = loader_find(loader, object, "minContains");
	uint32_t most = loader_find(loader, object, "maxContains");

	rule->as.contains =
		(struct env_contains){loader_schema(loader, value), least == 0 ? 1 : size_of(loader, least),
				      most == 0 ? SIZE_MAX : size_of(loader, most)};
}

/* ---- objects ---- */

static struct env_names names_of(struct loader *loader, uint32_t index)
{
	size_t count = loader->tape.items[index].count;
	struct env_str *names = loader_alloc(loader, (count + 1) * sizeof(*names));

	for (size_t i = 0; i < count; i++)
		names[i] = loader_string(loader, index + 1 + (uint32_t)i);
	return (struct env_names){names, count};
}

static void load_required(struct loader *loader, uint32_t object, uint32_t value, struct env_rule *rule)
{
	(void)object;
	rule->as.names = names_of(loader, value);
}

static void load_dependent(struct loader *loader, uint32_t object, uint32_t value, struct env_rule *rule)
{
	size_t count = loader->tape.items[value].count;
	struct env_dependent *items = loader_alloc(loader, (count + 1) * sizeof(*items));
	uint32_t key = value + 1;

	(void)object;
	for (size_t i = 0; i < count; i++) {
		items[i] = (struct env_dependent){loader_string(loader, key), names_of(loader, key + 1)};
		key = loader->tape.items[key + 1].next;
	}
	rule->as.dependents = (struct env_dependents){items, count};
}

static const struct env_schema_properties *properties_of(struct loader *loader, uint32_t index)
{
	size_t count = loader->tape.items[index].count;
	struct env_schema_properties *properties = loader_alloc(loader, sizeof(*properties));
	struct env_schema_property *items = loader_alloc(loader, (count + 1) * sizeof(*items));
	struct env_key_ref *keys = loader_alloc(loader, (count + 1) * sizeof(*keys));
	uint16_t *sorted = loader_alloc(loader, (count + 1) * sizeof(*sorted));
	uint32_t key = index + 1;

	for (size_t i = 0; i < count; i++) {
		items[i] = (struct env_schema_property){loader_string(loader, key),
							loader_schema(loader, key + 1)};
		keys[i] = (struct env_key_ref){items[i].name, i};
		key = loader->tape.items[key + 1].next;
	}
	env_keys_sort(keys, count);
	for (size_t i = 0; i < count; i++)
		sorted[i] = (uint16_t)keys[i].index;
	*properties = (struct env_schema_properties){items, count, sorted};
	return properties;
}

static void load_properties(struct loader *loader, uint32_t object, uint32_t value, struct env_rule *rule)
{
	(void)object;
	rule->as.properties = properties_of(loader, value);
}

static const struct env_schema_patterns *patterns_of(struct loader *loader, uint32_t index)
{
	size_t count = loader->tape.items[index].count;
	struct env_schema_patterns *patterns = loader_alloc(loader, sizeof(*patterns));
	struct env_schema_pattern *items = loader_alloc(loader, (count + 1) * sizeof(*items));
	uint32_t key = index + 1;

	for (size_t i = 0; i < count; i++) {
		items[i] =
			(struct env_schema_pattern){pattern_of(loader, key), loader_schema(loader, key + 1)};
		key = loader->tape.items[key + 1].next;
	}
	*patterns = (struct env_schema_patterns){items, count};
	return patterns;
}

static void load_patterns(struct loader *loader, uint32_t object, uint32_t value, struct env_rule *rule)
{
	(void)object;
	rule->as.patterns = patterns_of(loader, value);
}

static void load_additional(struct loader *loader, uint32_t object, uint32_t value, struct env_rule *rule)
{
	uint32_t properties = loader_find(loader, object, "properties");
	uint32_t patterns = loader_find(loader, object, "patternProperties");

	rule->as.additional =
		(struct env_additional){loader_schema(loader, value),
					properties == 0 ? NULL : properties_of(loader, properties),
					patterns == 0 ? NULL : patterns_of(loader, patterns)};
}

const struct load_keyword *load_keyword_find(struct env_str name)
{
	static const struct load_keyword keywords[] = {
		{"type", ENV_RULE_TYPE, load_type},
		{"enum", ENV_RULE_ENUM, load_enum},
		{"const", ENV_RULE_CONST, load_const},
		{"minimum", ENV_RULE_MINIMUM, load_number},
		{"maximum", ENV_RULE_MAXIMUM, load_number},
		{"exclusiveMinimum", ENV_RULE_EXCLUSIVE_MINIMUM, load_number},
		{"exclusiveMaximum", ENV_RULE_EXCLUSIVE_MAXIMUM, load_number},
		{"multipleOf", ENV_RULE_MULTIPLE_OF, load_number},
		{"minLength", ENV_RULE_MIN_LENGTH, load_size},
		{"maxLength", ENV_RULE_MAX_LENGTH, load_size},
		{"pattern", ENV_RULE_PATTERN, load_pattern},
		{"format", ENV_RULE_FORMAT, load_format},
		{"minItems", ENV_RULE_MIN_ITEMS, load_size},
		{"maxItems", ENV_RULE_MAX_ITEMS, load_size},
		{"uniqueItems", ENV_RULE_UNIQUE_ITEMS, load_none},
		{"prefixItems", ENV_RULE_PREFIX_ITEMS, load_schemas},
		{"items", ENV_RULE_ITEMS, load_items},
		{"contains", ENV_RULE_CONTAINS, load_contains},
		{"minProperties", ENV_RULE_MIN_PROPERTIES, load_size},
		{"maxProperties", ENV_RULE_MAX_PROPERTIES, load_size},
		{"required", ENV_RULE_REQUIRED, load_required},
		{"properties", ENV_RULE_PROPERTIES, load_properties},
		{"patternProperties", ENV_RULE_PATTERN_PROPERTIES, load_patterns},
		{"additionalProperties", ENV_RULE_ADDITIONAL, load_additional},
		{"propertyNames", ENV_RULE_PROPERTY_NAMES, load_schema},
		{"dependentRequired", ENV_RULE_DEPENDENT_REQUIRED, load_dependent},
		{"dependentSchemas", ENV_RULE_DEPENDENT_SCHEMAS, load_properties},
		{"$ref", ENV_RULE_REF, load_ref},
		{"allOf", ENV_RULE_ALL_OF, load_schemas},
		{"anyOf", ENV_RULE_ANY_OF, load_schemas},
		{"oneOf", ENV_RULE_ONE_OF, load_schemas},
		{"not", ENV_RULE_NOT, load_schema},
		{"if", ENV_RULE_IF, load_if},
		{"unevaluatedItems", ENV_RULE_UNEVALUATED_ITEMS, load_schema},
		{"unevaluatedProperties", ENV_RULE_UNEVALUATED_PROPERTIES, load_schema},
	};

	for (size_t i = 0; i < sizeof(keywords) / sizeof(keywords[0]); i++)
		if (env_str_equal(name, env_str(keywords[i].name)))
			return &keywords[i];
	return NULL;
}
