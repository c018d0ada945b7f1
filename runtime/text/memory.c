/* Memory from an allocator, or from malloc where there is none. */
#include "text/memory.h"

#include <stdlib.h>
#include <string.h>

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

struct env_str env_memory_copy(char **place, struct env_str str)
{
	struct env_str kept = {*place, str.len};

	if (str.len > 0)
		memcpy(*place, str.ptr, str.len);
	(*place)[str.len] = '\0';
	*place += str.len + 1;
	return kept;
}
