/* The inside of a template_set: templates by name, compiled when they are first needed. */
#ifndef GEN_TEMPLATE_SET_H
#define GEN_TEMPLATE_SET_H

#include <stdbool.h>
#include <stddef.h>

#include <jansson.h>

#include <envelope/arena.h>

#include "template/program.h"
#include "template/template.h"

/* What is known of a name. */
struct template_entry {
	struct template_program *program; /* NULL: the loader has none of that name */
};

struct template_set {
	struct template_loader loader;
	struct template_options options;
	struct env_arena arena; /* programs, their texts and nodes */
	json_t *index;          /* name -> place in `entries`; an object, for its seeded hash table */
	struct template_entry *entries;
	size_t count;
	size_t capacity;
};

/*
 * Sets `*program` to the template `name`, loaded and compiled if need be; to NULL where there is none of that
 * name. False with `*error` filled when it cannot be read or compiled.
 */
bool template_set_load(struct template_set *set, struct env_str name, struct template_program **program,
		       struct template_error *error);

#endif
