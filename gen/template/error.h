/* Filling in a template_error. */
#ifndef GEN_TEMPLATE_ERROR_H
#define GEN_TEMPLATE_ERROR_H

#include <stddef.h>

#include "template/program.h"
#include "template/template.h"

/* Names longer than this are cut in messages. */
#define TEMPLATE_ERROR_NAME 80

/* The two arguments that a "%.*s" of a message takes for a string. */
#define TEMPLATE_SHOW(str) ((str).len < TEMPLATE_ERROR_NAME ? (int)(str).len : TEMPLATE_ERROR_NAME), (str).ptr

/* Fills `*error` with a place in no text. `format` is printf()'s. */
void template_error_set(struct template_error *error, enum template_failure failure, struct env_str name,
			const char *format, ...);

/* The same, for the byte `offset` of the program's text. */
void template_error_at(struct template_error *error, enum template_failure failure,
		       const struct template_program *program, size_t offset, const char *format, ...);

/* "out of memory" in the template `name`. */
void template_error_memory(struct template_error *error, struct env_str name);

#endif
