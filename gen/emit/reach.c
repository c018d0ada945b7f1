/* Which rules and patterns types need, and in what order their tables stand. */
#include "emit/view_rules.h"

void reach_pattern(struct reached *reached, const struct env_pattern *table)
{
	const struct pattern *pattern = pattern_of(table);

	if (map_put(reached->view->memory, &reached->known, pattern->c_name, (void *)pattern) == NULL)
		list_append(reached->view->memory, &reached->patterns, (void *)pattern);
}

static void lead_to(struct reached *reached, const struct env_schema *schema)
{
	list_append(reached->view->memory, reached->next, (void *)ruleset_of(schema));
}

static void reach_list(struct reached *reached, const struct env_schema_list *list)
{
	for (size_t i = 0; i < list->count; i++)
		lead_to(reached, list->items[i]);
}

static void reach_properties(struct reached *reached, const struct env_schema_properties *properties)
{
	for (size_t i = 0; i < properties->count; i++)
		lead_to(reached, properties->items[i].schema);
}

static void reach_patterns(struct reached *reached, const struct env_schema_patterns *patterns)
{
	for (size_t i = 0; i < patterns->count; i++) {
		reach_pattern(reached, patterns->items[i].pattern);
		lead_to(reached, patterns->items[i].schema);
	}
}

static void reach_condition(struct reached *reached, const struct env_condition *condition)
{
	lead_to(reached, condition->when);
	if (condition->then != NULL)
		lead_to(reached, condition->then);
	if (condition->other != NULL)
		lead_to(reached, condition->other);
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
		lead_to(reached, rule->as.items.schema);
		break;
	case ENV_RULE_CONTAINS:
		lead_to(reached, rule->as.contains.schema);
		break;
	case ENV_RULE_PROPERTIES:
	case ENV_RULE_DEPENDENT_SCHEMAS:
		reach_properties(reached, rule->as.properties);
		break;
	case ENV_RULE_PATTERN_PROPERTIES:
		reach_patterns(reached, rule->as.patterns);
		break;
	case ENV_RULE_ADDITIONAL:
		lead_to(reached, rule->as.additional.schema);
		break;
	case ENV_RULE_IF:
		reach_condition(reached, &rule->as.condition);
		break;
	case ENV_RULE_PROPERTY_NAMES:
	case ENV_RULE_REF:
	case ENV_RULE_NOT:
	case ENV_RULE_UNEVALUATED_ITEMS:
	case ENV_RULE_UNEVALUATED_PROPERTIES:
		lead_to(reached, rule->as.schema);
		break;
	default:
		break;
	}
}

/* ---- the walk: from set to set, which can be a longer way than the stack would take ---- */

struct step {
	struct ruleset *set;
	struct list next; /* of struct ruleset *: what it leads to */
	size_t followed;  /* of these */
};

static void enter(struct reached *reached, struct list *way, struct ruleset *set)
{
	struct memory *memory = reached->view->memory;
	struct step *step;

	if (map_put(memory, &reached->seen, set->c_name, set) != NULL) {
		/* it is being looked at: it leads back to itself */
		if (map_find(&reached->done, set->c_name) == NULL)
			list_append(memory, &reached->forward, set);
		return;
	}
	step = memory_alloc(memory, sizeof(*step));
	*step = (struct step){.set = set};
	reached->next = &step->next;
	for (size_t i = 0; i < set->table.count; i++)
		reach_rule(reached, &set->table.rules[i]);
	list_append(memory, way, step);
}

void reach_rules(struct reached *reached, const struct env_schema *schema)
{
	struct memory *memory = reached->view->memory;
	struct list way = {0};

	enter(reached, &way, (struct ruleset *)ruleset_of(schema));
	while (way.count > 0) {
		struct step *step = way.items[way.count - 1];

		if (step->followed < step->next.count) {
			enter(reached, &way, step->next.items[step->followed++]);
			continue;
		}
		map_put(memory, &reached->done, step->set->c_name, step->set);
		list_append(memory, &reached->sets, step->set);
		way.count--;
	}
}
