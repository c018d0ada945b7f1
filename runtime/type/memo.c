/* What an evaluation has found out already. */
#include "type/memo.h"

#include <stdalign.h>

#define PLACES_FIRST 32

void env_memo_init(struct env_memo *memo, const struct env_arena *scratch)
{
	*memo = (struct env_memo){0};
	env_arena_init(&memo->arena, scratch->allocator, env_arena_left(scratch));
}

void env_memo_free(struct env_memo *memo)
{
	env_arena_free(&memo->arena);
}

static size_t hash_of(const void *subject, uint32_t index)
{
	uint64_t hash = (uint64_t)(uintptr_t)subject;

	hash = (hash >> 4 ^ (uint64_t)index << 20) * UINT64_C(0x9E3779B97F4A7C15);
	return (size_t)(hash >> 24);
}

/* The place of the pair: taken by it, or free. There are places. */
static struct env_memo_entry *place_of(const struct env_memo *memo, const void *subject, uint32_t index)
{
	size_t mask = memo->places - 1;
	size_t at = hash_of(subject, index) & mask;

	while (memo->entries[at].subject != NULL &&
	       (memo->entries[at].subject != subject || memo->entries[at].index != index))
		at = (at + 1) & mask;
	return &memo->entries[at];
}

static bool grow(struct env_memo *memo)
{
	struct env_memo old = *memo;

	memo->places = old.places == 0 ? PLACES_FIRST : old.places * 2;
	memo->entries = env_arena_alloc(&memo->arena, memo->places * sizeof(*memo->entries),
					alignof(struct env_memo_entry));
	if (memo->entries == NULL) {
		memo->entries = old.entries;
		memo->places = old.places;
		return false;
	}
	memset(memo->entries, 0, memo->places * sizeof(*memo->entries));
	for (size_t i = 0; i < old.places; i++)
		if (old.entries[i].subject != NULL)
			*place_of(memo, old.entries[i].subject, old.entries[i].index) = old.entries[i];
	return true;
}

/* The entry of the pair, new where there was none; NULL where there is no memory. */
static struct env_memo_entry *take(struct env_memo *memo, const void *subject, uint32_t index)
{
	struct env_memo_entry *entry;

	if (memo->taken * 4 >= memo->places * 3 && !grow(memo))
		return NULL;
	entry = place_of(memo, subject, index);
	if (entry->subject == NULL) {
		*entry = (struct env_memo_entry){.subject = subject, .index = index};
		memo->taken++;
	}
	return entry;
}

enum env_known env_memo_find(const struct env_memo *memo, const struct env_schema *schema, uint32_t index)
{
	return memo->places == 0 ? ENV_KNOWN_NOTHING : place_of(memo, schema, index)->known;
}

bool env_memo_note(struct env_memo *memo, const struct env_schema *schema, uint32_t index,
		   enum env_known known)
{
	struct env_memo_entry *entry = take(memo, schema, index);

	if (entry != NULL)
		entry->known = known;
	return entry != NULL;
}

const struct env_members_of *env_memo_find_members(const struct env_memo *memo, uint32_t index)
{
	return memo->places == 0 ? NULL : place_of(memo, memo, index)->members;
}

bool env_memo_note_members(struct env_memo *memo, uint32_t index, const struct env_members_of *members)
{
	struct env_memo_entry *entry = take(memo, memo, index);

	if (entry != NULL)
		entry->members = members;
	return entry != NULL;
}
