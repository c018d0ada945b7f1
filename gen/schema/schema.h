/* From payload schemas to types. */
#ifndef GEN_SCHEMA_SCHEMA_H
#define GEN_SCHEMA_SCHEMA_H

#include "schema/document.h"

/* Where a schema stands. */
enum place_kind {
	PLACE_DEFINITION,
	PLACE_PAYLOAD,
	PLACE_PROPERTY,
	PLACE_ITEM,
	PLACE_VALUE, /* of additionalProperties without properties: the values of a map */
	PLACE_EXTRA, /* of additionalProperties or patternProperties beside properties */
	PLACE_KEY,   /* propertyNames */
	PLACE_TUPLE_ITEM,
	PLACE_ALTERNATIVE, /* of a union */
	PLACE_COUNT,
};

struct place {
	enum place_kind kind;
	struct env_str name;   /* of the definition or message; else empty */
	struct env_str c_name; /* of the type, if it is written in place */
	struct type *type;     /* to be filled; NULL: a new one is made */
	bool merged; /* the schema was made of several: what does nothing in it did something in one of these */
};

/* What a schema is to its owner. */
struct built {
	struct type *type;                /* never NULL; `broken` where the schema has an error */
	struct definition *definition;    /* that it refers to, or NULL */
	struct prose prose;               /* its own, else the definition's */
	const struct node *default_value; /* its own, else the definition's, or NULL */
	bool own_default;
	bool null; /* here null is a value too, whatever the type says */
};

/*
 * Builds the type of `node`, with all that is in it; appends new types to document->created, outer ones
 * first. Reports what is wrong.
 */
struct built schema_build(struct document *document, const struct node *node, struct place place);

/*
 * Makes the definitions of $defs known, with the types of those that are no aliases still empty, and aliases
 * resolved.
 */
void definitions_declare(struct document *document);

/* Builds the declared definitions. */
void definitions_build(struct document *document);

/* Reports keywords that there are not, values of the wrong kind and names of no type, in all schemas that the package needs, built or not. */
void words_check(struct document *document);

/*
 * Wrappers for items, values and payloads that may be null, and what properties have from definitions: when
 * all types are built.
 */
void types_finish(struct document *document);

/* An empty type that the document declares. */
struct type *type_make(struct document *document, struct span span, struct env_str c_name);

/* Makes the type accept anything, since it has an error. */
void type_break(struct type *type);

/* Whether `name`, the value of x-c-name, can be a C name; reports why not. */
bool c_name_check(struct document *document, const struct node *name);

/* Gives `prose` what it lacks and `from` has. */
void prose_inherit(struct prose *prose, const struct prose *from);

/* Puts down that `value` must be of `type`, which is looked at when all types are finished (values.h). */
struct value_check *value_add(struct document *document, enum code code, const struct node *value,
			      const struct type *type);

/* Appends a slot that may need a wrapper: where its type takes null, or (`null`) anyway. */
void slot_add(struct document *document, struct type **type, struct span span, struct env_str c_name,
	      bool null);

#endif
