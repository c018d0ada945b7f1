/* Rules about objects. */
#include <stdlib.h>

#include "schema/names.h"
#include "schema/ruler.h"

/* A name and where it stands. */
struct ranked {
	struct env_str name;
	uint16_t index;
};

static int compare_ranked(const void *a, const void *b)
{
	return env_str_compare(((const struct ranked *)a)->name, ((const struct ranked *)b)->name);
}

static const uint16_t *sort_properties(struct memory *memory, const struct env_schema_property *items,
				       size_t count)
{
	struct ranked *names = memory_array(memory, count + 1, sizeof(*names));
	uint16_t *sorted = memory_array(memory, count + 1, sizeof(*sorted));

	for (size_t i = 0; i < count; i++)
		names[i] = (struct ranked){items[i].name, (uint16_t)i};
	qsort(names, count, sizeof(*names), compare_ranked);
	for (size_t i = 0; i < count; i++)
		sorted[i] = names[i].index;
	return sorted;
}

/*
 * The end of a table's name for what stands at `key`. It ends with what no other name does: a property can be called as what types and rules
 * have in the source, `list` or `read`.
 */
static const char *part_of(struct ruler *ruler, const char *part, struct env_str key)
{
	struct memory *memory = memory_of(ruler->document);
	struct env_str identifier = name_to_identifier(memory, key);

	if (part[0] == '\0')
		return name_join(memory, identifier, "rules").ptr;
	return memory_printf(memory, "%s_%.*s_rules", part, STR(identifier)).ptr;
}

/* The rules of the schemas of a mapping, by name, as a table of properties. */
static const struct env_schema_properties *read_properties(struct ruler *ruler, const struct node *mapping,
							   const char *part)
{
	struct memory *memory = memory_of(ruler->document);
	struct env_schema_properties *properties = memory_alloc(memory, sizeof(*properties));
	struct env_schema_property *items = memory_array(memory, mapping->count + 1, sizeof(*items));

	for (size_t i = 0; i < mapping->count; i++) {
		const struct node_pair *pair = &mapping->pairs[i];

		items[i].name = pair->key->text;
		items[i].schema =
			ruler_part(ruler, pair->value, part_of(ruler, part, pair->key->text), SIZE_MAX);
	}
	*properties = (struct env_schema_properties){items, mapping->count,
						     sort_properties(memory, items, mapping->count)};
	return properties;
}

/* The properties that were made a rule of already, or NULL. */
static const struct env_schema_properties *made_properties(const struct ruler *ruler)
{
	for (size_t i = 0; i < ruler->count; i++)
		if (ruler->rules[i].kind == ENV_RULE_PROPERTIES)
			return ruler->rules[i].as.properties;
	return NULL;
}

static const struct env_schema_patterns *made_patterns(const struct ruler *ruler)
{
	for (size_t i = 0; i < ruler->count; i++)
		if (ruler->rules[i].kind == ENV_RULE_PATTERN_PROPERTIES)
			return ruler->rules[i].as.patterns;
	return NULL;
}

void rule_properties(struct ruler *ruler, const struct node_pair *pair)
{
	if (made_properties(ruler) == NULL)
		ruler_add(ruler, (struct env_rule){.kind = ENV_RULE_PROPERTIES,
						   .as.properties = read_properties(ruler, pair->value, "")});
}

void rule_pattern_properties(struct ruler *ruler, const struct node_pair *pair)
{
	struct memory *memory = memory_of(ruler->document);
	struct env_schema_patterns *patterns = memory_alloc(memory, sizeof(*patterns));
	struct env_schema_pattern *items = memory_array(memory, pair->value->count + 1, sizeof(*items));

	if (made_patterns(ruler) != NULL)
		return;
	for (size_t i = 0; i < pair->value->count; i++) {
		const struct pattern *pattern = pattern_get(ruler->document, pair->value->pairs[i].key);
		const struct env_schema *schema =
			ruler_part(ruler, pair->value->pairs[i].value, "pattern", i);

		if (pattern != NULL)
			items[patterns->count++] = (struct env_schema_pattern){&pattern->table, schema};
	}
	patterns->items = items;
	ruler_add(ruler, (struct env_rule){.kind = ENV_RULE_PATTERN_PROPERTIES, .as.patterns = patterns});
}

