/* URI references. */
#include "schema/uri.h"

#include "suite.h"

/* A base, a reference, and what it means there: the examples of RFC 3986 section 5.4 first. */
static const struct {
	const char *base;
	const char *reference;
	const char *resolved;
} cases[] = {
	{"http://a/b/c/d;p?q", "g:h", "g:h"},
	{"http://a/b/c/d;p?q", "g", "http://a/b/c/g"},
	{"http://a/b/c/d;p?q", "./g", "http://a/b/c/g"},
	{"http://a/b/c/d;p?q", "g/", "http://a/b/c/g/"},
	{"http://a/b/c/d;p?q", "/g", "http://a/g"},
	{"http://a/b/c/d;p?q", "//g", "http://g"},
	{"http://a/b/c/d;p?q", "?y", "http://a/b/c/d;p?y"},
	{"http://a/b/c/d;p?q", "g?y", "http://a/b/c/g?y"},
	{"http://a/b/c/d;p?q", ";x", "http://a/b/c/;x"},
	{"http://a/b/c/d;p?q", "", "http://a/b/c/d;p?q"},
	{"http://a/b/c/d;p?q", ".", "http://a/b/c/"},
	{"http://a/b/c/d;p?q", "./", "http://a/b/c/"},
	{"http://a/b/c/d;p?q", "..", "http://a/b/"},
	{"http://a/b/c/d;p?q", "../", "http://a/b/"},
	{"http://a/b/c/d;p?q", "../g", "http://a/b/g"},
	{"http://a/b/c/d;p?q", "../..", "http://a/"},
	{"http://a/b/c/d;p?q", "../../", "http://a/"},
	{"http://a/b/c/d;p?q", "../../g", "http://a/g"},
	{"http://a/b/c/d;p?q", "../../../g", "http://a/g"},
	{"http://a/b/c/d;p?q", "../../../../g", "http://a/g"},
	{"http://a/b/c/d;p?q", "/./g", "http://a/g"},
	{"http://a/b/c/d;p?q", "/../g", "http://a/g"},
	{"http://a/b/c/d;p?q", "g.", "http://a/b/c/g."},
	{"http://a/b/c/d;p?q", "..g", "http://a/b/c/..g"},
	{"http://a/b/c/d;p?q", "./../g", "http://a/b/g"},
	{"http://a/b/c/d;p?q", "./g/.", "http://a/b/c/g/"},
	{"http://a/b/c/d;p?q", "g/./h", "http://a/b/c/g/h"},
	{"http://a/b/c/d;p?q", "g/../h", "http://a/b/c/h"},
	{"http://a/b/c/d;p?q", "g;x=1/../y", "http://a/b/c/y"},
	{"http://a/b/c/d;p?q", "g?y/../x", "http://a/b/c/g?y/../x"},
	{"http://a/b/c/d;p?q", "http:g", "http:g"},
	{"", "x.json", "x.json"},
	{"", "./x.json", "x.json"},
	{"", "../x.json", "../x.json"},
	{"", "../../a/../x.json", "../../x.json"},
	{"schemas/order.json", "line.json", "schemas/line.json"},
	{"schemas/order.json", "../line.json", "line.json"},
	{"../s/order.json", "../../line.json", "../../line.json"},
	{"/s/o.json", "../../l.json", "/l.json"},
	{"urn:uuid:1", "", "urn:uuid:1"},
	{"urn:uuid:1", "urn:a:b", "urn:a:b"},
	{"http://a", "x", "http://a/x"},
	{"a/b", "..", ""},
	{"a/b/c", "..", "a/"},
	{"a//b", "c", "a//c"},
};

START_TEST(test_resolve)
{
	struct memory memory;

	memory_init(&memory);
	ck_assert_env_str(uri_resolve(&memory, env_str(cases[_i].base), env_str(cases[_i].reference)),
			  cases[_i].resolved);
	memory_free(&memory);
}
END_TEST

START_TEST(test_split)
{
	struct uri_split whole = uri_split(env_str("a#b#c"));
	struct uri_split none = uri_split(env_str("a"));

	ck_assert_env_str(whole.uri, "a");
	ck_assert_env_str(whole.fragment, "b#c");
	ck_assert(whole.has_fragment && !none.has_fragment);
	ck_assert_env_str(none.uri, "a");
	ck_assert_uint_eq(none.fragment.len, 0);
}
END_TEST

START_TEST(test_decode)
{
	struct memory memory;
	struct env_str out = env_str("untouched");

	memory_init(&memory);
	ck_assert(!uri_decode(&memory, env_str("a%2"), &out));
	ck_assert(!uri_decode(&memory, env_str("%g0"), &out));
	ck_assert_env_str(out, "untouched");
	ck_assert(uri_decode(&memory, env_str("a%2Fb%c3%A4"), &out));
	ck_assert_env_str(out, "a/b\xC3\xA4");
	memory_free(&memory);
}
END_TEST

START_TEST(test_scheme)
{
	ck_assert(uri_has_scheme(env_str("urn:a")));
	ck_assert(uri_has_scheme(env_str("a+b-c.1:")));
	ck_assert(!uri_has_scheme(env_str("a/b:c")));
	ck_assert(!uri_has_scheme(env_str("1a:b")));
	ck_assert(!uri_has_scheme(env_str(":a")));
	ck_assert(!uri_has_scheme(env_str("")));
}
END_TEST

TCase *uri_tests(void)
{
	TCase *tests = tcase_create("uri");

	tcase_add_loop_test(tests, test_resolve, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	tcase_add_test(tests, test_split);
	tcase_add_test(tests, test_decode);
	tcase_add_test(tests, test_scheme);
	return tests;
}
