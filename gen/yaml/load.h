/* YAML text to nodes. */
#ifndef GEN_YAML_LOAD_H
#define GEN_YAML_LOAD_H

#include "base/diagnostic.h"
#include "base/memory.h"
#include "base/source.h"
#include "yaml/node.h"

/* Most levels of sequences and mappings in each other. */
#define YAML_DEPTH_MAX 128

/* Most bytes of a scalar's value. */
#define YAML_SCALAR_MAX ((size_t)1024 * 1024)

/* Most %TAG directives. Libyaml compares each with all before it. */
#define YAML_TAG_DIRECTIVES_MAX 100

/* Most bytes of a key. */
#define YAML_KEY_MAX ((size_t)1024)

/* Most nodes that stand in a document, keys too. */
#define YAML_NODES_MAX ((size_t)2000000)

/* Most that all aliases of a document stand for together, as node.weight counts. */
#define YAML_ALIAS_WEIGHT_MAX ((size_t)1000000)

/*
 * The one document of `source`, or NULL where there is any error; all that were found are in `diagnostics`
 * then, and nothing is promised about the tree. Plain scalars are as the core schema of YAML 1.2.2
 * (section 10.3.2) says: yes, no, on and off are strings. `<<` is a key like others. Reads JSON as well, but
 * for surrogate pairs written as escapes, which are an error. The nodes live in `memory` and point into no
 * text but their own copies. Takes time n log n in the text's length, whatever the text is.
 */
const struct node *yaml_load(struct memory *memory, struct diagnostics *diagnostics,
			     const struct source *source);

#endif
