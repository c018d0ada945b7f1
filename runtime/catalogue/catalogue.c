/* A hash table of messages by envelope and name, and by address. */
#include "catalogue/catalogue.h"

#include <string.h>

#include "loop/vector.h"
#include "text/hot.h"
#include "text/memory.h"

#define FIRST_SLOTS 64

void env_catalogue_init(struct env_catalogue *catalogue, const struct env_allocator *allocator,
			const struct env_logger *logger)
{
	*catalogue = (struct env_catalogue){.allocator = allocator, .logger = logger};
}

void env_catalogue_free(struct env_catalogue *catalogue)
{
	const struct env_allocator *allocator = catalogue->allocator;

	env_catalogue_truncate(catalogue, 0);
	while (catalogue->traits != NULL) {
		struct env_trait *trait = catalogue->traits;
		catalogue->traits = trait->next;
		env_listeners_free(&trait->listeners, allocator);
		env_memory_give(allocator, trait);
	}
	env_memory_give(allocator, catalogue->entries);
	env_memory_give(allocator, catalogue->slots);
	env_memory_give(allocator, catalogue->places);
	env_memory_give(allocator, (void *)catalogue->packages);
}

/* The slot where the search for a name begins. */
static size_t first_slot(const struct env_catalogue *catalogue, const struct env_envelope *envelope,
			 uint64_t hash)
{
	hash += ((uint64_t)(uintptr_t)envelope >> 3) * ENV_CATALOGUE_FACTOR >> 32;
	return (size_t)hash & (catalogue->slot_count - 1);
}

static size_t next_slot(const struct env_catalogue *catalogue, size_t slot)
{
	return (slot + 1) & (catalogue->slot_count - 1);
}

/* Puts the entry at `place` into a table, which has room, at a slot or behind. */
static void enter_at(const struct env_catalogue *catalogue, uint32_t *slots, size_t slot, size_t place)
{
	while (slots[slot] != 0)
		slot = next_slot(catalogue, slot);
	slots[slot] = (uint32_t)place + 1;
}

static void enter(struct env_catalogue *catalogue, size_t place)
{
	const struct env_entry *entry = &catalogue->entries[place];

	if (entry->envelope != NULL)
		enter_at(catalogue, catalogue->slots, first_slot(catalogue, entry->envelope, entry->hash),
			 place);
	enter_at(catalogue, catalogue->places,
		 env_catalogue_place(catalogue, entry->envelope, entry->binding->message), place);
}

static void enter_all(struct env_catalogue *catalogue)
{
	memset(catalogue->slots, 0, catalogue->slot_count * sizeof(*catalogue->slots));
	memset(catalogue->places, 0, catalogue->slot_count * sizeof(*catalogue->places));
	for (size_t place = 0; place < catalogue->entry_count; place++)
		enter(catalogue, place);
}

/* Keeps at least half of the slots free. */
static enum env_status grow_slots(struct env_catalogue *catalogue)
{
	size_t count = catalogue->slot_count == 0 ? FIRST_SLOTS : catalogue->slot_count * 2;

	if (catalogue->entry_count + 1 <= catalogue->slot_count / 2)
		return ENV_OK;
	uint32_t *slots = env_memory_take(catalogue->allocator, count * sizeof(*slots));
	uint32_t *places = env_memory_take(catalogue->allocator, count * sizeof(*places));
	if (slots == NULL || places == NULL) {
		env_memory_give(catalogue->allocator, slots);
		env_memory_give(catalogue->allocator, places);
		return ENV_NO_MEMORY;
	}
	env_memory_give(catalogue->allocator, catalogue->slots);
	env_memory_give(catalogue->allocator, catalogue->places);
	catalogue->slots = slots;
	catalogue->places = places;
	catalogue->slot_count = count;
	enter_all(catalogue);
	return ENV_OK;
}

static void note_way(const struct env_entry *entry)
{
	if (entry->envelope == NULL)
		return;
	const struct env_envelope **way = &entry->binding->ways[entry->envelope->direction];
	if (*way == NULL)
		*way = entry->envelope;
}

