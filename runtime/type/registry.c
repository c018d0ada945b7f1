/* Message types by their names. */
#include <envelope/message.h>

#define FNV_BASIS UINT64_C(0xcbf29ce484222325)
#define FNV_PRIME UINT64_C(0x100000001b3)

/* Spreads every bit of the value over all of them. The constants are odd; which ones matters little. */
static uint64_t mix(uint64_t value)
{
	value ^= value >> 32;
	value *= UINT64_C(0x9fb21c651e98df25);
	value ^= value >> 28;
	value *= UINT64_C(0xd6e8feb86659fd93);
	return value ^ value >> 32;
}

uint64_t env_name_hash(struct env_str name)
{
	uint64_t hash = FNV_BASIS;

	for (size_t i = 0; i < name.len; i++) {
		hash ^= (unsigned char)name.ptr[i];
		hash *= FNV_PRIME;
	}
	return mix(hash);
}

size_t env_name_slot(uint64_t hash, uint16_t seed, size_t slot_count)
{
	return (size_t)mix(hash + seed * UINT64_C(0x9e3779b97f4a7c15)) & (slot_count - 1);
}

const struct env_message *env_registry_find(const struct env_registry *registry, struct env_str name)
{
	if (registry->count == 0)
		return NULL;
	uint64_t hash = env_name_hash(name);
	uint16_t seed = registry->seeds[hash & (registry->seed_count - 1)];
	uint16_t place = registry->slots[env_name_slot(hash, seed, registry->slot_count)];
	if (place == 0)
		return NULL;
	const struct env_message *message = registry->messages[place - 1];
	return env_str_equal(message->name, name) ? message : NULL;
}
