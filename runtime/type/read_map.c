/* The words of fast decoders: maps, by their type's table. */
#include <stdalign.h>

#include "type/keys.h"
#include "type/read_items.h"
#include "type/read_token.h"
#include "type/rules.h"
#include "type/value.h"

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
	if (rules->key != NULL && !env_string_is_bounded(rules->key) &&
	    (rules->key->also != NULL || rules->key->kind == ENV_KIND_JSON ||
	     !env_rules_text(&quiet, NULL, rules->key, key, none)))
		return false;
	if (rules->pattern == NULL)
		return true;
	*entry = env_rules_matches(&quiet, NULL, rules->pattern, key);
	return *entry || (!quiet.any && quiet.status == ENV_OK && !rules->closed && !counts_keys(rules));
}

/* Most keys are told apart by their marks, and need not be compared. */
struct key_marks {
	uint64_t all;
	uint64_t shared; /* those of more than one key */
};

/* What the entries of a map are, looked up once. */
struct entry {
	const struct env_map_rules *rules;
	size_t min_length; /* of keys, in code points */
	size_t max_length;
	struct key_marks *marks;
	bool of_strings; /* the lengths of keys and values are all that there are rules on */
};

static struct entry entry_of(const struct env_map_rules *rules, struct key_marks *marks)
{
	struct entry entry = {.rules = rules, .max_length = SIZE_MAX, .marks = marks};
	const struct env_type *key = rules->key;
	bool bounded = key != NULL && env_string_is_bounded(key);

	if (bounded) {
		entry.min_length = key->as.string.min_length;
		entry.max_length = key->as.string.max_length;
	}
	entry.of_strings = (bounded || key == NULL) && rules->pattern == NULL && rules->value->read == NULL &&
			   env_string_is_bounded(rules->value);
	return entry;
}

static inline void note_key(struct key_marks *marks, struct env_str key)
{
	uint64_t mark = env_key_mark(key);

	marks->shared |= marks->all & mark;
	marks->all |= mark;
}

/* The key of the entry that comes next, with its colon; its length is within its bounds. */
static inline const char *read_key(struct env_reader *reader, const char *at, const struct entry *entry,
				   struct env_str *out)
{
	const char *start = at;

	at = env_read_str(reader, at, out, entry->min_length, entry->max_length);
	at = env_read_peek(at);
	if (!ENV_LIKELY(*at == ':'))
		return env_read_give_up(reader, start);
	note_key(entry->marks, *out);
	return env_read_one_space(at + 1);
}

/* An entry, of which its key is what it begins with. */
static inline const char *read_strings(struct env_reader *reader, const char *at, const void *what, void *out)
{
	const struct entry *entry = what;
	const struct env_string_rules *value = &entry->rules->value->as.string;

	at = read_key(reader, at, entry, out);
	return env_read_str(reader, at, (struct env_str *)(void *)((char *)out + entry->rules->value_offset),
			    value->min_length, value->max_length);
}

/* The value of an entry. */
static const char *read_value(struct env_reader *reader, const char *at, const struct env_type *type,
			      void *out)
{
	if (type->read != NULL)
		return env_read_value(reader, at, type, out);
	return env_read_scalar(reader, at, type, out);
}

/* An entry; or leaves it out, where its key is none of the map's. */
static const char *read_entry(struct env_reader *reader, const char *at, const struct entry *entry,
			      struct env_items *entries)
{
	const struct env_map_rules *rules = entry->rules;
	char *out = entries->next;
	bool wanted = true;

	at = read_key(reader, at, entry, (struct env_str *)(void *)out);
	if (reader->given_up != NULL)
		return at;
	if (!judge_key(rules, env_str_get(out), &wanted))
		return env_read_give_up(reader, at);
	if (wanted)
		return read_value(reader, at, rules->value, out + rules->value_offset);
	entries->count--;
	return env_read_skip(reader, at);
}

const char *env_read_map(struct env_reader *reader, const char *at, const struct env_type *type, void *out)
{
	const struct env_map_rules *rules = &type->as.map;
	struct key_marks marks = {0, 0};
	const struct entry entry = entry_of(rules, &marks);
	struct env_items entries = {
		.max_count = rules->max_entries, .size = rules->entry_size, .align = alignof(max_align_t)};

	at = env_items_open(reader, at, &entries, "{}");
	if (entry.of_strings)
		at = env_items_each(reader, at, &entries, '}', read_strings, &entry);
	while (entries.next != NULL) {
		at = read_entry(reader, at, &entry, &entries);
		at = env_items_next(reader, at, &entries, '}');
	}
	env_list_set(out, entries.items, entries.count);
	bool good = reader->given_up == NULL && entries.count >= rules->min_entries &&
		    (marks.shared == 0 || keys_differ(reader, &entries));
	return env_items_end(reader, at, &entries, true, good);
}
