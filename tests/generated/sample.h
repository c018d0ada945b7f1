/* Random texts that a pattern matches. */
#ifndef ENVELOPE_TESTS_GENERATED_SAMPLE_H
#define ENVELOPE_TESTS_GENERATED_SAMPLE_H

#include <stdbool.h>
#include <stdint.h>

#include <envelope/pattern.h>
#include <envelope/str.h>

/* Most bytes of a sample. */
#define SAMPLE_MAX 64

/*
 * Writes a text of printable ASCII that the pattern matches, of `least` to `most` bytes (SAMPLE_MAX where that is less), to `room` of
 * SAMPLE_MAX bytes: a walk through its automaton, or where it has none one of a few texts that usual patterns match. False where none was
 * found. `random` is the state of the series.
 */
bool sample_pattern(uint64_t *random, const struct env_pattern *pattern, size_t least, size_t most,
		    char *room, struct env_str *out);

#endif
