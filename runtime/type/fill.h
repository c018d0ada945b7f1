/* The walk over a validated tape that makes the C value: what its parts share. */
#ifndef ENVELOPE_TYPE_FILL_H
#define ENVELOPE_TYPE_FILL_H

#include <envelope/arena.h>
#include <envelope/type.h>

#include "text/tape.h"

struct env_filler {
	const struct env_tape *tape;
	struct env_arena *arena;
};

/* Fills `*out`, whose bytes are zero, with the item at `index`. False where there is no memory. */
typedef bool env_fill_function(struct env_filler *filler, const struct env_type *type, uint32_t index,
			       void *out);

env_fill_function env_fill_value;

/* One for each kind, or for several. */
env_fill_function env_fill_boolean;
env_fill_function env_fill_integer;
env_fill_function env_fill_int32;
env_fill_function env_fill_uint32;
env_fill_function env_fill_uint64;
env_fill_function env_fill_number;
env_fill_function env_fill_float;
env_fill_function env_fill_string;
env_fill_function env_fill_format;
env_fill_function env_fill_bytes;
env_fill_function env_fill_enum;
env_fill_function env_fill_open_enum;
env_fill_function env_fill_nothing; /* a constant */
env_fill_function env_fill_json;
env_fill_function env_fill_object;
env_fill_function env_fill_map;
env_fill_function env_fill_tuple;
env_fill_function env_fill_union;

/* Fills in one member of a struct. */
bool env_fill_field(struct env_filler *filler, const struct env_field *field, uint32_t index, void *object);

/* Zeroed room for `count` values; NULL where there is none. */
void *env_fill_alloc(struct env_filler *filler, size_t count, size_t size, size_t align);

static inline const struct env_tape_item *env_fill_item(const struct env_filler *filler, uint32_t index)
{
	return &filler->tape->items[index];
}

#endif
