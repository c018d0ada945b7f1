/* Comparing values: what the parts share. */
#ifndef ENVELOPE_TYPE_EQUAL_H
#define ENVELOPE_TYPE_EQUAL_H

#include <stdbool.h>

#include <envelope/type.h>

/*
 * Whether two values are equal. `depth`: levels that may still be opened. Values nested deeper cannot be written and are equal to nothing.
 */
typedef bool env_equal_function(const struct env_type *type, const void *a, const void *b, unsigned depth);

/* One for each kind that has nothing in it, or for several. */
env_equal_function env_equal_flat; /* byte by byte: integers, booleans, enums */
env_equal_function env_equal_number;
env_equal_function env_equal_float;
env_equal_function env_equal_string;
env_equal_function env_equal_format;
env_equal_function env_equal_bytes;
env_equal_function env_equal_open_enum;
env_equal_function env_equal_const;
env_equal_function env_equal_json;

#endif
