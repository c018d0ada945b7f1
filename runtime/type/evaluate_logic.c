/* Keywords that apply other schemas to the same value. */
#include "type/evaluation.h"
#include "type/memo.h"

/* Adds what a schema has seen to what is seen by others. */
static void merge_seen(const struct env_evaluation *evaluation, const struct env_judged *judged,
		       const env_seen *own)
{
	size_t count = env_evaluate_children(evaluation, judged->index);

	for (size_t i = 0; judged->seen != NULL && own != NULL && i < count; i++)
		judged->seen[i] |= own[i];
}

/* After an error nobody knows what would have been seen: no more errors follow from that. */
static void see_all(const struct env_evaluation *evaluation, const struct env_judged *judged)
{
	if (judged->seen != NULL)
		memset(judged->seen, 1, env_evaluate_children(evaluation, judged->index));
}

/* Applies a schema to the same value. Only what it takes has been seen. */
static bool judge_same(struct env_evaluation *evaluation, const struct env_judged *judged,
		       const struct env_schema *schema, bool quietly)
{
	struct env_arena_mark mark = env_arena_mark(evaluation->scratch);
	env_seen *own = env_evaluate_seen(evaluation, judged->seen != NULL, judged->index);
	bool obeys = quietly ? env_evaluate_quietly(evaluation, schema, judged->index, judged->path, own)
			     : env_evaluate_schema(evaluation, schema, judged->index, judged->path, own);

	if (obeys)
		merge_seen(evaluation, judged, own);
	else if (!quietly)
		see_all(evaluation, judged);
	env_arena_rewind(evaluation->scratch, mark);
	return obeys;
}

/*
 * What is referred to may be applied to a value by several ways, and by each of these to what is in it: that would be slow as the depth of
 * the value grows, so that results are noted. What a schema has seen is not.
 */
bool env_judge_ref(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	const struct env_schema *schema = judged->rule->as.schema;
	bool quiet = evaluation->findings->errors == NULL;
	enum env_known known = env_memo_find(evaluation->memo, schema, judged->index);

	if (judged->seen != NULL)
		return judge_same(evaluation, judged, schema, false);
	if (known == ENV_KNOWN_PASSED)
		return true;
	if (known == ENV_KNOWN_TOLD || (known == ENV_KNOWN_FAILED && quiet)) {
		evaluation->findings->any = true;
		return false;
	}
	bool obeys = judge_same(evaluation, judged, schema, false);
	if (evaluation->findings->status != ENV_OK)
		return false;
	known = quiet ? ENV_KNOWN_FAILED : ENV_KNOWN_TOLD;
	if (!env_memo_note(evaluation->memo, schema, judged->index, obeys ? ENV_KNOWN_PASSED : known))
		env_findings_fail(evaluation->findings, evaluation->memo->arena.failure);
	return obeys;
}

bool env_judge_all_of(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	const struct env_schema_list *schemas = &judged->rule->as.schemas;
	bool obeys = true;

	for (size_t i = 0; i < schemas->count && !env_evaluate_done(evaluation); i++)
		obeys = judge_same(evaluation, judged, schemas->items[i], false) && obeys;
	return obeys;
}

/* ---- one of several ---- */

/* References to references that are followed to find out which types a schema takes. */
#define REFERENCES_MAX 16

/* The types that a schema names, as far as that is seen at a glance; all where it names none. */
static unsigned types_of(const struct env_schema *schema)
{
	for (int step = 0; step < REFERENCES_MAX; step++) {
		const struct env_schema *next = NULL;

		for (size_t i = 0; i < schema->count; i++) {
			if (schema->rules[i].kind == ENV_RULE_FALSE)
				return 0;
			if (schema->rules[i].kind == ENV_RULE_TYPE)
				return schema->rules[i].as.types;
			if (schema->rules[i].kind == ENV_RULE_REF)
				next = schema->rules[i].as.schema;
		}
		if (next == NULL)
			break;
		schema = next;
	}
	return ~0U;
}

/* Whether the value is of one of the schema's types. */
static bool is_for(const struct env_schema *schema, unsigned types)
{
	return (types_of(schema) & types) != 0;
}

/* How many schemas of a list are for values of these types, and where the last of them stands. */
static size_t count_meant(const struct env_schema_list *schemas, unsigned types, size_t *last)
{
	size_t count = 0;

	for (size_t i = 0; i < schemas->count; i++) {
		if (!is_for(schemas->items[i], types))
			continue;
		*last = i;
		count++;
	}
	return count;
}

