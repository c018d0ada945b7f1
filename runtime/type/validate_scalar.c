/* The walk over a tape with a type: what has nothing in it. */
#include <envelope/buf.h>

#include "text/exact.h"
#include "text/number.h"
#include "type/canonical.h"
#include "type/keys.h"
#include "type/memo.h"
#include "type/rules.h"
#include "type/validate.h"

void env_validate_boolean(struct env_validator *validator, const struct env_type *type, uint32_t index,
			  const struct env_path *path)
{
	(void)type;
	if (env_validate_item(validator, index)->kind != ENV_TAPE_FALSE)
		env_validate_expect(validator, index, ENV_TAPE_TRUE, path, ENV_ERROR_BOOLEAN);
}

void env_validate_integer(struct env_validator *validator, const struct env_type *type, uint32_t index,
			  const struct env_path *path)
{
	int64_t value;

	if (!env_validate_expect(validator, index, ENV_TAPE_NUMBER, path, ENV_ERROR_INTEGER))
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

void env_validate_unsigned(struct env_validator *validator, const struct env_type *type, uint32_t index,
			   const struct env_path *path)
{
	struct env_str text = env_tape_text(validator->tape, index);
	uint64_t value;

	if (!env_validate_expect(validator, index, ENV_TAPE_NUMBER, path, ENV_ERROR_INTEGER))
		return;
	switch (env_number_to_uint(text, &value)) {
	case ENV_NUMBER_FITS:
		env_rules_unsigned(&validator->findings, path, &type->as.unsigned_integer, value);
		break;
	case ENV_NUMBER_FRACTION:
		env_findings_add(&validator->findings, path, ENV_ERROR_INTEGER);
		break;
	case ENV_NUMBER_RANGE:
		if (text.ptr[0] == '-')
			env_rules_add_minimum(&validator->findings, path, &type->as.unsigned_integer);
		else
			env_findings_add(&validator->findings, path, ENV_ERROR_INTEGER_RANGE);
		break;
	}
}

void env_validate_number(struct env_validator *validator, const struct env_type *type, uint32_t index,
			 const struct env_path *path)
{
	double value;

	if (!env_validate_expect(validator, index, ENV_TAPE_NUMBER, path, ENV_ERROR_NUMBER))
		return;
	if (env_number_to_double(env_tape_text(validator->tape, index), &value) == ENV_NUMBER_FITS)
		env_rules_number(&validator->findings, path, &type->as.number, value);
	else
		env_findings_add(&validator->findings, path, ENV_ERROR_NUMBER_RANGE);
}

void env_validate_float(struct env_validator *validator, const struct env_type *type, uint32_t index,
			const struct env_path *path)
{
	float value;

	if (!env_validate_expect(validator, index, ENV_TAPE_NUMBER, path, ENV_ERROR_NUMBER))
		return;
	if (env_number_to_float(env_tape_text(validator->tape, index), &value) == ENV_NUMBER_FITS)
		env_rules_float(&validator->findings, path, &type->as.number, value);
	else
		env_findings_add(&validator->findings, path, ENV_ERROR_NUMBER_RANGE);
}

void env_validate_text(struct env_validator *validator, const struct env_type *type, uint32_t index,
		       const struct env_path *path)
{
	struct env_arena_mark mark = env_arena_mark(validator->scratch);
	struct env_str value;

	if (!env_validate_expect(validator, index, ENV_TAPE_STRING, path, ENV_ERROR_STRING))
		return;
	if (env_validate_view(validator, index, &value))
		env_rules_text(&validator->findings, path, type, value,
			       env_tape_json(validator->tape, index));
	env_arena_rewind(validator->scratch, mark);
}

/* The canonical text of the item, in `buf`, which is the caller's to free. Where there is no memory the walk ends. */
static struct env_str canonical_text(struct env_validator *validator, uint32_t index, struct env_buf *buf)
{
	env_buf_init(buf, validator->scratch->allocator, env_arena_left(validator->scratch));
	enum env_status status = env_tape_canonical(validator->tape, index, validator->scratch, buf);

	if (status != ENV_OK)
		env_findings_fail(&validator->findings, status);
	return env_buf_str(buf);
}

/* Values of mixed enums that are no strings. */
static int find_mixed(struct env_validator *validator, const struct env_enum_rules *rules, uint32_t index)
{
	struct env_buf buf;
	int member = env_enum_find_text(rules, canonical_text(validator, index, &buf));

	env_buf_free(&buf);
	return member;
}

void env_validate_enum(struct env_validator *validator, const struct env_type *type, uint32_t index,
		       const struct env_path *path)
{
	const struct env_enum_rules *rules = &type->as.enumeration;

	if (env_validate_item(validator, index)->kind == ENV_TAPE_STRING) {
		env_validate_text(validator, type, index, path);
		return;
	}
	int member = rules->mixed ? find_mixed(validator, rules, index) : 0;
	if (validator->findings.status == ENV_OK)
		env_rules_enum(&validator->findings, path, rules, member);
}

/* Whether the two texts are one number. */
static bool is_number(struct env_str a, struct env_str b)
{
	char room[ENV_NUMBER_MAX];
	char other[ENV_NUMBER_MAX];

	return env_exact_compare(env_exact_read(env_exact_text(a, room)),
				 env_exact_read(env_exact_text(b, other))) == 0;
}

/* Whether what is no string is the one value. Objects and arrays are, in any spelling of theirs. */
static bool is_constant(struct env_validator *validator, uint32_t index, struct env_str json)
{
	enum env_tape_kind kind = env_validate_item(validator, index)->kind;
	struct env_str text = env_tape_text(validator->tape, index);
	unsigned root = env_json_root_of(json.ptr[0]);
	struct env_buf given;

	if (kind == ENV_TAPE_NUMBER)
		return root == ENV_JSON_NUMBER && is_number(text, json);
	if (kind != ENV_TAPE_ARRAY && kind != ENV_TAPE_OBJECT)
		return env_str_equal(text, json);
	if (root != env_tape_roots(validator->tape, index))
		return false;
	bool equal = env_str_equal(canonical_text(validator, index, &given), json);
	env_buf_free(&given);
	return equal;
}

void env_validate_const(struct env_validator *validator, const struct env_type *type, uint32_t index,
			const struct env_path *path)
{
	const struct env_const_rules *rules = &type->as.constant;

	if (env_validate_item(validator, index)->kind == ENV_TAPE_STRING) {
		env_validate_text(validator, type, index, path);
		return;
	}
	bool equal = is_constant(validator, index, rules->json);
	if (validator->findings.status == ENV_OK)
		env_rules_const(&validator->findings, path, rules, equal,
				env_tape_json(validator->tape, index));
}

void env_validate_json(struct env_validator *validator, const struct env_type *type, uint32_t index,
		       const struct env_path *path)
{
	env_rules_root(&validator->findings, path, &type->as.json, env_tape_roots(validator->tape, index));
}
