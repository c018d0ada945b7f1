/* $ref: from a reference to the definition that it means. */
#ifndef GEN_SCHEMA_REFERENCE_H
#define GEN_SCHEMA_REFERENCE_H

#include "schema/document.h"

/*
 * The definition that `reference` means: "#/$defs/Name", or "file.yaml#/$defs/Name" with a file as it stands
 * in `imports`. A JSON pointer (RFC 6901) as a fragment (section 6). NULL where there is none; that is
 * reported, unless an error said so before.
 */
struct definition *reference_resolve(struct document *document, const struct node *reference);

#endif
