/* Patterns that no automaton matches: lookaround and references, and those whose automaton would be too large. */
#include <stdint.h>
#include <stdio.h>

#include "pattern/suites.h"
#include "pattern/support.h"

#include <envelope/format.h>

static const struct matching lookahead[] = {
	{T("^(?=a)"), {T("a"), T("ab")}, {T(""), T("b")}},
	{T("^(?!a)"), {T(""), T("b")}, {T("a"), T("ab")}},
	{T("^(?=.*\\d)(?=.*[a-z]).{4,}$"),
	 {T("abc1"), T("1zzzzz")},
	 {T("abcd"), T("1234"), T("ab1"), T("abc1\n")}},
	{T("^a(?!b)"), {T("a"), T("ac")}, {T("ab")}},
	{T("a(?=$)"), {T("a"), T("ba")}, {T("a\n"), T("ab")}},
	{T("^(?!.*(?:\\.\\.|--))[a-z.-]+$"), {T("a.b-c")}, {T("a..b"), T("a--b")}},
	{T("(?=)"), {T(""), T("a")}, {{0}}},
	{T("(?!)"), {{0}}, {T(""), T("a")}},
	{T("^(?=(?=a).)a$"), {T("a")}, {T("b")}},
	{T("^(?:(?=a)\\w|b)*$"), {T(""), T("abab")}, {T("c"), T("ac")}},
	/* what a lookahead has captured stays; it does not go back into it */
	{T("^(?=(a+))\\1b$"), {T("aab")}, {T("aac")}},
	{T("^(?=(a+))a*b\\1$"), {T("aabaa")}, {T("aaba"), T("baaabaa")}},
	{T("^(?=(a|ab))\\1c$"), {T("ac")}, {T("abc")}},
	{T("(?!\\uD800)a"), {T("a")}, {T("b")}},
	{T("^(?=\xF0\x9F\x98\x80).$"), {T("\xF0\x9F\x98\x80")}, {T("\xF0\x9F\x98\x81")}},
};

static const struct matching lookbehind[] = {
	{T("(?<=a)b"), {T("ab"), T("cab")}, {T("b"), T("cb")}},
	{T("(?<!a)b"), {T("b"), T("cb"), T("abb")}, {T("ab")}},
	{T("(?<=\\$)\\d+"), {T("$42")}, {T("42")}},
	{T("(?<=^a)b"), {T("ab")}, {T("cab"), T("b")}},
	{T("(?<=a|bc)d"), {T("ad"), T("bcd")}, {T("cd"), T("d")}},
	{T("(?<=(?:ab){2})c"), {T("ababc")}, {T("abc"), T("c")}},
	{T("(?<=^[ab]{200})c"),
	 {T("aaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbbbbbaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbbbbbaaaaaaaaaaaaaaaa"
	    "aaaa"
	    "aaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbbbbbaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbbbbbaaaaaaaaaaaaaaaa"
	    "aaaac")},
	 {T("aaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbbbbbaaaaaaaaaaaaaaaaaaaac"), T("c")}},
	{T("(?<=a{3})b"), {T("aaab")}, {T("aab")}},
	{T("(?<=\xF0\x9F\x98\x80)a"), {T("\360\237\230\200a")}, {T("a"), T("\360\237\230\201a")}},
	{T("(?<=[^\\s])$"), {T("a")}, {T("a "), T(""), T("a\n"), T("a\xC2\xA0")}},
	{T("(?<=\\bab)c"), {T("abc"), T("-abc")}, {T("xabc")}},
	{T("(?<!^)a"), {T("ba")}, {T("a")}},
	{T("(?<=(?=ab)a)b"), {T("ab")}, {T("b")}},
};

