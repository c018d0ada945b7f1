/* The words of fast decoders: arrays and maps. */
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

/* Takes what stands before the next item and makes room for it; or the end, which is `close`. */
static inline const char *next_item(struct env_reader *reader, const char *at, struct env_items *items,
				    char close)
{
	if (*at <= ' ')
		at = env_read_space(at);
	if (*at == close) {
		items->closed = true;
		return at + 1;
	}
	ENV_TRY(!items->begun || *at == ',');
	at += items->begun;
	items->begun = true;
	ENV_TRY(items->count < items->max_count);
	ENV_TRY(items->count < items->capacity || grow(reader, at, items));
	items->count++;
	return at;
}

const char *env_read_open_at(struct env_reader *reader, const char *at, char bracket)
{
	if (!ENV_LIKELY(*at == bracket))
		at = env_read_space(at);
	ENV_TRY(*at == bracket && reader->depth > 0);
	reader->depth--;
	return at + 1;
}

const char *env_read_array_at(struct env_reader *reader, const char *at, struct env_items *items,
			      size_t max_items)
{
	items->max_count = max_items;
	at = env_read_open_at(reader, at, '[');
	return at != NULL ? next_item(reader, at, items, ']') : NULL;
}

const char *env_read_item_at(struct env_reader *reader, const char *at, struct env_items *items)
{
	return next_item(reader, at, items, ']');
}

const char *env_read_array_end_at(struct env_reader *reader, const char *at, const struct env_items *items,
				  size_t min_items)
{
	ENV_TRY(items->closed && items->count >= min_items);
	reader->depth++;
	/* what was not needed is given back, where that is possible */
	if (items->count < items->capacity)
		env_arena_resize(reader->arena, items->items, items->capacity * items->size,
				 items->count * items->size);
	return at;
}

const char *env_read_place_at(const char *at, struct env_items *rest)
{
	at = env_read_space(at);
	if (*at == ']') {
		rest->closed = true;
		return at + 1;
	}
	if (!rest->begun) {
		rest->begun = true;
		return at;
	}
	return *at == ',' ? at + 1 : NULL;
}

/* ---- maps ---- */

const char *env_read_entry_at(struct env_reader *reader, const char *at, struct env_items *entries,
			      size_t min_length, size_t max_length)
{
	at = next_item(reader, at, entries, '}');
	if (at == NULL || entries->closed)
		return at;
	/* its key is what an entry begins with */
	char *entry = (char *)entries->items + entries->size * (entries->count - 1);
	if (!ENV_LIKELY(*at != ' '))
		at++;
	at = env_read_str_at(reader, at, (struct env_str *)(void *)entry, min_length, max_length);
	ENV_TRY(at != NULL);
	if (!ENV_LIKELY(*at == ':'))
		at = env_read_space(at);
	ENV_TRY(*at == ':');
	return at[1] == ' ' ? at + 2 : at + 1;
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

const char *env_read_map_end_at(struct env_reader *reader, const char *at, const struct env_items *entries,
				size_t min_entries)
{
	ENV_TRY(entries->closed);
	ENV_TRY(entries->count <= ENV_FEW_KEYS
			? env_few_keys_differ(entries->items, entries->count, entries->size)
			: many_keys_differ(reader->arena, entries));
	return env_read_array_end_at(reader, at, entries, min_entries);
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
		return env_read_entry_at(reader, at, entries, 0, SIZE_MAX);
	return env_read_entry_at(reader, at, entries, key->as.string.min_length, key->as.string.max_length);
}

const char *env_read_entry_ruled_at(struct env_reader *reader, const char *at, const struct env_type *type,
				    struct env_items *entries)
{
	const struct env_map_rules *rules = &type->as.map;
	bool wanted = false;

	while (!wanted) {
		at = read_bounded_entry(reader, at, rules->key, entries);
		if (at == NULL || entries->closed)
			return at;
		struct env_str key =
			env_str_get((char *)entries->items + entries->size * (entries->count - 1));
		ENV_TRY(judge_key(rules, key, &wanted));
		if (!wanted) {
			entries->count--;
			at = env_skip_at(reader, at);
			ENV_TRY(at != NULL);
		}
	}
	return at;
}
