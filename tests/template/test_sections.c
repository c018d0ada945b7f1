/* Sections and inverted sections, and the lines that they stand alone on. */
#include "template/cases.h"

static const struct template_case sections[] = {
	{"true", "{\"x\": true}", "[{{#x}}in{{/x}}]", "[in]", NULL},
	{"false", "{\"x\": false}", "[{{#x}}in{{/x}}]", "[]", NULL},
	{"null", "{\"x\": null}", "[{{#x}}in{{/x}}]", "[]", NULL},
	{"missing", NULL, "[{{#x}}in{{/x}}]", "[]", NULL},
	{"empty list", "{\"x\": []}", "[{{#x}}in{{/x}}]", "[]", NULL},
	{"zero is truthy", "{\"x\": 0}", "[{{#x}}in{{/x}}]", "[in]", NULL},
	{"an empty string is truthy", "{\"x\": \"\"}", "[{{#x}}in{{/x}}]", "[in]", NULL},
	{"an empty object is truthy", "{\"x\": {}}", "[{{#x}}in{{/x}}]", "[in]", NULL},
	{"a string is no list", "{\"x\": \"123\"}", "{{#x}}in{{/x}}", "in", NULL},
	{"an object is pushed", "{\"x\": {\"y\": 1}}", "{{#x}}{{y}}{{/x}}{{y}}", "1", NULL},
	{"a value is pushed", "{\"x\": \"a\"}", "{{#x}}{{.}}{{x}}{{/x}}", "aa", NULL},
	{"names of the contexts below", "{\"a\": 1, \"b\": 2, \"s\": {\"b\": 3}, \"c\": {\"d\": 4}}",
	 "{{#s}}{{a}}{{b}}{{c.d}}{{/s}}{{b}}", "1342", NULL},
	{"a list", "{\"l\": [{\"i\": 1}, {\"i\": 2}, {}]}", "{{#l}}{{i}},{{/l}}", "1,2,,", NULL},
	{"a list of falsey elements", "{\"l\": [null, false, 0, \"\", []]}", "{{#l}}<{{.}}>{{/l}}",
	 "<><false><0><><[]>", NULL},
	{"nested lists, outer names",
	 "{\"l\": [{\"n\": 1, \"m\": [{\"k\": 2}, {\"k\": 3}]}, {\"n\": 4, \"m\": []}]}",
	 "{{#l}}{{n}}{{#m}}({{n}}{{k}}){{/m}}{{/l}}", "1(12)(13)4", NULL},
	{"implicit iterator", "{\"l\": [\"a\", 1, 2.20, \"<\"]}", "{{#l}}({{.}}{{{.}}}){{/l}}",
	 "(aa)(11)(2.22.2)(&lt;<)", NULL},
	{"implicit iterator over lists of lists", "{\"l\": [[1, 2], [], [\"a\"]]}",
	 "{{#l}}({{#.}}{{.}}{{/.}}){{/l}}", "(12)()(a)", NULL},
	{"implicit iterator of the view", "[{\"v\": 1}, {\"v\": 2}]", "{{#.}}{{v}}{{/.}}", "12", NULL},
	{"dotted", "{\"a\": {\"b\": [1, 2]}}", "{{#a.b}}{{.}}{{/a.b}}", "12", NULL},
	{"dotted, broken chain", "{\"a\": {}}", "[{{#a.b.c}}in{{/a.b.c}}]", "[]", NULL},
	{"the same name inside", "{\"x\": true}", "1{{#x}}2{{#x}}3{{/x}}4{{/x}}5", "12345", NULL},
	{"the same name inside, false", "{\"x\": false}", "1{{#x}}2{{#x}}3{{/x}}4{{/x}}5", "15", NULL},
	{"padding", "{\"x\": true}", "{{# x }}={{/ x }}", "=", NULL},
	{"an empty body", "{\"x\": [1, 2]}", "[{{#x}}{{/x}}]", "[]", NULL},
};

