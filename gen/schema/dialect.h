/* What others call JSON Schema: rewritten as 2020-12, before anybody else sees it. */
#ifndef GEN_SCHEMA_DIALECT_H
#define GEN_SCHEMA_DIALECT_H

#include "schema/document.h"

/* In the order of dialect_names. */
enum dialect {
	DIALECT_2020_12,
	DIALECT_PYDANTIC2, /* 2020-12 as pydantic 2 exports it */
	DIALECT_PYDANTIC1, /* draft 7 as pydantic 1 exports it, with what that means and does not say */
	DIALECT_DRAFT_7,   /* draft-07, and draft-06, which is a part of it */
	DIALECT_DRAFT_4,
	DIALECT_COUNT
};

/* What an import says of how its file is to be understood. */
struct dialect_options {
	enum dialect dialect;
	const struct node *annotations; /* a sequence of keywords that say nothing about values; or NULL */
	const struct node *formats;     /* a sequence of formats that nobody checks; or NULL */
};

/* "2020-12". */
extern const char *const dialect_names[DIALECT_COUNT];

/*
 * The dialect that the schema says by `$schema` that it is in, where that is one of the drafts; else 2020-12.
 */
enum dialect dialect_guess(const struct node *schema);

/* Whether the dialect has the words of draft 7 and before it. */
bool dialect_is_old(enum dialect dialect);

/*
 * The schema `written` as 2020-12 has it. Puts the address of each schema in it that has become another one into
 * `rewritten`, with what it has become, and defaults and examples that the dialect does not check into run->unchecked. Reports
 * only what the dialect ignores: what is malformed stays as it is. `written` itself is untouched.
 */
const struct node *dialect_rewrite(struct run *run, const struct dialect_options *options,
				   const struct node *written, struct map *rewritten);

/* Whether `$schema` may have this value in the dialect. */
bool dialect_takes(enum dialect dialect, struct env_str uri);

#endif
