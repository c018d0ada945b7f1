/* Which rules and patterns types need, and in what order their tables stand. */
#include "emit/view_rules.h"

void reach_pattern(struct reached *reached, const struct env_pattern *table)
{
	const struct pattern *pattern = pattern_of(table);

	if (map_put(reached->view->memory, &reached->known, pattern->c_name, (void *)pattern) == NULL)
		list_append(reached->view->memory, &reached->patterns, (void *)pattern);
}

static void reach_list(struct reached *reached, const struct env_schema_list *list)
{
	for (size_t i = 0; i < list->count; i++)
		reach_rules(reached, list->items[i]);
}

static void reach_properties(struct reached *reached, const struct env_schema_properties *properties)
{
	for (size_t i = 0; i < properties->count; i++)
		reach_rules(reached, properties->items[i].schema);
}

static void reach_patterns(struct reached *reached, const struct env_schema_patterns *patterns)
{
	for (size_t i = 0; i < patterns->count; i++) {
		reach_pattern(reached, patterns->items[i].pattern);
		reach_rules(reached, patterns->items[i].schema);
	}
}

static void reach_condition(struct reached *reached, const struct env_condition *condition)
{
	reach_rules(reached, condition->when);
	if (condition->then != NULL)
		reach_rules(reached, condition->then);
	if (condition->other != NULL)
		reach_rules(reached, condition->other);
}

static void reach_rule(struct reached *reached, const struct env_rule *rule)
{
	switch (rule->kind) {
	case ENV_RULE_PATTERN:
		reach_pattern(reached, rule->as.pattern);
		break;
	case ENV_RULE_PREFIX_ITEMS:
	case ENV_RULE_ALL_OF:
	case ENV_RULE_ANY_OF:
	case ENV_RULE_ONE_OF:
		reach_list(reached, &rule->as.schemas);
		break;
	case ENV_RULE_ITEMS:
		reach_rules(reached, rule->as.items.schema);
		break;
	case ENV_RULE_CONTAINS:
		reach_rules(reached, rule->as.contains.schema);
		break;
	case ENV_RULE_PROPERTIES:
	case ENV_RULE_DEPENDENT_SCHEMAS:
		reach_properties(reached, rule->as.properties);
		break;
	case ENV_RULE_PATTERN_PROPERTIES:
		reach_patterns(reached, rule->as.patterns);
		break;
	case ENV_RULE_ADDITIONAL:
		reach_rules(reached, rule->as.additional.schema);
		break;
	case ENV_RULE_IF:
		reach_condition(reached, &rule->as.condition);
		break;
	case ENV_RULE_PROPERTY_NAMES:
	case ENV_RULE_REF:
	case ENV_RULE_NOT:
	case ENV_RULE_UNEVALUATED_ITEMS:
	case ENV_RULE_UNEVALUATED_PROPERTIES:
		reach_rules(reached, rule->as.schema);
		break;
	default:
		break;
	}
}

void reach_rules(struct reached *reached, const struct env_schema *schema)
{
	struct memory *memory = reached->view->memory;
	struct ruleset *set = (struct ruleset *)ruleset_of(schema);

	if (map_put(memory, &reached->seen, set->c_name, set) != NULL) {
		/* it is being looked at: it leads back to itself */
		if (map_find(&reached->done, set->c_name) == NULL)
			list_append(memory, &reached->forward, set);
		return;
	}
	for (size_t i = 0; i < schema->count; i++)
		reach_rule(reached, &schema->rules[i]);
	map_put(memory, &reached->done, set->c_name, set);
	list_append(memory, &reached->sets, set);
}
