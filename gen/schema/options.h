/* anyOf, oneOf and lists of types: what there is to choose from, and what tells it apart. */
#ifndef GEN_SCHEMA_OPTIONS_H
#define GEN_SCHEMA_OPTIONS_H

#include "schema/draft.h"
#include "schema/look.h"

/* One of the schemas of which a value obeys one. */
struct option {
	const struct node *node;    /* as it is to be built: what stands beside the list is in it */
	const struct node *written; /* as it stands in the list; of a list of types the name of the type */
	struct env_str definition;  /* that it refers to; empty: none */
	bool merged;                /* `node` was made of several */
	unsigned roots;
	struct list tags; /* of const struct node *: values of the tag that choose it */
};

struct options {
	struct option *items;
	size_t count;
	bool null;          /* null is a value as well, besides those of the options */
	bool exclusive;     /* a value that several take is not valid */
	struct env_str tag; /* the property that tells objects apart; ptr NULL: none is needed */
};

/*
 * Reads the options of the draft's schema. False: it has none, or nothing that can be known beforehand tells them apart. Reports nothing but what
 * is wrong with references, and what the schemas of the list give that is no keyword or of the wrong kind.
 */
bool options_read(struct draft *draft, struct options *out);

/* The property that tells objects apart, as `discriminator` has it (OpenAPI 3.1 section 4.8.25); else ptr is NULL. */
struct env_str options_wanted_tag(const struct draft *draft);

/* Whether the schema itself lists the property in `required`. */
bool schema_requires(const struct node *schema, struct env_str name);

/* Builds the draft of one option, which is what that is, and perhaps null. */
struct built build_single(struct draft *draft, const struct options *options);

/* Finds what tells the options apart: the JSON type, and among objects a property. False where nothing does. */
bool options_tell_apart(struct document *document, struct options *options, struct env_str wanted_tag);

/* Warns that nothing tells the draft's options apart, and says of two that a value can be both, or which one lacks the tag of the others. */
void options_report_alike(const struct draft *draft, const struct options *options);

/* All options as one enumeration, where each is a list of values or a constant; else NULL. */
const struct node *options_as_enum(struct document *document, const struct options *options,
				   const struct node *schema);

#endif
