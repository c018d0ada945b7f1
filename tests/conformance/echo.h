/* What comes back of a payload that is accepted. */
#ifndef ENVELOPE_TESTS_CONFORMANCE_ECHO_H
#define ENVELOPE_TESTS_CONFORMANCE_ECHO_H

#include <stdbool.h>

#include <jansson.h>

#include "case.h"

/*
 * Whether the payload of an answer is what the case sent, as far as that can be told: what was sent is there as it was, but for members that the
 * service changes, which are only looked at; what was not sent is null in messages whose members all are null by default.
 */
bool echo_is_sound(const struct recorded *recorded, const json_t *answer);

/* Spells a date, a time or both in one way: a T between them, six digits of a fraction, an offset that is no Z. */
#define ECHO_MOMENT_SIZE 64
void echo_spell_moment(const char *text, char out[ECHO_MOMENT_SIZE]);

#endif
