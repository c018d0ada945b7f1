/* Memory from an allocator, or from malloc where there is none. */
#ifndef ENVELOPE_TEXT_MEMORY_H
#define ENVELOPE_TEXT_MEMORY_H

#include <stddef.h>

#include <envelope/arena.h>
#include <envelope/str.h>

/*
 * `size` bytes (more than 0) aligned for any type, which the caller owns; NULL where there is no more.
 * `allocator` may be NULL.
 */
void *env_memory_take(const struct env_allocator *allocator, size_t size);

/* Gives back what env_memory_take() returned from the same allocator; NULL is fine. */
void env_memory_give(const struct env_allocator *allocator, void *memory);

/* Copies `str` with a NUL to `*place`, which has room for it, and moves that behind. */
struct env_str env_memory_copy(char **place, struct env_str str);

/* The same of what may be no text, which stays none. */
static inline struct env_str env_memory_keep(char **place, struct env_str str)
{
	return str.ptr == NULL ? str : env_memory_copy(place, str);
}

#endif
