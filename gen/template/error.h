/* Filling in a template_error. */
#ifndef GEN_TEMPLATE_ERROR_H
#define GEN_TEMPLATE_ERROR_H

#include <stddef.h>

#include "template/program.h"
#include "template/template.h"

/* Names longer than this are cut in messages. */
#define TEMPLATE_ERROR_NAME 96

/* The two arguments that a "%.*s" of a message takes for a string. */
#define TEMPLATE_SHOW(str) (int)template_fitting(str, TEMPLATE_ERROR_NAME), (str).ptr

/* How many of the string's bytes are whole characters and at most `most`. */
size_t template_fitting(struct env_str str, size_t most);

/* Fills `*error` with a place in no text. `format` is printf()'s. */
void template_error_set(struct template_error *error, enum template_failure failure, struct env_str name,
			const char *format, ...);

/* The same, for the byte `offset` of the program's text. */
void template_error_at(struct template_error *error, enum template_failure failure,
		       const struct template_program *program, size_t offset, const char *format, ...);

/* Adds that the template was included from there, where there is room. */
void template_error_include(struct template_error *error, const struct template_program *program,
			    size_t offset);

/* "out of memory" in the template `name`. */
void template_error_memory(struct template_error *error, struct env_str name);

#endif
