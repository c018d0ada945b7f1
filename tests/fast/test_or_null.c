/* The word for an integer or null beside the words for each, of which it is made where the processor is another. */
#include <stdio.h>
#include <string.h>

#include "fast/pair.h"
#include "fast/suites.h"
#include "text/hooks.h"

/* What was read of a text; an integer only where the reader did not give up. */
struct outcome {
	ptrdiff_t end;
	ptrdiff_t given_up; /* -1: it did not */
	enum env_presence is;
	int64_t value;
};

/* In the place of a value that null leaves as it is. */
#define UNTOUCHED INT64_C(0x123456789ABCDEF)

static const struct {
	int64_t minimum;
	int64_t maximum;
} bounds[] = {
	{INT64_MIN, INT64_MAX}, {1, 2147483647},      {-5, 5}, {0, 0}, {INT64_MIN, -1},
	{100000000, 999999999}, {10, 99999999999999},
};

typedef const char *read_word(struct env_reader *reader, const char *at, int64_t *out, enum env_presence *is,
			      int64_t minimum, int64_t maximum);

static const char *read_by_two(struct env_reader *reader, const char *at, int64_t *out, enum env_presence *is,
			       int64_t minimum, int64_t maximum)
{
	at = env_read_null(at, is);
	return *is == ENV_NULL ? at : env_read_int(reader, at, out, minimum, maximum);
}

/* Reads what stands `before` bytes behind the text's start. */
static struct outcome outcome_of(read_word *read, const char *text, size_t before, size_t limits)
{
	struct outcome outcome = {.value = UNTOUCHED};
	struct env_arena arena = {0};
	struct opened opened;

	ck_assert(open_text(&opened, &arena, text, strlen(text)));
	const char *end = read(&opened.reader, opened.at + before, &outcome.value, &outcome.is,
			       bounds[limits].minimum, bounds[limits].maximum);
	outcome.end = end - opened.text;
	outcome.given_up = -1;
	if (opened.reader.given_up != NULL) {
		outcome.given_up = opened.reader.given_up - opened.text;
		outcome.value = 0;
	}
	close_text(&opened);
	env_arena_free(&arena);
	return outcome;
}

static void hold_outcomes(const char *text, size_t before)
{
	for (size_t i = 0; i < COUNT_OF(bounds); i++) {
		struct outcome one = outcome_of(env_read_int_or_null, text, before, i);
		struct outcome two = outcome_of(read_by_two, text, before, i);
		ck_assert_msg(one.end == two.end && one.given_up == two.given_up && one.is == two.is &&
				      one.value == two.value,
			      "%s from %zu on, bounds %zu", text, before, i);
	}
}

static const char *const spellings[] = {
	"",
	"null",
	"null,\"a\":1",
	"nul",
	"nulL",
	"nullnull",
	"null1",
	"n",
	"1null",
	"0",
	"00",
	"01",
	"0]",
	"-0",
	"-1",
	"-",
	"--1",
	"-5}",
	"-9223372036854775808",
	"-9223372036854775809",
	"9223372036854775807",
	"9223372036854775808",
	"18446744073709551616",
	"1.0",
	"1.5",
	"1e2",
	"1E2",
	" 5",
	"  5",
	"\n7",
	" null",
	"\t null}",
	"true",
	"\"1\"",
	"[1]",
	"1 2",
	"5,6",
	"/1",
	":1",
};

/* In texts that begin with it, and behind so many bytes that those before the number may be looked at. */
START_TEST(test_spellings)
{
	char text[128];

	for (size_t before = 0; before <= 40; before++) {
		snprintf(text, sizeof(text), "%.*s%s", (int)before,
			 "0123456789012345678901234567890123456789", spellings[_i]);
		hold_outcomes(text, before);
	}
}
END_TEST

/* Of one to twenty digits, all of each digit and rising ones. */
START_TEST(test_digits)
{
	char text[128];

	for (int first = 0; first <= 10; first++) {
		size_t before = (size_t)first * 3;
		size_t len = (size_t)sprintf(text, "%.*s", (int)before, "[9,8,7,6,5,4,3,2,1,0,9,8,7,6,5,4");
		for (int i = 0; i < _i; i++)
			text[len++] = (char)('0' + (first == 10 ? (i + 1) % 10 : first));
		text[len] = '\0';
		hold_outcomes(text, before);
	}
}
END_TEST

TCase *fast_or_null_case(void)
{
	TCase *tests = tcase_create("or null");

	tcase_add_loop_test(tests, test_spellings, 0, (int)COUNT_OF(spellings));
	tcase_add_loop_test(tests, test_digits, 1, 21);
	return tests;
}
