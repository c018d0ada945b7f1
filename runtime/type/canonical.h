/* The one text that stands for all equal values, from a tape. */
#ifndef ENVELOPE_TYPE_CANONICAL_H
#define ENVELOPE_TYPE_CANONICAL_H

#include <envelope/arena.h>
#include <envelope/buf.h>

#include "text/tape.h"

/*
 * Appends the canonical text (env_json_canonical) of the item at `index`. What it needs besides lives in `scratch`, which is rewound.
 * ENV_OK; ENV_NO_MEMORY or ENV_LIMIT as scratch and env_buf_reserve() say, then `buf` may have grown.
 */
enum env_status env_tape_canonical(const struct env_tape *tape, uint32_t index, struct env_arena *scratch,
				   struct env_buf *buf);

#endif
