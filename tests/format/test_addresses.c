/* The formats "ipv4" and "ipv6". */
#include <stdio.h>

#include "format/suites.h"
#include "format/support.h"
#include "text/hooks.h"

static const char *const ipv4[] = {
	"0.0.0.0", "127.0.0.1", "255.255.255.255", "1.2.3.4", "10.20.30.40", "199.249.250.100", NULL,
};

static const char *const no_ipv4[] = {
	"",
	".",
	"...",
	"1",
	"1.2.3",
	"1.2.3.",
	".1.2.3.4",
	"1.2.3.4.",
	"1.2.3.4.5",
	"1..3.4",
	"256.0.0.1",
	"0.256.0.1",
	"0.0.256.1",
	"0.0.0.256",
	"999.0.0.1",
	"1000.0.0.1",
	"0.0.0.1000",
	"-1.2.3.4",
	"+1.2.3.4",
	"1.2.3.-4",
	" 1.2.3.4",
	"1.2.3.4 ",
	"1.2 .3.4",
	"1.2.3.4\n",
	"1,2,3,4",
	"a.b.c.d",
	"0x7f.0.0.1",
	"1.2.3.0x4",
	"1.2.3.4/24",
	"2130706433",
	/* zeros in front, which some programs read as octal */
	"00.0.0.0",
	"01.2.3.4",
	"1.02.3.4",
	"1.2.3.04",
	"087.10.0.1",
	"1.2.3.004",
	"1\340\247\2507.0.0.1",
	NULL,
};

static const char *const ipv6[] = {
	"::",
	"::1",
	"1::",
	"1::2",
	"::ffff:1.2.3.4",
	"1:2:3:4:5:6:7:8",
	"ABCD:EF01:2345:6789:abcd:ef01:2345:6789",
	"2001:db8::8:800:200c:417a",
	"ff01::101",
	"0:0:0:0:0:0:0:0",
	"0000:0000:0000:0000:0000:0000:0000:0000",
	"fe80::",
	"::abcd",
	/* "::" for one group, at the start, in the middle, at the end */
	"::2:3:4:5:6:7:8",
	"1:2:3:4::6:7:8",
	"1:2:3:4:5:6:7::",
	"1:2::4:5:6:7:8",
	"1:2:3:4:5:6::8",
	/* RFC 4291, section 2.2 (3): IPv4 at the end */
	"::13.1.68.3",
	"0:0:0:0:0:ffff:129.144.52.38",
	"1:2:3:4:5:6:255.255.255.255",
	"1::6:0.0.0.0",
	"::2:3:4:5:6:1.2.3.4",
	"1:2:3:4:5::1.2.3.4",
	"1::1.2.3.4",
	NULL,
};

static const char *const no_ipv6[] = {
	"",
	":",
	":::",
	"1",
	"1:",
	":1",
	"1:2:3:4:5:6:7",
	"1:2:3:4:5:6:7:",
	":2:3:4:5:6:7:8",
	"1:2:3:4:5:6:7:8:9",
	"1:2:3:4:5:6:7:8:",
	"1:2:3:4:5:6:7:8::",
	"::1:2:3:4:5:6:7:8",
	"1:2:3:4::5:6:7:8",
	"1::2::3",
	"::1::",
	"::1::2",
	":::1",
	"1:::",
	"1:::2",
	":1::2",
	"1::2:",
	"12345::",
	"::12345",
	"00000::",
	"::g",
	"::-1",
	"::+1",
	"::1 ",
	" ::1",
	"::1\n",
	"[::1]",
	"::1]",
	"fe80::a%eth1",
	"fe80::%0",
	"::1/64",
	"1.2.3.4",
	"1.2.3.4::",
	"::1.2.3",
	"::1.2.3.4.5",
	"::1.2.3.256",
	"::1.2.3.04",
	"::1.2.3.4:5",
	"::.2.3.4",
	"1:2:3:4:5:6:7:1.2.3.4",
	"1:2:3:4:5:1.2.3.4",
	"::1:2:3:4:5:6:1.2.3.4",
	"1:2:3:4:5:6::1.2.3.4",
	"1:1.2.3.4::",
	"::1.2.3.4 ",
	"::ffff:1.2.3.4a",
	"::\xE0\xA7\xAA",
	"12:34:56:78:9a:bc",
	"0x1::",
	NULL,
};

