/* The format "uri-template". */
#include "format/suites.h"
#include "format/support.h"
#include "text/hooks.h"

static const char *const accepted[] = {
	"",
	"/",
	"http://example.com/dictionary/{term:1}/{term}",
	"{var}",
	"{a}{b}",
	"x{a}y{b}z",
	"{a,b,c}",
	"{A_1}",
	"{_}",
	"{0}",
	"{a.b}",
	"{a.b.c}",
	"{%41}",
	"{a%2fb}",
	"{a.%20}",
	"{var*}",
	"{var:1}",
	"{var:9}",
	"{var:10}",
	"{var:9999}",
	"{a:3,b*,c}",
	/* operators, and those that are kept for later */
	"{+a}",
	"{#a}",
	"{.a}",
	"{/a}",
	"{;a}",
	"{?a}",
	"{&a}",
	"{=a}",
	"{,a}",
	"{!a}",
	"{@a}",
	"{|a}",
	"{?x,y,empty}",
	"{/var:1,var}",
	/* literals */
	"!#$&()*+,-./:;=?@[]_~",
	"'",
	"%20",
	"%aF",
	"caf\xC3\xA9",
	"\xC2\xA0",
	"\xEF\xBF\xAF",
	"\xEE\x80\x80",
	"\xF0\x9F\x98\x80",
	"\xF0\x90\x80\x80",
	"\xF4\x8F\xBF\xBD",
	/* ucschar of RFC 6570, section 1.5, which says nothing of the direction of writing */
	"\xE2\x80\x8E",
	"\xE2\x80\xAE",
	NULL,
};

static const char *const refused[] = {
	"{",
	"}",
	"{}",
	"a}",
	"{a",
	"{a}}",
	"{{a}}",
	"{a{b}}",
	"{a}{",
	"http://example.com/dictionary/{term:1}/{term",
	"{+}",
	"{+",
	"{++a}",
	"{a+}",
	"{,}",
	"{a,}",
	"{,,a}",
	"{a,,b}",
	"{.}",
	"{a.}",
	"{..a}",
	"{a..b}",
	"{a.,b}",
	"{a b}",
	"{ a}",
	"{a }",
	"{a-b}",
	"{a/b}",
	"{$a}",
	"{(a}",
	"{\xC3\xA9}",
	"{%}",
	"{%4}",
	"{%4g}",
	"{a%}",
	"{*}",
	"{a**}",
	"{a*:1}",
	"{a:}",
	"{a:0}",
	"{a:01}",
	"{a:10000}",
	"{a:1*}",
	"{a:-1}",
	"{a:+1}",
	"{a:a}",
	"{:1}",
	"{a:1,}",
	" ",
	"a b",
	"\"",
	"<",
	">",
	"\\",
	"^",
	"`",
	"|",
	"%",
	"%2",
	"%2g",
	"%g2",
	"%%20",
	"\t",
	"\n",
	"\x01",
	"\x7F",
	"\xC2\x80",
	"\xC2\x9F",
	/* what can never be a character, and tags */
	"\xEF\xB7\x90",
	"\xEF\xB7\xAF",
	"\xEF\xBF\xB0",
	"\xEF\xBF\xBF",
	"\xF0\x9F\xBF\xBE",
	"\xF3\xA0\x80\x80",
	"\xF4\x8F\xBF\xBE",
	NULL,
};

START_TEST(test_accepted)
{
	assert_takes(&env_format_uri_template, accepted);
}
END_TEST

START_TEST(test_refused)
{
	assert_refuses(&env_format_uri_template, refused);
	ck_assert(!format_takes(&env_format_uri_template, TEXT("a\0"), false));
	ck_assert(!format_takes(&env_format_uri_template, TEXT("{a\0}"), false));
	ck_assert(!format_takes(&env_format_uri_template, TEXT("{\0}"), false));
}
END_TEST

/* Every character of ASCII as a literal: RFC 6570, section 2.1, with erratum 6937. */
START_TEST(test_literals)
{
	for (int c = 1; c < 128; c++) {
		char text[] = {'a', (char)c, 'a', '\0'};
		bool literal = c > ' ' && c < 0x7F && strchr("\"%<>\\^`{|}", c) == NULL;

		ck_assert_msg(format_takes(&env_format_uri_template, env_str(text), false) == literal, "%d",
			      c);
	}
}
END_TEST

Suite *templates_suite(void)
{
	Suite *suite = suite_create("templates");
	TCase *cases = tcase_create("templates");

	tcase_add_test(cases, test_accepted);
	tcase_add_test(cases, test_refused);
	tcase_add_test(cases, test_literals);
	suite_add_tcase(suite, cases);
	return suite;
}
