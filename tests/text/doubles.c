/*
 * Holding what is read and written of doubles to the C library. Check notes each assertion in a file, and hundreds of millions are looked at:
 * so it is only told what fails.
 */
#include "text/doubles.h"

#include <check.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/hooks.h"
#include "text/number.h"

#define EXPECT(condition, ...)                     \
	do {                                       \
		if (!(condition))                  \
			ck_abort_msg(__VA_ARGS__); \
	} while (0)

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

	EXPECT(fit == (isinf(wanted) ? ENV_NUMBER_RANGE : ENV_NUMBER_FITS), "%s: %d", text, (int)fit);
	if (fit == ENV_NUMBER_FITS)
		EXPECT(value == wanted && signbit(value) == signbit(wanted), "%s: %a, wanted %a", text, value,
		       wanted);
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
	EXPECT(strtod(text, NULL) == value, "%s is not %a", text, value);
	assert_reads_as(text, value);
	int count = (int)significant(digits, text);
	if (count > 1) {
		(void)snprintf(other, sizeof(other), "%.*e", count - 2, value);
		EXPECT(strtod(other, NULL) != value, "%s is shorter than %s", other, text);
	}
	/* next to a power of two, the nearest of this length may lie below the lower middle: then it does not read back */
	(void)snprintf(other, sizeof(other), "%.*e", count > 0 ? count - 1 : 0, value);
	significant(other_digits, other);
	if (strtod(other, NULL) == value)
		EXPECT(strcmp(digits, other_digits) == 0, "%s, the C library: %s", text, other);
	(void)snprintf(other, sizeof(other), "%.17g", value);
	assert_reads_as(other, value);
}

void check_read(const char *text)
{
	char negative[1300];

	assert_reads_as(text, strtod(text, NULL));
	(void)snprintf(negative, sizeof(negative), "-%s", text);
	assert_reads_as(negative, strtod(negative, NULL));
}

void check_long(double value)
{
	char text[1200];

	(void)snprintf(text, sizeof(text), "%.1100e", fabs(value));
	assert_reads_as(text, fabs(value));
	check_read(text);
}
