/* Random changes of values in memory: what is made of others. */
#include "generated/mutate.h"

#include <check.h>
#include <string.h>

#include "text/hooks.h"
#include "type/rules.h"
#include "type/value.h"

/* ---- lists ---- */

/* Makes the list shorter, or longer by its own items once more. */
static void mutate_count(struct mutator *mutator, size_t size, void *value, bool longer)
{
	struct env_list list = env_list_get(value);
	size_t count = random_below(&mutator->random, 3) == 0 ? 101 : list.count + 1;

	if (mutator->wild && mutate_chance(mutator, 4)) {
		env_list_set(value, NULL, 1 + random_below(&mutator->random, 3));
		return;
	}
	if (!longer || list.items == NULL || list.count == 0 || mutate_chance(mutator, 2)) {
		env_list_set(value, list.items,
			     list.count == 0 ? 0 : random_below(&mutator->random, list.count));
		return;
	}
	char *items = env_arena_alloc(mutator->arena, count * size, _Alignof(max_align_t));
	ck_assert_ptr_nonnull(items);
	for (size_t i = 0; i < count; i++)
		memcpy(items + i * size, list.items + i % list.count * size, size);
	env_list_set(value, items, count);
}

static void mutate_items(struct mutator *mutator, const struct env_type *item, void *value)
{
	if (mutate_chance(mutator, mutator->chances))
		mutate_count(mutator, item->size, value, true);
	struct env_list list = env_list_get(value);
	for (size_t i = 0; list.items != NULL && i < list.count; i++)
		mutate_value(mutator, item, (char *)list.items + i * item->size);
}

/* ---- maps ---- */

static bool has_key(const struct env_map_rules *rules, struct env_list list, struct env_str key)
{
	for (size_t i = 0; i < list.count; i++)
		if (env_str_equal(env_str_get(list.items + i * rules->entry_size), key))
			return true;
	return false;
}

static bool is_known(const struct env_object_rules *known, struct env_str key)
{
	for (size_t i = 0; known != NULL && i < known->count; i++)
		if (env_str_equal(known->fields[i].name, key))
			return true;
	return false;
}

/* Not wild, no two keys are the same, none is a property's, and none is such that a reader ignores it. */
static bool may_be_key(struct mutator *mutator, const struct env_map_rules *rules,
		       const struct env_object_rules *known, struct env_list list, struct env_str key)
{
	if (mutator->wild)
		return true;
	if (has_key(rules, list, key) || is_known(known, key))
		return false;
	return rules->pattern == NULL || rules->closed ||
	       rules->pattern->match(rules->pattern, key) == ENV_OK;
}

static void mutate_entries(struct mutator *mutator, const struct env_map_rules *rules,
			   const struct env_object_rules *known, void *value)
{
	if (mutate_chance(mutator, mutator->chances))
		mutate_count(mutator, rules->entry_size, value, mutator->wild);
	struct env_list list = env_list_get(value);
	for (size_t i = 0; list.items != NULL && i < list.count; i++) {
		char *entry = (char *)list.items + i * rules->entry_size;
		struct env_str key = mutate_text(mutator);
		if (mutate_chance(mutator, mutator->chances) && may_be_key(mutator, rules, known, list, key))
			memcpy(entry, &key, sizeof(key));
		mutate_value(mutator, rules->value, entry + rules->value_offset);
	}
}

/* ---- members ---- */

/*
 * Behind an absent item of a tuple none may be: `last` says that none is there. What has a default is not made absent, since it comes back
 * as the default; null is not put beside a type that has it among its values, where it would come back.
 */
static void mutate_presence(struct mutator *mutator, const struct env_field *field, void *object, bool last)
{
	bool absent = mutate_chance(mutator, 2) && (field->flags & ENV_FIELD_DEFAULT) == 0;
	int is = absent ? ENV_ABSENT : ENV_NULL;

	if (mutator->wild)
		is = (int)random_below(&mutator->random, 5) - (absent ? 1 : -1);
	else if (env_presence_get(field, object) == ENV_ABSENT || (absent && !last) ||
		 (!absent && (field->flags & ENV_FIELD_NULLABLE) == 0 && env_type_has_null(field->type)))
		return;
	env_presence_set(field, object, (enum env_presence)is);
}

static void mutate_box(struct mutator *mutator, void *member)
{
	if (mutator->wild && mutate_chance(mutator, mutator->chances))
		memset(member, 0, sizeof(const void *));
}

