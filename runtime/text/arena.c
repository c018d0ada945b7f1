/* Memory that is taken piece by piece and given back at once. */
#include <envelope/arena.h>

#include <stdalign.h>
#include <string.h>

#include "text/memory.h"

#define SMALLEST_BLOCK ((size_t)4 << 10)
#define LARGEST_STEP ((size_t)1 << 20)

/*
 * A block is this header and its bytes. A block that was kept may be larger than what the arena needs now:
 * only `counted` of its bytes are open to allocations and count against the limit.
 */
struct env_arena_block {
	struct env_arena_block *previous;
	size_t size;    /* bytes after the header */
	size_t counted; /* of these, in use */
};

#define HEADER_SIZE                                                                           \
	((sizeof(struct env_arena_block) + alignof(max_align_t) - 1) / alignof(max_align_t) * \
	 alignof(max_align_t))

static char *block_bytes(struct env_arena_block *block)
{
	return (char *)block + HEADER_SIZE;
}

void env_arena_init(struct env_arena *arena, const struct env_allocator *allocator, size_t limit)
{
	*arena = (struct env_arena){.allocator = allocator, .limit = limit};
}

void env_arena_init_in(struct env_arena *arena, void *memory, size_t size, size_t limit)
{
	env_arena_init(arena, NULL, limit);
	arena->lent = memory;
	arena->lent_size = memory == NULL ? 0 : size;
	arena->reserved = arena->lent_size;
	arena->next = arena->lent;
	arena->end = memory == NULL ? NULL : arena->lent + size;
}

/* Keeps the block where it is larger than the spare one, else gives it back. */
static void retire(struct env_arena *arena, struct env_arena_block *block)
{
	struct env_arena_block *unwanted = block;

	arena->reserved -= block->counted;
	if (arena->spare == NULL || arena->spare->size < block->size) {
		unwanted = arena->spare;
		arena->spare = block;
	}
	if (unwanted != NULL)
		env_memory_give(arena->allocator, unwanted);
}

/* Retires the blocks that were started after `last` (NULL: all), and makes `next` the place to go on. */
static void go_back(struct env_arena *arena, struct env_arena_block *last, char *next)
{
	while (arena->blocks != last) {
		struct env_arena_block *block = arena->blocks;
		arena->blocks = block->previous;
		retire(arena, block);
	}
	arena->next = next;
	if (last != NULL)
		arena->end = block_bytes(last) + last->counted;
	else
		arena->end = arena->lent == NULL ? NULL : arena->lent + arena->lent_size;
}

/* Goes back to nothing. */
static void empty(struct env_arena *arena)
{
	go_back(arena, NULL, arena->lent);
}

/* The usual case is one block, which goes on, opened as far as a new one would be. */
void env_arena_reset(struct env_arena *arena)
{
	struct env_arena_block *block = arena->blocks;

	if (block == NULL) {
		arena->next = arena->lent;
		return;
	}
	if (block->previous != NULL || arena->lent != NULL) {
		empty(arena);
		return;
	}
	arena->next = block_bytes(block);
	if (block->counted > SMALLEST_BLOCK) {
		arena->reserved -= block->counted - SMALLEST_BLOCK;
		block->counted = SMALLEST_BLOCK;
		arena->end = arena->next + SMALLEST_BLOCK;
	}
}

void env_arena_trim(struct env_arena *arena, size_t most)
{
	if (arena->blocks != NULL && arena->blocks->size > most)
		empty(arena);
	if (arena->spare == NULL || arena->spare->size <= most)
		return;
	env_memory_give(arena->allocator, arena->spare);
	arena->spare = NULL;
}

void env_arena_free(struct env_arena *arena)
{
	empty(arena);
	env_memory_give(arena->allocator, arena->spare);
	arena->spare = NULL;
}

void env_arena_rewind(struct env_arena *arena, struct env_arena_mark mark)
{
	go_back(arena, mark.block, mark.next);
}

/* Bytes that still may be counted. */
static size_t room(const struct env_arena *arena)
{
	if (arena->limit == 0)
		return SIZE_MAX;
	return arena->limit > arena->reserved ? arena->limit - arena->reserved : 0;
}

/*
 * How much to open next, so that there is room for `size` (at most room()): twice as much as last time,
 * within bounds.
 */
