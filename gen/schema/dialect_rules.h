/* The rewritings of the dialects, as a table: internal to dialect.c. */
#ifndef GEN_SCHEMA_DIALECT_RULES_H
#define GEN_SCHEMA_DIALECT_RULES_H

#include "schema/dialect.h"
#include "schema/edit.h"

/* Rewrites a schema in one respect. */
typedef void rewriting(struct run *run, struct edit *edit);

/* Rewrites one schema by the rules of the dialect; what is inside it is rewritten already. */
void dialect_apply(struct run *run, enum dialect dialect, struct edit *edit);

/* The schema with null as one more value that it takes. */
const struct node *schema_with_null(struct memory *memory, const struct node *schema);

#endif
