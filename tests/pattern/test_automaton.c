/* Patterns that automata match. */
#include "pattern/suites.h"
#include "pattern/support.h"

static const struct matching places[] = {
	{T(""), {T(""), T("a"), T("\n"), T("\0")}, {{0}}},
	{T("^"), {T(""), T("a")}, {{0}}},
	{T("$"), {T(""), T("a"), T("a\n")}, {{0}}},
	{T("^$"), {T("")}, {T("a"), T("\n"), T(" "), T("\0"), T("\r\n")}},
	{T("$^"), {T("")}, {T("a"), T("\n")}},
	/* not anchored */
	{T("b"), {T("b"), T("abc"), T("ab"), T("bc"), T("\nb\n")}, {T(""), T("a"), T("B"), T("ac")}},
	{T("^b"), {T("b"), T("bc")}, {T(""), T("ab"), T("\nb"), T("a\nb")}},
	/* only at the very end */
	{T("b$"),
	 {T("b"), T("ab")},
	 {T("b\n"), T("b\r"), T("bc"), T("b\nc"), T("b\r\n"), T("b\xE2\x80\xA8")}},
	{T("^b$"), {T("b")}, {T("b\n"), T("\nb"), T("bb"), T(""), T("b\0")}},
	{T("a^b"), {{0}}, {T("ab"), T("a\nb"), T("a^b"), T("b")}},
	{T("a$b"), {{0}}, {T("ab"), T("a\nb"), T("a$b"), T("a")}},
	{T("(?:^|a)b"), {T("b"), T("ab"), T("cab")}, {T("cb"), T("\nb")}},
	{T("a(?:$|b)"), {T("a"), T("ab"), T("ca")}, {T("ac"), T("a\n")}},
	{T("^a|b$"), {T("ac"), T("cb"), T("a"), T("b")}, {T("ca"), T("bc"), T("")}},
	{T("^(?:a|b)$"), {T("a"), T("b")}, {T("ab"), T("ac"), T("")}},
	{T("(^a|b)*c$"), {T("abbc"), T("c"), T("xc"), T("bc")}, {T("ca"), T("")}},
};

static const struct matching boundaries[] = {
	{T("\\b"), {T("a"), T(" a"), T("_"), T("0 ")}, {T(""), T(" "), T("-"), T("\xC3\xA9")}},
	{T("\\B"), {T(""), T(" "), T("aa"), T("\xC3\xA9")}, {T("a"), T("0")}},
	{T("\\ba\\b"),
	 {T("a"), T("b a c"), T("-a-"), T("\303\251a"), T("a\n"), T("a\0")},
	 {T("ba"), T("ab"), T("_a"), T("a0")}},
	{T("\\Ba\\B"), {T("bab"), T("_a_")}, {T("a"), T("ba"), T("ab"), T("-a-"), T("b a")}},
	{T("a\\bb"), {{0}}, {T("ab"), T("a b")}},
	{T("a\\Bb"), {T("ab")}, {T("a b")}},
	{T("a\\b\\b\\b"), {T("a"), T("a-")}, {T("ab")}},
	/* one assertion behind another of another kind */
	{T("$b*\\B"), {T(""), T("-")}, {T("a"), T("-a"), T("_aa")}},
	{T("$\\b"), {T("a")}, {T(""), T("-"), T("a-")}},
	{T("^\\b"), {T("a")}, {T(""), T("-a")}},
	{T("a\\b\\B"), {{0}}, {T("a"), T("ab"), T("a-")}},
	{T("^\\b$"), {{0}}, {T(""), T("a")}},
	{T("^\\B$"), {T("")}, {T("a"), T("-")}},
	{T("\\b-"), {T("a-")}, {T("-"), T("--"), T(" -"), T("\xC3\xA9-")}},
	/* \w is of ASCII here, too */
	{T("e\\b\xC3\xA9"), {T("e\xC3\xA9")}, {T("\303\251e")}},
	{T("^(?:\\b\\w+\\b\\s*)+$"), {T("ab c d")}, {T("ab-c"), T("")}},
	{T("(?:\\b|x)*y"), {T("y"), T("xy"), T("-y")}, {T("x")}},
};

