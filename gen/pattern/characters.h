/* Sets of characters as ranges. */
#ifndef GEN_PATTERN_CHARACTERS_H
#define GEN_PATTERN_CHARACTERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/pattern_syntax.h>

#include "base/memory.h"

#define CHARACTER_MAX 0x10FFFF
#define SURROGATE_FIRST 0xD800
#define SURROGATE_LAST 0xDFFF

struct character_range {
	uint32_t low;
	uint32_t high;
};

/* Zeroed, it is empty. */
struct characters {
	struct character_range *ranges;
	size_t count;
	size_t capacity;
};

/* Adds a range, which may overlap others: sort afterwards. */
void characters_add(struct memory *memory, struct characters *set, uint32_t low, uint32_t high);

/* Puts the ranges in order and joins those that touch. */
void characters_sort(struct characters *set);

/* All characters that are not in `set`, which is sorted. Sorted. */
struct characters characters_complement(struct memory *memory, const struct characters *set);

/* What is left of `set`, which is sorted, without surrogates. Sorted. */
struct characters characters_without_surrogates(struct memory *memory, struct characters set);

/* Adds those that have a property. */
void characters_add_property(struct memory *memory, struct characters *set,
			     struct env_pattern_property property);

/* What a node of kind ENV_PATTERN_SET matches: sorted, without surrogates, which no text in UTF-8 has. */
struct characters characters_of(struct memory *memory, const struct env_pattern_node *node);

#endif
