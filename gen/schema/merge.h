/* allOf: several schemas for one value, as one schema. */
#ifndef GEN_SCHEMA_MERGE_H
#define GEN_SCHEMA_MERGE_H

#include "schema/document.h"

/*
 * The schema that says what `schema`, a mapping with allOf or with keywords beside $ref, says, without these: its own keywords and those of all
 * parts in one mapping, which is new and keeps their places. NULL where no single mapping says exactly the same. Contradictions, such as two
 * types that exclude each other, are reported unless `quiet`; then it is NULL too, and `*contradicts` (may be NULL) set.
 */
const struct node *schema_merge(struct document *document, const struct node *schema, bool quiet,
				bool *contradicts);

#endif
