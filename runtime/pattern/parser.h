/* The parser of regular expressions: its state, and the parts of the grammar that its files have. */
#ifndef ENVELOPE_PATTERN_PARSER_H
#define ENVELOPE_PATTERN_PARSER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/pattern_syntax.h>

/*
 * A group with a name. Names are compared as characters, since they may be written with escapes.
 */
struct env_pattern_name {
	size_t offset; /* of the name; it ends before a `>` */
	uint32_t group;
	uint64_t hash; /* of its characters, so that few names are compared as such */
};

/*
 * Without an arena nothing is kept: every node is `node` and every item is `item`, which nobody reads. So what is valid is
 * told by the same code that makes the tree.
 */
struct env_pattern_parser {
	struct env_arena *arena; /* NULL: only whether it is valid */
	struct env_str source;   /* valid UTF-8 */
	size_t at;               /* the next byte */
	unsigned depth;          /* groups that are open */
	uint32_t opened;         /* capturing groups that have begun */
	uint32_t group_count;    /* of the whole source */
	size_t name_count;       /* likewise */
	struct env_pattern_name names[ENV_PATTERN_NAMES_MAX];
	enum env_status status; /* ENV_OK until something is wrong */
	struct env_pattern_fault fault;
	struct env_pattern_node node;
	struct env_pattern_item item;
};

/* Items of one set in the order of the source. */
struct env_pattern_items {
	struct env_pattern_item *first;
	struct env_pattern_item *last;
};

/* Notes the fault (the first one stays) and returns false. */
bool env_pattern_fail(struct env_pattern_parser *parser, size_t offset, const char *sentence);

/* A node without children, all else zero. NULL where the arena has no more; the parser's status says so. */
struct env_pattern_node *env_pattern_node(struct env_pattern_parser *parser, enum env_pattern_node_kind kind,
					  size_t offset);

/* Adds an item; false where the arena has no more. */
bool env_pattern_add(struct env_pattern_parser *parser, struct env_pattern_items *items,
		     struct env_pattern_item item);

/* The byte `ahead` bytes from here, 0 after the end. */
char env_pattern_peek(const struct env_pattern_parser *parser, size_t ahead);

/* Moves after `text` where it is next. */
bool env_pattern_skip(struct env_pattern_parser *parser, const char *text);

/* Takes the next character, of which there is one. */
uint32_t env_pattern_take(struct env_pattern_parser *parser);

/*
 * Below, what begins at parser->at is read. Where it is wrong the answer is false or NULL, and the parser has the fault.
 */

/* Alternatives up to a `)` or the end. */
struct env_pattern_node *env_pattern_disjunction(struct env_pattern_parser *parser);

/* What begins with `(`, closed. `*looks`: whether it is a lookaround. */
struct env_pattern_node *env_pattern_group(struct env_pattern_parser *parser, bool *looks);

/* What begins with `[`, closed. */
struct env_pattern_node *env_pattern_class(struct env_pattern_parser *parser);

/* What begins with a backslash, outside of classes, but for \b and \B. */
struct env_pattern_node *env_pattern_escape(struct env_pattern_parser *parser);

/*
 * What begins with a backslash, as an item: one character (kind ENV_PATTERN_RANGE, low == high) or a class escape. Back
 * references are none.
 */
bool env_pattern_escape_item(struct env_pattern_parser *parser, struct env_pattern_item *item);

/* The braces of \p{...}: fills item->property. */
bool env_pattern_property(struct env_pattern_parser *parser, struct env_pattern_item *item);

/* \u and what follows, after the `u`, as a code point: two that are a surrogate pair are one character. `offset`: of the escape. */
bool env_pattern_unicode_escape(struct env_pattern_parser *parser, size_t offset, uint32_t *character);

/* Wraps `atom` in the quantifier that follows, if one does. */
struct env_pattern_node *env_pattern_quantifier(struct env_pattern_parser *parser,
						struct env_pattern_node *atom);

/* Whether a quantifier with braces is next: `{2}`, `{2,}`, `{2,3}`. */
bool env_pattern_is_braces(const struct env_pattern_parser *parser);

/* Counts the capturing groups of the whole source and notes the names. */
void env_pattern_count_groups(struct env_pattern_parser *parser);

/* Reads `name>`, the opening `<` being read. `*offset`: of the name. */
bool env_pattern_name(struct env_pattern_parser *parser, size_t *offset);

/* The number of the group with the name at `offset`, which has been read before; 0: there is none. */
uint32_t env_pattern_find_group(struct env_pattern_parser *parser, size_t offset);

/* Whether a character may begin a name (ID_Start, $, _), or go on (ID_Continue, $, U+200C, U+200D). */
bool env_pattern_name_starts(uint32_t character);
bool env_pattern_name_continues(uint32_t character);

#endif
