/* The types of the golden packages. */
#ifndef ENVELOPE_TESTS_GENERATED_TYPES_H
#define ENVELOPE_TESTS_GENERATED_TYPES_H

#include <stddef.h>

#include <envelope/type.h>

struct named_type {
	const char *name;
	const struct env_type *type;
};

extern const struct named_type types[];
extern const size_t type_count;

#endif
