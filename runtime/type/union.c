/* Which of a union's types a value is of. */
#include "type/union.h"

#include <envelope/buf.h>

#include "text/number.h"
#include "type/canonical.h"
#include "type/keys.h"
#include "type/memo.h"
#include "type/rules.h"

static size_t find_roots(const struct env_union_rules *rules, unsigned roots)
{
	size_t i = 0;

	while (i < rules->count && (rules->members[i].roots & roots) == 0)
		i++;
	return i;
}

size_t env_union_by_roots(const struct env_union_rules *rules, unsigned roots)
{
	size_t member = rules->count;

	if ((roots & ENV_JSON_INTEGER) != 0)
		member = find_roots(rules, ENV_JSON_INTEGER);
	return member < rules->count ? member : find_roots(rules, roots);
}

size_t env_union_by_tag(const struct env_union_rules *rules, struct env_str json)
{
	size_t low = 0;
	size_t high = rules->value_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = env_str_compare(json, rules->values[middle].json);
		if (order == 0)
			return rules->values[middle].member;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return rules->count;
}

/* Whether the member, which is for integers, can hold this one. */
static bool holds(const struct env_member *member, struct env_str number)
{
	int64_t integer;
	uint64_t natural;

	if (member->type->kind == ENV_KIND_UINT64)
		return env_number_to_uint(number, &natural) == ENV_NUMBER_FITS;
	return member->type->kind != ENV_KIND_INTEGER ||
	       env_number_to_int(number, &integer) == ENV_NUMBER_FITS;
}

/* Integers beyond 64 bits are left to a member for numbers, where there is one. */
static size_t choose_by_type(const struct env_union_rules *rules, const struct env_tape *tape, uint32_t index)
{
	unsigned roots = env_tape_roots(tape, index);
	size_t member = env_union_by_roots(rules, roots);
	size_t other = rules->count;

	if ((roots & ENV_JSON_INTEGER) != 0 && member < rules->count)
		other = find_roots(rules, ENV_JSON_NUMBER);
	return other < rules->count && !holds(&rules->members[member], env_tape_text(tape, index)) ? other
												   : member;
}

/* Finds the value of the tag in the object at `index`. */
static bool find_tag(const struct env_union_rules *rules, const struct env_tape *tape, uint32_t index,
		     struct env_arena *scratch, uint32_t *tag)
{
	uint32_t end = tape->items[index].next;

	*tag = 0;
	for (uint32_t key = index + 1; key < end; key = tape->items[key + 1].next) {
		struct env_arena_mark mark = env_arena_mark(scratch);
		struct env_str name;
		if (!env_tape_view(tape, key, scratch, &name))
			return false;
		if (env_str_equal(name, rules->tag))
			*tag = key + 1;
		env_arena_rewind(scratch, mark);
	}
	return true;
}

/* A string as it is spelt on the tape, where that is its canonical text. */
static bool is_plain(const struct env_tape *tape, uint32_t index)
{
	return tape->items[index].kind == ENV_TAPE_STRING &&
	       (tape->items[index].flags & ENV_TAPE_ESCAPED) == 0;
}

static bool is_scalar(const struct env_tape *tape, uint32_t index)
{
	return tape->items[index].kind != ENV_TAPE_ARRAY && tape->items[index].kind != ENV_TAPE_OBJECT;
}

/* Chooses by the tag's value, which is at `tag`. */
static bool judge_tag(const struct env_union_rules *rules, const struct env_tape *tape, uint32_t tag,
		      struct env_arena *scratch, size_t *member)
{
	struct env_str text = env_tape_text(tape, tag);
	struct env_buf canonical;

	*member = rules->count;
	if (!is_scalar(tape, tag))
		return true;
	if (is_plain(tape, tag)) {
		*member = env_union_by_tag(rules, env_str_of(text.ptr - 1, text.len + 2));
		return true;
	}
	env_buf_init(&canonical, scratch->allocator, env_arena_left(scratch));
	enum env_status status = env_tape_canonical(tape, tag, scratch, &canonical);
	if (status == ENV_OK)
		*member = env_union_by_tag(rules, env_buf_str(&canonical));
	else
		scratch->failure = status;
	env_buf_free(&canonical);
	return status == ENV_OK;
}

bool env_union_choose(const struct env_union_rules *rules, const struct env_tape *tape, uint32_t index,
		      struct env_arena *scratch, struct env_choice *choice)
{
	*choice = (struct env_choice){.member = rules->count};
	choice->tagged = rules->tag.ptr != NULL && tape->items[index].kind == ENV_TAPE_OBJECT;
	if (!choice->tagged) {
		choice->member = choose_by_type(rules, tape, index);
		return true;
	}
	if (!find_tag(rules, tape, index, scratch, &choice->tag))
		return false;
	return choice->tag == 0 || judge_tag(rules, tape, choice->tag, scratch, &choice->member);
}
