/* The words of fast code where they take many bytes at once: far from the text's end, and up to it. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fast/pair.h"
#include "fast/suites.h"

/* Reads the text, with so many spaces behind it, as a number: as strtod() does, and as far. */
static void check_number(const char *text, int behind)
{
	struct env_arena arena = {0};
	struct opened opened;
	double value = 0;
	char spaced[256];

	int len = snprintf(spaced, sizeof(spaced), "%s%*s", text, behind, "");
	ck_assert(open_text(&opened, &arena, spaced, (size_t)len));
	const char *at = env_read_number(&opened.reader, opened.at, &value);
	ck_assert_msg(opened.reader.given_up == NULL, "%s", text);
	double wanted = strtod(text, NULL);
	ck_assert_msg(value == wanted && signbit(value) == signbit(wanted), "%s: %a, not %a", text, value,
		      wanted);
	ck_assert_ptr_eq(at, opened.text + strlen(text));
	close_text(&opened);
	env_arena_free(&arena);
}

static const char *const numbers[] = {
	"0",
	"-0",
	"0.0",
	"-0.0",
	"7",
	"1234567",
	"12345678",
	"123456789012345678",
	"1234567890123456789",
	"9999999999999999999",
	"18446744073709551615",
	"18446744073709551616",
	"99999999999999999999.5",
	"0.1",
	"-12.5",
	"0.002877", /* which arithmetic with more bits rounds twice, and so to another double; these too */
	"0.005754",
	"3.071048",
	"-6.857904",
	"1234567.1234567",
	"1234567.12345678",
	"1234567.123456789",
	"1234567.123456789012",
	"1234567.1234567890123",
	"0.12345678901234567",
	"0.1234567890123456789",
	"0.0008132856279144938",
	"-0.00081328562791449385",
	"0.000999999999999999999",
	"0.0009999999999999999999",
	"0.00000999999999999999999",
	"0.000000000000000000000001",
	"9.99999999999999999",
	"9.999999999999999999",
	"1.0000000000000000000",
	"1234567.1234567890123456",
	"0.000000000000000000000012345",
	"0.00000000000000000000123456789012345678901",
	"9007199254740992.0",
	"9007199254740993.0",
	"9007199254740993.00000000000000000001",
	"4503599627370496.5",
	"4503599627370497.5",
	"1e0",
	"1E5",
	"1.5e-7",
	"1.5E+7",
	"123.456e300",
	"1e-400",
	"4.9e-324",
	"2.4703282292062327e-324",
	"2.4703282292062328e-324",
	"2.2250738585072014e-308",
	"2.2250738585072011e-308",
	"1.7976931348623157e308",
	"1e22",
	"1e23",
	"8.5e22",
	"123456789012345e22",
	"123456789012345e23",
	"999999999999999.9",
	"1000000000000000.1",
};

START_TEST(test_numbers)
{
	check_number(numbers[_i], 0);
	check_number(numbers[_i], 40);
}
END_TEST

static const char *const not_numbers[] = {
	"",    "-",  "+1",  ".5",    "-.5",    "01",  "-01", "00.5", "1.e5", "1.",
	"1.x", "1e", "1e+", "1e400", "-1e400", "NaN", "1-",  "0x1",  "1 2",
};

/* Either it gives up, or it stops where nothing that may follow a number is. */
START_TEST(test_not_numbers)
{
	struct env_arena arena = {0};
	struct opened opened;
	double value = 1;

	ck_assert(open_text(&opened, &arena, not_numbers[_i], strlen(not_numbers[_i])));
	const char *at = env_read_number(&opened.reader, opened.at, &value);
	if (opened.reader.given_up == NULL)
		ck_assert_msg(strchr("+-.0123456789eExX", *env_read_space(at)) != NULL, "%s",
			      not_numbers[_i]);
	else
		ck_assert_msg(value == 0, "%s: %g", not_numbers[_i], value);
	ck_assert_pstr_eq(opened_problem(&opened, at), NULL);
	close_text(&opened);
	env_arena_free(&arena);
}
END_TEST

/* Any byte but some ends a number, and is not read. */
START_TEST(test_number_ends)
{
	struct env_arena arena = {0};
	struct opened opened;
	char text[] = "12.5 ";
	double value = 0;

	text[4] = (char)_i;
	ck_assert(open_text(&opened, &arena, text, 5));
	if (_i == 0 || strchr("0123456789eE", _i) == NULL) {
		const char *at = env_read_number(&opened.reader, opened.at, &value);
		ck_assert_msg(opened.reader.given_up == NULL, "12.5 before byte %d", _i);
		ck_assert_msg(value == 12.5 && at == opened.text + 4, "12.5 before byte %d: %g", _i, value);
	}
	close_text(&opened);
	env_arena_free(&arena);
}
END_TEST

static uint64_t next_random(uint64_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	*state ^= *state << 17;
	return *state;
}

/* Digits without a zero in front, unless it is the only one. */
static char *put_digits(char *to, uint64_t *random, unsigned count, bool whole)
{
	for (unsigned i = 0; i < count; i++) {
		char digit = (char)('0' + (int)(next_random(random) % 10));
		if (whole && i == 0 && count > 1 && digit == '0')
			digit = '1';
		*to++ = digit;
	}
	return to;
}

