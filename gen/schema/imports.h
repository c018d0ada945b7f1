/* From paths to documents: reading files, following imports. */
#ifndef GEN_SCHEMA_IMPORTS_H
#define GEN_SCHEMA_IMPORTS_H

#include "schema/document.h"

/*
 * Reads the file at `path` and all that it imports, unless they were read before, and appends them to
 * run->documents, imports first. NULL where the file cannot be read or is not YAML, which is reported at
 * `wanted`.
 */
struct document *document_load(struct run *run, const char *path, struct span wanted);

/* Fills the reach of a document whose imports have theirs. */
void document_find_reach(struct document *document);

/* Whether one of the direct imports of `document` reaches both, so that what they have against each other was reported there. */
bool imports_meet(const struct document *document, const struct document *a, const struct document *b);

/* Where `document` asks for `other`: the first import that reaches it. */
struct span import_reaching(const struct document *document, const struct document *other);

/* The import that is written as `path`, or NULL. */
const struct document_import *import_find(const struct document *document, struct env_str path);

/* The document that is called `name`: this one, or one of its imports; or NULL. */
struct document *document_find_package(struct document *document, struct env_str name);

#endif
