/*
 * Hash tables of things that carry their own entry: adding takes memory only for the table's growth, removing none. Hashes
 * of equal things are equal; whether two of one hash are the same is the caller's to see.
 */
#ifndef ENVELOPE_CHANNELS_TABLE_H
#define ENVELOPE_CHANNELS_TABLE_H

#include <stddef.h>
#include <stdint.h>

#include <envelope/arena.h>
#include <envelope/status.h>

struct env_channel_entry {
	struct env_channel_entry *next;
	uint64_t hash;
};

/* Zeroed but for its allocator and its seed, it is empty. */
struct env_channel_table {
	const struct env_allocator *allocator; /* NULL: malloc */
	uint64_t seed; /* what clients cannot know, so that they cannot choose one hash for many things */
	struct env_channel_entry **buckets;
	size_t bucket_count; /* a power of two, or 0 */
	size_t count;
};

/* The hash of a pair of numbers in this table. */
uint64_t env_channel_table_hash(const struct env_channel_table *table, uint64_t a, uint64_t b);

/* The first entry with this hash, and the one after `entry`; NULL where there is none. */
struct env_channel_entry *env_channel_table_find(const struct env_channel_table *table, uint64_t hash);
struct env_channel_entry *env_channel_table_find_next(const struct env_channel_entry *entry);

/* Adds an entry, which must stay where it is. ENV_NO_MEMORY: nothing was added. */
enum env_status env_channel_table_add(struct env_channel_table *table, struct env_channel_entry *entry,
				      uint64_t hash);

/* Takes out an entry that is in it. */
void env_channel_table_remove(struct env_channel_table *table, struct env_channel_entry *entry);

/* Any entry, for those who empty a table; NULL where it is empty. From `*place` on, which is 0 at first. */
struct env_channel_entry *env_channel_table_find_any(const struct env_channel_table *table, size_t *place);

/* Gives the memory of the table back, not that of its entries. */
void env_channel_table_free(struct env_channel_table *table);

#endif
