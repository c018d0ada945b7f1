/*
 * Whether two values are the same to a reader of their JSON. There is no arena: maps in different orders are
 * compared by sorted keys in memory from malloc, and where that gives none, each key with each other, which
 * is slow but right.
 */
#include <stdint.h>

#include <envelope/codec.h>

#include "type/equal.h"
#include "type/keys.h"
#include "type/value.h"

static env_equal_function equal_value;

static bool equal_nullable(const struct env_type *type, const void *a, const void *b, unsigned depth)
{
	size_t offset = type->as.nullable.value_offset;

	if (env_enum_get(a) != env_enum_get(b))
		return false;
	return env_enum_get(a) != ENV_PRESENT ||
	       equal_value(type->as.nullable.type, env_at(a, offset), env_at(b, offset), depth);
}

static bool equal_items(const struct env_type *item, const void *a, const void *b, unsigned depth)
{
	struct env_list lists[2] = {env_list_get(a), env_list_get(b)};

	if (lists[0].count != lists[1].count)
		return false;
	for (size_t i = 0; i < lists[0].count; i++)
		if (!equal_value(item, lists[0].items + i * item->size, lists[1].items + i * item->size,
				 depth))
			return false;
	return true;
}

static bool equal_array(const struct env_type *type, const void *a, const void *b, unsigned depth)
{
	return depth > 0 && equal_items(type->as.array.item, a, b, depth - 1);
}

static bool equal_entry(const struct env_map_rules *rules, const char *a, const char *b, unsigned depth)
{
	return env_str_equal(env_str_get(a), env_str_get(b)) &&
	       equal_value(rules->value, a + rules->value_offset, b + rules->value_offset, depth);
}

/* Whether each entry of `a` has an equal one in `b`, which has as many: by comparing all with all. */
static bool equal_slowly(const struct env_map_rules *rules, struct env_list a, struct env_list b,
			 unsigned depth)
{
	for (size_t i = 0; i < a.count; i++) {
		const char *entry = a.items + i * rules->entry_size;
		size_t j = 0;
		while (j < b.count &&
		       !env_str_equal(env_str_get(entry), env_str_get(b.items + j * rules->entry_size)))
			j++;
		if (j == b.count || !equal_entry(rules, entry, b.items + j * rules->entry_size, depth))
			return false;
	}
	return true;
}

static bool equal_sorted(const struct env_map_rules *rules, struct env_list a, struct env_list b,
			 unsigned depth)
{
	struct env_arena arena;
	bool equal = true;

	env_arena_init(&arena, NULL, 0);
	struct env_key_ref *a_keys = env_keys_of(&arena, a.items, a.count, rules->entry_size);
	struct env_key_ref *b_keys =
		a_keys == NULL ? NULL : env_keys_of(&arena, b.items, b.count, rules->entry_size);
	if (b_keys == NULL)
		equal = equal_slowly(rules, a, b, depth);
	for (size_t i = 0; b_keys != NULL && i < a.count && equal; i++)
		equal = equal_entry(rules, a.items + a_keys[i].index * rules->entry_size,
				    b.items + b_keys[i].index * rules->entry_size, depth);
	env_arena_free(&arena);
	return equal;
}

static bool same_order(const struct env_map_rules *rules, struct env_list a, struct env_list b)
{
	for (size_t i = 0; i < a.count; i++)
		if (!env_str_equal(env_str_get(a.items + i * rules->entry_size),
				   env_str_get(b.items + i * rules->entry_size)))
			return false;
	return true;
}

/* Few entries are not worth an allocation. */
#define FEW 8

static bool equal_map(const struct env_type *type, const void *a, const void *b, unsigned depth)
{
	const struct env_map_rules *rules = &type->as.map;
	struct env_list lists[2] = {env_list_get(a), env_list_get(b)};

	if (lists[0].count != lists[1].count || depth == 0)
		return false;
	if (!same_order(rules, lists[0], lists[1]))
		return lists[0].count <= FEW ? equal_slowly(rules, lists[0], lists[1], depth - 1)
					     : equal_sorted(rules, lists[0], lists[1], depth - 1);
	for (size_t i = 0; i < lists[0].count; i++)
		if (!equal_entry(rules, lists[0].items + i * rules->entry_size,
				 lists[1].items + i * rules->entry_size, depth - 1))
			return false;
	return true;
}

