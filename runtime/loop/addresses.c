/* Which connection an address is the name of: a slot, and how many had the slot before. */
#include "loop/addresses.h"

#include "loop/vector.h"

/* A slot that is free: one that was used before, or one more at the end; NULL where there is no memory. */
static struct env_address_slot *take_slot(struct env_addresses *addresses,
					  const struct env_allocator *allocator)
{
	if (addresses->first_free != 0) {
		struct env_address_slot *slot = &addresses->slots[addresses->first_free - 1];
		addresses->first_free = slot->next_free;
		return slot;
	}
	struct env_address_slot *slots = env_vector_grow(allocator, addresses->slots, addresses->count,
							 &addresses->capacity, sizeof(*slots));
	if (slots == NULL)
		return NULL;
	addresses->slots = slots;
	slots[addresses->count] = (struct env_address_slot){.generation = 0};
	return &slots[addresses->count++];
}

enum env_status env_addresses_add(struct env_addresses *addresses, const struct env_allocator *allocator,
				  struct env_connection *connection, size_t most, struct env_address *out)
{
	if (addresses->used >= most || addresses->used >= UINT32_MAX - 1)
		return ENV_LIMIT;
	struct env_address_slot *slot = take_slot(addresses, allocator);
	if (slot == NULL)
		return ENV_NO_MEMORY;
	slot->connection = connection;
	slot->generation++;
	addresses->used++;
	*out = (struct env_address){(uint32_t)(slot - addresses->slots), slot->generation};
	return ENV_OK;
}

struct env_connection *env_addresses_find(const struct env_addresses *addresses, struct env_address address)
{
	if (address.generation == 0 || address.slot >= addresses->count ||
	    addresses->slots[address.slot].generation != address.generation)
		return NULL;
	return addresses->slots[address.slot].connection;
}

/* A slot whose generations are used up is never used again. */
void env_addresses_remove(struct env_addresses *addresses, struct env_address address)
{
	struct env_address_slot *slot = &addresses->slots[address.slot];

	slot->connection = NULL;
	addresses->used--;
	if (slot->generation == UINT32_MAX)
		return;
	slot->next_free = addresses->first_free;
	addresses->first_free = address.slot + 1;
}
