/* The words of fast decoders: the items of arrays, by their type's table. */
#include "type/read_items.h"

#include "text/block.h"
#include "type/keys.h"
#include "type/read_token.h"
#include "type/rules.h"
#include "type/value.h"

/* Room for more items, at most as many as there may be. */
static bool grow(struct env_reader *reader, const char *at, struct env_items *items)
{
	struct env_arena *arena = reader->arena;
	size_t old_size = items->capacity * items->size;
	size_t capacity = items->capacity * 2;

	if (capacity == 0)
		return env_items_make_room(reader, at, items);
	if (old_size > SIZE_MAX / 4)
		return false;
	if (capacity > items->max_count)
		capacity = items->max_count;
	size_t new_size = capacity * items->size;
	if (!env_arena_resize(arena, items->items, old_size, new_size)) {
		void *moved = env_arena_alloc(arena, new_size, items->align);
		if (moved == NULL)
			return false;
		memcpy(moved, items->items, old_size);
		items->items = moved;
	}
	items->capacity = capacity;
	return true;
}

ENV_OUT_OF_LINE const char *env_items_next(struct env_reader *reader, const char *at, struct env_items *items,
					   char close)
{
	at = env_read_peek(at);
	if (*at == close)
		return env_items_close(items, at + 1);
	if ((items->begun && *at != ',') || items->count == items->max_count ||
	    (items->count == items->capacity && !grow(reader, at, items)))
		return env_items_close(items, env_read_give_up(reader, at));
	items->next = items->items + items->size * items->count++;
	at += items->begun;
	items->begun = true;
	return at;
}

ENV_OUT_OF_LINE const char *env_items_open_any(struct env_reader *reader, const char *at,
					       struct env_items *items, const char brackets[2])
{
	at = env_read_peek(at);
	if (*at != brackets[0] || reader->depth == 0)
		return env_items_close(items, env_read_give_up(reader, at));
	reader->depth--;
	items->opened = true;
	return env_items_next(reader, at + 1, items, brackets[1]);
}

const char *env_items_give_up(struct env_reader *reader, const char *at, bool opened, bool object)
{
	if (reader->given_up != NULL && opened)
		env_read_note_level(reader, object);
	return env_read_give_up(reader, at);
}

/* ---- arrays ---- */

static inline const char *read_by_function(struct env_reader *reader, const char *at, const void *what,
					   void *out)
{
	const struct env_type *item = what;

	return item->read(reader, at, out);
}

static inline const char *read_string(struct env_reader *reader, const char *at, const void *what, void *out)
{
	const struct env_string_rules *rules = what;

	return env_read_str(reader, at, out, rules->min_length, rules->max_length);
}

static inline const char *read_integer(struct env_reader *reader, const char *at, const void *what, void *out)
{
	const struct env_integer_rules *rules = what;

	return env_read_int(reader, at, out, rules->minimum, rules->maximum);
}

static inline const char *read_enum(struct env_reader *reader, const char *at, const void *what, void *out)
{
	return env_read_enum(reader, at, what, out);
}

static inline const char *read_scalar(struct env_reader *reader, const char *at, const void *what, void *out)
{
	return env_read_scalar(reader, at, what, out);
}

/* Reads all items that are of a kind: a loop for each, with its word in it. */
#define READ_ALL(name, read)                                                                        \
	static const char *name(struct env_reader *reader, const char *at, struct env_items *items, \
				const void *what)                                                   \
	{                                                                                           \
		return env_items_each(reader, at, items, ']', read, what);                          \
	}

READ_ALL(read_all_by_function, read_by_function)
READ_ALL(read_strings, read_string)
READ_ALL(read_integers, read_integer)
READ_ALL(read_enums, read_enum)
READ_ALL(read_scalars, read_scalar)

/* Whether integers have no rules but for their bounds, which are inclusive. */
static inline bool is_range(const struct env_integer_rules *rules)
{
	return rules->multiple_of == 0 && !rules->exclusive_minimum && !rules->exclusive_maximum;
}

const char *env_items_read(struct env_reader *reader, const char *at, struct env_items *items,
			   const struct env_type *item)
{
	/* there may be no item at all */
	if (item->also != NULL && items->next != NULL)
		return env_items_close(items, env_read_give_up(reader, at));
	if (item->read != NULL)
		return read_all_by_function(reader, at, items, item);
	if (env_string_is_bounded(item))
		return read_strings(reader, at, items, &item->as.string);
	if (item->kind == ENV_KIND_NUMBER && env_number_is_any(&item->as.number))
		return env_items_read_numbers(reader, at, items);
	if (item->kind == ENV_KIND_INTEGER && is_range(&item->as.integer))
		return read_integers(reader, at, items, &item->as.integer);
	if (item->kind == ENV_KIND_ENUM && !item->as.enumeration.mixed)
		return read_enums(reader, at, items, item);
	return read_scalars(reader, at, items, item);
}

const char *env_read_array(struct env_reader *reader, const char *at, const struct env_type *type, void *out)
{
	const struct env_array_rules *rules = &type->as.array;

	/* many are empty, and need none of what follows */
	if (at[0] == '[' && at[1] == ']' && rules->min_items == 0 && reader->depth > 0) {
		env_list_set(out, NULL, 0);
		return at + 2;
	}
	struct env_items items = {
		.max_count = rules->max_items, .size = rules->item->size, .align = rules->item->align};

	at = env_items_open(reader, at, &items, "[]");
	at = env_items_read(reader, at, &items, rules->item);
	env_list_set(out, items.items, items.count);
	return env_items_end(reader, at, &items, false, items.count >= rules->min_items);
}
