/* The context stack: where a name's value is found. */
#ifndef GEN_TEMPLATE_CONTEXT_H
#define GEN_TEMPLATE_CONTEXT_H

#include <stdbool.h>
#include <stddef.h>

#include <jansson.h>

#include "template/program.h"

/* One entry of the stack. Lives on the C stack of what renders the section. */
struct template_context {
	const struct template_context *below; /* NULL for the view itself */
	const json_t *value;
};

/*
 * The value of `name`, borrowed; NULL where there is none. The first part is searched from the top of the
 * stack down, each other only in the value before it. Adds the contexts searched to `*steps`.
 */
const json_t *template_context_find(const struct template_context *top, const struct template_name *name,
				    size_t *steps);

/* Whether a section over `value` is left out: NULL, null, false, the empty list. */
bool template_value_is_falsey(const json_t *value);

#endif
