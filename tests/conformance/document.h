/* JSON texts as trees of jansson's, which serves as a second opinion on what is JSON. */
#ifndef ENVELOPE_TESTS_CONFORMANCE_DOCUMENT_H
#define ENVELOPE_TESTS_CONFORMANCE_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>

#include <jansson.h>

enum document_dialect {
	DOCUMENT_RFC8259, /* as the standard has it */
	DOCUMENT_PYTHON,  /* NaN, Infinity and lone surrogates too, which Python's json reads and writes */
};

/*
 * The text as a tree, which the caller owns, or NULL where it is no JSON in that dialect. Of two equal keys the last wins. Numbers that
 * neither 64 bits nor a double can hold become wide ones: document_is_wide(). A lone surrogate becomes U+FFFD, NUL becomes U+E001: jansson
 * has no keys with it. The integer -0 becomes the real, so that its sign is not lost.
 */
json_t *document_read(const char *text, size_t len, enum document_dialect dialect);

/* Whether the value stands for a number that no C type holds; its text is document_wide_text(). */
bool document_is_wide(const json_t *value);
const char *document_wide_text(const json_t *value);

/* Whether the value is a string, and not a wide number. */
bool document_is_string(const json_t *value);

/* Whether two trees are the same; numbers by their exact value and sign, whether they are written as integers or not. */
bool document_equal(const json_t *a, const json_t *b);

/* The same, where the items of arrays may stand in any order. */
bool document_equal_unordered(const json_t *a, const json_t *b);

#endif
