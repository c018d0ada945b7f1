/* The walk over a tape with a type: scalars and arrays, and where it starts. */
#include "type/validate.h"

#include "text/escape.h"
#include "text/number.h"
#include "type/decode.h"
#include "type/keys.h"
#include "type/rules.h"

typedef void validate_function(struct env_validator *validator, const struct env_type *type, uint32_t index,
			       const struct env_path *path);

bool env_validate_view(struct env_validator *validator, uint32_t index, struct env_str *out)
{
	if (env_tape_view(validator->tape, index, validator->scratch, out))
		return true;
	env_findings_fail(&validator->findings, validator->scratch->failure);
	return false;
}

/* Whether the item is of that kind; else adds the error. */
static bool expect(struct env_validator *validator, uint32_t index, enum env_tape_kind kind,
		   const struct env_path *path, enum env_error_kind error)
{
	if (validator->tape->items[index].kind == kind)
		return true;
	env_findings_add(&validator->findings, path, error);
	return false;
}

static void validate_boolean(struct env_validator *validator, const struct env_type *type, uint32_t index,
			     const struct env_path *path)
{
	(void)type;
	if (validator->tape->items[index].kind != ENV_TAPE_FALSE)
		expect(validator, index, ENV_TAPE_TRUE, path, ENV_ERROR_BOOLEAN);
}

static void validate_integer(struct env_validator *validator, const struct env_type *type, uint32_t index,
			     const struct env_path *path)
{
	int64_t value;

	if (!expect(validator, index, ENV_TAPE_NUMBER, path, ENV_ERROR_INTEGER))
		return;
	switch (env_number_to_int(env_tape_text(validator->tape, index), &value)) {
	case ENV_NUMBER_FITS:
		env_rules_integer(&validator->findings, path, &type->as.integer, value);
		break;
	case ENV_NUMBER_FRACTION:
		env_findings_add(&validator->findings, path, ENV_ERROR_INTEGER);
		break;
	case ENV_NUMBER_RANGE:
		env_findings_add(&validator->findings, path, ENV_ERROR_INTEGER_RANGE);
		break;
	}
}

static void validate_number(struct env_validator *validator, const struct env_type *type, uint32_t index,
			    const struct env_path *path)
{
	double value;

	if (!expect(validator, index, ENV_TAPE_NUMBER, path, ENV_ERROR_NUMBER))
		return;
	if (env_number_to_double(env_tape_text(validator->tape, index), &value) == ENV_NUMBER_FITS)
		env_rules_number(&validator->findings, path, &type->as.number, value);
	else
		env_findings_add(&validator->findings, path, ENV_ERROR_NUMBER_RANGE);
}

static void validate_string(struct env_validator *validator, const struct env_type *type, uint32_t index,
			    const struct env_path *path)
{
	struct env_arena_mark mark = env_arena_mark(validator->scratch);
	struct env_str value;

	if (!expect(validator, index, ENV_TAPE_STRING, path, ENV_ERROR_STRING))
		return;
	if (env_validate_view(validator, index, &value))
		env_rules_string(&validator->findings, path, &type->as.string, value);
	env_arena_rewind(validator->scratch, mark);
}

static void validate_enum(struct env_validator *validator, const struct env_type *type, uint32_t index,
			  const struct env_path *path)
{
	struct env_arena_mark mark = env_arena_mark(validator->scratch);
	struct env_str value;
	int member = 0;

	if (validator->tape->items[index].kind == ENV_TAPE_STRING) {
		if (!env_validate_view(validator, index, &value))
			return;
		member = env_enum_find(&type->as.enumeration, value);
	}
	env_rules_enum(&validator->findings, path, &type->as.enumeration, member);
	env_arena_rewind(validator->scratch, mark);
}

/* Numbers by value: exactly where both are integers of 64 bits, else as doubles. */
static bool numbers_equal(struct env_str a, struct env_str b)
{
	int64_t integers[2];
	double doubles[2];
	bool a_fits = env_number_to_int(a, &integers[0]) == ENV_NUMBER_FITS;
	bool b_fits = env_number_to_int(b, &integers[1]) == ENV_NUMBER_FITS;

	if (a_fits || b_fits)
		return a_fits && b_fits && integers[0] == integers[1];
	return env_number_to_double(a, &doubles[0]) == ENV_NUMBER_FITS &&
	       env_number_to_double(b, &doubles[1]) == ENV_NUMBER_FITS && doubles[0] == doubles[1];
}

/* Whether the string at `index` is that of `json`, a string with its quotes. */
static bool strings_equal(struct env_validator *validator, uint32_t index, struct env_str json)
{
	struct env_str given;
	struct env_str raw = env_str_of(json.ptr + 1, json.len - 2);

	if (!env_validate_view(validator, index, &given))
		return false;
	if (memchr(raw.ptr, '\\', raw.len) == NULL)
		return env_str_equal(given, raw);
	char *value = env_arena_alloc(validator->scratch, raw.len, 1);
	if (value == NULL) {
		env_findings_fail(&validator->findings, validator->scratch->failure);
		return false;
	}
	return env_str_equal(given, env_str_of(value, env_text_unescape(value, raw)));
}

