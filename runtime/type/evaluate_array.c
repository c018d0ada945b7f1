/* Keywords about arrays. */
#include <stdalign.h>

#include "type/canonical.h"
#include "type/evaluation.h"

static bool is_array(const struct env_evaluation *evaluation, const struct env_judged *judged)
{
	return env_evaluate_item(evaluation, judged->index)->kind == ENV_TAPE_ARRAY;
}

static uint32_t count_of(const struct env_evaluation *evaluation, const struct env_judged *judged)
{
	return env_evaluate_item(evaluation, judged->index)->count;
}

bool env_judge_min_items(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	return !is_array(evaluation, judged) || count_of(evaluation, judged) >= judged->rule->as.size ||
	       env_evaluate_error_count(evaluation, judged->path, ENV_ERROR_MIN_ITEMS, judged->rule->as.size);
}

bool env_judge_max_items(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	return !is_array(evaluation, judged) || count_of(evaluation, judged) <= judged->rule->as.size ||
	       env_evaluate_error_count(evaluation, judged->path, ENV_ERROR_MAX_ITEMS, judged->rule->as.size);
}

/* ---- each item ---- */

/* Which schema an item has; NULL: none. */
typedef const struct env_schema *schema_of_item(const struct env_rule *rule, const env_seen *seen,
						size_t index);

static bool judge_each(struct env_evaluation *evaluation, const struct env_judged *judged,
		       schema_of_item *schema_of)
{
	uint32_t item = judged->index + 1;
	bool obeys = true;

	if (!is_array(evaluation, judged))
		return true;
	for (uint32_t i = 0; i < count_of(evaluation, judged) && !env_evaluate_done(evaluation); i++) {
		const struct env_schema *schema = schema_of(judged->rule, judged->seen, i);
		struct env_path step = env_path_index(judged->path, i);
		env_seen *seen = judged->seen == NULL ? NULL : &judged->seen[i];

		if (schema != NULL)
			obeys = env_evaluate_child(evaluation, schema, item, &step, seen) && obeys;
		item = env_evaluate_item(evaluation, item)->next;
	}
	return obeys;
}

static const struct env_schema *prefix_of(const struct env_rule *rule, const env_seen *seen, size_t index)
{
	(void)seen;
	return index < rule->as.schemas.count ? rule->as.schemas.items[index] : NULL;
}

bool env_judge_prefix_items(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	return judge_each(evaluation, judged, prefix_of);
}

static const struct env_schema *after_prefix(const struct env_rule *rule, const env_seen *seen, size_t index)
{
	(void)seen;
	return index >= rule->as.items.start ? rule->as.items.schema : NULL;
}

bool env_judge_items(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	return judge_each(evaluation, judged, after_prefix);
}

static const struct env_schema *unless_seen(const struct env_rule *rule, const env_seen *seen, size_t index)
{
	return seen == NULL || seen[index] == 0 ? rule->as.schema : NULL;
}

bool env_judge_unevaluated_items(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	return judge_each(evaluation, judged, unless_seen);
}

/* ---- contains ---- */

/* How many items the schema takes; those are seen. */
static size_t count_contained(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	const struct env_contains *contains = &judged->rule->as.contains;
	uint32_t item = judged->index + 1;
	size_t count = 0;

	for (uint32_t i = 0; i < count_of(evaluation, judged) && !env_evaluate_done(evaluation); i++) {
		struct env_path step = env_path_index(judged->path, i);
		bool taken = env_evaluate_quietly(evaluation, contains->schema, item, &step, NULL);

		count += taken ? 1 : 0;
		if (taken && judged->seen != NULL)
			judged->seen[i] = 1;
		item = env_evaluate_item(evaluation, item)->next;
	}
	return count;
}

bool env_judge_contains(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	const struct env_contains *contains = &judged->rule->as.contains;

	if (!is_array(evaluation, judged))
		return true;
	size_t count = count_contained(evaluation, judged);
	if (evaluation->findings->status != ENV_OK)
		return false;
	if (count < contains->least)
		return env_evaluate_error_count(evaluation, judged->path, ENV_ERROR_MIN_CONTAINS,
						contains->least);
	return count <= contains->most ||
	       env_evaluate_error_count(evaluation, judged->path, ENV_ERROR_MAX_CONTAINS, contains->most);
}

/* ---- uniqueItems ---- */

/* Writes the items' canonical texts one after the other into `buf`, and how long each is into `texts`. */
static enum env_status write_items(struct env_evaluation *evaluation, const struct env_judged *judged,
				   struct env_buf *buf, struct env_key_ref *texts)
{
	enum env_status status = ENV_OK;
	uint32_t item = judged->index + 1;

	for (uint32_t i = 0; status == ENV_OK && i < count_of(evaluation, judged); i++) {
		size_t before = buf->len;

		status = env_tape_canonical(evaluation->tape, item, evaluation->scratch, buf);
		texts[i] = (struct env_key_ref){env_str_of(NULL, buf->len - before), i};
		item = env_evaluate_item(evaluation, item)->next;
	}
	return status;
}

/* Whether no two of the texts, which stand in `buf` one after the other, are equal. */
static bool all_differ(const struct env_buf *buf, struct env_key_ref *texts, size_t count)
{
	size_t at = 0;

	for (size_t i = 0; i < count; i++) {
		texts[i].key.ptr = buf->data + at;
		at += texts[i].key.len;
	}
	env_keys_sort(texts, count);
	for (size_t i = 1; i < count; i++)
		if (env_str_equal(texts[i - 1].key, texts[i].key))
			return false;
	return true;
}

bool env_judge_unique_items(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	struct env_buf buf = env_evaluate_buf(evaluation);
	uint32_t count = count_of(evaluation, judged);
	bool unique = true;

	if (!is_array(evaluation, judged) || count < 2)
		return true;
	struct env_key_ref *texts =
		env_arena_alloc(evaluation->scratch, count * sizeof(*texts), alignof(struct env_key_ref));
	enum env_status status =
		texts == NULL ? evaluation->scratch->failure : write_items(evaluation, judged, &buf, texts);
	if (texts != NULL && status == ENV_OK)
		unique = all_differ(&buf, texts, count);
	else
		env_findings_fail(evaluation->findings, status);
	env_buf_free(&buf);
	return unique || env_evaluate_error(evaluation, judged->path, ENV_ERROR_UNIQUE_ITEMS, NULL, 0);
}
