/* Schemas that lead back to themselves on the same value (JSON Schema core 2020-12, section 9.4.1). */
#ifndef GEN_SCHEMA_CYCLES_H
#define GEN_SCHEMA_CYCLES_H

#include "schema/document.h"

/*
 * Reports each reference of the document by which a schema leads back to itself without a step into the value, and cuts it, so that
 * nobody after this walks in a circle. Definitions are declared, and not built.
 */
void cycles_check(struct document *document);

#endif
