/* Durations and rates. */
#include "suite.h"

#include "schema/quantity.h"

static const struct {
	const char *text;
	unsigned milliseconds; /* 0: it is none */
} durations[] = {
	{"1ms", 1},
	{"250ms", 250},
	{"5s", 5000},
	{"2min", 120000},
	{"1h", 3600000},
	{"24h", 86400000},
	{"86400s", 86400000},
	{"86400000ms", 86400000},
	{"25h", 0},
	{"86401s", 0},
	{"86400001ms", 0},
	{"999999999h", 0},
	{"1000000000s", 0},
	{"0s", 0},
	{"05s", 0},
	{"", 0},
	{"5", 0},
	{"s", 0},
	{"-5s", 0},
	{"+5s", 0},
	{"5 s", 0},
	{"5s ", 0},
	{"5S", 0},
	{"5m", 0},
	{"1.5s", 0},
	{"0x5s", 0},
	{"5mins", 0},
};

START_TEST(test_durations)
{
	unsigned milliseconds = 0;
	bool fine = duration_parse(env_str(durations[_i].text), &milliseconds);

	ck_assert(fine == (durations[_i].milliseconds > 0));
	ck_assert_uint_eq(milliseconds, durations[_i].milliseconds);
}
END_TEST

static const struct {
	const char *text;
	unsigned count; /* 0: it is none */
	unsigned milliseconds;
} rates[] = {
	{"10/s", 10, 1000},  {"100/min", 100, 60000},
	{"5/10s", 5, 10000}, {"1/24h", 1, 86400000},
	{"3/ms", 3, 1},      {"1000000/h", 1000000, 3600000},
	{"1000001/h", 0, 0}, {"0/s", 0, 0},
	{"10", 0, 0},        {"10/", 0, 0},
	{"/s", 0, 0},        {"", 0, 0},
	{"10/0s", 0, 0},     {"10/25h", 0, 0},
	{"10//s", 0, 0},     {"10/s/s", 0, 0},
	{"1.5/s", 0, 0},     {"10/day", 0, 0},
};

START_TEST(test_rates)
{
	unsigned count = 0;
	unsigned milliseconds = 0;
	bool fine = rate_parse(env_str(rates[_i].text), &count, &milliseconds);

	ck_assert(fine == (rates[_i].count > 0));
	ck_assert_uint_eq(count, rates[_i].count);
	ck_assert_uint_eq(milliseconds, rates[_i].milliseconds);
}
END_TEST

/* The text need not end where the string does. */
START_TEST(test_ends)
{
	unsigned milliseconds = 0;

	ck_assert(duration_parse(env_str_of("15s0", 3), &milliseconds));
	ck_assert_uint_eq(milliseconds, 15000);
	ck_assert(!duration_parse((struct env_str){NULL, 0}, &milliseconds));
}
END_TEST

TCase *quantity_tests(void)
{
	TCase *tests = tcase_create("quantity");

	tcase_add_loop_test(tests, test_durations, 0, (int)(sizeof(durations) / sizeof(durations[0])));
	tcase_add_loop_test(tests, test_rates, 0, (int)(sizeof(rates) / sizeof(rates[0])));
	tcase_add_test(tests, test_ends);
	return tests;
}
