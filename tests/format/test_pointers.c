/* The formats "json-pointer" and "relative-json-pointer". */
#include "format/suites.h"
#include "format/support.h"
#include "text/hooks.h"

/* RFC 6901, section 5, among them. */
static const char *const pointers[] = {
	"",
	"/",
	"//",
	"/foo",
	"/foo/0",
	"/a~1b",
	"/c%d",
	"/e^f",
	"/g|h",
	"/i\\j",
	"/k\"l",
	"/ ",
	"/m~0n",
	"/~0",
	"/~1",
	"/~01",
	"/~1.1",
	"/~0~1~0~0~1~1",
	"/foo/-",
	"/foo//bar",
	"/foo/bar/",
	"/#",
	"/\xC3\xA9\xF0\x9F\x98\x80",
	"/\x01\x7F",
	"/+0",
	NULL,
};

static const char *const no_pointers[] = {
	"a",          "0",    " ",   " /",   "a/b",    "#",          "#/",         "#/foo", "#a",
	"~",          "~0",   "~1",  "/~",   "/~~",    "/~2",        "/~a",        "/~/",   "/foo/bar~",
	"/foo/~/bar", "/~-1", "/a~", "/~0~", "/~0/~2", "\xC3\xA9/a", "/~\xC3\xA9", NULL,
};

/* draft-bhutton-relative-json-pointer-00, section 5.1, among them. */
static const char *const relatives[] = {
	"0",       "1",
	"9",       "10",
	"120",     "18446744073709551616",
	"0/",      "1/0",
	"0-1",     "0+1",
	"10-20",   "0+0",
	"0-0",     "2/highly/nested/objects",
	"0#",      "0-1#",
	"0+1#",    "1#",
	"120#",    "0/foo/bar",
	"0/~0~1",  "1//",
	"0-1/foo", "3/a#b",
	"0/#",     NULL,
};

static const char *const no_relatives[] = {
	"",
	"/",
	"/foo/bar",
	"#",
	"-1/foo",
	"+1/foo",
	"-1",
	"+1",
	"01",
	"00",
	"01/a",
	"01#",
	"00#",
	"1a",
	"1 ",
	" 1",
	"1.0",
	"0##",
	"0#/a",
	"0#a",
	"1#/",
	"0+",
	"0-",
	"0+#",
	"0-/a",
	"0+01",
	"0-00",
	"0++1",
	"0--1",
	"0+-1",
	"0+1-1",
	"0+1a",
	"0+a",
	"0/~",
	"0/~2",
	"1~0",
	"a",
	"0a/b",
	"\xE0\xA7\xAA/foo",
	"1\xE0\xA7\xAA",
	NULL,
};

START_TEST(test_pointers)
{
	assert_takes(&env_format_json_pointer, pointers);
	assert_refuses(&env_format_json_pointer, no_pointers);
}
END_TEST

START_TEST(test_relatives)
{
	assert_takes(&env_format_relative_json_pointer, relatives);
	assert_refuses(&env_format_relative_json_pointer, no_relatives);
}
END_TEST

/* unescaped is any character but two, NUL among them; there is no way to escape by it. */
START_TEST(test_nul)
{
	ck_assert(format_takes(&env_format_json_pointer, TEXT("/\0"), false));
	ck_assert(format_takes(&env_format_json_pointer, TEXT("/a\0/b\0"), false));
	ck_assert(!format_takes(&env_format_json_pointer, TEXT("\0"), false));
	ck_assert(!format_takes(&env_format_json_pointer, TEXT("/~\0"), false));
	ck_assert(format_takes(&env_format_relative_json_pointer, TEXT("0/\0"), false));
	ck_assert(!format_takes(&env_format_relative_json_pointer, TEXT("0\0"), false));
	ck_assert(!format_takes(&env_format_relative_json_pointer, TEXT("0#\0"), false));
}
END_TEST

Suite *pointers_suite(void)
{
	Suite *suite = suite_create("pointers");
	TCase *cases = tcase_create("pointers");

	tcase_add_test(cases, test_pointers);
	tcase_add_test(cases, test_relatives);
	tcase_add_test(cases, test_nul);
	suite_add_tcase(suite, cases);
	return suite;
}
