/* The format "email". */
#include <stdlib.h>

#include "format/suites.h"
#include "format/support.h"
#include "text/hooks.h"

static const char *const accepted[] = {
	"joe.bloggs@example.com",
	"a@b",
	"a@b.c",
	"1@2",
	"te~st@example.com",
	"~test@example.com",
	"test~@example.com",
	"te.s.t@example.com",
	"!#$%&'*+-/=?^_`{|}~@example.com",
	"A.B.C@X-Y.Z",
	"a@x--y",
	"a@xn--nxasmq6b",
	"-@b",
	"a@1.2.3.4",
	/* quoted strings */
	"\"\"@b",
	"\"joe bloggs\"@example.com",
	"\"joe..bloggs\"@example.com",
	"\"joe@bloggs\"@example.com",
	"\"\\\"\"@b",
	"\"\\\\\"@b",
	"\"a\\ b\"@b",
	"\"\\a\"@b",
	"\" \"@b",
	"\"!~\"@b",
	"\"(),:;<>@[]\"@b",
	/* address literals */
	"joe.bloggs@[127.0.0.1]",
	"a@[0.0.0.0]",
	"a@[255.255.255.255]",
	"a@[001.02.3.004]",
	"joe.bloggs@[IPv6:::1]",
	"a@[ipv6:::]",
	"a@[IPV6:1::]",
	"a@[IPv6:1:2:3:4:5:6:7:8]",
	"a@[IPv6:1:2:3:4:5:6:1.2.3.4]",
	"a@[IPv6:::1.2.3.4]",
	"a@[IPv6:1:2:3:4::1.2.3.4]",
	"a@[IPv6:::1.2.3.004]",
	/* "::" for two groups */
	"a@[IPv6:::3:4:5:6:7:8]",
	"a@[IPv6:1:2:3:4:5:6::]",
	"a@[IPv6:1:2:3::6:7:8]",
	"a@[IPv6:::3:4:5:6:1.2.3.4]",
	NULL,
};

static const char *const refused[] = {
	"",
	"@",
	"a",
	"2962",
	"a@",
	"@b",
	"a@b@c",
	"a b@c",
	"a@b c",
	" a@b",
	"a@b ",
	"a@b\n",
	"a@@b",
	".a@b",
	"a.@b",
	"a..b@c",
	".@b",
	"a@.b",
	"a@b.",
	"a@b..c",
	"a@.",
	"a@-b",
	"a@b-",
	"a@b.-c",
	"a@b-.c",
	"a@b_c",
	"a@b!c",
	"a@b/c",
	"a(b)@c",
	"a,b@c",
	"a:b@c",
	"a;b@c",
	"a<b@c",
	"<a@b>",
	"a[b@c",
	"a\\b@c",
	"a\"b@c",
	"joe.bloggs@invalid=domain.com",
	"mailto:a@b",
	"a@b,c@d",
	"caf\xC3\xA9@b",
	"a@b\303\274cher",
	"a\t@b",
	"a\x7F@b",
	/* quoted strings */
	"\"@b",
	"\"\"",
	"\"\"a@b",
	"a\"\"@b",
	"\"\"\"@b",
	"\"a\".b@c",
	"a.\"b\"@c",
	"\"a\"\"b\"@c",
	"\"\\\"@b",
	"\"\n\"@b",
	"\"\\\n\"@b",
	"\"\x7F\"@b",
	"\"\xC3\xA9\"@b",
	"\"\\\xC3\xA9\"@b",
	"\"a\" @b",
	"\"a",
	"\"\\",
	/* address literals */
	"a@[",
	"a@[]",
	"a@[]b",
	"a@[127.0.0.1",
	"a@127.0.0.1]",
	"a@[127.0.0.300]",
	"a@[1.2.3]",
	"a@[1.2.3.4.5]",
	"a@[1.2.3.0004]",
	"a@[256.0.0.1]",
	"a@[ 1.2.3.4]",
	"a@[1.2.3.4 ]",
	"a@[1.2.3.4].b",
	"a@b.[1.2.3.4]",
	"a@[1.2.3.4][1.2.3.4]",
	"a@[::1]",
	"a@[IPv6::1]",
	"a@[IPv6:]",
	"a@[IPv61:::1]",
	"a@[IPv6 ::1]",
	"a@[IPv4:1.2.3.4]",
	"a@[x:y]",
	"a@[IPv6:1.2.3.4]",
	"a@[IPv6:1:2:3:4:5:6:7]",
	"a@[IPv6:::12345]",
	"a@[IPv6:fe80::1%1]",
	"a@[b]",
	"a@[IPv6:1:2:3:4:5:6:7:8:9]",
	/* "::" for one group, which RFC 4291 takes and RFC 5321 does not */
	"a@[IPv6:::2:3:4:5:6:7:8]",
	"a@[IPv6:1:2:3:4:5:6:7::]",
	"a@[IPv6:1:2:3:4::6:7:8]",
	"a@[IPv6:1:2:3:4:5::1.2.3.4]",
	NULL,
};

