/* The format "duration". */
#include "format/suites.h"
#include "format/support.h"

static const char *const accepted[] = {
	"P4DT12H30M5S",
	"P4Y",
	"P4Y2M",
	"P4Y2M3D",
	"P2M3D",
	"P3D",
	"PT0S",
	"P0D",
	"P0W",
	"P0Y0M0D",
	"P1M",
	"PT1M",
	"PT36H",
	"P1DT12H",
	"P1YT1S",
	"P1MT1M",
	"P4Y2M3DT4H5M6S",
	"P2W",
	"PT1H2M",
	"PT2M3S",
	"PT3S",
	"p1y",
	"pt1h",
	"p2w",
	"P007D",
	"P4294967295Y",
	"P4294967295W",
	"PT4294967295S",
	"P0000000000000000000001D",
	NULL,
};

static const char *const refused[] = {
	"",
	"P",
	"PT",
	"T1H",
	"1D",
	"P1",
	"P1DT",
	"PT1D",
	"P1H",
	"P2S",
	"P1S",
	"PD",
	"PTS",
	"P1D2H",
	"P2D1Y",
	"P1D2M",
	"P1M1Y",
	"PT1S1M",
	"PT1M1H",
	"P1Y1Y",
	"PT1M1M",
	"P1Y1D",
	"PT1H1S",
	"P1Y2W",
	"P1W1D",
	"P2W1D",
	"P1WT1H",
	"PT1W",
	"P1D1W",
	"P-1D",
	"-P1D",
	"+P1D",
	"P+1D",
	"P1.5D",
	"PT1.5S",
	"PT0,5S",
	"P1D ",
	" P1D",
	"P 1D",
	"P1DT1",
	"P1DT1HP",
	"PP1D",
	"PT",
	"P1DTT1H",
	"P\xE0\xA7\xA8Y",
	"P1Y1M1D1",
	"2020-01-01/P1D",
	"P20-01-01T00:00:00",
	"P1X",
	"P1",
	"PT1X",
	"P1Y1M1D1H",
	NULL,
};

static const struct spelling spellings[] = {
	{"P0D", "PT0S"},
	{"P0W", "PT0S"},
	{"P0Y0M0DT0H0M0S", "PT0S"},
	{"p1y", "P1Y"},
	{"P1Y0M0D", "P1Y"},
	{"P0Y1M", "P1M"},
	{"P1Y0M1D", "P1Y0M1D"},
	{"PT1H0M1S", "PT1H0M1S"},
	{"P0DT0H5M0S", "PT5M"},
	{"P01DT002H", "P1DT2H"},
	{"P02W", "P2W"},
	{"P4294967295Y4294967295M4294967295DT4294967295H4294967295M4294967295S",
	 "P4294967295Y4294967295M4294967295DT4294967295H4294967295M4294967295S"},
	{NULL, NULL},
};

START_TEST(test_accepted)
{
	assert_takes(&env_format_duration, accepted);
}
END_TEST

START_TEST(test_refused)
{
	assert_refuses(&env_format_duration, refused);
}
END_TEST

START_TEST(test_spelling)
{
	assert_written(&env_format_duration, spellings);
}
END_TEST

START_TEST(test_value)
{
	struct env_duration value;

	ck_assert(env_format_duration.read(env_str("P1Y2M3DT4H5M6S"), &value));
	ck_assert_uint_eq(value.years, 1);
	ck_assert_uint_eq(value.months, 2);
	ck_assert_uint_eq(value.weeks, 0);
	ck_assert_uint_eq(value.days, 3);
	ck_assert_uint_eq(value.hours, 4);
	ck_assert_uint_eq(value.minutes, 5);
	ck_assert_uint_eq(value.seconds, 6);
	ck_assert(env_format_duration.read(env_str("P7W"), &value));
	ck_assert_uint_eq(value.weeks, 7);
	ck_assert_uint_eq(value.years, 0);
	ck_assert_uint_eq(value.seconds, 0);
}
END_TEST

/* Of the grammar, but more than the C value holds. */
START_TEST(test_beyond)
{
	static const char *const texts[] = {
		"P4294967296Y",
		"P4294967296W",
		"PT18446744073709551616S",
		"P1DT99999999999999999999999999999999999H",
	};

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		struct env_duration value = {.years = 9};

		ck_assert(format_takes(&env_format_duration, env_str(texts[i]), true));
		ck_assert(!env_format_duration.read(env_str(texts[i]), &value));
		ck_assert_uint_eq(value.years, 9);
	}
}
END_TEST

/* Weeks stand alone, and each member by itself makes two spans different. */
START_TEST(test_members)
{
	static const struct env_duration spans[] = {
		{0},         {.years = 1}, {.months = 1},  {.weeks = 1},
		{.days = 1}, {.hours = 1}, {.minutes = 1}, {.seconds = 1},
	};
	char out[ENV_FORMAT_TEXT_MAX];

	for (size_t i = 0; i < sizeof(spans) / sizeof(spans[0]); i++) {
		struct env_duration mixed = spans[i];
		for (size_t j = 0; j < sizeof(spans) / sizeof(spans[0]); j++)
			ck_assert_int_eq(env_format_duration.equal(&spans[i], &spans[j]), i == j);
		mixed.weeks = 2;
		size_t length = env_format_duration.write(&mixed, out);
		ck_assert_uint_eq(length, i == 0 || i == 3 ? 3 : 0);
	}
}
END_TEST

Suite *duration_suite(void)
{
	Suite *suite = suite_create("duration");
	TCase *cases = tcase_create("duration");

	tcase_add_test(cases, test_accepted);
	tcase_add_test(cases, test_refused);
	tcase_add_test(cases, test_spelling);
	tcase_add_test(cases, test_value);
	tcase_add_test(cases, test_beyond);
	tcase_add_test(cases, test_members);
	suite_add_tcase(suite, cases);
	return suite;
}
