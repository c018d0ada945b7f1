/* The formats "date" and "date-time". */
#include <stdio.h>

#include "format/suites.h"
#include "format/support.h"

static const char *const dates[] = {
	"0000-01-01", "0000-02-29", "0001-01-01", "1600-02-29", "1900-02-28", "2000-02-29", "2020-02-29",
	"2021-02-28", "2020-01-31", "2020-03-31", "2020-04-30", "2020-05-31", "2020-06-30", "2020-07-31",
	"2020-08-31", "2020-09-30", "2020-10-31", "2020-11-30", "2020-12-31", "9999-12-31", NULL,
};

static const char *const no_dates[] = {
	"",
	"2020",
	"2020-01",
	"2020-01-",
	"2020-1-01",
	"2020-01-1",
	"2020-01-011",
	"02020-01-01",
	"20200101",
	"2020/01/01",
	"2020-00-01",
	"2020-13-01",
	"2020-01-00",
	"2020-01-32",
	"2020-02-30",
	"2021-02-29",
	"1900-02-29",
	"2100-02-29",
	"2020-04-31",
	"2020-06-31",
	"2020-09-31",
	"2020-11-31",
	"2020-03-32",
	"2020-12-32",
	"-200-01-01",
	"+2020-01-01",
	"2020-W01",
	"2020-001",
	" 2020-01-01",
	"2020-01-01 ",
	"2020-01-01T",
	"2020-01-01T00:00:00Z",
	"06/19/1963",
	"1963-06-1\xE0\xA7\xAA",
	"2020-01--1",
	NULL,
};

static const char *const moments[] = {
	"1963-06-19T08:30:06.283185Z",
	"1963-06-19t08:30:06.283185z",
	"1990-12-31T15:59:50.123-08:00",
	"0000-01-01T00:00:00Z",
	"0000-01-01T00:00:00+23:59",
	"9999-12-31T23:59:59.999999999Z",
	"9999-12-31T23:59:59-23:59",
	/* leap seconds are at the ends of months of UTC */
	"1998-12-31T23:59:60Z",
	"1998-06-30T23:59:60.5Z",
	"1998-12-31T15:59:60.123-08:00",
	"1999-01-01T00:59:60+01:00",
	"2020-02-29T23:59:60Z",
	"2020-02-29T22:59:60-01:00",
	"2020-03-01T00:59:60+01:00",
	"2020-02-29T00:00:60-23:59",
	"2020-03-01T23:58:60+23:59",
	NULL,
};

static const char *const no_moments[] = {
	"",
	"2020-01-01",
	"T00:00:00Z",
	"2020-01-01T",
	"2020-01-01 00:00:00Z",
	"2020-01-01_00:00:00Z",
	"2020-01-0100:00:00Z",
	"2020-01-01T00:00:00",
	"2020-01-01T24:00:00Z",
	"2020-01-01T00:60:00Z",
	"2020-01-01T00:00:61Z",
	"2020-02-30T00:00:00Z",
	"2021-02-29T00:00:00Z",
	"2020-01-01T00:00:00.Z",
	"2020-01-01T00:00:00+24:00",
	"2020-01-01T00:00:00Z ",
	"2020-01-01T00:00:00ZT",
	"1998-12-31T23:59:61Z",
	"1998-12-31T23:58:60Z",
	"1998-12-31T22:59:60Z",
	"1998-12-30T23:59:60Z",
	"1998-12-31T23:59:60+01:00",
	"1998-12-31T00:59:60+01:00",
	"1999-01-02T00:59:60+01:00",
	"1999-01-01T22:59:60-01:00",
	"1998-12-30T22:59:60-01:00",
	"1999-01-01T23:59:60Z",
	"2019-02-29T23:59:60Z",
	"2020-02-28T23:59:60Z",
	"+11963-06-19T08:30:06.283185Z",
	"1963-06-1\xE0\xA7\xAAT00:00:00Z",
	NULL,
};

static const struct spelling spellings[] = {
	{"1963-06-19t08:30:06.2831850z", "1963-06-19T08:30:06.283185Z"},
	{"0000-01-01T00:00:00-00:00", "0000-01-01T00:00:00Z"},
	{"1999-01-01T00:59:60.0+01:00", "1999-01-01T00:59:60+01:00"},
	{NULL, NULL},
};

START_TEST(test_date)
{
	assert_takes(&env_format_date, dates);
	assert_refuses(&env_format_date, no_dates);
}
END_TEST

