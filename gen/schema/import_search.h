/* Where an imported file is looked for. */
#ifndef GEN_SCHEMA_IMPORT_SEARCH_H
#define GEN_SCHEMA_IMPORT_SEARCH_H

#include "schema/document.h"

/* The path of the file that `import` names: beside the importing one, or in a folder of the options. NULL, reported, where it is in none. */
const char *import_search(struct document *document, const struct node *import);

#endif
