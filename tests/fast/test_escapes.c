/* The word for strings beside what unescapes them: escapes one by one, and in runs. */
#include <stdio.h>
#include <string.h>

#include "fast/pair.h"
#include "fast/suites.h"
#include "text/escape.h"
#include "text/hooks.h"

/* Whether the word takes the string, whose quotes `text` has, and copies it as it is unescaped elsewhere. False too where it gives up. */
static bool reads(const char *text)
{
	struct env_arena arena = {0};
	struct env_str value;
	struct opened opened;
	char wanted[128];
	const size_t len = strlen(text);

	ck_assert(open_text(&opened, &arena, text, len));
	const char *end = env_read_str(&opened.reader, opened.at, &value, 0, SIZE_MAX);
	ck_assert_ptr_null(opened_problem(&opened, end));
	const bool taken = opened.reader.given_up == NULL;
	if (taken) {
		const size_t length = env_text_unescape(wanted, env_str_of(text + 1, len - 2));
		ck_assert_ptr_eq(end, opened.reader.end);
		ck_assert_msg(env_str_equal(value, env_str_of(wanted, length)), "%s", text);
		ck_assert_int_eq(value.ptr[value.len], '\0');
	}
	close_text(&opened);
	env_arena_free(&arena);
	return taken;
}

/* Each of the first 65,536 code points but the halves of pairs, alone, twice in a row, and among others. */
START_TEST(units_are_copied)
{
	for (unsigned unit = 0; unit <= 0xFFFF; unit++) {
		const bool is_half = unit >= 0xD800 && unit <= 0xDFFF;
		char text[64];

		snprintf(text, sizeof(text), "\"\\u%04x\"", unit);
		ck_assert_int_eq(reads(text), !is_half);
		snprintf(text, sizeof(text), "\"\\u%04X\\u%04x \\n\\u0041\\u%04x and more\"", unit, unit,
			 unit);
		ck_assert_int_eq(reads(text), !is_half);
	}
}
END_TEST

/* The first and the last half of either kind, in front of and behind each other and what is none. */
START_TEST(halves_are_copied_in_pairs)
{
	static const unsigned units[] = {0x41, 0xD7FF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000};

	for (size_t i = 0; i < COUNT_OF(units); i++)
		for (size_t j = 0; j < COUNT_OF(units); j++) {
			const bool high = units[i] >= 0xD800 && units[i] <= 0xDBFF;
			const bool low = units[j] >= 0xDC00 && units[j] <= 0xDFFF;
			const bool halves = (units[i] >= 0xD800 && units[i] <= 0xDFFF) ||
					    (units[j] >= 0xD800 && units[j] <= 0xDFFF);
			char text[64];

			snprintf(text, sizeof(text), "\"a\\u%04x\\u%04x\\u0042\"", units[i], units[j]);
			ck_assert_msg(reads(text) == (!halves || (high && low)), "%s", text);
		}
}
END_TEST

/* Every byte as each of the four digits. */
START_TEST(digits_are_hexadecimal)
{
	static const char digits[] = "0123456789abcdefABCDEF";

	for (int byte = 1; byte < 256; byte++)
		for (int place = 0; place < 4; place++) {
			char text[] = "\"\\u0042 and \\u00e5\"";

			text[3 + place] = (char)byte;
			ck_assert_msg(reads(text) == (strchr(digits, byte) != NULL), "byte %d as digit %d",
				      byte, place);
		}
}
END_TEST

/* What stands behind a backslash. */
START_TEST(letters_are_known)
{
	for (int byte = 1; byte < 256; byte++) {
		char text[] = "\"\\x\\n0041 \\\\\"";

		text[2] = (char)byte;
		ck_assert_msg(reads(text) == (strchr("\"\\/bfnrt", byte) != NULL), "byte %d", byte);
	}
}
END_TEST

TCase *fast_escapes_case(void)
{
	TCase *tests = tcase_create("escapes");

	tcase_add_test(tests, units_are_copied);
	tcase_add_test(tests, halves_are_copied_in_pairs);
	tcase_add_test(tests, digits_are_hexadecimal);
	tcase_add_test(tests, letters_are_known);
	return tests;
}
