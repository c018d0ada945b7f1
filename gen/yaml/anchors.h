/* The anchors of a document by name. */
#ifndef GEN_YAML_ANCHORS_H
#define GEN_YAML_ANCHORS_H

#include <envelope/str.h>

#include "base/memory.h"
#include "yaml/node.h"

struct anchor;

/* Zeroed, it is empty. */
struct anchors {
	struct anchor *top;
};

/*
 * Names `node`; an anchor of that name that was there is forgotten (YAML 1.2.2 section 7.1). Borrows `name`.
 * Takes logarithmic time.
 */
void anchors_set(struct anchors *anchors, struct memory *memory, struct env_str name,
		 const struct node *node);

/* The node that was named so last, or NULL. Takes logarithmic time, whatever the names are. */
const struct node *anchors_find(const struct anchors *anchors, struct env_str name);

#endif
