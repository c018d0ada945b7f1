/* The walk over a tape with a type: tuples and unions. */
#include "type/rules.h"
#include "type/union.h"
#include "type/validate.h"

static void validate_place(struct env_validator *validator, const struct env_tuple_rules *rules, size_t place,
			   uint32_t index, const struct env_path *path)
{
	struct env_path step = env_path_index(path, place);

	if (place < rules->count)
		env_validate_field(validator, &rules->fields[place], index, &step);
	else
		env_validate_value(validator, rules->rest->as.array.item, index, &step);
}

void env_validate_tuple(struct env_validator *validator, const struct env_type *type, uint32_t index,
			const struct env_path *path)
{
	const struct env_tape_item *tuple = env_validate_item(validator, index);
	uint32_t item = index + 1;

	if (!env_validate_expect(validator, index, ENV_TAPE_ARRAY, path, ENV_ERROR_TUPLE) ||
	    !env_rules_tuple(&validator->findings, path, &type->as.tuple, tuple->count))
		return;
	for (uint32_t i = 0; i < tuple->count && !env_findings_done(&validator->findings); i++) {
		validate_place(validator, &type->as.tuple, i, item, path);
		item = env_validate_item(validator, item)->next;
	}
}

/*
 * A value of no member's JSON type is told what the first member says of it: the first of the errors that one who tries them all would
 * find at this place.
 */
static void judge_none(struct env_validator *validator, const struct env_union_rules *rules, uint32_t index,
		       const struct env_path *path)
{
	static const struct env_type none = {.kind = ENV_KIND_JSON};
	struct env_type first = rules->count > 0 ? *rules->members[0].type : none;

	if (first.kind == ENV_KIND_JSON || first.kind == ENV_KIND_UNION) {
		first.kind = ENV_KIND_JSON;
		first.as.json.roots = rules->count > 0 ? rules->members[0].roots : ENV_JSON_NULL;
	}
	first.also = NULL;
	env_validate_value(validator, &first, index, path);
	if (!validator->findings.any && validator->findings.status == ENV_OK)
		env_findings_add(&validator->findings, path, ENV_ERROR_ANY_OF);
}

void env_validate_union(struct env_validator *validator, const struct env_type *type, uint32_t index,
			const struct env_path *path)
{
	const struct env_union_rules *rules = &type->as.one_of;
	struct env_choice choice;

	if (!env_union_choose(rules, validator->tape, index, validator->scratch, &choice)) {
		env_findings_fail(&validator->findings, validator->scratch->failure);
		return;
	}
	if (choice.member < rules->count) {
		const struct env_member *member = &rules->members[choice.member];
		struct env_path step = env_path_key(path, member->name);
		bool named = (member->flags & ENV_MEMBER_NAMED) != 0;
		env_validate_value(validator, member->type, index, named ? &step : path);
	} else if (choice.tagged) {
		env_rules_tag(&validator->findings, path, rules, validator->tape, choice.tag);
	} else {
		judge_none(validator, rules, index, path);
	}
}
