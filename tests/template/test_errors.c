/* What is no template, and what strict mode refuses: with template, line and column. */
#include "template/cases.h"

#define SYNTAX TEMPLATE_BAD_SYNTAX
#define UNKNOWN TEMPLATE_NOT_FOUND

static const struct template_failing_case bad[] = {
	{{"unclosed tag", NULL, "a\n b {{x", "not closed", NULL}, SYNTAX, 2, 4, NULL},
	{{"unclosed tag, other tags after it", NULL, "{{! x\n{{y\n", "not closed", NULL}, SYNTAX, 1, 1, NULL},
	{{"nothing after the delimiter", NULL, "{{", "not closed", NULL}, SYNTAX, 1, 1, NULL},
	{{"two braces close three", NULL, "{{{x}}", "not closed", NULL}, SYNTAX, 1, 1, NULL},
	{{"unclosed set delimiters", NULL, "{{=| |}}", "not closed", NULL}, SYNTAX, 1, 1, NULL},
	{{"unclosed section", NULL, "é{{#x}}\n{{y}}", "section 'x' is not closed", NULL}, SYNTAX, 1, 2, NULL},
	{{"the inner one", NULL, "{{#x}}\n{{^y}}", "section 'y' is not closed", NULL}, SYNTAX, 2, 1, NULL},
	{{"closed twice", NULL, "{{#x}}{{/x}}{{/x}}", "no section 'x' is open", NULL}, SYNTAX, 1, 13, NULL},
	{{"crossed", NULL, "{{#x}}{{#y}}{{/x}}{{/y}}", "'x' is closed where the open section is 'y'", NULL},
	 SYNTAX,
	 1,
	 13,
	 NULL},
	{{"closed in a partial", "{\"x\": 1}", "{{#x}}{{>p}}{{/x}}", "no section 'x'",
	  "{\"p\": \"\\n{{/x}}\"}"},
	 SYNTAX,
	 2,
	 1,
	 "p"},
	{{"one delimiter", NULL, "{{=|=}}", "delimiters", NULL}, SYNTAX, 1, 1, NULL},
	{{"three delimiters", NULL, "{{=a b c=}}", "delimiters", NULL}, SYNTAX, 1, 1, NULL},
	{{"no delimiters", NULL, "{{= =}}", "delimiters", NULL}, SYNTAX, 1, 1, NULL},
	{{"an equals sign", NULL, "{{==| |=}}", "delimiters", NULL}, SYNTAX, 1, 1, NULL},
	{{"no name", NULL, "{{}}", "no name", NULL}, SYNTAX, 1, 1, NULL},
	{{"no name, padded", NULL, "{{# }}", "no name", NULL}, SYNTAX, 1, 1, NULL},
	{{"two words", NULL, "x{{a b}}", "'a b' has white space", NULL}, SYNTAX, 1, 2, NULL},
	{{"a parent", NULL, "{{<p}}{{/p}}", "inheritance", NULL}, SYNTAX, 1, 1, NULL},
	{{"a block", NULL, "{{$b}}{{/b}}", "inheritance", NULL}, SYNTAX, 1, 1, NULL},
	{{"a dynamic name", NULL, "{{>*p}}", "dynamic names", NULL}, SYNTAX, 1, 1, NULL},
	{{"after \\r\\n", NULL, "a\r\nb {{x", "not closed", NULL}, SYNTAX, 2, 3, NULL},
};

static const struct template_failing_case strict[] = {
	{{"a variable", NULL, "ab\n {{x}}", "'x'", NULL}, UNKNOWN, 2, 2, NULL},
	{{"an unescaped one", NULL, "{{{x}}}", "'x'", NULL}, UNKNOWN, 1, 1, NULL},
	{{"a part of a name", "{\"a\": {}}", "{{a.b}}", "'a.b'", NULL}, UNKNOWN, 1, 1, NULL},
	{{"a section", NULL, "a{{#x}}\n{{/x}}", "'x'", NULL}, UNKNOWN, 1, 2, NULL},
	{{"an inverted section", NULL, "{{^x}}{{/x}}", "'x'", NULL}, UNKNOWN, 1, 1, NULL},
	{{"a partial", NULL, "{{>p}}", "partial 'p'", NULL}, UNKNOWN, 1, 1, NULL},
	{{"a variable in a partial", "{\"a\": 1}", "{{>p}}", "'b'", "{\"p\": \"\\n\\n  {{a}}{{b}}\"}"},
	 UNKNOWN,
	 3,
	 8,
	 "p"},
};

static const struct template_case strict_good[] = {
	{"null is there", "{\"x\": null}", "[{{x}}{{#x}}{{/x}}{{^x}}no{{/x}}]", "[no]", NULL},
	{"what is not rendered may lack", "{\"x\": false}", "[{{#x}}{{y}}{{>p}}{{/x}}]", "[]", NULL},
	{"the implicit iterator is there", "{\"l\": [null, 1]}", "{{#l}}<{{.}}>{{/l}}", "<><1>", NULL},
};

static const struct template_options strict_options = {TEMPLATE_ESCAPE_NONE, true};

START_TEST(bad_template)
{
	check_failing_case(&bad[_i], case_options);
	check_failing_case(&bad[_i], strict_options);
}
END_TEST

START_TEST(strict_refuses)
{
	check_failing_case(&strict[_i], strict_options);
}
END_TEST

START_TEST(strict_accepts)
{
	check_case_with(&strict_good[_i], strict_options);
}
END_TEST

TCase *errors_tests(void)
{
	TCase *tests = tcase_create("errors");

	tcase_add_loop_test(tests, bad_template, 0, sizeof bad / sizeof bad[0]);
	tcase_add_loop_test(tests, strict_refuses, 0, sizeof strict / sizeof strict[0]);
	tcase_add_loop_test(tests, strict_accepts, 0, sizeof strict_good / sizeof strict_good[0]);
	return tests;
}
