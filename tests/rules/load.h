/* Reads the text of a JSON Schema into rules as the generator would write them, so that tests can say what they mean. */
#ifndef ENVELOPE_TESTS_RULES_LOAD_H
#define ENVELOPE_TESTS_RULES_LOAD_H

#include <envelope/arena.h>
#include <envelope/rules.h>

/*
 * The schema, in `arena`, which has to have room. References are "#" or "#/$defs/name". Patterns are POSIX's extended ones, matched in a
 * slow and simple way; the patterns LIMIT and MEMORY match nothing and answer ENV_LIMIT and ENV_NO_MEMORY. Keywords that are none are a failed test.
 */
const struct env_schema *schema_load(struct env_arena *arena, const char *json);

#endif