static const struct matching classes[] = {
	{T("^\\d$"),
	 {T("0"), T("9")},
	 {T(""), T("a"), T("\xD9\xA0"), T("\xE0\xA7\xAA"), T("\xEF\xBC\x90"), T("/"), T(":")}},
	{T("^\\D$"),
	 {T("a"), T("\xE0\xA7\xAA"), T("\n"), T("\0"), T("\xF0\x9F\x98\x80")},
	 {T("0"), T("9"), T("")}},
	{T("^\\w$"),
	 {T("a"), T("z"), T("A"), T("Z"), T("0"), T("9"), T("_")},
	 {T("\xC3\xA9"), T("-"), T("@"), T("["), T("`"), T("{"), T("\xC5\xBF"), T("\xE2\x84\xAA")}},
	{T("^\\W$"),
	 {T("\xC3\xA9"), T("-"), T("\n"), T("\xF0\x9F\x98\x80"), T("\xE2\x84\xAA")},
	 {T("a"), T("_"), T("0")}},
	{T("^\\s$"),
	 {T("\t"), T("\n"), T("\v"), T("\f"), T("\r"), T(" "), T("\xC2\xA0"), T("\xEF\xBB\xBF"),
	  T("\xE2\x80\xA8"), T("\xE2\x80\xA9")},
	 {T(""), T("a"), T("\xE2\x80\x8B"), T("\xC2\x85"), T("\b"), T("\x1C"), T("\xE1\xA0\x8E"), T("  ")}},
	{T("^\\s$"),
	 {T("\xE1\x9A\x80"), T("\xE2\x80\x80"), T("\xE2\x80\x8A"), T("\xE2\x80\xAF"), T("\xE2\x81\x9F"),
	  T("\xE3\x80\x80")},
	 {T("\x0E"), T("\x1F"), T("!"), T("\xE2\x81\xA0")}},
	{T("^\\S$"),
	 {T("a"), T("\xE2\x80\x8B"), T("\xC2\x85"), T("\0")},
	 {T(" "), T("\xC2\xA0"), T("\xEF\xBB\xBF"), T("\xE2\x80\xA8")}},
	{T("^.$"),
	 {T("a"), T("\0"), T("\xC3\xA9"), T("\xF0\x9F\x98\x80"), T("\xC2\x85"), T("\v"),
	  T("\xF4\x8F\xBF\xBF")},
	 {T(""), T("\n"), T("\r"), T("\xE2\x80\xA8"), T("\xE2\x80\xA9"), T("ab")}},
	{T("^[abc]$"), {T("a"), T("b"), T("c")}, {T("d"), T(""), T("ab"), T("A")}},
	{T("^[^abc]$"),
	 {T("d"), T("\n"), T("\xC3\xA9"), T("\xF0\x9F\x98\x80"), T("\0")},
	 {T("a"), T("b"), T("c"), T("")}},
	{T("^[a-c]$"), {T("a"), T("b"), T("c")}, {T("`"), T("d"), T("-")}},
	{T("^[a-]$"), {T("a"), T("-")}, {T("b")}},
	{T("^[-a]$"), {T("a"), T("-")}, {T("b")}},
	{T("^[^-a]$"), {T("b")}, {T("a"), T("-")}},
	{T("^[a\\-c]$"), {T("a"), T("-"), T("c")}, {T("b")}},
	{T("^[+--]$"), {T("+"), T(","), T("-")}, {T("."), T("*")}},
	{T("^[a-c-e]$"), {T("a"), T("b"), T("c"), T("-"), T("e")}, {T("d")}},
	{T("^[\\w-.]$"), {T("a"), T("-"), T(".")}, {T("/"), T(",")}},
	{T("^[a-\\d]$"), {T("a"), T("-"), T("5")}, {T("b"), T("`")}},
	{T("^[\\s\\S]$"), {T("a"), T("\n"), T("\xF0\x9F\x98\x80")}, {T(""), T("ab")}},
	{T("^[^\\s\\S]$"), {{0}}, {T("a"), T(""), T("\n")}},
	{T("[]"), {{0}}, {T(""), T("a"), T("[]")}},
	{T("^[^]$"), {T("a"), T("\n"), T("\0"), T("\xF0\x9F\x98\x80")}, {T(""), T("ab")}},
	{T("^[[a]$"), {T("["), T("a")}, {T("]"), T("b")}},
	{T("^[a\\]b]$"), {T("a"), T("]"), T("b")}, {T("\\")}},
	{T("^[\\b]$"), {T("\b")}, {T("b"), T("\\"), T("")}},
	{T("^[\\^a]$"), {T("^"), T("a")}, {T("\\")}},
	{T("^[a^]$"), {T("^"), T("a")}, {T("b")}},
	{T("^[.$*+?(){}|/]$"),
	 {T("."), T("$"), T("*"), T("+"), T("?"), T("("), T("}"), T("|"), T("/")},
	 {T("a"), T("\\")}},
	{T("^[^\\d\\s]$"), {T("a"), T("\xC3\xA9")}, {T("1"), T(" "), T("\xC2\xA0")}},
	{T("^[\\D]$"), {T("a")}, {T("1")}},
	{T("^[\\W\\d]$"), {T("1"), T("-")}, {T("a"), T("_")}},
};

