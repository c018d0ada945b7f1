/* The walk over a validated tape that makes the C value. Only memory can fail. */
#include <stdalign.h>

#include <envelope/codec.h>

#include "text/number.h"
#include "type/decode.h"
#include "type/keys.h"
#include "type/value.h"

struct filler {
	const struct env_tape *tape;
	struct env_arena *arena;
};

/* Fills `*out`, whose bytes are zero. False where there is no memory. */
typedef bool fill_function(struct filler *filler, const struct env_type *type, uint32_t index, void *out);

static fill_function fill_value;

static const struct env_tape_item *item_get(const struct filler *filler, uint32_t index)
{
	return &filler->tape->items[index];
}

/* Zeroed room for `count` values; NULL where there is none. */
static void *allocate(struct filler *filler, size_t count, size_t size, size_t align)
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

static bool fill_boolean(struct filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	bool value = item_get(filler, index)->kind == ENV_TAPE_TRUE;

	(void)type;
	memcpy(out, &value, sizeof(value));
	return true;
}

static bool fill_integer(struct filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	int64_t value = 0;

	(void)type;
	(void)env_number_to_int(env_tape_text(filler->tape, index), &value);
	memcpy(out, &value, sizeof(value));
	return true;
}

static bool fill_number(struct filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	double value = 0;

	(void)type;
	(void)env_number_to_double(env_tape_text(filler->tape, index), &value);
	memcpy(out, &value, sizeof(value));
	return true;
}

static bool fill_string(struct filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	struct env_str value;

	(void)type;
	if (!env_tape_string(filler->tape, index, filler->arena, &value))
		return false;
	memcpy(out, &value, sizeof(value));
	return true;
}

static bool fill_enum(struct filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	struct env_arena_mark mark = env_arena_mark(filler->arena);
	struct env_str value;

	if (!env_tape_view(filler->tape, index, filler->arena, &value))
		return false;
	env_enum_set(out, env_enum_find(&type->as.enumeration, value));
	env_arena_rewind(filler->arena, mark);
	return true;
}

static bool fill_const(struct filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	(void)filler;
	(void)type;
	(void)index;
	(void)out;
	return true;
}

static bool fill_json(struct filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	struct env_str text = env_tape_text(filler->tape, index);

	(void)type;
	if (item_get(filler, index)->kind == ENV_TAPE_STRING)
		text = env_str_of(text.ptr - 1, text.len + 2);
	struct env_json value = {env_str_of(env_arena_copy(filler->arena, text.ptr, text.len), text.len)};
	memcpy(out, &value, sizeof(value));
	return value.text.ptr != NULL;
}

static bool fill_nullable(struct filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	if (item_get(filler, index)->kind == ENV_TAPE_NULL) {
		env_enum_set(out, ENV_NULL);
		return true;
	}
	env_enum_set(out, ENV_PRESENT);
	return fill_value(filler, type->as.nullable.type, index,
			  (char *)out + type->as.nullable.value_offset);
}

static bool fill_array(struct filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	const struct env_type *item_type = type->as.array.item;
	uint32_t count = item_get(filler, index)->count;
	uint32_t item = index + 1;

	if (count == 0)
		return true;
	char *items = allocate(filler, count, item_type->size, item_type->align);
	if (items == NULL)
		return false;
	for (uint32_t i = 0; i < count; i++) {
		if (!fill_value(filler, item_type, item, items + i * item_type->size))
			return false;
		item = item_get(filler, item)->next;
	}
	env_list_set(out, items, count);
	return true;
}

/*
 * Whether the key at `index` stands for an entry of a map: of a map of its own (`known` is NULL), or of the
 * extra keys of an object with those properties. Otherwise `*field` is the property it stands for, or NULL.
 * False in `*ok` where there is no memory.
 */
static bool is_entry(struct filler *filler, const struct env_object_rules *known, uint32_t index,
		     const struct env_field **field, bool *ok)
{
	struct env_arena_mark mark = env_arena_mark(filler->arena);
	struct env_str key;

	*ok = true;
	*field = NULL;
	if (item_get(filler, index)->count == 0)
		return false;
	if (known == NULL)
		return true;
	*ok = env_tape_view(filler->tape, index, filler->arena, &key);
	if (*ok)
		*field = env_field_find(known, key);
	env_arena_rewind(filler->arena, mark);
	return *ok && *field == NULL;
}

