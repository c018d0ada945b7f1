/* The keys of a mapping: finding one, and finding those that are there twice. */
#ifndef GEN_YAML_KEYS_H
#define GEN_YAML_KEYS_H

#include "base/diagnostic.h"
#include "base/memory.h"
#include "yaml/node.h"

/* Mappings with more pairs have them sorted too. */
#define KEYS_UNSORTED_MAX 16

/*
 * Sorts the pairs of a large mapping into `mapping->sorted`, and says of every key that has the text of an
 * earlier one that it is given twice. Keys that are no scalars are left out of the comparison. Takes time n
 * log n, whatever the keys are.
 */
void keys_check(struct node *mapping, struct memory *memory, struct diagnostics *diagnostics);

/* Only sorts them: for mappings that are made of others, whose keys are known to differ. */
void keys_sort(struct node *mapping, struct memory *memory);

/* The pair with this key, or NULL. */
const struct node_pair *keys_find(const struct node *mapping, struct env_str key);

#endif
