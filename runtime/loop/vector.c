/* Arrays that grow at their end. */
#include "loop/vector.h"

#include <stdint.h>
#include <string.h>

#include "text/memory.h"

#define FIRST_CAPACITY 8

void *env_vector_grow(const struct env_allocator *allocator, void *items, size_t count, size_t *capacity,
		      size_t size)
{
	if (count < *capacity)
		return items;
	size_t wanted = *capacity == 0 ? FIRST_CAPACITY : *capacity * 2;
	if (wanted > SIZE_MAX / size)
		return NULL;
	void *grown = env_memory_take(allocator, wanted * size);
	if (grown == NULL)
		return NULL;
	if (count > 0)
		memcpy(grown, items, count * size);
	env_memory_give(allocator, items);
	*capacity = wanted;
	return grown;
}
