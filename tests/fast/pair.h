/* Holding the fast and the careful together on one text or one value. */
#ifndef ENVELOPE_TESTS_FAST_PAIR_H
#define ENVELOPE_TESTS_FAST_PAIR_H

#include <stdbool.h>

#include <envelope/arena.h>

#include "fast/fast.h"

/* What the two said. */
struct pair {
	bool fast;
	bool careful;
};

/* A text that is being read: a copy, padded, in memory of just that size, where a sanitizer sees what reads further. */
struct opened {
	char *text;
	struct env_reader reader;
	const char *at; /* its start */
};

/* Starts to read; false where the arena has no room. Belongs to the caller either way, who closes it, and may not be moved. */
bool open_text(struct opened *opened, struct env_arena *arena, const char *text, size_t len);
void close_text(struct opened *opened);

/*
 * What came of reading: NULL where it is as promised. A reader that gave up did so in the text, left it at its end, and tells of what was open
 * there; another one is in the text and has closed what it opened. Else what is wrong, in static storage.
 */
const char *opened_problem(const struct opened *opened, const char *at);

/*
 * Decodes the text both ways, and encodes what came out both ways. NULL where the contract holds: a fast yes is a careful yes with an equal
 * value, and the same bytes when written. Else what is wrong, in static storage.
 */
const char *pair_decode(const struct fast *fast, const char *text, size_t len, struct pair *answers);

/* The same for encoding `value`. */
const char *pair_encode(const struct fast *fast, const void *value, struct pair *answers);

/* Decodes with the fast function alone: whether it took all of the text. */
bool pair_read(const struct fast *fast, void *out, struct env_arena *arena, const char *text, size_t len);

#endif
