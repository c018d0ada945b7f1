/* Holding all ways through the codec together on one text. */
#ifndef ENVELOPE_TESTS_GENERATED_HOLD_H
#define ENVELOPE_TESTS_GENERATED_HOLD_H

#include <envelope/status.h>
#include <envelope/str.h>

#include "generated/types.h"

/*
 * Decodes the text as env_decode() does and by the tables alone: the same status, equal values, the same errors. What was decoded passes
 * check, is equal to its copy, is written to the same bytes both ways, and comes back equal from them. Fails the test, with the text, where
 * this does not hold; returns the status.
 */
enum env_status hold_text(const struct named_type *named, struct env_str text);

/* The same of a value that passes check; `text` is what it came from, for the message. */
void hold_value(const struct named_type *named, struct env_str text, const void *value);

/* Whether the type's fast decoder takes the text, all of it. */
bool hold_is_fast(const struct env_type *type, struct env_str text);

#endif
