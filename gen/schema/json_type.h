/* The seven JSON types, by the names that `type` has for them (JSON Schema 2020-12 Validation §6.1.1). */
#ifndef GEN_SCHEMA_JSON_TYPE_H
#define GEN_SCHEMA_JSON_TYPE_H

#include "schema/keyword.h"
#include "schema/package.h"

struct json_type {
	const char *name;
	unsigned root; /* one of enum env_json_root */
	enum base base;
};

/* The type of that name; NULL: there is none, or `name` is no string. */
const struct json_type *json_type_find(const struct node *name);

/* The type of the first of these roots, in the order of the types' bases. */
const struct json_type *json_type_of(unsigned roots);

/* The bases of all types that `type` (NULL: it is not given) names; 0 where it is not given, or there is no such type. */
unsigned json_type_bases(const struct node *type);

/* Reports, once for each, a name that json_type_find() does not know, and which type was perhaps meant. */
void json_type_report(struct document *document, const struct node *name);

#endif