/* What a schema, or the one that it refers to, is called in $defs; empty where it is written in place. */
static struct env_str name_of(const struct env_schema *schema)
{
	if (schema->name.len == 0 && schema->count == 1 && schema->rules[0].kind == ENV_RULE_REF)
		schema = schema->rules[0].as.schema;
	return schema->name;
}

/* Whether each schema for values of these types has a name. */
static bool are_named(const struct env_schema_list *schemas, unsigned types)
{
	for (size_t i = 0; i < schemas->count; i++)
		if (is_for(schemas->items[i], types) && name_of(schemas->items[i]).len == 0)
			return false;
	return true;
}

/* Tells what each schema for the value's type has against it, at its name. */
static bool tell_each(struct env_evaluation *evaluation, const struct env_judged *judged, unsigned types)
{
	const struct env_schema_list *schemas = &judged->rule->as.schemas;

	for (size_t i = 0; i < schemas->count && !env_evaluate_done(evaluation); i++) {
		const struct env_schema *schema = schemas->items[i];
		if (!is_for(schema, types))
			continue;
		struct env_path step = env_path_key(judged->path, name_of(schema));
		env_evaluate_schema(evaluation, schema, judged->index, &step, NULL);
	}
	return false;
}

/*
 * Tells why no schema takes the value: where just one is for its type, what that one has against it; where several are and all have
 * names, what each has; else only that none does.
 */
static bool tell_none(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	const struct env_schema_list *schemas = &judged->rule->as.schemas;
	unsigned types = env_evaluate_types(evaluation, judged->index);
	size_t meant = 0;
	size_t count = 0;

	see_all(evaluation, judged);
	if (evaluation->findings->errors != NULL)
		count = count_meant(schemas, types, &meant);
	if (count == 1)
		return env_evaluate_schema(evaluation, schemas->items[meant], judged->index, judged->path,
					   NULL);
	if (count > 1 && are_named(schemas, types))
		return tell_each(evaluation, judged, types);
	return env_evaluate_error(evaluation, judged->path, ENV_ERROR_ANY_OF, NULL, 0);
}

/* How many take the value, of which no more than `most` matter. */
static size_t count_taking(struct env_evaluation *evaluation, const struct env_judged *judged, size_t most)
{
	const struct env_schema_list *schemas = &judged->rule->as.schemas;
	size_t count = 0;

	for (size_t i = 0; i < schemas->count && count < most && !env_evaluate_done(evaluation); i++)
		count += judge_same(evaluation, judged, schemas->items[i], true) ? 1 : 0;
	return count;
}

bool env_judge_any_of(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	/* all that take it have seen something */
	size_t most = judged->seen == NULL ? 1 : SIZE_MAX;

	if (count_taking(evaluation, judged, most) > 0)
		return true;
	return evaluation->findings->status == ENV_OK && tell_none(evaluation, judged);
}

bool env_judge_one_of(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	size_t count = count_taking(evaluation, judged, 2);

	if (count == 1 || evaluation->findings->status != ENV_OK)
		return count == 1;
	return count == 0 ? tell_none(evaluation, judged)
			  : env_evaluate_error(evaluation, judged->path, ENV_ERROR_ONE_OF, NULL, 0);
}

bool env_judge_not(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	if (!env_evaluate_quietly(evaluation, judged->rule->as.schema, judged->index, judged->path, NULL))
		return evaluation->findings->status == ENV_OK;
	return env_evaluate_error(evaluation, judged->path, ENV_ERROR_NOT, NULL, 0);
}

bool env_judge_if(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	const struct env_condition *condition = &judged->rule->as.condition;
	const struct env_schema *branch =
		judge_same(evaluation, judged, condition->when, true) ? condition->then : condition->other;

	if (evaluation->findings->status != ENV_OK)
		return false;
	return branch == NULL || judge_same(evaluation, judged, branch, false);
}

bool env_judge_dependent_schemas(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	const struct env_schema_properties *properties = judged->rule->as.properties;
	const struct env_members_of *members = NULL;
	bool obeys = true;

	if (env_evaluate_item(evaluation, judged->index)->kind == ENV_TAPE_OBJECT)
		members = env_evaluate_members(evaluation, judged->index);
	for (size_t i = 0; members != NULL && i < properties->count && !env_evaluate_done(evaluation); i++)
		if (env_members_find(members, properties->items[i].name) != NULL)
			obeys = judge_same(evaluation, judged, properties->items[i].schema, false) && obeys;
	return obeys;
}