START_TEST(test_random_numbers)
{
	uint64_t random = 20250707;

	for (int i = 0; i < 200000 / CASES_DIVISOR; i++) {
		char text[96];
		char *to = text;
		if (next_random(&random) % 2 == 0)
			*to++ = '-';
		to = put_digits(to, &random, 1 + (unsigned)(next_random(&random) % 20), true);
		if (next_random(&random) % 4 != 0) {
			*to++ = '.';
			to = put_digits(to, &random, 1 + (unsigned)(next_random(&random) % 24), false);
		}
		*to = '\0';
		if (next_random(&random) % 4 == 0)
			sprintf(to, "e%d", (int)(next_random(&random) % 560) - 300);
		check_number(text, (int)(next_random(&random) % 40));
	}
}
END_TEST

/* Decimals next to the middle of two doubles, as it would be cut off after some digits. */
START_TEST(test_middles)
{
	uint64_t random = 20261129;

	for (int i = 0; i < 100000 / CASES_DIVISOR; i++) {
		static const double scales[] = {1e3, 1, 1e-3, 1e6};
		double value = (double)(int64_t)next_random(&random) / 9.3e18 * scales[i % 4];
		double next = nextafter(value, INFINITY);
		char text[96];

		sprintf(text, "%.*Lf", (int)(1 + next_random(&random) % 24),
			((long double)value + (long double)next) / 2);
		check_number(text, (int)(next_random(&random) % 40));
	}
}
END_TEST

/* What stands in a string and what it stands for; NULL: none. */
static const struct {
	const char *spelt;
	const char *value;
	size_t length; /* in code points */
} specials[] = {
	{"\\n", "\n", 1},
	{"\\\"\\\\\\/\\b\\f\\r\\t", "\"\\/\b\f\r\t", 7},
	{"\\u0041\\u00e5\\u20aC", "A\xC3\xA5\xE2\x82\xAC", 3},
	{"\\ud83d\\uDE00", "\xF0\x9F\x98\x80", 1},
	{"\xC3\xA5", "\xC3\xA5", 1},
	{"\xE6\x97\xA5\xE6\x9C\xAC\xE8\xAA\x9E", "\xE6\x97\xA5\xE6\x9C\xAC\xE8\xAA\x9E", 3},
	{"\xF0\x9F\x91\x8D\xC3\xA5", "\xF0\x9F\x91\x8D\xC3\xA5", 2},
	{"\\u0000", NULL, 0}, /* judged by its bytes below */
	{"\\ud83d", NULL, 0},
	{"\\ude00\\ud83d", NULL, 0},
	{"\\ud83d\\u0041", NULL, 0},
	{"\\x", NULL, 0},
	{"\\u12g4", NULL, 0},
	{"\x01", NULL, 0},
	{"\xC3(", NULL, 0},
	{"\xC0\xAF", NULL, 0},
	{"\xED\xA0\x80", NULL, 0},
	{"\xF4\x90\x80\x80", NULL, 0},
	{"\xFF", NULL, 0},
};

#define SPECIALS (sizeof(specials) / sizeof(specials[0]))
#define ZERO 7

/* Bytes before it, and after it: at most. */
#define BEFORE 112
#define AFTER 40

/* The string is read where it has a value, and is the `len` bytes at `wanted`. */
static void check_string(const char *text, bool good, size_t length, const char *wanted, size_t len)
{
	struct env_arena arena = {0};
	struct opened opened;
	struct env_str str;

	ck_assert(open_text(&opened, &arena, text, strlen(text)));
	const char *at = env_read_str(&opened.reader, opened.at, &str, length, length);
	ck_assert_msg((opened.reader.given_up == NULL) == good, "%s", text);
	ck_assert_ptr_eq(at, opened.reader.end);
	if (good) {
		ck_assert_uint_eq(str.len, len);
		ck_assert_int_eq(memcmp(str.ptr, wanted, str.len), 0);
		ck_assert_int_eq(str.ptr[str.len], '\0');
	}
	close_text(&opened);
	env_arena_free(&arena);
}

/* A string with `before` and `after` plain bytes around the special ones. */
static void check_special(size_t special, size_t before, size_t after)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcd"
				      "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZABCD";
	static const char digits[] = "0123456789012345678901234567890123456789";
	bool good = specials[special].value != NULL || special == ZERO;
	size_t length = before + after + (special == ZERO ? 1 : specials[special].length);
	char text[256];
	char wanted[256] = "";
	int len = 0;

	sprintf(text, "\"%.*s%s%.*s\"", (int)before, letters, specials[special].spelt, (int)after, digits);
	if (good)
		len = sprintf(wanted, "%.*s%s%.*s", (int)before, letters,
			      special == ZERO ? "\x7F" : specials[special].value, (int)after, digits);
	if (special == ZERO)
		wanted[before] = '\0';
	check_string(text, good, length, wanted, (size_t)len);
}

START_TEST(test_specials)
{
	size_t special = (size_t)_i;

	for (size_t before = 0; before <= BEFORE; before++)
		for (size_t after = 0; after <= AFTER; after += 5)
			check_special(special, before, after);
}
END_TEST

TCase *fast_blocks_case(void)
{
	TCase *tests = tcase_create("blocks");

	tcase_add_loop_test(tests, test_numbers, 0, (int)(sizeof(numbers) / sizeof(numbers[0])));
	tcase_add_loop_test(tests, test_not_numbers, 0, (int)(sizeof(not_numbers) / sizeof(not_numbers[0])));
	tcase_add_loop_test(tests, test_number_ends, 0, 256);
	tcase_add_test(tests, test_random_numbers);
	tcase_add_test(tests, test_middles);
	tcase_add_loop_test(tests, test_specials, 0, (int)SPECIALS);
	return tests;
}
