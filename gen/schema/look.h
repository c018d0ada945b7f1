/* Schemas looked at before they are built: through references, and by the JSON types of their values. */
#ifndef GEN_SCHEMA_LOOK_H
#define GEN_SCHEMA_LOOK_H

#include <envelope/rules.h>

#include "schema/document.h"

/* All JSON types, as bits of enum env_json_root. */
#define ROOTS_ALL 127U

/* A schema with the document that its references are read in. */
struct sight {
	struct document *document;
	const struct node *node;
};

/* Whether the schema is nothing but a reference: what stands beside it says nothing about values. */
bool schema_is_reference(const struct node *schema);

/* What the schema says where it is reached through references and parts of allOf are put together, as far as that can be done. */
struct sight schema_look(struct document *document, const struct node *schema);

/*
 * The JSON types of the values that the schema takes, as bits of enum env_json_root: none of another type is valid, not all of these need be.
 * A number that may have a fraction has both bits.
 */
unsigned schema_roots(struct document *document, const struct node *schema);

/* The schemas of which one has to take a value: those of anyOf, else of oneOf; NULL where there is no such list. */
const struct node *schema_list(const struct node *schema);

/* Whether the schema says that other strings than the members of its enumeration are values too. */
bool schema_is_open_enum(const struct node *schema);

/* The values that a schema takes, as far as they are listed: by `enum`, or a single one by `const`. */
struct listed {
	const struct node *const *items; /* NULL: they are not */
	size_t count;
};

struct listed schema_listed(struct document *document, const struct node *schema);

/* The JSON types that a name at `type` stands for; all of them where it is none. */
unsigned type_roots(const struct node *name);

/* The same of what stands at `type`, a name or a list of names. */
unsigned types_roots(const struct node *types);

/* The JSON type of a value. */
unsigned node_roots(struct memory *memory, const struct node *value);

#endif
