/* Values as text: what {{name}} writes. */
#ifndef GEN_TEMPLATE_PRINT_H
#define GEN_TEMPLATE_PRINT_H

#include <stdbool.h>

#include <jansson.h>

#include <envelope/buf.h>

/*
 * Appends the text of `value` as template.h says; NULL is nothing. With `html`, & < > " are escaped.
 * False when the buffer cannot grow or jansson cannot write the value; `out` may then hold a part of it.
 */
bool template_print(const json_t *value, bool html, struct env_buf *out);

#endif