static bool is_constant(struct env_validator *validator, uint32_t index, struct env_str json)
{
	const struct env_tape_item *item = &validator->tape->items[index];
	struct env_str text = env_tape_text(validator->tape, index);
	unsigned root = env_json_root_of(json.ptr[0]);

	switch (item->kind) {
	case ENV_TAPE_STRING:
		return root == ENV_JSON_STRING && strings_equal(validator, index, json);
	case ENV_TAPE_NUMBER:
		return root == ENV_JSON_NUMBER && numbers_equal(text, json);
	default:
		return env_str_equal(text, json);
	}
}

static void validate_const(struct env_validator *validator, const struct env_type *type, uint32_t index,
			   const struct env_path *path)
{
	struct env_arena_mark mark = env_arena_mark(validator->scratch);
	struct env_str given = env_tape_text(validator->tape, index);
	bool equal = is_constant(validator, index, type->as.constant.json);

	if (validator->tape->items[index].kind == ENV_TAPE_STRING)
		given = env_str_of(given.ptr - 1, given.len + 2);
	if (validator->findings.status == ENV_OK)
		env_rules_const(&validator->findings, path, &type->as.constant, equal, given);
	env_arena_rewind(validator->scratch, mark);
}

static void validate_json(struct env_validator *validator, const struct env_type *type, uint32_t index,
			  const struct env_path *path)
{
	static const unsigned roots[] = {
		[ENV_TAPE_NULL] = ENV_JSON_NULL,     [ENV_TAPE_FALSE] = ENV_JSON_BOOLEAN,
		[ENV_TAPE_TRUE] = ENV_JSON_BOOLEAN,  [ENV_TAPE_NUMBER] = ENV_JSON_NUMBER,
		[ENV_TAPE_STRING] = ENV_JSON_STRING, [ENV_TAPE_ARRAY] = ENV_JSON_ARRAY,
		[ENV_TAPE_OBJECT] = ENV_JSON_OBJECT,
	};

	env_rules_root(&validator->findings, path, &type->as.json, roots[validator->tape->items[index].kind]);
}

static void validate_nullable(struct env_validator *validator, const struct env_type *type, uint32_t index,
			      const struct env_path *path)
{
	if (validator->tape->items[index].kind != ENV_TAPE_NULL)
		env_validate_value(validator, type->as.nullable.type, index, path);
}

static void validate_array(struct env_validator *validator, const struct env_type *type, uint32_t index,
			   const struct env_path *path)
{
	const struct env_tape_item *array = &validator->tape->items[index];
	uint32_t item = index + 1;

	if (!expect(validator, index, ENV_TAPE_ARRAY, path, ENV_ERROR_ARRAY) ||
	    !env_rules_items(&validator->findings, path, &type->as.array, array->count))
		return;
	for (uint32_t i = 0; i < array->count && !env_findings_done(&validator->findings); i++) {
		struct env_path step = env_path_index(path, i);
		env_validate_value(validator, type->as.array.item, item, &step);
		item = validator->tape->items[item].next;
	}
}

void env_validate_value(struct env_validator *validator, const struct env_type *type, uint32_t index,
			const struct env_path *path)
{
	static validate_function *const functions[] = {
		[ENV_KIND_BOOLEAN] = validate_boolean,   [ENV_KIND_INTEGER] = validate_integer,
		[ENV_KIND_NUMBER] = validate_number,     [ENV_KIND_STRING] = validate_string,
		[ENV_KIND_ENUM] = validate_enum,         [ENV_KIND_CONST] = validate_const,
		[ENV_KIND_JSON] = validate_json,         [ENV_KIND_NULLABLE] = validate_nullable,
		[ENV_KIND_ARRAY] = validate_array,       [ENV_KIND_MAP] = env_validate_map,
		[ENV_KIND_OBJECT] = env_validate_object,
	};

	if (validator->tape->items[index].kind == ENV_TAPE_NULL && !env_type_has_null(type))
		env_findings_add(&validator->findings, path, ENV_ERROR_NULL);
	else
		functions[type->kind](validator, type, index, path);
}

enum env_status env_tape_validate(const struct env_type *type, struct env_tape *tape, uint32_t index,
				  const struct env_path *path, struct env_arena *scratch,
				  struct env_errors *errors)
{
	struct env_validator validator = {.tape = tape, .scratch = scratch, .findings = {.errors = errors}};
	struct env_arena_mark mark = env_arena_mark(scratch);

	env_validate_value(&validator, type, index, path);
	env_arena_rewind(scratch, mark);
	return env_findings_result(&validator.findings);
}
