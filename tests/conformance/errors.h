/* Questions about single errors, for the rules. */
#ifndef ENVELOPE_TESTS_CONFORMANCE_ERRORS_H
#define ENVELOPE_TESTS_CONFORMANCE_ERRORS_H

#include <stdbool.h>

#include <jansson.h>

#include "comparison.h"

/* Whether the error is of this type. `error` may be NULL: then it is not. */
bool error_is(const json_t *error, const char *type);

/* Whether it has this type and message, a location, and nothing else. */
bool error_says(const json_t *error, const char *type, const char *message);

/* Whether ours is an error about a JSON type, and the value that was sent there is indeed of another. */
bool error_is_wrong_type(const struct comparison *comparison, const json_t *error);

/*
 * Whether an error of ours about a type names that of the schema, as far as it can be told: by what `theirs` says of the value (NULL: nothing), by what the
 * recorded service wrote back for it, or because a frame's keys are known.
 */
bool error_names_schema_type(const struct comparison *comparison, const json_t *theirs, const json_t *error);

/* Whether the error's type can be that of the member that it speaks of, by what is known of the corpus. */
bool error_suits_member(const struct comparison *comparison, const json_t *error);

/* Whether the location `start` leads to `loc`, or to something that holds it. */
bool loc_begins_with(const json_t *loc, const json_t *start);

/*
 * Whether the value at the location is as it was sent in ours, where ours is an answer that has values: for what the recorded service refused and
 * ours did not.
 */
bool error_let_pass(const struct comparison *comparison, const json_t *loc);

/* Whether ours is an error about a bound, and the number that was sent breaks the bound that it names. */
bool error_breaks_bound(const struct comparison *comparison, const json_t *error);

/* Whether ours is an error about the pattern of the schema, and what was sent does not match it. */
bool error_breaks_pattern(const struct comparison *comparison, const json_t *error);

/* Whether ours is an error about an enumeration (a constant) that the value is not in (is not), with a message that says what its context says. */
bool error_is_sound_enum(const struct comparison *comparison, const json_t *error);
bool error_is_sound_const(const struct comparison *comparison, const json_t *error);

/* Whether no two items are the same in JSON. */
bool array_is_unique(const json_t *array);

#endif
