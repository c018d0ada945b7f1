/* Diagnostics as text for people and as JSON for tools. */
#ifndef GEN_BASE_DIAGNOSTIC_PRINT_H
#define GEN_BASE_DIAGNOSTIC_PRINT_H

#include <envelope/buf.h>

#include "base/diagnostic.h"

/* Most errors that are printed, and most warnings; of the rest, only the number. */
#define DIAGNOSTICS_PRINTED_MAX 100

/*
 * Both print in the order of files (by first appearance among the diagnostics; the whole run before all
 * files), then by position; of equal ones, one. What they print is UTF-8 without control characters but for
 * tab and LF. Both end the program when memory is out.
 */

/*
 * Appends text: each diagnostic with its line, carets, notes and help, then how many there were ("2 errors, 1
 * warning"). Nothing where there are none.
 */
void diagnostics_print_text(const struct diagnostics *diagnostics, struct env_buf *out);

/*
 * Appends a JSON object a line: {"file", "line", "column", "end_column", "severity", "code", "message",
 * "help", "notes": [{"file", "line", "column", "message"}]}. Columns are from 1, in code points; "end_column"
 * is the one after the last, or after the line's last where the span goes on below. "file" is null, and line
 * and columns are 0, where it concerns the whole run; "help" is null where there is none. What is beyond the
 * most is one last object {"severity": "note", "omitted_errors": n, "omitted_warnings": n}.
 */
void diagnostics_print_json(const struct diagnostics *diagnostics, struct env_buf *out);

#endif
