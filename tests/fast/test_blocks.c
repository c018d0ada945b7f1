/* The words of fast code where they take many bytes at once: far from the text's end, and up to it. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fast/pair.h"
#include "fast/suites.h"

/* Bytes that stand behind a text, so that blocks may be taken of it. */
#define BEHIND 64

/* A copy of the text with `behind` spaces after it, in memory of just that size, where every byte more is seen by a sanitizer. */
static char *copy_exactly(const char *text, size_t behind, struct env_reader *reader, struct env_arena *arena)
{
	size_t len = strlen(text);
	char *copy = malloc(len + behind);

	ck_assert_ptr_nonnull(copy);
	/* No NUL behind it: NOLINTNEXTLINE(bugprone-not-null-terminated-result) */
	memcpy(copy, text, len);
	memset(copy + len, ' ', behind);
	*reader = (struct env_reader){copy, copy + len + behind, arena, ENV_DEPTH_DEFAULT};
	return copy;
}

/* Reads the text as a number with so many spaces behind it: as strtod() does, and as far. */
static void check_number(const char *text, size_t behind)
{
	struct env_reader reader;
	char *copy = copy_exactly(text, behind, &reader, NULL);
	double value = 0;

	ck_assert_msg(env_read_number(&reader, &value), "%s", text);
	double wanted = strtod(text, NULL);
	ck_assert_msg(value == wanted && signbit(value) == signbit(wanted), "%s: %a, not %a", text, value,
		      wanted);
	ck_assert_ptr_eq(reader.pos, copy + strlen(text));
	free(copy);
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
	check_number(numbers[_i], 1);
	check_number(numbers[_i], BEHIND);
}
END_TEST

static const char *const not_numbers[] = {
	"",    "-",  "+1",  ".5",    "-.5",    "01",  "-01", "00.5", "1.e5", "1.",
	"1.x", "1e", "1e+", "1e400", "-1e400", "NaN", "1-",  "0x1",  "1 2",
};

/* Either it says that it does not know, or it stops where nothing that may follow a number is. */
START_TEST(test_not_numbers)
{
	struct env_reader reader;
	double value;
	char *copy = copy_exactly(not_numbers[_i], BEHIND, &reader, NULL);

	if (env_read_number(&reader, &value)) {
		while (*reader.pos == ' ' && reader.pos + 1 < reader.end)
			reader.pos++;
		ck_assert_msg(strchr("+-.0123456789eExX", *reader.pos) != NULL, "%s", not_numbers[_i]);
	}
	free(copy);
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
		check_number(text, next_random(&random) % 40);
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

/* A string with `before` and `after` plain bytes around the special ones, in an arena with so many bytes, or in one that grows. */
static void check_special(size_t special, size_t before, size_t after, size_t behind, size_t room)
{
	char memory[256];
	char text[256];
	char wanted[256];
	struct env_arena arena;
	struct env_reader reader;
	struct env_str str;
	bool good = specials[special].value != NULL || special == ZERO;

	sprintf(text, "\"%.*s%s%.*s\"", (int)before, "abcdefghijklmnopqrstuvwxyzabcdefghij",
		specials[special].spelt, (int)after, "0123456789012345678901234567890123456789");
	env_arena_init_in(&arena, memory, room, 0);
	char *copy = copy_exactly(text, behind, &reader, &arena);
	size_t length = before + after + (special == ZERO ? 1 : specials[special].length);
	ck_assert_msg(env_read_str(&reader, &str, length, length) == good, "%s", text);
	if (good) {
		int len = sprintf(wanted, "%.*s%s%.*s", (int)before, "abcdefghijklmnopqrstuvwxyzabcdefghij",
				  special == ZERO ? "\x7F" : specials[special].value, (int)after,
				  "0123456789012345678901234567890123456789");
		if (special == ZERO)
			wanted[before] = '\0';
		ck_assert_uint_eq(str.len, (size_t)len);
		ck_assert_int_eq(memcmp(str.ptr, wanted, str.len), 0);
		ck_assert_int_eq(str.ptr[str.len], '\0');
		ck_assert_ptr_eq(reader.pos, copy + strlen(text));
	}
	free(copy);
	env_arena_free(&arena);
}

START_TEST(test_specials)
{
	size_t special = (size_t)_i;

	for (size_t before = 0; before < 36; before++)
		for (size_t after = 0; after < 36; after += 5) {
			check_special(special, before, after, 0, 256);
			check_special(special, before, after, 17, 256);
			check_special(special, before, after, BEHIND, 256);
			check_special(special, before, after, BEHIND, before + after);
		}
}
END_TEST

TCase *fast_blocks_case(void)
{
	TCase *tests = tcase_create("blocks");

	tcase_add_loop_test(tests, test_numbers, 0, (int)(sizeof(numbers) / sizeof(numbers[0])));
	tcase_add_loop_test(tests, test_not_numbers, 0, (int)(sizeof(not_numbers) / sizeof(not_numbers[0])));
	tcase_add_test(tests, test_random_numbers);
	tcase_add_loop_test(tests, test_specials, 0, (int)SPECIALS);
	return tests;
}