static const struct matching references[] = {
	{T("^(a|b)\\1$"), {T("aa"), T("bb")}, {T("ab"), T("ba"), T("a")}},
	{T("^(\\w+) \\1$"), {T("ab ab")}, {T("ab a"), T("ab abc"), T("a b")}},
	{T("^(['\"])[^'\"]*\\1$"), {T("'a'"), T("\"a\"")}, {T("'a\"")}},
	{T("^(?<q>.)\\k<q>$"), {T("aa"), T("\xC3\xA9\xC3\xA9")}, {T("ab"), T("\xC3\xA9\xC3\xA8")}},
	{T("^(?<q\\u{61}>.)\\k<qa>$"), {T("aa")}, {T("ab")}},
	{T("^(a)(b)\\2\\1$"), {T("abba")}, {T("abab")}},
	{T("(.)\\1"),
	 {T("abccd"), T("\xF0\x9F\x98\x80\xF0\x9F\x98\x80")},
	 {T("abcd"), T("\n\n"), T("\xF0\x9F\x98\x80\xF0\x9F\x98\x81")}},
	/* a group that took no part is the empty text */
	{T("^(a)?\\1b$"), {T("b"), T("aab")}, {T("ab")}},
	{T("^(?:(a)|b)\\1$"), {T("aa"), T("b")}, {T("a"), T("ba")}},
	{T("^(a){0}\\1b$"), {T("b")}, {T("ab")}},
	/* a repetition leaves what came last */
	{T("^(?:(.),)+\\1$"), {T("a,b,b"), T("a,a")}, {T("a,b,a")}},
	{T("^(?:(a|b)\\1)+$"), {T("aabb"), T("aa")}, {T("aab"), T("abab")}},
	{T("^(a)(?:\\1b)*$"), {T("a"), T("aabab")}, {T("aa"), T("ab")}},
	{T("^(A)a\\1$"), {T("AaA")}, {T("Aaa")}},
	/* ten groups: \10 is the tenth, not the first and a zero */
	{T("^(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)\\10\\1$"), {T("abcdefghijja")}, {T("abcdefghija0a")}},
	/* digits after a reference in the translation */
	{T("^(a)\\1(?:0)$"), {T("aa0")}, {T("aa")}},
	{T("^(a)(?=\\1)a$"), {T("aa")}, {T("ab")}},
	{T("^(?!(a)\\1)a+$"), {T("a")}, {T("aa")}},
	/* what is in a negative lookahead is forgotten after it */
	{T("^(?!(a))\\1b$"), {T("b")}, {T("ab")}},
	{T("^(.*)\\n\\1$"), {T("a\na"), T("\n")}, {T("a\nb")}},
};

/* Of tens of thousands of states. */
static const struct matching large[] = {
	{T("^(?:a|b)*a(?:a|b){14}$"),
	 {T("abbbbbbbbbbbbbb"), T("baaaaaaaaaaaaaaaaaa")},
	 {T("bbbbbbbbbbbbbbb"), T("a")}},
	{T("^[\\s\\S]{3,20000}$"), {T("abc"), T("\xF0\x9F\x98\x80\xF0\x9F\x98\x80\n")}, {T("ab"), T("")}},
	{T("a.{0,15}b.{0,15}c"), {T("abc"), T("xxaxxbxxc")}, {T("cba"), T("ab")}},
};

/* PCRE2 cannot do as ECMA 262 does, or not within limits: refused, and where. */
static const struct {
	struct env_str source;
	size_t offset;
	const char *sentence;
} refused[] = {
	{T("b(?<=a+)"), 1, "a lookbehind whose alternatives have no fixed lengths is not supported"},
	{T("(?<!a*)"), 0, "a lookbehind whose alternatives have no fixed lengths is not supported"},
	{T("(?<=a?)"), 0, "a lookbehind whose alternatives have no fixed lengths is not supported"},
	{T("(?<=x(?:a|bc))"), 0, "a lookbehind whose alternatives have no fixed lengths is not supported"},
	{T("(?<=a{1,2})"), 0, "a lookbehind whose alternatives have no fixed lengths is not supported"},
	{T("(?<=a{1000}b)"), 0, "a lookbehind of more than 1000 characters is not supported"},
	{T("(?<=(?:a{40}){26})"), 0, "a lookbehind of more than 1000 characters is not supported"},
	{T("(a)(?<=\\1)"), 7, "references in a lookbehind are not supported"},
	{T("(?<=(a))\\1"), 8, "references to a group in a lookbehind are not supported"},
	{T("(?:(a)|b)*\\1"), 10,
	 "references to a group that is repeated are supported only where the group takes part each time, "
	 "and never with the empty text"},
	{T("(a*)*\\1"), 5,
	 "references to a group that is repeated are supported only where the group takes part each time, "
	 "and never with the empty text"},
	{T("(?:(a)?b)*\\1"), 10,
	 "references to a group that is repeated are supported only where the group takes part each time, "
	 "and never with the empty text"},
	{T("(?=a)b{65536}"), 6,
	 "with lookaround, references or this many states no count above 65535 is supported"},
	{T("(?=a)b{2,65536}"), 6,
	 "with lookaround, references or this many states no count above 65535 is supported"},
	{T("(?=a)b{65536,}"), 6,
	 "with lookaround, references or this many states no count above 65535 is supported"},
};

START_TEST(test_lookahead)
{
	assert_matches(lookahead, COUNT_OF(lookahead), false);
}
END_TEST

START_TEST(test_lookbehind)
{
	assert_matches(lookbehind, COUNT_OF(lookbehind), false);
}
END_TEST

START_TEST(test_references)
{
	assert_matches(references, COUNT_OF(references), false);
}
END_TEST

START_TEST(test_large)
{
	assert_matches(large, COUNT_OF(large), false);
}
END_TEST

