/* JSON Schema as rules: the walk from schema to schema. */
#include "type/evaluate.h"

#include "type/evaluation.h"
#include "type/memo.h"

/* Most schemas in schemas: more than any value of ENV_DEPTH_DEFAULT levels and any sane schema needs. */
#define DEPTH_MAX 2000

/* How the keyword of a rule looks at a value. */
enum look {
	LOOK_WHOLE, /* at the value as such: first; where it fails, nothing inside is looked at, but in objects */
	LOOK_INSIDE, /* at what is in it, or by way of other schemas */
};

static const struct {
	env_judge *judge;
	enum look look;
} judges[ENV_RULE_COUNT] = {
	[ENV_RULE_FALSE] = {env_judge_false, LOOK_WHOLE},
	[ENV_RULE_TYPE] = {env_judge_type, LOOK_WHOLE},
	[ENV_RULE_ENUM] = {env_judge_enum, LOOK_WHOLE},
	[ENV_RULE_CONST] = {env_judge_const, LOOK_WHOLE},
	[ENV_RULE_MINIMUM] = {env_judge_minimum, LOOK_WHOLE},
	[ENV_RULE_MAXIMUM] = {env_judge_maximum, LOOK_WHOLE},
	[ENV_RULE_EXCLUSIVE_MINIMUM] = {env_judge_exclusive_minimum, LOOK_WHOLE},
	[ENV_RULE_EXCLUSIVE_MAXIMUM] = {env_judge_exclusive_maximum, LOOK_WHOLE},
	[ENV_RULE_MULTIPLE_OF] = {env_judge_multiple_of, LOOK_WHOLE},
	[ENV_RULE_MIN_LENGTH] = {env_judge_min_length, LOOK_WHOLE},
	[ENV_RULE_MAX_LENGTH] = {env_judge_max_length, LOOK_WHOLE},
	[ENV_RULE_PATTERN] = {env_judge_pattern, LOOK_WHOLE},
	[ENV_RULE_FORMAT] = {env_judge_format, LOOK_WHOLE},
	[ENV_RULE_MIN_ITEMS] = {env_judge_min_items, LOOK_WHOLE},
	[ENV_RULE_MAX_ITEMS] = {env_judge_max_items, LOOK_WHOLE},
	[ENV_RULE_UNIQUE_ITEMS] = {env_judge_unique_items, LOOK_INSIDE},
	[ENV_RULE_PREFIX_ITEMS] = {env_judge_prefix_items, LOOK_INSIDE},
	[ENV_RULE_ITEMS] = {env_judge_items, LOOK_INSIDE},
	[ENV_RULE_CONTAINS] = {env_judge_contains, LOOK_INSIDE},
	[ENV_RULE_MIN_PROPERTIES] = {env_judge_min_properties, LOOK_WHOLE},
	[ENV_RULE_MAX_PROPERTIES] = {env_judge_max_properties, LOOK_WHOLE},
	[ENV_RULE_REQUIRED] = {env_judge_required, LOOK_INSIDE},
	[ENV_RULE_PROPERTIES] = {env_judge_properties, LOOK_INSIDE},
	[ENV_RULE_PATTERN_PROPERTIES] = {env_judge_pattern_properties, LOOK_INSIDE},
	[ENV_RULE_ADDITIONAL] = {env_judge_additional, LOOK_INSIDE},
	[ENV_RULE_PROPERTY_NAMES] = {env_judge_property_names, LOOK_INSIDE},
	[ENV_RULE_DEPENDENT_REQUIRED] = {env_judge_dependent_required, LOOK_INSIDE},
	[ENV_RULE_DEPENDENT_SCHEMAS] = {env_judge_dependent_schemas, LOOK_INSIDE},
	[ENV_RULE_REF] = {env_judge_ref, LOOK_INSIDE},
	[ENV_RULE_ALL_OF] = {env_judge_all_of, LOOK_INSIDE},
	[ENV_RULE_ANY_OF] = {env_judge_any_of, LOOK_INSIDE},
	[ENV_RULE_ONE_OF] = {env_judge_one_of, LOOK_INSIDE},
	[ENV_RULE_NOT] = {env_judge_not, LOOK_INSIDE},
	[ENV_RULE_IF] = {env_judge_if, LOOK_INSIDE},
	[ENV_RULE_UNEVALUATED_ITEMS] = {env_judge_unevaluated_items, LOOK_INSIDE},
	[ENV_RULE_UNEVALUATED_PROPERTIES] = {env_judge_unevaluated_properties, LOOK_INSIDE},
};

