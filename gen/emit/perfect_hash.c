/* Perfect hashing of names. */
#include "emit/perfect_hash.h"

#include <stdlib.h>
#include <string.h>

#include <envelope/message.h>

/* One name on its way to a slot. */
struct candidate {
	uint64_t hash;
	size_t bucket;
	size_t bucket_size;
	uint16_t index;
};

/* Buckets with many names first, while there is room; names of one bucket together. */
static int compare_candidates(const void *a, const void *b)
{
	const struct candidate *left = a;
	const struct candidate *right = b;

	if (left->bucket_size != right->bucket_size)
		return left->bucket_size > right->bucket_size ? -1 : 1;
	if (left->bucket != right->bucket)
		return left->bucket < right->bucket ? -1 : 1;
	return (left->index > right->index) - (left->index < right->index);
}

static size_t power_of_two(size_t least)
{
	size_t power = 1;

	while (power < least)
		power *= 2;
	return power;
}

static struct candidate *make_candidates(struct memory *memory, const struct env_str *names, size_t count,
					 size_t bucket_count)
{
	struct candidate *candidates = memory_array(memory, count + 1, sizeof(*candidates));
	size_t *sizes = memory_array(memory, bucket_count, sizeof(*sizes));

	for (size_t i = 0; i < count; i++) {
		candidates[i].hash = env_name_hash(names[i]);
		candidates[i].bucket = (size_t)candidates[i].hash & (bucket_count - 1);
		candidates[i].index = (uint16_t)i;
		sizes[candidates[i].bucket]++;
	}
	for (size_t i = 0; i < count; i++)
		candidates[i].bucket_size = sizes[candidates[i].bucket];
	qsort(candidates, count, sizeof(*candidates), compare_candidates);
	return candidates;
}

/*
 * Puts a bucket's names into the slots that `seed` gives them; false, and nothing is put, where one is taken.
 */
static bool try_seed(struct perfect_hash *table, const struct candidate *bucket, uint16_t seed)
{
	for (size_t i = 0; i < bucket->bucket_size; i++) {
		size_t slot = env_name_slot(bucket[i].hash, seed, table->slot_count);
		if (table->slots[slot] == 0) {
			table->slots[slot] = (uint16_t)(bucket[i].index + 1);
			continue;
		}
		while (i-- > 0)
			table->slots[env_name_slot(bucket[i].hash, seed, table->slot_count)] = 0;
		return false;
	}
	table->seeds[bucket->bucket] = seed;
	return true;
}

static bool place_all(struct perfect_hash *table, const struct candidate *candidates, size_t count)
{
	for (size_t i = 0; i < count; i += candidates[i].bucket_size) {
		unsigned seed = 0;
		while (seed <= UINT16_MAX && !try_seed(table, &candidates[i], (uint16_t)seed))
			seed++;
		if (seed > UINT16_MAX)
			return false;
	}
	return true;
}

struct perfect_hash perfect_hash_make(struct memory *memory, const struct env_str *names, size_t count)
{
	struct perfect_hash table = {0};

	table.seed_count = power_of_two(count / 2 + 1);
	table.slot_count = power_of_two(count + count / 4 + 1);
	const struct candidate *candidates = make_candidates(memory, names, count, table.seed_count);
	/* More room until it fits; the first try does as good as always. */
	for (;; table.slot_count *= 2) {
		table.seeds = memory_array(memory, table.seed_count, sizeof(*table.seeds));
		table.slots = memory_array(memory, table.slot_count, sizeof(*table.slots));
		if (place_all(&table, candidates, count))
			return table;
	}
}