static const struct matching characters[] = {
	{T("^\\t\\n\\v\\f\\r$"), {T("\t\n\v\f\r")}, {T("tnvfr")}},
	{T("^\\0$"), {T("\0")}, {T(""), T("0"), T("\\0")}},
	{T("a\\0b"), {T("a\0b"), T("xa\0by")}, {T("ab"), T("a0b"), T("a")}},
	/* a NUL in the pattern itself */
	{T("a\0b"), {T("a\0b")}, {T("a"), T("ab")}},
	{T("^\\x41\\x7a$"), {T("Az")}, {T("x41x7a")}},
	{T("^\\xe9$"), {T("\xC3\xA9")}, {T("e9"), T("e")}},
	{T("^\\u0041$"), {T("A")}, {T("u0041")}},
	{T("^\\u00e9\\u00E9$"), {T("\xC3\xA9\xC3\xA9")}, {T("\xC3\xA9")}},
	{T("^\\u20AC$"), {T("\xE2\x82\xAC")}, {T("\xE2\x82\xAD")}},
	{T("^\\u{41}\\u{000041}$"), {T("AA")}, {T("A")}},
	{T("^\\u{1F600}$"), {T("\xF0\x9F\x98\x80")}, {T("\xF0\x9F\x98\x81"), T("")}},
	{T("^\\u{10FFFF}$"), {T("\xF4\x8F\xBF\xBF")}, {T("\xF4\x8F\xBF\xBE")}},
	{T("^\\uD83D\\uDE00$"), {T("\xF0\x9F\x98\x80")}, {T("\xF0\x9F\x98\x81")}},
	{T("^[\\uD83D\\uDE00-\\uD83D\\uDE02]$"),
	 {T("\xF0\x9F\x98\x80"), T("\xF0\x9F\x98\x82")},
	 {T("\xF0\x9F\x98\x83"), T("\xF0\x9F\x97\xBF")}},
	/* half a pair is no character of any text */
	{T("\\uD83D"), {{0}}, {T("\xF0\x9F\x98\x80"), T("a"), T("")}},
	{T("\\uDE00"), {{0}}, {T("\xF0\x9F\x98\x80"), T("")}},
	{T("\\u{D83D}\\u{DE00}"), {{0}}, {T("\xF0\x9F\x98\x80"), T("")}},
	{T("\\uD83D\\u{DE00}"), {{0}}, {T("\xF0\x9F\x98\x80"), T("")}},
	{T("^[^\\uD83D]$"), {T("\xF0\x9F\x98\x80"), T("a")}, {T("")}},
	{T("^[\\uD7FF-\\uE000]$"),
	 {T("\xED\x9F\xBF"), T("\xEE\x80\x80")},
	 {T("\xED\x9F\xBE"), T("\xEE\x80\x81")}},
	{T("a|\\uD800"), {T("a")}, {T("b")}},
	{T("^\\cA\\ca\\cZ\\cj$"), {T("\x01\x01\x1A\n")}, {T("AaZj")}},
	{T("^\\^\\$\\\\\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\/$"), {T("^$\\.*+?()[]{}|/")}, {T("")}},
	/* of annex B */
	{T("^\\-\\_\\\"\\'\\@\\%\\ \\~$"), {T("-_\"'@% ~")}, {T("")}},
	{T("^a]b}c{d$"), {T("a]b}c{d")}, {T("abcd")}},
	{T("^{$"), {T("{")}, {T("")}},
	{T("^{}$"), {T("{}")}, {T("{")}},
	{T("^{a}$"), {T("{a}")}, {T("a")}},
	{T("\xC3\xA9"), {T("\xC3\xA9"), T("caf\xC3\xA9")}, {T("e"), T("\xC3\xA8"), T("\xC2\xA9")}},
	{T("^\xC3\xA9+$"), {T("\xC3\xA9\xC3\xA9")}, {T("\xC3\xA9\xC3"), T("")}},
	{T("^[\xC3\xA0-\xC3\xA9]$"),
	 {T("\xC3\xA0"), T("\xC3\xA5"), T("\xC3\xA9")},
	 {T("\xC3\xAA"), T("\xC3\x9F")}},
	/* one character is one, whatever its bytes */
	{T("^.{3}$"),
	 {T("abc"), T("a\xC3\xA9\xF0\x9F\x98\x80"), T("\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC")},
	 {T("ab"), T("abcd"), T("\xF0\x9F\x98\x80"), T("\xC3\xA9\xC3\xA9")}},
	{T("^[\xF0\x9F\x98\x80\xF0\x9F\x98\x82]$"),
	 {T("\xF0\x9F\x98\x80"), T("\xF0\x9F\x98\x82")},
	 {T("\xF0\x9F\x98\x81"), T("\xF0\x9F\x98\x80\xF0\x9F\x98\x80")}},
	{T("^[^\xF0\x9F\x98\x80]$"), {T("\xF0\x9F\x98\x81"), T("a")}, {T("\xF0\x9F\x98\x80")}},
};

