/*
 * Decoding a part of a text that is on a tape already: what frames are made of. The whole of it is
 * env_decode().
 */
#ifndef ENVELOPE_TYPE_DECODE_H
#define ENVELOPE_TYPE_DECODE_H

#include <envelope/arena.h>
#include <envelope/errors.h>
#include <envelope/status.h>
#include <envelope/type.h>

#include "text/tape.h"

/*
 * Whether the item at `index` is a value of `type`. ENV_OK, ENV_INVALID with all errors added to `errors`
 * (may be NULL) in schema order, located below `path` (NULL: the root), ENV_NO_MEMORY or ENV_LIMIT as
 * `scratch` says, which is rewound.
 *
 * Leaves its mark on the tape, where env_tape_fill() finds it: the `count` of a key is the index of the value
 * that the key stands for, or 0 where it stands for none (ignored, or a duplicate of a key before it).
 */
enum env_status env_tape_validate(const struct env_type *type, struct env_tape *tape, uint32_t index,
				  const struct env_path *path, struct env_arena *scratch,
				  struct env_errors *errors);

/*
 * Fills `*out`, a C value of `type`, with the item at `index`, which env_tape_validate() found to be one (of
 * that very type, and last of all types). What it points to is copied into `arena`. ENV_OK, or ENV_NO_MEMORY
 * or ENV_LIMIT as the arena says; then `*out` is as env_init() leaves it.
 */
enum env_status env_tape_fill(const struct env_type *type, const struct env_tape *tape, uint32_t index,
			      void *out, struct env_arena *arena);

#endif
