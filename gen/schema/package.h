/* The parts of a package beside its types: internal to the passes of a document. */
#ifndef GEN_SCHEMA_PACKAGE_H
#define GEN_SCHEMA_PACKAGE_H

#include "schema/document.h"

/* Reads the document's own keys: language, name, description, include. */
void package_read(struct document *document);

/* Makes the envelopes known, all but the messages of other packages that they take. */
void envelopes_read(struct document *document);

/* Makes the states known, then their order. */
void states_read(struct document *document);

/* Makes the messages known, with their payloads, all but what refers to other messages. */
void messages_read(struct document *document);

/*
 * Replies, registries and all that concerns several messages: when all messages are known and all types are
 * finished.
 */
void messages_link(struct document *document);

/* Messages of the reach that share an envelope and a type. */
void messages_check_collisions(struct document *document);

/* Properties that must be pointers, since their types contain themselves; types that no value can have. */
void types_box(struct document *document);

/* Fills package->types from document->created. */
void types_order(struct document *document);

/* Reports types that are too large with all that they hold. Needs the order. */
void types_weigh(struct document *document);

/*
 * Counts what types are as init leaves them; reports defaults that never end, or are too large with the
 * defaults of what they leave out. Needs the order.
 */
void defaults_expand(struct document *document);

/* Reports C names that two things have, and members of a struct. */
void names_check(struct document *document);

/* Finds out which types have rules on text, or hold such. */
void types_find_textual(struct document *document);

/* Makes each created type's table. */
void tables_make(struct document *document);

/* Warns of enumerations and constants of which no member is valid. */
void members_check(struct document *document);

/* Holds examples and defaults to their types. */
void values_check(struct document *document);

/*
 * Gives each message of a package that is emitted the schema of its payload, with the definitions that it
 * needs. Needs a document without errors; does nothing for others.
 */
void schemas_bundle(struct document *document);

/* Finds what `name` means for a document: its own, else that of one import. */
struct lookup {
	size_t map;                                    /* offset of the struct map in struct document */
	enum code unknown;                             /* where there is none */
	const char *what;                              /* "an envelope" */
	struct list *(*list)(struct package *package); /* where all of a package are, for suggestions */
	struct env_str (*name)(const void *item);
	struct span (*span)(const void *item);
};

extern const struct lookup lookup_envelope;
extern const struct lookup lookup_state;
extern const struct lookup lookup_message;

/*
 * What the text of `name` means: something of the document's own, else of one of its imports; as
 * "package:name" of that package. NULL where there is none, or where two imports have one; that is reported.
 */
void *lookup_find(struct document *document, const struct lookup *lookup, const struct node *name);

#endif
