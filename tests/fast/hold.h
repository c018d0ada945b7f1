/* Texts on which the fast and the careful have to agree, and what becomes of them. */
#ifndef ENVELOPE_TESTS_FAST_HOLD_H
#define ENVELOPE_TESTS_FAST_HOLD_H

#include "fast/fast_lists.h"
#include "fast/pair.h"

/* The fast functions of the type of that name; there are some. */
const struct fast *fast_find(const char *name);

/* The array and the map of the items of that name; there are some. */
const struct fast_lists *fast_lists_find(const char *item);

/* Asserts that pair_decode() finds no problem; returns the answers. */
struct pair hold_text(const struct fast *fast, const char *text, size_t len);

/* Changes a few bytes: others, fewer, more (up to `room`), or a piece of another place. Returns the new length. */
size_t mutate_text(char *text, size_t len, size_t room, uint64_t *random);

#endif
