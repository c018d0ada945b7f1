/* Perfect hashing of names: the tables that make env_registry_find() look at one slot only. */
#ifndef GEN_EMIT_PERFECT_HASH_H
#define GEN_EMIT_PERFECT_HASH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/str.h>

#include "base/memory.h"

struct perfect_hash {
	uint16_t *seeds; /* a bucket's seed; `seed_count` of them, a power of two */
	size_t seed_count;
	uint16_t *slots; /* 1 + the index of a name, or 0; `slot_count` of them, a power of two */
	size_t slot_count;
};

/*
 * Tables for `count` different names, 65,535 at most: a name's hash picks a bucket, the bucket's seed and the
 * hash a slot that no other name has
 * ("hash and displace"). The same names in the same order give the same tables. Takes time linear in `count`,
 * as good as always.
 */
struct perfect_hash perfect_hash_make(struct memory *memory, const struct env_str *names, size_t count);

#endif
