/* A payload's JSON Schema as text in C. */
#ifndef GEN_EMIT_VIEW_SCHEMA_H
#define GEN_EMIT_VIEW_SCHEMA_H

#include <jansson.h>

#include "base/memory.h"
#include "yaml/node.h"

/* Most bytes of a piece: what C11 promises of a string literal (section 5.2.4.1) is a little more. */
#define VIEW_PIECE_MAX 4000

/*
 * The schema as JSON text in pieces of at most VIEW_PIECE_MAX bytes, each a list `rows` of `{text}`, the
 * insides of literals that stand one below the other. Neither a character nor an escape of JSON is cut apart.
 * Numbers are as they were written, which they would not be by jansson. NULL gives an empty list. The caller
 * owns it.
 */
json_t *view_schema_pieces(struct memory *memory, const struct node *schema);

#endif
