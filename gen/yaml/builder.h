/* Nodes from libyaml's events. */
#ifndef GEN_YAML_BUILDER_H
#define GEN_YAML_BUILDER_H

#include <stdbool.h>

#include <yaml.h>

#include "base/diagnostic.h"
#include "base/memory.h"
#include "yaml/anchors.h"
#include "yaml/load.h"
#include "yaml/marks.h"
#include "yaml/node.h"

/* A sequence or mapping that is not finished. */
struct builder_frame {
	struct node *node;
	size_t first; /* where its children begin among the pending ones */
	bool flow;    /* written with brackets */
};

struct builder {
	struct memory *memory;
	struct diagnostics *diagnostics;
	struct marks marks;
	struct anchors anchors;
	struct builder_frame frames[YAML_DEPTH_MAX]; /* outer ones first */
	unsigned depth;
	struct list pending;     /* finished children (struct node) of unfinished nodes; a mapping's are key,
				    value, key, value */
	const struct node *root; /* once it is finished */
	size_t last_end;         /* where the last scalar, alias or bracket ended, in bytes */
	size_t nodes;
	size_t alias_weight;
};

/* An empty one, for one document. */
void builder_init(struct builder *builder, struct memory *memory, struct diagnostics *diagnostics,
		  const struct source *source);

/*
 * Takes the next event of a document: a scalar, an alias, the start or the end of a sequence or mapping. The
 * event stays the caller's. False where a limit was passed, so that it makes no sense to go on; other errors
 * are only reported.
 */
bool builder_add(struct builder *builder, const yaml_event_t *event);

#endif
