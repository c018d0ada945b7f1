/* The formats "uri", "uri-reference" and "hostname". */
#include "format/suites.h"
#include "format/support.h"
#include "text/hooks.h"

#define TEN "abcdefghij"
#define FIFTY TEN TEN TEN TEN TEN
#define SIXTY_THREE FIFTY TEN "abc"

/* RFC 3986, section 1.1.2, among them. */
static const char *const uris[] = {
	"ftp://ftp.is.co.za/rfc/rfc1808.txt",
	"http://www.ietf.org/rfc/rfc2396.txt",
	"ldap://[2001:db8::7]/c=GB?objectClass?one",
	"mailto:John.Doe@example.com",
	"news:comp.infosystems.www.servers.unix",
	"tel:+1-816-555-1212",
	"telnet://192.0.2.16:80/",
	"urn:oasis:names:specification:docbook:dtd:xml:4.1.2",
	"a:",
	"a1+-.:",
	"A:",
	"a:b",
	"a:/",
	"a:/b",
	"a://",
	"a:///",
	"a:////",
	"a:b:c",
	"a:b//c",
	"a:?",
	"a:#",
	"a:?#",
	"a:?a?/b",
	"a:#a?/b",
	"a:@",
	"a::",
	"a:!$&'()*+,;=",
	"a:-._~",
	"a:%00",
	"a:%aF",
	"a:.",
	"a:..",
	/* authorities */
	"a://b",
	"a://b:",
	"a://b:80",
	"a://:80",
	"a://b:00000000000000000080",
	"a://@",
	"a://@b",
	"a://u@b",
	"a://u:p:q@b",
	"a://:@b",
	"a://%20@b",
	"a://!$&'()*+,;=:@b",
	"a://%20",
	"a://!$&'()*+,;=",
	"a://b?c",
	"a://b#c",
	"a://b/?#",
	"a://1.2.3.4",
	"a://999.999.999.999",
	"a://-_.~",
	"a://[::]",
	"a://[::1]:80",
	"a://u@[::1]/p",
	"a://[1:2:3:4:5:6:7::]",
	"a://[::ffff:1.2.3.4]",
	"a://[v1.a]",
	"a://[vF.!$&'()*+,;=:-._~]",
	"a://[V12aB.0:1]",
	NULL,
};

static const char *const no_uris[] = {
	"",
	":",
	":a",
	"a",
	"/",
	"//a",
	"//foo.bar/?baz=qux#quux",
	"/abc",
	"?a",
	"#a",
	"a/b:c",
	"1a:",
	"+a:",
	"-a:",
	".a:",
	"a_:",
	"a b:",
	" a:",
	"a: ",
	"a:b ",
	"a:\n",
	"a:b\n",
	"\\\\WINDOWS\\fileshare",
	"a:\\",
	"a:\"",
	"a:<",
	"a:>",
	"a:^",
	"a:`",
	"a:{",
	"a:|",
	"a:}",
	"a:[",
	"a:]",
	"a:%",
	"a:%a",
	"a:%ag",
	"a:%ga",
	"a:%%20",
	"a:##",
	"a:#a#b",
	"a:?[",
	"a:#[",
	"a:/[",
	"a:\x7F",
	"a:\x01",
	"a:\xC3\xA9",
	"a\xC3\xA9:",
	"%61:",
	"bar,\\\\scheme:",
	":// should fail",
	"http:// shouldfail.com",
	"https://[@example.org/test.txt",
	"https://example.org/foobar\\.txt",
	"https://example.org/foobar<>.txt",
	"http://example.com:xyz",
	/* authorities */
	"a://b:x",
	"a://b:8x",
	"a://b:-1",
	"a://b:80:80",
	"a://u@v@b",
	"a://[",
	"a://]",
	"a://[]",
	"a://[::1",
	"a://::1]",
	"a://[::1]b",
	"a://b[::1]",
	"a://[::1]:x",
	"a://[::1]]",
	"a://[[::1]]",
	"a://[1.2.3.4]",
	"a://[:::]",
	"a://[::1%25eth0]",
	"a://[::1%eth0]",
	"a://[v.a]",
	"a://[v1.]",
	"a://[v1a]",
	"a://[vg.a]",
	"a://[v1.a",
	"a://[v1.%20]",
	"a://[v1.@]",
	"a://[1:2:3:4:5:6:7:8:9]",
	"a://[::01.2.3.4]",
	"a://2001:db8::7",
	"a://b c",
	"a://b\\c",
	"a://b|c",
	"a://\xC3\xA9",
	"a://u%@b",
	"a://b%2",
	"a://[@b",
	"a://u[@b",
	"a://^@b",
	NULL,
};

