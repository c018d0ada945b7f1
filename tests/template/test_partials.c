/* Partials: what they see, and how they are indented. */
#include "template/cases.h"

static const struct template_case partials[] = {
	{"its text", NULL, "\"{{>p}}\"", "\"from p\"", "{\"p\": \"from p\"}"},
	{"missing is empty", NULL, "\"{{>p}}\"", "\"\"", NULL},
	{"the context of the tag", "{\"l\": [{\"v\": 1}, {\"v\": 2}]}", "{{#l}}{{>p}}{{/l}}", "*1**2*",
	 "{\"p\": \"*{{v}}*\"}"},
	{"in a partial", "{\"v\": 1}", "{{>p}}", "*(1)*", "{\"p\": \"*{{>q}}*\", \"q\": \"({{v}})\"}"},
	{"recursive", "{\"v\": \"X\", \"n\": [{\"v\": \"Y\", \"n\": []}, {\"v\": \"Z\", \"n\": []}]}",
	 "{{>p}}", "X<Y<>Z<>>", "{\"p\": \"{{v}}<{{#n}}{{>p}}{{/n}}>\"}"},
	{"padding", NULL, "|{{> p }}|{{ >p}}|", "|[]|[]|", "{\"p\": \"[]\"}"},
	{"a name with slash and dots", NULL, "{{>a/b.c}}", "x", "{\"a/b.c\": \"x\"}"},
	{"a name is not looked up in the view", "{\"p\": \"q\"}", "[{{>p}}]", "[]", "{\"q\": \"x\"}"},
	{"the same one twice", NULL, "{{>p}}{{>p}}", "xx", "{\"p\": \"x\"}"},
	{"a section may not span partials", "{\"x\": true}", "{{#x}}{{>p}}{{/x}}", "(in)",
	 "{\"p\": \"({{#x}}in{{/x}})\"}"},
};

static const struct template_case lines[] = {
	{"within a line nothing changes", "{\"d\": \"|\"}", "  {{d}}  {{>p}}\n", "  |  >\n>\n",
	 "{\"p\": \">\\n>\"}"},
	{"white space around it stays", NULL, "| {{>p}} |", "| \t|\t |", "{\"p\": \"\\t|\\t\"}"},
	{"\\r\\n", NULL, "|\r\n{{>p}}\r\n|", "|\r\n>|", "{\"p\": \">\"}"},
	{"without a line before", NULL, "  {{>p}}\n>", "  >\n  >>", "{\"p\": \">\\n>\"}"},
	{"without a line end", NULL, ">\n  {{>p}}", ">\n  >\n  >", "{\"p\": \">\\n>\"}"},
	{"not the lines of values", "{\"v\": \"<\\n->\"}", "\\\n {{>p}}\n/\n",
	 "\\\n |\n <\n->a<\n->\n |\n/\n", "{\"p\": \"|\\n{{{v}}}a{{{v}}}\\n|\\n\"}"},
	{"empty lines too", NULL, " {{>p}}\n|", " a\n \n b\n|", "{\"p\": \"a\\n\\nb\\n\"}"},
	{"\\r\\n inside", NULL, "\t{{>p}}\r\n|", "\ta\r\n\tb\r\n|", "{\"p\": \"a\\r\\nb\\r\\n\"}"},
	{"a variable at the beginning of a line", "{\"v\": 1}", "  {{>p}}\n", "  1\n  1",
	 "{\"p\": \"{{v}}\\n{{v}}\"}"},
	{"sections alone on their lines", "{\"l\": [1, 2]}", "  {{>p}}\n", "  [\n  1\n  2\n  ]\n",
	 "{\"p\": \"[\\n{{#l}}\\n{{.}}\\n{{/l}}\\n]\\n\"}"},
	{"sections within a line", "{\"l\": [1, 2]}", "  {{>p}}\n", "  12\n  -\n",
	 "{\"p\": \"{{#l}}{{.}}{{/l}}\\n-\\n\"}"},
	{"a section that ends at the beginning of a line", "{\"l\": [1, 2]}", "  {{>p}}\n", "  1\n  2\n  .\n",
	 "{\"p\": \"{{#l}}{{.}}\\n{{/l}}.\\n\"}"},
	{"a comment at the beginning of a line", NULL, "  {{>p}}\n", "  a\n  b\n",
	 "{\"p\": \"a\\n{{!x}}b\\n\"}"},
	{"set delimiters at the beginning of a line", NULL, "  {{>p}}\n", "  a\n  b\n",
	 "{\"p\": \"a\\n{{=| |=}}b\\n\"}"},
	{"partials in partials add up", NULL, " {{>p}}\n", " a\n   b\n   c\n d\n",
	 "{\"p\": \"a\\n  {{>q}}\\nd\\n\", \"q\": \"b\\nc\\n\"}"},
	{"a partial at the margin of an indented one", NULL, "  {{>p}}\n", "  b\n  c\n",
	 "{\"p\": \"{{>q}}\\n\", \"q\": \"b\\nc\\n\"}"},
	{"a partial within a line of an indented one is not", NULL, "  {{>p}}\n", "  -b\nc-\n",
	 "{\"p\": \"-{{>q}}-\\n\", \"q\": \"b\\nc\"}"},
	{"a missing one leaves no line", NULL, "a\n  {{>p}}\nb", "a\nb", NULL},
	{"an empty one leaves no line", NULL, "a\n  {{>p}}\nb", "a\nb", "{\"p\": \"\"}"},
};

START_TEST(partial)
{
	check_case(&partials[_i]);
}
END_TEST

START_TEST(line)
{
	check_case(&lines[_i]);
}
END_TEST

TCase *partials_tests(void)
{
	TCase *tests = tcase_create("partials");

	tcase_add_loop_test(tests, partial, 0, sizeof partials / sizeof partials[0]);
	tcase_add_loop_test(tests, line, 0, sizeof lines / sizeof lines[0]);
	return tests;
}
