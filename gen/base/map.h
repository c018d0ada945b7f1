/*
 * A hash map from strings to pointers, in the memory of a run. It never decides an order: its entries cannot
 * be walked.
 */
#ifndef GEN_BASE_MAP_H
#define GEN_BASE_MAP_H

#include <stddef.h>

#include <envelope/str.h>

#include "base/memory.h"

struct map_entry;

/* Zeroed, it is empty. */
struct map {
	struct map_entry *entries;
	size_t count;
	size_t capacity; /* 0 or a power of two */
};

/* The value at `key`, or NULL. Constant time. */
void *map_find(const struct map *map, struct env_str key);

/*
 * Puts `value` (not NULL) at `key`, which is borrowed, and returns NULL; where there is one already, the map
 * stays as it is and that one is returned.
 */
void *map_put(struct memory *memory, struct map *map, struct env_str key, void *value);

/* Both, where an address is the key: it is copied, and nobody looks at what is there. */
void *map_find_address(const struct map *map, const void *address);
void *map_put_address(struct memory *memory, struct map *map, const void *address, void *value);

#endif
