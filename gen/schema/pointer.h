/* JSON pointers (RFC 6901) into schemas. */
#ifndef GEN_SCHEMA_POINTER_H
#define GEN_SCHEMA_POINTER_H

#include "schema/resource.h"

/*
 * The schema in `resource` that the pointer (decoded from its fragment) leads to. Places that nobody takes for schemas are ones
 * once a reference says so, but not outside of all schemas of a package. NULL where there is none, reported at
 * `reference`.
 */
struct site *pointer_follow(struct document *document, const struct node *reference,
			    struct resource *resource, struct env_str pointer);

/* The name where the pointer leads to an entry of a package's own $defs; else one without ptr. */
struct env_str pointer_definition(struct memory *memory, const struct resource *resource,
				  struct env_str pointer);

/* Reports a reference that cannot be; `reason` follows its text. */
void pointer_report(struct document *document, const struct node *reference, const char *reason);

/* The path of the file that the resource is in. */
const char *resource_path(const struct resource *resource);

#endif
