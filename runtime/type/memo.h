/*
 * What an evaluation has found out already: results of schemas on values, and the members of objects. In memory of its own, since
 * scratch memory is rewound.
 */
#ifndef ENVELOPE_TYPE_MEMO_H
#define ENVELOPE_TYPE_MEMO_H

#include <envelope/arena.h>

#include "type/evaluation.h"

struct env_memo_entry {
	const void *subject; /* a schema, or the memo itself for members; NULL: a free place */
	uint32_t index;
	enum env_known known;
	const struct env_members_of *members;
};

struct env_memo {
	struct env_arena arena;
	struct env_memo_entry *entries; /* a power of two of places, at most three in four taken */
	size_t places;
	size_t taken;
};

/* Bytes that the arena may still take for its limit; 0: it has none. */
static inline size_t env_arena_left(const struct env_arena *arena)
{
	if (arena->limit == 0)
		return 0;
	return arena->limit > arena->reserved ? arena->limit - arena->reserved : 1;
}

/* Empty, on the allocator of `scratch`, with the limit that it has left. Takes no memory before it is needed. */
void env_memo_init(struct env_memo *memo, const struct env_arena *scratch);
void env_memo_free(struct env_memo *memo);

/* What is known of that schema and value; ENV_KNOWN_NOTHING where nothing is. */
enum env_known env_memo_find(const struct env_memo *memo, const struct env_schema *schema, uint32_t index);

/* Notes a result. False where there is no memory: `memo->arena.failure` says why. */
bool env_memo_note(struct env_memo *memo, const struct env_schema *schema, uint32_t index,
		   enum env_known known);

/* The members that were noted for the object at `index`, or NULL. */
const struct env_members_of *env_memo_find_members(const struct env_memo *memo, uint32_t index);

/* Notes the members, which live in memo->arena. False as above. */
bool env_memo_note_members(struct env_memo *memo, uint32_t index, const struct env_members_of *members);

#endif
