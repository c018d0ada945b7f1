/* Explanations of what failed. */
#ifndef ENVELOPE_TESTING_WHY_H
#define ENVELOPE_TESTING_WHY_H

#include <envelope/str.h>

/* For a `%.*s`. */
#define SHOWN(str) (int)(str).len, (str).ptr == NULL ? "" : (str).ptr

/* Writes an explanation to ENV_TEST_WHY_SIZE bytes at `why`, cut where it is longer. */
void env_test_explain(char *why, const char *format, ...);

/* Appends to one, likewise. */
void env_test_explain_more(char *why, const char *format, ...);

#endif
