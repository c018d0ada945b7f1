/* `discriminator` (OpenAPI 3.1.0 section 4.8.25): the property that tells the members of oneOf or anyOf apart. */
#ifndef GEN_SCHEMA_DISCRIMINATOR_H
#define GEN_SCHEMA_DISCRIMINATOR_H

#include "schema/document.h"

/*
 * Holds each discriminator of the document to the members beside it: each has the property, and the mapping says of it
 * what its values say. Reports what disagrees. That the property must be there is left to the rules of the
 * keyword (rule_discriminator), since members need not require it.
 */
void discriminators_check(struct document *document);

#endif