static bool fill_entry(struct filler *filler, const struct env_map_rules *rules, uint32_t key, char *entry)
{
	return fill_string(filler, NULL, key, entry) &&
	       fill_value(filler, rules->value, item_get(filler, key)->count, entry + rules->value_offset);
}

/* Fills `*out` with the `count` entries that the keys of the object at `index` stand for. */
static bool fill_entries(struct filler *filler, const struct env_map_rules *rules,
			 const struct env_object_rules *known, uint32_t index, size_t count, void *out)
{
	uint32_t end = item_get(filler, index)->next;
	const struct env_field *field;
	size_t n = 0;
	bool ok = true;

	if (count == 0)
		return true;
	char *entries = allocate(filler, count, rules->entry_size, alignof(max_align_t));
	if (entries == NULL)
		return false;
	for (uint32_t key = index + 1; key < end; key = item_get(filler, key + 1)->next) {
		bool wanted = is_entry(filler, known, key, &field, &ok);
		if (!ok || (wanted && !fill_entry(filler, rules, key, entries + n * rules->entry_size)))
			return false;
		n += wanted ? 1 : 0;
	}
	env_list_set(out, entries, count);
	return true;
}

static bool fill_map(struct filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	uint32_t end = item_get(filler, index)->next;
	size_t count = 0;

	for (uint32_t key = index + 1; key < end; key = item_get(filler, key + 1)->next)
		if (item_get(filler, key)->count != 0)
			count++;
	return fill_entries(filler, &type->as.map, NULL, index, count, out);
}

static bool fill_box(struct filler *filler, const struct env_type *type, uint32_t index, void *member)
{
	void *box = allocate(filler, 1, type->size, type->align);
	const void *boxed = box;

	if (box == NULL || !fill_value(filler, type, index, box))
		return false;
	memcpy(member, &boxed, sizeof(boxed));
	return true;
}

static bool fill_field(struct filler *filler, const struct env_field *field, uint32_t index, void *object)
{
	void *member = (char *)object + field->offset;

	if (item_get(filler, index)->kind == ENV_TAPE_NULL && (field->flags & ENV_FIELD_NULLABLE) != 0) {
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
	return fill_value(filler, field->type, index, member);
}

static bool fill_object(struct filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	const struct env_object_rules *rules = &type->as.object;
	uint32_t end = item_get(filler, index)->next;
	const struct env_field *field;
	size_t extra = 0;
	bool ok = true;

	memcpy(out, rules->defaults, type->size);
	for (uint32_t key = index + 1; key < end; key = item_get(filler, key + 1)->next) {
		if (is_entry(filler, rules, key, &field, &ok))
			extra++;
		if (!ok || (field != NULL && !fill_field(filler, field, item_get(filler, key)->count, out)))
			return false;
	}
	if (rules->extra != ENV_EXTRA_KEEP)
		return true;
	return fill_entries(filler, &rules->extra_type->as.map, rules, index, extra,
			    (char *)out + rules->extra_offset);
}

static bool fill_value(struct filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	static fill_function *const functions[] = {
		[ENV_KIND_BOOLEAN] = fill_boolean, [ENV_KIND_INTEGER] = fill_integer,
		[ENV_KIND_NUMBER] = fill_number,   [ENV_KIND_STRING] = fill_string,
		[ENV_KIND_ENUM] = fill_enum,       [ENV_KIND_CONST] = fill_const,
		[ENV_KIND_JSON] = fill_json,       [ENV_KIND_NULLABLE] = fill_nullable,
		[ENV_KIND_ARRAY] = fill_array,     [ENV_KIND_MAP] = fill_map,
		[ENV_KIND_OBJECT] = fill_object,
	};

	return functions[type->kind](filler, type, index, out);
}

enum env_status env_tape_fill(const struct env_type *type, const struct env_tape *tape, uint32_t index,
			      void *out, struct env_arena *arena)
{
	struct filler filler = {tape, arena};

	env_init(type, out);
	if (fill_value(&filler, type, index, out))
		return ENV_OK;
	env_init(type, out);
	return arena->failure;
}
