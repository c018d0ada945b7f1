/* The walk over a C value: tuples and unions. */
#include <envelope/buf.h>

#include "text/tape.h"
#include "type/check.h"
#include "type/rules.h"
#include "type/union.h"
#include "type/value.h"

/* ---- tuples ---- */

/* How many of the fields are there before the first that is absent. */
static size_t count_fields(const struct env_tuple_rules *rules, const void *tuple)
{
	size_t count = 0;

	while (count < rules->count && env_presence_get(&rules->fields[count], tuple) != ENV_ABSENT)
		count++;
	return count;
}

/* Whether something stands behind the field that is the first to be absent: it would move to another place. */
static bool has_gap(const struct env_tuple_rules *rules, const void *tuple, size_t absent,
		    struct env_list rest)
{
	size_t i = absent;

	while (i < rules->count && env_presence_get(&rules->fields[i], tuple) == ENV_ABSENT)
		i++;
	return absent < rules->count && (i < rules->count || rest.count > 0);
}

static void check_places(struct env_checker *checker, const struct env_tuple_rules *rules, const void *tuple,
			 size_t fields, struct env_list rest, const struct env_path *path)
{
	for (size_t i = 0; i < fields && !env_findings_done(&checker->findings); i++) {
		struct env_path step = env_path_index(path, i);
		env_check_field(checker, &rules->fields[i], tuple, &step);
	}
	for (size_t i = 0; i < rest.count && !env_findings_done(&checker->findings); i++) {
		const struct env_type *item = rules->rest->as.array.item;
		struct env_path step = env_path_index(path, rules->count + i);
		env_check_value(checker, item, rest.items + i * item->size, &step);
	}
}

void env_check_tuple(struct env_checker *checker, const struct env_type *type, const void *value,
		     const struct env_path *path)
{
	const struct env_tuple_rules *rules = &type->as.tuple;
	struct env_list rest = {NULL, 0};
	size_t fields = count_fields(rules, value);

	if (rules->rest != NULL)
		rest = env_list_get(env_at(value, rules->rest_offset));
	if (rest.items == NULL && rest.count > 0) {
		env_findings_add(&checker->findings, path, ENV_ERROR_TUPLE);
		return;
	}
	if (has_gap(rules, value, fields, rest)) {
		struct env_path step = env_path_index(path, fields);
		env_findings_add(&checker->findings, &step, ENV_ERROR_MISSING);
		return;
	}
	size_t room = SIZE_MAX - fields;
	size_t count = fields + (rest.count < room ? rest.count : room);
	if (!env_rules_tuple(&checker->findings, path, rules, count) || !env_check_enter(checker))
		return;
	check_places(checker, rules, value, fields, rest, path);
	env_check_leave(checker);
}

/* ---- unions ---- */

/*
 * Whether the values of the member's type may be such that their text chooses another member: open ones, objects of which no table says that
 * they have the tag, and numbers beside a member for integers.
 */
static bool may_stray(const struct env_union_rules *rules, const struct env_member *member)
{
	size_t whole = env_union_by_roots(rules, ENV_JSON_NUMBER | ENV_JSON_INTEGER);
	bool beside_integers =
		(member->roots & ENV_JSON_NUMBER) != 0 && whole != (size_t)(member - rules->members);

	return member->type->kind == ENV_KIND_JSON || beside_integers ||
	       (rules->tag.ptr != NULL && member->type->kind == ENV_KIND_MAP);
}

static void add_stray(struct env_checker *checker, const struct env_union_rules *rules,
		      const struct env_tape *tape, const struct env_choice *choice,
		      const struct env_path *path)
{
	if (choice->tagged && choice->member == rules->count)
		env_rules_tag(&checker->findings, path, rules, tape, choice->tag);
	else
		env_findings_add_custom(&checker->findings, path,
					"\"value is not of this member of the union\"");
}

/* Judges whether the text that the value will be written as chooses the member again. */
static void check_choice(struct env_checker *checker, const struct env_union_rules *rules,
			 const struct env_member *member, const void *value, const struct env_path *path)
{
	struct env_arena_mark mark = env_arena_mark(checker->scratch);
	struct env_choice choice;
	struct env_buf text;
	struct env_tape tape;

	if (env_check_tape(checker, member->type, value, &text, &tape)) {
		if (!env_union_choose(rules, &tape, 0, checker->scratch, &choice))
			env_findings_fail(&checker->findings, checker->scratch->failure);
		else if (choice.member != (size_t)(member - rules->members))
			add_stray(checker, rules, &tape, &choice, path);
	}
	env_buf_free(&text);
	env_arena_rewind(checker->scratch, mark);
}

void env_check_union(struct env_checker *checker, const struct env_type *type, const void *value,
		     const struct env_path *path)
{
	const struct env_union_rules *rules = &type->as.one_of;
	const struct env_member *member = env_union_find_member(rules, value);
	const void *inside = member == NULL ? NULL : env_union_find_value(rules, member, value);

	if (member == NULL && env_enum_get(value) != 0) {
		env_findings_add_custom(&checker->findings, path, "\"invalid member of a union\"");
		return;
	}
	if (inside == NULL) {
		env_findings_add(&checker->findings, path, ENV_ERROR_MISSING);
		return;
	}
	struct env_path step = env_path_key(path, member->name);
	const struct env_path *place = (member->flags & ENV_MEMBER_NAMED) != 0 ? &step : path;
	bool before = checker->findings.any;
	checker->findings.any = false;
	env_check_value(checker, member->type, inside, place);
	if (!checker->findings.any && checker->findings.status == ENV_OK && may_stray(rules, member))
		check_choice(checker, rules, member, inside, path);
	checker->findings.any = checker->findings.any || before;
}
