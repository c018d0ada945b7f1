/* Reading and comparing trees. */
#include "suites.h"

#include <string.h>

#include "document.h"

static bool is_equal(const char *a, const char *b, bool (*equal)(const json_t *, const json_t *))
{
	json_t *x = document_read(a, strlen(a), DOCUMENT_PYTHON);
	json_t *y = document_read(b, strlen(b), DOCUMENT_PYTHON);

	ck_assert_msg(x != NULL && y != NULL, "%s %s", a, b);
	bool same = equal(x, y);
	json_decref(x);
	json_decref(y);
	return same;
}

static const struct {
	const char *a;
	const char *b;
	bool equal;
} pairs[] = {
	{"1", "1.0", true},
	{"1", "1.5", false},
	{"9007199254740993", "9007199254740992.0", false},
	{"9223372036854775807", "9223372036854775808.0", false},
	{"0.0", "-0.0", false},
	{"0", "-0.0", false},
	{"-0", "-0.0", true},
	{"0", "0.0", true},
	{"123456789012345678901234567890", "123456789012345678901234567890", true},
	{"123456789012345678901234567890", "123456789012345678901234567891", false},
	{"1e400", "2e400", false},
	{"NaN", "NaN", true},
	{"NaN", "\"NaN\"", false},
	{"{\"a\": 1, \"b\": 2}", "{\"b\": 2, \"a\": 1}", true},
	{"{\"a\": null}", "{}", false},
	{"{\"a\": 1, \"a\": 2}", "{\"a\": 2}", true},
	{"[1, 2]", "[2, 1]", false},
	{"\"\\u0000\"", "\"\"", false},
	{"true", "1", false},
};

START_TEST(trees_are_compared_by_value)
{
	ck_assert_msg(is_equal(pairs[_i].a, pairs[_i].b, document_equal) == pairs[_i].equal, "%s %s",
		      pairs[_i].a, pairs[_i].b);
}
END_TEST

START_TEST(arrays_may_be_compared_without_order)
{
	ck_assert(is_equal("[1, [2, 3], 1]", "[1, 1, [3, 2]]", document_equal_unordered));
	ck_assert(!is_equal("[1, 1, 2]", "[1, 2, 2]", document_equal_unordered));
}
END_TEST

static const struct {
	const char *text;
	size_t len;
	bool rfc8259;
	bool python;
} texts[] = {
	{"NaN", 3, false, true},
	{"[Infinity, -Infinity]", 21, false, true},
	{"\"NaN\"", 5, true, true},
	{"\"\\ud800\"", 8, false, true},
	{"\"\\ud83d\\ude00\"", 14, true, true},
	{"\"\\udc00\\ud800\"", 14, false, true},
	{"{\"\\u0000\": 1}", 13, true, true},
	{"01", 2, false, false},
	{"1.", 2, false, false},
	{"-", 1, false, false},
	{"1e999", 5, true, true},
	{"0\0", 2, false, false},
	{"\xef\xbb\xbf{}", 5, false, false},
	{"\"\\u12", 5, false, false},
	{"\"\\", 2, false, false},
	{"", 0, false, false},
};

START_TEST(dialects_differ_where_python_is_wider)
{
	json_t *strict = document_read(texts[_i].text, texts[_i].len, DOCUMENT_RFC8259);
	json_t *wide = document_read(texts[_i].text, texts[_i].len, DOCUMENT_PYTHON);

	ck_assert_msg((strict != NULL) == texts[_i].rfc8259, "%s", texts[_i].text);
	ck_assert_msg((wide != NULL) == texts[_i].python, "%s", texts[_i].text);
	json_decref(strict);
	json_decref(wide);
}
END_TEST

TCase *document_tests(void)
{
	TCase *tests = tcase_create("document");

	tcase_add_loop_test(tests, trees_are_compared_by_value, 0, sizeof(pairs) / sizeof(pairs[0]));
	tcase_add_test(tests, arrays_may_be_compared_without_order);
	tcase_add_loop_test(tests, dialects_differ_where_python_is_wider, 0,
			    sizeof(texts) / sizeof(texts[0]));
	return tests;
}
