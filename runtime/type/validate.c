/* The walk over a tape with a type: where it starts, and what wraps values of one type. */
#include "type/validate.h"

#include "type/decode.h"
#include "type/evaluate.h"
#include "type/rules.h"

bool env_validate_view(struct env_validator *validator, uint32_t index, struct env_str *out)
{
	if (env_tape_view(validator->tape, index, validator->scratch, out))
		return true;
	env_findings_fail(&validator->findings, validator->scratch->failure);
	return false;
}

void *env_validate_alloc(struct env_validator *validator, size_t count, size_t size, size_t align)
{
	void *memory = NULL;

	if (count <= SIZE_MAX / size)
		memory = env_arena_alloc(validator->scratch, count * size, align);
	else
		validator->scratch->failure = ENV_LIMIT;
	if (memory == NULL)
		env_findings_fail(&validator->findings, validator->scratch->failure);
	return memory;
}

bool env_validate_expect(struct env_validator *validator, uint32_t index, enum env_tape_kind kind,
			 const struct env_path *path, enum env_error_kind error)
{
	if (env_validate_item(validator, index)->kind == kind)
		return true;
	env_findings_add(&validator->findings, path, error);
	return false;
}

/* A null where a value of the type stands, or null. */
static void validate_null(struct env_validator *validator, const struct env_type *type, uint32_t index,
			  const struct env_path *path)
{
	if (type->own_null)
		env_validate_also(validator, type, index, path);
}

static void validate_nullable(struct env_validator *validator, const struct env_type *type, uint32_t index,
			      const struct env_path *path)
{
	if (env_validate_item(validator, index)->kind != ENV_TAPE_NULL)
		env_validate_value(validator, type->as.nullable.type, index, path);
	else
		validate_null(validator, type->as.nullable.type, index, path);
}

static void validate_array(struct env_validator *validator, const struct env_type *type, uint32_t index,
			   const struct env_path *path)
{
	const struct env_tape_item *array = env_validate_item(validator, index);
	uint32_t item = index + 1;

	if (!env_validate_expect(validator, index, ENV_TAPE_ARRAY, path, ENV_ERROR_ARRAY) ||
	    !env_rules_items(&validator->findings, path, &type->as.array, array->count))
		return;
	for (uint32_t i = 0; i < array->count && !env_findings_done(&validator->findings); i++) {
		struct env_path step = env_path_index(path, i);
		env_validate_value(validator, type->as.array.item, item, &step);
		item = env_validate_item(validator, item)->next;
	}
}

void env_validate_field(struct env_validator *validator, const struct env_field *field, uint32_t index,
			const struct env_path *path)
{
	if (env_validate_item(validator, index)->kind == ENV_TAPE_NULL &&
	    (field->flags & ENV_FIELD_NULLABLE) != 0)
		validate_null(validator, field->type, index, path);
	else
		env_validate_value(validator, field->type, index, path);
}

void env_validate_also(struct env_validator *validator, const struct env_type *type, uint32_t index,
		       const struct env_path *path)
{
	if (type->also != NULL && validator->findings.status == ENV_OK)
		env_evaluate(validator, type->also, index, path);
}

void env_validate_value(struct env_validator *validator, const struct env_type *type, uint32_t index,
			const struct env_path *path)
{
	static env_validate_function *const functions[ENV_KIND_COUNT] = {
		[ENV_KIND_BOOLEAN] = env_validate_boolean, [ENV_KIND_INTEGER] = env_validate_integer,
		[ENV_KIND_INT32] = env_validate_integer,   [ENV_KIND_UINT32] = env_validate_integer,
		[ENV_KIND_UINT64] = env_validate_unsigned, [ENV_KIND_NUMBER] = env_validate_number,
		[ENV_KIND_FLOAT] = env_validate_float,     [ENV_KIND_STRING] = env_validate_text,
		[ENV_KIND_FORMAT] = env_validate_text,     [ENV_KIND_BYTES] = env_validate_text,
		[ENV_KIND_ENUM] = env_validate_enum,       [ENV_KIND_OPEN_ENUM] = env_validate_text,
		[ENV_KIND_CONST] = env_validate_const,     [ENV_KIND_JSON] = env_validate_json,
		[ENV_KIND_NULLABLE] = validate_nullable,   [ENV_KIND_ARRAY] = validate_array,
		[ENV_KIND_MAP] = env_validate_map,         [ENV_KIND_TUPLE] = env_validate_tuple,
		[ENV_KIND_UNION] = env_validate_union,     [ENV_KIND_OBJECT] = env_validate_object,
	};

	bool before = validator->findings.any;

	validator->findings.any = false;
	if (validator->tape->items[index].kind == ENV_TAPE_NULL && !env_type_has_null(type))
		env_findings_add(&validator->findings, path, ENV_ERROR_NULL);
	else
		functions[type->kind](validator, type, index, path);
	if (!validator->findings.any)
		env_validate_also(validator, type, index, path);
	validator->findings.any = validator->findings.any || before;
}

enum env_status env_tape_validate(const struct env_type *type, struct env_tape *tape, uint32_t index,
				  const struct env_path *path, struct env_arena *scratch,
				  struct env_errors *errors)
{
	struct env_validator validator = {
		.tape = tape, .scratch = scratch, .findings = env_findings_begin(errors)};
	struct env_arena_mark mark = env_arena_mark(scratch);

	env_validate_value(&validator, type, index, path);
	env_arena_rewind(scratch, mark);
	return env_findings_result(&validator.findings);
}
