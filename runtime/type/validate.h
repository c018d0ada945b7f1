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
typedef void env_validate_function(struct env_validator *validator, const struct env_type *type,
				   uint32_t index, const struct env_path *path);

env_validate_function env_validate_value;

/* What the type says of the item beside its kind, where that found nothing; also of null where the type is nullable. */
env_validate_function env_validate_also;

/* One for each kind, or for several; the item may be anything but null. */
env_validate_function env_validate_boolean;
env_validate_function env_validate_integer; /* of at most 64 bits */
env_validate_function env_validate_unsigned;
env_validate_function env_validate_number;
env_validate_function env_validate_float;
env_validate_function env_validate_text; /* all that is a string in JSON */
env_validate_function env_validate_enum;
env_validate_function env_validate_const;
env_validate_function env_validate_json;
env_validate_function env_validate_object;
env_validate_function env_validate_map;
env_validate_function env_validate_tuple;
env_validate_function env_validate_union;

/* Judges a member of a struct that is there; null too, where the member may be that. */
void env_validate_field(struct env_validator *validator, const struct env_field *field, uint32_t index,
			const struct env_path *path);

/* Whether the item is of that kind; else adds the error. */
bool env_validate_expect(struct env_validator *validator, uint32_t index, enum env_tape_kind kind,
			 const struct env_path *path, enum env_error_kind error);

/*
 * The string at `index`, for a look, as env_tape_view(); false where there is no memory, which ends the walk.
 */
bool env_validate_view(struct env_validator *validator, uint32_t index, struct env_str *out);

/* Room in scratch; NULL where there is none, which ends the walk. */
void *env_validate_alloc(struct env_validator *validator, size_t count, size_t size, size_t align);

static inline struct env_tape_item *env_validate_item(struct env_validator *validator, uint32_t index)
{
	return &validator->tape->items[index];
}

/* ---- keys ---- */

/*
 * The mark of a key that names no property, until it is known what becomes of it. The index of a value is
 * never 1.
 */
#define ENV_KEY_UNPLACED 1

/*
 * The `count` keys marked ENV_KEY_UNPLACED of the object at `index`, sorted, in scratch; NULL where there is no
 * memory, which ends the walk.
 */
struct env_key_ref *env_validate_sort_keys(struct env_validator *validator, uint32_t index, size_t count);

/* Of each of these keys, the first one stands for the value of the last one. Returns how many stand for one. */
size_t env_validate_place_keys(struct env_validator *validator, uint32_t index, size_t count);

/*
 * The entries of a map: the keys that stand for a value, in the order of the text, but for those that `known` (may be NULL) has
 * properties for. A key that the map ignores stands for nothing afterwards.
 */
void env_validate_entries(struct env_validator *validator, const struct env_map_rules *rules,
			  const struct env_object_rules *known, uint32_t index, const struct env_path *path);

/* The property that the key at `index` names; NULL where there is none, or no memory, which ends the walk. */
const struct env_field *env_validate_find_field(struct env_validator *validator,
						const struct env_object_rules *rules, uint32_t index);

#endif
