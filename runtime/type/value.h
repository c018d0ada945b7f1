/*
 * How the C values that tables describe lie in memory. All access is by memcpy, since their static types are
 * not known here.
 */
#ifndef ENVELOPE_TYPE_VALUE_H
#define ENVELOPE_TYPE_VALUE_H

#include <stddef.h>
#include <string.h>

#include <envelope/type.h>

/* What the struct of an array or a map looks like, whatever its items are. */
struct env_list {
	const char *items;
	size_t count;
};

static inline const char *env_at(const void *value, size_t offset)
{
	return (const char *)value + offset;
}

static inline struct env_list env_list_get(const void *value)
{
	const void *items;
	struct env_list list;

	memcpy(&items, value, sizeof(items));
	memcpy(&list.count, env_at(value, sizeof(items)), sizeof(list.count));
	list.items = items;
	return list;
}

static inline void env_list_set(void *value, const void *items, size_t count)
{
	memcpy(value, &items, sizeof(items));
	memcpy((char *)value + sizeof(items), &count, sizeof(count));
}

static inline struct env_str env_str_get(const void *value)
{
	struct env_str str;

	memcpy(&str, value, sizeof(str));
	return str;
}

/* An enum of the size of int, or an enum env_presence: whatever it holds, valid or not. */
static inline int env_enum_get(const void *value)
{
	int number;

	memcpy(&number, value, sizeof(number));
	return number;
}

static inline void env_enum_set(void *value, int number)
{
	memcpy(value, &number, sizeof(number));
}

/* Where an open enum has the text that is none of its members. */
struct env_open_enum {
	int is;
	struct env_str other;
};
#define ENV_OTHER_OFFSET offsetof(struct env_open_enum, other)

/* The value of a union's member, whose enum says it is that one: NULL for a box without content. */
static inline const void *env_union_find_value(const struct env_union_rules *rules,
					       const struct env_member *member, const void *value)
{
	const void *boxed;

	if ((member->flags & ENV_MEMBER_BOXED) == 0)
		return env_at(value, rules->as_offset);
	memcpy(&boxed, env_at(value, rules->as_offset), sizeof(boxed));
	return boxed;
}

/* The member that the union is; NULL where it is none. */
static inline const struct env_member *env_union_find_member(const struct env_union_rules *rules,
							     const void *value)
{
	int is = env_enum_get(value);

	return is < 1 || (size_t)is > rules->count ? NULL : &rules->members[is - 1];
}

/* The presence of a member: ENV_PRESENT where it has none. */
static inline int env_presence_get(const struct env_field *field, const void *object)
{
	return field->is_offset == ENV_NO_PRESENCE ? ENV_PRESENT
						   : env_enum_get(env_at(object, field->is_offset));
}

static inline void env_presence_set(const struct env_field *field, void *object, enum env_presence is)
{
	if (field->is_offset != ENV_NO_PRESENCE)
		env_enum_set((char *)object + field->is_offset, (int)is);
}

/* Zeroes the member: one that is null does not keep its default. */
static inline void env_member_clear(const struct env_field *field, void *object)
{
	if ((field->flags & ENV_FIELD_BOXED) != 0)
		memset((char *)object + field->offset, 0, sizeof(const void *));
	else if (field->type->kind != ENV_KIND_CONST)
		memset((char *)object + field->offset, 0, field->type->size);
}

/*
 * Where the value of a present member is: NULL for a constant, which has none, and for a box without content.
 */
static inline const void *env_member_find(const struct env_field *field, const void *object)
{
	const void *boxed;

	if (field->type->kind == ENV_KIND_CONST)
		return NULL;
	if ((field->flags & ENV_FIELD_BOXED) == 0)
		return env_at(object, field->offset);
	memcpy(&boxed, env_at(object, field->offset), sizeof(boxed));
	return boxed;
}

#endif
