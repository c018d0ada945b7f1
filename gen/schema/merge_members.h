/* Enumerations in parts of allOf. */
#ifndef GEN_SCHEMA_MERGE_MEMBERS_H
#define GEN_SCHEMA_MERGE_MEMBERS_H

#include "base/map.h"
#include "yaml/node.h"

/*
 * The members that `types`, the `type` of the whole, takes. Those that `own`, the `type` beside the members (or NULL), did not take stay:
 * they are mistakes, which are reported where they stand.
 */
const struct node *merge_members_of(struct memory *memory, const struct node *members,
				    const struct node *types, const struct node *own);

/*
 * x-c-names without those of members that are not among `members`, which are left. A name of what is not in `listed` either, the texts of all
 * parts' members, stays: it is a mistake, which is reported where it stands.
 */
const struct node *merge_names_of(struct memory *memory, const struct node *names, const struct map *listed,
				  const struct node *members);

#endif
