/* How often a connection may send a message: work.often and work.often_too twice in a second. */
#include "suites.h"

#include "fixture.h"

#define REFUSED "error.job f too many messages of this type"

START_TEST(a_burst_is_taken_and_the_next_one_refused)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	env_test_clock_set(&fixture.test.clock, (int64_t)_i * 1000000);
	fixture_ask(&fixture, 0, "work.often", "1", "1");
	fixture_ask(&fixture, 0, "work.often", "2", "2");
	fixture_ask(&fixture, 0, "work.often", "3", "3");
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 work.done s 1; 2 work.done s 2; 3 " REFUSED);
	ck_assert_str_eq(fixture.ran, "1 2 ");
	fixture_close(&fixture);
}
END_TEST

START_TEST(time_gives_one_back_after_the_other)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	for (int i = 0; i < 2; i++)
		fixture_ask(&fixture, 0, "work.often", "-", "burst");
	(void)fixture_take(&fixture, 0);
	fixture_pass(&fixture, 499);
	fixture_ask(&fixture, 0, "work.often", "1", "1");
	fixture_pass(&fixture, 1);
	fixture_ask(&fixture, 0, "work.often", "2", "2");
	fixture_ask(&fixture, 0, "work.often", "3", "3");
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 " REFUSED "; 2 work.done s 2; 3 " REFUSED);
	fixture_pass(&fixture, 10000);
	fixture_ask(&fixture, 0, "work.often", "4", "4");
	fixture_ask(&fixture, 0, "work.often", "5", "5");
	fixture_ask(&fixture, 0, "work.often", "6", "6");
	ck_assert_str_eq(fixture_take(&fixture, 0), "4 work.done s 4; 5 work.done s 5; 6 " REFUSED);
	fixture_close(&fixture);
}
END_TEST

/* Nanoseconds end long before the clock does, and that is no end of rates. */
START_TEST(rates_go_on_to_the_end_of_time)
{
	struct fixture fixture;
	const int64_t ends[] = {INT64_MAX / 1000, INT64_MAX};

	fixture_open(&fixture, NULL, 0);
	for (int i = 0; i < 2; i++) {
		env_test_clock_set(&fixture.test.clock, ends[i] - 5000000);
		fixture_ask(&fixture, 0, "work.often", "-", "-");
		fixture_pass(&fixture, 10000);
		fixture_ask(&fixture, 0, "work.often", "1", "1");
		fixture_ask(&fixture, 0, "work.often", "2", "2");
		fixture_ask(&fixture, 0, "work.often", "3", "3");
		ck_assert_str_eq(fixture_take(&fixture, 0),
				 "- work.done s -; 1 work.done s 1; 2 work.done s 2; 3 " REFUSED);
	}
	fixture_close(&fixture);
}
END_TEST

START_TEST(each_connection_and_each_type_has_a_rate_of_its_own)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	for (int i = 0; i < 3; i++) {
		fixture_ask(&fixture, 0, "work.often", "a", "a");
		fixture_ask(&fixture, 0, "work.often_too", "b", "b");
	}
	fixture_ask(&fixture, 1, "work.often", "c", "c");
	ck_assert_str_eq(fixture_take(&fixture, 0),
			 "a work.done s a; a work.done s a; a " REFUSED "; b " REFUSED);
	ck_assert_str_eq(fixture_take(&fixture, 1), "c work.done s c");
	ck_assert_str_eq(fixture.ran, "a b a b c ");
	fixture_close(&fixture);
}
END_TEST

/* What is refused by its schema was not taken. */
START_TEST(only_messages_that_conform_count)
{
	struct fixture fixture;

	fixture_open(&fixture, NULL, 0);
	for (int i = 0; i < 5; i++)
		fixture_ask(&fixture, 0, "work.often", "x", "");
	(void)fixture_take(&fixture, 0);
	fixture_ask(&fixture, 0, "work.often", "1", "1");
	ck_assert_str_eq(fixture_take(&fixture, 0), "1 work.done s 1");
	fixture_close(&fixture);
}
END_TEST

/* Nor is what comes while too much is in flight. */
START_TEST(what_is_refused_for_another_reason_does_not_count)
{
	struct fixture fixture;
	const struct env_hub_options options = {.limits.requests = 1};

	fixture_open(&fixture, &options, 0);
	fixture_ask(&fixture, 0, "work.quiet", "1", "1");
	for (int i = 0; i < 3; i++)
		fixture_ask(&fixture, 0, "work.often", "2", "2");
	ck_assert_str_eq(fixture_take(&fixture, 0),
			 "2 error.job f too many requests; 2 error.job f too many requests; "
			 "2 error.job f too many requests");
	while (fixture_work(&fixture) > 0)
		continue;
	(void)fixture_take(&fixture, 0);
	fixture_ask(&fixture, 0, "work.often", "3", "3");
	fixture_ask(&fixture, 0, "work.often", "4", "4");
	ck_assert_str_eq(fixture_take(&fixture, 0), "3 work.done s 3; 4 work.done s 4");
	fixture_close(&fixture);
}
END_TEST

TCase *rate_tests(void)
{
	TCase *tests = tcase_create("rate");

	tcase_add_loop_test(tests, a_burst_is_taken_and_the_next_one_refused, -1, 2);
	tcase_add_test(tests, time_gives_one_back_after_the_other);
	tcase_add_test(tests, rates_go_on_to_the_end_of_time);
	tcase_add_test(tests, each_connection_and_each_type_has_a_rate_of_its_own);
	tcase_add_test(tests, only_messages_that_conform_count);
	tcase_add_test(tests, what_is_refused_for_another_reason_does_not_count);
	return tests;
}
