/* What is no regular expression of ECMA 262 with the flag `u`: where, and why. */
#include "pattern/suites.h"
#include "pattern/support.h"

#include <stdio.h>
#include <stdlib.h>

#include "pattern/syntax.h"

static const char nothing[] = "there is nothing here that could be repeated";
static const char no_escape[] = "ECMA 262 has no such escape";
static const char no_group[] = "there is no such group";
static const char open_group[] = "this group is not closed";
static const char after_question[] = "after (? ECMA 262 has one of these only: : = ! <= <! <name>";
static const char no_quantifier[] = "this is no quantifier: {2}, {2,} and {2,3} are; for a brace write \\{";
static const char no_order[] = "the first number is larger than the second";
static const char no_name[] = "a group's name is an identifier, and ends with >";
static const char open_class[] = "this class is not closed";
static const char no_range[] = "this range ends before it begins";
static const char no_property[] =
	"there is no such property; names are case sensitive: \\p{Lu}, \\p{Script=Greek}";
static const char bare_property[] = "after \\p comes a property in braces: \\p{Letter}";
static const char no_unicode[] = "after \\u come four hexadecimal digits, or {...}";
static const char no_braced[] = "in \\u{...} are hexadecimal digits only";
static const char beyond[] = "the last character is \\u{10FFFF}";
static const char no_hex[] = "after \\x come two hexadecimal digits";
static const char no_control[] = "after \\c comes a letter";
static const char no_octal[] = "after \\0 comes no digit: \\x0A is a character by its number";
static const char no_utf8[] = "this byte is not UTF-8";
static const char closed[] = "this parenthesis closes no group; write \\) for the character";

