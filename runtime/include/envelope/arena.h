/* Memory for everything that one message decodes to: taken piece by piece, given back at once. */
#ifndef ENVELOPE_ARENA_H
#define ENVELOPE_ARENA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Where memory comes from. Every function may be called from any thread that uses the library. */
struct env_allocator {
	/* Returns `size` bytes aligned for any type, or NULL. */
	void *(*alloc)(void *user, size_t size);
	/* Gives back what alloc returned; NULL is fine. */
	void (*free)(void *user, void *memory);
	void *user;
};

struct env_arena_block;

/*
 * An arena belongs to one thread at a time. Its fields are read by the inline functions below and are
 * no business of anybody else.
 */
struct env_arena {
	char *next;                            /* free bytes of the current block: from next ... */
	char *end;                             /* ... to end */
	struct env_arena_block *blocks;        /* the current one first */
	struct env_arena_block *spare;         /* an empty one for later, not counted; or NULL */
	const struct env_allocator *allocator; /* NULL: malloc and free */
	char *lent;                            /* memory of the caller's, never freed */
	size_t lent_size;
	size_t reserved;         /* bytes in blocks and in lent memory, as counted against the limit */
	size_t limit;            /* bytes this arena may hold; 0: no limit */
	enum env_status failure; /* why the last allocation that failed did: ENV_NO_MEMORY or ENV_LIMIT */
};

/*
 * An empty arena that takes its blocks from `allocator` (NULL: malloc), at most `limit` bytes (0: no limit).
 */
void env_arena_init(struct env_arena *arena, const struct env_allocator *allocator, size_t limit);

/*
 * An arena that uses the caller's `size` bytes at `memory` first and takes blocks from malloc when
 * they are used up; with `limit` equal to `size` it never does. The memory must outlive the arena.
 */
void env_arena_init_in(struct env_arena *arena, void *memory, size_t size, size_t limit);

/*
 * Forgets everything that was allocated. One block (the largest) is kept for the next message; it counts
 * against the limit only as far as it is used again, so that what fitted once fits again.
 */
void env_arena_reset(struct env_arena *arena);

/* After a reset: gives the block back that was kept, where it is larger than `most` bytes. */
void env_arena_trim(struct env_arena *arena, size_t most);

/* Gives all blocks back. The arena is empty afterwards and may be used again. */
void env_arena_free(struct env_arena *arena);

/* The slow half of env_arena_alloc(): starts a new block. */
void *env_arena_alloc_slow(struct env_arena *arena, size_t size, size_t align);

/*
 * `size` bytes, aligned to `align` (a power of two, at most that of max_align_t), not initialised, and
 * valid until the arena is reset, rewound past it or freed. NULL where there is no more; then
 * `arena->failure` says why. A size of 0 gives a pointer that must not be read.
 */
static inline void *env_arena_alloc(struct env_arena *arena, size_t size, size_t align)
{
	uintptr_t next = ((uintptr_t)arena->next + (align - 1)) & ~(uintptr_t)(align - 1);
	uintptr_t end = (uintptr_t)arena->end;

	if (arena->next == NULL || next > end || size > end - next)
		return env_arena_alloc_slow(arena, size, align);
	char *memory = arena->next + (next - (uintptr_t)arena->next);
	arena->next = memory + size;
	return memory;
}

/* A place to go back to. */
struct env_arena_mark {
	struct env_arena_block *block;
	char *next;
};

#if defined(__cplusplus) && defined(__GNUC__)
/* A function may have the name of a struct, in C++ too; only -Wshadow minds. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif

/* Remembers how much is allocated now. */
static inline struct env_arena_mark env_arena_mark(const struct env_arena *arena)
{
	struct env_arena_mark mark = {arena->blocks, arena->next};

	return mark;
}

#if defined(__cplusplus) && defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

/*
 * Forgets what was allocated after `mark`. Blocks that were started since no longer count; the largest is
 * kept for the next need, the others are given back.
 */
void env_arena_rewind(struct env_arena *arena, struct env_arena_mark mark);

/*
 * Makes the allocation of `old_size` bytes at `memory` larger or smaller where it lies. False, and nothing
 * changed, where it is not the last one, or where the block has no more room.
 */
bool env_arena_resize(struct env_arena *arena, void *memory, size_t old_size, size_t new_size);

/* A copy of `len` bytes at `text` with a NUL after them; NULL as env_arena_alloc() says. */
char *env_arena_copy(struct env_arena *arena, const char *text, size_t len);

#ifdef __cplusplus
}
#endif
#endif