/* What stands beside it is made first, wherever it is written. */
void rule_additional(struct ruler *ruler, const struct node_pair *pair)
{
	const struct node_pair *properties = ruler->given.pairs[KEYWORD_PROPERTIES];
	const struct node_pair *patterns = ruler->given.pairs[KEYWORD_PATTERN_PROPERTIES];
	struct env_additional additional = {0};

	if (properties != NULL)
		rule_properties(ruler, properties);
	if (patterns != NULL)
		rule_pattern_properties(ruler, patterns);
	additional.properties = made_properties(ruler);
	additional.patterns = made_patterns(ruler);
	additional.schema = ruler_part(ruler, pair->value, "additional", SIZE_MAX);
	ruler_add(ruler, (struct env_rule){.kind = ENV_RULE_ADDITIONAL, .as.additional = additional});
}

void rule_property_names(struct ruler *ruler, const struct node_pair *pair)
{
	ruler_add(ruler, (struct env_rule){.kind = ENV_RULE_PROPERTY_NAMES,
					   .as.schema = ruler_part(ruler, pair->value, "names", SIZE_MAX)});
}

/* The strings of a sequence; others are reported. */
static struct env_names names_of(struct ruler *ruler, const struct node *list)
{
	struct env_str *items = memory_array(memory_of(ruler->document), list->count + 1, sizeof(*items));
	struct map seen = {0};
	size_t count = 0;

	for (size_t i = 0; i < list->count; i++) {
		const struct node *item = list->items[i];

		if (item->kind != NODE_STRING)
			ruler_error(ruler, CODE_KEYWORD_KIND, item->span, "an item must be a string, not %s",
				    node_kind_name(item->kind));
		else if (map_put(memory_of(ruler->document), &seen, item->text, (void *)item) != NULL)
			ruler_error(ruler, CODE_LIST_DUPLICATE, item->span, "%s stands in the list twice",
				    quoted(ruler->document, item->text));
		else
			items[count++] = item->text;
	}
	return (struct env_names){items, count};
}

void rule_required(struct ruler *ruler, const struct node_pair *pair)
{
	ruler_add(ruler,
		  (struct env_rule){.kind = ENV_RULE_REQUIRED, .as.names = names_of(ruler, pair->value)});
}

void rule_dependent_required(struct ruler *ruler, const struct node_pair *pair)
{
	size_t count = pair->value->count;
	struct env_dependent *items = memory_array(memory_of(ruler->document), count + 1, sizeof(*items));

	for (size_t i = 0; i < count; i++) {
		const struct node_pair *dependent = &pair->value->pairs[i];

		items[i].name = dependent->key->text;
		if (dependent->value->kind == NODE_SEQUENCE)
			items[i].needs = names_of(ruler, dependent->value);
		else
			ruler_error(ruler, CODE_KEYWORD_KIND, dependent->value->span,
				    "what %s needs must be a sequence of names, not %s",
				    quoted(ruler->document, dependent->key->text),
				    node_kind_name(dependent->value->kind));
	}
	ruler_add(ruler,
		  (struct env_rule){.kind = ENV_RULE_DEPENDENT_REQUIRED, .as.dependents = {items, count}});
}

void rule_dependent_schemas(struct ruler *ruler, const struct node_pair *pair)
{
	ruler_add(ruler, (struct env_rule){.kind = ENV_RULE_DEPENDENT_SCHEMAS,
					   .as.properties = read_properties(ruler, pair->value, "with")});
}
