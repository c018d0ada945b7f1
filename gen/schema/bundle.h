/* Schemas for those who have nothing else: internal to the files that bundle them. */
#ifndef GEN_SCHEMA_BUNDLE_H
#define GEN_SCHEMA_BUNDLE_H

#include "schema/document.h"

/* What stands at a key of a schema. */
enum part {
	PART_VALUE,     /* what is no schema */
	PART_NOTHING,   /* what others need not know, or what is somewhere else there */
	PART_REFERENCE, /* to a definition */
	PART_SCHEMA,
	PART_SCHEMAS, /* a mapping of them */
	PART_LIST,    /* a sequence of them */
	PART_DISCRIMINATOR,
};

enum part bundle_part(const struct node_pair *pair);

/* Whether what a discriminator maps to is a reference, and not the name of a definition. */
bool bundle_is_reference(const struct node *target);

/* A string, in the arena. */
const struct node *bundle_text(struct memory *memory, struct env_str text);

/* An empty mapping with room for so many pairs; its pairs are written to `*pairs`. */
struct node *bundle_mapping(struct memory *memory, size_t room, struct node_pair **pairs);

/*
 * A schema of `document` as others may see it, with room for `more` pairs; `_any`: a boolean is one too. Definitions have their names in
 * the bundle.
 */
struct node *bundle_copy(struct document *document, const struct node *schema, size_t more);
const struct node *bundle_copy_any(struct document *document, const struct node *schema);

#endif
