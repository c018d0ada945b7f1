/*
 * The syntax of regular expressions: ECMA 262 (2024) section 22.2.1 with the flag `u`, for tools that compile patterns. What a
 * service needs is <envelope/pattern.h>.
 *
 * Of annex B it takes what is often written and has one meaning only: a space or a punctuation character behind a backslash
 * (`\-`, `\_`, `\"`) is that character; `-` beside a class escape in a class (`[\w-.]`) is that character; `]`, `}` and a `{`
 * that no digit and no comma follows are themselves.
 */
#ifndef ENVELOPE_PATTERN_SYNTAX_H
#define ENVELOPE_PATTERN_SYNTAX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/arena.h>
#include <envelope/status.h>
#include <envelope/str.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Limits of this implementation: groups in one another, groups with names. */
#define ENV_PATTERN_DEPTH_MAX 200
#define ENV_PATTERN_NAMES_MAX 256
/* A repetition without an upper end. Counts that are larger than the largest other value are that value. */
#define ENV_PATTERN_UNLIMITED UINT32_MAX

/* A property of characters, `\p{...}`. */
enum env_pattern_property_kind {
	ENV_PATTERN_CATEGORY, /* value: a bit for each General_Category, in the order of their short names */
	ENV_PATTERN_SCRIPT,   /* value: the index among the scripts in the order of their short names */
	ENV_PATTERN_SCRIPT_EXTENSIONS, /* value: as before */
	ENV_PATTERN_BINARY, /* value: the index among the binary properties in the order of their names */
};

struct env_pattern_property {
	enum env_pattern_property_kind kind;
	uint32_t value;
};

/* What a set of characters is made of. */
enum env_pattern_item_kind {
	ENV_PATTERN_RANGE,    /* low to high, surrogates among them */
	ENV_PATTERN_DIGIT,    /* \d */
	ENV_PATTERN_SPACE,    /* \s */
	ENV_PATTERN_WORD,     /* \w */
	ENV_PATTERN_LINE_END, /* what `.` is the opposite of */
	ENV_PATTERN_PROPERTY, /* \p */
};

struct env_pattern_item {
	const struct env_pattern_item *next;
	enum env_pattern_item_kind kind;
	bool negated; /* \D, \S, \W, \P: all other characters */
	uint32_t low; /* of a range, as `high` */
	uint32_t high;
	struct env_pattern_property property;
};

enum env_pattern_node_kind {
	ENV_PATTERN_SEQUENCE,    /* the children one after another; none: the empty text */
	ENV_PATTERN_CHOICE,      /* one of the children, the first that leads on */
	ENV_PATTERN_SET,         /* one character of `set` */
	ENV_PATTERN_REPEAT,      /* the child, `repeat` times */
	ENV_PATTERN_GROUP,       /* the child, captured as `group` */
	ENV_PATTERN_REFERENCE,   /* the text of `group` */
	ENV_PATTERN_LOOK,        /* the child matches from here, or up to here */
	ENV_PATTERN_START,       /* ^ */
	ENV_PATTERN_END,         /* $ */
	ENV_PATTERN_BOUNDARY,    /* \b */
	ENV_PATTERN_NO_BOUNDARY, /* \B */
};

struct env_pattern_node {
	enum env_pattern_node_kind kind;
	size_t offset;                  /* in the source, bytes */
	struct env_pattern_node *next;  /* the sibling after it */
	struct env_pattern_node *first; /* of its children */
	union {
		struct {
			const struct env_pattern_item *items;
			bool negated;
		} set;
		struct {
			uint32_t min;
			uint32_t max; /* ENV_PATTERN_UNLIMITED: none */
			bool lazy;    /* as few as will do */
		} repeat;
		uint32_t group; /* from 1, by the place of its opening parenthesis */
		struct {
			bool behind;
			bool negated;
		} look;
	} as;
};

struct env_pattern_tree {
	struct env_pattern_node *root;
	uint32_t group_count; /* of capturing groups */
};

/* What is wrong with a pattern. */
struct env_pattern_fault {
	size_t offset;        /* in the source, bytes */
	const char *sentence; /* without a full stop: "this group is not closed". Static storage */
};

/*
 * Parses `source`, any bytes, into `*tree`, which lives in `arena` and does not refer to `source`. ENV_OK; ENV_SYNTAX: it is no
 * regular expression, or past a limit of those above, and `*fault` says why; ENV_NO_MEMORY or ENV_LIMIT as the arena says.
 * `*tree` is untouched on failure, `*fault` but for ENV_SYNTAX; what the arena gave until then stays taken. Linear time, a few
 * KiB of stack for each of at most ENV_PATTERN_DEPTH_MAX groups in one another. Any thread that has the arena.
 */
enum env_status env_pattern_parse(struct env_arena *arena, struct env_str source,
				  struct env_pattern_tree *tree, struct env_pattern_fault *fault);

#ifdef __cplusplus
}
#endif
#endif
