/* Decimals as integers. */
#include "suite.h"

#include "schema/decimal.h"

static const struct {
	const char *text;
	enum decimal_fit fit;
	int64_t floor;
} cases[] = {
	{"0", DECIMAL_INTEGER, 0},
	{"-0", DECIMAL_INTEGER, 0},
	{"-0.0", DECIMAL_INTEGER, 0},
	{"1.0", DECIMAL_INTEGER, 1},
	{"1e2", DECIMAL_INTEGER, 100},
	{"1.25E2", DECIMAL_INTEGER, 125},
	{"1200e-2", DECIMAL_INTEGER, 12},
	{"1.5", DECIMAL_FRACTION, 1},
	{"-1.5", DECIMAL_FRACTION, -2},
	{"0.001", DECIMAL_FRACTION, 0},
	{"-1e-400", DECIMAL_FRACTION, -1},
	{"0e999999999999", DECIMAL_INTEGER, 0},
	{"9223372036854775807", DECIMAL_INTEGER, INT64_MAX},
	{"9223372036854775807.0", DECIMAL_INTEGER, INT64_MAX},
	{"9223372036854775807.5", DECIMAL_ABOVE, INT64_MAX},
	{"9223372036854775808", DECIMAL_ABOVE, INT64_MAX},
	{"1e19", DECIMAL_ABOVE, INT64_MAX},
	{"1e999999999999", DECIMAL_ABOVE, INT64_MAX},
	{"-9223372036854775808", DECIMAL_INTEGER, INT64_MIN},
	{"-9223372036854775808.1", DECIMAL_BELOW, INT64_MIN},
	{"-9223372036854775809", DECIMAL_BELOW, INT64_MIN},
	{"9007199254740993.0", DECIMAL_INTEGER, INT64_C(9007199254740993)},
};

START_TEST(test_cases)
{
	int64_t floor = 77;

	ck_assert_int_eq(decimal_to_int(env_str(cases[_i].text), &floor), cases[_i].fit);
	ck_assert_int_eq(floor, cases[_i].floor);
}
END_TEST

TCase *decimal_tests(void)
{
	TCase *tests = tcase_create("decimal");

	tcase_add_loop_test(tests, test_cases, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	return tests;
}
