/* Doubles: the cases that are known to be hard, the way they are spelt, and arithmetic below. */
#include "text/number.h"

#include <math.h>
#include <stdlib.h>

#include "text/hooks.h"
#include "text/suites.h"
#include "text/wide.h"

static const struct {
	const char *text;
	double value;
} read_cases[] = {
	{"0", 0.0},
	{"0.0e99999999999999999999", 0.0},
	{"1", 1.0},
	{"0.1", 0x1.999999999999ap-4},
	/* around 2^53: ties go to the even one */
	{"9007199254740991", 0x1.fffffffffffffp52},
	{"9007199254740992", 0x1p53},
	{"9007199254740993", 0x1p53},
	{"9007199254740993.0000000000000000000000000001", 0x1.0000000000001p53},
	{"9007199254740995", 0x1.0000000000002p53},
	{"4503599627370496.5", 0x1p52},
	{"4503599627370497.5", 0x1.0000000000002p52},
	{"9007199254740992.99999999999999999999999999999999", 0x1p53},
	/* the middle between 1 and the next, and just beside it */
	{"1.00000000000000011102230246251565404236316680908203125", 1.0},
	{"1.00000000000000011102230246251565404236316680908203124", 1.0},
	{"1.00000000000000011102230246251565404236316680908203126", 0x1.0000000000001p0},
	{"1.00000000000000033306690738754696212708950042724609375", 0x1.0000000000002p0},
	/* the smallest, its half, and the border to normal ones */
	{"4.9406564584124654e-324", 0x1p-1074},
	{"2.4703282292062327e-324", 0.0},
	{"2.4703282292062328e-324", 0x1p-1074},
	{"7."
	 "410984687618698162648531893023320585475897039214871466383785237510132609053131277979497545424539885"
	 "6969484"
	 "704316857659638998506553390969459816219401617281718945106978546710679176872575177347315553307795408"
	 "549809608"
	 "457500958111373034747658096871009590975442271004757307809711118935784838675653998783503015228055934"
	 "046593739"
	 "791790738723868299395818481660169122019456499931289798411362062484498678713572180352209017023903285"
	 "791732520"
	 "220528974020802906854021606612375549983402671300035812486479041385743401875520901590172592547146296"
	 "175134159"
	 "774938718574737870961645638908718119841271673056017045493004705269590165763776884908267986972573366"
	 "521765567"
	 "941072508764337560846003984904972149117463085539556354188641513168478436313080237596295773983001708"
	 "984375e-324",
	 0x1p-1073},
	{"2.2250738585072011e-308", 0x0.fffffffffffffp-1022},
	{"2.2250738585072012e-308", 0x1p-1022},
	{"2.2250738585072014e-308", 0x1p-1022},
	{"1e-323", 0x1p-1073},
	{"1e-400", 0.0},
	{"1e-99999999999999999999", 0.0},
	/* the largest */
	{"1.7976931348623157e308", 0x1.fffffffffffffp1023},
	{"1.7976931348623158e308", 0x1.fffffffffffffp1023},
	/* what others got wrong */
	{"6.631236846766476e-316", 0x0.0000008p-1022},
	{"1e23", 0x1.52d02c7e14af6p76},
	{"8.5e22", 0x1.1ffdbf6b2b2ebp76},
	{"123456789012345678901234567890", 0x1.8ee90ff6c373ep96},
};

START_TEST(reads)
{
	double value = 77;
	struct env_str text = exact_copy(env_str(read_cases[_i].text));

	ck_assert_int_eq(env_number_to_double(text, &value), ENV_NUMBER_FITS);
	ck_assert_msg(value == read_cases[_i].value, "%s gave %a", read_cases[_i].text, value);
	ck_assert(value == strtod(read_cases[_i].text, NULL));
	ck_assert(!signbit(value));
	free((void *)text.ptr);
}
END_TEST

START_TEST(keeps_the_sign_of_zero)
{
	static const char *const zeros[] = {"-0", "-0.0", "-0e5", "-1e-400"};
	double value = 77;

	for (size_t i = 0; i < COUNT_OF(zeros); i++) {
		ck_assert_int_eq(env_number_to_double(env_str(zeros[i]), &value), ENV_NUMBER_FITS);
		ck_assert(value == 0 && signbit(value));
	}
}
END_TEST

/* The middle between the largest double and what would be the next, and the integer below. */
#define MIDDLE_OF_INFINITY                                                                           \
	"179769313486231580793728971405303415079934132710037826936173778980444968292764750946649017" \
	"977587207096330286416692887910946555547851940402630657488671505820681908902000708383676273" \
	"854845817711531764475730270069855571366959622842914819860834936475292719074168444365510704" \
	"342711559699508093042880177904174497792"
#define BELOW_INFINITY                                                                               \
	"179769313486231580793728971405303415079934132710037826936173778980444968292764750946649017" \
	"977587207096330286416692887910946555547851940402630657488671505820681908902000708383676273" \
	"854845817711531764475730270069855571366959622842914819860834936475292719074168444365510704" \
	"342711559699508093042880177904174497791"

