/* What older drafts of JSON Schema say in other words: internal to dialect_rules.c. */
#ifndef GEN_SCHEMA_DIALECT_DRAFTS_H
#define GEN_SCHEMA_DIALECT_DRAFTS_H

#include "schema/dialect_rules.h"

/* Draft 4: `id`, and bounds that a boolean makes exclusive (validation, sections 5.1.2 and 5.1.3). */
rewriting rewrite_draft_4;

/* Up to draft 7, nothing beside $ref counts (core, section 8.3): assertions there go, with a warning. */
rewriting rewrite_siblings;

/* `dependencies` are dependentRequired or dependentSchemas (draft 7 validation, section 6.5.7). */
rewriting rewrite_dependencies;

/* `deprecated` is no keyword of the drafts; people write a text there, or what else they like. */
rewriting rewrite_deprecated;

#endif