static const struct matching repeats[] = {
	{T("^a*$"), {T(""), T("a"), T("aaa")}, {T("b"), T("ab")}},
	{T("^a+$"), {T("a"), T("aaa")}, {T(""), T("b")}},
	{T("^a?$"), {T(""), T("a")}, {T("aa")}},
	{T("^a{2}$"), {T("aa")}, {T(""), T("a"), T("aaa")}},
	{T("^a{2,}$"), {T("aa"), T("aaaaaa")}, {T(""), T("a")}},
	{T("^a{2,3}$"), {T("aa"), T("aaa")}, {T("a"), T("aaaa")}},
	{T("^a{0}$"), {T("")}, {T("a"), T("a{0}")}},
	{T("^a{0,0}b$"), {T("b")}, {T("ab")}},
	{T("^a{0,1}$"), {T(""), T("a")}, {T("aa")}},
	{T("^a{1}$"), {T("a")}, {T("")}},
	{T("^a{002}$"), {T("aa")}, {T("a")}},
	{T("^a{0,}$"), {T(""), T("aaa")}, {T("b")}},
	/* lazy ones match the same texts */
	{T("^a*?$"), {T(""), T("aaa")}, {T("b")}},
	{T("^a+?$"), {T("a"), T("aaa")}, {T("")}},
	{T("^a??$"), {T(""), T("a")}, {T("aa")}},
	{T("^a{2,3}?$"), {T("aa"), T("aaa")}, {T("a"), T("aaaa")}},
	{T("^a{2}?$"), {T("aa")}, {T("a"), T("aaa")}},
	{T("^(?:ab)+$"), {T("ab"), T("abab")}, {T("aba"), T("")}},
	{T("^ab+$"), {T("ab"), T("abb")}, {T("abab"), T("a")}},
	{T("^(?:a|bc)*$"), {T(""), T("abca"), T("bcbc")}, {T("b"), T("ac")}},
	{T("^(?:a*)*$"), {T(""), T("aa")}, {T("b")}},
	{T("^(?:a*)+b$"), {T("b"), T("aab")}, {T("a")}},
	{T("^(?:a?){3}$"), {T(""), T("a"), T("aaa")}, {T("aaaa")}},
	{T("^(?:){5}a$"), {T("a")}, {T("")}},
	{T("^(?:a{2}){2}$"), {T("aaaa")}, {T("aa"), T("aaa"), T("aaaaa")}},
	{T("^(?:a{1,2}){2,3}$"), {T("aa"), T("aaaaaa")}, {T("a"), T("aaaaaaa")}},
	{T("^[0-9]{4}-[0-9]{2}$"), {T("2020-12")}, {T("2020-1"), T("20201-12")}},
	{T("^\\u{1F600}{2}$"), {T("\xF0\x9F\x98\x80\xF0\x9F\x98\x80")}, {T("\xF0\x9F\x98\x80")}},
};

