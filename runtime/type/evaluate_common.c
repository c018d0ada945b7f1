/* What all rules need: errors, strings, memory. */
#include <stdalign.h>

#include "text/number.h"
#include "type/evaluation.h"
#include "type/memo.h"

#define NEW(arena, type, count) ((type *)env_arena_alloc((arena), (count) * sizeof(type), alignof(type)))

bool env_evaluate_error(struct env_evaluation *evaluation, const struct env_path *path,
			enum env_error_kind kind, const struct env_error_value *ctx, size_t ctx_count)
{
	bool over = evaluation->undecided || evaluation->findings->status != ENV_OK;

	if (!over && !env_findings_told(evaluation->findings, path))
		env_findings_add_ctx(evaluation->findings, path, kind, ctx, ctx_count);
	return false;
}

bool env_evaluate_error_limit(struct env_evaluation *evaluation, const struct env_path *path,
			      enum env_error_kind kind, const char *key, struct env_str number)
{
	struct env_error_value ctx = {key, number};

	return env_evaluate_error(evaluation, path, kind, &ctx, 1);
}

bool env_evaluate_error_count(struct env_evaluation *evaluation, const struct env_path *path,
			      enum env_error_kind kind, size_t count)
{
	char digits[ENV_NUMBER_MAX];

	return env_evaluate_error_limit(evaluation, path, kind, "limit_value",
					env_str_of(digits, env_number_from_int(digits, (int64_t)count)));
}

bool env_evaluate_view(struct env_evaluation *evaluation, uint32_t index, struct env_str *out)
{
	if (env_tape_view(evaluation->tape, index, evaluation->scratch, out))
		return true;
	env_findings_fail(evaluation->findings, evaluation->scratch->failure);
	return false;
}

struct env_buf env_evaluate_buf(const struct env_evaluation *evaluation)
{
	struct env_buf buf;

	env_buf_init(&buf, evaluation->scratch->allocator, env_arena_left(evaluation->scratch));
	return buf;
}

env_seen *env_evaluate_seen(struct env_evaluation *evaluation, bool wanted, uint32_t index)
{
	size_t count = env_evaluate_children(evaluation, index);
	env_seen *seen;

	if (!wanted)
		return NULL;
	seen = env_arena_alloc(evaluation->scratch, count + 1, 1);
	if (seen == NULL)
		env_findings_fail(evaluation->findings, evaluation->scratch->failure);
	else
		memset(seen, 0, count + 1);
	return seen;
}

/* Also under "not" and the like, where neither answer would be right. */
static void give_up(struct env_evaluation *evaluation, const struct env_path *path)
{
	evaluation->findings = evaluation->told;
	env_evaluate_error(evaluation, path, ENV_ERROR_PATTERN_LIMIT, NULL, 0);
	evaluation->undecided = true;
}

bool env_evaluate_match(struct env_evaluation *evaluation, const struct env_pattern *pattern,
			struct env_str text, const struct env_path *path)
{
	enum env_status status = pattern->match(pattern, text);

	if (status == ENV_LIMIT)
		give_up(evaluation, path);
	else if (status != ENV_OK && status != ENV_INVALID)
		env_findings_fail(evaluation->findings, status);
	return status == ENV_OK;
}

/* ---- members of objects ---- */

/* Fills in the members in the order of the text, all alive, and their keys. */
static bool read_members(struct env_evaluation *evaluation, uint32_t index, struct env_members_of *members)
{
	uint32_t key = index + 1;

	for (size_t i = 0; i < members->count; i++) {
		struct env_live *item = &members->items[i];

		if (!env_tape_view(evaluation->tape, key, &evaluation->memo->arena, &item->key))
			return false;
		item->value = key + 1;
		item->alive = true;
		members->sorted[i] = (struct env_key_ref){item->key, i};
		key = env_evaluate_item(evaluation, key + 1)->next;
	}
	return true;
}

/* Sorts the keys and leaves one of each: the last one that is given. */
static void sort_members(struct env_members_of *members)
{
	env_keys_sort(members->sorted, members->count);
	for (size_t start = 0, end; start < members->count; start = end) {
		end = env_keys_run(members->sorted, members->count, start);
		for (size_t i = start; i + 1 < end; i++)
			members->items[members->sorted[i].index].alive = false;
		members->sorted[members->alive++] = members->sorted[end - 1];
	}
}

static const struct env_members_of *make_members(struct env_evaluation *evaluation, uint32_t index)
{
	struct env_arena *arena = &evaluation->memo->arena;
	struct env_members_of *members = NEW(arena, struct env_members_of, 1);
	size_t count = env_evaluate_item(evaluation, index)->count;

	if (members == NULL)
		return NULL;
	*members = (struct env_members_of){.count = count,
					   .items = NEW(arena, struct env_live, count + 1),
					   .sorted = NEW(arena, struct env_key_ref, count + 1)};
	if (members->items == NULL || members->sorted == NULL || !read_members(evaluation, index, members))
		return NULL;
	sort_members(members);
	return env_memo_note_members(evaluation->memo, index, members) ? members : NULL;
}

const struct env_members_of *env_evaluate_members(struct env_evaluation *evaluation, uint32_t index)
{
	const struct env_members_of *members = env_memo_find_members(evaluation->memo, index);

	if (members == NULL)
		members = make_members(evaluation, index);
	if (members == NULL)
		env_findings_fail(evaluation->findings, evaluation->memo->arena.failure);
	return members;
}

const struct env_live *env_members_find(const struct env_members_of *members, struct env_str key)
{
	size_t low = 0;
	size_t high = members->alive;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = env_str_compare(key, members->sorted[middle].key);
		if (order == 0)
			return &members->items[members->sorted[middle].index];
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}
