/* A payload schema while its type is made of it: internal to schema.c and the files that read keywords. */
#ifndef GEN_SCHEMA_DRAFT_H
#define GEN_SCHEMA_DRAFT_H

#include "schema/keyword.h"
#include "schema/schema.h"

struct draft {
	struct document *document;
	const struct node *node;
	struct place place;
	struct type *type;
	const struct node_pair *given[KEYWORD_COUNT]; /* NULL: not given */
	enum base base;
	enum base type_base; /* of an enumeration or constant: what `type` says, BASE_NONE where it is not
				given */
	struct map members;  /* of an object's struct: names that are taken */
	bool null;           /* null is a value of it */
	bool failed;         /* the schema itself (not one inside it) has an error */
	bool bounded;        /* the type's bounds are set up */
	const struct node_pair *lower; /* the bound that counts */
	const struct node_pair *upper;
};

/* Reports an error of the schema itself. */
struct diagnostic *draft_error(struct draft *draft, enum code code, struct span span, const char *format, ...)
	GEN_PRINTF(4, 5);

/* The value of a keyword, or NULL where it is not given. */
static inline const struct node *draft_value(const struct draft *draft, enum keyword keyword)
{
	return draft->given[keyword] != NULL ? draft->given[keyword]->value : NULL;
}

/*
 * Finds out what kind of value the schema is of, from `type`, `enum` and `const`. False where that is in
 * error.
 */
bool base_find(struct draft *draft);

/* "an integer". Static storage. */
const char *base_name(enum base base);

/*
 * Builds the type of an array's items or a map's values into owner->inner: what `node` says, or any value
 * where it is NULL. Its C name is the owner's, `_` and `part`; where it may be null, that is the wrapper's,
 * and it is called so with `_value` after it.
 */
void build_part(struct draft *draft, const struct node *node, enum place_kind kind, struct type *owner,
		const char *part);

/* Most properties of an object, and members of an enumeration: their indexes are 16 bits in tables. */
#define PARTS_MAX 60000

/* Most properties of a struct and of all structs in it together. */
#define WEIGHT_MAX 1000000

/* Reports a list or mapping of more than PARTS_MAX parts. */
void draft_check_size(struct draft *draft, const struct node *parts);

/*
 * Whether a schema that is written in place takes null as well as what its kind is: then there will be a
 * wrapper. Looks, reports nothing.
 */
bool schema_takes_null(const struct node *node);

/* Fill the type where the base is such. */
typedef void draft_finish(struct draft *draft);
draft_finish finish_boolean;
draft_finish finish_integer;
draft_finish finish_number;
draft_finish finish_string;
draft_finish finish_array;
draft_finish finish_object;
draft_finish finish_null;
draft_finish finish_enumeration;
draft_finish finish_constant;
draft_finish finish_any;

#endif
