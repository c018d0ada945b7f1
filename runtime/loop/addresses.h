/* Which connection an address is the name of. The caller holds the sender's lock. */
#ifndef ENVELOPE_LOOP_ADDRESSES_H
#define ENVELOPE_LOOP_ADDRESSES_H

#include <stddef.h>

#include <envelope/arena.h>
#include <envelope/sender.h>

struct env_connection;

struct env_address_slot {
	struct env_connection *connection; /* NULL: free */
	uint32_t generation;               /* of the one that has it, or had it last; 0: never used */
	uint32_t next_free;
};

/* Zeroed, it is empty. */
struct env_addresses {
	struct env_address_slot *slots;
	size_t count;
	size_t capacity;
	uint32_t first_free; /* 1 + its place; 0: none */
	size_t used;
};

/* Gives the connection a name that none had before it. ENV_NO_MEMORY; ENV_LIMIT: `most` have one. */
enum env_status env_addresses_add(struct env_addresses *addresses, const struct env_allocator *allocator,
				  struct env_connection *connection, size_t most, struct env_address *out);

/* The connection, or NULL. */
struct env_connection *env_addresses_find(const struct env_addresses *addresses, struct env_address address);

/* The name is nobody's from now on. */
void env_addresses_remove(struct env_addresses *addresses, struct env_address address);

#endif
