/* A payload schema while its type is made of it: internal to schema.c and the files that read keywords. */
#ifndef GEN_SCHEMA_DRAFT_H
#define GEN_SCHEMA_DRAFT_H

#include "schema/given.h"
#include "schema/keyword.h"
#include "schema/schema.h"

struct draft {
	struct document *document;
	const struct node *node;
	struct place place;
	struct type *type;
	struct given given;
	struct keywords left; /* keywords that the type does not say: they become rules on the text */
	enum base base;
	unsigned type_bases; /* what `type` says, of enum base; 0 where it is not given */
	struct map members;  /* of an object's struct: names that are taken */
	bool merged;         /* the schema was made of several: what does nothing here is no mistake */
	bool null;           /* null is a value of it */
	bool failed;         /* the schema itself (not one inside it) has an error */
	const struct node_pair *lower; /* the bound that counts */
	const struct node_pair *upper;
};

/* Reports an error of the schema itself. */
struct diagnostic *draft_error(struct draft *draft, enum code code, struct span span, const char *format, ...)
	GEN_PRINTF(4, 5);

/* What such a keyword is told by: its name, and what the schema is of. */
#define IDLE_TEXT "keyword '%s' does nothing in the schema of %s"

/*
 * Reports a keyword that is given and says nothing of `what`, the schema's values. In a schema file, which is perhaps somebody else's, that is no
 * error: JSON Schema lets it stand.
 */
void draft_report_idle(struct draft *draft, enum keyword keyword, const char *what);

/* The value of a keyword, or NULL where it is not given. */
static inline const struct node *draft_value(const struct draft *draft, enum keyword keyword)
{
	return draft->given.pairs[keyword] != NULL ? draft->given.pairs[keyword]->value : NULL;
}

/*
 * Finds out what kind of value the schema is of, from `type`, `enum` and `const`. False where that is in
 * error.
 */
bool base_find(struct draft *draft);

/* "an integer"; of several "values of these types". Static storage. */
const char *base_name(enum base base);
const char *bases_name(unsigned several);

/*
 * Builds the type of an array's items or a map's values into owner->inner: what `node` says, or any value
 * where it is NULL. Its C name is the owner's, `_` and `part`; where it may be null, that is the wrapper's,
 * and it is called so with `_value` after it.
 */
void build_part(struct draft *draft, const struct node *node, enum place_kind kind, struct type *owner,
		const char *part);

/* The C name that a schema asks for, or an empty string. What is malformed was or will be reported. */
struct env_str wanted_c_name(const struct node *schema);

/*
 * The C name of a type that is written at the member `member` of the draft's struct. Where the member's name
 * is taken, which is reported later (symbols.c), it is another one, so that no other collisions follow.
 */
struct env_str name_of_part(struct draft *draft, struct env_str member, void *owner);

/* Builds the type of a member of the draft's struct, whose names are known, as `node` says. */
void build_member(struct draft *draft, const struct node *node, enum place_kind kind,
		  struct property *property);

/* ---- keys of objects that no property names (extras.c) ---- */

/* Whether there are no keys but those that other keywords name: additionalProperties is `false`. */
bool extras_are_forbidden(const struct draft *draft);

/* Decides what becomes of such keys of a struct; where they are kept, there is a map. */
void build_extras(struct draft *draft);

/* Whether an object without properties is no map of one type of values; then rules on the text say all of it. */
bool map_is_open(struct draft *draft);

/* Makes a map of one that is. */
void finish_map(struct draft *draft);

/* Reads two lengths or counts, of which the first must not be greater; SIZE_MAX: the second is not given. */
void read_lengths(struct draft *draft, enum keyword lower, enum keyword upper, size_t *least, size_t *most);

/* Chooses the C type of integers or numbers by their format. */
void choose_width(struct draft *draft);

/* Chooses it, and sets up the range that there is where no bound is given. To be called before keywords are read. */
void bounds_prepare(struct draft *draft);

/* What the schema's own title and description say. */
struct prose draft_prose(const struct draft *draft);

/* Puts down that the examples of the schema must be of `type`. */
void note_examples(struct draft *draft, const struct type *type);

/* Reads the annotations that have a say, in the order of the file. */
void read_annotations(struct draft *draft);

/*
 * Makes the draft a type, unless it has one, and puts down that it is what the schema becomes: for schemas that what others say is put into, since
 * they may be met again inside of these.
 */
void draft_note_type(struct draft *draft);

struct options;

/* Builds the type that the keywords say; `options`: it is a union of these; NULL: it is none. */
struct built build_in_place(struct draft *draft, const struct options *options);

/* Builds that of a schema that is no mapping: `true` takes every value, `false` none; what is no boolean either is no schema. */
struct built build_nothing(struct draft *draft);

/* Makes the type an open value that obeys all keywords of the schema. */
void build_open(struct draft *draft);

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
