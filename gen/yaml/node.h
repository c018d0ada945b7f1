/* A YAML document as a tree of values, each with its place. Nothing changes it once it is loaded. */
#ifndef GEN_YAML_NODE_H
#define GEN_YAML_NODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/buf.h>
#include <envelope/str.h>

#include "base/source.h"

enum node_kind {
	NODE_NULL,
	NODE_BOOL,
	NODE_INTEGER,
	NODE_FLOAT,
	NODE_STRING,
	NODE_SEQUENCE,
	NODE_MAPPING,
};

struct node;

/* Both never NULL. The key is a scalar of any kind; keys are told apart by their text. */
struct node_pair {
	const struct node *key;
	const struct node *value;
};

/*
 * A value. One that an alias refers to is in the tree at several places, so a node has no parent and its span
 * is where it was written. A mapping's or sequence's span begins at its first key or item (or bracket) and
 * ends with its last.
 */
struct node {
	enum node_kind kind;
	bool quoted;  /* a scalar between quotes, or a block scalar: always a string unless it has a tag */
	bool boolean; /* a NODE_BOOL's value */
	struct span span;
	struct env_str text;       /* a scalar's: a string's value; else as it was written. NUL-terminated */
	size_t count;              /* items or pairs */
	const struct node **items; /* a sequence's */
	const struct node_pair
		*pairs; /* a mapping's, in the order of the file; no two keys have the same text */
	const struct node_pair **sorted; /* a large mapping's pairs by key, for node_find(); else NULL */
	unsigned height; /* levels of sequences and mappings, with its own; a scalar's is 0. At most
			    YAML_DEPTH_MAX */
	size_t weight;   /* what it takes to write it out: 1 a node and 1 for every 32 bytes of text; aliases
			    count as what they stand for */
};

/* "null", "a boolean", "an integer", "a number", "a string", "a sequence", "a mapping". Static storage. */
const char *node_kind_name(enum node_kind kind);

/*
 * The value at `key`, or NULL: none, or `mapping` is no mapping or NULL. Takes time logarithmic in the number
 * of keys.
 */
const struct node *node_find(const struct node *mapping, const char *key);

/* The pair at `key`, for those who need the key's place too. */
const struct node_pair *node_find_pair(const struct node *mapping, struct env_str key);

/*
 * The value of a NODE_INTEGER in decimal, octal or hexadecimal notation. False where 64 bits do not hold it;
 * then `*out` is untouched.
 */
bool node_to_int(const struct node *node, int64_t *out);

/*
 * Appends the value as JSON text without white space (RFC 8259): exact, that is numbers as decimals of any
 * length, as they were written
 * ("1.50" stays, ".5" becomes "0.5", "1." "1.0", "+1" "1", "0x10" "16"). Keys become strings of their text.
 * Ends the program when memory is out.
 */
void node_to_json(const struct node *node, struct env_buf *out);

/* Appends the text as a JSON string, as the runtime writes it. Ends the program when memory is out. */
void node_text_to_json(struct env_str text, struct env_buf *out);

/*
 * Whether two values are equal as JSON Schema sees it (2020-12 section 4.2.2): numbers by value (1 and 1.0
 * are equal, exactly), mappings without regard to order. Two nodes that are one and the same are equal at
 * once.
 */
bool node_equal(const struct node *a, const struct node *b);

#endif