/* What is a reference, and no URI. RFC 3986, section 5.4, among them. */
static const char *const references[] = {
	"",
	"g",
	"./g",
	"g/",
	"/g",
	"//g",
	"?y",
	"g?y",
	"#s",
	"g#s",
	"g?y#s",
	";x",
	"g;x",
	".",
	"..",
	"../",
	"../..",
	"../../g",
	"/./g",
	"g.",
	".g",
	"g;x=1/../y",
	"g?y/../x",
	"g#s/../x",
	"/abc",
	"abc",
	"//foo.bar/?baz=qux#quux",
	"//",
	"///",
	"////a",
	"//u@b:1/c?d#e",
	"//[::1]",
	"/:",
	"./a:b",
	"a/b:c",
	"/a:b",
	"?:",
	"#:",
	"a?b:c",
	"%20",
	"%20/:",
	"@",
	"a@b",
	"1",
	"-",
	"_",
	"!$&'()*+,;=",
	"1+",
	"a//b",
	NULL,
};

static const char *const no_references[] = {
	":",           ":a",          "1:",       "1a:b",      "_:a",   "-a:b",
	"%41:b",       "a@b:c",       "@:",       "a,b:c",     "a_b:c", "\\\\WINDOWS\\filesh\xC3\xA5re",
	"#frag\\ment", "\\",          " ",        "a b",       "%",     "%4",
	"%4g",         "##",          "#a#",      "[",         "]",     "a[",
	"?[",          "?\"",         "#\"",      "#<",        "{a}",   "^",
	"`",           "|",           "//b:x",    "//[",       "//[]",  "//[::1",
	"//a@b@c",     "//[1.2.3.4]", "\xC3\xA9", "?\xC3\xA9", "\t",    "a\n",
	NULL,
};

static const char *const names[] = {
	"a",
	"A",
	"0",
	"www.example.com",
	"example",
	"h0stn4me",
	"4nother",
	"a.b.c.d.e",
	"x-y",
	"x--y",
	"xn--4gbwdl.xn--wgbh1c",
	"1.2.3",
	"1.2.3.4.5",
	"1.2.3.a",
	"1.2.3.4a",
	"a.2.3.4",
	"3com.com",
	"256.a",
	SIXTY_THREE,
	SIXTY_THREE "." SIXTY_THREE,
	/* 253 characters */
	SIXTY_THREE "." SIXTY_THREE "." SIXTY_THREE "." FIFTY TEN "a",
	NULL,
};

static const char *const no_names[] = {
	"",
	".",
	"..",
	".a",
	"a.",
	"a..b",
	"-",
	"-a",
	"a-",
	"a.-b",
	"a-.b",
	"-.a",
	"a_b",
	"_a",
	"a b",
	" a",
	"a ",
	"a\n",
	"a:80",
	"a/b",
	"a@b",
	"a*b",
	"*.a",
	"a,b",
	"1.2.3.4",
	"0.0.0.0",
	"999.999.999.999",
	"00.00.00.00",
	"[::1]",
	"::1",
	"\xC3\xA9",
	"a\357\274\216b",
	"a\343\200\202b",
	"a~b",
	"a+b",
	"a%2eb",
	SIXTY_THREE "d",
	"a." SIXTY_THREE "d.b",
	/* 254 characters, no label too long */
	SIXTY_THREE "." SIXTY_THREE "." SIXTY_THREE "." FIFTY TEN "ab",
	NULL,
};

