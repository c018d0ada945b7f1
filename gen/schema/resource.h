/*
 * Schema resources, and the schemas in them: which there are, what they are called, and what references in them are
 * relative to (JSON Schema core 2020-12, sections 4.3.5, 8.2 and 9). Read before anybody looks at a schema.
 */
#ifndef GEN_SCHEMA_RESOURCE_H
#define GEN_SCHEMA_RESOURCE_H

#include "schema/document.h"
#include "schema/files.h"

/* What has a base URI: a document, a schema file, or a schema in these with an $id. */
struct resource {
	struct document *document;      /* whose package has its types */
	const struct schema_file *file; /* that it is in; NULL: it is in the document itself */
	struct env_str uri;             /* its base; relative ones are paths, as in `imports` */
	const struct node *root;        /* as it is written; of a document all of it, which is no schema */
	struct span span;               /* of its $id, or of its import */
	struct map anchors;             /* name to struct anchor * */
};

/* An $anchor. */
struct anchor {
	struct span span;
	struct site *site;
};

/* What kind of place a schema has in its document. */
enum site_kind {
	SITE_DEFINITION, /* of the document's own $defs */
	SITE_PAYLOAD,
	SITE_FILE,  /* a schema file's root */
	SITE_ENTRY, /* of $defs or definitions elsewhere */
	SITE_PART,  /* of another schema */
};

/* A schema where it stands. One that YAML aliases put at several places stands at the first. */
struct site {
	const struct node *node;
	struct resource *resource; /* that it is in, or is the root of */
	enum site_kind kind;
	const struct site *outer;      /* the schema that it is in; NULL: it is in none */
	struct env_str name;           /* of a definition, entry or file; of a part, the end of its C name */
	struct env_str c_name;         /* of a payload: its message's */
	struct span span;              /* of its key, or its own */
	bool referred;                 /* a reference that was followed leads to it */
	struct definition *definition; /* its type, once it has one of its own in its document's package */
};

/* A $ref. */
struct reference {
	const struct node *node;   /* its text */
	struct resource *resource; /* that it stands in */
	bool followed;             /* it is known what it means, or that there is nothing was reported */
	struct site *site;         /* what it means; NULL: nothing */
	struct resource *target;   /* where that is, for `name` */
	struct env_str name;       /* where it means one of a package's own $defs; else ptr is NULL */
};

/*
 * Makes all schemas of the document and of the schema files that it imports known, with their resources,
 * identifiers and references. Reports identifiers that are malformed or taken.
 */
void resources_index(struct document *document);

/* The schema at `node`, or NULL where there is none that is known. */
struct site *site_find(const struct run *run, const struct node *node);

/*
 * Makes the schema at `node` and those in it known: for resource.c, and for places that only a reference says are
 * schemas. `like` has all but the node. NULL where it is no schema, which is not reported.
 */
struct site *site_index(const struct node *node, const struct site *like);

/* What stands in `resource` at the place of a node as it is written: that node, or what its dialect made of it. */
const struct node *resource_node(const struct resource *resource, const struct node *written);

#endif