static void mutate_field(struct mutator *mutator, const struct env_field *field, void *object, bool last)
{
	if (mutate_chance(mutator, mutator->chances))
		mutate_presence(mutator, field, object, last);
	if (env_presence_get(field, object) != ENV_PRESENT || field->type->kind == ENV_KIND_CONST)
		return;
	if ((field->flags & ENV_FIELD_BOXED) != 0)
		mutate_box(mutator, (char *)object + field->offset);
	void *member = (void *)env_member_find(field, object);
	if (member != NULL)
		mutate_value(mutator, field->type, member);
}

static void mutate_object(struct mutator *mutator, const struct env_object_rules *rules, void *value)
{
	for (size_t i = 0; i < rules->count; i++)
		mutate_field(mutator, &rules->fields[i], value, true);
	if (rules->extra == ENV_EXTRA_KEEP)
		mutate_entries(mutator, &rules->extra_type->as.map, rules,
			       (char *)value + rules->extra_offset);
}

/* From the end on, so that a tuple is cut short. */
static void mutate_tuple(struct mutator *mutator, const struct env_tuple_rules *rules, void *value)
{
	bool last = true;

	if (rules->rest != NULL) {
		mutate_items(mutator, rules->rest->as.array.item, (char *)value + rules->rest_offset);
		last = env_list_get((char *)value + rules->rest_offset).count == 0;
	}
	for (size_t i = rules->count; i > 0; i--) {
		mutate_field(mutator, &rules->fields[i - 1], value, last);
		last = last && env_presence_get(&rules->fields[i - 1], value) == ENV_ABSENT;
	}
}

/* Whether the member could become one that no text says, since the text would be another member's: open values, numbers beside integers. */
static bool may_stray(const struct env_union_rules *rules, const struct env_member *member)
{
	bool beside_integers = false;

	for (size_t i = 0; i < rules->count; i++)
		beside_integers = beside_integers || (rules->members[i].roots & ENV_JSON_INTEGER) != 0;
	return member->type->kind == ENV_KIND_JSON ||
	       (beside_integers && (member->roots & ENV_JSON_NUMBER) != 0);
}

static void mutate_union(struct mutator *mutator, const struct env_union_rules *rules, void *value)
{
	static const int wild[] = {0, -1, 1000, INT32_MAX};
	const struct env_member *member = env_union_find_member(rules, value);

	if (mutator->wild && mutate_chance(mutator, mutator->chances)) {
		env_enum_set(value, wild[random_below(&mutator->random, COUNT_OF(wild))]);
		return;
	}
	if (member == NULL)
		return;
	if ((member->flags & ENV_MEMBER_BOXED) != 0)
		mutate_box(mutator, (char *)value + rules->as_offset);
	void *inside = (void *)env_union_find_value(rules, member, value);
	if (inside != NULL && (mutator->wild || !may_stray(rules, member)))
		mutate_value(mutator, member->type, inside);
}

/* A zeroed value is not always one that can be written: what is null stays so, unless the mutator is wild. */
static void mutate_nullable(struct mutator *mutator, const struct env_nullable_rules *rules, void *value)
{
	if (mutate_chance(mutator, mutator->chances))
		env_enum_set(value, mutator->wild ? (int)random_below(&mutator->random, 5) - 1 : ENV_NULL);
	if (env_enum_get(value) == ENV_PRESENT)
		mutate_value(mutator, rules->type, (char *)value + rules->value_offset);
}

void mutate_value(struct mutator *mutator, const struct env_type *type, void *value)
{
	switch (type->kind) {
	case ENV_KIND_NULLABLE:
		mutate_nullable(mutator, &type->as.nullable, value);
		break;
	case ENV_KIND_ARRAY:
		mutate_items(mutator, type->as.array.item, value);
		break;
	case ENV_KIND_MAP:
		mutate_entries(mutator, &type->as.map, NULL, value);
		break;
	case ENV_KIND_TUPLE:
		mutate_tuple(mutator, &type->as.tuple, value);
		break;
	case ENV_KIND_UNION:
		mutate_union(mutator, &type->as.one_of, value);
		break;
	case ENV_KIND_OBJECT:
		mutate_object(mutator, &type->as.object, value);
		break;
	default:
		if (mutate_chance(mutator, mutator->chances))
			mutate_scalar(mutator, type, value);
		break;
	}
}
