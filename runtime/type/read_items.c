/* The words of fast decoders: arrays, tuples and maps. */
#include <envelope/read_kinds.h>

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

/* There are no more items: as they end, or as nobody knows what comes. */
static const char *close_items(struct env_items *items, const char *at)
{
	items->next = NULL;
	items->closed = true;
	return at;
}

/* Takes what stands before the next item and makes room for it; or the end, which is `close`. */
static inline const char *next_item(struct env_reader *reader, const char *at, struct env_items *items,
				    char close)
{
	at = env_read_peek(at);
	if (*at == close)
		return close_items(items, at + 1);
	if ((items->begun && *at != ',') || items->count == items->max_count ||
	    (items->count == items->capacity && !grow(reader, at, items)))
		return close_items(items, env_read_give_up(reader, at));
	items->next = (char *)items->items + items->size * items->count++;
	at += items->begun;
	items->begun = true;
	return at;
}

/* Opens an array or a map, whichever has that bracket. */
static inline const char *open_items(struct env_reader *reader, const char *at, struct env_items *items,
				     char bracket)
{
	at = env_read_peek(at);
	if (*at != bracket || reader->depth == 0)
		return close_items(items, env_read_give_up(reader, at));
	reader->depth--;
	items->opened = true;
	return at + 1;
}

const char *env_read_array(struct env_reader *reader, const char *at, struct env_items *items,
			   size_t max_items)
{
	items->max_count = max_items;
	at = open_items(reader, at, items, '[');
	return items->opened ? next_item(reader, at, items, ']') : at;
}

const char *env_read_item_slow(struct env_reader *reader, const char *at, struct env_items *items)
{
	return next_item(reader, at, items, ']');
}

/* What is not read to its end; its level was open where the reader gave up before. */
static const char *give_up_items(struct env_reader *reader, const char *at, const struct env_items *items,
				 bool object)
{
	if (reader->given_up != NULL && items->opened)
		env_read_note_level(reader, object);
	return env_read_give_up(reader, at);
}

/* The end of an array or a map. */
static inline const char *end_items(struct env_reader *reader, const char *at, const struct env_items *items)
{
	reader->depth++;
	/* what was not needed is given back, where that is possible */
	if (items->count < items->capacity)
		env_arena_resize(reader->arena, items->items, items->capacity * items->size,
				 items->count * items->size);
	return at;
}

const char *env_read_array_end(struct env_reader *reader, const char *at, const struct env_items *items,
			       size_t min_items)
{
	if (reader->given_up != NULL || items->count < min_items)
		return give_up_items(reader, at, items, false);
	return end_items(reader, at, items);
}

/* ---- tuples ---- */

const char *env_read_tuple(struct env_reader *reader, const char *at, struct env_items *rest, size_t max_rest)
{
	rest->max_count = max_rest;
	return open_items(reader, at, rest, '[');
}

const char *env_read_optional_place(struct env_reader *reader, const char *at, struct env_items *rest)
{
	if (rest->closed)
		return at;
	at = env_read_space(at);
	if (*at == ']')
		return close_items(rest, at + 1);
	if (rest->begun && *at != ',')
		return close_items(rest, env_read_give_up(reader, at));
	at += rest->begun;
	rest->begun = true;
	return at;
}

const char *env_read_place(struct env_reader *reader, const char *at, struct env_items *rest)
{
	const char *end = env_read_optional_place(reader, at, rest);

	return rest->closed ? env_read_give_up(reader, at) : end;
}

const char *env_read_rest(struct env_reader *reader, const char *at, struct env_items *rest)
{
	return rest->closed ? at : next_item(reader, at, rest, ']');
}

const char *env_read_tuple_end(struct env_reader *reader, const char *at, struct env_items *rest)
{
	if (!rest->closed) {
		at = env_read_optional_place(reader, at, rest);
		if (!rest->closed)
			at = env_read_give_up(reader, at);
	}
	return env_read_array_end(reader, at, rest, 0);
}

/* ---- maps ---- */

const char *env_read_map(struct env_reader *reader, const char *at, struct env_items *entries,
			 size_t max_entries)
{
	entries->max_count = max_entries;
	return open_items(reader, at, entries, '{');
}

