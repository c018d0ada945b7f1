/* Arrays and maps of items of every kind, whose fast functions are one word each. */
#ifndef ENVELOPE_TESTS_FAST_FAST_LISTS_H
#define ENVELOPE_TESTS_FAST_FAST_LISTS_H

#include "fast/fast.h"

/* What a struct of items and their count looks like, whatever they are. */
struct fast_list {
	const void *items;
	size_t count;
};

/* The array and the map of one type of items. */
struct fast_lists {
	const char *item;
	struct fast array;
	struct fast map;
};

extern const struct fast_lists fast_lists[];
extern const size_t fast_lists_count;

#endif
