/* Hash tables with chains; they double. */
#include "channels/table.h"

#include <string.h>

#include "channels/memory.h"

#define FIRST_BUCKETS 8

static uint64_t mix(uint64_t hash)
{
	hash ^= hash >> 33;
	hash *= UINT64_C(0xff51afd7ed558ccd);
	hash ^= hash >> 33;
	hash *= UINT64_C(0xc4ceb9fe1a85ec53);
	return hash ^ (hash >> 33);
}

/* The seed goes in twice, so that what it does to the first number cannot be undone by a choice of the second. */
uint64_t env_channel_table_hash(const struct env_channel_table *table, uint64_t a, uint64_t b)
{
	return mix(mix(mix(table->seed ^ a) + b) ^ table->seed);
}

static struct env_channel_entry **bucket_of(const struct env_channel_table *table, uint64_t hash)
{
	return &table->buckets[hash & (table->bucket_count - 1)];
}

static struct env_channel_entry *skip_others(struct env_channel_entry *entry, uint64_t hash)
{
	while (entry != NULL && entry->hash != hash)
		entry = entry->next;
	return entry;
}

struct env_channel_entry *env_channel_table_find(const struct env_channel_table *table, uint64_t hash)
{
	return table->count == 0 ? NULL : skip_others(*bucket_of(table, hash), hash);
}

struct env_channel_entry *env_channel_table_find_next(const struct env_channel_entry *entry)
{
	return skip_others(entry->next, entry->hash);
}

static void put(struct env_channel_table *table, struct env_channel_entry *entry)
{
	struct env_channel_entry **bucket = bucket_of(table, entry->hash);

	entry->next = *bucket;
	*bucket = entry;
}

static enum env_status grow(struct env_channel_table *table)
{
	size_t count = table->bucket_count == 0 ? FIRST_BUCKETS : table->bucket_count * 2;
	struct env_channel_table old = *table;
	struct env_channel_entry **buckets =
		env_channel_take_array(table->allocator, count, sizeof(struct env_channel_entry *));

	if (buckets == NULL)
		return ENV_NO_MEMORY;
	for (size_t i = 0; i < count; i++)
		buckets[i] = NULL;
	table->buckets = buckets;
	table->bucket_count = count;
	for (size_t i = 0; i < old.bucket_count; i++)
		while (old.buckets[i] != NULL) {
			struct env_channel_entry *entry = old.buckets[i];
			old.buckets[i] = entry->next;
			put(table, entry);
		}
	env_channel_give(table->allocator, old.buckets);
	return ENV_OK;
}

enum env_status env_channel_table_add(struct env_channel_table *table, struct env_channel_entry *entry,
				      uint64_t hash)
{
	if (table->count == table->bucket_count && grow(table) != ENV_OK)
		return ENV_NO_MEMORY;
	entry->hash = hash;
	put(table, entry);
	table->count++;
	return ENV_OK;
}

void env_channel_table_remove(struct env_channel_table *table, struct env_channel_entry *entry)
{
	struct env_channel_entry **link = bucket_of(table, entry->hash);

	while (*link != entry)
		link = &(*link)->next;
	*link = entry->next;
	table->count--;
}

struct env_channel_entry *env_channel_table_find_any(const struct env_channel_table *table, size_t *place)
{
	while (*place < table->bucket_count && table->buckets[*place] == NULL)
		(*place)++;
	return *place < table->bucket_count ? table->buckets[*place] : NULL;
}

void env_channel_table_free(struct env_channel_table *table)
{
	env_channel_give(table->allocator, table->buckets);
	table->buckets = NULL;
	table->bucket_count = 0;
	table->count = 0;
}
