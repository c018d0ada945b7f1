/* Rules that lead back to themselves on the same value: they would never end, and say nothing. */
#include "schema/rules.h"

/* Marks of rulesets, by their place in the package's list. */
enum mark {
	MARK_NEW,
	MARK_INSIDE,
	MARK_DONE,
};

struct walk {
	struct document *document;
	struct map places; /* address of a table to its mark */
};

static enum mark *mark_of(struct walk *walk, const struct env_schema *schema)
{
	return map_find(&walk->places, env_str_of((const char *)&schema, sizeof(schema)));
}

static void visit(struct walk *walk, const struct ruleset *set);

static const struct ruleset *set_of(const struct env_schema *schema)
{
	/* the table is the first member */
	return (const struct ruleset *)(const void *)schema;
}

static void visit_schema(struct walk *walk, const struct env_schema *schema)
{
	if (schema != NULL)
		visit(walk, set_of(schema));
}

/* The schemas that a rule applies to the very value that it is applied to. */
static void visit_rule(struct walk *walk, const struct env_rule *rule)
{
	switch (rule->kind) {
	case ENV_RULE_REF:
	case ENV_RULE_NOT:
		visit_schema(walk, rule->as.schema);
		break;
	case ENV_RULE_ALL_OF:
	case ENV_RULE_ANY_OF:
	case ENV_RULE_ONE_OF:
		for (size_t i = 0; i < rule->as.schemas.count; i++)
			visit_schema(walk, rule->as.schemas.items[i]);
		break;
	case ENV_RULE_IF:
		visit_schema(walk, rule->as.condition.when);
		visit_schema(walk, rule->as.condition.then);
		visit_schema(walk, rule->as.condition.other);
		break;
	case ENV_RULE_DEPENDENT_SCHEMAS:
		for (size_t i = 0; i < rule->as.properties->count; i++)
			visit_schema(walk, rule->as.properties->items[i].schema);
		break;
	default:
		break;
	}
}

static void visit(struct walk *walk, const struct ruleset *set)
{
	enum mark *mark = mark_of(walk, &set->table);

	if (*mark == MARK_INSIDE)
		diagnose(diagnostics_of(walk->document), CODE_REF_CYCLE, set->node->span,
			 "this schema leads back to itself without a step into the value");
	if (*mark != MARK_NEW)
		return;
	*mark = MARK_INSIDE;
	for (size_t i = 0; i < set->table.count; i++)
		visit_rule(walk, &set->table.rules[i]);
	*mark = MARK_DONE;
}

void rules_check(struct document *document)
{
	const struct list *sets = &document->package->rulesets;
	struct walk walk = {.document = document};
	const void **addresses = memory_array(memory_of(document), sets->count + 1, sizeof(*addresses));
	enum mark *marks = memory_array(memory_of(document), sets->count + 1, sizeof(*marks));

	for (size_t i = 0; i < sets->count; i++) {
		addresses[i] = &((const struct ruleset *)sets->items[i])->table;
		map_put(memory_of(document), &walk.places,
			env_str_of((const char *)&addresses[i], sizeof(addresses[i])), &marks[i]);
	}
	for (size_t i = 0; i < sets->count; i++)
		visit(&walk, sets->items[i]);
}
