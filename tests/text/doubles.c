/* Holding what is read and written of doubles to the C library. */
#include "text/doubles.h"

#include <check.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/hooks.h"
#include "text/number.h"

double double_of(uint64_t bits)
{
	double value;

	memcpy(&value, &bits, sizeof(value));
	return value;
}

void assert_reads_as(const char *text, double wanted)
{
	double value = 0;
	enum env_number_fit fit = env_number_to_double(env_str(text), &value);

	ck_assert_int_eq(fit, isinf(wanted) ? ENV_NUMBER_RANGE : ENV_NUMBER_FITS);
	if (fit == ENV_NUMBER_FITS)
		ck_assert_msg(value == wanted && signbit(value) == signbit(wanted), "%s: %a, wanted %a", text,
			      value, wanted);
}

/* The significant digits of a number's text, without zeros at either end; returns how many. */
static size_t significant(char *digits, const char *text)
{
	size_t count = 0;

	for (; *text != '\0' && *text != 'e'; text++) {
		if (*text >= '0' && *text <= '9' && (count > 0 || *text != '0'))
			digits[count++] = *text;
	}
	while (count > 0 && digits[count - 1] == '0')
		count--;
	digits[count] = '\0';
	return count;
}

void check_written(double value)
{
	char text[ENV_NUMBER_MAX + 1], digits[40], other[40], other_digits[40];

	text[env_number_from_double(text, value)] = '\0';
	ck_assert_msg(strtod(text, NULL) == value, "%s is not %a", text, value);
	assert_reads_as(text, value);
	int count = (int)significant(digits, text);
	if (count > 1) {
		ck_assert_int_gt(snprintf(other, sizeof(other), "%.*e", count - 2, value), 0);
		ck_assert_msg(strtod(other, NULL) != value, "%s is shorter than %s", other, text);
	}
	/* next to a power of two, the nearest of this length may lie below the lower middle: then it does not read back */
	ck_assert_int_gt(snprintf(other, sizeof(other), "%.*e", count > 0 ? count - 1 : 0, value), 0);
	significant(other_digits, other);
	if (strtod(other, NULL) == value)
		ck_assert_str_eq(digits, other_digits);
	ck_assert_int_gt(snprintf(other, sizeof(other), "%.17g", value), 0);
	assert_reads_as(other, value);
}

void check_read(const char *text)
{
	char negative[1200];

	assert_reads_as(text, strtod(text, NULL));
	ck_assert_int_lt(snprintf(negative, sizeof(negative), "-%s", text), (int)sizeof(negative));
	assert_reads_as(negative, strtod(negative, NULL));
}

void check_long(double value)
{
	char text[1200];

	ck_assert_int_lt(snprintf(text, sizeof(text), "%.1100e", fabs(value)), (int)sizeof(text));
	assert_reads_as(text, fabs(value));
	check_read(text);
}
