/* Arrays that grow at their end. */
#ifndef ENVELOPE_LOOP_VECTOR_H
#define ENVELOPE_LOOP_VECTOR_H

#include <stddef.h>

#include <envelope/arena.h>

/*
 * Makes room for one more item of `size` bytes behind the `count` that `items` (NULL: none yet) holds.
 * Returns the items, which may have moved, with `*capacity` set; NULL where there is no more memory, then the
 * items are where they were.
 */
void *env_vector_grow(const struct env_allocator *allocator, void *items, size_t count, size_t *capacity,
		      size_t size);

#endif
