/* What the formats of schemas are: texts, widths of numbers, or remarks. */
#ifndef GEN_SCHEMA_FORMATS_H
#define GEN_SCHEMA_FORMATS_H

#include <envelope/format.h>
#include <envelope/type.h>

#include "schema/document.h"

enum format_use {
	FORMAT_REMARK,    /* nobody checks it: one of the user's own, or the document says so */
	FORMAT_TEXT,      /* of strings */
	FORMAT_WIDTH,     /* how wide numbers are */
	FORMAT_UNCHECKED, /* one of the standard's that cannot be checked */
	FORMAT_UNKNOWN,
};

struct format_found {
	enum format_use use;
	const struct env_format *format; /* FORMAT_TEXT */
	enum env_kind kind;              /* FORMAT_WIDTH: the C type of such numbers */
};

/* What `format` says in a schema of the document. Reports nothing. */
struct format_found format_find(const struct document *document, struct env_str name);

/* Whether it is a format of the standard, a width or one of the user's own. */
bool format_is_known(struct env_str name);

/* The format that `name` was perhaps meant to be, or NULL. */
const char *format_suggest(struct env_str name);

/*
 * Why a format of that use cannot be, for the diagnostic of CODE_FORMAT, in the arena; NULL where it can. `*meant` becomes the name of a format that
 * was perhaps meant, or NULL.
 */
const char *format_problem(struct document *document, const struct format_found *found, struct env_str name,
			   const char **meant);

/* What a value of contentEncoding is: FORMAT_TEXT, FORMAT_REMARK or FORMAT_UNKNOWN. */
struct format_found encoding_find(const struct document *document, struct env_str name);

/* Adds to the diagnostic of such a problem (NULL: there is none) what to write instead. */
void format_advise(struct document *document, struct diagnostic *diagnostic, const struct format_found *found,
		   const char *meant);

/* The problem with an encoding that is not known, whose name is to be quoted. */
#define ENCODING_PROBLEM "encoding %s is not known; there is base64"

/* The least and the most that numbers of the kind can be, as JSON; false where they have no such ends. */
bool format_range(enum env_kind kind, const char **least, const char **most);

#endif
