/* Copies of values with everything they point to. */
#include <stdalign.h>
#include <stdint.h>

#include <envelope/codec.h>

#include "type/value.h"

struct copier {
	struct env_arena *arena;
	unsigned depth; /* levels that may still be opened */
};

/*
 * Fills `*out` with a copy. False where the arena has no more, or the value is nested too deep
 * (`arena->failure` says which).
 */
typedef bool copy_function(struct copier *copier, const struct env_type *type, void *out, const void *value);

static copy_function copy_value;

static bool enter(struct copier *copier)
{
	if (copier->depth == 0) {
		copier->arena->failure = ENV_LIMIT;
		return false;
	}
	copier->depth--;
	return true;
}

static void leave(struct copier *copier)
{
	copier->depth++;
}

/* Room for `count` values; NULL where there is none. */
static char *allocate(struct copier *copier, size_t count, size_t size, size_t align)
{
	if (count > SIZE_MAX / size) {
		copier->arena->failure = ENV_LIMIT;
		return NULL;
	}
	return env_arena_alloc(copier->arena, count * size, align);
}

/* What points to nothing. */
static bool copy_flat(struct copier *copier, const struct env_type *type, void *out, const void *value)
{
	(void)copier;
	memcpy(out, value, type->size);
	return true;
}

static bool copy_str(struct copier *copier, void *out, const void *value)
{
	struct env_str text = env_str_get(value);

	text.ptr = env_arena_copy(copier->arena, text.ptr, text.len);
	memcpy(out, &text, sizeof(text));
	return text.ptr != NULL;
}

/* A string, or an open value, which is a string in a struct. */
static bool copy_string(struct copier *copier, const struct env_type *type, void *out, const void *value)
{
	(void)type;
	return copy_str(copier, out, value);
}

static bool copy_bytes(struct copier *copier, const struct env_type *type, void *out, const void *value)
{
	struct env_bytes bytes;

	(void)type;
	memcpy(&bytes, value, sizeof(bytes));
	bytes.ptr = (const uint8_t *)env_arena_copy(copier->arena, (const char *)bytes.ptr, bytes.len);
	memcpy(out, &bytes, sizeof(bytes));
	return bytes.ptr != NULL;
}

static bool copy_open_enum(struct copier *copier, const struct env_type *type, void *out, const void *value)
{
	memset(out, 0, type->size);
	env_enum_set(out, env_enum_get(value));
	return env_enum_get(value) != ENV_ENUM_OTHER ||
	       copy_str(copier, (char *)out + ENV_OTHER_OFFSET, env_at(value, ENV_OTHER_OFFSET));
}

static bool copy_nullable(struct copier *copier, const struct env_type *type, void *out, const void *value)
{
	size_t offset = type->as.nullable.value_offset;
	int is = env_enum_get(value);

	memset(out, 0, type->size);
	env_enum_set(out, is);
	return is != ENV_PRESENT ||
	       copy_value(copier, type->as.nullable.type, (char *)out + offset, env_at(value, offset));
}

static bool copy_items(struct copier *copier, const struct env_type *item, void *out, const void *value)
{
	struct env_list list = env_list_get(value);

	env_list_set(out, NULL, 0);
	if (list.count == 0)
		return true;
	char *items = allocate(copier, list.count, item->size, item->align);
	if (items == NULL)
		return false;
	for (size_t i = 0; i < list.count; i++)
		if (!copy_value(copier, item, items + i * item->size, list.items + i * item->size))
			return false;
	env_list_set(out, items, list.count);
	return true;
}

static bool copy_array(struct copier *copier, const struct env_type *type, void *out, const void *value)
{
	bool ok = enter(copier) && copy_items(copier, type->as.array.item, out, value);

	leave(copier);
	return ok;
}

static bool copy_entry(struct copier *copier, const struct env_map_rules *rules, char *out, const char *entry)
{
	memset(out, 0, rules->entry_size);
	return copy_str(copier, out, entry) &&
	       copy_value(copier, rules->value, out + rules->value_offset, entry + rules->value_offset);
}

static bool copy_entries(struct copier *copier, const struct env_map_rules *rules, void *out,
			 const void *value)
{
	struct env_list list = env_list_get(value);

	env_list_set(out, NULL, 0);
	if (list.count == 0)
		return true;
	char *entries = allocate(copier, list.count, rules->entry_size, alignof(max_align_t));
	if (entries == NULL)
		return false;
	for (size_t i = 0; i < list.count; i++)
		if (!copy_entry(copier, rules, entries + i * rules->entry_size,
				list.items + i * rules->entry_size))
			return false;
	env_list_set(out, entries, list.count);
	return true;
}

