/* What others call JSON Schema: rewritten as 2020-12, before anybody else sees it. */
#ifndef GEN_SCHEMA_DIALECT_H
#define GEN_SCHEMA_DIALECT_H

#include "schema/document.h"

/* In the order of dialect_names. */
enum dialect {
	DIALECT_2020_12,
	DIALECT_PYDANTIC2, /* 2020-12 as pydantic 2 exports it */
	DIALECT_PYDANTIC1, /* draft 7 as pydantic 1 exports it, with what that means and does not say */
	DIALECT_COUNT
};

/* "2020-12". */
extern const char *const dialect_names[DIALECT_COUNT];

/*
 * The schema `written` as 2020-12 has it. Puts the address of each schema in it that has become another one into
 * `rewritten`, with what it has become, and defaults that the dialect does not check into run->unchecked. Reports
 * nothing: what is malformed stays as it is. `written` itself is untouched.
 */
const struct node *dialect_rewrite(struct run *run, enum dialect dialect, const struct node *written,
				   struct map *rewritten);

/* Whether `$schema` may have this value in the dialect. */
bool dialect_takes(enum dialect dialect, struct env_str uri);

#endif
