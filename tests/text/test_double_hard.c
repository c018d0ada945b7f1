/* Doubles that are hard to read or to write, each both ways, against the C library. */
#include "text/number.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>

#include "text/doubles.h"
#include "text/hooks.h"
#include "text/suites.h"

/*
 * Decimals next to the middle between two doubles, from below and from above, and doubles next to the middle between two decimals
 * (V. Paxson, A Program for Testing IEEE Decimal-Binary Conversion, 1991, tables 1 to 4), and what well-known programs got wrong.
 */
static const char *const decimals[] = {
	"5e125",
	"69e267",
	"999e-26",
	"7861e-34",
	"75569e-254",
	"928609e-261",
	"9210917e80",
	"84863171e114",
	"653777767e273",
	"5232604057e-298",
	"27235667517e-109",
	"653532977297e-123",
	"3142213164987e-294",
	"46202199371337e-72",
	"231010996856685e-73",
	"9324754620109615e212",
	"78459735791271921e49",
	"272104041512242479e200",
	"6802601037806061975e198",
	"20505426358836677347e-221",
	"836168422905420598437e-234",
	"4891559871276714924261e222",
	"9e-265",
	"85e-37",
	"623e100",
	"3571e263",
	"81661e153",
	"920657e-23",
	"4603285e-24",
	"87575437e-309",
	"245540327e122",
	"6138508175e120",
	"83356057653e193",
	"619534293513e124",
	"2335141086879e218",
	"36167929443327e-159",
	"609610927149051e-255",
	"3743626360493413e-165",
	"94080055902682397e-242",
	"899810892172646163e283",
	"7120190517612959703e120",
	"25188282901709339043e-252",
	"308984926168550152811e-52",
	"6372891218502368041059e64",
	"2.2250738585072011e-308",
	"2.2250738585072012e-308",
	"2.2250738585072014e-308",
	"4.9406564584124654e-324",
	"2.4703282292062327208e-324",
	"2.4703282292062327209e-324",
	"1.7976931348623157e308",
	"1.7976931348623158e308",
	"1.7976931348623159e308",
	"6.9294956446009195e15",
	"3.7455744005952583e15",
	"0.000000000000000000000000000000000000000000000000000000000001e60",
	"100000000000000000000000000000000000000000000000000000000000e-59",
	"9007199254740993",
	"9007199254740992.5",
	"9007199254740993.5",
	"0.500000000000000166533453693773481063544750213623046875",
	"3.518437208883201171875e13",
	"62.5364939768271845828",
	"8.10109172351e-10",
	"1.50000000000000011102230246251565",
	"9214843084008499",
	"1.00000005960464477550",
	"30078505129381147446200",
	"1777820000000000000001",
	"0.3e-323",
	"0.7e-323",
	"1e23",
	"9e22",
	"8.41e21",
	"2.0919495182368195e19",
	"2.6097253789503726e21",
	"1.448997445238699",
	"5.764607523034235e39",
	"1.152921504606847e40",
	"2.305843009213694e40",
	"4.294967294e9",
	"4.708356024711512e18",
	"9.409340012568248e18",
};

START_TEST(decimals_both_ways)
{
	double value = 0;

	check_read(decimals[_i]);
	if (env_number_to_double(env_str(decimals[_i]), &value) == ENV_NUMBER_FITS)
		check_written(value);
}
END_TEST

/* The double of these bits and its neighbours, written and read with few, enough, and all digits. */
static void check_around(uint64_t bits)
{
	char text[64];

	for (uint64_t at = bits < 3 ? 0 : bits - 3; at <= bits + 3; at++) {
		double value = double_of(at);
		if (!isfinite(value))
			continue;
		check_written(value);
		check_written(-value);
		check_long(value);
		for (int digits = 14; digits <= 20; digits++) {
			ck_assert_int_gt(snprintf(text, sizeof(text), "%.*e", digits, value), 0);
			check_read(text);
		}
	}
}

