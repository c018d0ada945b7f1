/*
 * Text of the user's as it may stand in C: in string literals, in comments, in the names of include guards.
 */
#ifndef GEN_EMIT_VIEW_TEXT_H
#define GEN_EMIT_VIEW_TEXT_H

#include <jansson.h>

#include <envelope/str.h>

#include "base/memory.h"

/* Columns that a line of a comment may fill, beside its indentation and star. */
#define VIEW_COMMENT_WIDTH 96

/*
 * The inside of a C string literal with the value `text`: escapes the quote, the backslash, control
 * characters, a question mark that could begin a trigraph, and characters that change the direction of text.
 * In the arena.
 */
struct env_str view_c_string(struct memory *memory, struct env_str text);

/* `text` as the inside of a JSON string, and that as the inside of a C string literal. In the arena. */
struct env_str view_json_in_c(struct memory *memory, struct env_str text);

/*
 * The lines of a comment as a JSON list of strings, broken between words to fill VIEW_COMMENT_WIDTH; no line
 * is empty. What would end or nest the comment is pulled apart, control characters become spaces. An empty
 * list for an empty text. The caller owns it.
 */
json_t *view_comment_lines(struct memory *memory, struct env_str text);

/* `text` as it may stand on one line of a comment. In the arena. */
struct env_str view_comment_text(struct memory *memory, struct env_str text);

/* In upper case, as macros are: "chat" gives "CHAT". In the arena. */
struct env_str view_upper(struct memory *memory, struct env_str text);

#endif
