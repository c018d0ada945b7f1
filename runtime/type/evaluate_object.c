/* Keywords about objects. */
#include "type/evaluation.h"

/* The members where the value is an object, else NULL: the keyword is not for it, or memory is out, which ends the walk. */
static const struct env_members_of *members_of(struct env_evaluation *evaluation,
					       const struct env_judged *judged)
{
	if (env_evaluate_item(evaluation, judged->index)->kind != ENV_TAPE_OBJECT)
		return NULL;
	return env_evaluate_members(evaluation, judged->index);
}

bool env_judge_min_properties(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	const struct env_members_of *members = members_of(evaluation, judged);

	return members == NULL || members->alive >= judged->rule->as.size ||
	       env_evaluate_error_count(evaluation, judged->path, ENV_ERROR_MIN_PROPERTIES,
					judged->rule->as.size);
}

bool env_judge_max_properties(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	const struct env_members_of *members = members_of(evaluation, judged);

	return members == NULL || members->alive <= judged->rule->as.size ||
	       env_evaluate_error_count(evaluation, judged->path, ENV_ERROR_MAX_PROPERTIES,
					judged->rule->as.size);
}

bool env_judge_required(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	const struct env_members_of *members = members_of(evaluation, judged);
	const struct env_names *names = &judged->rule->as.names;
	bool obeys = true;

	for (size_t i = 0; members != NULL && i < names->count && !env_evaluate_done(evaluation); i++) {
		struct env_path step = env_path_key(judged->path, names->items[i]);

		if (env_members_find(members, names->items[i]) == NULL)
			obeys = env_evaluate_error(evaluation, &step, ENV_ERROR_MISSING, NULL, 0);
	}
	return obeys;
}

/* ---- members ---- */

/* Applies a schema to a member. A schema that takes nothing says that the key may not be there. */
static bool judge_member(struct env_evaluation *evaluation, const struct env_judged *judged,
			 const struct env_members_of *members, const struct env_live *member,
			 const struct env_schema *schema)
{
	struct env_path step = env_path_key(judged->path, member->key);
	env_seen *seen = judged->seen == NULL ? NULL : &judged->seen[member - members->items];

	if (env_schema_is_false(schema))
		return env_evaluate_error(evaluation, &step, ENV_ERROR_EXTRA, NULL, 0);
	return env_evaluate_child(evaluation, schema, member->value, &step, seen);
}

bool env_judge_properties(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	const struct env_members_of *members = members_of(evaluation, judged);
	const struct env_schema_properties *properties = judged->rule->as.properties;
	bool obeys = true;

	for (size_t i = 0; members != NULL && i < properties->count && !env_evaluate_done(evaluation); i++) {
		const struct env_live *member = env_members_find(members, properties->items[i].name);

		if (member != NULL)
			obeys = judge_member(evaluation, judged, members, member,
					     properties->items[i].schema) &&
				obeys;
	}
	return obeys;
}

/* Applies to the member the schemas of all patterns that its key matches. */
static bool judge_patterns(struct env_evaluation *evaluation, const struct env_judged *judged,
			   const struct env_members_of *members, const struct env_live *member)
{
	const struct env_schema_patterns *patterns = judged->rule->as.patterns;
	struct env_path step = env_path_key(judged->path, member->key);
	bool obeys = true;

	for (size_t i = 0; i < patterns->count && !env_evaluate_done(evaluation); i++)
		if (env_evaluate_match(evaluation, patterns->items[i].pattern, member->key, &step))
			obeys = judge_member(evaluation, judged, members, member,
					     patterns->items[i].schema) &&
				obeys;
	return obeys;
}

bool env_judge_pattern_properties(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	const struct env_members_of *members = members_of(evaluation, judged);
	bool obeys = true;

	for (size_t i = 0; members != NULL && i < members->count && !env_evaluate_done(evaluation); i++)
		if (members->items[i].alive)
			obeys = judge_patterns(evaluation, judged, members, &members->items[i]) && obeys;
	return obeys;
}

static bool is_property(const struct env_schema_properties *properties, struct env_str key)
{
	size_t low = 0;
	size_t high = properties == NULL ? 0 : properties->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = env_str_compare(key, properties->items[properties->sorted[middle]].name);
		if (order == 0)
			return true;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return false;
}

/* Whether a keyword beside additionalProperties takes the key. */
static bool is_taken(struct env_evaluation *evaluation, const struct env_judged *judged, struct env_str key)
{
	const struct env_additional *additional = &judged->rule->as.additional;
	struct env_path step = env_path_key(judged->path, key);

	if (is_property(additional->properties, key))
		return true;
	for (size_t i = 0; additional->patterns != NULL && i < additional->patterns->count; i++)
		if (env_evaluate_match(evaluation, additional->patterns->items[i].pattern, key, &step))
			return true;
	return false;
}

bool env_judge_additional(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	const struct env_members_of *members = members_of(evaluation, judged);
	bool obeys = true;

	for (size_t i = 0; members != NULL && i < members->count && !env_evaluate_done(evaluation); i++) {
		const struct env_live *member = &members->items[i];

		if (member->alive && !is_taken(evaluation, judged, member->key))
			obeys = judge_member(evaluation, judged, members, member,
					     judged->rule->as.additional.schema) &&
				obeys;
	}
	return obeys;
}

bool env_judge_unevaluated_properties(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	const struct env_members_of *members = members_of(evaluation, judged);
	bool obeys = true;

	for (size_t i = 0; members != NULL && i < members->count && !env_evaluate_done(evaluation); i++)
		if (members->items[i].alive && (judged->seen == NULL || judged->seen[i] == 0))
			obeys = judge_member(evaluation, judged, members, &members->items[i],
					     judged->rule->as.schema) &&
				obeys;
	return obeys;
}

/* ---- keys ---- */

/* Applies a schema to the keys; each is on the tape before its value. Errors are told at the key, where the value's would be. */
bool env_judge_property_names(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	const struct env_members_of *members = members_of(evaluation, judged);
	struct env_path keys = env_path_keys(judged->path);
	bool obeys = true;

	for (size_t i = 0; members != NULL && i < members->count && !env_evaluate_done(evaluation); i++) {
		const struct env_live *member = &members->items[i];

		if (member->alive)
			obeys = env_evaluate_schema(evaluation, judged->rule->as.schema, member->value - 1,
						    &keys, NULL) &&
				obeys;
	}
	return obeys;
}

/* Whether all that `name` needs is there. */
static bool judge_dependent(struct env_evaluation *evaluation, const struct env_judged *judged,
			    const struct env_members_of *members, const struct env_dependent *dependent)
{
	bool obeys = true;

	for (size_t i = 0; i < dependent->needs.count && !env_evaluate_done(evaluation); i++) {
		struct env_path step = env_path_key(judged->path, dependent->needs.items[i]);

		if (env_members_find(members, dependent->needs.items[i]) == NULL)
			obeys = env_evaluate_error(evaluation, &step, ENV_ERROR_MISSING, NULL, 0);
	}
	return obeys;
}

bool env_judge_dependent_required(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	const struct env_members_of *members = members_of(evaluation, judged);
	const struct env_dependents *dependents = &judged->rule->as.dependents;
	bool obeys = true;

	for (size_t i = 0; members != NULL && i < dependents->count && !env_evaluate_done(evaluation); i++)
		if (env_members_find(members, dependents->items[i].name) != NULL)
			obeys = judge_dependent(evaluation, judged, members, &dependents->items[i]) && obeys;
	return obeys;
}
