/* The words of fast encoders: maps, by their type's table. */
#include <envelope/write.h>

#include "type/keys.h"
#include "type/read_token.h"
#include "type/rules.h"
#include "type/write_items.h"
#include "type/write_token.h"

/* Whether the last of the keys is none of the others. */
static bool is_new(const struct env_str *keys, size_t last)
{
	for (size_t i = 0; i < last; i++)
		if (env_str_equal(keys[i], keys[last]))
			return false;
	return true;
}

/* Most keys are told apart by their marks, and need not be compared. */
bool env_few_keys_differ(const void *entries, size_t count, size_t entry_size)
{
	struct env_str keys[ENV_FEW_KEYS];
	uint64_t marks = 0;

	for (size_t i = 0; i < count; i++) {
		memcpy(&keys[i], (const char *)entries + i * entry_size, sizeof(keys[i]));
		if (keys[i].ptr == NULL && keys[i].len > 0)
			return false;
		uint64_t mark = keys[i].len == 0 ? 1 : env_key_mark(keys[i]);
		if ((marks & mark) != 0 && !is_new(keys, i))
			return false;
		marks |= mark;
	}
	return true;
}

/* A key by rules on more than its length, written already. */
static bool key_obeys(const struct env_map_rules *rules, struct env_str key)
{
	static const struct env_str none = {NULL, 0};
	struct env_findings quiet = {0};

	if (key.ptr == NULL)
		key.ptr = "";
	if (rules->key != NULL && !env_string_is_bounded(rules->key) &&
	    (rules->key->also != NULL || !env_rules_text(&quiet, NULL, rules->key, key, none)))
		return false;
	return rules->pattern == NULL || env_rules_matches(&quiet, NULL, rules->pattern, key);
}

/* The key of a map's value, whose length is within the bounds, with the colon, and a comma unless `index` is 0. */
static char *write_entry(struct env_writer *writer, char *at, size_t index, struct env_str key,
			 size_t min_length, size_t max_length)
{
	at = env_write_str(writer, env_write_item(at, index), key, min_length, max_length);
	/* of the room before the next word */
	*at = ':';
	return at + 1;
}

/* The key with its colon; `plain`: that it can be written is all there is to say of it. */
static inline char *write_key(struct env_writer *writer, char *at, size_t index,
			      const struct env_map_rules *rules, bool plain, struct env_str key)
{
	bool bounded = rules->key != NULL && env_string_is_bounded(rules->key);

	at = write_entry(writer, at, index, key, bounded ? rules->key->as.string.min_length : 0,
			 bounded ? rules->key->as.string.max_length : SIZE_MAX);
	if (!plain && !writer->given_up)
		env_write_rule(writer, key_obeys(rules, key));
	return at;
}

static inline char *write_value(struct env_writer *writer, char *at, const struct env_type *type,
				const void *value)
{
	if (type->write != NULL)
		return env_write_value(writer, at, type, value);
	if (env_string_is_bounded(type))
		return env_write_str(writer, at, env_str_get(value), type->as.string.min_length,
				     type->as.string.max_length);
	return env_write_scalar(writer, at, type, value);
}

char *env_write_map(struct env_writer *writer, char *at, const struct env_type *type, const void *value)
{
	const struct env_map_rules *rules = &type->as.map;
	struct env_list list = env_list_get(value);
	size_t count = env_items_count(writer, list, rules->min_entries, rules->max_entries);
	bool plain = rules->pattern == NULL && (rules->key == NULL || env_string_is_bounded(rules->key));

	env_write_rule(writer,
		       count <= ENV_FEW_KEYS && env_few_keys_differ(list.items, count, rules->entry_size));
	at = env_write_open(writer, at, '{');
	for (size_t i = 0; i < count && !writer->given_up; i++) {
		const char *entry = list.items + i * rules->entry_size;
		at = write_key(writer, at, i, rules, plain, env_str_get(entry));
		at = write_value(writer, at, rules->value, entry + rules->value_offset);
	}
	return env_write_close(writer, at, '}');
}
