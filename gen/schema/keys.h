/* Reading mappings whose keys are closed, by tables. */
#ifndef GEN_SCHEMA_KEYS_H
#define GEN_SCHEMA_KEYS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/suggest.h"
#include "schema/document.h"

/* Sets of node kinds. */
#define KIND(kind) (1U << (kind))
#define KIND_STRING KIND(NODE_STRING)
#define KIND_BOOL KIND(NODE_BOOL)
#define KIND_INTEGER KIND(NODE_INTEGER)
#define KIND_NUMBER (KIND(NODE_INTEGER) | KIND(NODE_FLOAT))
#define KIND_SEQUENCE KIND(NODE_SEQUENCE)
#define KIND_MAPPING KIND(NODE_MAPPING)
#define KIND_SCALAR (KIND(NODE_NULL) | KIND_BOOL | KIND_NUMBER | KIND_STRING)
#define KIND_ANY (KIND_SCALAR | KIND_SEQUENCE | KIND_MAPPING)

/* Takes the value of a key; `field` is the target plus the key's offset. */
typedef void key_read(struct document *document, const struct node_pair *pair, void *field);

struct key {
	const char *name;
	unsigned kinds; /* of values that are taken */
	bool required;
	key_read *read; /* NULL: somebody else reads it */
	size_t offset;
};

struct key_table {
	const char *what; /* "a message" */
	const struct key *keys;
	size_t count;
};

#define KEY_TABLE(what, keys)                                    \
	{                                                        \
		(what), (keys), sizeof(keys) / sizeof((keys)[0]) \
	}

/* Whether the key is there, or one that is reported as unknown and was most likely meant to be it. */
bool key_was_meant(const struct key_table *table, const struct node *mapping, const char *name);

/*
 * Reads the pairs of `mapping` into `target`, in the order of the file. Reports unknown keys (but for
 * annotations, which begin with "x-"), values of the wrong kind, and at `owner` what is missing, unless a key is misspelt. What is in
 * error is not read.
 */
void keys_read(struct document *document, const struct key_table *table, struct span owner,
	       const struct node *mapping, void *target);

/*
 * Whether a key is an annotation of somebody else's: it begins with "x-", but with neither "x-c-" nor
 * "x-envgen-".
 */
bool key_is_annotation(struct env_str key);

/*
 * Whether the value is of one of `kinds`; else reports it with the name of its key or, where `name` is NULL,
 * as an item.
 */
bool kind_expect(struct document *document, enum code code, const char *name, const struct node *value,
		 unsigned kinds);

/*
 * Ready readers: a string into a struct env_str, the same of one that must not be empty, a boolean into a bool, any value into a
 * const struct node *.
 */
key_read read_text;
key_read read_filled;
key_read read_flag;
key_read read_node;

/*
 * The strings of a sequence into a struct list of const struct node *: no other kinds, none twice, none
 * empty.
 */
key_read read_names;

/* As read_names(), but one may be empty, as keys of objects may. */
key_read read_key_names;

/* As read_names(), but there must be one at least. */
key_read read_names_needed;

#endif
