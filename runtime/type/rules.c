/* The keywords of the schema, one function each. */
#include "type/rules.h"

#include <math.h>

#include "text/escape.h"
#include "text/utf8.h"

static void add_limit_size(struct env_findings *findings, const struct env_path *path,
			   enum env_error_kind kind, size_t limit)
{
	env_findings_add_limit(findings, path, kind, limit > INT64_MAX ? INT64_MAX : (int64_t)limit);
}

bool env_rules_string(struct env_findings *findings, const struct env_path *path,
		      const struct env_string_rules *rules, struct env_str value)
{
	/* A code point has 1 to 4 bytes: most strings need no counting. */
	if (value.len / 4 >= rules->min_length && value.len <= rules->max_length)
		return true;
	size_t length = env_utf8_count(value);
	if (length < rules->min_length) {
		add_limit_size(findings, path, ENV_ERROR_MIN_LENGTH, rules->min_length);
		return false;
	}
	if (length > rules->max_length) {
		add_limit_size(findings, path, ENV_ERROR_MAX_LENGTH, rules->max_length);
		return false;
	}
	return true;
}

bool env_rules_integer(struct env_findings *findings, const struct env_path *path,
		       const struct env_integer_rules *rules, int64_t value)
{
	if (rules->exclusive_minimum ? value <= rules->minimum : value < rules->minimum) {
		env_findings_add_limit(findings, path, rules->exclusive_minimum ? ENV_ERROR_GT : ENV_ERROR_GE,
				       rules->minimum);
		return false;
	}
	if (rules->exclusive_maximum ? value >= rules->maximum : value > rules->maximum) {
		env_findings_add_limit(findings, path, rules->exclusive_maximum ? ENV_ERROR_LT : ENV_ERROR_LE,
				       rules->maximum);
		return false;
	}
	return true;
}

bool env_rules_number(struct env_findings *findings, const struct env_path *path,
		      const struct env_number_rules *rules, double value)
{
	if (!isfinite(value)) {
		env_findings_add(findings, path, ENV_ERROR_NUMBER_RANGE);
		return false;
	}
	if (rules->exclusive_minimum ? value <= rules->minimum : value < rules->minimum) {
		env_findings_add_limit_number(findings, path,
					      rules->exclusive_minimum ? ENV_ERROR_GT : ENV_ERROR_GE,
					      rules->minimum);
		return false;
	}
	if (rules->exclusive_maximum ? value >= rules->maximum : value > rules->maximum) {
		env_findings_add_limit_number(findings, path,
					      rules->exclusive_maximum ? ENV_ERROR_LT : ENV_ERROR_LE,
					      rules->maximum);
		return false;
	}
	return true;
}

/* Appends the members as a JSON array. */
static enum env_status write_members(struct env_buf *buf, const struct env_enum_rules *rules)
{
	enum env_status status = env_buf_append(buf, "[", 1);

	for (size_t i = 0; i < rules->count && status == ENV_OK; i++) {
		if (i > 0)
			status = env_buf_append(buf, ",", 1);
		if (status == ENV_OK)
			status = env_text_write_string(buf, rules->members[i]);
	}
	return status == ENV_OK ? env_buf_append(buf, "]", 1) : status;
}

static void add_enum(struct env_findings *findings, const struct env_path *path,
		     const struct env_enum_rules *rules)
{
	struct env_buf buf;

	env_buf_init(&buf, findings->errors->arena.allocator, 0);
	enum env_status status = write_members(&buf, rules);
	if (status == ENV_OK) {
		struct env_error_value ctx = {"enum_values", env_buf_str(&buf)};
		env_findings_add_ctx(findings, path, ENV_ERROR_ENUM, &ctx, 1);
	} else {
		env_findings_fail(findings, status);
	}
	env_buf_free(&buf);
}

bool env_rules_enum(struct env_findings *findings, const struct env_path *path,
		    const struct env_enum_rules *rules, int value)
{
	if (value > 0 && (size_t)value <= rules->count)
		return true;
	if (env_findings_full(findings))
		env_findings_add(findings, path, ENV_ERROR_ENUM);
	else
		add_enum(findings, path, rules);
	return false;
}

static bool is_null(struct env_str json)
{
	return env_str_equal(json, env_str_of("null", 4));
}

