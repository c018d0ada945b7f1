/* Durations and rates as schemas write them. */
#ifndef GEN_SCHEMA_QUANTITY_H
#define GEN_SCHEMA_QUANTITY_H

#include <stdbool.h>

#include <envelope/str.h>

/* Longest duration, a day, in milliseconds; most messages of a rate. */
#define DURATION_MAX 86400000U
#define RATE_COUNT_MAX 1000000U

/*
 * A number and a unit, "250ms", "5s", "2min", "1h", in milliseconds: from 1 to DURATION_MAX. False where it
 * is none; then `*milliseconds` is untouched.
 */
bool duration_parse(struct env_str text, unsigned *milliseconds);

/*
 * A count and a duration, "5/10s"; without its number, "10/s", the duration is one of the unit. False where
 * it is none, or the count is not from 1 to RATE_COUNT_MAX; then nothing is touched.
 */
bool rate_parse(struct env_str text, unsigned *count, unsigned *milliseconds);

#endif
