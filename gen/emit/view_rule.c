/* Views of single rules. */
#include "emit/view_json.h"
#include "emit/view_rules.h"
#include "emit/view_text.h"

static struct env_str name_of(const struct env_schema *schema)
{
	return schema == NULL ? (struct env_str){0} : ruleset_of(schema)->c_name;
}

static const char *const rule_names[ENV_RULE_COUNT] = {
	[ENV_RULE_FALSE] = "FALSE",
	[ENV_RULE_TYPE] = "TYPE",
	[ENV_RULE_ENUM] = "ENUM",
	[ENV_RULE_CONST] = "CONST",
	[ENV_RULE_MINIMUM] = "MINIMUM",
	[ENV_RULE_MAXIMUM] = "MAXIMUM",
	[ENV_RULE_EXCLUSIVE_MINIMUM] = "EXCLUSIVE_MINIMUM",
	[ENV_RULE_EXCLUSIVE_MAXIMUM] = "EXCLUSIVE_MAXIMUM",
	[ENV_RULE_MULTIPLE_OF] = "MULTIPLE_OF",
	[ENV_RULE_MIN_LENGTH] = "MIN_LENGTH",
	[ENV_RULE_MAX_LENGTH] = "MAX_LENGTH",
	[ENV_RULE_PATTERN] = "PATTERN",
	[ENV_RULE_FORMAT] = "FORMAT",
	[ENV_RULE_MIN_ITEMS] = "MIN_ITEMS",
	[ENV_RULE_MAX_ITEMS] = "MAX_ITEMS",
	[ENV_RULE_UNIQUE_ITEMS] = "UNIQUE_ITEMS",
	[ENV_RULE_PREFIX_ITEMS] = "PREFIX_ITEMS",
	[ENV_RULE_ITEMS] = "ITEMS",
	[ENV_RULE_CONTAINS] = "CONTAINS",
	[ENV_RULE_MIN_PROPERTIES] = "MIN_PROPERTIES",
	[ENV_RULE_MAX_PROPERTIES] = "MAX_PROPERTIES",
	[ENV_RULE_REQUIRED] = "REQUIRED",
	[ENV_RULE_PROPERTIES] = "PROPERTIES",
	[ENV_RULE_PATTERN_PROPERTIES] = "PATTERN_PROPERTIES",
	[ENV_RULE_ADDITIONAL] = "ADDITIONAL",
	[ENV_RULE_PROPERTY_NAMES] = "PROPERTY_NAMES",
	[ENV_RULE_DEPENDENT_REQUIRED] = "DEPENDENT_REQUIRED",
	[ENV_RULE_DEPENDENT_SCHEMAS] = "DEPENDENT_SCHEMAS",
	[ENV_RULE_REF] = "REF",
	[ENV_RULE_ALL_OF] = "ALL_OF",
	[ENV_RULE_ANY_OF] = "ANY_OF",
	[ENV_RULE_ONE_OF] = "ONE_OF",
	[ENV_RULE_NOT] = "NOT",
	[ENV_RULE_IF] = "IF",
	[ENV_RULE_UNEVALUATED_ITEMS] = "UNEVALUATED_ITEMS",
	[ENV_RULE_UNEVALUATED_PROPERTIES] = "UNEVALUATED_PROPERTIES",
};

/* Keys of a rule's view: the member of env_rule's union that it has; of the others null. */
static const char *const rule_keys[] = {"types",    "size",       "number",     "values",
					"pattern",  "format",     "schema",     "schemas",
					"items",    "contains",   "names",      "properties",
					"patterns", "additional", "dependents", "condition"};

static json_t *types_list(unsigned types)
{
	static const struct {
		unsigned type;
		const char *name;
	} names[] = {
		{ENV_JSON_NULL, "NULL"},     {ENV_JSON_BOOLEAN, "BOOLEAN"}, {ENV_JSON_INTEGER, "INTEGER"},
		{ENV_JSON_NUMBER, "NUMBER"}, {ENV_JSON_STRING, "STRING"},   {ENV_JSON_ARRAY, "ARRAY"},
		{ENV_JSON_OBJECT, "OBJECT"},
	};
	json_t *list = view_list();

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if ((types & names[i].type) == 0)
			continue;
		json_t *object = view_object();
		view_set_string(object, "type", env_str(names[i].name));
		view_append(list, object);
	}
	return list;
}

static json_t *size_view(const struct view *view, size_t size)
{
	return view_string(size == SIZE_MAX ? env_str("SIZE_MAX") : memory_printf(view->memory, "%zu", size));
}

static json_t *sorted_view(const struct view *view, const struct env_schema_properties *properties)
{
	return view_numbers(view, properties->sorted, properties->count);
}

