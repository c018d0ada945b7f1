/* What shape in C a schema has. */
#ifndef GEN_SCHEMA_SHAPE_H
#define GEN_SCHEMA_SHAPE_H

#include "schema/draft.h"

/* Whether no C type of the schema's base can hold every value that it takes without losing anything: then it is an open value. */
bool shape_is_open(struct draft *draft);

#endif
