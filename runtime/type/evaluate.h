/*
 * JSON Schema as rules (<envelope/rules.h>), applied to what is on a tape: what no C type can say, and what is left over where one says
 * most of it.
 */
#ifndef ENVELOPE_TYPE_EVALUATE_H
#define ENVELOPE_TYPE_EVALUATE_H

#include <envelope/rules.h>

#include "type/validate.h"

/*
 * Applies `schema` to the item at `index`. Errors are added to the validator's findings, each location once; where those have no list the
 * walk ends with the first. A pattern that takes too many steps is an error even where its answer would only choose between others, and ends
 * the walk; so do, as a failure, schemas too deep in each other (ENV_LIMIT) and memory (ENV_NO_MEMORY, ENV_LIMIT, as the validator's scratch
 * says, which is rewound). Each schema that is referred to is applied to each value at most twice, so that no value makes it slow. The tape
 * is not changed.
 */
void env_evaluate(struct env_validator *validator, const struct env_schema *schema, uint32_t index,
		  const struct env_path *path);

#endif
