/* Keywords about values as such: types, enumerations, numbers, strings. */
#include "text/escape.h"
#include "text/exact.h"
#include "text/number.h"
#include "text/utf8.h"
#include "type/canonical.h"
#include "type/evaluation.h"

/* ---- types ---- */

unsigned env_evaluate_types(const struct env_evaluation *evaluation, uint32_t index)
{
	static const unsigned types[] = {
		[ENV_TAPE_NULL] = ENV_JSON_NULL,     [ENV_TAPE_FALSE] = ENV_JSON_BOOLEAN,
		[ENV_TAPE_TRUE] = ENV_JSON_BOOLEAN,  [ENV_TAPE_NUMBER] = ENV_JSON_NUMBER,
		[ENV_TAPE_STRING] = ENV_JSON_STRING, [ENV_TAPE_ARRAY] = ENV_JSON_ARRAY,
		[ENV_TAPE_OBJECT] = ENV_JSON_OBJECT,
	};
	const struct env_tape_item *item = env_evaluate_item(evaluation, index);

	if (item->kind == ENV_TAPE_NUMBER &&
	    env_exact_is_integer(env_exact_read(env_tape_text(evaluation->tape, index))))
		return ENV_JSON_NUMBER | ENV_JSON_INTEGER;
	return types[item->kind];
}

/* The types as errors tell them, and the error where it is the only one that is asked for. */
static const struct {
	unsigned type;
	enum env_error_kind kind;
	const char *name; /* as JSON */
} type_errors[] = {
	{ENV_JSON_NULL, ENV_ERROR_NOT_NULL, "\"null\""},
	{ENV_JSON_BOOLEAN, ENV_ERROR_BOOLEAN, "\"boolean\""},
	{ENV_JSON_INTEGER, ENV_ERROR_INTEGER, "\"integer\""},
	{ENV_JSON_NUMBER, ENV_ERROR_NUMBER, "\"number\""},
	{ENV_JSON_STRING, ENV_ERROR_STRING, "\"string\""},
	{ENV_JSON_ARRAY, ENV_ERROR_ARRAY, "\"array\""},
	{ENV_JSON_OBJECT, ENV_ERROR_OBJECT, "\"object\""},
};

#define TYPE_ERROR_COUNT (sizeof(type_errors) / sizeof(type_errors[0]))

/* Tells a value of several types which ones they are. */
static bool tell_types(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	char text[128] = "[";
	size_t length = 1;

	for (size_t i = 0; i < TYPE_ERROR_COUNT; i++) {
		size_t size = strlen(type_errors[i].name);

		if ((judged->rule->as.types & type_errors[i].type) == 0)
			continue;
		if (length > 1)
			text[length++] = ',';
		memcpy(text + length, type_errors[i].name, size);
		length += size;
	}
	text[length++] = ']';
	return env_evaluate_error_limit(evaluation, judged->path, ENV_ERROR_TYPES, "types",
					env_str_of(text, length));
}

bool env_judge_type(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	unsigned given = env_evaluate_types(evaluation, judged->index);
	unsigned types = judged->rule->as.types;

	if ((given & types) != 0)
		return true;
	if (types != ENV_JSON_NULL)
		types &= ~(unsigned)ENV_JSON_NULL; /* as of a typed value that may be null */
	if (given == ENV_JSON_NULL)
		return env_evaluate_error(evaluation, judged->path, ENV_ERROR_NULL, NULL, 0);
	for (size_t i = 0; i < TYPE_ERROR_COUNT; i++)
		if (types == type_errors[i].type)
			return env_evaluate_error(evaluation, judged->path, type_errors[i].kind, NULL, 0);
	return tell_types(evaluation, judged);
}

bool env_judge_false(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	return env_evaluate_error(evaluation, judged->path, ENV_ERROR_NEVER, NULL, 0);
}

/* ---- values ---- */

/* Whether the canonical text is one of the values. */
static bool has_value(const struct env_values *values, struct env_str canonical)
{
	size_t low = 0;
	size_t high = values->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = env_str_compare(canonical, values->canonical[middle]);
		if (order == 0)
			return true;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return false;
}

/* Whether the value is one of the rule's. */
static bool is_permitted(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	struct env_buf canonical = env_evaluate_buf(evaluation);
	enum env_status status =
		env_tape_canonical(evaluation->tape, judged->index, evaluation->scratch, &canonical);
	bool found = status == ENV_OK && has_value(judged->rule->as.values, env_buf_str(&canonical));

	if (status != ENV_OK)
		env_findings_fail(evaluation->findings, status);
	env_buf_free(&canonical);
	return found;
}

bool env_judge_enum(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	if (is_permitted(evaluation, judged))
		return true;
	return env_evaluate_error_limit(evaluation, judged->path, ENV_ERROR_ENUM, "enum_values",
					judged->rule->as.values->shown);
}