static json_t *values_view(const struct view *view, const struct env_values *values)
{
	json_t *object = view_object();
	json_t *list = view_list();

	for (size_t i = 0; i < values->count; i++)
		view_append(list, view_string(view_literal(view, values->canonical[i])));
	view_set(object, "list", list);
	view_set(object, "count", view_size(values->count));
	view_set(object, "shown", view_string(view_literal(view, values->shown)));
	return object;
}

static json_t *schemas_view(const struct env_schema_list *schemas)
{
	json_t *object = view_object();
	json_t *list = view_list();

	for (size_t i = 0; i < schemas->count; i++)
		view_append(list, view_string(name_of(schemas->items[i])));
	view_set(object, "list", list);
	view_set(object, "count", view_size(schemas->count));
	return object;
}

static json_t *names_view(const struct view *view, const struct env_names *names)
{
	json_t *object = view_object();
	json_t *list = view_list();

	for (size_t i = 0; i < names->count; i++)
		view_append(list, view_string(view_literal(view, names->items[i])));
	view_set_any(object, "any", list);
	view_set(object, "list", list);
	view_set(object, "count", view_size(names->count));
	return object;
}

static json_t *properties_view(const struct view *view, const struct env_schema_properties *properties)
{
	json_t *object = view_object();
	json_t *list = view_list();

	for (size_t i = 0; i < properties->count; i++) {
		json_t *row = view_object();
		view_set(row, "name", view_string(view_literal(view, properties->items[i].name)));
		view_set_string(row, "schema", name_of(properties->items[i].schema));
		view_append(list, row);
	}
	view_set_any(object, "any", list);
	view_set(object, "list", list);
	view_set(object, "count", view_size(properties->count));
	view_set(object, "sorted", sorted_view(view, properties));
	return object;
}

static json_t *patterns_view(const struct env_schema_patterns *patterns)
{
	json_t *object = view_object();
	json_t *list = view_list();

	for (size_t i = 0; i < patterns->count; i++) {
		json_t *row = view_object();
		view_set_string(row, "pattern", pattern_of(patterns->items[i].pattern)->c_name);
		view_set_string(row, "schema", name_of(patterns->items[i].schema));
		view_append(list, row);
	}
	view_set_any(object, "any", list);
	view_set(object, "list", list);
	view_set(object, "count", view_size(patterns->count));
	return object;
}

static json_t *dependents_view(const struct view *view, const struct env_dependents *dependents)
{
	json_t *object = view_object();
	json_t *list = view_list();

	for (size_t i = 0; i < dependents->count; i++) {
		json_t *row = view_object();
		view_set(row, "index", view_size(i));
		view_set(row, "name", view_string(view_literal(view, dependents->items[i].name)));
		view_set(row, "needs", names_view(view, &dependents->items[i].needs));
		view_append(list, row);
	}
	view_set_any(object, "any", list);
	view_set(object, "list", list);
	view_set(object, "count", view_size(dependents->count));
	return object;
}

/* The place of the rule of that kind in a set; it is there. */
static size_t place_of(const struct ruleset *set, enum env_rule_kind kind)
{
	size_t place = 0;

	while (set->table.rules[place].kind != kind)
		place++;
	return place;
}

/* It names the tables of the keywords beside it, which stand before it. */
static json_t *additional_view(const struct view *view, const struct ruleset *set,
			       const struct env_additional *additional)
{
	json_t *object = view_object();

	view_set_string(object, "schema", name_of(additional->schema));
	view_set(object, "beside_properties",
		 additional->properties == NULL ? json_null()
						: size_view(view, place_of(set, ENV_RULE_PROPERTIES)));
	view_set(object, "beside_patterns",
		 additional->patterns == NULL ? json_null()
					      : size_view(view, place_of(set, ENV_RULE_PATTERN_PROPERTIES)));
	return object;
}

static json_t *condition_view(const struct env_condition *condition)
{
	json_t *object = view_object();

	view_set_string(object, "when", name_of(condition->when));
	view_set_string(object, "then", name_of(condition->then));
	view_set_string(object, "other", name_of(condition->other));
	return object;
}

static json_t *contains_view(const struct view *view, const struct env_contains *contains)
{
	json_t *object = view_object();

	view_set_string(object, "schema", name_of(contains->schema));
	view_set(object, "least", size_view(view, contains->least));
	view_set(object, "most", size_view(view, contains->most));
	return object;
}

static json_t *items_view(const struct view *view, const struct env_items_after *items)
{
	json_t *object = view_object();

	view_set_string(object, "schema", name_of(items->schema));
	view_set(object, "start", size_view(view, items->start));
	return object;
}

/* The name of the object that a format is: its name with "_" for "-". */
static struct env_str format_symbol(const struct view *view, const struct env_format *format)
{
	struct env_str name = memory_copy(view->memory, env_str(format->name));

