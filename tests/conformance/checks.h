/* What the recorded service's models check beyond their schemas, in code of their own. */
#ifndef ENVELOPE_TESTS_CONFORMANCE_CHECKS_H
#define ENVELOPE_TESTS_CONFORMANCE_CHECKS_H

#include <stdbool.h>

#include <jansson.h>

#include "case.h"

/*
 * Whether an error is one of these checks of the case's message. `type` (may be NULL) is set to the error that a value
 * of another type than the check's has instead: "type_error.integer"; or to "" where it is the payload that is checked.
 */
bool check_is(const struct recorded *recorded, const json_t *error, const char **type);

/* Whether the case's message is one of those that name a channel. */
bool check_names_channel(const struct recorded *recorded);

#endif
