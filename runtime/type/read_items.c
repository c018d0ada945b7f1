/* The words of fast decoders: arrays and maps. */
#include <envelope/read_kinds.h>

#include "type/keys.h"
#include "type/read_token.h"

/* Items that the first piece of memory has room for: at least, and at most. */
#define FIRST_CAPACITY 4
#define FIRST_CAPACITY_MAX 64

/*
 * How many items to make room for at first: all that there may be, where they are few: not larger than the text that is left, so that nobody gets much
 * memory for little text.
 */
static size_t first_capacity(const struct env_reader *reader, const struct env_items *items)
{
	size_t left = (size_t)(reader->end - reader->pos);

	if (items->max_count <= FIRST_CAPACITY_MAX && items->max_count * items->size <= left)
		return items->max_count;
	return FIRST_CAPACITY;
}

/* Room for more items, at most as many as there may be. */
static bool grow(struct env_reader *reader, struct env_items *items)
{
	struct env_arena *arena = reader->arena;
	size_t capacity = items->capacity == 0 ? first_capacity(reader, items) : items->capacity * 2;

	if (capacity > items->max_count)
		capacity = items->max_count;
	size_t old_size = items->capacity * items->size;
	ENV_TRY(old_size <= SIZE_MAX / 4);
	size_t new_size = capacity * items->size;
	if (items->items == NULL || !env_arena_resize(arena, items->items, old_size, new_size)) {
		void *moved = env_arena_alloc(arena, new_size, items->align);
		ENV_TRY(moved != NULL);
		if (items->items != NULL)
			memcpy(moved, items->items, old_size);
		items->items = moved;
	}
	items->capacity = capacity;
	return true;
}

/*
 * Takes what stands before the next item and makes room for it. NULL at the end, which is taken too
 * (`items->separator` is `close` then), and where something else is next.
 */
static void *next_item(struct env_reader *reader, struct env_items *items, char close)
{
	bool first = items->separator != ',';

	if (items->separator == close || items->separator == '\0')
		return NULL;
	if (first)
		reader->pos++;
	char byte = env_read_peek(reader);
	if (byte == close) {
		reader->pos++;
		items->separator = close;
		return NULL;
	}
	items->separator = ',';
	if (!first && byte != ',')
		return NULL;
	reader->pos += !first;
	if (items->count == items->max_count || (items->count == items->capacity && !grow(reader, items))) {
		items->separator = '\0'; /* behind the comma: not the place for an end */
		return NULL;
	}
	return (char *)items->items + items->size * items->count++;
}

bool env_read_place(struct env_reader *reader, struct env_items *rest)
{
	bool first = rest->separator != ',';

	if (rest->separator == ']' || rest->separator == '\0')
		return false;
	if (first)
		reader->pos++;
	if (env_read_byte(reader, ']')) {
		rest->separator = ']';
		return false;
	}
	rest->separator = ',';
	return first || env_read_byte(reader, ',');
}

/* After the end: gives back the room that was not needed, where that is possible. */
static bool end_items(struct env_reader *reader, const struct env_items *items, char close)
{
	const char *end = (const char *)items->items + items->capacity * items->size;

	ENV_TRY(items->separator == close);
	reader->depth++;
	if (items->count < items->capacity && end == reader->arena->next)
		env_arena_resize(reader->arena, items->items, items->capacity * items->size,
				 items->count * items->size);
	return true;
}

bool env_read_tuple_end(struct env_reader *reader, struct env_items *rest)
{
	return !env_read_place(reader, rest) && end_items(reader, rest, ']');
}

void *env_read_item_slow(struct env_reader *reader, struct env_items *items)
{
	return next_item(reader, items, ']');
}

bool env_read_array_end(struct env_reader *reader, const struct env_items *items, size_t min_items)
{
	return end_items(reader, items, ']') && items->count >= min_items;
}

/* The place of the next entry where it is one of those with a comma before it and there is room; else NULL. */
static inline void *next_near(struct env_reader *reader, struct env_items *entries)
{
	if (entries->separator != ',' || entries->count >= entries->capacity ||
	    entries->count >= entries->max_count || reader->pos == reader->end || *reader->pos != ',')
		return NULL;
	reader->pos++;
	return (char *)entries->items + entries->size * entries->count++;
}

void *env_read_entry(struct env_reader *reader, struct env_items *entries)
{
	void *entry = next_near(reader, entries);

	if (entry == NULL)
		entry = next_item(reader, entries, '}');
	/* its key is what it begins with */
	if (entry == NULL || !env_read_str(reader, (struct env_str *)entry, 0, SIZE_MAX) ||
	    !env_read_byte(reader, ':'))
		return NULL;
	return entry;
}

/* Many keys are compared in order, so that no map takes quadratic time. */
static bool many_keys_differ(struct env_arena *arena, const struct env_items *entries)
{
	struct env_arena_mark mark = env_arena_mark(arena);
	struct env_key_ref *keys = env_keys_of(arena, entries->items, entries->count, entries->size);
	size_t i = 1;

	ENV_TRY(keys != NULL);
	while (i < entries->count && !env_str_equal(keys[i - 1].key, keys[i].key))
		i++;
	env_arena_rewind(arena, mark);
	return i >= entries->count;
}

bool env_read_map_end(struct env_reader *reader, const struct env_items *entries)
{
	ENV_TRY(end_items(reader, entries, '}'));
	if (entries->count <= ENV_FEW_KEYS)
		return env_few_keys_differ(entries->items, entries->count, entries->size);
	return many_keys_differ(reader->arena, entries);
}
