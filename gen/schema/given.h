/* Which keywords a schema gives. */
#ifndef GEN_SCHEMA_GIVEN_H
#define GEN_SCHEMA_GIVEN_H

#include "schema/keyword.h"

/* The keywords that a schema gives, well-formed as far as the kinds of their values go. */
struct given {
	const struct node_pair *pairs[KEYWORD_COUNT]; /* NULL: not given */
	bool failed;                                  /* something else is given too */
};

/* Reads the keywords of `schema`, a mapping. Unknown ones, and values of the wrong kind, are reported once for each schema. */
struct given given_read(struct document *document, const struct node *schema);

/* Whether this is the first time that something is asked about `subject`. */
bool document_first(struct document *document, struct map *seen, const void *subject);

#endif