static size_t step_size(const struct env_arena *arena, size_t size)
{
	size_t step = SMALLEST_BLOCK;

	if (arena->blocks != NULL && arena->blocks->counted >= step / 2)
		step = arena->blocks->counted > LARGEST_STEP / 2 ? LARGEST_STEP : arena->blocks->counted * 2;
	if (step > room(arena))
		step = room(arena);
	return step < size ? size : step;
}

static void count(struct env_arena *arena, struct env_arena_block *block, size_t size)
{
	block->counted += size;
	arena->reserved += size;
	arena->end = block_bytes(block) + block->counted;
}

/*
 * Opens more of the current block, which may be a kept one, so that `size` bytes fit. False where it has no
 * more.
 */
static bool open_more(struct env_arena *arena, size_t size, size_t align)
{
	struct env_arena_block *block = arena->blocks;

	if (block == NULL || block->size == block->counted)
		return false;
	size_t hidden = block->size - block->counted;
	size_t padding = (align - ((uintptr_t)arena->next & (align - 1))) & (align - 1);
	size_t open = (size_t)(arena->end - arena->next);
	if (padding > SIZE_MAX - size || size + padding <= open)
		return false;
	size_t missing = size + padding - open;
	if (missing > hidden || missing > room(arena))
		return false;
	size_t step = step_size(arena, missing);
	count(arena, block, step < hidden ? step : hidden);
	return true;
}

bool env_arena_resize(struct env_arena *arena, void *memory, size_t old_size, size_t new_size)
{
	char *start = memory;

	if (start == NULL || start + old_size != arena->next)
		return false;
	if (new_size > (size_t)(arena->end - start) && !open_more(arena, new_size - old_size, 1))
		return false;
	arena->next = start + new_size;
	return true;
}

/* A new block for at least `size` bytes: the spare one where it is large enough. NULL where there is none. */
static struct env_arena_block *take_block(struct env_arena *arena, size_t size)
{
	struct env_arena_block *block = arena->spare;

	if (block != NULL && block->size >= size) {
		arena->spare = NULL;
		return block;
	}
	env_memory_give(arena->allocator, block);
	arena->spare = NULL;
	size_t step = step_size(arena, size);
	if (step > SIZE_MAX - HEADER_SIZE)
		return NULL;
	block = env_memory_take(arena->allocator, HEADER_SIZE + step);
	if (block != NULL)
		block->size = step;
	return block;
}

/*
 * Stops counting what the current block has left, which a new block would leave unused. All these rests
 * together are smaller than what is counted, since something larger was allocated after each.
 */
static void trim(struct env_arena *arena)
{
	size_t rest = (size_t)(arena->end - arena->next);

	if (arena->blocks == NULL)
		return;
	arena->blocks->counted -= rest;
	arena->reserved -= rest;
	arena->end = arena->next;
}

/* Starts a block for at least `size` bytes. */
static enum env_status start_block(struct env_arena *arena, size_t size)
{
	if (size > room(arena))
		trim(arena);
	if (size > room(arena))
		return ENV_LIMIT;
	struct env_arena_block *block = take_block(arena, size);
	if (block == NULL)
		return ENV_NO_MEMORY;
	size_t step = step_size(arena, size);
	block->previous = arena->blocks;
	block->counted = 0;
	arena->blocks = block;
	arena->next = block_bytes(block);
	count(arena, block, step < block->size ? step : block->size);
	return ENV_OK;
}

void *env_arena_alloc_slow(struct env_arena *arena, size_t size, size_t align)
{
	size_t wanted = size == 0 ? 1 : size;

	if (!open_more(arena, wanted, align)) {
		enum env_status status = start_block(arena, wanted);
		if (status != ENV_OK) {
			arena->failure = status;
			return NULL;
		}
	}
	size_t padding = (align - ((uintptr_t)arena->next & (align - 1))) & (align - 1);
	char *memory = arena->next + padding;
	arena->next = memory + size;
	return memory;
}

char *env_arena_copy(struct env_arena *arena, const char *text, size_t len)
{
	if (len == SIZE_MAX) {
		arena->failure = ENV_LIMIT;
		return NULL;
	}
	char *copy = env_arena_alloc(arena, len + 1, 1);
	if (copy == NULL)
		return NULL;
	if (len > 0)
		memcpy(copy, text, len);
	copy[len] = '\0';
	return copy;
}
