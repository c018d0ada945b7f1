/*
 * The open calls of a connection, by their trace ids. A trace id names a slot and a number that no other call of the
 * connection gets, both to the base 36 ("0.1"), so that whatever a service answers it is found, or not, in constant time.
 */
#ifndef ENVELOPE_CLIENT_CALLS_H
#define ENVELOPE_CLIENT_CALLS_H

#include <stddef.h>
#include <stdint.h>

#include <envelope/arena.h>
#include <envelope/call.h>

/* Bytes that the longest trace id has: 32 and 64 bits to the base 36, and the point. */
#define ENV_CALL_TRACE_SIZE (7 + 1 + 13)

/* What a call is called. */
struct env_call_name {
	uint32_t slot;
	uint32_t len;
	char trace[ENV_CALL_TRACE_SIZE];
};

struct env_call_slot {
	struct env_call *call; /* NULL: free */
	struct env_call_name *name;
	uint32_t next_free; /* 1 + its place; 0: none */
};

/* Zeroed, it is empty. */
struct env_calls {
	struct env_call_slot *slots;
	size_t count;
	size_t capacity;
	uint32_t first_free; /* 1 + its place; 0: none */
	size_t open;
	uint64_t named; /* calls that there ever were */
};

/*
 * Takes a call in and names it; the name must live in the call. ENV_LIMIT: `most` are open already. ENV_NO_MEMORY. On
 * failure the name is as it was.
 */
enum env_status env_calls_add(struct env_calls *calls, const struct env_allocator *allocator, size_t most,
			      struct env_call *call, struct env_call_name *name);

/* The open call of that trace id, or NULL. ptr NULL is nobody's. */
struct env_call *env_calls_find(const struct env_calls *calls, struct env_str trace);

/* The call is open no more, and its name nobody's from now on. */
void env_calls_remove(struct env_calls *calls, const struct env_call_name *name);

/* Gives the memory back; calls that are open still are their owners' business. */
void env_calls_free(struct env_calls *calls, const struct env_allocator *allocator);

#endif
