/* The keywords of strings, and the types whose values are strings in JSON. */
#include <stddef.h>

#include "text/escape.h"
#include "text/utf8.h"
#include "type/keys.h"
#include "type/rules.h"

static bool has_length(struct env_findings *findings, const struct env_path *path,
		       const struct env_string_rules *rules, struct env_str value)
{
	/* A code point has 1 to 4 bytes: most strings need no counting. */
	if (value.len / 4 >= rules->min_length && value.len <= rules->max_length)
		return true;
	size_t length = env_utf8_count(value);
	if (length < rules->min_length) {
		env_findings_add_limit_size(findings, path, ENV_ERROR_MIN_LENGTH, rules->min_length);
		return false;
	}
	if (length > rules->max_length) {
		env_findings_add_limit_size(findings, path, ENV_ERROR_MAX_LENGTH, rules->max_length);
		return false;
	}
	return true;
}

/* Adds an error whose context is a string of its own. */
static void add_quoted(struct env_findings *findings, const struct env_path *path, enum env_error_kind kind,
		       const char *key, struct env_str text)
{
	struct env_buf buf;

	if (env_findings_full(findings)) {
		env_findings_add(findings, path, kind);
		return;
	}
	env_buf_init(&buf, findings->errors->arena.allocator, 0);
	enum env_status status = env_text_write_string(&buf, text);
	struct env_error_value ctx = {key, env_buf_str(&buf)};
	if (status == ENV_OK)
		env_findings_add_ctx(findings, path, kind, &ctx, 1);
	else
		env_findings_fail(findings, status);
	env_buf_free(&buf);
}

bool env_rules_matches(struct env_findings *findings, const struct env_path *path,
		       const struct env_pattern *pattern, struct env_str value)
{
	enum env_status status = pattern->match(pattern, value);

	if (status == ENV_LIMIT)
		env_findings_add(findings, path, ENV_ERROR_PATTERN_LIMIT);
	else if (status != ENV_OK && status != ENV_INVALID)
		env_findings_fail(findings, status);
	return status == ENV_OK;
}

/* pattern: the same, and that it does not match is an error too. */
static bool obeys_pattern(struct env_findings *findings, const struct env_path *path,
			  const struct env_pattern *pattern, struct env_str value)
{
	bool before = findings->any;

	findings->any = false;
	bool matches = env_rules_matches(findings, path, pattern, value);
	if (!matches && !findings->any && findings->status == ENV_OK)
		add_quoted(findings, path, ENV_ERROR_PATTERN, "pattern", pattern->source);
	findings->any = findings->any || before;
	return matches;
}

static bool add_format(struct env_findings *findings, const struct env_path *path,
		       const struct env_format *format)
{
	env_findings_add(findings, path, format->error);
	return false;
}

bool env_rules_string(struct env_findings *findings, const struct env_path *path,
		      const struct env_string_rules *rules, struct env_str value)
{
	if (!has_length(findings, path, rules, value))
		return false;
	if (rules->pattern != NULL && !obeys_pattern(findings, path, rules->pattern, value))
		return false;
	return rules->format == NULL || rules->format->valid(value) ||
	       add_format(findings, path, rules->format);
}

static bool judge_format(struct env_findings *findings, const struct env_path *path,
			 const struct env_format *format, struct env_str value)
{
	max_align_t room[ENV_FORMAT_SIZE_MAX / sizeof(max_align_t)];

	return format->read(value, room) || add_format(findings, path, format);
}

static bool judge_const(struct env_findings *findings, const struct env_path *path,
			const struct env_const_rules *rules, struct env_str value, struct env_str given)
{
	bool equal = rules->json.ptr[0] == '"' && env_str_is_json(value, rules->json);
	struct env_buf buf;

	if (equal || given.len > 0 || env_findings_full(findings))
		return env_rules_const(findings, path, rules, equal, given);
	env_buf_init(&buf, findings->errors->arena.allocator, 0);
	enum env_status status = env_text_write_string(&buf, value);
	if (status == ENV_OK)
		env_rules_const(findings, path, rules, false, env_buf_str(&buf));
	else
		env_findings_fail(findings, status);
	env_buf_free(&buf);
	return false;
}

bool env_rules_text(struct env_findings *findings, const struct env_path *path, const struct env_type *type,
		    struct env_str value, struct env_str given)
{
	if (value.ptr == NULL)
		value.ptr = "";
	switch (type->kind) {
	case ENV_KIND_STRING:
		return env_rules_string(findings, path, &type->as.string, value);
	case ENV_KIND_FORMAT:
		return judge_format(findings, path, type->as.format.format, value);
	case ENV_KIND_BYTES:
		return env_format_base64.valid(value) || add_format(findings, path, &env_format_base64);
	case ENV_KIND_ENUM:
		return env_rules_enum(findings, path, &type->as.enumeration,
				      env_enum_find(&type->as.enumeration, value));
	case ENV_KIND_CONST:
		return judge_const(findings, path, &type->as.constant, value, given);
	default:
		return true;
	}
}
