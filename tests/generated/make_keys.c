/* Random entries of maps. */
#include <check.h>
#include <stdio.h>
#include <string.h>

#include <envelope/codec.h>

#include "generated/make.h"
#include "generated/sample.h"
#include "text/hooks.h"
#include "text/tape.h"

#define TRIES 50

/* The keys of one map, which are compared by their values. */
struct keys {
	const struct env_map_rules *rules;
	const struct env_object_rules *known;
	struct env_arena arena;
	struct env_str taken[128];
	size_t count;
	bool differ;
};

/* Appends a key that may be one of the map's. */
static void make_key(struct maker *maker, const struct env_map_rules *rules, size_t index)
{
	char room[SAMPLE_MAX];
	struct env_str text;

	if (rules->pattern != NULL) {
		ck_assert(sample_pattern(&maker->random, rules->pattern, 0, 20, room, &text));
		make_string(maker, text);
	} else if (rules->key != NULL) {
		make_scalar(maker, rules->key);
	} else {
		(void)snprintf(room, sizeof(room), "k%zu %s", index,
			       index < 2      ? ""
			       : maker->plain ? "\xC3\xA9"
					      : "\xC3\xA9\n");
		make_string(maker, env_str(room));
	}
}

static bool is_known(const struct env_object_rules *known, struct env_str key)
{
	for (size_t i = 0; known != NULL && i < known->count; i++)
		if (env_str_equal(known->fields[i].name, key))
			return true;
	return false;
}

static bool is_taken(const struct keys *keys, struct env_str key)
{
	for (size_t i = 0; i < keys->count; i++)
		if (env_str_equal(keys->taken[i], key))
			return true;
	return false;
}

/* Whether the key, JSON text, is one that is wanted here. */
static bool take_key(struct keys *keys, struct env_str json)
{
	struct env_tape tape;
	struct env_str key;

	ck_assert_int_eq(env_tape_read(&tape, &keys->arena, json, 1, NULL), ENV_OK);
	ck_assert(env_tape_string(&tape, 0, &keys->arena, &key));
	if (is_known(keys->known, key) || (keys->differ && is_taken(keys, key)))
		return false;
	if (keys->rules->key != NULL &&
	    env_validate(keys->rules->key, &keys->arena, json.ptr, json.len, NULL) != ENV_OK)
		return false;
	ck_assert_uint_lt(keys->count, COUNT_OF(keys->taken));
	keys->taken[keys->count++] = key;
	return true;
}

/* Appends a key of its own; false, and nothing appended, where none was found. */
static bool make_new_key(struct maker *maker, struct keys *keys, size_t index)
{
	size_t start = maker->text.len;

	for (int i = 0; i < TRIES; i++) {
		make_key(maker, keys->rules, index);
		if (take_key(keys, env_str_of(maker->text.data + start, maker->text.len - start)))
			return true;
		maker->text.len = start;
	}
	return false;
}

/* A key that is none of the map's, or is one by chance. */
static void make_odd_key(struct maker *maker)
{
	static const struct env_string_rules any = {.max_length = SIZE_MAX};

	make_characters(maker, &any);
}

static size_t count_entries(struct maker *maker, const struct env_map_rules *rules)
{
	size_t count = rules->min_entries;

	if (maker->depth < MAKE_DEPTH)
		count += random_below(&maker->random, 4);
	if (rules->max_entries < 100 && make_is_wrong(maker))
		count = rules->max_entries + 1;
	else if (count > rules->max_entries)
		count = rules->max_entries;
	return make_is_wrong(maker) ? 0 : count;
}

size_t make_entries(struct maker *maker, const struct env_map_rules *rules,
		    const struct env_object_rules *known, size_t before)
{
	struct keys keys = {.rules = rules, .known = known};
	size_t count = count_entries(maker, rules);
	size_t index = before;
	bool ignores = rules->pattern != NULL && !rules->closed && rules->max_entries == SIZE_MAX;

	keys.differ = maker->plain || rules->min_entries > 0;
	for (size_t i = 0; i < count; i++) {
		size_t start = maker->text.len;
		make_separator(maker, index);
		if (make_is_wrong(maker) || (ignores && !maker->plain && make_chance(maker, 4))) {
			make_odd_key(maker);
		} else if (!make_new_key(maker, &keys, i)) {
			maker->text.len = start;
			break;
		}
		make_colon(maker);
		make_value(maker, rules->value);
		index++;
	}
	env_arena_free(&keys.arena);
	return index;
}
