/* The words of fast decoders: the items of arrays, by their type's table. */
#include "type/read_items.h"

#include "text/block.h"
#include "type/keys.h"
#include "type/read_token.h"
#include "type/rules.h"
#include "type/value.h"

/* Items that the first piece of memory has room for: at least, and at most. */
#define FIRST_CAPACITY 4
#define FIRST_CAPACITY_MAX 64

/*
 * How many items to make room for at first: all that there may be, where they are few and not larger than the text that is left, so that nobody gets
 * much memory for little text.
 */
static size_t first_capacity(const struct env_reader *reader, const char *at, const struct env_items *items)
{
	size_t left = (size_t)(reader->end - at);

	if (items->max_count <= FIRST_CAPACITY_MAX && items->max_count * items->size <= left)
		return items->max_count;
	return FIRST_CAPACITY;
}

/* Room for more items, at most as many as there may be. */
static bool grow(struct env_reader *reader, const char *at, struct env_items *items)
{
	struct env_arena *arena = reader->arena;
	size_t capacity = items->capacity == 0 ? first_capacity(reader, at, items) : items->capacity * 2;

	if (capacity > items->max_count)
		capacity = items->max_count;
	size_t old_size = items->capacity * items->size;
	if (old_size > SIZE_MAX / 4)
		return false;
	size_t new_size = capacity * items->size;
	if (items->items == NULL || !env_arena_resize(arena, items->items, old_size, new_size)) {
		void *moved = env_arena_alloc(arena, new_size, items->align);
		if (moved == NULL)
			return false;
		if (items->items != NULL)
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

const char *env_items_give_up(struct env_reader *reader, const char *at, bool opened, bool object)
{
	if (reader->given_up != NULL && opened)
		env_read_note_level(reader, object);
	return env_read_give_up(reader, at);
}

/* ---- arrays ---- */

/* env_items_next() of an array, quickest where an item comes next as usual. */
static inline const char *next(struct env_reader *reader, const char *at, struct env_items *items)
{
	if (*at == ']')
		return env_items_close(items, at + 1);
	if (!ENV_LIKELY(*at == ',' && items->count < items->capacity))
		return env_items_next(reader, at, items, ']');
	items->next = items->items + items->size * items->count++;
	/* not by adding the outcome, which what comes next would wait for */
	return ENV_LIKELY(at[1] != ' ') ? at + 1 : at + 2;
}

static const char *read_by_function(struct env_reader *reader, const char *at, struct env_items *items,
				    const struct env_type *item)
{
	env_read_function *read = item->read;

	for (; items->next != NULL; at = next(reader, at, items))
		at = read(reader, at, items->next);
	return at;
}

static const char *read_strings(struct env_reader *reader, const char *at, struct env_items *items,
				const struct env_type *item)
{
	const struct env_string_rules *rules = &item->as.string;

	for (; items->next != NULL; at = next(reader, at, items))
		at = env_read_str(reader, at, items->next, rules->min_length, rules->max_length);
	return at;
}

static const char *read_integers(struct env_reader *reader, const char *at, struct env_items *items,
				 const struct env_type *item)
{
	const struct env_integer_rules *rules = &item->as.integer;

	for (; items->next != NULL; at = next(reader, at, items))
		at = env_read_int(reader, at, items->next, rules->minimum, rules->maximum);
	return at;
}

static const char *read_numbers(struct env_reader *reader, const char *at, struct env_items *items)
{
	for (; items->next != NULL; at = next(reader, at, items))
		at = env_read_number(reader, at, items->next);
	return at;
}

static const char *read_enums(struct env_reader *reader, const char *at, struct env_items *items,
			      const struct env_type *item)
{
	for (; items->next != NULL; at = next(reader, at, items))
		at = env_read_enum(reader, at, item, items->next);
	return at;
}

static const char *read_others(struct env_reader *reader, const char *at, struct env_items *items,
			       const struct env_type *item)
{
	for (; items->next != NULL; at = next(reader, at, items))
		at = env_read_scalar(reader, at, item, items->next);
	return at;
}

const char *env_items_read(struct env_reader *reader, const char *at, struct env_items *items,
			   const struct env_type *item)
{
	const struct env_integer_rules *integer = &item->as.integer;

	/* there may be no item at all */
	if (item->also != NULL && items->next != NULL)
		return env_items_close(items, env_read_give_up(reader, at));
	if (item->read != NULL)
		return read_by_function(reader, at, items, item);
	if (env_string_is_bounded(item))
		return read_strings(reader, at, items, item);
	if (item->kind == ENV_KIND_NUMBER && env_number_is_any(&item->as.number))
		return read_numbers(reader, at, items);
	if (item->kind == ENV_KIND_INTEGER && integer->multiple_of == 0 && !integer->exclusive_minimum &&
	    !integer->exclusive_maximum)
		return read_integers(reader, at, items, item);
	if (item->kind == ENV_KIND_ENUM && !item->as.enumeration.mixed)
		return read_enums(reader, at, items, item);
	return read_others(reader, at, items, item);
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

	at = env_items_open(reader, at, &items, '[');
	if (items.opened) {
		at = env_items_next(reader, at, &items, ']');
		at = env_items_read(reader, at, &items, rules->item);
	}
	env_list_set(out, items.items, items.count);
	return env_items_end(reader, at, &items, false, items.count >= rules->min_items);
}
