/* What a scalar is, by its text and its tag. */
#ifndef GEN_YAML_SCALAR_H
#define GEN_YAML_SCALAR_H

#include <stdbool.h>

#include "base/diagnostic.h"
#include "yaml/node.h"

/*
 * Sets the kind (and the truth) of a scalar whose text, span and quoted are set: by the core schema where it
 * is plain, as a string where it is quoted, as its tag says where it has one (NULL: none). What does not fit
 * is an error at its span; then it is a string.
 */
void scalar_resolve(struct node *node, const char *tag, struct diagnostics *diagnostics);

/* Whether a sequence or a mapping may have this tag (NULL: none); else an error at its span. */
bool collection_check_tag(const struct node *node, const char *tag, struct diagnostics *diagnostics);

#endif
