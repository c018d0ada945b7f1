/* Floats, rounded once, and integers without a sign, exactly. */
#include "text/number.h"

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/hooks.h"
#include "text/suites.h"

#define ROUNDS (400000 / CASES_DIVISOR)

static const struct {
	const char *text;
	float value; /* INFINITY: beyond the floats */
} floats[] = {
	{"0", 0.0F},
	{"-0.0", -0.0F},
	{"16777217", 16777216.0F},
	{"16777217.0000000000000000000000001", 16777218.0F},
	{"16777219", 16777220.0F},
	{"3.4028235e38", FLT_MAX},
	{"3.4028235677973366e38", FLT_MAX},
	{"3.4028235677973367e38", INFINITY},
	{"340282356779733661637539395458142568447", FLT_MAX},
	{"340282356779733661637539395458142568448", INFINITY},
	{"-1e39", -INFINITY},
	{"1e999999999999999999999", INFINITY},
	{"1.401298464324817e-45", 0x1p-149F},
	{"7.006492321624085e-46", 0.0F},
	{"7.0064923216240854e-46", 0x1p-149F},
	{"7.006492321624085354618e-46", 0.0F},
	{"1e-999", 0.0F},
	{"1.17549435e-38", FLT_MIN},
};

static bool same_bits(float a, float b)
{
	uint32_t bits[2];

	memcpy(&bits[0], &a, sizeof(a));
	memcpy(&bits[1], &b, sizeof(b));
	return bits[0] == bits[1];
}

static void expect(const char *text, float value)
{
	float read = 0;
	enum env_number_fit fit = env_number_to_float(env_str(text), &read);

	ck_assert_msg((fit == ENV_NUMBER_FITS) == (isfinite(value) != 0), "%s", text);
	ck_assert_msg(!isfinite(value) || same_bits(read, value), "%s: %a, not %a", text, (double)read,
		      (double)value);
}

START_TEST(known_floats)
{
	expect(floats[_i].text, floats[_i].value);
	expect(floats[_i].text, strtof(floats[_i].text, NULL));
}
END_TEST

static float random_float(uint64_t *random)
{
	uint32_t bits = (uint32_t)random_next(random);
	float value;

	memcpy(&value, &bits, sizeof(value));
	return value;
}

/* The significant digits of a number's text, without zeros at either end. */
static size_t count_digits(const char *text)
{
	size_t count = 0;
	size_t zeros = 0;

	for (; *text != '\0' && *text != 'e'; text++) {
		if (*text < '0' || *text > '9' || (*text == '0' && count == 0))
			continue;
		zeros = *text == '0' ? zeros + 1 : 0;
		count++;
	}
	return count - zeros;
}

/* The fewest digits that read back. */
static size_t fewest_digits(float value)
{
	char text[32];
	size_t digits = 0;

	do
		snprintf(text, sizeof(text), "%.*e", (int)digits++, (double)value);
	while (!same_bits(strtof(text, NULL), value));
	return count_digits(text);
}

START_TEST(floats_come_back)
{
	uint64_t random = 20;

	for (int round = 0; round < ROUNDS; round++) {
		char text[ENV_NUMBER_MAX + 1];
		float value = round < 1000 ? (float)round * FLT_TRUE_MIN : random_float(&random);
		if (!isfinite(value))
			continue;
		text[env_number_from_float(text, value)] = '\0';
		expect(text, value);
		ck_assert_msg(count_digits(text) == fewest_digits(value), "%s", text);
	}
}
END_TEST

/* Makes the number less by one in its last place. */
static void decrease(char *last)
{
	for (; *last == '0' || *last == '.'; last--)
		if (*last == '0')
			*last = '9';
	(*last)--;
}

/* The middle of two floats, exactly, and the least bit more and less: a double in between would round twice. */
START_TEST(middles_are_rounded_once)
{
	uint64_t random = 21;

	for (int round = 0; round < ROUNDS / 10; round++) {
		float low = fabsf(random_float(&random));
		if (!(low < FLT_MAX))
			continue;
		double middle = ((double)low + (double)nextafterf(low, INFINITY)) / 2;
		char text[256];
		snprintf(text, sizeof(text), "%.170e", middle);
		expect(text, strtof(text, NULL));
		char *last = strchr(text, 'e') - 1;
		*last = '1'; /* was 0: no middle has so many digits */
		expect(text, strtof(text, NULL));
		*last = '0';
		decrease(last);
		expect(text, strtof(text, NULL));
	}
}
END_TEST

static const struct {
	const char *text;
	enum env_number_fit fit;
	uint64_t value;
} naturals[] = {
	{"0", ENV_NUMBER_FITS, 0},
	{"-0.0e9", ENV_NUMBER_FITS, 0},
	{"0e99999999999999999999", ENV_NUMBER_FITS, 0},
	{"18446744073709551615", ENV_NUMBER_FITS, UINT64_MAX},
	{"18446744073709551615.00", ENV_NUMBER_FITS, UINT64_MAX},
	{"1844674407370955161.5e1", ENV_NUMBER_FITS, UINT64_MAX},
	{"1844674407370955161500e-2", ENV_NUMBER_FITS, UINT64_MAX},
	{"0.000000000000000000001e25", ENV_NUMBER_FITS, 10000},
	{"1e19", ENV_NUMBER_FITS, 10000000000000000000U},
	{"18446744073709551616", ENV_NUMBER_RANGE, 0},
	{"18446744073709551620", ENV_NUMBER_RANGE, 0},
	{"2e19", ENV_NUMBER_RANGE, 0},
	{"1e20", ENV_NUMBER_RANGE, 0},
	{"1e99999999999999999999", ENV_NUMBER_RANGE, 0},
	{"-1", ENV_NUMBER_RANGE, 0},
	{"-1.5", ENV_NUMBER_FRACTION, 0},
	{"18446744073709551615.5", ENV_NUMBER_FRACTION, 0},
	{"1e-99999999999999999999", ENV_NUMBER_FRACTION, 0},
};

START_TEST(naturals_are_exact)
{
	uint64_t value = 0;

	ck_assert_int_eq(env_number_to_uint(env_str(naturals[_i].text), &value), naturals[_i].fit);
	ck_assert_uint_eq(value, naturals[_i].value);
}
END_TEST

START_TEST(naturals_come_back)
{
	uint64_t random = 22;

	for (int round = 0; round < ROUNDS / 10; round++) {
		uint64_t value = random_next(&random) >> random_below(&random, 64);
		uint64_t read = 0;
		char text[ENV_NUMBER_MAX];
		size_t len = env_number_from_uint(text, value);
		ck_assert_int_eq(env_number_to_uint(env_str_of(text, len), &read), ENV_NUMBER_FITS);
		ck_assert_uint_eq(read, value);
	}
}
END_TEST

Suite *float_suite(void)
{
	Suite *suite = suite_create("float");
	TCase *tcase = tcase_create("float");

	tcase_set_timeout(tcase, 60);
	tcase_add_loop_test(tcase, known_floats, 0, (int)COUNT_OF(floats));
	tcase_add_test(tcase, floats_come_back);
	tcase_add_test(tcase, middles_are_rounded_once);
	tcase_add_loop_test(tcase, naturals_are_exact, 0, (int)COUNT_OF(naturals));
	tcase_add_test(tcase, naturals_come_back);
	suite_add_tcase(suite, tcase);
	return suite;
}