/* RFC 5952, sections 4 and 5. */
static const struct spelling ipv6_spellings[] = {
	{"2001:0db8:0000:0000:0000:0000:0000:0001", "2001:db8::1"},
	{"2001:DB8::AbCd", "2001:db8::abcd"},
	{"2001:db8:0:0:0:0:2:1", "2001:db8::2:1"},
	{"2001:db8::1:1:1:1:1", "2001:db8:0:1:1:1:1:1"},
	{"2001:0:0:1:0:0:0:1", "2001:0:0:1::1"},
	{"2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"},
	{"0:0:0:0:0:0:0:0", "::"},
	{"0:0:0:0:0:0:0:1", "::1"},
	{"1:0:0:0:0:0:0:0", "1::"},
	{"0:1:0:1:0:1:0:1", "0:1:0:1:0:1:0:1"},
	{"1:2:3:4:5:6:0:0", "1:2:3:4:5:6::"},
	{"::ffff:102:304", "::ffff:1.2.3.4"},
	{"::ffff:0:0", "::ffff:0.0.0.0"},
	{"::ffff:255.255.255.255", "::ffff:255.255.255.255"},
	{"1::ffff:102:304", "1::ffff:102:304"},
	{"::1:ffff:102:304", "::1:ffff:102:304"},
	{"::fffe:1.2.3.4", "::fffe:102:304"},
	{"::13.1.68.3", "::d01:4403"},
	{NULL, NULL},
};

START_TEST(test_ipv4)
{
	assert_takes(&env_format_ipv4, ipv4);
	assert_refuses(&env_format_ipv4, no_ipv4);
}
END_TEST

START_TEST(test_ipv6)
{
	assert_takes(&env_format_ipv6, ipv6);
	assert_refuses(&env_format_ipv6, no_ipv6);
	assert_written(&env_format_ipv6, ipv6_spellings);
}
END_TEST

START_TEST(test_nul)
{
	ck_assert(!format_takes(&env_format_ipv4, TEXT("1.2.3.4\0"), false));
	ck_assert(!format_takes(&env_format_ipv4, TEXT("1.2.3\0.4"), false));
	ck_assert(!format_takes(&env_format_ipv6, TEXT("::1\0"), false));
	ck_assert(!format_takes(&env_format_ipv6, TEXT("\0::1"), false));
}
END_TEST

/* All numbers of a place, written as printf() does and with zeros in front. */
START_TEST(test_numbers)
{
	char text[32];
	struct env_ipv4 address;

	for (unsigned i = 0; i < 1100; i++) {
		ck_assert_int_gt(snprintf(text, sizeof(text), "%u.%u.%u.%u", i, i / 2, i / 3, i / 5), 0);
		ck_assert_int_eq(env_format_ipv4.read(env_str(text), &address), i <= 255);
		if (i > 255)
			continue;
		const uint8_t expected[] = {(uint8_t)i, (uint8_t)(i / 2), (uint8_t)(i / 3), (uint8_t)(i / 5)};
		ck_assert_mem_eq(address.bytes, expected, sizeof(expected));
		ck_assert_int_gt(snprintf(text, sizeof(text), "1.2.3.0%u", i), 0);
		ck_assert(!env_format_ipv4.valid(env_str(text)));
	}
}
END_TEST

START_TEST(test_values)
{
	static const struct {
		const char *text;
		uint8_t bytes[16];
	} cases[] = {
		{"1:203:0405:6:708:9:a0b:cD0E", {0, 1, 2, 3, 4, 5, 0, 6, 7, 8, 0, 9, 10, 11, 0xCD, 14}},
		{"::", {0}},
		{"::1", {[15] = 1}},
		{"102::", {1, 2}},
		{"102::304", {1, 2, [14] = 3, 4}},
		{"::2:3:4:5:6:7:8", {0, 0, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8}},
		{"1:2:3:4:5:6:7::", {0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 0}},
		{"::ffff:1.2.3.4", {[10] = 0xFF, 0xFF, 1, 2, 3, 4}},
		{"1:2:3:4:5:6:255.254.253.0", {0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 255, 254, 253, 0}},
		{"1::5.6.7.8", {0, 1, [12] = 5, 6, 7, 8}},
	};

	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct env_ipv6 address;

		ck_assert_msg(env_format_ipv6.read(env_str(cases[i].text), &address), "%s", cases[i].text);
		ck_assert_mem_eq(address.bytes, cases[i].bytes, sizeof(address.bytes));
	}
}
END_TEST

/* Each byte by itself makes two addresses different. */
START_TEST(test_equal)
{
	for (size_t i = 0; i < 16; i++) {
		struct env_ipv6 a = {{0}};
		struct env_ipv6 b = {{0}};

		ck_assert(env_format_ipv6.equal(&a, &b));
		b.bytes[i] = 1;
		ck_assert(!env_format_ipv6.equal(&a, &b));
		struct env_ipv4 c = {{0}};
		struct env_ipv4 d = {{0}};
		ck_assert(env_format_ipv4.equal(&c, &d));
		d.bytes[i % 4] = 1;
		ck_assert(!env_format_ipv4.equal(&c, &d));
	}
}
END_TEST

Suite *addresses_suite(void)
{
	Suite *suite = suite_create("addresses");
	TCase *cases = tcase_create("addresses");

	tcase_add_test(cases, test_ipv4);
	tcase_add_test(cases, test_ipv6);
	tcase_add_test(cases, test_nul);
	tcase_add_test(cases, test_numbers);
	tcase_add_test(cases, test_values);
	tcase_add_test(cases, test_equal);
	suite_add_tcase(suite, cases);
	return suite;
}
