/* Unions: of anyOf, oneOf and lists of types, where something tells their members apart. */
#ifndef GEN_SCHEMA_UNIONS_H
#define GEN_SCHEMA_UNIONS_H

#include "schema/options.h"

/*
 * Makes the draft's type a union of the options, which are told apart. The types of its members are called after the draft's and after themselves.
 */
void union_fill(struct draft *draft, const struct options *options);

#endif
