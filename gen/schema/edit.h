/* A mapping that is rewritten: internal to the dialects. */
#ifndef GEN_SCHEMA_EDIT_H
#define GEN_SCHEMA_EDIT_H

#include "base/memory.h"
#include "yaml/node.h"

/* The pairs of a mapping that becomes another one. */
struct edit {
	struct memory *memory;
	const struct node *like; /* what it was: spans are from there */
	struct node_pair *pairs;
	size_t count;
	size_t capacity;
};

/* Begins with the pairs of `mapping`. */
struct edit edit_begin(struct memory *memory, const struct node *mapping);

/* The pair at `key`, which may be changed; or NULL. It moves when a pair is added. */
struct node_pair *edit_find(const struct edit *edit, const char *key);

/* The value at `key`, or NULL. */
const struct node *edit_value(const struct edit *edit, const char *key);

/* Puts `value` at `key`: in the place of the pair that is there, or behind all others. */
void edit_set(struct edit *edit, const char *key, const struct node *value);

/* Gives the pair at `key` another one. */
void edit_rename(struct edit *edit, const char *key, const char *name);

void edit_remove(struct edit *edit, const char *key);

/* The mapping as it is now. */
const struct node *edit_finish(const struct edit *edit);

/* A string and a sequence at the place of `like`. The sequence has `first` (NULL: nothing) and then `second`. */
const struct node *make_string(struct memory *memory, const struct node *like, const char *text);
const struct node *make_pair_of(struct memory *memory, const struct node *like, const struct node *first,
				const struct node *second);

/* `sequence` with one more item. */
const struct node *sequence_append(struct memory *memory, const struct node *sequence,
				   const struct node *item);

#endif
