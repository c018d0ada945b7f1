/* What a walk over a value has found so far. */
#include "type/findings.h"

#include <string.h>

#include "text/escape.h"
#include "text/number.h"

/*
 * From here on doubles have gaps between integers, and the plain spelling would claim digits that are not
 * there.
 */
#define EXACT_INTEGERS 9007199254740992.0

enum env_status env_findings_result(const struct env_findings *findings)
{
	if (findings->status != ENV_OK)
		return findings->status;
	return findings->any ? ENV_INVALID : ENV_OK;
}

void env_findings_fail(struct env_findings *findings, enum env_status status)
{
	if (findings->status == ENV_OK)
		findings->status = status;
}

bool env_findings_full(const struct env_findings *findings)
{
	return findings->errors == NULL || env_errors_full(findings->errors);
}

/* Whether a step of an error is that of a path. Of long keys errors have only the start, which is all that is looked at. */
static bool is_step(const struct env_loc *told, const struct env_loc *step)
{
	if (told->key.ptr == NULL || step->key.ptr == NULL)
		return told->key.ptr == step->key.ptr && told->index == step->index;
	if (step->key.len <= ENV_ERROR_TEXT_MAX)
		return env_str_equal(told->key, step->key);
	return told->key.len > ENV_ERROR_TEXT_MAX &&
	       memcmp(told->key.ptr, step->key.ptr, ENV_ERROR_TEXT_MAX) == 0;
}

/* Whether the steps of the location are those of the path, from its end. */
static bool is_at(const struct env_error *error, const struct env_path *path)
{
	size_t count = error->loc_count;

	for (; path != NULL && count > 0; path = path->parent, count--)
		if (!is_step(&error->loc[count - 1], &path->step))
			return false;
	return path == NULL && count == 0;
}

bool env_findings_told(const struct env_findings *findings, const struct env_path *path)
{
	const struct env_errors *errors = findings->errors;

	for (size_t i = findings->before; errors != NULL && i < errors->count; i++)
		if (is_at(&errors->items[i], path))
			return true;
	return false;
}

void env_findings_add_ctx(struct env_findings *findings, const struct env_path *path,
			  enum env_error_kind kind, const struct env_error_value *ctx, size_t ctx_count)
{
	enum env_status status = env_errors_add(findings->errors, path, kind, ctx, ctx_count);

	findings->any = true;
	if (status != ENV_OK)
		env_findings_fail(findings, status);
}

void env_findings_add(struct env_findings *findings, const struct env_path *path, enum env_error_kind kind)
{
	env_findings_add_ctx(findings, path, kind, NULL, 0);
}

static void add_limit(struct env_findings *findings, const struct env_path *path, enum env_error_kind kind,
		      struct env_str number)
{
	struct env_error_value ctx = {"limit_value", number};

	env_findings_add_ctx(findings, path, kind, &ctx, 1);
}

void env_findings_add_limit(struct env_findings *findings, const struct env_path *path,
			    enum env_error_kind kind, int64_t limit)
{
	char digits[ENV_NUMBER_MAX];

	add_limit(findings, path, kind, env_str_of(digits, env_number_from_int(digits, limit)));
}

void env_findings_add_limit_uint(struct env_findings *findings, const struct env_path *path,
				 enum env_error_kind kind, uint64_t limit)
{
	char digits[ENV_NUMBER_MAX];

	add_limit(findings, path, kind, env_str_of(digits, env_number_from_uint(digits, limit)));
}

void env_findings_add_limit_size(struct env_findings *findings, const struct env_path *path,
				 enum env_error_kind kind, size_t limit)
{
	env_findings_add_limit_uint(findings, path, kind, limit);
}

void env_findings_add_limit_number(struct env_findings *findings, const struct env_path *path,
				   enum env_error_kind kind, double limit)
{
	char digits[ENV_NUMBER_MAX];

	if (limit > -EXACT_INTEGERS && limit < EXACT_INTEGERS && limit == (double)(int64_t)limit) {
		env_findings_add_limit(findings, path, kind, (int64_t)limit);
		return;
	}
	add_limit(findings, path, kind, env_str_of(digits, env_number_from_double(digits, limit)));
}

void env_findings_add_custom(struct env_findings *findings, const struct env_path *path, const char *msg)
{
	struct env_error_value ctx = {"msg", env_str(msg)};

	env_findings_add_ctx(findings, path, ENV_ERROR_CUSTOM, &ctx, 1);
}

enum env_status env_errors_add_syntax(struct env_errors *errors, const struct env_path *path,
				      const struct env_json_error *error)
{
	char pos[ENV_NUMBER_MAX];
	char line[ENV_NUMBER_MAX];
	char column[ENV_NUMBER_MAX];
	struct env_buf msg;

	if (errors == NULL)
		return ENV_OK;
	env_buf_init(&msg, errors->arena.allocator, 0);
	enum env_status status = env_text_write_string(&msg, env_str(error->text));
	if (status == ENV_OK) {
		struct env_error_value ctx[] = {
			{"msg", env_buf_str(&msg)},
			{"pos", env_str_of(pos, env_number_from_int(pos, (int64_t)error->pos))},
			{"lineno", env_str_of(line, env_number_from_int(line, (int64_t)error->line))},
			{"colno", env_str_of(column, env_number_from_int(column, (int64_t)error->column))},
		};
		status = env_errors_add(errors, path, ENV_ERROR_SYNTAX, ctx, 4);
	}
	env_buf_free(&msg);
	return status;
}
