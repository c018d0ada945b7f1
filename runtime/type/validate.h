/* The walk over a tape with a type: what its parts share. */
#ifndef ENVELOPE_TYPE_VALIDATE_H
#define ENVELOPE_TYPE_VALIDATE_H

#include <envelope/arena.h>
#include <envelope/type.h>

#include "text/tape.h"
#include "type/findings.h"

struct env_validator {
	struct env_tape *tape;
	struct env_arena *scratch;
	struct env_findings findings;
};

/* Judges the item at `index`. */
void env_validate_value(struct env_validator *validator, const struct env_type *type, uint32_t index,
			const struct env_path *path);

/* The same for objects and maps; the item may be anything. */
void env_validate_object(struct env_validator *validator, const struct env_type *type, uint32_t index,
			 const struct env_path *path);
void env_validate_map(struct env_validator *validator, const struct env_type *type, uint32_t index,
		      const struct env_path *path);

/*
 * The string at `index`, for a look, as env_tape_view(); false where there is no memory, which ends the walk.
 */
bool env_validate_view(struct env_validator *validator, uint32_t index, struct env_str *out);

#endif
