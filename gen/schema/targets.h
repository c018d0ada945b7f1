/* Schemas that have types of their own without being definitions of a package. */
#ifndef GEN_SCHEMA_TARGETS_H
#define GEN_SCHEMA_TARGETS_H

#include "schema/resource.h"

/*
 * Makes a definition of each place that the document's schemas and its schema files refer to and that has none, and of
 * the entries of $defs in schema files that nobody refers to as a whole. Follows all references. Their C names are new ones.
 */
void targets_declare(struct document *document);

/* The definition that a schema that stands in place is, or NULL. */
struct definition *target_find(const struct document *document, const struct node *node);

/* A definition of the document, still without a type if it is an alias, and else with an empty one. In definitions.c. */
struct definition *definition_add(struct document *document, struct span span, struct env_str name,
				  const struct node *node, struct env_str c_name);

#endif
