/*
 * Doubles, against the C library: random bits, random decimals, and the middles between neighbours with all their digits.
 *
 * ENVELOPE_DOUBLE_ROUNDS=500000000 CK_RUN_SUITE=double_random test-text tries so many of each (of the middles a hundredth), where the
 * usual run tries a million at most. That many take an hour.
 */
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "text/shortest.h"
#include "text/shortest_likely.h"

#include "text/doubles.h"
#include "text/hooks.h"
#include "text/suites.h"

/* How many cases: as many as usual, or as the environment says. */
static uint64_t rounds(uint64_t usual)
{
	const char *wanted = getenv("ENVELOPE_DOUBLE_ROUNDS");

	return wanted != NULL ? strtoull(wanted, NULL, 10) : usual / CASES_DIVISOR;
}

START_TEST(writes_random_bits)
{
	uint64_t state = 2025;

	for (uint64_t i = rounds(1000000); i > 0; i--) {
		double value = double_of(random_next(&state));
		if (isfinite(value))
			check_written(value);
	}
}
END_TEST

/* Whether a product alone decides; if so, on what all of the bits do. */
static bool is_likely(uint64_t bits)
{
	struct env_seventeen likely;
	struct env_shortest sure = env_shortest_decimal(bits);

	if (!env_shortest_likely(bits, &likely))
		return false;
	bool is_long = sure.digits >= UINT64_C(10000000000000000);
	uint64_t digits = is_long ? sure.digits : sure.digits * 10;
	/* as check_written() does it */
	if (likely.sixteen * 10 + likely.last != digits ||
	    likely.power != sure.exponent + (is_long ? 16 : 15))
		ck_abort_msg("%a: %llu and %u at %d", double_of(bits), (unsigned long long)likely.sixteen,
			     likely.last, likely.power);
	return true;
}

/* Random bits, and few of them: whose decimals lie between two others, or are shorter than these. */
START_TEST(writes_what_is_likely_as_what_is_sure)
{
	uint64_t state = 41;
	uint64_t unsure = 0;
	uint64_t count = rounds(1000000);

	for (uint64_t i = 0; i < count; i++) {
		uint64_t bits = random_next(&state) >> 1;
		uint64_t cut = random_below(&state, 52);
		if (!isfinite(double_of(bits)))
			continue;
		unsure += !is_likely(bits);
		is_likely(bits >> cut << cut);
	}
	/* subnormal numbers, and middles of two decimals */
	ck_assert_uint_lt(unsure, count / 100);
	ck_assert(!is_likely(0) && !is_likely(1));
	/* a power of two */
	ck_assert(!is_likely(UINT64_C(0x3FF) << 52));
}
END_TEST

START_TEST(writes_short_numbers_and_powers)
{
	uint64_t state = 11;

	for (uint64_t i = rounds(100000); i > 0; i--)
		check_written((double)random_below(&state, 1000000) /
			      (double)(1 + random_below(&state, 1000)));
	for (int exponent = -1074; exponent < 1024; exponent++) {
		double power = ldexp(1, exponent);
		check_written(power);
		check_written(nextafter(power, 0));
		check_written(nextafter(power, INFINITY) < INFINITY ? nextafter(power, INFINITY) : power);
	}
}
END_TEST

/* Decimals of few digits, and the doubles next to them, which have many. */
START_TEST(writes_decimals_and_their_neighbours)
{
	uint64_t state = 77;

	for (int i = 0; i < 30000 / CASES_DIVISOR; i++) {
		double power = 1;
		for (uint64_t k = random_below(&state, 9); k > 0; k--)
			power *= 10;
		double value = (double)(random_next(&state) >> (14 + random_below(&state, 50))) / power;
		check_written(value);
		check_written(-value);
		check_written(nextafter(value, 0));
		check_written(nextafter(value, INFINITY));
	}
	check_written(1e9);
	check_written(nextafter(1e9, 0));
	check_written(999999999.999999);
	check_written(0.000001);
	check_written(0.0000005);
}
END_TEST

START_TEST(reads_random_decimals)
{
	uint64_t state = 5;
	char text[128];

	for (uint64_t i = rounds(300000); i > 0; i--) {
		size_t len = 0;
		size_t digits = 1 + random_below(&state, i % 3 == 0 ? 60 : 22);
		text[len++] = (char)('1' + random_below(&state, 9));
		text[len++] = '.';
		while (digits-- > 0)
			text[len++] = (char)('0' + random_below(&state, 10));
		(void)snprintf(text + len, sizeof(text) - len, "e%d", (int)random_below(&state, 700) - 360);
		assert_reads_as(text, strtod(text, NULL));
	}
}
END_TEST

/* The middle above a double, which long double holds exactly, with all its digits; and what is next to it on both sides. */
static void check_middle(uint64_t bits)
{
	static char text[2000];
	long double middle = ((long double)double_of(bits) + (long double)double_of(bits + 1)) / 2;
	int len = snprintf(text, sizeof(text), "%.1100Le", middle);
	char *exponent = strchr(text, 'e');

	ck_assert_int_lt(len, (int)sizeof(text));
	ck_assert_ptr_nonnull(exponent);
	assert_reads_as(text, strtod(text, NULL));
	exponent[-1] = '1';
	assert_reads_as(text, double_of(bits + 1));
	/* one less in a place that counts: below the middle */
	exponent[-1] = '0';
	char *last = exponent - 1;
	while (*last == '0')
		last--;
	ck_assert_int_ne(*last, '.');
	--*last;
	memset(last + 1, '9', (size_t)(exponent - last - 1));
	assert_reads_as(text, double_of(bits));
}

START_TEST(reads_middles)
{
	uint64_t state = 17;

	/* these have a thousand digits each */
	for (uint64_t i = rounds(500000) / 100; i > 0; i--) {
		uint64_t bits = random_next(&state) >> (1 + random_below(&state, 12));
		if (isfinite(double_of(bits)) && isfinite(double_of(bits + 1)))
			check_middle(bits);
	}
	check_middle(0);
	check_middle(1);
	check_middle((UINT64_C(1) << 52) - 1);
	check_middle((UINT64_C(0x7FF) << 52) - 2);
}
END_TEST

Suite *double_random_suite(void)
{
	Suite *suite = suite_create("double_random");
	TCase *tests = tcase_create("double_random");

	/* as long as it takes where somebody asks for more */
	tcase_set_timeout(tests, getenv("ENVELOPE_DOUBLE_ROUNDS") != NULL ? 0 : 600);
	tcase_add_test(tests, writes_random_bits);
	tcase_add_test(tests, writes_what_is_likely_as_what_is_sure);
	tcase_add_test(tests, writes_short_numbers_and_powers);
	tcase_add_test(tests, writes_decimals_and_their_neighbours);
	tcase_add_test(tests, reads_random_decimals);
	if (LDBL_MANT_DIG > 53)
		tcase_add_test(tests, reads_middles);
	suite_add_tcase(suite, tests);
	return suite;
}
