/* Memory from an allocator that may be NULL, which is malloc. */
#ifndef ENVELOPE_CHANNELS_MEMORY_H
#define ENVELOPE_CHANNELS_MEMORY_H

#include <stdlib.h>

#include <envelope/arena.h>

/* `size` bytes, or NULL. */
static inline void *env_channel_take(const struct env_allocator *allocator, size_t size)
{
	return allocator == NULL ? malloc(size) : allocator->alloc(allocator->user, size);
}

/* Room for `count` items of `size` bytes; NULL also where that is more than a size can say. */
static inline void *env_channel_take_array(const struct env_allocator *allocator, size_t count, size_t size)
{
	return count > SIZE_MAX / size ? NULL : env_channel_take(allocator, count == 0 ? size : count * size);
}

/* NULL is fine. */
static inline void env_channel_give(const struct env_allocator *allocator, void *memory)
{
	if (allocator == NULL)
		free(memory);
	else
		allocator->free(allocator->user, memory);
}

#endif