bool env_judge_const(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	struct env_str given = env_tape_text(evaluation->tape, judged->index);

	if (is_permitted(evaluation, judged))
		return true;
	if (env_evaluate_item(evaluation, judged->index)->kind == ENV_TAPE_STRING)
		given = env_str_of(given.ptr - 1, given.len + 2);
	struct env_error_value ctx[] = {{"given", given}, {"permitted", judged->rule->as.values->shown}};
	return env_evaluate_error(evaluation, judged->path, ENV_ERROR_CONST, ctx, 2);
}

/* ---- numbers ---- */

/* Whether the value is a number; then how it compares with the rule's. */
static bool compare(const struct env_evaluation *evaluation, const struct env_judged *judged, int *order)
{
	char room[ENV_NUMBER_MAX];
	char other[ENV_NUMBER_MAX];

	if (env_evaluate_item(evaluation, judged->index)->kind != ENV_TAPE_NUMBER)
		return false;
	struct env_str value = env_exact_text(env_tape_text(evaluation->tape, judged->index), room);
	struct env_str bound = env_exact_text(judged->rule->as.number, other);
	*order = env_exact_compare(env_exact_read(value), env_exact_read(bound));
	return true;
}

static bool tell_bound(struct env_evaluation *evaluation, const struct env_judged *judged,
		       enum env_error_kind kind)
{
	return env_evaluate_error_limit(evaluation, judged->path, kind, "limit_value",
					judged->rule->as.number);
}

bool env_judge_minimum(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	int order;

	return !compare(evaluation, judged, &order) || order >= 0 ||
	       tell_bound(evaluation, judged, ENV_ERROR_GE);
}

bool env_judge_maximum(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	int order;

	return !compare(evaluation, judged, &order) || order <= 0 ||
	       tell_bound(evaluation, judged, ENV_ERROR_LE);
}

bool env_judge_exclusive_minimum(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	int order;

	return !compare(evaluation, judged, &order) || order > 0 ||
	       tell_bound(evaluation, judged, ENV_ERROR_GT);
}

bool env_judge_exclusive_maximum(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	int order;

	return !compare(evaluation, judged, &order) || order < 0 ||
	       tell_bound(evaluation, judged, ENV_ERROR_LT);
}

bool env_judge_multiple_of(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	char room[ENV_NUMBER_MAX];
	char other[ENV_NUMBER_MAX];

	if (env_evaluate_item(evaluation, judged->index)->kind != ENV_TAPE_NUMBER)
		return true;
	struct env_str value = env_exact_text(env_tape_text(evaluation->tape, judged->index), room);
	struct env_str divisor = env_exact_text(judged->rule->as.number, other);
	return env_exact_is_multiple(env_exact_read(value), env_exact_read(divisor)) ||
	       env_evaluate_error_limit(evaluation, judged->path, ENV_ERROR_NOT_MULTIPLE, "multiple_of",
					judged->rule->as.number);
}

/* ---- strings ---- */

/* Whether the value is a string, which is `*text` then, for a look. */
static bool is_string(struct env_evaluation *evaluation, const struct env_judged *judged,
		      struct env_str *text)
{
	return env_evaluate_item(evaluation, judged->index)->kind == ENV_TAPE_STRING &&
	       env_evaluate_view(evaluation, judged->index, text);
}

bool env_judge_min_length(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	struct env_str text;

	return !is_string(evaluation, judged, &text) || env_utf8_count(text) >= judged->rule->as.size ||
	       env_evaluate_error_count(evaluation, judged->path, ENV_ERROR_MIN_LENGTH,
					judged->rule->as.size);
}

bool env_judge_max_length(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	struct env_str text;

	return !is_string(evaluation, judged, &text) || env_utf8_count(text) <= judged->rule->as.size ||
	       env_evaluate_error_count(evaluation, judged->path, ENV_ERROR_MAX_LENGTH,
					judged->rule->as.size);
}

bool env_judge_pattern(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	struct env_buf source = env_evaluate_buf(evaluation);
	const struct env_pattern *pattern = judged->rule->as.pattern;
	struct env_str text;

	if (!is_string(evaluation, judged, &text) ||
	    env_evaluate_match(evaluation, pattern, text, judged->path))
		return true;
	enum env_status status = env_text_write_string(&source, pattern->source);
	if (status == ENV_OK)
		env_evaluate_error_limit(evaluation, judged->path, ENV_ERROR_PATTERN, "pattern",
					 env_buf_str(&source));
	else
		env_findings_fail(evaluation->findings, status);
	env_buf_free(&source);
	return false;
}

bool env_judge_format(struct env_evaluation *evaluation, const struct env_judged *judged)
{
	struct env_str text;

	return !is_string(evaluation, judged, &text) || judged->rule->as.format->valid(text) ||
	       env_evaluate_error(evaluation, judged->path, judged->rule->as.format->error, NULL, 0);
}
