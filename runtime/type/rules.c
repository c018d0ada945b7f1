/* The keywords of the schema, one function each: values as such, and how many there are in them. */
#include "type/rules.h"

#include "text/escape.h"
#include "text/exact.h"
#include "text/number.h"
#include "text/space.h"
#include "type/keys.h"
#include "type/spell.h"
#include "type/union.h"

/* Appends the members as a JSON array. */
static enum env_status write_members(struct env_buf *buf, const struct env_enum_rules *rules)
{
	enum env_status status = env_buf_append(buf, "[", 1);

	for (size_t i = 0; i < rules->count && status == ENV_OK; i++) {
		if (i > 0)
			status = env_buf_append(buf, ",", 1);
		if (status == ENV_OK)
			status = rules->mixed ? env_spell_write(buf, rules->members[i])
					      : env_text_write_string(buf, rules->members[i]);
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
		status = env_spell_write(&buf, rules->json);
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
		env_findings_add_limit_size(findings, path, ENV_ERROR_MIN_ITEMS, rules->min_items);
		return false;
	}
	if (count > rules->max_items) {
		env_findings_add_limit_size(findings, path, ENV_ERROR_MAX_ITEMS, rules->max_items);
		return false;
	}
	return true;
}

static void add_length(struct env_findings *findings, const struct env_path *path, size_t actual,
		       size_t expected)
{
	char given[ENV_NUMBER_MAX];
	char wanted[ENV_NUMBER_MAX];
	struct env_error_value ctx[] = {
		{"actual_length", env_str_of(given, env_number_from_uint(given, actual))},
		{"expected_length", env_str_of(wanted, env_number_from_uint(wanted, expected))},
	};

	env_findings_add_ctx(findings, path, ENV_ERROR_TUPLE_LENGTH, ctx, 2);
}

bool env_rules_tuple(struct env_findings *findings, const struct env_path *path,
		     const struct env_tuple_rules *rules, size_t count)
{
	size_t most =
		rules->rest == NULL && rules->count < rules->max_items ? rules->count : rules->max_items;

	if (count >= rules->min_items && count <= most)
		return true;
	if (rules->min_items == most && rules->count == most)
		add_length(findings, path, count, most);
	else if (count < rules->min_items)
		env_findings_add_limit_size(findings, path, ENV_ERROR_MIN_ITEMS, rules->min_items);
	else
		env_findings_add_limit_size(findings, path, ENV_ERROR_MAX_ITEMS, most);
	return false;
}

bool env_rules_entries(struct env_findings *findings, const struct env_path *path,
		       const struct env_map_rules *rules, size_t count)
{
	if (count < rules->min_entries) {
		env_findings_add_limit_size(findings, path, ENV_ERROR_MIN_PROPERTIES, rules->min_entries);
		return false;
	}
	if (count > rules->max_entries) {
		env_findings_add_limit_size(findings, path, ENV_ERROR_MAX_PROPERTIES, rules->max_entries);
		return false;
	}
	return true;
}

bool env_rules_root(struct env_findings *findings, const struct env_path *path,
		    const struct env_json_rules *rules, unsigned roots)
{
	/* What a value of none of the allowed kinds is told: the first allowed kind of this list. */
	static const struct {
		unsigned root;
		enum env_error_kind kind;
	} expected[] = {
		{ENV_JSON_OBJECT, ENV_ERROR_OBJECT},   {ENV_JSON_ARRAY, ENV_ERROR_ARRAY},
		{ENV_JSON_STRING, ENV_ERROR_STRING},   {ENV_JSON_NUMBER, ENV_ERROR_NUMBER},
		{ENV_JSON_INTEGER, ENV_ERROR_INTEGER}, {ENV_JSON_BOOLEAN, ENV_ERROR_BOOLEAN},
		{ENV_JSON_NULL, ENV_ERROR_NOT_NULL},
	};
	size_t i = 0;

	if (rules->roots == 0 || (rules->roots & roots) != 0)
		return true;
	while (i < sizeof(expected) / sizeof(expected[0]) - 1 && (rules->roots & expected[i].root) == 0)
		i++;
	env_findings_add(findings, path, roots == ENV_JSON_NULL ? ENV_ERROR_NULL : expected[i].kind);
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

/* The two roots of a number, or one where it has a fraction. */
static unsigned number_roots(struct env_str number)
{
	return env_exact_is_integer(env_exact_read(number)) ? ENV_JSON_NUMBER | ENV_JSON_INTEGER
							    : ENV_JSON_NUMBER;
}

unsigned env_json_roots_of(struct env_str text)
{
	size_t start = 0;
	size_t end = text.len;

	while (start < end && env_is_space(text.ptr[start]))
		start++;
	while (end > start && env_is_space(text.ptr[end - 1]))
		end--;
	unsigned root = start < end ? env_json_root_of(text.ptr[start]) : 0;
	return root == ENV_JSON_NUMBER ? number_roots(env_str_of(text.ptr + start, end - start)) : root;
}

unsigned env_tape_roots(const struct env_tape *tape, uint32_t index)
{
	static const unsigned roots[] = {
		[ENV_TAPE_NULL] = ENV_JSON_NULL,     [ENV_TAPE_FALSE] = ENV_JSON_BOOLEAN,
		[ENV_TAPE_TRUE] = ENV_JSON_BOOLEAN,  [ENV_TAPE_NUMBER] = ENV_JSON_NUMBER,
		[ENV_TAPE_STRING] = ENV_JSON_STRING, [ENV_TAPE_ARRAY] = ENV_JSON_ARRAY,
		[ENV_TAPE_OBJECT] = ENV_JSON_OBJECT,
	};

	if (tape->items[index].kind == ENV_TAPE_NUMBER)
		return number_roots(env_tape_text(tape, index));
	return roots[tape->items[index].kind];
}

bool env_type_has_null(const struct env_type *type)
{
	static const struct env_str null = ENV_STR_INIT("null");

	switch (type->kind) {
	case ENV_KIND_NULLABLE:
		return true;
	case ENV_KIND_CONST:
		return is_null(type->as.constant.json);
	case ENV_KIND_ENUM:
		return type->as.enumeration.mixed && env_enum_find_text(&type->as.enumeration, null) != 0;
	case ENV_KIND_UNION:
		return env_union_by_roots(&type->as.one_of, ENV_JSON_NULL) < type->as.one_of.count;
	case ENV_KIND_JSON:
		return type->as.json.roots == 0 || (type->as.json.roots & ENV_JSON_NULL) != 0;
	default:
		return false;
	}
}
