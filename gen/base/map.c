/* A hash map: open addressing with linear probing, at most three quarters full. */
#include "base/map.h"

#include <stdint.h>

#define CAPACITY_FIRST 16

struct map_entry {
	const char *key;
	uint32_t len;
	uint32_t hash;
	void *value; /* NULL: free */
};

/* FNV-1a, 64 bits, with the upper half mixed into the lower. */
static uint32_t hash_of(struct env_str key)
{
	uint64_t hash = UINT64_C(0xcbf29ce484222325);

	for (size_t i = 0; i < key.len; i++)
		hash = (hash ^ (unsigned char)key.ptr[i]) * UINT64_C(0x100000001b3);
	return (uint32_t)(hash ^ (hash >> 32));
}

static struct env_str key_of(const struct map_entry *entry)
{
	return env_str_of(entry->key, entry->len);
}

/* The entry of `key`, or the free one where it would be. */
static struct map_entry *entry_of(const struct map *map, struct env_str key, uint32_t hash)
{
	size_t mask = map->capacity - 1;
	size_t at = hash & mask;

	while (map->entries[at].value != NULL &&
	       (map->entries[at].hash != hash || !env_str_equal(key_of(&map->entries[at]), key)))
		at = (at + 1) & mask;
	return &map->entries[at];
}

static void grow(struct memory *memory, struct map *map)
{
	struct map larger = {.count = map->count};

	larger.capacity = map->capacity > 0 ? map->capacity * 2 : CAPACITY_FIRST;
	larger.entries = memory_array(memory, larger.capacity, sizeof(*larger.entries));
	for (size_t i = 0; i < map->capacity; i++) {
		const struct map_entry *entry = &map->entries[i];

		if (entry->value != NULL)
			*entry_of(&larger, key_of(entry), entry->hash) = *entry;
	}
	*map = larger;
}

void *map_find(const struct map *map, struct env_str key)
{
	if (map->count == 0)
		return NULL;
	return entry_of(map, key, hash_of(key))->value;
}

void *map_put(struct memory *memory, struct map *map, struct env_str key, void *value)
{
	uint32_t hash = hash_of(key);

	if (key.len > UINT32_MAX)
		memory_exhausted();
	if (map->count >= map->capacity / 4 * 3)
		grow(memory, map);
	struct map_entry *entry = entry_of(map, key, hash);
	if (entry->value != NULL)
		return entry->value;
	*entry = (struct map_entry){key.ptr, (uint32_t)key.len, hash, value};
	map->count++;
	return NULL;
}

static struct env_str key_of_address(const void *const *address)
{
	return env_str_of((const char *)address, sizeof(*address));
}

void *map_find_address(const struct map *map, const void *address)
{
	return map_find(map, key_of_address(&address));
}

void *map_put_address(struct memory *memory, struct map *map, const void *address, void *value)
{
	void *there = map_find_address(map, address);

	return there != NULL ? there
			     : map_put(memory, map, memory_copy(memory, key_of_address(&address)), value);
}
