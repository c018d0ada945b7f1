/* Values as initialisers: internal to the files that make views of them. */
#ifndef GEN_EMIT_VIEW_VALUE_H
#define GEN_EMIT_VIEW_VALUE_H

#include "emit/view.h"

/* A value that is nothing yet: all its keys are there. */
json_t *view_value_new(void);

/* Makes `value` the scalar that `node` stands for. */
void view_set_scalar(const struct view *view, json_t *value, const struct type *type,
		     const struct node *node);

/* Makes `value` the C value of a format: `parts` of {name, value}. */
void view_set_formatted(const struct view *view, json_t *value, const struct env_format *format,
			struct env_str text);

/* Makes `value` the bytes that the base64 text stands for: `bytes` of {list, count}. */
void view_set_bytes(const struct view *view, json_t *value, struct env_str text);

#endif
