/* Foreign text, made fit for a terminal. */
#ifndef GEN_BASE_ESCAPE_H
#define GEN_BASE_ESCAPE_H

#include <stddef.h>

#include <envelope/buf.h>
#include <envelope/str.h>

/*
 * Appends the character at `*offset` of `text` and moves `*offset` after it; returns how many columns it
 * takes on a terminal: 2 for wide characters of East Asia, 0 for combining ones. What a terminal would obey
 * or could be misled by is written as "\x1b" or "\u{202e}": control characters, changes of writing direction,
 * separators of lines; a byte that is not UTF-8 as "\xff". Ends the program when memory is out.
 */
size_t escape_character(struct env_buf *out, struct env_str text, size_t *offset);

/* Appends all of `text` in this way. Returns the columns. */
size_t escape_text(struct env_buf *out, struct env_str text);

/* The columns that the text would take in this way. */
size_t escape_width(struct env_str text);

#endif
