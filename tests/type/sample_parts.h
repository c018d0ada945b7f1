/* Types without a name of their own that several of the sample's files refer to. */
#ifndef ENVELOPE_TESTS_TYPE_SAMPLE_PARTS_H
#define ENVELOPE_TESTS_TYPE_SAMPLE_PARTS_H

#include <envelope/type.h>

extern const struct env_enum_rules sample_color_rules;
extern const struct env_type sample_one; /* the constant 1 */

#endif
