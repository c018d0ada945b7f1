/* Decimals of any size: compared, divided. */
#include "rules/bench.h"
#include "rules/suites.h"
#include "text/exact.h"
#include "text/hooks.h"
#include "text/number.h"

static struct env_exact exact(const char *text)
{
	return env_exact_read(env_str(text));
}

/* In rising order. */
static const char *const rising[] = {
	"-1e1000000000000",
	"-1e999999999999",
	"-12345678901234567890.5",
	"-12345678901234567890",
	"-1.00001",
	"-1",
	"-0.99999",
	"-1e-999999999999",
	"0",
	"1e-1000000000000",
	"1e-999999999999",
	"4.9e-324",
	"0.00012",
	"0.000121",
	"0.1",
	"0.10000000000000000000000000000000001",
	"0.9",
	"1",
	"1.0000000000000000000001",
	"9.99",
	"10",
	"10.01",
	"99",
	"9007199254740992",
	"9007199254740993",
	"9.007199254740994e15",
	"18446744073709551616",
	"1e400",
	"1.1e400",
	"1e999999999999",
	"1.1e999999999999",
};

/* The same number in several spellings. */
static const char *const same[][4] = {
	{"0", "-0", "0.000", "0e999999999999"},
	{"1", "1.0", "0.1e1", "1000e-3"},
	{"-12.5", "-125e-1", "-0.0125E+3", "-12.50000"},
	{"1e999999999999", "10e999999999998", "0.001e1000000000002", "1.000e999999999999"},
	{"123456789012345678901234567890", "123456789012345678901234567890.0",
	 "1234567890123456789012345678900e-1", "0.12345678901234567890123456789e30"},
};

static int sign(int number)
{
	return (number > 0) - (number < 0);
}

START_TEST(order)
{
	for (size_t i = 0; i < COUNT_OF(rising); i++)
		for (size_t j = 0; j < COUNT_OF(rising); j++)
			ck_assert_msg(sign(env_exact_compare(exact(rising[i]), exact(rising[j]))) ==
					      (i > j) - (i < j),
				      "%s and %s", rising[i], rising[j]);
}
END_TEST

START_TEST(spellings)
{
	for (size_t i = 0; i < COUNT_OF(same); i++)
		for (size_t j = 0; j < 4; j++)
			for (size_t k = 0; k < 4; k++)
				ck_assert_msg(env_exact_compare(exact(same[i][j]), exact(same[i][k])) == 0,
					      "%s and %s", same[i][j], same[i][k]);
}
END_TEST

static const struct {
	const char *number;
	const char *divisor;
	bool is;
} multiples[] = {
	{"0", "7", true},
	{"0.0", "1e999999999999", true},
	{"21", "7", true},
	{"-21", "7", true},
	{"22", "7", false},
	{"0.3", "0.1", true},
	{"0.35", "0.1", false},
	{"1.1", "0.11", true},
	{"19.99", "0.01", true},
	{"5", "2.5", true},
	{"4.5", "1.5", true},
	{"4", "1.5", false},
	{"1", "1e-999999999999", true},
	{"1e-999999999999", "1", false},
	{"1e-999999999999", "1e-999999999999", true},
	{"1e999999999999", "1", true},
	{"1e999999999999", "3", false},
	{"3e999999999999", "3", true},
	{"1e999999999999", "576460752303423488", true}, /* 2^59 */
	{"1e58", "576460752303423488", false},
	{"1e59", "576460752303423488", true},
	{"1e26", "298023223876953125", true}, /* 5^25 */
	{"1e24", "298023223876953125", false},
	{"999999999999999999", "999999999999999999", true},
	{"999999999999999998000000000000000001", "999999999999999999", true},
	{"999999999999999998000000000000000002", "999999999999999999", false},
	{"123456789012345678901234567890", "10", true},
	{"123456789012345678901234567891", "10", false},
	{"300", "1e2", true},
	{"30", "1e2", false},
};

START_TEST(multiple)
{
	ck_assert_msg(env_exact_is_multiple(exact(multiples[_i].number), exact(multiples[_i].divisor)) ==
			      multiples[_i].is,
		      "%s of %s", multiples[_i].number, multiples[_i].divisor);
}
END_TEST

START_TEST(random_integers)
{
	uint64_t state = 20;

	for (int i = 0; i < 100000 / CASES_DIVISOR; i++) {
		/* small ones, so that many are equal and many are multiples */
		int64_t a = (int64_t)(random_next(&state) >> (20 + random_below(&state, 44)));
		int64_t b = (int64_t)(random_next(&state) >> (20 + random_below(&state, 44))) + 1;
		char left[ENV_NUMBER_MAX];
		char right[ENV_NUMBER_MAX];
		struct env_exact x = env_exact_read(env_str_of(left, env_number_from_int(left, -a)));
		struct env_exact y = env_exact_read(env_str_of(right, env_number_from_int(right, -b)));

		ck_assert_int_eq(sign(env_exact_compare(x, y)), (b > a) - (b < a));
		ck_assert_int_eq(env_exact_is_multiple(x, y), a % b == 0);
		ck_assert(env_exact_is_integer(x));
	}
}
END_TEST

static const struct {
	const char *given;
	const char *taken;
} texts[] = {
	{"1", "1"},
	{"9007199254740993", "9007199254740993"},
	{"9007199254740993.0", "9007199254740993.0"},
	{"0.1", "0.1"},
	{"0.1000000000000000055511151231257827", "0.1"},
	{"1e-400", "0.0"},
	{"1e400", "1e400"},
	{"12345678901234567890123456789e-400", "0.0"},
	{"1.5", "1.5"},
	{"150e-2", "150e-2"}, /* so few digits are the shortest that there are */
	{"0.00123456789012345", "0.00123456789012345"},
	{"0.001234567890123456", "0.001234567890123456"},
	{"0.12345678901234567", "0.12345678901234566"},
	{"123456789012345e-305", "123456789012345e-305"},
	{"1e-310", "1e-310"},
};

START_TEST(taken)
{
	char room[ENV_NUMBER_MAX];
	struct env_str text = env_exact_text(env_str(texts[_i].given), room);

	ck_assert_msg(env_str_equal(text, env_str(texts[_i].taken)), "%.*s", (int)text.len, text.ptr);
}
END_TEST

Suite *exact_suite(void)
{
	Suite *suite = suite_create("exact");
	TCase *tcase = tcase_create("exact");

	tcase_add_test(tcase, order);
	tcase_add_test(tcase, spellings);
	tcase_add_loop_test(tcase, multiple, 0, (int)COUNT_OF(multiples));
	tcase_add_test(tcase, random_integers);
	tcase_add_loop_test(tcase, taken, 0, (int)COUNT_OF(texts));
	suite_add_tcase(suite, tcase);
	return suite;
}
