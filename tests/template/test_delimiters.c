/* Set delimiters and comments. */
#include "template/cases.h"

#define VIEW "{\"x\": \"<\", \"l\": [1, 2]}"

static const struct template_case delimiters[] = {
	{"a pair", VIEW, "{{=<% %>=}}(<%x%>)", "(&lt;)", NULL},
	{"characters special elsewhere", VIEW, "({{=[ ]=}}[x])", "(&lt;)", NULL},
	{"one for both", VIEW, "{{=| |=}}|x|-|x|", "&lt;-&lt;", NULL},
	{"the old ones are text then", VIEW, "{{=| |=}}{{x}}", "{{x}}", NULL},
	{"and back", VIEW, "{{=| |=}}|x||={{ }}=|{{x}}", "&lt;&lt;", NULL},
	{"padding", VIEW, "|{{= @   @ =}}|@x@", "||&lt;", NULL},
	{"lines between them", VIEW, "{{=<\n>=}}<x>", "&lt;", NULL},
	{"the unescaped tags", VIEW, "{{=<% %>=}}<%{x}%><%&x%>", "<<", NULL},
	{"sections", VIEW, "{{=| |=}}|#l||.||/l||^x|no|/x|", "12", NULL},
	{"inside a section", VIEW, "{{#l}}{{=| |=}}|.||/l||x|", "12&lt;", NULL},
	{"a section with both", VIEW, "{{#l}}{{.}}{{=| |=}}-|.|,|/l|", "1-1,2-2,", NULL},
	{"partials", VIEW, "{{=| |=}}|>p|", "&lt;", "{\"p\": \"{{x}}\"}"},
	{"not into partials", VIEW, "[{{>p}}]\n{{=| |=}}\n[|>p|]", "[&lt;]\n[&lt;]", "{\"p\": \"{{x}}\"}"},
	{"not out of partials", VIEW, "{{>p}}{{x}}|x|", "&lt;&lt;|x|", "{\"p\": \"{{=| |=}}|x|\"}"},
	{"within a line", VIEW, " | {{=@ @=}}\n|", " | \n|", NULL},
	{"standalone", VIEW, "a\n  {{=@ @=}} \nb\n", "a\nb\n", NULL},
	{"standalone, \\r\\n", VIEW, "|\r\n{{= @ @ =}}\r\n|", "|\r\n|", NULL},
	{"standalone, first", VIEW, "  {{=@ @=}}\n=", "=", NULL},
	{"standalone, last", VIEW, "=\n  {{=@ @=}}", "=\n", NULL},
};

static const struct template_case comments[] = {
	{"goes", NULL, "12{{! x }}34", "1234", NULL},
	{"with lines", NULL, "12{{!\n x\n y\n}}34\n", "1234\n", NULL},
	{"with an opening tag", NULL, "a{{! {{# }}b", "ab", NULL},
	{"standalone", NULL, "a\n{{! x }}\nb\n", "a\nb\n", NULL},
	{"standalone, indented", NULL, "a\n  {{! x }}  \nb\n", "a\nb\n", NULL},
	{"standalone, \\r\\n", NULL, "|\r\n{{! x }}\r\n|", "|\r\n|", NULL},
	{"standalone, first", NULL, "  {{! x }}\n!", "!", NULL},
	{"standalone, last", NULL, "!\n  {{! x }}", "!\n", NULL},
	{"standalone with lines", NULL, "a\n  {{!\n x\n  }}\nb\n", "a\nb\n", NULL},
	{"within a line", NULL, "  12 {{! 34 }}\n", "  12 \n", NULL},
	{"white space around it stays", NULL, "12 {{! x }} 34", "12  34", NULL},
	{"is never a variable", "{\"! c\": 1, \"c\": 2, \"!c\": 3}", "[{{! c }}{{!c}}]", "[]", NULL},
	{"two on a line", NULL, "{{!a}} {{!b}}\n.", " \n.", NULL},
	{"empty", NULL, "[{{!}}]", "[]", NULL},
};

START_TEST(delimiter)
{
	check_case(&delimiters[_i]);
}
END_TEST

START_TEST(comment)
{
	check_case(&comments[_i]);
}
END_TEST

TCase *delimiters_tests(void)
{
	TCase *tests = tcase_create("delimiters and comments");

	tcase_add_loop_test(tests, delimiter, 0, sizeof delimiters / sizeof delimiters[0]);
	tcase_add_loop_test(tests, comment, 0, sizeof comments / sizeof comments[0]);
	return tests;
}