/* Whether the schema itself asks what its other rules have seen. */
static bool asks_seen(const struct env_schema *schema)
{
	/* these rules stand last */
	return schema->count > 0 && schema->rules[schema->count - 1].kind >= ENV_RULE_UNEVALUATED_ITEMS;
}

static bool apply_rules(struct env_evaluation *evaluation, const struct env_schema *schema, enum look look,
			struct env_judged judged)
{
	bool obeys = true;

	for (size_t i = 0; i < schema->count && !env_evaluate_done(evaluation); i++) {
		judged.rule = &schema->rules[i];
		if (judges[judged.rule->kind].look == look)
			obeys = judges[judged.rule->kind].judge(evaluation, &judged) && obeys;
	}
	return obeys;
}

bool env_evaluate_schema(struct env_evaluation *evaluation, const struct env_schema *schema, uint32_t index,
			 const struct env_path *path, env_seen *seen)
{
	struct env_arena_mark mark = env_arena_mark(evaluation->scratch);
	struct env_judged judged = {.index = index, .path = path};
	bool object = env_evaluate_item(evaluation, index)->kind == ENV_TAPE_OBJECT;

	if (evaluation->depth == DEPTH_MAX) {
		env_findings_fail(evaluation->findings, ENV_LIMIT);
		return false;
	}
	judged.seen = seen != NULL ? seen : env_evaluate_seen(evaluation, asks_seen(schema), index);
	evaluation->depth++;
	bool obeys = apply_rules(evaluation, schema, LOOK_WHOLE, judged);
	if (obeys || object)
		obeys = apply_rules(evaluation, schema, LOOK_INSIDE, judged) && obeys;
	evaluation->depth--;
	env_arena_rewind(evaluation->scratch, mark);
	return obeys && evaluation->findings->status == ENV_OK;
}

bool env_evaluate_quietly(struct env_evaluation *evaluation, const struct env_schema *schema, uint32_t index,
			  const struct env_path *path, env_seen *seen)
{
	struct env_findings *loud = evaluation->findings;
	struct env_findings quiet = {0};

	evaluation->findings = &quiet;
	bool obeys = env_evaluate_schema(evaluation, schema, index, path, seen);
	evaluation->findings = loud;
	if (quiet.status != ENV_OK)
		env_findings_fail(loud, quiet.status);
	return obeys;
}

bool env_evaluate_child(struct env_evaluation *evaluation, const struct env_schema *schema, uint32_t index,
			const struct env_path *path, env_seen *seen)
{
	if (seen != NULL)
		*seen = 1;
	return env_evaluate_schema(evaluation, schema, index, path, NULL);
}

bool env_schema_is_false(const struct env_schema *schema)
{
	return schema->count == 1 && schema->rules[0].kind == ENV_RULE_FALSE;
}

void env_evaluate(struct env_validator *validator, const struct env_schema *schema, uint32_t index,
		  const struct env_path *path)
{
	struct env_memo memo;
	struct env_evaluation evaluation = {.tape = validator->tape,
					    .scratch = validator->scratch,
					    .findings = &validator->findings,
					    .told = &validator->findings,
					    .memo = &memo};

	env_memo_init(&memo, validator->scratch);
	env_evaluate_schema(&evaluation, schema, index, path, NULL);
	env_memo_free(&memo);
}