START_TEST(test_date_time)
{
	assert_takes(&env_format_date_time, moments);
	assert_refuses(&env_format_date_time, no_moments);
	assert_written(&env_format_date_time, spellings);
}
END_TEST

/* The length of each month of all years, by the rule of the calendar as words have it. */
START_TEST(test_every_month)
{
	for (int year = 0; year <= 9999; year++) {
		bool leap = year % 400 == 0 || (year % 100 != 0 && year % 4 == 0);
		for (int month = 0; month <= 13; month++) {
			bool thirty = month == 4 || month == 6 || month == 9 || month == 11;
			int last = month == 2 ? 28 + leap : thirty ? 30 : 31;
			bool exists = month >= 1 && month <= 12;
			char text[32];

			ck_assert_int_gt(snprintf(text, sizeof(text), "%04d-%02d-%02d", year, month, last),
					 0);
			ck_assert_int_eq(env_format_date.valid(env_str(text)), exists);
			ck_assert_int_gt(
				snprintf(text, sizeof(text), "%04d-%02d-%02d", year, month, last + 1), 0);
			ck_assert(!env_format_date.valid(env_str(text)));
		}
	}
}
END_TEST

START_TEST(test_no_date)
{
	static const struct env_date none[] = {
		{0},           {-1, 1, 1},    {10000, 1, 1},
		{2020, 0, 1},  {2020, 13, 1}, {2020, 1, 0},
		{2020, 4, 31}, {2021, 2, 29}, {INT16_MIN, UINT8_MAX, UINT8_MAX},
	};
	char out[ENV_FORMAT_TEXT_MAX];

	for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++) {
		struct env_datetime moment = {.date = none[i]};

		ck_assert_uint_eq(env_format_date.write(&none[i], out), 0);
		ck_assert_uint_eq(env_format_date_time.write(&moment, out), 0);
	}
}
END_TEST

START_TEST(test_no_moment)
{
	struct env_datetime late = {.date = {2020, 1, 1}, .time = {.hour = 24}};
	struct env_datetime leap = {.date = {2020, 1, 30}, .time = {.hour = 23, .minute = 59, .second = 60}};
	char out[ENV_FORMAT_TEXT_MAX];

	ck_assert_uint_eq(env_format_date_time.write(&late, out), 0);
	ck_assert_uint_eq(env_format_date_time.write(&leap, out), 0);
	leap.date.day = 31;
	ck_assert_uint_eq(env_format_date_time.write(&leap, out), 20);
}
END_TEST

START_TEST(test_beyond_nanoseconds)
{
	struct env_datetime moment = {.date = {.year = 1}};
	struct env_str text = env_str("2020-01-01T00:00:00.0000000001Z");

	ck_assert(env_format_date_time.valid(text));
	ck_assert(!env_format_date_time.read(text, &moment));
	ck_assert_int_eq(moment.date.year, 1);
	ck_assert(env_format_date_time.read(env_str("2020-01-01T00:00:00.0000000010Z"), &moment));
	ck_assert_uint_eq(moment.time.nanosecond, 1);
}
END_TEST

START_TEST(test_equal)
{
	struct env_datetime a = {.date = {2020, 1, 1}, .time = {.hour = 1}};
	struct env_datetime b = a;

	ck_assert(env_format_date_time.equal(&a, &b));
	b.time.hour = 2;
	ck_assert(!env_format_date_time.equal(&a, &b));
	b = a;
	b.date.day = 2;
	ck_assert(!env_format_date_time.equal(&a, &b));
	ck_assert(!env_format_date.equal(&a.date, &b.date));
	b.date = (struct env_date){2020, 2, 1};
	ck_assert(!env_format_date.equal(&a.date, &b.date));
	b.date = (struct env_date){2021, 1, 1};
	ck_assert(!env_format_date.equal(&a.date, &b.date));
}
END_TEST

Suite *date_time_suite(void)
{
	Suite *suite = suite_create("date-time");
	TCase *cases = tcase_create("date-time");

	tcase_add_test(cases, test_date);
	tcase_add_test(cases, test_date_time);
	tcase_add_test(cases, test_every_month);
	tcase_add_test(cases, test_no_date);
	tcase_add_test(cases, test_no_moment);
	tcase_add_test(cases, test_beyond_nanoseconds);
	tcase_add_test(cases, test_equal);
	suite_add_tcase(suite, cases);
	return suite;
}
