/* Perfect hashing of an enum's members: the tables by which a decoder compares a text with one of them only. */
#ifndef GEN_EMIT_ENUM_HASH_H
#define GEN_EMIT_ENUM_HASH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/memory.h"
#include "schema/model.h"

/* What struct env_enum_hash has besides the members. */
struct enum_hash {
	uint64_t factor;
	unsigned shift;
	uint16_t *slots; /* indexes of members; `slot_count` of them, a power of two */
	size_t slot_count;
};

/*
 * Makes the tables for an enum: false where it can have none, as its members are not all strings that fit a block with a zero behind them, or are too
 * many; or, what is rare, where none is found. The same members in the same order give the same tables.
 */
bool enum_hash_make(struct memory *memory, const struct type *type, struct enum_hash *out);

#endif
