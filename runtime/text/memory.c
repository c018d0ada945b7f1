/* Memory from an allocator, or from malloc where there is none. */
#include "text/memory.h"

#include <stdlib.h>

void *env_memory_take(const struct env_allocator *allocator, size_t size)
{
	if (allocator == NULL)
		return malloc(size);
	return allocator->alloc(allocator->user, size);
}

void env_memory_give(const struct env_allocator *allocator, void *memory)
{
	if (allocator == NULL)
		free(memory);
	else
		allocator->free(allocator->user, memory);
}
