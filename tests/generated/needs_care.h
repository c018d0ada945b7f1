/* What fast decoders leave to the careful one. */
#ifndef ENVELOPE_TESTS_GENERATED_NEEDS_CARE_H
#define ENVELOPE_TESTS_GENERATED_NEEDS_CARE_H

#include <stdbool.h>

#include <envelope/type.h>

/*
 * Whether values of the type may need the careful decoder though they are written as usual: it keeps keys, has members of enums that are
 * spelt oddly or rules on text, or is made of types that do, down to `depth` levels.
 */
bool needs_care(const struct env_type *type, unsigned depth);

#endif