	for (char *at = (char *)name.ptr; *at != '\0'; at++)
		if (*at == '-')
			*at = '_';
	return name;
}

/* Sets the one key of the rule's that is not null. */
static void set_rule(const struct view *view, json_t *object, const struct env_rule *rule)
{
	switch (rule->kind) {
	case ENV_RULE_TYPE:
		view_set(object, "types", types_list(rule->as.types));
		break;
	case ENV_RULE_ENUM:
	case ENV_RULE_CONST:
		view_set(object, "values", values_view(view, rule->as.values));
		break;
	case ENV_RULE_MINIMUM:
	case ENV_RULE_MAXIMUM:
	case ENV_RULE_EXCLUSIVE_MINIMUM:
	case ENV_RULE_EXCLUSIVE_MAXIMUM:
	case ENV_RULE_MULTIPLE_OF:
		view_set_string(object, "number", rule->as.number);
		break;
	case ENV_RULE_PATTERN:
		view_set_string(object, "pattern", pattern_of(rule->as.pattern)->c_name);
		break;
	case ENV_RULE_FORMAT:
		view_set_string(object, "format", format_symbol(view, rule->as.format));
		break;
	case ENV_RULE_MIN_LENGTH:
	case ENV_RULE_MAX_LENGTH:
	case ENV_RULE_MIN_ITEMS:
	case ENV_RULE_MAX_ITEMS:
	case ENV_RULE_MIN_PROPERTIES:
	case ENV_RULE_MAX_PROPERTIES:
		view_set(object, "size", size_view(view, rule->as.size));
		break;
	default:
		break;
	}
}

/* The same for rules that are made of others. */
static void set_compound(const struct view *view, json_t *object, const struct ruleset *set,
			 const struct env_rule *rule)
{
	switch (rule->kind) {
	case ENV_RULE_PREFIX_ITEMS:
	case ENV_RULE_ALL_OF:
	case ENV_RULE_ANY_OF:
	case ENV_RULE_ONE_OF:
		view_set(object, "schemas", schemas_view(&rule->as.schemas));
		break;
	case ENV_RULE_ITEMS:
		view_set(object, "items", items_view(view, &rule->as.items));
		break;
	case ENV_RULE_CONTAINS:
		view_set(object, "contains", contains_view(view, &rule->as.contains));
		break;
	case ENV_RULE_REQUIRED:
		view_set(object, "names", names_view(view, &rule->as.names));
		break;
	case ENV_RULE_PROPERTIES:
	case ENV_RULE_DEPENDENT_SCHEMAS:
		view_set(object, "properties", properties_view(view, rule->as.properties));
		break;
	case ENV_RULE_PATTERN_PROPERTIES:
		view_set(object, "patterns", patterns_view(rule->as.patterns));
		break;
	case ENV_RULE_ADDITIONAL:
		view_set(object, "additional", additional_view(view, set, &rule->as.additional));
		break;
	case ENV_RULE_DEPENDENT_REQUIRED:
		view_set(object, "dependents", dependents_view(view, &rule->as.dependents));
		break;
	case ENV_RULE_IF:
		view_set(object, "condition", condition_view(&rule->as.condition));
		break;
	case ENV_RULE_PROPERTY_NAMES:
	case ENV_RULE_REF:
	case ENV_RULE_NOT:
	case ENV_RULE_UNEVALUATED_ITEMS:
	case ENV_RULE_UNEVALUATED_PROPERTIES:
		view_set_string(object, "schema", name_of(rule->as.schema));
		break;
	default:
		break;
	}
}

static json_t *rule_view(const struct view *view, const struct ruleset *set, size_t index)
{
	const struct env_rule *rule = &set->table.rules[index];
	json_t *object = view_object();

	view_set_string(object, "kind", env_str(rule_names[rule->kind]));
	view_set_string(object, "set", set->c_name);
	view_set(object, "number_in_set", size_view(view, index));
	for (size_t i = 0; i < sizeof(rule_keys) / sizeof(rule_keys[0]); i++)
		view_set(object, rule_keys[i], json_null());
	set_rule(view, object, rule);
	set_compound(view, object, set, rule);
	return object;
}

json_t *view_ruleset(const struct view *view, const struct ruleset *set)
{
	json_t *object = view_object();
	json_t *rules = view_list();

	for (size_t i = 0; i < set->table.count; i++)
		view_append(rules, rule_view(view, set, i));
	view_set_string(object, "c_name", set->c_name);
	view_set_string(object, "name", view_literal(view, set->table.name));
	view_set_any(object, "any", rules);
	view_set(object, "rules", rules);
	view_set(object, "count", view_size(set->table.count));
	return object;
}