static const struct refusal {
	struct env_str source;
	size_t offset;
	const char *sentence;
} refusals[] = {
	/* quantifiers: possessive ones are none, and none stands on another */
	{T("*"), 0, nothing},
	{T("+a"), 0, nothing},
	{T("?"), 0, nothing},
	{T("{2}"), 0, nothing},
	{T("{2,}"), 0, nothing},
	{T("a++"), 2, nothing},
	{T("a*+"), 2, nothing},
	{T("a?+"), 2, nothing},
	{T("a{2}+"), 4, nothing},
	{T("a**"), 2, nothing},
	{T("a+*"), 2, nothing},
	{T("a???"), 3, nothing},
	{T("a{1000}{1000}"), 7, nothing},
	{T("a{2}{3}"), 4, nothing},
	{T("(*a)"), 1, nothing},
	{T("(?:+a)"), 3, nothing},
	{T("a|*"), 2, nothing},
	{T("^*"), 1, nothing},
	{T("$+"), 1, nothing},
	{T("^{2}"), 1, nothing},
	{T("\\b+"), 2, nothing},
	{T("\\B?"), 2, nothing},
	{T("(?=a)*"), 5, nothing},
	{T("(?!a)+"), 5, nothing},
	{T("(?<=a)?"), 6, nothing},
	{T("(?<!a){2}"), 6, nothing},
	{T("a{2"), 1, no_quantifier},
	{T("a{2,"), 1, no_quantifier},
	{T("a{2,3"), 1, no_quantifier},
	{T("a{,3}"), 1, no_quantifier},
	{T("a{,}"), 1, no_quantifier},
	{T("a{2 }"), 1, no_quantifier},
	{T("a{2,3,4}"), 1, no_quantifier},
	{T("a{2,-3}"), 1, no_quantifier},
	{T("{1"), 0, no_quantifier},
	{T("{,"), 0, no_quantifier},
	{T("a{3,2}"), 1, no_order},
	{T("a{1,0}"), 1, no_order},
	{T("a{99999999999999999999,99999999999999999998}"), 1, no_order},
	{T("a{10,9}?"), 1, no_order},
	/* escapes of other languages */
	{T("\\A"), 0, no_escape},
	{T("abc\\Z"), 3, no_escape},
	{T("a\\z"), 1, no_escape},
	{T("\\a"), 0, no_escape},
	{T("\\e"), 0, no_escape},
	{T("\\h"), 0, no_escape},
	{T("\\G"), 0, no_escape},
	{T("\\K"), 0, no_escape},
	{T("\\Qa\\E"), 0, no_escape},
	{T("\\R"), 0, no_escape},
	{T("\\X"), 0, no_escape},
	{T("\\N"), 0, no_escape},
	{T("\\C"), 0, no_escape},
	{T("\\U0041"), 0, no_escape},
	{T("\\\xC3\xA9"), 0, no_escape},
	{T("\\\xF0\x9F\x98\x80"), 0, no_escape},
	{T("\\\0"), 0, no_escape},
	{T("\\\n"), 0, no_escape},
	{T("\\\x7F"), 0, no_escape},
	{T("[\\B]"), 1, no_escape},
	{T("[\\A]"), 1, no_escape},
	{T("[\\k]"), 1, no_escape},
	{T("[\\1]"), 1, no_escape},
	{T("[a-\\z]"), 3, no_escape},
	{T("\\"), 0, "nothing follows this backslash"},
	{T("a\\"), 1, "nothing follows this backslash"},
	{T("[\\"), 1, "nothing follows this backslash"},
	/* characters by number */
	{T("\\x"), 0, no_hex},
	{T("\\x4"), 0, no_hex},
	{T("\\x4g"), 0, no_hex},
	{T("\\x{41}"), 0, no_hex},
	{T("[\\xg0]"), 1, no_hex},
	{T("\\u"), 0, no_unicode},
	{T("\\u004"), 0, no_unicode},
	{T("\\u004g"), 0, no_unicode},
	{T("\\u+041"), 0, no_unicode},
	{T("a\\uD83D\\uZ"), 7, no_unicode},
	{T("\\u{}"), 0, no_braced},
	{T("\\u{"), 0, no_braced},
	{T("\\u{41"), 0, no_braced},
	{T("\\u{4g}"), 0, no_braced},
	{T("\\u{ 41}"), 0, no_braced},
	{T("\\u{110000}"), 0, beyond},
	{T("\\u{FFFFFFFFFFFFFFFFF}"), 0, beyond},
	{T("\\c"), 0, no_control},
	{T("\\c1"), 0, no_control},
	{T("\\c_"), 0, no_control},
	{T("[\\c1]"), 1, no_control},
	{T("\\c\xC3\xA9"), 0, no_control},
	{T("\\00"), 0, no_octal},
	{T("\\012"), 0, no_octal},
	{T("[\\09]"), 1, no_octal},
	/* groups */
	{T("("), 0, open_group},
	{T("a(b"), 1, open_group},
	{T("(a(b)"), 0, open_group},
	{T("(?:a"), 0, open_group},
	{T("(?=a"), 0, open_group},
	{T("(?<n>a"), 0, open_group},
	{T("(|"), 0, open_group},
	{T("([)]"), 0, open_group},
	{T("(\\)"), 0, open_group},
	{T(")"), 0, closed},
	{T("a)"), 1, closed},
	{T("(a))b"), 3, closed},
	{T("a|)"), 2, closed},
	{T("(?"), 0, after_question},
	{T("(?)"), 0, after_question},
	{T("(?i)a"), 0, after_question},
	{T("a(?i:b)"), 1, after_question},
	{T("(?-s:b)"), 0, after_question},
	{T("(?>a)"), 0, after_question},
	{T("(?|a|b)"), 0, after_question},
	{T("(?#a)"), 0, after_question},
	{T("(?P<n>a)"), 0, after_question},
	{T("(?P=n)"), 0, after_question},
	{T("(?'n'a)"), 0, after_question},
	{T("(?R)"), 0, after_question},
	{T("(?1)"), 0, after_question},
	{T("(?&n)"), 0, after_question},
	{T("(?C)"), 0, after_question},
	{T("(?(1)a)"), 0, after_question},
	{T("(?\xC3\xA9)"), 0, after_question},
	{T("(*UTF)"), 1, nothing},
	{T("(*ACCEPT)"), 1, nothing},
	/* names */
	{T("(?<"), 3, no_name},
	{T("(?<>a)"), 3, no_name},
	{T("(?<n"), 4, no_name},
	{T("(?<n a)"), 4, no_name},
	{T("(?<1>a)"), 3, no_name},
	{T("(?<a-b>a)"), 4, no_name},
	{T("(?<a.b>a)"), 4, no_name},
	{T("(?<\xE2\x82\xAC>a)"), 3, no_name},
	{T("(?<a\\x62>a)"), 4, no_name},
	{T("(?<a\\u{20}>a)"), 4, no_name},
	{T("(?<\\u0031>a)"), 3, no_name},
	{T("(?<\\uD83D\\uDE00>a)"), 3, no_name},
	{T("(?<\\u00>a)"), 3, no_unicode},
	{T("(?<n>a)(?<n>b)"), 10, "another group has this name already"},
	{T("(?<n>a)|(?<n>b)"), 11, "another group has this name already"},
	{T("(?<n>(?<n>b))"), 8, "another group has this name already"},
	{T("(?<a>)(?<b>)(?<\\u0061>)"), 15, "another group has this name already"},
	{T("\\k"), 0, "after \\k comes the name of a group: \\k<name>"},
	{T("\\kn"), 0, "after \\k comes the name of a group: \\k<name>"},
	{T("(?<n>a)\\k{n}"), 7, "after \\k comes the name of a group: \\k<name>"},
	{T("(?<n>a)\\k<"), 10, no_name},
	{T("(?<n>a)\\k<n"), 11, no_name},
	{T("\\k<n>"), 0, no_group},
	/* the first fault is the one that is told */
	{T("\\k<n>(?<\\uZ>)"), 0, no_group},
	{T("(?<n>)\\k<n>a++(?<\\uZ>)"), 13, nothing},
	{T("(?<n>a)\\k<m>"), 7, no_group},
	{T("(?<nm>a)\\k<n>"), 8, no_group},
	{T("(?<n>a)\\k<nm>"), 7, no_group},
	{T("(?<n>a)\\k<N>"), 7, no_group},
	{T("\\1"), 0, no_group},
	{T("(a)\\2"), 3, no_group},
	{T("(?:a)\\1"), 5, no_group},
	{T("[(]\\1"), 3, no_group},
	{T("\\(\\1"), 2, no_group},
	{T("(a)\\10"), 3, no_group},
	{T("(a)\\99999999999999999999"), 3, no_group},
	{T("\\8"), 0, no_group},
	/* classes */
	{T("["), 0, open_class},
	{T("a[b"), 1, open_class},
	{T("[^"), 0, open_class},
	{T("[a-"), 0, open_class},
	{T("[\\]"), 0, open_class},
	{T("[b-a]"), 1, no_range},
	{T("[ab-a]"), 2, no_range},
	{T("[\\u{62}-a]"), 1, no_range},
	{T("[\xF0\x9F\x98\x82-\xF0\x9F\x98\x80]"), 1, no_range},
	{T("[z-\\x41]"), 1, no_range},
	/* properties */
	{T("\\p"), 0, bare_property},
	{T("\\pL"), 0, bare_property},
	{T("\\P"), 0, bare_property},
	{T("\\p{"), 0, bare_property},
	{T("\\p{Lu"), 0, bare_property},
	{T("[\\pL]"), 1, bare_property},
	{T("\\p{}"), 0, no_property},
	{T("\\p{lu}"), 0, no_property},
	{T("\\p{L u}"), 0, no_property},
	{T("\\p{^Lu}"), 0, no_property},
	{T("\\p{Greek}"), 0, no_property},
	{T("\\p{IsGreek}"), 0, no_property},
	{T("\\p{Script}"), 0, no_property},
	{T("\\p{Script=}"), 0, no_property},
	{T("\\p{=Greek}"), 0, no_property},
	{T("\\p{Script=greek}"), 0, no_property},
	{T("\\p{Script=Lu}"), 0, no_property},
	{T("\\p{gc=Greek}"), 0, no_property},
	{T("\\p{Alphabetic=Yes}"), 0, no_property},
	{T("\\p{Block=Basic_Latin}"), 0, no_property},
	{T("\\p{sc=Grek=Grek}"), 0, no_property},
	{T("a\\P{Nope}"), 1, no_property},
	{T("\\p{Lu\0}"), 0, no_property},
	{T("\\p{RGI_Emoji}"), 0, no_property},
	/* bytes */
	{T("\xFF"), 0, no_utf8},
	{T("ab\xC3"), 2, no_utf8},
	{T("\xED\xA0\x80"), 0, no_utf8},
	{T("\xC0\x80"), 0, no_utf8},
	{T("*\xFF"), 1, no_utf8},
};