START_TEST(test_refused)
{
	for (size_t i = 0; i < COUNT_OF(refused); i++) {
		struct memory memory;

		memory_init(&memory);
		struct pattern_result result = pattern_compile(&memory, refused[i].source);
		ck_assert_msg(result.fault != NULL, "%.*s", STR(refused[i].source));
		ck_assert_str_eq(result.fault, refused[i].sentence);
		ck_assert_uint_eq(result.offset, refused[i].offset);
		/* They are regular expressions all the same. */
		ck_assert(env_format_regex.valid(refused[i].source));
		memory_free(&memory);
	}
}
END_TEST

/* How a pattern of so many characters answers to texts around its length: `above` may be more, SIZE_MAX for any number. */
static void check_lengths(struct env_str source, size_t count, size_t above)
{
	char text[700];
	struct memory memory;

	memory_init(&memory);
	struct env_pattern pattern = compile_as(&memory, source, false);
	memset(text, 'a', sizeof(text));
	for (size_t len = count - 1; len <= count + 3; len++) {
		bool matches = len >= count && len - count <= above;
		ck_assert_msg(match_text(&pattern, env_str_of(text, len)) == (matches ? ENV_OK : ENV_INVALID),
			      "%.*s: %zu", STR(source), len);
	}
	memory_free(&memory);
}

/* Rows of characters are cut into stretches whose steps are counted: that changes no count. */
START_TEST(test_stretches)
{
	static const size_t counts[] = {1, 2, 63, 64, 65, 66, 127, 128, 129, 130, 191, 192, 193, 300, 600};
	static const struct {
		const char *format; /* of a count, and the count with two more */
		size_t above;
	} formats[] = {
		{"^(?=a)a{%zu}$", 0},          {"^(?=a)[ab]{%zu}?$", 0},     {"^(?=a)a{%zu,}$", SIZE_MAX},
		{"^(?=a)a{%zu,}?$", SIZE_MAX}, {"^(?=a)[ab]{%zu,%zu}$", 2},  {"^(?=a)[^b]{%zu,%zu}?$", 2},
		{"^(?=a)(?:a){%zu,%zu}$", 2},  {"^(?=(a{%zu}))\\1a{0}$", 0},
	};

	for (size_t i = 0; i < COUNT_OF(counts); i++) {
		for (size_t k = 0; k < COUNT_OF(formats); k++) {
			char source[64];
			snprintf(source, sizeof(source), formats[k].format, counts[i], counts[i] + 2);
			check_lengths(env_str(source), counts[i], formats[k].above);
		}
	}
}
END_TEST

/* The same of characters that are written one by one, alone and in alternatives and groups. */
START_TEST(test_rows)
{
	static const size_t counts[] = {63, 64, 65, 127, 128, 129, 200, 600};

	for (size_t i = 0; i < COUNT_OF(counts); i++) {
		char row[700];
		char source[1500];

		memset(row, 'a', counts[i]);
		row[counts[i]] = '\0';
		snprintf(source, sizeof(source), "^(?=a)%s$", row);
		check_lengths(env_str(source), counts[i], 0);
		snprintf(source, sizeof(source), "^(?=a)(?:b|%s|c)(?:%s|a)$", row, "b");
		check_lengths(env_str(source), counts[i] + 1, 0);
		snprintf(source, sizeof(source), "^(?=a)(%s)(?:b|)a??$", row);
		check_lengths(env_str(source), counts[i], 1);
	}
}
END_TEST

/* Text that is not UTF-8 matches nothing; text without memory is empty. */
START_TEST(test_odd_texts)
{
	struct memory memory;

	memory_init(&memory);
	struct env_pattern pattern = compile_as(&memory, TEXT("(?=)"), false);
	ck_assert_int_eq(pattern.match(&pattern, (struct env_str){NULL, 0}), ENV_OK);
	ck_assert_int_eq(match_text(&pattern, TEXT("\xFF")), ENV_INVALID);
	ck_assert_int_eq(match_text(&pattern, TEXT("a\xC3")), ENV_INVALID);
	pattern = compile_as(&memory, TEXT("(?=a)a\\0b"), false);
	ck_assert_int_eq(match_text(&pattern, TEXT("\0a\0b")), ENV_OK);
	ck_assert_int_eq(match_text(&pattern, TEXT("a\0c")), ENV_INVALID);
	memory_free(&memory);
}
END_TEST

Suite *pcre2_suite(void)
{
	Suite *suite = suite_create("pcre2");
	TCase *cases = tcase_create("pcre2");

	tcase_add_test(cases, test_lookahead);
	tcase_add_test(cases, test_lookbehind);
	tcase_add_test(cases, test_references);
	tcase_add_test(cases, test_large);
	tcase_add_test(cases, test_refused);
	tcase_add_test(cases, test_stretches);
	tcase_add_test(cases, test_rows);
	tcase_add_test(cases, test_odd_texts);
	suite_add_tcase(suite, cases);
	return suite;
}
