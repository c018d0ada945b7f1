/* The walk over a validated tape that makes the C value: where it starts, and what has values of one type, or by their place. */
#include "type/fill.h"

#include <envelope/codec.h>

#include "type/decode.h"
#include "type/union.h"
#include "type/value.h"

void *env_fill_alloc(struct env_filler *filler, size_t count, size_t size, size_t align)
{
	if (count > SIZE_MAX / size) {
		filler->arena->failure = ENV_LIMIT;
		return NULL;
	}
	void *memory = env_arena_alloc(filler->arena, count * size, align);
	if (memory != NULL)
		memset(memory, 0, count * size);
	return memory;
}

static bool fill_nullable(struct env_filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	if (env_fill_item(filler, index)->kind == ENV_TAPE_NULL) {
		env_enum_set(out, ENV_NULL);
		return true;
	}
	env_enum_set(out, ENV_PRESENT);
	return env_fill_value(filler, type->as.nullable.type, index,
			      (char *)out + type->as.nullable.value_offset);
}

/* Fills a list with the `count` items from `item` on. */
static bool fill_items(struct env_filler *filler, const struct env_type *type, uint32_t item, uint32_t count,
		       void *out)
{
	if (count == 0)
		return true;
	char *items = env_fill_alloc(filler, count, type->size, type->align);
	if (items == NULL)
		return false;
	for (uint32_t i = 0; i < count; i++) {
		if (!env_fill_value(filler, type, item, items + i * type->size))
			return false;
		item = env_fill_item(filler, item)->next;
	}
	env_list_set(out, items, count);
	return true;
}

static bool fill_array(struct env_filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	return fill_items(filler, type->as.array.item, index + 1, env_fill_item(filler, index)->count, out);
}

/* Fills a value of its own and puts its address at `member`. */
static bool fill_box(struct env_filler *filler, const struct env_type *type, uint32_t index, void *member)
{
	void *box = env_fill_alloc(filler, 1, type->size, type->align);
	const void *boxed = box;

	if (box == NULL || !env_fill_value(filler, type, index, box))
		return false;
	memcpy(member, &boxed, sizeof(boxed));
	return true;
}

bool env_fill_field(struct env_filler *filler, const struct env_field *field, uint32_t index, void *object)
{
	void *member = (char *)object + field->offset;

	if (env_fill_item(filler, index)->kind == ENV_TAPE_NULL && (field->flags & ENV_FIELD_NULLABLE) != 0) {
		env_presence_set(field, object, ENV_NULL);
		env_member_clear(field, object);
		return true;
	}
	env_presence_set(field, object, ENV_PRESENT);
	if (field->type->kind == ENV_KIND_CONST)
		return true;
	if ((field->flags & ENV_FIELD_BOXED) != 0)
		return fill_box(filler, field->type, index, member);
	env_member_clear(field, object);
	return env_fill_value(filler, field->type, index, member);
}

bool env_fill_tuple(struct env_filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	const struct env_tuple_rules *rules = &type->as.tuple;
	uint32_t count = env_fill_item(filler, index)->count;
	uint32_t item = index + 1;

	memcpy(out, rules->defaults, type->size);
	for (uint32_t i = 0; i < count && i < rules->count; i++) {
		if (!env_fill_field(filler, &rules->fields[i], item, out))
			return false;
		item = env_fill_item(filler, item)->next;
	}
	return count <= rules->count ||
	       fill_items(filler, rules->rest->as.array.item, item, count - (uint32_t)rules->count,
			  (char *)out + rules->rest_offset);
}

bool env_fill_union(struct env_filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	const struct env_union_rules *rules = &type->as.one_of;
	char *as = (char *)out + rules->as_offset;
	struct env_choice choice;

	if (!env_union_choose(rules, filler->tape, index, filler->arena, &choice))
		return false;
	const struct env_member *member = &rules->members[choice.member];
	env_enum_set(out, (int)choice.member + 1);
	return (member->flags & ENV_MEMBER_BOXED) != 0 ? fill_box(filler, member->type, index, as)
						       : env_fill_value(filler, member->type, index, as);
}

bool env_fill_value(struct env_filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	static env_fill_function *const functions[ENV_KIND_COUNT] = {
		[ENV_KIND_BOOLEAN] = env_fill_boolean, [ENV_KIND_INTEGER] = env_fill_integer,
		[ENV_KIND_INT32] = env_fill_int32,     [ENV_KIND_UINT32] = env_fill_uint32,
		[ENV_KIND_UINT64] = env_fill_uint64,   [ENV_KIND_NUMBER] = env_fill_number,
		[ENV_KIND_FLOAT] = env_fill_float,     [ENV_KIND_STRING] = env_fill_string,
		[ENV_KIND_FORMAT] = env_fill_format,   [ENV_KIND_BYTES] = env_fill_bytes,
		[ENV_KIND_ENUM] = env_fill_enum,       [ENV_KIND_OPEN_ENUM] = env_fill_open_enum,
		[ENV_KIND_CONST] = env_fill_nothing,   [ENV_KIND_JSON] = env_fill_json,
		[ENV_KIND_NULLABLE] = fill_nullable,   [ENV_KIND_ARRAY] = fill_array,
		[ENV_KIND_MAP] = env_fill_map,         [ENV_KIND_TUPLE] = env_fill_tuple,
		[ENV_KIND_UNION] = env_fill_union,     [ENV_KIND_OBJECT] = env_fill_object,
	};

	return functions[type->kind](filler, type, index, out);
}

enum env_status env_tape_fill(const struct env_type *type, const struct env_tape *tape, uint32_t index,
			      void *out, struct env_arena *arena)
{
	struct env_filler filler = {tape, arena};

	env_init(type, out);
	if (env_fill_value(&filler, type, index, out))
		return ENV_OK;
	env_init(type, out);
	return arena->failure;
}