/* By the entries that are left: messages may have been put into other envelopes by those that went. */
static void note_all_ways(struct env_catalogue *catalogue)
{
	for (size_t place = 0; place < catalogue->entry_count; place++) {
		for (size_t i = 0; i < ENV_DIRECTION_COUNT; i++)
			catalogue->entries[place].binding->ways[i] = NULL;
	}
	for (size_t place = 0; place < catalogue->entry_count; place++)
		note_way(&catalogue->entries[place]);
}

enum env_status env_catalogue_append(struct env_catalogue *catalogue, struct env_entry entry)
{
	struct env_entry *entries =
		env_vector_grow(catalogue->allocator, catalogue->entries, catalogue->entry_count,
				&catalogue->entry_capacity, sizeof(*entries));

	if (entries == NULL)
		return ENV_NO_MEMORY;
	catalogue->entries = entries;
	if (grow_slots(catalogue) != ENV_OK)
		return ENV_NO_MEMORY;
	entries[catalogue->entry_count] = entry;
	enter(catalogue, catalogue->entry_count);
	note_way(&entry);
	catalogue->entry_count++;
	return ENV_OK;
}

static void free_binding(const struct env_allocator *allocator, struct env_binding *binding)
{
	env_listeners_free(&binding->listeners, allocator);
	env_memory_give(allocator, binding);
}

void env_catalogue_truncate(struct env_catalogue *catalogue, size_t count)
{
	if (catalogue->entry_count == count)
		return;
	for (size_t place = count; place < catalogue->entry_count; place++) {
		if (catalogue->entries[place].envelope == NULL)
			free_binding(catalogue->allocator, catalogue->entries[place].binding);
	}
	catalogue->entry_count = count;
	enter_all(catalogue);
	note_all_ways(catalogue);
}

ENV_HOT struct env_entry *env_catalogue_find(const struct env_catalogue *catalogue,
					     const struct env_envelope *envelope, struct env_str name)
{
	uint64_t hash = env_catalogue_hash(name);

	if (catalogue->slot_count == 0)
		return NULL;
	for (size_t slot = first_slot(catalogue, envelope, hash); catalogue->slots[slot] != 0;
	     slot = next_slot(catalogue, slot)) {
		struct env_entry *entry = &catalogue->entries[catalogue->slots[slot] - 1];
		if (entry->hash == hash && entry->envelope == envelope &&
		    env_str_equal(entry->binding->message->name, name))
			return entry;
	}
	return NULL;
}

struct env_binding *env_catalogue_find_binding(const struct env_catalogue *catalogue,
					       const struct env_message *message)
{
	const struct env_entry *entry = env_catalogue_entry(catalogue, NULL, message);

	return entry == NULL ? NULL : entry->binding;
}

bool env_catalogue_knows(const struct env_catalogue *catalogue, const struct env_package *package)
{
	for (size_t i = 0; i < catalogue->package_count; i++)
		if (catalogue->packages[i] == package)
			return true;
	return false;
}

bool env_catalogue_has(const struct env_catalogue *catalogue, const struct env_envelope *envelope,
		       const struct env_message *message)
{
	return env_catalogue_entry(catalogue, envelope, message) != NULL;
}

const struct env_state *env_catalogue_find_state(const struct env_catalogue *catalogue, struct env_str code)
{
	for (size_t i = 0; i < catalogue->package_count; i++) {
		const struct env_package *package = catalogue->packages[i];
		for (size_t k = 0; k < package->state_count; k++) {
			if (env_str_equal(package->states[k]->code, code))
				return package->states[k];
		}
	}
	return NULL;
}

struct env_trait *env_catalogue_trait(struct env_catalogue *catalogue, struct env_str name)
{
	struct env_trait *trait = catalogue->traits;

	while (trait != NULL && !env_str_equal(trait->name, name))
		trait = trait->next;
	if (trait != NULL)
		return trait;
	trait = env_memory_take(catalogue->allocator, sizeof(*trait) + name.len);
	if (trait == NULL)
		return NULL;
	char *copy = (char *)(trait + 1);
	if (name.len > 0)
		memcpy(copy, name.ptr, name.len);
	*trait = (struct env_trait){.next = catalogue->traits, .name = env_str_of(copy, name.len)};
	catalogue->traits = trait;
	return trait;
}
