/* The formats "iri" and "iri-reference": what they take beyond "uri" and "uri-reference". */
#include "format/suites.h"
#include "format/support.h"
#include "text/hooks.h"
#include "text/utf8.h"

static const char *const iris[] = {
	"a:",
	"http://www.example.org/red%09ros%C3%A9#red",
	"http://\xC6\x92\xC3\xB8.\xC3\x9F\xC3\xA5r/?\xE2\x88\x82\xC5\x93=\xCF\x80\xC3\xAEx#\xCF\x80x",
	"a:\xC3\xA9",
	"a:/\xC3\xA9",
	"a://\xC3\xA9",
	"a://\xC3\xA9@\xC3\xA9:1/\xC3\xA9",
	"a:?\xC3\xA9",
	"a:#\xC3\xA9",
	"a://[::1]/\xC3\xA9",
	"a:\xF0\x9F\x98\x80",
	/* private use in a query only */
	"a:?\xEE\x80\x80",
	"a:?\xF3\xB0\x80\x80",
	"a:?\xF4\x8F\xBF\xBD",
	"a:/\xC3\xA9?\xEE\x80\x80#\xC3\xA9",
	NULL,
};

static const char *const no_iris[] = {
	"",
	"\xC3\xA9",
	"/abc",
	"\xC3\xA9:",
	"a\xC3\xA9:",
	"a: ",
	"a:\\",
	"a:%\xC3\xA9",
	"a:<\xC3\xA9>",
	"a://[\xC3\xA9]",
	"a://[v1.\xC3\xA9]",
	"a://b:\xC3\xA9",
	"a://b:\xE0\xA7\xAA",
	"http://2001:0db8:85a3:0000:0000:8a2e:0370:7334",
	"http://\xC6\x92[::1]",
	"\\\\WINDOWS\\filesh\xC3\xA5re",
	/* private use elsewhere */
	"a:\xEE\x80\x80",
	"a:/\xEE\x80\x80",
	"a://\xEE\x80\x80",
	"a://\xEE\x80\x80@b",
	"a:#\xEE\x80\x80",
	"a:?#\xEE\x80\x80",
	"a:\xF3\xB0\x80\x80",
	/* RFC 3987, section 4.1 */
	"a:\xE2\x80\x8E",
	"a:\xE2\x80\x8F",
	"a:\xE2\x80\xAA",
	"a:\xE2\x80\xAE",
	"a:?\xE2\x80\x8E",
	"a://\xE2\x80\x8E",
	"a:#\xE2\x80\x8E",
	NULL,
};

static const char *const references[] = {
	"",
	"\xC3\xA9",
	"/\xC3\xA2\xCF\x80\xCF\x80",
	"\xC3\xA2\xCF\x80\xCF\x80",
	"//\xC6\x92\xC3\xB8\xC3\xB8.\xC3\x9F\xC3\xA5r/?\xE2\x88\x82#\xC3\xBC",
	"#\xC6\x92r\xC3\xA4gment",
	"?\xEE\x80\x80",
	"\xC3\xA9/:",
	"./\xC3\xA9:",
	"\xC3\xA9?:",
	NULL,
};

static const char *const no_references[] = {
	":\xC3\xA9",
	"\xC3\xA9:",
	"\xC3\xA9:b",
	"a\xC3\xA9:b",
	"#\xC6\x92r\xC3\xA4g\\ment",
	"\\",
	" ",
	"\xEE\x80\x80",
	"#\xEE\x80\x80",
	"//\xEE\x80\x80",
	"%\xC3\xA9",
	"//\xC3\xA9:x",
	"\xE2\x80\x8E",
	NULL,
};

/* RFC 3987, section 2.2, without the characters of section 4.1. */
static bool is_ucschar(unsigned long c)
{
	static const struct {
		unsigned long low;
		unsigned long high;
	} ranges[] = {
		{0xA0, 0x200D},     {0x2010, 0x2029},   {0x202F, 0xD7FF},   {0xF900, 0xFDCF},
		{0xFDF0, 0xFFEF},   {0x10000, 0x1FFFD}, {0x20000, 0x2FFFD}, {0x30000, 0x3FFFD},
		{0x40000, 0x4FFFD}, {0x50000, 0x5FFFD}, {0x60000, 0x6FFFD}, {0x70000, 0x7FFFD},
		{0x80000, 0x8FFFD}, {0x90000, 0x9FFFD}, {0xA0000, 0xAFFFD}, {0xB0000, 0xBFFFD},
		{0xC0000, 0xCFFFD}, {0xD0000, 0xDFFFD}, {0xE1000, 0xEFFFD},
	};

	for (size_t i = 0; i < COUNT_OF(ranges); i++) {
		if (c >= ranges[i].low && c <= ranges[i].high)
			return true;
	}
	return false;
}

static bool is_iprivate(unsigned long c)
{
	return (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xF0000 && c <= 0xFFFFD) ||
	       (c >= 0x100000 && c <= 0x10FFFD);
}

START_TEST(test_iri)
{
	assert_takes(&env_format_iri, iris);
	assert_refuses(&env_format_iri, no_iris);
}
END_TEST

START_TEST(test_iri_reference)
{
	assert_takes(&env_format_iri_reference, iris);
	assert_takes(&env_format_iri_reference, references);
	assert_refuses(&env_format_iri, references);
	assert_refuses(&env_format_iri_reference, no_references);
}
END_TEST

/* All characters beyond ASCII, in a path and in a query. */
START_TEST(test_every_character)
{
	for (unsigned long c = 0x80; c <= 0x10FFFF; c++) {
		char path[8] = "a:";
		char query[8] = "a:?";

		if (c >= 0xD800 && c <= 0xDFFF)
			continue;
		size_t length = env_utf8_write(path + 2, c);
		bool in_path = env_format_iri.valid(env_str_of(path, 2 + length));
		env_utf8_write(query + 3, c);
		bool in_query = env_format_iri.valid(env_str_of(query, 3 + length));
		if (in_path != is_ucschar(c) || in_query != (is_ucschar(c) || is_iprivate(c)))
			ck_abort_msg("U+%04lX: %d in a path, %d in a query", c, in_path, in_query);
	}
}
END_TEST

Suite *iri_suite(void)
{
	Suite *suite = suite_create("iri");
	TCase *cases = tcase_create("iri");

	tcase_add_test(cases, test_iri);
	tcase_add_test(cases, test_iri_reference);
	tcase_add_test(cases, test_every_character);
	suite_add_tcase(suite, cases);
	return suite;
}
