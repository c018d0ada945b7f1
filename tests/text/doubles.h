/* Holding what is read and written of doubles to the C library. */
#ifndef ENVELOPE_TESTS_TEXT_DOUBLES_H
#define ENVELOPE_TESTS_TEXT_DOUBLES_H

#include <stdint.h>

/* The double of these bits. */
double double_of(uint64_t bits);

/* The text is read as `wanted`, the sign of zero as well, or refused where that is infinite. */
void assert_reads_as(const char *text, double wanted);

/*
 * What is written of the value reads back, here and in the C library; with a digit less nothing does; and it is what the C library gives
 * for as many digits. What the C library writes with "%.17g" reads back as well.
 */
void check_written(double value);

/* The text is read as strtod() reads it, with either sign. */
void check_read(const char *text);

/* As check_read() of the value with all its digits, up to 1100, which only the slowest way can read. */
void check_long(double value);

#endif
