/* The files of templates/, which are part of the program. The table is made when it is built. */
#ifndef GEN_EMIT_BUILTIN_TEMPLATES_H
#define GEN_EMIT_BUILTIN_TEMPLATES_H

#include <stddef.h>

struct builtin_template {
	const char *name; /* the path below templates/: "c/header.mustache" */
	const char *text; /* NUL-terminated */
	size_t length;    /* in bytes, without the NUL */
};

/* Sorted by name. */
extern const struct builtin_template builtin_templates[];
extern const size_t builtin_template_count;

#endif