static const struct matching groups[] = {
	{T("a|b"), {T("a"), T("b"), T("cb")}, {T(""), T("c")}},
	{T("|"), {T(""), T("a")}, {{0}}},
	{T("^(?:|a)$"), {T(""), T("a")}, {T("aa"), T("|")}},
	{T("^(?:a||b)$"), {T(""), T("a"), T("b")}, {T("ab")}},
	{T("^(a|ab)(c|bcd)(d*)$"), {T("abcd"), T("acd"), T("abcdd"), T("abbcd")}, {T("abc d"), T("ab")}},
	{T("^(a)(b)$"), {T("ab")}, {T("a")}},
	{T("^((a)|(b))*$"), {T("abba"), T("")}, {T("c")}},
	{T("^(?<year>\\d{4})$"), {T("2020")}, {T("202")}},
	{T("^()$"), {T("")}, {T("()"), T("a")}},
	{T("^(?:)$"), {T("")}, {T("a")}},
	{T("^(?<$_\xC3\xA9\\u{61}\\u0062>a)$"), {T("a")}, {T("b")}},
	/* the text of a group that cannot have one is empty */
	{T("^\\1(a)$"), {T("a")}, {T("aa")}},
	{T("^(a\\1)$"), {T("a")}, {T("aa")}},
	{T("^(?:\\1(a))*$"), {T(""), T("a"), T("aaa")}, {T("b")}},
	{T("^\\k<x>(?<x>a)$"), {T("a")}, {T("aa")}},
};

START_TEST(test_places)
{
	assert_matches(places, COUNT_OF(places), true);
}
END_TEST

START_TEST(test_boundaries)
{
	assert_matches(boundaries, COUNT_OF(boundaries), true);
}
END_TEST

START_TEST(test_classes)
{
	assert_matches(classes, COUNT_OF(classes), true);
}
END_TEST

START_TEST(test_characters)
{
	assert_matches(characters, COUNT_OF(characters), true);
}
END_TEST

START_TEST(test_repeats)
{
	assert_matches(repeats, COUNT_OF(repeats), true);
}
END_TEST

START_TEST(test_groups)
{
	assert_matches(groups, COUNT_OF(groups), true);
}
END_TEST

/* Text without memory, and of one step at the start. */
START_TEST(test_no_text)
{
	struct memory memory;
	struct env_str none = {NULL, 0};

	memory_init(&memory);
	struct env_pattern pattern = compile_as(&memory, TEXT("^a*$"), true);
	ck_assert_int_eq(pattern.match(&pattern, none), ENV_OK);
	pattern = compile_as(&memory, TEXT("a"), true);
	ck_assert_int_eq(pattern.match(&pattern, none), ENV_INVALID);
	memory_free(&memory);
}
END_TEST

/* The same tables as PCRE2 sees them: both ways say the same. */
START_TEST(test_translated)
{
	static const struct {
		const struct matching *table;
		size_t count;
	} tables[] = {
		{places, COUNT_OF(places)},   {boundaries, COUNT_OF(boundaries)},
		{classes, COUNT_OF(classes)}, {characters, COUNT_OF(characters)},
		{repeats, COUNT_OF(repeats)}, {groups, COUNT_OF(groups)},
	};

	for (size_t i = 0; i < tables[_i].count; i++) {
		const struct matching *row = &tables[_i].table[i];
		struct memory memory;

		memory_init(&memory);
		struct env_pattern *pattern = translate_anyway(&memory, row->source);
		ck_assert_ptr_nonnull(pattern);
		for (size_t k = 0; k < TEXTS_MAX && row->yes[k].ptr != NULL; k++)
			ck_assert_msg(match_text(pattern, row->yes[k]) == ENV_OK, "%.*s %zu",
				      STR(row->source), k);
		for (size_t k = 0; k < TEXTS_MAX && row->no[k].ptr != NULL; k++)
			ck_assert_msg(match_text(pattern, row->no[k]) == ENV_INVALID, "%.*s %zu",
				      STR(row->source), k);
		memory_free(&memory);
	}
}
END_TEST

Suite *automaton_suite(void)
{
	Suite *suite = suite_create("automaton");
	TCase *cases = tcase_create("automaton");

	tcase_add_test(cases, test_places);
	tcase_add_test(cases, test_boundaries);
	tcase_add_test(cases, test_classes);
	tcase_add_test(cases, test_characters);
	tcase_add_test(cases, test_repeats);
	tcase_add_test(cases, test_groups);
	tcase_add_test(cases, test_no_text);
	tcase_add_loop_test(cases, test_translated, 0, 6);
	suite_add_tcase(suite, cases);
	return suite;
}
