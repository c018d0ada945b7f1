/* What a hub knows: packages, and the messages that they put into envelopes, merged. */
#ifndef ENVELOPE_CATALOGUE_CATALOGUE_H
#define ENVELOPE_CATALOGUE_CATALOGUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <envelope/hub.h>
#include <envelope/message.h>

#include "catalogue/counters.h"
#include "loop/listeners.h"
#include "loop/log.h"

/* Those who listen to a trait. */
struct env_trait {
	struct env_trait *next;
	struct env_listeners listeners;
	struct env_str name; /* in the same block of memory */
};

/* A message that is known, and who cares for it. What each message needs stands first, in as few lines of the cache as it takes. */
struct env_binding {
	const struct env_message *message;
	env_function *handler; /* NULL: none */
	void *user;
	env_function *guard; /* NULL: none */
	void *guard_user;
	struct env_listeners listeners;
	struct env_counters own;           /* the loop's, to which nobody else adds */
	struct env_counters counters;      /* any thread's */
	struct env_trait **traits;         /* as many as the message has, in the same block of memory */
	const struct env_package *package; /* the first that has it in a registry */
	/* The first envelope in each direction, by enum env_direction; NULL: none. */
	const struct env_envelope *ways[ENV_DIRECTION_COUNT];
};

/* Whether some envelope takes it to this service, so that a handler would run. */
static inline bool env_binding_arrives(const struct env_binding *binding)
{
	return binding->ways[ENV_INCOMING] != NULL || binding->ways[ENV_INTERNAL] != NULL;
}

/* A message in one envelope. With envelope NULL: a message by its address. */
struct env_entry {
	uint64_t hash;
	const struct env_envelope *envelope;
	struct env_binding *binding;
	const struct env_package *package; /* which put it there */
};

struct env_catalogue {
	const struct env_allocator *allocator;
	const struct env_logger *logger;
	const struct env_package **packages;
	size_t package_count;
	size_t package_capacity;
	struct env_entry *entries;
	size_t entry_count;
	size_t entry_capacity;
	uint32_t *
		slots; /* a hash table over the entries with an envelope, by that and the name: 1 + the place of an entry, or 0 */
	uint32_t *places;  /* the same over all entries, by the addresses of envelope and message */
	size_t slot_count; /* of each: a power of two, at least twice the entries */
	struct env_trait *traits;
};

/* An empty one; both pointers are borrowed. */
void env_catalogue_init(struct env_catalogue *catalogue, const struct env_allocator *allocator,
			const struct env_logger *logger);
void env_catalogue_free(struct env_catalogue *catalogue);

/* As env_hub_add() says. */
enum env_status env_catalogue_add(struct env_catalogue *catalogue, const struct env_package *package);

/* Whether that very package was added. */
bool env_catalogue_knows(const struct env_catalogue *catalogue, const struct env_package *package);

#define ENV_CATALOGUE_FACTOR UINT64_C(0x9fb21c651e98df25)

/* The hash of what was hashed before and eight bytes more. */
static inline uint64_t env_catalogue_mix(uint64_t hash, const char *bytes)
{
	uint64_t word = 0;

	memcpy(&word, bytes, sizeof(word));
	hash = (hash ^ word) * ENV_CATALOGUE_FACTOR;
	return hash ^ hash >> 32;
}

/*
 * The hash of a message's name in entries: of this table alone, and of this machine. Eight bytes at a time, of which the last may have had
 * their turn before; names come from programs, so that nobody chooses them to collide.
 */
static inline uint64_t env_catalogue_hash(struct env_str name)
{
	uint64_t hash = name.len * ENV_CATALOGUE_FACTOR;
	char few[sizeof(uint64_t)] = {0};
	size_t at = 0;

	for (; name.len - at > sizeof(few); at += sizeof(few))
		hash = env_catalogue_mix(hash, name.ptr + at);
	if (name.len >= sizeof(few))
		return env_catalogue_mix(hash, name.ptr + name.len - sizeof(few));
	for (; at < name.len; at++)
		few[at] = name.ptr[at];
	return env_catalogue_mix(hash, few);
}

/* The message of that name in an envelope, or NULL. */
struct env_entry *env_catalogue_find(const struct env_catalogue *catalogue,
				     const struct env_envelope *envelope, struct env_str name);

/* Where in `places` the search for two addresses begins. Low bits are much the same in all of them, so that high ones of the product count. */
static inline size_t env_catalogue_place(const struct env_catalogue *catalogue,
					 const struct env_envelope *envelope,
					 const struct env_message *message)
{
	uint64_t hash = ((uint64_t)(uintptr_t)envelope >> 3) +
			((uint64_t)(uintptr_t)message >> 3) * ENV_CATALOGUE_FACTOR;

	return (size_t)(hash * ENV_CATALOGUE_FACTOR >> 32) & (catalogue->slot_count - 1);
}

/* The entry of that very message in an envelope (NULL: in none), or NULL. */
static inline struct env_entry *env_catalogue_entry(const struct env_catalogue *catalogue,
						    const struct env_envelope *envelope,
						    const struct env_message *message)
{
	if (catalogue->slot_count == 0)
		return NULL;
	for (size_t slot = env_catalogue_place(catalogue, envelope, message); catalogue->places[slot] != 0;
	     slot = (slot + 1) & (catalogue->slot_count - 1)) {
		struct env_entry *entry = &catalogue->entries[catalogue->places[slot] - 1];
		if (entry->envelope == envelope && entry->binding->message == message)
			return entry;
	}
	return NULL;
}

/* What is known of a message, or NULL. */
struct env_binding *env_catalogue_find_binding(const struct env_catalogue *catalogue,
					       const struct env_message *message);

/* Whether that very message is in that envelope. */
bool env_catalogue_has(const struct env_catalogue *catalogue, const struct env_envelope *envelope,
		       const struct env_message *message);

/* The state with that code, or NULL. */
const struct env_state *env_catalogue_find_state(const struct env_catalogue *catalogue, struct env_str code);

/* The trait of that name, made where there is none yet; NULL where there is no memory. */
struct env_trait *env_catalogue_trait(struct env_catalogue *catalogue, struct env_str name);

/* Puts an entry behind the others, which may be a way for its message. ENV_NO_MEMORY leaves everything as it was. */
enum env_status env_catalogue_append(struct env_catalogue *catalogue, struct env_entry entry);

/* Forgets all entries from `count` on, the bindings that came with them, and the ways that others had by them. */
void env_catalogue_truncate(struct env_catalogue *catalogue, size_t count);

#endif
