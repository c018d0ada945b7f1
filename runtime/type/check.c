/* The walk over a C value, whether it may be written: where it starts, and what wraps values of one type. */
#include "type/check.h"

#include <envelope/codec.h>

#include "type/rules.h"
#include "type/value.h"

/* Enough for the keys of small maps, so that most checks need no memory. */
#define SCRATCH_SIZE 1024

bool env_check_enter(struct env_checker *checker)
{
	if (checker->depth == 0) {
		env_findings_fail(&checker->findings, ENV_LIMIT);
		return false;
	}
	checker->depth--;
	return true;
}

static void check_nullable(struct env_checker *checker, const struct env_type *type, const void *value,
			   const struct env_path *path)
{
	switch (env_enum_get(value)) {
	case ENV_NULL:
		env_check_null(checker, type->as.nullable.type, path);
		break;
	case ENV_PRESENT:
		env_check_value(checker, type->as.nullable.type,
				env_at(value, type->as.nullable.value_offset), path);
		break;
	case ENV_ABSENT:
		env_findings_add(&checker->findings, path, ENV_ERROR_MISSING);
		break;
	default:
		env_findings_add_custom(&checker->findings, path, "\"invalid presence\"");
		break;
	}
}

static void check_array(struct env_checker *checker, const struct env_type *type, const void *value,
			const struct env_path *path)
{
	struct env_list list = env_list_get(value);

	if (list.items == NULL && list.count > 0) {
		env_findings_add(&checker->findings, path, ENV_ERROR_ARRAY);
		return;
	}
	if (!env_rules_items(&checker->findings, path, &type->as.array, list.count) ||
	    !env_check_enter(checker))
		return;
	for (size_t i = 0; i < list.count && !env_findings_done(&checker->findings); i++) {
		struct env_path step = env_path_index(path, i);
		env_check_value(checker, type->as.array.item, list.items + i * type->as.array.item->size,
				&step);
	}
	env_check_leave(checker);
}

/* Judges a member of a struct, whose presence says that it is there. */
static void check_present(struct env_checker *checker, const struct env_field *field, const void *object,
			  const struct env_path *path)
{
	const void *member = env_member_find(field, object);

	if (member != NULL || field->type->kind == ENV_KIND_CONST)
		env_check_value(checker, field->type, member, path);
	else
		env_findings_add(&checker->findings, path, ENV_ERROR_MISSING);
}

void env_check_field(struct env_checker *checker, const struct env_field *field, const void *object,
		     const struct env_path *path)
{
	switch (env_presence_get(field, object)) {
	case ENV_ABSENT:
		if ((field->flags & ENV_FIELD_REQUIRED) != 0)
			env_findings_add(&checker->findings, path, ENV_ERROR_MISSING);
		break;
	case ENV_NULL:
		if ((field->flags & ENV_FIELD_NULLABLE) == 0)
			env_findings_add(&checker->findings, path, ENV_ERROR_NULL);
		else
			env_check_null(checker, field->type, path);
		break;
	case ENV_PRESENT:
		check_present(checker, field, object, path);
		break;
	default:
		env_findings_add_custom(&checker->findings, path, "\"invalid presence\"");
		break;
	}
}

void env_check_value(struct env_checker *checker, const struct env_type *type, const void *value,
		     const struct env_path *path)
{
	static env_check_function *const functions[ENV_KIND_COUNT] = {
		[ENV_KIND_BOOLEAN] = env_check_boolean, [ENV_KIND_INTEGER] = env_check_integer,
		[ENV_KIND_INT32] = env_check_int32,     [ENV_KIND_UINT32] = env_check_uint32,
		[ENV_KIND_UINT64] = env_check_uint64,   [ENV_KIND_NUMBER] = env_check_number,
		[ENV_KIND_FLOAT] = env_check_float,     [ENV_KIND_STRING] = env_check_string,
		[ENV_KIND_FORMAT] = env_check_format,   [ENV_KIND_BYTES] = env_check_bytes,
		[ENV_KIND_ENUM] = env_check_enum,       [ENV_KIND_OPEN_ENUM] = env_check_open_enum,
		[ENV_KIND_CONST] = env_check_const,     [ENV_KIND_JSON] = env_check_json,
		[ENV_KIND_NULLABLE] = check_nullable,   [ENV_KIND_ARRAY] = check_array,
		[ENV_KIND_MAP] = env_check_map,         [ENV_KIND_TUPLE] = env_check_tuple,
		[ENV_KIND_UNION] = env_check_union,     [ENV_KIND_OBJECT] = env_check_object,
	};

	bool before = checker->findings.any;

	checker->findings.any = false;
	functions[type->kind](checker, type, value, path);
	if (!checker->findings.any)
		env_check_also(checker, type, value, path);
	checker->findings.any = checker->findings.any || before;
}

/* Walks over the value with that list of errors. */
static enum env_status check_all(struct env_checker *checker, const struct env_type *type, const void *value,
				 struct env_errors *errors, bool each)
{
	checker->findings = env_findings_begin(errors);
	checker->depth = ENV_DEPTH_DEFAULT;
	checker->each = each;
	env_check_value(checker, type, value, NULL);
	return env_findings_result(&checker->findings);
}

/*
 * Rules on text need the text, which is made once where all else is right. Where it is not, those are asked of whose values nothing is
 * wrong with, as when they arrive.
 */
static enum env_status check_textual(struct env_checker *checker, const struct env_type *type,
				     const void *value, struct env_errors *errors)
{
	enum env_status status = check_all(checker, type, value, NULL, false);

	if (status == ENV_INVALID && errors != NULL)
		return check_all(checker, type, value, errors, true);
	if (status != ENV_OK)
		return status;
	checker->findings.errors = errors;
	env_check_written(checker, type, value);
	return env_findings_result(&checker->findings);
}

enum env_status env_check(const struct env_type *type, const void *value, struct env_errors *errors)
{
	max_align_t memory[SCRATCH_SIZE / sizeof(max_align_t)];
	struct env_arena scratch;
	struct env_checker checker = {.scratch = &scratch};

	env_arena_init_in(&scratch, memory, sizeof(memory), 0);
	if (errors != NULL)
		scratch.allocator = errors->arena.allocator;
	enum env_status status = type->textual ? check_textual(&checker, type, value, errors)
					       : check_all(&checker, type, value, errors, false);
	env_arena_free(&scratch);
	return status;
}
