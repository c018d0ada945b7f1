/* Texts of the sample types. */
#ifndef ENVELOPE_TESTS_FAST_CORPUS_H
#define ENVELOPE_TESTS_FAST_CORPUS_H

#include <stdbool.h>
#include <stddef.h>

struct corpus_text {
	const char *type;
	const char *json;
	bool fast; /* whether the fast decoder has to say yes; what it may not take is not a valid text either or is unusual */
};

extern const struct corpus_text corpus[];
extern const size_t corpus_count;

#endif