static bool is_parsed(struct env_str source, struct env_pattern_fault *fault)
{
	struct memory memory;
	struct env_pattern_tree tree = {.group_count = 77};

	memory_init(&memory);
	enum env_status status = env_pattern_parse(&memory.arena, source, &tree, fault);
	memory_free(&memory);
	ck_assert(status == ENV_OK || status == ENV_SYNTAX);
	/* untouched on failure */
	ck_assert(status == ENV_OK || (tree.root == NULL && tree.group_count == 77));
	return status == ENV_OK;
}

START_TEST(test_refused)
{
	for (size_t i = 0; i < COUNT_OF(refusals); i++) {
		const struct refusal *row = &refusals[i];
		struct env_str source = exact_copy(row->source);
		struct env_pattern_fault fault = {0};
		struct memory memory;

		ck_assert_msg(!is_parsed(source, &fault), "%.*s", STR(row->source));
		ck_assert_msg(fault.offset == row->offset && strcmp(fault.sentence, row->sentence) == 0,
			      "%.*s: %zu: %s", STR(row->source), fault.offset, fault.sentence);
		ck_assert_msg(!env_pattern_valid(source), "%.*s", STR(row->source));
		memory_init(&memory);
		struct pattern_result result = pattern_compile(&memory, source);
		ck_assert_str_eq(result.fault, row->sentence);
		ck_assert_uint_eq(result.offset, row->offset);
		memory_free(&memory);
		free((void *)(uintptr_t)source.ptr);
	}
}
END_TEST

