/* Which of a union's types a value is of. */
#ifndef ENVELOPE_TYPE_UNION_H
#define ENVELOPE_TYPE_UNION_H

#include <envelope/arena.h>
#include <envelope/type.h>

#include "text/tape.h"

/* What a value chooses. */
struct env_choice {
	size_t member; /* index; the number of members: none */
	uint32_t tag;  /* of an object, where a property tells: its value on the tape; 0: it is not there */
	bool tagged;   /* it is such an object */
};

/*
 * Chooses for the item at `index`: by the tag's value where there is a tag and the item is an object (of a key that is given twice the
 * last one counts), else by its JSON type, where an integer beyond 64 bits is but a number if there is a member for such. False where `scratch`, which is rewound, has no more. Linear in the item's keys.
 */
bool env_union_choose(const struct env_union_rules *rules, const struct env_tape *tape, uint32_t index,
		      struct env_arena *scratch, struct env_choice *choice);

/* The member that takes values of these JSON types (enum env_json_root), integers before numbers; the number of members: none. */
size_t env_union_by_roots(const struct env_union_rules *rules, unsigned roots);

/* The member that the tag's value, canonical JSON text, chooses; the number of members: none. */
size_t env_union_by_tag(const struct env_union_rules *rules, struct env_str json);

#endif
