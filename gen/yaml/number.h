/* Numbers in the notation of YAML's core schema, exactly: as decimals, not as doubles. */
#ifndef GEN_YAML_NUMBER_H
#define GEN_YAML_NUMBER_H

#include <stdbool.h>
#include <stdint.h>

#include <envelope/buf.h>
#include <envelope/str.h>

/* Most digits of an exponent, so that arithmetic on it is exact. */
#define NUMBER_EXPONENT_MAX 9

enum number_form {
	NUMBER_NONE,    /* not a number */
	NUMBER_INTEGER, /* decimal, 0o or 0x */
	NUMBER_FLOAT,
	NUMBER_SPECIAL, /* infinite, or not a number: what JSON has not */
	NUMBER_BEYOND,  /* 0o or 0x beyond 64 bits, or an exponent of more than NUMBER_EXPONENT_MAX digits */
};

/* What a plain scalar is as a number (YAML 1.2.2 section 10.3.2). Takes linear time. */
enum number_form number_form(struct env_str text);

/* The functions below take text that is NUMBER_INTEGER or NUMBER_FLOAT. */

/*
 * Appends it in the grammar of RFC 8259 section 6, with the digits that were written. Ends the program when
 * memory is out.
 */
void number_to_json(struct env_str text, struct env_buf *out);

/* The value of a NUMBER_INTEGER. False where 64 bits do not hold it; then `*out` is untouched. */
bool number_to_int(struct env_str text, int64_t *out);

/* Whether two are the same number. */
bool number_equal(struct env_str a, struct env_str b);

#endif
