/*
 * The tokens of JSON text (RFC 8259 sections 2 to 7), one at a time. What may follow what is not known here:
 * see text/walk.h.
 */
#ifndef ENVELOPE_TEXT_SCAN_H
#define ENVELOPE_TEXT_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/json.h>
#include <envelope/str.h>

#include "text/space.h"

/* Where the scanner is. The text is borrowed. */
struct env_scan {
	const char *at;
	const char *end;
	const char *failure; /* NULL, or why the scanner stopped: the text of the error, in static storage */
	const char *place;   /* of the failure */
};

/* A scalar: the text as struct env_tape_item has it. */
struct env_token {
	const char *text; /* of a string, after its quote */
	size_t length;    /* of a string, without its quotes */
	uint8_t kind;     /* enum env_tape_kind */
	uint8_t flags;    /* enum env_tape_flag */
};

/* A scanner at the start of `text`. */
static inline struct env_scan env_scan_of(struct env_str text)
{
	const char *start = text.len == 0 ? "" : text.ptr;

	return (struct env_scan){.at = start, .end = start + text.len};
}

/* Notes why and where the scanner stops; returns false. */
bool env_scan_fail(struct env_scan *scan, const char *place, const char *failure);

/* Moves past white space: space, tab, line feed, carriage return. */
static inline void env_scan_space(struct env_scan *scan)
{
	while (scan->at < scan->end && env_is_space(*scan->at))
		scan->at++;
}

/* Whether `byte` is next; moves past it. */
static inline bool env_scan_take(struct env_scan *scan, char byte)
{
	if (scan->at == scan->end || *scan->at != byte)
		return false;
	scan->at++;
	return true;
}

/*
 * Reads the string whose quote is next: no control characters, valid UTF-8, no half of a surrogate pair.
 * False where it is not one, with the failure noted; the places are those of Python's json module, which
 * clients know.
 */
bool env_scan_string(struct env_scan *scan, struct env_token *token);

/* Reads the number, literal or string that is next. False where there is none, with the failure noted. */
bool env_scan_scalar(struct env_scan *scan, struct env_token *token);

/* Fills `error` (unless NULL) for a failure at `place` in `text`. Takes time linear in the text before it. */
void env_scan_locate(struct env_json_error *error, struct env_str text, const char *place,
		     const char *failure);

#endif