/* Every letter and digit behind a backslash, out of a class and in one. */
START_TEST(test_escapes)
{
	for (int c = '!'; c < 0x7F; c++) {
		char outside[] = {'\\', (char)c, '\0'};
		char inside[] = {'[', '\\', (char)c, ']', '\0'};
		bool word = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');

		bool expected = !word || strchr("bBdDfnrsStvwW0", c) != NULL;
		ck_assert_msg(env_pattern_valid(env_str(outside)) == expected, "%s", outside);
		expected = !word || strchr("bdDfnrsStvwW0", c) != NULL;
		ck_assert_msg(env_pattern_valid(env_str(inside)) == expected, "%s", inside);
	}
}
END_TEST

/* Groups in one another, and groups with names, up to the limit and past it. */
START_TEST(test_depth)
{
	char source[2 * ENV_PATTERN_DEPTH_MAX + 3];
	struct env_pattern_fault fault;

	for (size_t depth = ENV_PATTERN_DEPTH_MAX; depth <= ENV_PATTERN_DEPTH_MAX + 1; depth++) {
		memset(source, '(', depth);
		memset(source + depth, ')', depth);
		struct env_str text = env_str_of(source, 2 * depth);
		ck_assert_int_eq(is_parsed(text, &fault), depth <= ENV_PATTERN_DEPTH_MAX);
		ck_assert_int_eq(env_pattern_valid(text), depth <= ENV_PATTERN_DEPTH_MAX);
	}
	ck_assert_uint_eq(fault.offset, ENV_PATTERN_DEPTH_MAX);
	ck_assert_str_eq(fault.sentence, "more than 200 groups lie in one another");
}
END_TEST

START_TEST(test_names)
{
	char source[16 * (ENV_PATTERN_NAMES_MAX + 1)];
	struct env_pattern_fault fault;

	for (size_t names = ENV_PATTERN_NAMES_MAX; names <= ENV_PATTERN_NAMES_MAX + 1; names++) {
		size_t len = 0;
		for (size_t i = 0; i < names; i++)
			len += (size_t)snprintf(source + len, sizeof(source) - len, "(?<n%zu>)", i);
		ck_assert_int_eq(is_parsed(env_str_of(source, len), &fault), names <= ENV_PATTERN_NAMES_MAX);
		ck_assert_int_eq(env_pattern_valid(env_str_of(source, len)), names <= ENV_PATTERN_NAMES_MAX);
	}
	ck_assert_str_eq(fault.sentence, "more than 256 groups have names");
	ck_assert_ptr_nonnull(strstr(source, "(?<n256"));
	ck_assert_uint_eq(fault.offset, (size_t)(strstr(source, "(?<n256") - source) + 3);
}
END_TEST

Suite *refused_suite(void)
{
	Suite *suite = suite_create("refused");
	TCase *cases = tcase_create("refused");

	tcase_add_test(cases, test_refused);
	tcase_add_test(cases, test_escapes);
	tcase_add_test(cases, test_depth);
	tcase_add_test(cases, test_names);
	suite_add_tcase(suite, cases);
	return suite;
}
