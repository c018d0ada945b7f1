/* $ref: from a reference to the schema that it means. */
#ifndef GEN_SCHEMA_REFERENCE_H
#define GEN_SCHEMA_REFERENCE_H

#include "schema/resource.h"

/*
 * The schema that the reference `node` means: its text is a URI reference to a resource (RFC 3986 section 5, from the base of
 * where it stands), and its fragment is a JSON pointer (RFC 6901 section 6) or an anchor. NULL where there is none;
 * that is reported once, unless an error said so before.
 */
struct site *reference_site(struct document *document, const struct node *node);

/* The definition that the reference means, of whatever package. NULL as above. */
struct definition *reference_resolve(struct document *document, const struct node *node);

/* From now on it means nothing, as one of which that was reported. */
void reference_cut(struct document *document, const struct node *node);

#endif
