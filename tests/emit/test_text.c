/* Text of the user's inside of C. */
#include "emit/suites.h"
#include "emit/view_text.h"

static struct memory memory;

static void open_memory(void)
{
	memory_init(&memory);
}

static void close_memory(void)
{
	memory_free(&memory);
}

#define TEXT(literal)                        \
	{                                    \
		literal, sizeof(literal) - 1 \
	}

static const struct {
	struct env_str text;
	const char *literal; /* as it stands between quotes */
	const char *comment; /* as it stands on one line of a comment */
} texts[] = {
	{TEXT(""), "", ""},
	{TEXT("plain"), "plain", "plain"},
	{TEXT("\"\\"), "\\\"\\\\", "\"\\"},
	{TEXT("a\tb\nc"), "a\\011b\\012c", "a b c"},
	{TEXT("\x01"
	      "7"),
	 "\\0017", " 7"},
	{TEXT("\x7F\0z"), "\\177\\000z", "  z"},
	{TEXT("?\?/?\?=???"), "?\\?/?\\?=?\\?\\?", "? ?/? ?=? ? ?"},
	{TEXT("*/ /* **/ /**/"), "*/ /* **/ /**/", "* / / * ** / / ** /"},
	{TEXT("*//*/"), "*//*/", "* // * /"},
	{TEXT("gr\xC3\xB6\xC3\x9F"
	      "e"),
	 "gr\xC3\xB6\xC3\x9F"
	 "e",
	 "gr\xC3\xB6\xC3\x9F"
	 "e"},
	{TEXT("\xE2\x80\xAE"
	      "x"),
	 "\\342\\200\\256x", " x"},
	{TEXT("\xE2\x81\xA6\xE2\x80\x8E\xD8\x9C"), "\\342\\201\\246\\342\\200\\216\\330\\234", "   "},
	{TEXT("\xE2\x80\xAF\xE2\x80\x8D"), "\xE2\x80\xAF\xE2\x80\x8D", "\xE2\x80\xAF\xE2\x80\x8D"},
	{TEXT("*\x01/"), "*\\001/", "* /"},
};

START_TEST(strings_are_escaped)
{
	ck_assert_str_eq(view_c_string(&memory, texts[_i].text).ptr, texts[_i].literal);
}
END_TEST

START_TEST(comments_stay_comments)
{
	ck_assert_str_eq(view_comment_text(&memory, texts[_i].text).ptr, texts[_i].comment);
}
END_TEST

START_TEST(json_goes_into_strings)
{
	ck_assert_str_eq(view_json_in_c(&memory, env_str("say \"hi\"\n\\ ?\?/")).ptr,
			 "say \\\\\\\"hi\\\\\\\"\\\\n\\\\\\\\ ?\\?/");
}
END_TEST

static const struct {
	const char *text;
	const char *lines[4];
} wrapped[] = {
	{"", {NULL}},
	{" \n\n ", {NULL}},
	{"one\n\n  two  \n", {"one", "two"}},
	{"*\n/", {"*", "/"}},
	{"0123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 12345 "
	 "end",
	 {"0123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 12345",
	  "end"}},
	{"0123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 "
	 "12345678 x",
	 {"0123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789",
	  "12345678 x"}},
	{"short "
	 "012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678"
	 "9 x",
	 {"short",
	  "01234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567"
	  "89",
	  "x"}},
};

START_TEST(lines_are_broken_between_words)
{
	json_t *lines = view_comment_lines(&memory, env_str(wrapped[_i].text));
	size_t count = 0;

	while (count < 4 && wrapped[_i].lines[count] != NULL) {
		ck_assert_uint_lt(count, json_array_size(lines));
		ck_assert_str_eq(json_string_value(json_array_get(lines, count)), wrapped[_i].lines[count]);
		count++;
	}
	ck_assert_uint_eq(json_array_size(lines), count);
	json_decref(lines);
}
END_TEST

TCase *text_tests(void)
{
	TCase *tests = tcase_create("text");

	tcase_add_checked_fixture(tests, open_memory, close_memory);
	tcase_add_loop_test(tests, strings_are_escaped, 0, (int)(sizeof(texts) / sizeof(texts[0])));
	tcase_add_loop_test(tests, comments_stay_comments, 0, (int)(sizeof(texts) / sizeof(texts[0])));
	tcase_add_test(tests, json_goes_into_strings);
	tcase_add_loop_test(tests, lines_are_broken_between_words, 0,
			    (int)(sizeof(wrapped) / sizeof(wrapped[0])));
	return tests;
}
