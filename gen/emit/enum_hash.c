/* Perfect hashing of an enum's members. */
#include "emit/enum_hash.h"

#include <string.h>

#include <envelope/type.h>

/* Factors that are tried. One in eight does, or more. */
#define MOST_TRIES 4096

/* Slots at the least. */
#define FEW_SLOTS 8

/* Both halves of a member's block, as little-endian numbers. */
struct halves {
	uint64_t low;
	uint64_t high;
};

static bool fits_block(struct env_str value)
{
	return value.len < ENV_ENUM_BLOCK && memchr(value.ptr, '\0', value.len) == NULL;
}

static struct halves halves_of(struct env_str value)
{
	struct halves halves = {0, 0};

	for (size_t i = 0; i < value.len; i++) {
		uint64_t *half = i < 8 ? &halves.low : &halves.high;
		*half |= (uint64_t)(unsigned char)value.ptr[i] << i % 8 * 8;
	}
	return halves;
}

/* As many as make a factor good more often than seldom, and the shift that gives their number. */
static void size_slots(struct enum_hash *hash, size_t count)
{
	hash->slot_count = FEW_SLOTS;
	hash->shift = 61;
	while (hash->slot_count < count * count / 4) {
		hash->slot_count *= 2;
		hash->shift--;
	}
}

/* Fills the slots; false where two members want the same one. */
static bool fill_slots(struct enum_hash *hash, const struct halves *members, size_t count)
{
	memset(hash->slots, 0, hash->slot_count * sizeof(*hash->slots));
	/* the first one's index, 0, is what empty slots have: it is put last, where no other may be */
	for (size_t i = count; i-- > 0;) {
		size_t slot = env_enum_slot(members[i].low, members[i].high, hash->factor, hash->shift);
		if (hash->slots[slot] != 0)
			return false;
		hash->slots[slot] = (uint16_t)i;
	}
	return true;
}

/* The factor to try after `factor`: odd, and with bits all over. */
static uint64_t next_factor(uint64_t factor)
{
	factor ^= factor << 13;
	factor ^= factor >> 7;
	return (factor ^ factor << 17) | 1;
}

bool enum_hash_make(struct memory *memory, const struct type *type, struct enum_hash *out)
{
	size_t count = type->member_count;

	if (type->mixed || count > ENV_ENUM_BLOCKS)
		return false;
	struct halves *members = memory_array(memory, count + 1, sizeof(*members));
	for (size_t i = 0; i < count; i++) {
		if (!fits_block(type->members[i].value))
			return false;
		members[i] = halves_of(type->members[i].value);
	}
	size_slots(out, count);
	out->slots = memory_array(memory, out->slot_count, sizeof(*out->slots));
	out->factor = UINT64_C(0x9E3779B97F4A7C15);
	for (int i = 0; i < MOST_TRIES; i++, out->factor = next_factor(out->factor))
		if (fill_slots(out, members, count))
			return true;
	return false;
}
