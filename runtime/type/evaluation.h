/* What the files of the evaluator share. */
#ifndef ENVELOPE_TYPE_EVALUATION_H
#define ENVELOPE_TYPE_EVALUATION_H

#include <envelope/buf.h>
#include <envelope/rules.h>

#include "text/tape.h"
#include "type/findings.h"
#include "type/keys.h"

/* A member of an object. Of keys that are given twice the last one is alive. */
struct env_live {
	struct env_str key;
	uint32_t value; /* on the tape */
	bool alive;
};

/* The members of an object, in the order of the text, and those that are alive in byte order of their keys. */
struct env_members_of {
	struct env_live *items;
	size_t count;
	struct env_key_ref *sorted; /* index: in items */
	size_t alive;
};

/* What is known of a schema and a value. */
enum env_known {
	ENV_KNOWN_NOTHING,
	ENV_KNOWN_PASSED,
	ENV_KNOWN_FAILED, /* its errors were not wanted */
	ENV_KNOWN_TOLD,   /* it failed, and its errors were added */
};

struct env_memo; /* memo.h */

struct env_evaluation {
	const struct env_tape *tape;
	struct env_arena *scratch;
	struct env_findings *findings; /* told, or of what is tried quietly */
	struct env_findings *told;     /* the walk's own */
	struct env_memo *memo;
	unsigned depth; /* schemas in schemas */
	bool undecided; /* a pattern gave up: whatever follows from it is unknown, and the walk is over */
};

/* The children of a value that some rule has looked at: a byte each. NULL where nobody wants to know. */
typedef unsigned char env_seen;

/* One rule and the value that it is applied to. */
struct env_judged {
	const struct env_rule *rule;
	uint32_t index; /* on the tape */
	const struct env_path *path;
	env_seen *seen;
};

/* Applies a schema; returns whether the value obeys it, adding errors where not. What a value that obeys has seen is in `seen`. */
bool env_evaluate_schema(struct env_evaluation *evaluation, const struct env_schema *schema, uint32_t index,
			 const struct env_path *path, env_seen *seen);

/* The same without a word about what is wrong. */
bool env_evaluate_quietly(struct env_evaluation *evaluation, const struct env_schema *schema, uint32_t index,
			  const struct env_path *path, env_seen *seen);

/* Adds an error, unless its location has one or the walk is over. Returns false, for who has nothing more to say. */
bool env_evaluate_error(struct env_evaluation *evaluation, const struct env_path *path,
			enum env_error_kind kind, const struct env_error_value *ctx, size_t ctx_count);

/* The same with a number or a count as its only context. */
bool env_evaluate_error_limit(struct env_evaluation *evaluation, const struct env_path *path,
			      enum env_error_kind kind, const char *key, struct env_str number);
bool env_evaluate_error_count(struct env_evaluation *evaluation, const struct env_path *path,
			      enum env_error_kind kind, size_t count);

/* The string at `index`, as env_tape_view(); false where there is no memory, which ends the walk. */
bool env_evaluate_view(struct env_evaluation *evaluation, uint32_t index, struct env_str *out);

/* An empty buffer on scratch's allocator, for at most what scratch has left to its limit. */
struct env_buf env_evaluate_buf(const struct env_evaluation *evaluation);

/* `count` zeroed bytes for the children of a value, in scratch; NULL where `wanted` is false, or memory is out, which ends the walk. */
env_seen *env_evaluate_seen(struct env_evaluation *evaluation, bool wanted, uint32_t index);

/* Whether the text matches. Where that takes too many steps there is an error at `path`, even of what is tried quietly, and the walk
 * ends; so it does where there is no memory. */
bool env_evaluate_match(struct env_evaluation *evaluation, const struct env_pattern *pattern,
			struct env_str text, const struct env_path *path);

/* The members of the object at `index`, made once; NULL where there is no memory, which ends the walk. */
const struct env_members_of *env_evaluate_members(struct env_evaluation *evaluation, uint32_t index);

/* The living member of that name; NULL where there is none. */
const struct env_live *env_members_find(const struct env_members_of *members, struct env_str key);

/* Whether nothing more is wanted or can be found. */
static inline bool env_evaluate_done(const struct env_evaluation *evaluation)
{
	return evaluation->undecided || env_findings_done(evaluation->findings);
}

static inline const struct env_tape_item *env_evaluate_item(const struct env_evaluation *evaluation,
							    uint32_t index)
{
	return &evaluation->tape->items[index];
}

/* How many items or members the value has. (What other items count is a walk's own note: type/decode.h.) */
static inline size_t env_evaluate_children(const struct env_evaluation *evaluation, uint32_t index)
{
	const struct env_tape_item *item = env_evaluate_item(evaluation, index);

	return item->kind == ENV_TAPE_ARRAY || item->kind == ENV_TAPE_OBJECT ? item->count : 0;
}

/* A function a kind of rule: whether the value obeys. Values that the keyword is not for obey. */
typedef bool env_judge(struct env_evaluation *evaluation, const struct env_judged *judged);

env_judge env_judge_false;
env_judge env_judge_type;
env_judge env_judge_enum;
env_judge env_judge_const;
env_judge env_judge_minimum;
env_judge env_judge_maximum;
env_judge env_judge_exclusive_minimum;
env_judge env_judge_exclusive_maximum;
env_judge env_judge_multiple_of;
env_judge env_judge_min_length;
env_judge env_judge_max_length;
env_judge env_judge_pattern;
env_judge env_judge_format;
env_judge env_judge_min_items;
env_judge env_judge_max_items;
env_judge env_judge_unique_items;
env_judge env_judge_prefix_items;
env_judge env_judge_items;
env_judge env_judge_contains;
env_judge env_judge_min_properties;
env_judge env_judge_max_properties;
env_judge env_judge_required;
env_judge env_judge_properties;
env_judge env_judge_pattern_properties;
env_judge env_judge_additional;
env_judge env_judge_property_names;
env_judge env_judge_dependent_required;
env_judge env_judge_dependent_schemas;
env_judge env_judge_ref;
env_judge env_judge_all_of;
env_judge env_judge_any_of;
env_judge env_judge_one_of;
env_judge env_judge_not;
env_judge env_judge_if;
env_judge env_judge_unevaluated_items;
env_judge env_judge_unevaluated_properties;

/* The types of JSON that the item at `index` is of: bits of enum env_json_root, two of them for integers. */
unsigned env_evaluate_types(const struct env_evaluation *evaluation, uint32_t index);

/* Whether the schema is `false`. */
bool env_schema_is_false(const struct env_schema *schema);

/* Applies the schema of an item or a member; `seen` is the byte of this child, or NULL. */
bool env_evaluate_child(struct env_evaluation *evaluation, const struct env_schema *schema, uint32_t index,
			const struct env_path *path, env_seen *seen);

#endif