START_TEST(refuses_what_would_be_infinite)
{
	static const char middle[] = MIDDLE_OF_INFINITY;
	static const char *const texts[] = {"1.7976931348623159e308", "1e309", "-1e309",
					    "1e99999999999999999999", middle};
	double largest = 0;

	ck_assert_int_eq(env_number_to_double(env_str(BELOW_INFINITY), &largest), ENV_NUMBER_FITS);
	ck_assert(largest == 0x1.fffffffffffffp1023);
	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		double value = 77;
		ck_assert_int_eq(env_number_to_double(env_str(texts[i]), &value), ENV_NUMBER_RANGE);
		ck_assert(value == 77);
	}
}
END_TEST

START_TEST(reads_very_long_texts)
{
	enum { ZEROS = 1000000 };
	char *text = malloc(ZEROS + 64);
	double value;

	ck_assert_ptr_nonnull(text);
	put_text(text, env_str("0."));
	memset(text + 2, '0', ZEROS);
	put_text(text + 2 + ZEROS, env_str_of("125e1000001", 12));
	ck_assert_int_eq(env_number_to_double(env_str(text), &value), ENV_NUMBER_FITS);
	ck_assert(value == 1.25);
	/* just above a middle, far down */
	static const char middle[] = "1.00000000000000011102230246251565404236316680908203125";
	memset(text, '0', ZEROS);
	put_text(text, env_str(middle));
	ck_assert_int_eq(env_number_to_double(env_str_of(text, ZEROS), &value), ENV_NUMBER_FITS);
	ck_assert(value == 1.0);
	text[ZEROS - 1] = '1';
	ck_assert_int_eq(env_number_to_double(env_str_of(text, ZEROS), &value), ENV_NUMBER_FITS);
	ck_assert(value == 0x1.0000000000001p0);
	free(text);
}
END_TEST

static const struct {
	double value;
	const char *text;
} write_cases[] = {
	{0.0, "0.0"},
	{-0.0, "-0.0"},
	{1.0, "1.0"},
	{-1.5, "-1.5"},
	{0.1, "0.1"},
	{100.0, "100.0"},
	{0.0001, "0.0001"},
	{0.00012345, "0.00012345"},
	{0.00001, "1e-05"},
	{0.000012, "1.2e-05"},
	{1e15, "1000000000000000.0"},
	{9999999999999998.0, "9999999999999998.0"},
	{1e16, "1e+16"},
	{1.5e16, "1.5e+16"},
	{1e22, "1e+22"},
	{1e23, "1e+23"},
	{123456789.125, "123456789.125"},
	{0x1p53, "9007199254740992.0"},
	{5e-324, "5e-324"},
	{1e-323, "1e-323"},
	{1.7976931348623157e308, "1.7976931348623157e+308"},
	{-2.2250738585072014e-308, "-2.2250738585072014e-308"},
	{0x1p-44, "5.684341886080802e-14"},
	{0x1p-1022, "2.2250738585072014e-308"},
	{0x1p89, "6.189700196426902e+26"},
	{0x1p54, "1.8014398509481984e+16"},
	{0.3, "0.3"},
	{0x1.3333333333334p-2, "0.30000000000000004"},
};

START_TEST(writes)
{
	char text[ENV_NUMBER_MAX + 1];
	size_t length = env_number_from_double(text, write_cases[_i].value);

	text[length] = '\0';
	ck_assert_str_eq(text, write_cases[_i].text);
}
END_TEST

START_TEST(multiplies_without_wide_type)
{
	uint64_t state = 3;

	for (int i = 0; i < 100000; i++) {
		uint64_t a = random_next(&state) >> random_below(&state, 64) | (i == 0 ? UINT64_MAX : 0);
		uint64_t b = random_next(&state) >> random_below(&state, 64) | (i == 0 ? UINT64_MAX : 0);
		struct env_wide native = env_wide_product(a, b);
		struct env_wide portable = env_wide_product_portable(a, b);
		ck_assert_uint_eq(native.high, portable.high);
		ck_assert_uint_eq(native.low, portable.low);
		ck_assert_uint_eq(native.low, a * b);
	}
}
END_TEST

Suite *double_suite(void)
{
	Suite *suite = suite_create("double");
	TCase *tests = tcase_create("double");

	tcase_set_timeout(tests, 120);
	tcase_add_loop_test(tests, reads, 0, COUNT_OF(read_cases));
	tcase_add_test(tests, keeps_the_sign_of_zero);
	tcase_add_test(tests, refuses_what_would_be_infinite);
	tcase_add_test(tests, reads_very_long_texts);
	tcase_add_loop_test(tests, writes, 0, COUNT_OF(write_cases));
	tcase_add_test(tests, multiplies_without_wide_type);
	suite_add_tcase(suite, tests);
	return suite;
}
