/* The nearest of several names, for "did you mean". */
#ifndef GEN_BASE_SUGGEST_H
#define GEN_BASE_SUGGEST_H

#include <stddef.h>

#include <envelope/str.h>

/* Names longer than this, in bytes, are neither corrected nor offered, so that a comparison is cheap. */
#define SUGGEST_LENGTH_MAX 64

/* A search that names are offered to one by one, for those who have no array of them. */
struct suggestion {
	struct env_str wrong;
	const char *name; /* the nearest so far, borrowed; NULL: none is near enough */
	size_t distance;  /* of the nearest; or one more than what is near enough */
};

/* Begins a search for what `wrong` was meant to be. */
struct suggestion suggestion_make(struct env_str wrong);

/*
 * Compares one more name, NUL-terminated. The distance is the number of characters put in, left out,
 * replaced, or swapped with their neighbour (optimal string alignment), whether they are large or small; near enough is a third of the length
 * of `wrong`, and at least 1. The first of equally near ones stays.
 */
void suggestion_offer(struct suggestion *suggestion, const char *name);

/*
 * The same for names that are made of parts: where none is near enough, the first one will do of which a part begins
 * with all of `wrong` ("outgoing" or "out" for "ws_outgoing"). Fewer than three bytes say too little.
 */
void suggestion_offer_parts(struct suggestion *suggestion, const char *name);

/* What has another name here: a word of other formats or languages, too far from that name to be a slip. */
struct synonym {
	const char *word;
	const char *name;
};

/* The name for the word among `count` synonyms, or NULL. */
const char *synonym_find(const struct synonym *synonyms, size_t count, struct env_str word);

#endif
