/* What a schema says of its own identity and of others': internal to resource.c. */
#ifndef GEN_SCHEMA_RESOURCE_READ_H
#define GEN_SCHEMA_RESOURCE_READ_H

#include "schema/resource.h"

/*
 * Reads $schema, $vocabulary, $id, $anchor, $ref and `discriminator` of a schema that is a mapping. With an $id its resource
 * becomes one of its own. Reports what is malformed or taken.
 */
void site_read(struct site *site);

/* Reports a schema that an alias of YAML puts into a second resource, where its references would mean other things. */
void site_check_alias(const struct site *site);

#endif
