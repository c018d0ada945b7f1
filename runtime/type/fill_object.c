/* The walk over a validated tape that makes the C value: objects and maps. */
#include <stdalign.h>
#include <stddef.h>

#include "type/fill.h"
#include "type/keys.h"
#include "type/value.h"

/*
 * Whether the key at `index` stands for an entry of a map: of a map of its own (`known` is NULL), or of the
 * extra keys of an object with those properties. Otherwise `*field` is the property it stands for, or NULL.
 * False in `*ok` where there is no memory.
 */
static bool is_entry(struct env_filler *filler, const struct env_object_rules *known, uint32_t index,
		     const struct env_field **field, bool *ok)
{
	struct env_arena_mark mark = env_arena_mark(filler->arena);
	struct env_str key;

	*ok = true;
	*field = NULL;
	if (env_fill_item(filler, index)->count == 0)
		return false;
	if (known == NULL)
		return true;
	*ok = env_tape_view(filler->tape, index, filler->arena, &key);
	if (*ok)
		*field = env_field_find(known, key);
	env_arena_rewind(filler->arena, mark);
	return *ok && *field == NULL;
}

static bool fill_entry(struct env_filler *filler, const struct env_map_rules *rules, uint32_t key,
		       char *entry)
{
	return env_fill_string(filler, NULL, key, entry) &&
	       env_fill_value(filler, rules->value, env_fill_item(filler, key)->count,
			      entry + rules->value_offset);
}

/* Fills `*out` with the `count` entries that the keys of the object at `index` stand for. */
static bool fill_entries(struct env_filler *filler, const struct env_map_rules *rules,
			 const struct env_object_rules *known, uint32_t index, size_t count, void *out)
{
	uint32_t end = env_fill_item(filler, index)->next;
	const struct env_field *field;
	size_t n = 0;
	bool ok = true;

	if (count == 0)
		return true;
	char *entries = env_fill_alloc(filler, count, rules->entry_size, alignof(max_align_t));
	if (entries == NULL)
		return false;
	for (uint32_t key = index + 1; key < end; key = env_fill_item(filler, key + 1)->next) {
		bool wanted = is_entry(filler, known, key, &field, &ok);
		if (!ok || (wanted && !fill_entry(filler, rules, key, entries + n * rules->entry_size)))
			return false;
		n += wanted ? 1 : 0;
	}
	env_list_set(out, entries, count);
	return true;
}

bool env_fill_map(struct env_filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	uint32_t end = env_fill_item(filler, index)->next;
	size_t count = 0;

	for (uint32_t key = index + 1; key < end; key = env_fill_item(filler, key + 1)->next)
		if (env_fill_item(filler, key)->count != 0)
			count++;
	return fill_entries(filler, &type->as.map, NULL, index, count, out);
}

bool env_fill_object(struct env_filler *filler, const struct env_type *type, uint32_t index, void *out)
{
	const struct env_object_rules *rules = &type->as.object;
	uint32_t end = env_fill_item(filler, index)->next;
	const struct env_field *field;
	size_t extra = 0;
	bool ok = true;

	memcpy(out, rules->defaults, type->size);
	for (uint32_t key = index + 1; key < end; key = env_fill_item(filler, key + 1)->next) {
		if (is_entry(filler, rules, key, &field, &ok))
			extra++;
		if (!ok ||
		    (field != NULL && !env_fill_field(filler, field, env_fill_item(filler, key)->count, out)))
			return false;
	}
	if (rules->extra != ENV_EXTRA_KEEP)
		return true;
	return fill_entries(filler, &rules->extra_type->as.map, rules, index, extra,
			    (char *)out + rules->extra_offset);
}
