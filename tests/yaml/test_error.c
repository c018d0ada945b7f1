/* What is said about text that is not YAML, or not the YAML that is read here. */
#include "load_text.h"
#include "suites.h"

struct error_test {
	const char *text;
	size_t length; /* 0: up to the NUL */
	enum code code;
	size_t line, column;
};

static const struct error_test error_tests[] = {
	{"", 0, CODE_YAML_EMPTY, 1, 1},
	{"# only a comment\n", 0, CODE_YAML_EMPTY, 1, 1},
	{"\xEF\xBB\xBF", 0, CODE_YAML_EMPTY, 1, 1},
	{"a\n---\nb\n", 0, CODE_YAML_DOCUMENTS, 2, 1},
	{"a\n...\n---\nb\n", 0, CODE_YAML_DOCUMENTS, 3, 1},
	{"%YAML 1.3\n---\na\n", 0, CODE_YAML_VERSION, 1, 1},
	{"%YAML 2.0\n---\na\n", 0, CODE_YAML_VERSION, 1, 1},
	{"a: b: c\n", 0, CODE_YAML_SYNTAX, 1, 5},
	{"a: [1,\nb: 2\n", 0, CODE_YAML_SYNTAX, 3, 1},
	{"a: 'x\n", 0, CODE_YAML_SYNTAX, 2, 1},
	{"a: @x\n", 0, CODE_YAML_SYNTAX, 1, 4},
	{"a: \"\\q\"\n", 0, CODE_YAML_SYNTAX, 1, 5},
	{"a: \"\\ud83d\\ude00\"\n", 0, CODE_YAML_SYNTAX, 1, 7},
	{"\ta: 1\n", 0, CODE_YAML_SYNTAX, 1, 1},
	{"!x!y z\n", 0, CODE_YAML_SYNTAX, 1, 1},
	{"ab: \xFF\n", 0, CODE_ENCODING, 1, 5},
	{"\xC3\xA4: \xE2\x82", 0, CODE_ENCODING, 1, 4},
	{"a\n\xC0\x80", 0, CODE_ENCODING, 2, 1},
	{"\xED\xA0\x80", 0, CODE_ENCODING, 1, 1},
	{"abc\0d", 5, CODE_CHARACTER, 1, 4},
	{"a: \x1B[0m", 0, CODE_CHARACTER, 1, 4},
	{"a: \x7F", 0, CODE_CHARACTER, 1, 4},
	{"a: '\xC2\x85'", 0, CODE_CHARACTER, 1, 5},
	{"a: '\xE2\x80\xA8'", 0, CODE_CHARACTER, 1, 5},
	{"a: \xEF\xBB\xBF", 0, CODE_CHARACTER, 1, 4},
	{"a: \xEF\xBF\xBE", 0, CODE_CHARACTER, 1, 4},
	{"\xFF\xFE"
	 "a\0",
	 4, CODE_ENCODING_UTF16, 1, 1},
	{"\xFE\xFF\0a", 4, CODE_ENCODING_UTF16, 1, 1},
	{"a\0:\0 \0b\0", 8, CODE_ENCODING_UTF16, 1, 1},
	{"\0a\0:\0 \0b", 8, CODE_ENCODING_UTF16, 1, 1},
	{"\xFF\xFE\0\0a\0\0\0", 8, CODE_ENCODING_UTF16, 1, 1},
};

START_TEST(has_its_place)
{
	const struct error_test *test = &error_tests[_i];
	size_t length = test->length > 0 ? test->length : strlen(test->text);

	load_expect_error(test->text, length, test->code, test->line, test->column);
}
END_TEST

static const char *const good_texts[] = {
	"%YAML 1.1\n---\n1\n",  "%YAML 1.2\n---\n1\n",
	"---\n1\n...\n",        "1",
	"\xEF\xBB\xBF---\n1\n", "%TAG !x! tag:yaml.org,2002:\n---\n!x!int 1\n",
};

START_TEST(is_fine)
{
	ck_assert_str_eq(json_of(load_text(good_texts[_i])), "1");
}
END_TEST

START_TEST(of_libyaml_is_printed_with_its_context)
{
	load_expect_errors("a:\n  - [1, 2\nb: 3\n",
			   "t.yaml:3:2: error[E0106]: did not find expected ',' or ']'\n"
			   "    3 | b: 3\n"
			   "      |  ^\n"
			   "      = help: a string with a comma, a bracket or a brace in it needs quotes, "
			   "and one that begins with '#', as '#/$defs/x' does\n"
			   "t.yaml:2:5: note: while parsing a flow sequence\n"
			   "    2 |   - [1, 2\n"
			   "      |     ^\n"
			   "1 error\n");
}
END_TEST

START_TEST(of_a_surrogate_pair_has_help)
{
	load_expect_errors("\"\\ud83d\\ude00\"\n",
			   "t.yaml:1:4: error[E0106]: found invalid Unicode character escape code\n"
			   "    1 | \"\\ud83d\\ude00\"\n"
			   "      |    ^\n"
			   "      = help: YAML has no surrogate pairs: write the character itself, or \\U "
			   "and eight digits\n"
			   "t.yaml:1:1: note: while parsing a quoted scalar\n"
			   "    1 | \"\\ud83d\\ude00\"\n"
			   "      | ^\n"
			   "1 error\n");
}
END_TEST

START_TEST(of_a_version_has_help)
{
	load_expect_errors("%YAML 1.3\n---\na\n",
			   "t.yaml:1:1: error[E0109]: found incompatible YAML document\n"
			   "    1 | %YAML 1.3\n"
			   "      | ^\n"
			   "      = help: 1.1 and 1.2 are supported\n"
			   "1 error\n");
}
END_TEST

START_TEST(of_a_character_has_help)
{
	load_expect_errors("a: 'x\x07'\n",
			   "t.yaml:1:6: error[E0105]: character U+0007 is not allowed\n"
			   "    1 | a: 'x\\x07'\n"
			   "      |      ^~~~\n"
			   "      = help: between double quotes it can be written as \"\\u0007\"\n"
			   "1 error\n");
}
END_TEST

START_TEST(of_all_kinds_are_collected)
{
	ck_assert_ptr_null(load_bytes("a: .inf\na: !x 1\n? [1]\n: *b\n", 27));
	ck_assert_uint_eq(test_diagnostics.errors, 5);
}
END_TEST

TCase *error_case(void)
{
	TCase *tests = tcase_create("error");

	tcase_add_checked_fixture(tests, load_set_up, load_tear_down);
	tcase_add_loop_test(tests, has_its_place, 0, sizeof(error_tests) / sizeof(error_tests[0]));
	tcase_add_loop_test(tests, is_fine, 0, sizeof(good_texts) / sizeof(good_texts[0]));
	tcase_add_test(tests, of_libyaml_is_printed_with_its_context);
	tcase_add_test(tests, of_a_surrogate_pair_has_help);
	tcase_add_test(tests, of_a_version_has_help);
	tcase_add_test(tests, of_a_character_has_help);
	tcase_add_test(tests, of_all_kinds_are_collected);
	return tests;
}
