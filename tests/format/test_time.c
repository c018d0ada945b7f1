/* The format "time". */
#include "format/suites.h"
#include "format/support.h"

static const char *const accepted[] = {
	"00:00:00Z",
	"23:59:59Z",
	"08:30:06z",
	"08:30:06.283185Z",
	"08:30:06.1Z",
	"08:30:06.123456789Z",
	"08:30:06.12345678900000000000000000000000000000000000000Z",
	"08:30:06+00:00",
	"08:30:06-00:00",
	"08:30:06+23:59",
	"08:30:06-23:59",
	"08:30:06.5+05:30",
	/* leap seconds: the last minute of a day of UTC, wherever the clock is */
	"23:59:60Z",
	"23:59:60.999Z",
	"23:59:60+00:00",
	"01:29:60+01:30",
	"23:29:60+23:30",
	"15:59:60-08:00",
	"00:29:60-23:30",
	"00:00:60-23:59",
	"23:58:60+23:59",
	NULL,
};

static const char *const refused[] = {
	"",
	"Z",
	"08:30:06",
	"08:30Z",
	"8:30:06Z",
	"08:3:06Z",
	"08:30:6Z",
	"083006Z",
	"08.30.06Z",
	"08:30:06.Z",
	"08:30:06,5Z",
	"08:30:06.+01:00",
	"08:30:06 Z",
	" 08:30:06Z",
	"08:30:06ZZ",
	"08:30:06Z+00:00",
	"24:00:00Z",
	"23:60:00Z",
	"23:59:61Z",
	"08:30:06+24:00",
	"08:30:06+00:60",
	"08:30:06-24:00",
	"08:30:06+1:00",
	"08:30:06+0100",
	"08:30:06+01",
	"08:30:06+01:0",
	"08:30:06*01:00",
	"08:30:06#00:20",
	"-8:30:06Z",
	"08:30:06-+1:00",
	"T08:30:06Z",
	"08:30:06PST",
	"01:02:03+00:300",
	"1\xE0\xA7\xA8:00:00Z",
	/* no leap second */
	"22:59:60Z",
	"23:58:60Z",
	"00:00:60Z",
	"23:59:60+01:00",
	"23:59:60-01:00",
	"01:29:60+01:00",
	"15:58:60-08:00",
	"00:00:60+23:59",
	NULL,
};

static const struct spelling spellings[] = {
	{"00:00:00z", "00:00:00Z"},
	{"08:30:06+00:00", "08:30:06Z"},
	{"08:30:06-00:00", "08:30:06Z"},
	{"08:30:06.000Z", "08:30:06Z"},
	{"08:30:06.500+01:30", "08:30:06.5+01:30"},
	{"08:30:06.000000001-01:30", "08:30:06.000000001-01:30"},
	{"08:30:06.1234567890000Z", "08:30:06.123456789Z"},
	{"23:59:60z", "23:59:60Z"},
	{NULL, NULL},
};

START_TEST(test_accepted)
{
	assert_takes(&env_format_time, accepted);
}
END_TEST

START_TEST(test_refused)
{
	assert_refuses(&env_format_time, refused);
}
END_TEST

START_TEST(test_spelling)
{
	assert_written(&env_format_time, spellings);
}
END_TEST

START_TEST(test_beyond_nanoseconds)
{
	struct env_time time = {.hour = 1};
	struct env_str text = env_str("08:30:06.1234567891Z");

	ck_assert(env_format_time.valid(text));
	ck_assert(!env_format_time.read(text, &time));
	ck_assert_uint_eq(time.hour, 1);
	ck_assert(!env_format_time.read(env_str("08:30:06.00000000000000000001Z"), &time));
}
END_TEST

START_TEST(test_value)
{
	struct env_time time;

	ck_assert(env_format_time.read(env_str("23:04:05.067-11:30"), &time));
	ck_assert_uint_eq(time.hour, 23);
	ck_assert_uint_eq(time.minute, 4);
	ck_assert_uint_eq(time.second, 5);
	ck_assert_uint_eq(time.nanosecond, 67000000);
	ck_assert_int_eq(time.offset, -690);
}
END_TEST

START_TEST(test_no_time)
{
	static const struct env_time none[] = {
		{.hour = 24},
		{.minute = 60},
		{.second = 61},
		{.hour = 23, .minute = 58, .second = 60},
		{.hour = 23, .minute = 59, .second = 60, .offset = 1},
		{.offset = 1440},
		{.offset = -1440},
		{.offset = INT16_MAX},
		{.offset = INT16_MIN},
		{.nanosecond = 1000000000},
		{.hour = UINT8_MAX, .minute = UINT8_MAX, .second = UINT8_MAX, .nanosecond = UINT32_MAX},
	};
	char out[ENV_FORMAT_TEXT_MAX];

	for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++)
		ck_assert_uint_eq(env_format_time.write(&none[i], out), 0);
}
END_TEST

/* Each member by itself makes two times different. */
START_TEST(test_equal)
{
	static const struct env_time times[] = {
		{0}, {.hour = 1}, {.minute = 1}, {.second = 1}, {.offset = 1}, {.nanosecond = 1},
	};

	for (size_t i = 0; i < sizeof(times) / sizeof(times[0]); i++) {
		for (size_t j = 0; j < sizeof(times) / sizeof(times[0]); j++)
			ck_assert_int_eq(env_format_time.equal(&times[i], &times[j]), i == j);
	}
}
END_TEST

Suite *time_suite(void)
{
	Suite *suite = suite_create("time");
	TCase *cases = tcase_create("time");

	tcase_add_test(cases, test_accepted);
	tcase_add_test(cases, test_refused);
	tcase_add_test(cases, test_spelling);
	tcase_add_test(cases, test_beyond_nanoseconds);
	tcase_add_test(cases, test_value);
	tcase_add_test(cases, test_no_time);
	tcase_add_test(cases, test_equal);
	suite_add_tcase(suite, cases);
	return suite;
}
