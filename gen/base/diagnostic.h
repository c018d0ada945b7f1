/*
 * Errors and warnings with their places, collected during a run and printed at its end (diagnostic_print.h).
 * What a message says is one sentence without a full stop, in lower case: "unknown key 'requierd'".
 */
#ifndef GEN_BASE_DIAGNOSTIC_H
#define GEN_BASE_DIAGNOSTIC_H

#include <stdbool.h>
#include <stddef.h>

#include "base/codes.h"
#include "base/memory.h"
#include "base/source.h"

/* Most diagnostics that are kept; of those beyond, only the number is known. */
#define DIAGNOSTICS_KEPT_MAX 10000

/* Most characters of a foreign text that quote() shows. */
#define QUOTE_MAX 80

struct diagnostic_note {
	struct span span;
	struct env_str message;
	struct diagnostic_note *next;
};

struct diagnostic {
	enum code code;
	struct span span;
	struct env_str message;
	struct env_str help;           /* empty: none */
	struct diagnostic_note *notes; /* in the order in which they were added */
	size_t order;                  /* how many came before it */
};

struct diagnostics {
	struct memory *memory; /* borrowed */
	struct list items;     /* of struct diagnostic */
	size_t errors;         /* all of them, kept or not */
	size_t warnings;
	struct diagnostic spare; /* what is beyond DIAGNOSTICS_KEPT_MAX is written here */
};

void diagnostics_init(struct diagnostics *diagnostics, struct memory *memory);

/*
 * Adds an error or a warning, as `code` is one. Returns it, so that notes and help can be added; never NULL.
 * Foreign text may stand in the message as it is: what a terminal would obey is escaped when it is printed;
 * but quote() also cuts it to a sensible length.
 */
struct diagnostic *diagnose(struct diagnostics *diagnostics, enum code code, struct span span,
			    const char *format, ...) GEN_PRINTF(4, 5);

/* Adds a note: a second place that explains the first ("first given here"). */
void diagnostic_note(struct diagnostics *diagnostics, struct diagnostic *diagnostic, struct span span,
		     const char *format, ...) GEN_PRINTF(4, 5);

/* Sets the line of help, in place of one that was there. */
void diagnostic_help(struct diagnostics *diagnostics, struct diagnostic *diagnostic, const char *format, ...)
	GEN_PRINTF(3, 4);

/*
 * Sets the help to "did you mean 'name'?"; nothing where `name` is NULL, as suggestion.name may be.
 */
void diagnostic_suggest(struct diagnostics *diagnostics, struct diagnostic *diagnostic, const char *name);

/*
 * `text` between single quotes, for "%s" in a message: NUL-terminated, in the arena, control characters and
 * what is not UTF-8 escaped, cut after QUOTE_MAX characters with "...".
 */
const char *quote(struct diagnostics *diagnostics, struct env_str text);

#endif
