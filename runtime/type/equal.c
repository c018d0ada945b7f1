/*
 * Whether two values are the same to a reader of their JSON. There is no arena: maps in different orders are
 * compared by sorted keys in memory from malloc, and where that gives none, each key with each other, which
 * is slow but right.
 */
#include <stdint.h>

#include <envelope/codec.h>

#include "type/keys.h"
#include "type/space.h"
#include "type/value.h"

/*
 * `depth`: levels that may still be opened. Values nested deeper cannot be written and are equal to nothing.
 */
typedef bool equal_function(const struct env_type *type, const void *a, const void *b, unsigned depth);

static equal_function equal_value;

static bool equal_boolean(const struct env_type *type, const void *a, const void *b, unsigned depth)
{
	(void)depth;
	return memcmp(a, b, type->size) == 0;
}

static bool equal_integer(const struct env_type *type, const void *a, const void *b, unsigned depth)
{
	(void)type;
	(void)depth;
	return memcmp(a, b, sizeof(int64_t)) == 0;
}

static bool equal_number(const struct env_type *type, const void *a, const void *b, unsigned depth)
{
	double numbers[2];

	(void)type;
	(void)depth;
	memcpy(&numbers[0], a, sizeof(double));
	memcpy(&numbers[1], b, sizeof(double));
	return numbers[0] == numbers[1];
}

static bool equal_string(const struct env_type *type, const void *a, const void *b, unsigned depth)
{
	(void)type;
	(void)depth;
	return env_str_equal(env_str_get(a), env_str_get(b));
}

static bool equal_enum(const struct env_type *type, const void *a, const void *b, unsigned depth)
{
	(void)type;
	(void)depth;
	return env_enum_get(a) == env_enum_get(b);
}

static bool equal_const(const struct env_type *type, const void *a, const void *b, unsigned depth)
{
	(void)type;
	(void)a;
	(void)b;
	(void)depth;
	return true;
}

/* A place in JSON text that passes over white space between tokens. */
struct json_place {
	struct env_str text;
	size_t at;
	bool in_string;
	bool escaped; /* the byte before was a backslash that escapes */
};

/* The next byte that counts; -1 at the end. */
static int json_next(struct json_place *place)
{
	while (!place->in_string && place->at < place->text.len && env_is_space(place->text.ptr[place->at]))
		place->at++;
	if (place->at >= place->text.len)
		return -1;
	char byte = place->text.ptr[place->at++];
	if (byte == '"' && !place->escaped)
		place->in_string = !place->in_string;
	place->escaped = place->in_string && byte == '\\' && !place->escaped;
	return (unsigned char)byte;
}

static bool equal_json(const struct env_type *type, const void *a, const void *b, unsigned depth)
{
	struct json_place places[2] = {{.text = env_str_get(a)}, {.text = env_str_get(b)}};
	int byte = 0;

	(void)type;
	(void)depth;
	while (byte != -1) {
		byte = json_next(&places[0]);
		if (json_next(&places[1]) != byte)
			return false;
	}
	return true;
}

static bool equal_nullable(const struct env_type *type, const void *a, const void *b, unsigned depth)
{
	size_t offset = type->as.nullable.value_offset;

	if (env_enum_get(a) != env_enum_get(b))
		return false;
	return env_enum_get(a) != ENV_PRESENT ||
	       equal_value(type->as.nullable.type, env_at(a, offset), env_at(b, offset), depth);
}

static bool equal_array(const struct env_type *type, const void *a, const void *b, unsigned depth)
{
	const struct env_type *item = type->as.array.item;
	struct env_list lists[2] = {env_list_get(a), env_list_get(b)};

	if (lists[0].count != lists[1].count || depth == 0)
		return false;
	for (size_t i = 0; i < lists[0].count; i++)
		if (!equal_value(item, lists[0].items + i * item->size, lists[1].items + i * item->size,
				 depth - 1))
			return false;
	return true;
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

static bool equal_object(const struct env_type *type, const void *a, const void *b, unsigned depth)
{
	const struct env_object_rules *rules = &type->as.object;

	if (depth == 0)
		return false;
	for (size_t i = 0; i < rules->count; i++)
		if (!equal_field(&rules->fields[i], a, b, depth - 1))
			return false;
	/* The extra keys stand in the braces of the object, on its own level. */
	return rules->extra != ENV_EXTRA_KEEP || equal_map(rules->extra_type, env_at(a, rules->extra_offset),
							   env_at(b, rules->extra_offset), depth);
}

static bool equal_value(const struct env_type *type, const void *a, const void *b, unsigned depth)
{
	static equal_function *const functions[] = {
		[ENV_KIND_BOOLEAN] = equal_boolean, [ENV_KIND_INTEGER] = equal_integer,
		[ENV_KIND_NUMBER] = equal_number,   [ENV_KIND_STRING] = equal_string,
		[ENV_KIND_ENUM] = equal_enum,       [ENV_KIND_CONST] = equal_const,
		[ENV_KIND_JSON] = equal_json,       [ENV_KIND_NULLABLE] = equal_nullable,
		[ENV_KIND_ARRAY] = equal_array,     [ENV_KIND_MAP] = equal_map,
		[ENV_KIND_OBJECT] = equal_object,
	};

	return functions[type->kind](type, a, b, depth);
}

bool env_equal(const struct env_type *type, const void *a, const void *b)
{
	return equal_value(type, a, b, ENV_DEPTH_DEFAULT);
}
