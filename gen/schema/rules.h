/* From schemas to rules on text: what no C type says. */
#ifndef GEN_SCHEMA_RULES_H
#define GEN_SCHEMA_RULES_H

#include "schema/document.h"
#include "schema/keyword.h"

/*
 * The rules of a whole schema, in the package of `document`; made once for each schema. `c_name` begins the names of its tables. Reports what
 * is wrong with schemas in it that nobody else looks at. Never NULL.
 */
const struct ruleset *rules_of(struct document *document, const struct node *schema, struct env_str c_name);

/* The same of some keywords of a schema only. NULL where it has none of them. */
const struct ruleset *rules_of_keywords(struct document *document, const struct node *schema,
					const struct keywords *keywords, struct env_str c_name);

/* The compiled pattern of a string, once for each text of a package. Reports one that is none; NULL then. */
const struct pattern *pattern_get(struct document *document, const struct node *text);

#endif
