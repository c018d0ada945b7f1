/* Which of a union's types a value of the document is of, as the runtime chooses for values that arrive. */
#ifndef GEN_SCHEMA_ALTERNATIVE_H
#define GEN_SCHEMA_ALTERNATIVE_H

#include "base/memory.h"
#include "schema/model.h"

/* The one that takes `value`; NULL: none does. */
const struct alternative *alternative_find(struct memory *memory, const struct type *type,
					   const struct node *value);

/* The values of a union's tag and what they choose, as its table has them. */
struct tag_values {
	struct env_tag_value *items; /* in byte order of their texts */
	size_t count;
	struct env_str allowed; /* as errors tell them: 'circle', 'rect', 1 */
};

/* Of a union without a tag: none. In the arena. */
struct tag_values alternative_tags(struct memory *memory, const struct type *type);

#endif
