/* Variables: names, the context stack, escaping, and how values print. */
#include "template/cases.h"

static const struct template_case tags[] = {
	{"no tag", NULL, "plain { text } \n", "plain { text } \n", NULL},
	{"empty template", NULL, "", "", NULL},
	{"a tag", "{\"who\": \"you\"}", "Hello, {{who}}!", "Hello, you!", NULL},
	{"HTML is escaped", "{\"x\": \"& \\\" < >\"}", "{{x}}", "&amp; &quot; &lt; &gt;", NULL},
	{"an apostrophe is not", "{\"x\": \"it's /=`\"}", "{{x}}", "it's /=`", NULL},
	{"runs around escapes", "{\"x\": \"a<b>c\"}", "{{x}}", "a&lt;b&gt;c", NULL},
	{"three braces", "{\"x\": \"<&>\"}", "{{{x}}}", "<&>", NULL},
	{"ampersand", "{\"x\": \"<&>\"}", "{{&x}}", "<&>", NULL},
	{"padding", "{\"x\": \"<\"}", "|{{ x }}|{{{ x }}}|{{& x }}|{{\tx\n}}|", "|&lt;|<|<|&lt;|", NULL},
	{"padding before the sigil", "{\"x\": \"<\"}", "|{{ &x }}|{{ {x}}}|", "|<|<|", NULL},
	{"white space around stays", "{\"x\": 1}", "  {{x}}  \n", "  1  \n", NULL},
	{"alone on its line stays", "{\"x\": 1}", " {{x}}\n {{{x}}}\n {{&x}}\n", " 1\n 1\n 1\n", NULL},
	{"a value is not a template", "{\"x\": \"{{y}}\", \"y\": 1}", "{{x}}", "{{y}}", NULL},
	{"one tag after another", "{\"x\": 1, \"y\": 2}", "{{x}}{{y}}{{x}}", "121", NULL},
	{"UTF-8 in names", "{\"größe\": \"über\"}", "{{größe}}", "über", NULL},
	{"sigils inside a name", "{\"a#b/c\": 1}", "{{a#b/c}}", "1", NULL},
	{"a dollar after an ampersand", "{\"$ref\": 1}", "{{&$ref}}{{#$ref}}2{{/$ref}}", "12", NULL},
};

static const struct template_case names[] = {
	{"missing", NULL, "({{x}}{{{x}}}{{&x}})", "()", NULL},
	{"dotted", "{\"a\": {\"b\": {\"c\": 1}}}", "{{a.b.c}}{{{a.b.c}}}{{&a.b.c}}", "111", NULL},
	{"dotted is as sections", "{\"a\": {\"b\": 1}}", "{{a.b}}={{#a}}{{b}}{{/a}}", "1=1", NULL},
	{"broken chain", "{\"a\": {}}", "({{a.b.c}})", "()", NULL},
	{"chain over a string", "{\"a\": \"b\"}", "({{a.b}})", "()", NULL},
	{"chain over a list", "{\"a\": [{\"b\": 1}]}", "({{a.b}}{{a.0.b}})", "()", NULL},
	{"chain over null", "{\"a\": null}", "({{a.b}})", "()", NULL},
	{"parts resolve in their parent only", "{\"a\": {\"b\": {}}, \"c\": {\"d\": 1}}", "({{a.b.c.d}})",
	 "()", NULL},
	{"the first part is looked up as any name", "{\"a\": {\"b\": {\"c\": 1}}, \"b\": {\"c\": 2}}",
	 "{{#a}}{{b.c}}{{/a}}", "1", NULL},
	{"a broken chain does not search further down", "{\"a\": {\"b\": {}}, \"b\": {\"c\": 1}}",
	 "({{#a}}{{b.c}}{{/a}})", "()", NULL},
	{"a dotted name is no single key", "{\"a.b\": 1}", "({{a.b}})", "()", NULL},
	{"a single key masks nothing", "{\"a.b\": 1, \"a\": {\"b\": 2}}", "{{a.b}}", "2", NULL},
	{"null in the way is found", "{\"a\": {\"x\": null}, \"x\": 1}", "({{#a}}{{x}}{{/a}})", "()", NULL},
	{"a leading dot stays on top", "{\"a\": {}, \"b\": {\"x\": 1}, \"x\": 2}",
	 "{{#a}}{{.x}}{{/a}}{{#b}}{{.x}}{{/b}}{{.b.x}}", "11", NULL},
	{"implicit iterator of the view", "\"a<b\"", "{{.}} {{{.}}} {{&.}}", "a&lt;b a<b a<b", NULL},
	{"implicit iterator, integer", "7", "{{ . }}", "7", NULL},
	{"a name in a view that is no object", "[1]", "({{x}})", "()", NULL},
};

static const struct template_case values[] = {
	{"integers", "[0, -1, 85, 9223372036854775807, -9223372036854775808]", "{{#.}}{{.}} {{/.}}",
	 "0 -1 85 9223372036854775807 -9223372036854775808 ", NULL},
	{"decimals", "[1.210, 1.10, 0.1, 5.50, -0.5]", "{{#.}}{{.}} {{/.}}", "1.21 1.1 0.1 5.5 -0.5 ", NULL},
	{"all digits that are needed", "[0.30000000000000004, 1.7976931348623157e308, 2.5e-300]",
	 "{{#.}}{{.}} {{/.}}", "0.30000000000000004 1.7976931348623157e308 2.5e-300 ", NULL},
	{"a whole double", "[3.0, -0.0, 1e20]", "{{#.}}{{.}} {{/.}}", "3.0 -0.0 1e20 ", NULL},
	{"null", "{\"x\": null}", "({{x}}{{{x}}}{{&x}})", "()", NULL},
	{"true and false", "{\"t\": true, \"f\": false}", "{{t}} {{f}}", "true false", NULL},
	{"an object is JSON", "{\"x\": {\"b\": [1, null], \"a\": \"z\"}}", "{{&x}}",
	 "{\"b\":[1,null],\"a\":\"z\"}", NULL},
	{"and is escaped", "{\"x\": [\"<\"]}", "{{x}}", "[&quot;&lt;&quot;]", NULL},
};

static const struct template_case plain[] = {
	{"nothing is escaped", "{\"x\": \"& \\\" < >\"}", "{{x}}{{{x}}}{{&x}}", "& \" < >& \" < >& \" < >",
	 NULL},
	{"in partials neither", "{\"x\": \"<\"}", "{{>p}}", "<", "{\"p\": \"{{x}}\"}"},
	{"nor in JSON", "{\"x\": [\"<\"]}", "{{x}}", "[\"<\"]", NULL},
};

START_TEST(tag)
{
	check_case(&tags[_i]);
}
END_TEST

START_TEST(name)
{
	check_case(&names[_i]);
}
END_TEST

START_TEST(value)
{
	check_case(&values[_i]);
}
END_TEST

START_TEST(without_escapes)
{
	check_case_with(&plain[_i], (struct template_options){TEMPLATE_ESCAPE_NONE, false});
}
END_TEST

TCase *interpolation_tests(void)
{
	TCase *tests = tcase_create("interpolation");

	tcase_add_loop_test(tests, tag, 0, sizeof tags / sizeof tags[0]);
	tcase_add_loop_test(tests, name, 0, sizeof names / sizeof names[0]);
	tcase_add_loop_test(tests, value, 0, sizeof values / sizeof values[0]);
	tcase_add_loop_test(tests, without_escapes, 0, sizeof plain / sizeof plain[0]);
	return tests;
}
