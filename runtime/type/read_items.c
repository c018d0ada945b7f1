/* The words of fast decoders: arrays and maps. */
#include <envelope/read_kinds.h>

#include "type/keys.h"
#include "type/read_token.h"
#include "type/rules.h"

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

static inline void *read_entry(struct env_reader *reader, struct env_items *entries)
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

void *env_read_entry(struct env_reader *reader, struct env_items *entries)
{
	return read_entry(reader, entries);
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

/* ---- maps with rules ---- */

bool env_read_map_ruled(struct env_reader *reader, const struct env_type *type, struct env_items *entries)
{
	ENV_TRY(env_read_map(reader, entries));
	entries->max_count = type->as.map.max_entries;
	return true;
}

/* Whether keys are counted, be they entries or ignored. */
static bool counts_keys(const struct env_map_rules *rules)
{
	return rules->min_entries > 0 || rules->max_entries < SIZE_MAX;
}

/* Whether a text of so many bytes is a string that obeys at a glance: where only lengths are wanted, and each code point has one byte to four. */
static bool is_plainly_good(const struct env_type *type, size_t len)
{
	const struct env_string_rules *rules = &type->as.string;

	return type->kind == ENV_KIND_STRING && type->also == NULL && rules->pattern == NULL &&
	       rules->format == NULL && len <= rules->max_length && len / 4 >= rules->min_length;
}

/* Whether the key obeys; `*entry`: and is an entry's. */
static bool judge_key(const struct env_map_rules *rules, struct env_str key, bool *entry)
{
	static const struct env_str none = {NULL, 0};
	struct env_findings quiet = {0};

	*entry = true;
	if (rules->key != NULL && !is_plainly_good(rules->key, key.len) &&
	    (rules->key->also != NULL || rules->key->kind == ENV_KIND_JSON ||
	     !env_rules_text(&quiet, NULL, rules->key, key, none)))
		return false;
	if (rules->pattern == NULL)
		return true;
	*entry = env_rules_matches(&quiet, NULL, rules->pattern, key);
	return *entry || (!quiet.any && quiet.status == ENV_OK && !rules->closed && !counts_keys(rules));
}

void *env_read_entry_ruled(struct env_reader *reader, const struct env_type *type, struct env_items *entries)
{
	struct env_str key;
	bool wanted;

	for (;;) {
		void *entry = read_entry(reader, entries);
		if (entry == NULL)
			return NULL;
		memcpy(&key, entry, sizeof(key));
		if (!judge_key(&type->as.map, key, &wanted))
			return NULL;
		if (wanted)
			return entry;
		entries->count--;
		if (!env_skip(reader))
			return NULL;
	}
}

bool env_read_map_end_ruled(struct env_reader *reader, const struct env_type *type,
			    const struct env_items *entries)
{
	return env_read_map_end(reader, entries) && entries->count >= type->as.map.min_entries;
}