START_TEST(test_accepted)
{
	assert_takes(&env_format_email, accepted);
}
END_TEST

START_TEST(test_refused)
{
	assert_refuses(&env_format_email, refused);
}
END_TEST

START_TEST(test_nul)
{
	ck_assert(!format_takes(&env_format_email, TEXT("a@b\0"), false));
	ck_assert(!format_takes(&env_format_email, TEXT("a\0@b"), false));
	ck_assert(!format_takes(&env_format_email, TEXT("\"\0\"@b"), false));
	ck_assert(!format_takes(&env_format_email, TEXT("\"\\\0\"@b"), false));
	ck_assert(!format_takes(&env_format_email, TEXT("a@b\0c"), false));
}
END_TEST

/* Every character of ASCII in an atom and in quotes: RFC 5321, section 4.1.2. */
START_TEST(test_characters)
{
	for (int c = 1; c < 128; c++) {
		char atom[] = {'x', (char)c, 'y', '@', 'b', '\0'};
		char quoted[] = {'"', (char)c, 'y', '"', '@', 'b', '\0'};
		char pair[] = {'"', '\\', (char)c, '"', '@', 'b', '\0'};
		bool letter = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
		bool text = letter || c == '.' || strchr("!#$%&'*+-/=?^_`{|}~", c) != NULL;
		bool printable = c >= 32 && c <= 126;

		ck_assert_msg(format_takes(&env_format_email, env_str(atom), false) == text, "%d", c);
		ck_assert_msg(format_takes(&env_format_email, env_str(quoted), false) ==
				      (printable && c != '"'),
			      "%d", c);
		ck_assert_msg(format_takes(&env_format_email, env_str(pair), false) == printable, "%d", c);
	}
}
END_TEST

/* The grammar sets no limit, and time is linear. */
START_TEST(test_long)
{
	enum { SIZE = 1000000 };
	char *text = malloc(SIZE);

	ck_assert_ptr_nonnull(text);
	memset(text, 'a', SIZE);
	ck_assert(!format_takes(&env_format_email, env_str_of(text, SIZE), false));
	text[SIZE / 2] = '@';
	ck_assert(format_takes(&env_format_email, env_str_of(text, SIZE), false));
	memset(text, '"', SIZE);
	ck_assert(!format_takes(&env_format_email, env_str_of(text, SIZE), false));
	free(text);
}
END_TEST

Suite *mail_suite(void)
{
	Suite *suite = suite_create("mail");
	TCase *cases = tcase_create("mail");

	tcase_add_test(cases, test_accepted);
	tcase_add_test(cases, test_refused);
	tcase_add_test(cases, test_nul);
	tcase_add_test(cases, test_characters);
	tcase_add_test(cases, test_long);
	suite_add_tcase(suite, cases);
	return suite;
}
