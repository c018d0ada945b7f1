/* Two values of one keyword, as one that says both. */
#ifndef GEN_SCHEMA_MERGE_VALUES_H
#define GEN_SCHEMA_MERGE_VALUES_H

#include "base/memory.h"
#include "schema/keyword.h"

enum merge_result {
	MERGE_EXACT,
	MERGE_INEXACT,       /* no one value says the same */
	MERGE_CONTRADICTION, /* no value of JSON obeys both */
};

/* `*out` becomes the value that says what `a` and `b` say; untouched unless the result is MERGE_EXACT. */
enum merge_result merge_values(struct memory *memory, enum keyword keyword, const struct node *a,
			       const struct node *b, const struct node **out);

/* The string node with another text, at its place. */
const struct node *node_rename(struct memory *memory, const struct node *node, const char *text);

/* Whether a keyword is about the schema that it stands in and not about its values: names, definitions, remarks. */
bool keyword_is_private(enum keyword keyword);

#endif
