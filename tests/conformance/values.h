/* What values are, by the judge's own lights: patterns, formats and multiples. */
#ifndef ENVELOPE_TESTS_CONFORMANCE_VALUES_H
#define ENVELOPE_TESTS_CONFORMANCE_VALUES_H

#include <stdbool.h>

#include <jansson.h>

#include "case.h"

/* The pattern that the schema of the case's message has for what stands at the location, or NULL. Of `__key__` it is that of the keys. */
const char *value_pattern(const struct recorded *recorded, const json_t *loc);

/* Whether the string matches one of those patterns, as ECMA 262 has it. */
bool value_matches(const char *pattern, const char *text);

/* Whether an error of that type says that a string is not of a format, and the string is of it. */
bool value_is_format_error(const json_t *error);
bool value_is_of_format(const json_t *error, const char *text);

/* Whether the number is a multiple of the factor, by their shortest decimals. */
bool value_is_multiple(const json_t *number, const json_t *factor);

#endif
