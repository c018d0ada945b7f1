/* One JSON value in many spellings. */
#ifndef ENVELOPE_TESTS_FAST_SPELLING_H
#define ENVELOPE_TESTS_FAST_SPELLING_H

#include <stdbool.h>
#include <stdint.h>

#include <envelope/buf.h>
#include <jansson.h>

/* What a respelling does to the text; bits. */
enum spelling {
	SPELLING_SPACED = 1,     /* a space after the separators */
	SPELLING_WIDE = 2,       /* white space of all kinds around all tokens */
	SPELLING_SHUFFLED = 4,   /* keys in random order */
	SPELLING_ESCAPED = 8,    /* now and then a key's first letter as \u00xx */
	SPELLING_UNKNOWN = 16,   /* now and then a key that nobody knows */
	SPELLING_DUPLICATED = 32 /* now and then a key twice */
};
#define SPELLING_ALL 63

/* Appends `value`, spelt in those ways, which `random`, the state of a random_next() series, chooses among. */
void spelling_write(struct env_buf *buf, const json_t *value, unsigned ways, uint64_t *random);

#endif
