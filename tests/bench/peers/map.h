/*
 * Mapping a tree of JSON to the structs by hand, for any library that makes one. A peer defines, then includes this once:
 *
 *	map_value                                 what stands for a value; copied about
 *	map_member(object, key, &value)           whether it is an object with that key; of keys that repeat the last
 *	map_string(value, &str)                   whether it is a string; borrowed, its UTF-8 good
 *	map_integer(value, &number)               whether it is an integer
 *	map_number(value, &number)                whether it is a number
 *	map_boolean(value, &flag)
 *	map_is_null(value)
 *	map_count_items(value, &count)            whether it is an array
 *	map_count_members(value, &count)          whether it is an object
 *	MAP_EACH_ITEM(array, item)                begins a loop over the items
 *	MAP_EACH_MEMBER(object, key, value)       begins one over the members; key is a struct env_str
 *
 * What it gives them is map_frame().
 */
#ifndef BENCH_PEERS_MAP_H
#define BENCH_PEERS_MAP_H

#include "bench.h"

/* Memory for items; NULL where there is none. */
#define MAP_ITEMS(arena, type, count) \
	((type *)env_arena_alloc((arena), (count) * sizeof(type) + 1, sizeof(void *)))

static bool map_text(struct env_arena *arena, map_value object, const char *key, struct env_str *out,
		     size_t max_length)
{
	map_value value;
	struct env_str text;

	return map_member(object, key, &value) && map_string(value, &text) &&
	       bench_take_str(arena, out, text, max_length);
}

static bool map_int(map_value object, const char *key, int64_t *out, int64_t minimum, int64_t maximum)
{
	map_value value;

	return map_member(object, key, &value) && map_integer(value, out) && *out >= minimum &&
	       *out <= maximum;
}

static bool map_double(map_value object, const char *key, double *out)
{
	map_value value;

	return map_member(object, key, &value) && map_number(value, out);
}

static bool map_small(struct env_arena *arena, map_value p, struct bench_say *out)
{
	map_value reply_to;

	if (!map_text(arena, p, "room", &out->room, 64) || !map_text(arena, p, "text", &out->text, 500) ||
	    !map_member(p, "reply_to", &reply_to))
		return false;
	out->reply_to_is = map_is_null(reply_to) ? ENV_NULL : ENV_PRESENT;
	return map_is_null(reply_to) || map_int(p, "reply_to", &out->reply_to, 1, INT32_MAX);
}

static bool map_roles(struct env_arena *arena, map_value array, struct bench_details_roles *out)
{
	struct env_str text;
	size_t count;

	if (!map_count_items(array, &count) || count > 5)
		return false;
	enum bench_role *items = MAP_ITEMS(arena, enum bench_role, count);
	out->items = items;
	out->count = count;
	MAP_EACH_ITEM(array, item)
	{
		if (!map_string(item, &text) || (*items++ = bench_find_role(text)) == BENCH_ROLE_INVALID)
			return false;
	}
	return true;
}

static bool map_settings(struct env_arena *arena, map_value object, struct bench_details_settings *out)
{
	struct env_str text;
	size_t count;

	if (!map_count_members(object, &count) || count > 6)
		return false;
	struct bench_details_settings_entry *entry =
		MAP_ITEMS(arena, struct bench_details_settings_entry, count);
	out->items = entry;
	out->count = count;
	MAP_EACH_MEMBER(object, key, value)
	{
		if (!bench_take_str(arena, &entry->key, key, 32) || !map_string(value, &text) ||
		    !bench_take_str(arena, &entry->value, text, 128))
			return false;
		entry++;
	}
	return true;
}

static bool map_medium(struct env_arena *arena, map_value p, struct bench_details *out)
{
	map_value active;
	map_value roles;
	map_value settings;

	return map_int(p, "id", &out->id, 1, INT64_C(9007199254740991)) &&
	       map_text(arena, p, "username", &out->username, 32) &&
	       map_text(arena, p, "first_name", &out->first_name, 64) &&
	       map_text(arena, p, "last_name", &out->last_name, 64) &&
	       map_text(arena, p, "email", &out->email, 254) && map_member(p, "active", &active) &&
	       map_boolean(active, &out->active) && map_double(p, "score", &out->score) &&
	       map_member(p, "roles", &roles) && map_roles(arena, roles, &out->roles) &&
	       map_text(arena, p, "created", &out->created, 40) && map_member(p, "settings", &settings) &&
	       map_settings(arena, settings, &out->settings);
}

static bool map_numeric(struct env_arena *arena, map_value p, struct bench_sample *out)
{
	map_value values;
	size_t count;

	if (!map_text(arena, p, "device", &out->device, 64) ||
	    !map_int(p, "ts", &out->ts, INT64_MIN, INT64_MAX) || !map_member(p, "values", &values) ||
	    !map_count_items(values, &count) || count > 64)
		return false;
	double *items = MAP_ITEMS(arena, double, count);
	out->values.items = items;
	out->values.count = count;
	MAP_EACH_ITEM(values, item)
	{
		if (!map_number(item, items++))
			return false;
	}
	return true;
}

static bool map_tags(struct env_arena *arena, map_value array, struct bench_option_tags *out)
{
	struct env_str text;
	size_t count;

	if (!map_count_items(array, &count) || count > 8)
		return false;
	struct env_str *items = MAP_ITEMS(arena, struct env_str, count);
	out->items = items;
	out->count = count;
	MAP_EACH_ITEM(array, item)
	{
		if (!map_string(item, &text) || !bench_take_str(arena, items++, text, 32))
			return false;
	}
	return true;
}

static bool map_option(struct env_arena *arena, map_value option, struct bench_option *out)
{
	map_value tags;

	return map_int(option, "id", &out->id, 1, INT32_MAX) &&
	       map_text(arena, option, "label", &out->label, 100) &&
	       map_int(option, "votes", &out->votes, 0, 1000000000) &&
	       map_double(option, "share", &out->share) && out->share >= 0 && out->share <= 1 &&
	       map_member(option, "tags", &tags) && map_tags(arena, tags, &out->tags);
}

static bool map_large(struct env_arena *arena, map_value p, struct bench_result *out)
{
	map_value options;
	size_t count;

	if (!map_text(arena, p, "title", &out->title, 200) || !map_member(p, "options", &options) ||
	    !map_count_items(options, &count) || count > 40)
		return false;
	struct bench_option *items = MAP_ITEMS(arena, struct bench_option, count);
	out->options.items = items;
	out->options.count = count;
	MAP_EACH_ITEM(options, item)
	{
		if (!map_option(arena, item, items++))
			return false;
	}
	return true;
}

static bool map_payload(struct env_arena *arena, enum bench_kind kind, map_value p, union bench_message *out)
{
	switch (kind) {
	case BENCH_SMALL:
		return map_small(arena, p, &out->small.p);
	case BENCH_MEDIUM:
		return map_medium(arena, p, &out->medium.p);
	case BENCH_NUMERIC:
		return map_numeric(arena, p, &out->numeric.p);
	case BENCH_LARGE:
		return map_large(arena, p, &out->large.p);
	case BENCH_KINDS:
		break;
	}
	return false;
}

/* The frame at the root of a tree. */
static bool map_frame(struct env_arena *arena, enum bench_kind kind, map_value root, union bench_message *out)
{
	struct env_str type;
	map_value value;

	return map_member(root, "t", &value) && map_string(value, &type) &&
	       env_str_equal(type, bench_kind_type(kind)) && map_text(arena, root, "i", &out->small.i, 64) &&
	       map_member(root, "p", &value) && map_payload(arena, kind, value, out);
}

#endif