static void add_const(struct env_findings *findings, const struct env_path *path,
		      const struct env_const_rules *rules, struct env_str given)
{
	struct env_buf buf;

	env_buf_init(&buf, findings->errors->arena.allocator, 0);
	enum env_status status = env_buf_append(&buf, "[", 1);
	if (status == ENV_OK)
		status = env_buf_append_str(&buf, rules->json);
	if (status == ENV_OK)
		status = env_buf_append(&buf, "]", 1);
	if (status == ENV_OK) {
		struct env_error_value ctx[] = {{"given", given}, {"permitted", env_buf_str(&buf)}};
		env_findings_add_ctx(findings, path, ENV_ERROR_CONST, ctx, 2);
	} else {
		env_findings_fail(findings, status);
	}
	env_buf_free(&buf);
}

bool env_rules_const(struct env_findings *findings, const struct env_path *path,
		     const struct env_const_rules *rules, bool equal, struct env_str given)
{
	if (equal)
		return true;
	if (is_null(rules->json))
		env_findings_add(findings, path, ENV_ERROR_NOT_NULL);
	else if (env_findings_full(findings))
		env_findings_add(findings, path, ENV_ERROR_CONST);
	else
		add_const(findings, path, rules, given);
	return false;
}

bool env_rules_items(struct env_findings *findings, const struct env_path *path,
		     const struct env_array_rules *rules, size_t count)
{
	if (count < rules->min_items) {
		add_limit_size(findings, path, ENV_ERROR_MIN_ITEMS, rules->min_items);
		return false;
	}
	if (count > rules->max_items) {
		add_limit_size(findings, path, ENV_ERROR_MAX_ITEMS, rules->max_items);
		return false;
	}
	return true;
}

bool env_rules_root(struct env_findings *findings, const struct env_path *path,
		    const struct env_json_rules *rules, unsigned root)
{
	/* What a value of none of the allowed kinds is told: the first allowed kind of this list. */
	static const struct {
		unsigned root;
		enum env_error_kind kind;
	} expected[] = {
		{ENV_JSON_OBJECT, ENV_ERROR_OBJECT},   {ENV_JSON_ARRAY, ENV_ERROR_ARRAY},
		{ENV_JSON_STRING, ENV_ERROR_STRING},   {ENV_JSON_NUMBER, ENV_ERROR_NUMBER},
		{ENV_JSON_BOOLEAN, ENV_ERROR_BOOLEAN}, {ENV_JSON_NULL, ENV_ERROR_NOT_NULL},
	};
	size_t i = 0;

	if (rules->roots == 0 || (rules->roots & root) != 0)
		return true;
	while (i < sizeof(expected) / sizeof(expected[0]) - 1 && (rules->roots & expected[i].root) == 0)
		i++;
	env_findings_add(findings, path, root == ENV_JSON_NULL ? ENV_ERROR_NULL : expected[i].kind);
	return false;
}

unsigned env_json_root_of(char byte)
{
	static const unsigned char roots[128] = {
		['n'] = ENV_JSON_NULL,   ['t'] = ENV_JSON_BOOLEAN, ['f'] = ENV_JSON_BOOLEAN,
		['"'] = ENV_JSON_STRING, ['['] = ENV_JSON_ARRAY,   ['{'] = ENV_JSON_OBJECT,
		['-'] = ENV_JSON_NUMBER, ['0'] = ENV_JSON_NUMBER,  ['1'] = ENV_JSON_NUMBER,
		['2'] = ENV_JSON_NUMBER, ['3'] = ENV_JSON_NUMBER,  ['4'] = ENV_JSON_NUMBER,
		['5'] = ENV_JSON_NUMBER, ['6'] = ENV_JSON_NUMBER,  ['7'] = ENV_JSON_NUMBER,
		['8'] = ENV_JSON_NUMBER, ['9'] = ENV_JSON_NUMBER,
	};

	return roots[(unsigned char)byte & 0x7F];
}

bool env_type_has_null(const struct env_type *type)
{
	switch (type->kind) {
	case ENV_KIND_NULLABLE:
		return true;
	case ENV_KIND_CONST:
		return is_null(type->as.constant.json);
	case ENV_KIND_JSON:
		return type->as.json.roots == 0 || (type->as.json.roots & ENV_JSON_NULL) != 0;
	default:
		return false;
	}
}