static const struct template_case inverted[] = {
	{"false", "{\"x\": false}", "[{{^x}}in{{/x}}]", "[in]", NULL},
	{"true", "{\"x\": true}", "[{{^x}}in{{/x}}]", "[]", NULL},
	{"null", "{\"x\": null}", "[{{^x}}in{{/x}}]", "[in]", NULL},
	{"missing", NULL, "[{{^x}}in{{/x}}]", "[in]", NULL},
	{"empty list", "{\"x\": []}", "[{{^x}}in{{/x}}]", "[in]", NULL},
	{"list", "{\"x\": [false]}", "[{{^x}}in{{/x}}]", "[]", NULL},
	{"object", "{\"x\": {}}", "[{{^x}}in{{/x}}]", "[]", NULL},
	{"zero and the empty string", "{\"x\": 0, \"y\": \"\"}", "[{{^x}}in{{/x}}{{^y}}in{{/y}}]", "[]",
	 NULL},
	{"nothing is pushed", "{\"x\": false, \"y\": 1}", "{{^x}}{{y}}{{x}}{{/x}}", "1false", NULL},
	{"beside its section", "{\"x\": []}", "{{#x}}some{{/x}}{{^x}}none{{/x}}", "none", NULL},
	{"nested", "{\"x\": false}", "A{{^x}}B{{^x}}C{{/x}}D{{/x}}E", "ABCDE", NULL},
	{"dotted", "{\"a\": {\"b\": true}}", "[{{^a.b}}1{{/a.b}}{{^a.c.d}}2{{/a.c.d}}]", "[2]", NULL},
	{"standalone", "{\"x\": false}", "|\n {{^x}}\n|\n\t{{/x}}\n|", "|\n|\n|", NULL},
	{"padding", "{\"x\": false}", "{{^ x }}={{/ x }}", "=", NULL},
};

#define TRUE "{\"x\": true, \"f\": false, \"l\": [1, 2]}"

static const struct template_case lines[] = {
	{"white space within a line stays", TRUE, " | {{#x}}\t|\t{{/x}} | \n", " | \t|\t | \n", NULL},
	{"a section within a line", TRUE, " {{#x}}YES{{/x}}\n {{#x}}GOOD{{/x}}\n", " YES\n GOOD\n", NULL},
	{"standalone lines go", TRUE, "| a\n{{#x}}\n|\n{{/x}}\n| b\n", "| a\n|\n| b\n", NULL},
	{"indented standalone lines go", TRUE, "| a\n \t{{#x}}\n|\n  {{/x}} \t\n| b\n", "| a\n|\n| b\n",
	 NULL},
	{"\\r\\n", TRUE, "|\r\n{{#x}}\r\n{{/x}}\r\n|", "|\r\n|", NULL},
	{"a lone \\r ends no line", TRUE, "{{#x}}\rin{{/x}}", "\rin", NULL},
	{"without a line before", TRUE, "  {{#x}}\n#{{/x}}\n/", "#\n/", NULL},
	{"without a line end", TRUE, "#{{#x}}\n/\n  {{/x}}", "#\n/\n", NULL},
	{"two tags on a line do not stand alone", TRUE, " {{#x}} {{/x}} \n|", "   \n|", NULL},
	{"nor a tag and a variable", TRUE, "{{#x}} {{x}}\n{{/x}}|", " true\n|", NULL},
	{"nor a tag and text", TRUE, "{{#x}} .\n. {{/x}}\n|", " .\n. \n|", NULL},
	{"one standalone line after another", TRUE, "{{#x}}\n{{#l}}\n{{.}}\n{{/l}}\n{{/x}}\n.", "1\n2\n.",
	 NULL},
	{"empty lines stay", TRUE, "{{#x}}\n\n{{/x}}\n\n.", "\n\n.", NULL},
	{"a false section goes whole", TRUE, "a\n{{#f}}\nb\n{{/f}}\nc\n", "a\nc\n", NULL},
	{"spaces only and no line end", TRUE, "{{#x}}in{{/x}}\n  ", "in\n  ", NULL},
	{"another tag's end is no line start", TRUE, "{{x}}{{#x}}\n{{/x}}", "true\n", NULL},
};

START_TEST(section)
{
	check_case(&sections[_i]);
}
END_TEST

START_TEST(inverted_section)
{
	check_case(&inverted[_i]);
}
END_TEST

START_TEST(line)
{
	check_case(&lines[_i]);
}
END_TEST

TCase *sections_tests(void)
{
	TCase *tests = tcase_create("sections");

	tcase_add_loop_test(tests, section, 0, sizeof sections / sizeof sections[0]);
	tcase_add_loop_test(tests, inverted_section, 0, sizeof inverted / sizeof inverted[0]);
	tcase_add_loop_test(tests, line, 0, sizeof lines / sizeof lines[0]);
	return tests;
}
