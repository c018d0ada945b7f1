/* Integers, exactly, however they are spelt. */
#include "text/number.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "text/hooks.h"
#include "text/suites.h"

static const struct {
	const char *text;
	int64_t value;
} integers[] = {
	{"0", 0},
	{"-0", 0},
	{"0.0", 0},
	{"-0.000e-5", 0},
	{"0e99999999999999999999", 0},
	{"1", 1},
	{"-1", -1},
	{"1.0", 1},
	{"10e-1", 1},
	{"1e2", 100},
	{"1.5e1", 15},
	{"0.001e3", 1},
	{"120e-1", 12},
	{"-1.230e+2", -123},
	{"9007199254740993", 9007199254740993},
	{"9007199254740993.0", 9007199254740993},
	{"9223372036854775807", INT64_MAX},
	{"-9223372036854775808", INT64_MIN},
	{"9223372036854775807.000", INT64_MAX},
	{"92233720368547758070e-1", INT64_MAX},
	{"-922337203685477580.8e1", INT64_MIN},
	{"1e18", 1000000000000000000},
	{"10000000000000000000000000000000000e-34", 1},
	{"0.0000000000000000000000000000000000001e37", 1},
};

static const struct {
	const char *text;
	enum env_number_fit fit;
} others[] = {
	{"0.5", ENV_NUMBER_FRACTION},
	{"1e-1", ENV_NUMBER_FRACTION},
	{"12345e-5", ENV_NUMBER_FRACTION},
	{"9007199254740993.5", ENV_NUMBER_FRACTION},
	{"1e-99999999999999999999", ENV_NUMBER_FRACTION},
	{"123456789012345678901234567890.1", ENV_NUMBER_FRACTION},
	{"1.00000000000000000000000000000001", ENV_NUMBER_FRACTION},
	{"12345678901234567890123e-1", ENV_NUMBER_FRACTION},
	{"9223372036854775808", ENV_NUMBER_RANGE},
	{"-9223372036854775809", ENV_NUMBER_RANGE},
	{"1e19", ENV_NUMBER_RANGE},
	{"18446744073709551616", ENV_NUMBER_RANGE},
	{"1e99999999999999999999", ENV_NUMBER_RANGE},
	{"123456789012345678901234567890", ENV_NUMBER_RANGE},
	{"1.23456789012345678901234567890e29", ENV_NUMBER_RANGE},
	{"123456789012345678901234500.00", ENV_NUMBER_RANGE},
	{"9999999999999999999", ENV_NUMBER_RANGE},
};

START_TEST(reads_integers)
{
	int64_t value = 77;
	struct env_str text = exact_copy(env_str(integers[_i].text));

	ck_assert_int_eq(env_number_to_int(text, &value), ENV_NUMBER_FITS);
	ck_assert_int_eq(value, integers[_i].value);
	free((void *)text.ptr);
}
END_TEST

START_TEST(refuses_others)
{
	int64_t value = 77;

	ck_assert_int_eq(env_number_to_int(env_str(others[_i].text), &value), others[_i].fit);
	ck_assert_int_eq(value, 77);
}
END_TEST

START_TEST(writes_and_reads_back)
{
	uint64_t state = 7;

	for (int i = 0; i < 200000; i++) {
		uint64_t bits = random_next(&state) >> random_below(&state, 64);
		int64_t value = (int64_t)(i % 2 == 0 ? bits : -bits);
		char text[ENV_NUMBER_MAX], wanted[ENV_NUMBER_MAX];
		int64_t back;
		size_t length = env_number_from_int(text, i == 0 ? INT64_MIN : value);
		ck_assert_int_gt(snprintf(wanted, sizeof(wanted), "%" PRId64, i == 0 ? INT64_MIN : value), 0);
		ck_assert(env_str_equal(env_str_of(text, length), env_str(wanted)));
		ck_assert_int_eq(env_number_to_int(env_str_of(text, length), &back), ENV_NUMBER_FITS);
		ck_assert_int_eq(back, i == 0 ? INT64_MIN : value);
	}
}
END_TEST

Suite *int_suite(void)
{
	Suite *suite = suite_create("int");
	TCase *tests = tcase_create("int");

	tcase_set_timeout(tests, 120);
	tcase_add_loop_test(tests, reads_integers, 0, COUNT_OF(integers));
	tcase_add_loop_test(tests, refuses_others, 0, COUNT_OF(others));
	tcase_add_test(tests, writes_and_reads_back);
	suite_add_tcase(suite, tests);
	return suite;
}