START_TEST(test_uri)
{
	assert_takes(&env_format_uri, uris);
	assert_refuses(&env_format_uri, no_uris);
}
END_TEST

START_TEST(test_uri_reference)
{
	assert_takes(&env_format_uri_reference, uris);
	assert_takes(&env_format_uri_reference, references);
	assert_refuses(&env_format_uri_reference, no_references);
	assert_refuses(&env_format_uri, references);
	assert_refuses(&env_format_uri, no_references);
}
END_TEST

START_TEST(test_hostname)
{
	assert_takes(&env_format_hostname, names);
	assert_refuses(&env_format_hostname, no_names);
}
END_TEST

START_TEST(test_nul)
{
	ck_assert(!format_takes(&env_format_uri, TEXT("a:\0"), false));
	ck_assert(!format_takes(&env_format_uri, TEXT("a\0:"), false));
	ck_assert(!format_takes(&env_format_uri, TEXT("a://\0"), false));
	ck_assert(!format_takes(&env_format_uri, TEXT("a://b:\0"), false));
	ck_assert(!format_takes(&env_format_uri, TEXT("a://[v1.a\0]"), false));
	ck_assert(!format_takes(&env_format_uri, TEXT("a:%\0\0"), false));
	ck_assert(!format_takes(&env_format_uri_reference, TEXT("\0"), false));
	ck_assert(!format_takes(&env_format_uri_reference, TEXT("//a\0"), false));
	ck_assert(!format_takes(&env_format_uri_reference, TEXT("?\0"), false));
	ck_assert(!format_takes(&env_format_uri_reference, TEXT("#\0"), false));
	ck_assert(!format_takes(&env_format_hostname, TEXT("a\0"), false));
	ck_assert(!format_takes(&env_format_hostname, TEXT("\0"), false));
}
END_TEST

/* Where the characters of ASCII may stand, besides those that are always a thing of their own. */
START_TEST(test_characters)
{
	static const char marks[] = "-._~!$&'()*+,;=:@/";

	for (int c = 1; c < 128; c++) {
		char path[] = {'a', ':', 'b', (char)c, 'b', '\0'};
		char query[] = {'a', ':', '?', 'b', (char)c, '\0'};
		char fragment[] = {'a', ':', '#', 'b', (char)c, '\0'};
		char host[] = {'a', ':', '/', '/', 'b', (char)c, '\0'};
		char scheme[] = {'a', (char)c, ':', '\0'};
		bool letter = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
		bool taken = letter || strchr(marks, c) != NULL || c == '?';

		ck_assert_msg(format_takes(&env_format_uri, env_str(path), false) == (taken || c == '#'),
			      "%d", c);
		ck_assert_msg(format_takes(&env_format_uri, env_str(query), false) == (taken || c == '#'),
			      "%d", c);
		ck_assert_msg(format_takes(&env_format_uri, env_str(fragment), false) == taken, "%d", c);
		ck_assert_msg(format_takes(&env_format_uri, env_str(host), false) == (taken || c == '#'),
			      "%d", c);
		ck_assert_msg(format_takes(&env_format_uri, env_str(scheme), false) ==
				      (letter || strchr("+-.:", c) != NULL),
			      "%d", c);
	}
}
END_TEST

Suite *uri_suite(void)
{
	Suite *suite = suite_create("uri");
	TCase *cases = tcase_create("uri");

	tcase_add_test(cases, test_uri);
	tcase_add_test(cases, test_uri_reference);
	tcase_add_test(cases, test_hostname);
	tcase_add_test(cases, test_nul);
	tcase_add_test(cases, test_characters);
	suite_add_tcase(suite, cases);
	return suite;
}
