/* JSON text to nodes. */
#ifndef GEN_YAML_JSON_H
#define GEN_YAML_JSON_H

#include "base/diagnostic.h"
#include "base/memory.h"
#include "base/source.h"
#include "yaml/node.h"

/*
 * The value of `source` by RFC 8259, or NULL where there is any error, which is in `diagnostics` then; what is no
 * JSON at all stops at the first. Unlike yaml_load() it takes surrogate pairs written as escapes and every
 * character that JSON takes, and nothing else that YAML takes. Keys given twice are errors, as are numbers and
 * sizes beyond the limits of yaml/load.h. The nodes live in `memory`. Takes time n log n in the text's length.
 */
const struct node *json_load(struct memory *memory, struct diagnostics *diagnostics,
			     const struct source *source);

#endif
