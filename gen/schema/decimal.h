/* Integers from decimals, exactly. */
#ifndef GEN_SCHEMA_DECIMAL_H
#define GEN_SCHEMA_DECIMAL_H

#include <stdint.h>

#include <envelope/str.h>

#include "base/memory.h"
#include "yaml/node.h"

enum decimal_fit {
	DECIMAL_INTEGER,
	DECIMAL_FRACTION, /* between two integers */
	DECIMAL_ABOVE,    /* more than the greatest that there is */
	DECIMAL_BELOW,    /* less than the least */
};

/* The text of a number as JSON writes it (RFC 8259 section 6), in the arena. */
struct env_str decimal_text(struct memory *memory, const struct node *number);

/*
 * What `text`, in the grammar of RFC 8259 section 6, is as an integer, however it is spelt: 1.0 and 1e2 are
 * integers. `*floor` becomes the greatest integer that is not above it, or the end of the range that is
 * nearest. Takes linear time.
 */
enum decimal_fit decimal_to_int(struct env_str text, int64_t *floor);

/* The same of integers without a sign: from 0 to UINT64_MAX. What is negative is DECIMAL_BELOW, and `*floor` 0. */
enum decimal_fit decimal_to_unsigned(struct env_str text, uint64_t *floor);

#endif