static bool copy_map(struct copier *copier, const struct env_type *type, void *out, const void *value)
{
	bool ok = enter(copier) && copy_entries(copier, &type->as.map, out, value);

	leave(copier);
	return ok;
}

static bool copy_box(struct copier *copier, const struct env_type *type, void *member, const void *value)
{
	char *box = allocate(copier, 1, type->size, type->align);
	const void *boxed = box;

	if (box == NULL || !copy_value(copier, type, box, value))
		return false;
	memcpy(member, &boxed, sizeof(boxed));
	return true;
}

static bool copy_field(struct copier *copier, const struct env_field *field, void *out, const void *object)
{
	int is = env_presence_get(field, object);
	const void *member = env_member_find(field, object);
	char *to = (char *)out + field->offset;

	if (field->is_offset != ENV_NO_PRESENCE)
		env_enum_set((char *)out + field->is_offset, is);
	if (is == ENV_NULL)
		env_member_clear(field, out);
	if (is != ENV_PRESENT || member == NULL)
		return true;
	if ((field->flags & ENV_FIELD_BOXED) != 0)
		return copy_box(copier, field->type, to, member);
	return copy_value(copier, field->type, to, member);
}

static bool copy_object(struct copier *copier, const struct env_type *type, void *out, const void *value)
{
	const struct env_object_rules *rules = &type->as.object;
	bool ok = enter(copier);

	env_init(type, out);
	for (size_t i = 0; i < rules->count && ok; i++)
		ok = copy_field(copier, &rules->fields[i], out, value);
	if (ok && rules->extra == ENV_EXTRA_KEEP)
		ok = copy_entries(copier, &rules->extra_type->as.map, (char *)out + rules->extra_offset,
				  env_at(value, rules->extra_offset));
	leave(copier);
	return ok;
}

static bool copy_tuple(struct copier *copier, const struct env_type *type, void *out, const void *value)
{
	const struct env_tuple_rules *rules = &type->as.tuple;
	bool ok = enter(copier);

	env_init(type, out);
	for (size_t i = 0; i < rules->count && ok; i++)
		ok = copy_field(copier, &rules->fields[i], out, value);
	if (ok && rules->rest != NULL)
		ok = copy_items(copier, rules->rest->as.array.item, (char *)out + rules->rest_offset,
				env_at(value, rules->rest_offset));
	leave(copier);
	return ok;
}

static bool copy_union(struct copier *copier, const struct env_type *type, void *out, const void *value)
{
	const struct env_union_rules *rules = &type->as.one_of;
	const struct env_member *member = env_union_find_member(rules, value);
	const void *inside = member == NULL ? NULL : env_union_find_value(rules, member, value);
	char *as = (char *)out + rules->as_offset;

	memset(out, 0, type->size);
	env_enum_set(out, env_enum_get(value));
	/* as absent members of structs: one that was only initialised has none */
	if (inside == NULL)
		return true;
	return (member->flags & ENV_MEMBER_BOXED) != 0 ? copy_box(copier, member->type, as, inside)
						       : copy_value(copier, member->type, as, inside);
}

static bool copy_value(struct copier *copier, const struct env_type *type, void *out, const void *value)
{
	static copy_function *const functions[ENV_KIND_COUNT] = {
		[ENV_KIND_BOOLEAN] = copy_flat,      [ENV_KIND_INTEGER] = copy_flat,
		[ENV_KIND_INT32] = copy_flat,        [ENV_KIND_UINT32] = copy_flat,
		[ENV_KIND_UINT64] = copy_flat,       [ENV_KIND_NUMBER] = copy_flat,
		[ENV_KIND_FLOAT] = copy_flat,        [ENV_KIND_STRING] = copy_string,
		[ENV_KIND_FORMAT] = copy_flat,       [ENV_KIND_BYTES] = copy_bytes,
		[ENV_KIND_ENUM] = copy_flat,         [ENV_KIND_OPEN_ENUM] = copy_open_enum,
		[ENV_KIND_CONST] = copy_flat,        [ENV_KIND_JSON] = copy_string,
		[ENV_KIND_NULLABLE] = copy_nullable, [ENV_KIND_ARRAY] = copy_array,
		[ENV_KIND_MAP] = copy_map,           [ENV_KIND_TUPLE] = copy_tuple,
		[ENV_KIND_UNION] = copy_union,       [ENV_KIND_OBJECT] = copy_object,
	};

	return functions[type->kind](copier, type, out, value);
}

enum env_status env_copy(const struct env_type *type, void *out, struct env_arena *arena, const void *value)
{
	struct env_arena_mark mark = env_arena_mark(arena);
	struct copier copier = {arena, ENV_DEPTH_DEFAULT};

	if (copy_value(&copier, type, out, value))
		return ENV_OK;
	env_arena_rewind(arena, mark);
	env_init(type, out);
	return arena->failure;
}
