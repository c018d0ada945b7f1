/*
 * Numbers, from text and to text, exactly: integers of 64 bits, doubles correctly rounded both ways.
 * Independent of the locale. All take text that obeys the grammar of RFC 8259 section 6.
 */
#ifndef ENVELOPE_TEXT_NUMBER_H
#define ENVELOPE_TEXT_NUMBER_H

#include <stdbool.h>
#include <stdint.h>

#include <envelope/str.h>

enum env_number_fit {
	ENV_NUMBER_FITS,
	ENV_NUMBER_FRACTION, /* a number with a fraction, where an integer was asked for */
	ENV_NUMBER_RANGE,    /* beyond 64 bits, or beyond the doubles or floats */
};

/*
 * The number as an integer, however it is spelt: 1, 1.0, 10e-1, 1e2 and -0 are integers (JSON Schema 2020-12
 * section 6.1.1), judged on the decimal text and not on a double, so that 9007199254740993.0 is exact. Takes
 * time linear in the text.
 */
enum env_number_fit env_number_to_int(struct env_str text, int64_t *out);

/* The same for integers that are not negative: -1 is ENV_NUMBER_RANGE. */
enum env_number_fit env_number_to_uint(struct env_str text, uint64_t *out);

/*
 * The nearest double, ties to even; -0 and -0.0 give -0.0; ENV_NUMBER_RANGE where that is infinite. Underflow
 * gives 0 or a subnormal.
 */
enum env_number_fit env_number_to_double(struct env_str text, double *out);

/* The same for floats: the text is rounded once, not by way of a double. */
enum env_number_fit env_number_to_float(struct env_str text, float *out);

/* Room that those below want: they write no more than 26 bytes, but touch more. */
#define ENV_NUMBER_MAX 48

/* Writes the decimal digits of `value`; returns the number of bytes. No NUL. */
size_t env_number_from_int(char *out, int64_t value);
size_t env_number_from_uint(char *out, uint64_t value);

/*
 * Writes the shortest decimal that reads back as `value` (finite), and of those the nearest to it; returns
 * the number of bytes. No NUL. Spelt as the wire has it: exponent form below 1e-4 and from 1e16 on ("1e-05",
 * "1.5e+16": at least two digits of exponent), else plain with ".0" kept ("1.0", "-0.0").
 */
size_t env_number_from_double(char *out, double value);

/* The same for floats: the shortest decimal that env_number_to_float() reads back. */
size_t env_number_from_float(char *out, float value);

#endif
