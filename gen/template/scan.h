/* The scanner: cuts a template into text and tags, and says which tags stand alone on their line. */
#ifndef GEN_TEMPLATE_SCAN_H
#define GEN_TEMPLATE_SCAN_H

#include <stdbool.h>
#include <stddef.h>

#include "template/program.h"
#include "template/template.h"

enum template_tag_kind {
	TAG_NONE, /* the end of the template */
	TAG_VARIABLE,
	TAG_UNESCAPED,
	TAG_SECTION,
	TAG_INVERTED,
	TAG_CLOSE,
	TAG_PARTIAL,
	TAG_COMMENT,
	TAG_DELIMITERS
};

struct template_tag {
	enum template_tag_kind kind;
	bool starts_line;       /* nothing stands before it in its line */
	bool standalone;        /* its line holds nothing else; white space and line end are gone with it */
	size_t offset;          /* where its opening delimiter is */
	struct env_str content; /* between sigil and closing delimiter, trimmed */
	struct env_str indent;  /* standalone: the white space before it */
};

/* Text, and the tag that follows it. */
struct template_piece {
	struct env_str text; /* may be empty */
	size_t offset;       /* of the text */
	bool starts_line;    /* of the text */
	struct template_tag tag;
};

struct template_scanner {
	const struct template_program *program; /* for its text, and for errors */
	size_t pos;
	bool line_start; /* `pos` is the first byte of a line */
	struct env_str open;
	struct env_str close;
};

/* Whether a name ends at `c`, and a tag's content is trimmed of it. */
bool template_is_space(char c);

/* Starts at the beginning of the program's text, with the delimiters {{ and }}. */
void template_scan_start(struct template_scanner *scanner, const struct template_program *program);

/*
 * Cuts off the next piece. Tags of set delimiters take effect here, and are reported. False with `*error`
 * filled when a tag is not closed or delimiters are bad. After a piece whose tag is TAG_NONE comes none.
 */
bool template_scan_next(struct template_scanner *scanner, struct template_piece *piece,
			struct template_error *error);

#endif