const char *env_read_entry(struct env_reader *reader, const char *at, struct env_items *entries,
			   size_t min_length, size_t max_length)
{
	if (!entries->closed)
		at = next_item(reader, at, entries, '}');
	if (entries->closed)
		return at;
	const char *start = at;
	if (!ENV_LIKELY(*at != ' '))
		at++;
	/* its key is what an entry begins with */
	at = env_read_str(reader, at, entries->next, min_length, max_length);
	at = env_read_peek(at);
	if (*at != ':')
		return close_items(entries, env_read_give_up(reader, start));
	return at[1] == ' ' ? at + 2 : at + 1;
}

/* Many keys are compared in order, so that no map takes quadratic time. */
static bool many_keys_differ(struct env_arena *arena, const struct env_items *entries)
{
	struct env_arena_mark mark = env_arena_mark(arena);
	struct env_key_ref *keys = env_keys_of(arena, entries->items, entries->count, entries->size);
	size_t i = 1;

	if (keys == NULL)
		return false;
	while (i < entries->count && !env_str_equal(keys[i - 1].key, keys[i].key))
		i++;
	env_arena_rewind(arena, mark);
	return i >= entries->count;
}

static bool keys_differ(const struct env_reader *reader, const struct env_items *entries)
{
	return entries->count <= ENV_FEW_KEYS
		       ? env_few_keys_differ(entries->items, entries->count, entries->size)
		       : many_keys_differ(reader->arena, entries);
}

const char *env_read_map_end(struct env_reader *reader, const char *at, const struct env_items *entries,
			     size_t min_entries)
{
	if (reader->given_up != NULL || entries->count < min_entries || !keys_differ(reader, entries))
		return give_up_items(reader, at, entries, true);
	return end_items(reader, at, entries);
}

/* ---- maps with rules ---- */

/* Whether keys are counted, be they entries or ignored. */
static bool counts_keys(const struct env_map_rules *rules)
{
	return rules->min_entries > 0 || rules->max_entries < SIZE_MAX;
}

/* Whether the key obeys; `*entry`: and is an entry's. */
static bool judge_key(const struct env_map_rules *rules, struct env_str key, bool *entry)
{
	static const struct env_str none = {NULL, 0};
	struct env_findings quiet = {0};

	*entry = true;
	if (rules->key != NULL && !env_key_is_bounded(rules->key) &&
	    (rules->key->also != NULL || rules->key->kind == ENV_KIND_JSON ||
	     !env_rules_text(&quiet, NULL, rules->key, key, none)))
		return false;
	if (rules->pattern == NULL)
		return true;
	*entry = env_rules_matches(&quiet, NULL, rules->pattern, key);
	return *entry || (!quiet.any && quiet.status == ENV_OK && !rules->closed && !counts_keys(rules));
}

/* An entry with a key that is obedient as far as its length goes. */
static const char *read_bounded_entry(struct env_reader *reader, const char *at, const struct env_type *key,
				      struct env_items *entries)
{
	if (key == NULL || !env_key_is_bounded(key))
		return env_read_entry(reader, at, entries, 0, SIZE_MAX);
	return env_read_entry(reader, at, entries, key->as.string.min_length, key->as.string.max_length);
}

const char *env_read_map_ruled(struct env_reader *reader, const char *at, const struct env_type *type,
			       struct env_items *entries)
{
	return env_read_map(reader, at, entries, type->as.map.max_entries);
}

const char *env_read_entry_ruled(struct env_reader *reader, const char *at, const struct env_type *type,
				 struct env_items *entries)
{
	const struct env_map_rules *rules = &type->as.map;
	bool wanted = false;

	for (at = read_bounded_entry(reader, at, rules->key, entries); entries->next != NULL;
	     at = read_bounded_entry(reader, at, rules->key, entries)) {
		if (!judge_key(rules, env_str_get(entries->next), &wanted))
			return close_items(entries, env_read_give_up(reader, at));
		if (wanted)
			return at;
		entries->count--;
		at = env_read_skip(reader, at);
	}
	return at;
}

const char *env_read_map_end_ruled(struct env_reader *reader, const char *at, const struct env_type *type,
				   const struct env_items *entries)
{
	return env_read_map_end(reader, at, entries, type->as.map.min_entries);
}