static bool equal_field(const struct env_field *field, const void *a, const void *b, unsigned depth)
{
	const void *members[2] = {env_member_find(field, a), env_member_find(field, b)};

	if (env_presence_get(field, a) != env_presence_get(field, b))
		return false;
	if (env_presence_get(field, a) != ENV_PRESENT)
		return true;
	if (members[0] == NULL || members[1] == NULL)
		return members[0] == members[1];
	return equal_value(field->type, members[0], members[1], depth);
}

static bool equal_fields(const struct env_field *fields, size_t count, const void *a, const void *b,
			 unsigned depth)
{
	for (size_t i = 0; i < count; i++)
		if (!equal_field(&fields[i], a, b, depth))
			return false;
	return true;
}

static bool equal_object(const struct env_type *type, const void *a, const void *b, unsigned depth)
{
	const struct env_object_rules *rules = &type->as.object;

	if (depth == 0)
		return false;
	if (!equal_fields(rules->fields, rules->count, a, b, depth - 1))
		return false;
	/* The extra keys stand in the braces of the object, on its own level. */
	return rules->extra != ENV_EXTRA_KEEP || equal_map(rules->extra_type, env_at(a, rules->extra_offset),
							   env_at(b, rules->extra_offset), depth);
}

static bool equal_tuple(const struct env_type *type, const void *a, const void *b, unsigned depth)
{
	const struct env_tuple_rules *rules = &type->as.tuple;

	if (depth == 0 || !equal_fields(rules->fields, rules->count, a, b, depth - 1))
		return false;
	return rules->rest == NULL || equal_items(rules->rest->as.array.item, env_at(a, rules->rest_offset),
						  env_at(b, rules->rest_offset), depth - 1);
}

static bool equal_union(const struct env_type *type, const void *a, const void *b, unsigned depth)
{
	const struct env_union_rules *rules = &type->as.one_of;
	const struct env_member *member = env_union_find_member(rules, a);

	if (env_enum_get(a) != env_enum_get(b) || member == NULL)
		return env_enum_get(a) == env_enum_get(b);
	const void *values[2] = {env_union_find_value(rules, member, a),
				 env_union_find_value(rules, member, b)};
	if (values[0] == NULL || values[1] == NULL)
		return values[0] == values[1];
	return equal_value(member->type, values[0], values[1], depth);
}

static bool equal_value(const struct env_type *type, const void *a, const void *b, unsigned depth)
{
	static env_equal_function *const functions[ENV_KIND_COUNT] = {
		[ENV_KIND_BOOLEAN] = env_equal_flat,  [ENV_KIND_INTEGER] = env_equal_flat,
		[ENV_KIND_INT32] = env_equal_flat,    [ENV_KIND_UINT32] = env_equal_flat,
		[ENV_KIND_UINT64] = env_equal_flat,   [ENV_KIND_NUMBER] = env_equal_number,
		[ENV_KIND_FLOAT] = env_equal_float,   [ENV_KIND_STRING] = env_equal_string,
		[ENV_KIND_FORMAT] = env_equal_format, [ENV_KIND_BYTES] = env_equal_bytes,
		[ENV_KIND_ENUM] = env_equal_flat,     [ENV_KIND_OPEN_ENUM] = env_equal_open_enum,
		[ENV_KIND_CONST] = env_equal_const,   [ENV_KIND_JSON] = env_equal_json,
		[ENV_KIND_NULLABLE] = equal_nullable, [ENV_KIND_ARRAY] = equal_array,
		[ENV_KIND_MAP] = equal_map,           [ENV_KIND_TUPLE] = equal_tuple,
		[ENV_KIND_UNION] = equal_union,       [ENV_KIND_OBJECT] = equal_object,
	};

	return functions[type->kind](type, a, b, depth);
}

bool env_equal(const struct env_type *type, const void *a, const void *b)
{
	return equal_value(type, a, b, ENV_DEPTH_DEFAULT);
}