/* All exponents: the powers of two, where the distance to the neighbours differs; the smallest and the largest are among them. */
START_TEST(powers_of_two)
{
	for (uint64_t exponent = 0; exponent <= 0x7FF; exponent++)
		check_around(exponent << 52);
}
END_TEST

START_TEST(subnormals)
{
	for (uint64_t bits = 0; bits < 64; bits++)
		check_around(bits * 7);
	for (unsigned shift = 0; shift < 53; shift++)
		check_around((UINT64_C(1) << shift) | (UINT64_C(5) << shift >> 3));
}
END_TEST

/* Powers of ten and their neighbours, also of a decimal in its last place. */
START_TEST(powers_of_ten)
{
	static const char *const mantissas[] = {"1",
						"10",
						"0.1",
						"9.999999999999999",
						"9.9999999999999999",
						"9.9999999999999995",
						"1.0000000000000001",
						"1.0000000000000002",
						"1.00000000000000011",
						"18446744073709551615",
						"18446744073709551616",
						"9007199254740993",
						"9999999999999999999",
						"10000000000000000000"};
	char text[64];
	double value = 0;

	for (int exponent = -345; exponent <= 310; exponent++)
		for (size_t i = 0; i < COUNT_OF(mantissas); i++) {
			(void)snprintf(text, sizeof(text), "%se%d", mantissas[i], exponent);
			check_read(text);
			if (env_number_to_double(env_str(text), &value) == ENV_NUMBER_FITS)
				check_written(value);
		}
}
END_TEST

/* Integers around 2^53 to 2^64, halves between them, and what is just beside those. */
START_TEST(edges_of_integers)
{
	static const char *const fractions[] = {"",
						".0",
						".25",
						".5",
						".75",
						".4999999999999999999999999999999999999999",
						".5000000000000000000000000000000000000001",
						".99999999999999999999999999"};
	char text[96];

	for (unsigned shift = 51; shift < 64; shift++)
		for (uint64_t offset = 0; offset < 40; offset++) {
			uint64_t number = (UINT64_C(1) << shift) - 20 + offset;
			check_written((double)number);
			for (size_t i = 0; i < COUNT_OF(fractions); i++) {
				(void)snprintf(text, sizeof(text), "%llu%s", (unsigned long long)number,
					       fractions[i]);
				check_read(text);
			}
		}
}
END_TEST

/* Sixteen and seventeen digits, of which the last decides. */
START_TEST(seventeen_digits)
{
	static const uint64_t starts[] = {UINT64_C(9007199254740990),  UINT64_C(90071992547409910),
					  UINT64_C(17976931348623150), UINT64_C(22250738585072010),
					  UINT64_C(99999999999999980), UINT64_C(10000000000000000),
					  UINT64_C(49406564584124650)};
	char text[64];
	double value = 0;

	for (size_t i = 0; i < COUNT_OF(starts); i++)
		for (uint64_t last = 0; last < 20; last++)
			for (int exponent = -340; exponent <= 300; exponent += 7) {
				(void)snprintf(text, sizeof(text), "%" PRIu64 "e%d", starts[i] + last,
					       exponent);
				check_read(text);
				if (env_number_to_double(env_str(text), &value) == ENV_NUMBER_FITS)
					check_written(value);
			}
}
END_TEST

Suite *double_hard_suite(void)
{
	Suite *suite = suite_create("double_hard");
	TCase *tests = tcase_create("double_hard");

	tcase_set_timeout(tests, 120);
	tcase_add_loop_test(tests, decimals_both_ways, 0, COUNT_OF(decimals));
	tcase_add_test(tests, powers_of_two);
	tcase_add_test(tests, subnormals);
	tcase_add_test(tests, powers_of_ten);
	tcase_add_test(tests, edges_of_integers);
	tcase_add_test(tests, seventeen_digits);
	suite_add_tcase(suite, tests);
	return suite;
}
