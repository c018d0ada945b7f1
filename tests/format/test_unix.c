/* Moments as seconds from 1970, against the C library. */
#include <stdlib.h>
#include <time.h>

#include "format/suites.h"
#include "format/support.h"
#include "text/hooks.h"

#define FIRST INT64_C(-62167219200)
#define LAST INT64_C(253402300799)

static bool is_same(const struct tm *tm, struct env_datetime moment)
{
	return moment.date.year == tm->tm_year + 1900 && moment.date.month == tm->tm_mon + 1 &&
	       moment.date.day == tm->tm_mday && moment.time.hour == tm->tm_hour &&
	       moment.time.minute == tm->tm_min && moment.time.second == tm->tm_sec &&
	       moment.time.nanosecond == 7 && moment.time.offset == 0;
}

/* What is the same moment by gmtime_r(). One look at all of it: millions are looked at, and Check notes each. */
static void check_second(int64_t seconds)
{
	time_t clock = (time_t)seconds;
	struct tm tm;
	struct env_datetime moment;
	int64_t back = 0;

	if (gmtime_r(&clock, &tm) == NULL || !env_datetime_from_unix(seconds, 7, &moment) ||
	    !is_same(&tm, moment) || !env_datetime_to_unix(moment, &back) || back != seconds)
		ck_abort_msg("%lld", (long long)seconds);
}

START_TEST(test_every_day)
{
	for (int64_t day = FIRST; day <= LAST; day += 86400) {
		check_second(day);
		check_second(day + 86399);
	}
}
END_TEST

START_TEST(test_random)
{
	uint64_t random = 2463534242;

	for (int i = 0; i < 300000 / CASES_DIVISOR; i++)
		check_second(FIRST + (int64_t)(random_next(&random) % (uint64_t)(LAST - FIRST + 1)));
}
END_TEST

START_TEST(test_ends)
{
	struct env_datetime moment = {.date = {.year = 1}};

	check_second(FIRST);
	check_second(-1);
	check_second(0);
	check_second(LAST);
	ck_assert(!env_datetime_from_unix(FIRST - 1, 0, &moment));
	ck_assert(!env_datetime_from_unix(LAST + 1, 0, &moment));
	ck_assert(!env_datetime_from_unix(INT64_MIN, 0, &moment));
	ck_assert(!env_datetime_from_unix(INT64_MAX, 0, &moment));
	ck_assert(!env_datetime_from_unix(0, 1000000000, &moment));
	ck_assert_int_eq(moment.date.year, 1);
	ck_assert(env_datetime_from_unix(0, 999999999, &moment));
	ck_assert_int_eq(moment.date.year, 1970);
}
END_TEST

START_TEST(test_texts)
{
	static const struct {
		const char *text;
		int64_t seconds;
	} cases[] = {
		{"1970-01-01T00:00:00Z", 0},
		{"1970-01-01T00:00:00.999Z", 0},
		{"1969-12-31T23:59:59Z", -1},
		{"1970-01-01T01:00:00+01:00", 0},
		{"1969-12-31T00:01:00-23:59", 0},
		{"1970-01-01T23:59:00+23:59", 0},
		{"2001-09-09T01:46:40Z", 1000000000},
		{"2038-01-19T03:14:08Z", INT64_C(2147483648)},
		/* a leap second counts as the one after it */
		{"1998-12-31T23:59:60Z", 915148800},
		{"1999-01-01T00:00:00Z", 915148800},
		/* moments whose year in UTC no text has */
		{"0000-01-01T00:00:00+23:59", FIRST - 86340},
		{"9999-12-31T23:59:59-23:59", LAST + 86340},
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct env_datetime moment;
		int64_t seconds = 0;

		ck_assert(env_format_date_time.read(env_str(cases[i].text), &moment));
		ck_assert(env_datetime_to_unix(moment, &seconds));
		ck_assert_msg(seconds == cases[i].seconds, "%s", cases[i].text);
	}
}
END_TEST

START_TEST(test_no_moment)
{
	struct env_datetime moment = {.date = {2021, 2, 29}};
	int64_t seconds = 5;

	ck_assert(!env_datetime_to_unix(moment, &seconds));
	moment.date.day = 28;
	moment.time.hour = 24;
	ck_assert(!env_datetime_to_unix(moment, &seconds));
	ck_assert(!env_datetime_to_unix((struct env_datetime){0}, &seconds));
	ck_assert_int_eq(seconds, 5);
}
END_TEST

Suite *unix_suite(void)
{
	Suite *suite = suite_create("unix");
	TCase *cases = tcase_create("unix");

	tcase_set_timeout(cases, 60);
	tcase_add_test(cases, test_every_day);
	tcase_add_test(cases, test_random);
	tcase_add_test(cases, test_ends);
	tcase_add_test(cases, test_texts);
	tcase_add_test(cases, test_no_moment);
	suite_add_tcase(suite, cases);
	return suite;
}
