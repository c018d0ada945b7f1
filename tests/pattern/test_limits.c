/* Patterns that want much of the generator: its time and memory are bounded, and what it says of them is known. */
#include <stdio.h>
#include <stdlib.h>

#include "pattern/characters.h"
#include "pattern/dfa.h"
#include "pattern/suites.h"
#include "pattern/support.h"

/* What takes as long as this hangs. */
#define SECONDS_MAX 60
/* Memory for one set of characters, and for what it is parsed from, however often it names the same ones. */
#define SET_MEMORY_MAX ((size_t)8 << 20)

enum outcome { AUTOMATON, PCRE2, REFUSED };

static const char too_large[] = "this pattern is too large";

static enum outcome compile(struct env_str source)
{
	struct memory memory;

	memory_init(&memory);
	struct pattern_result result = pattern_compile(&memory, source);
	enum outcome outcome = result.fault != NULL               ? REFUSED
			       : result.pattern.automaton != NULL ? AUTOMATON
								  : PCRE2;
	if (outcome == AUTOMATON) {
		ck_assert_uint_le(result.pattern.automaton->state_count, AUTOMATON_STATES_MAX);
		ck_assert_uint_le((size_t)result.pattern.automaton->state_count *
					  result.pattern.automaton->class_count,
				  AUTOMATON_ENTRIES_MAX);
	}
	memory_free(&memory);
	return outcome;
}

static const struct {
	struct env_str source;
	enum outcome outcome;
} patterns[] = {
	{T("^a{1000}$"), AUTOMATON},
	{T("^a{2001}$"), PCRE2},
	{T("(?:a{1000}){1000}"), REFUSED},
	{T("(?:(?:a{1000}){1000}){1000}"), REFUSED},
	{T("(?:a{4294967295}){4294967295}"), REFUSED},
	{T("a{65535}"), PCRE2},
	{T("a{65536}"), REFUSED},
	{T("a{99999999999999999999}"), REFUSED},
	{T("a{0,99999999999999999999}"), REFUSED},
	{T("(?:(?:(?:(?:(?:a?){99}){99}){99}){99}){99}"), REFUSED},
	/* nothing, very often */
	{T("(?:){4294967295}"), REFUSED},
	{T("(?:(?:){65535}){65535}"), REFUSED},
	{T("(?:){60000}a"), AUTOMATON},
	{T("(?:^){1000}a"), AUTOMATON},
	{T("(?:(?:(?:(?:|){50}){50}){50}){50}"), REFUSED},
	{T("(?:a*){1000}"), AUTOMATON},
	{T("(?:(?:a*)*)*"), AUTOMATON},
	{T("(?:(?:a*)+b*)*c"), AUTOMATON},
	/* as many states as there are subsets */
	{T("^(?:a|b)*a(?:a|b){9}$"), AUTOMATON},
	{T("^(?:a|b)*a(?:a|b){10}$"), PCRE2},
	{T("^(?:a|b)*a(?:a|b){100}$"), PCRE2},
	{T("a.{200}b.{200}c"), PCRE2},
	{T("(?:.{0,50}a){50}"), PCRE2},
	{T("(?:a|ab|abc|abcd){500}e"), PCRE2},
	{T("(?:\\b.{0,90}){90}x"), PCRE2},
	/* large sets, often */
	{T("^\\p{L}*$"), AUTOMATON},
	{T("^(?:\\p{L}\\p{Lu}\\P{L}\\p{Script=Han}){500}$"), REFUSED},
	{T("^[\\p{L}\\p{N}\\p{P}\\p{S}\\p{Z}\\p{C}]+$"), AUTOMATON},
};

START_TEST(test_patterns)
{
	enum outcome outcome = compile(patterns[_i].source);

	ck_assert_msg(outcome == patterns[_i].outcome, "%.*s: %d", STR(patterns[_i].source), (int)outcome);
}
END_TEST

/* Long sources, of `piece` again and again between `start` and `end`: whatever comes of them comes soon. */
START_TEST(test_long)
{
	static const struct {
		const char *start;
		const char *piece;
		const char *end;
	} sources[] = {
		{"", "a", ""},           {"", ".*", "x"},
		{"", "(a|b)*", "c"},     {"[", "a-z", "]"},
		{"[", "\\p{L}", "]"},    {"", "\\p{L}", ""},
		{"", "|", ""},           {"", "a|", ""},
		{"", "()", ""},          {"", "a?", "$"},
		{"(?=a)", "a?", "$"},    {"", "(?=a)", ""},
		{"", "(?<=ab|c)", "d"},  {"", "\\b", "a"},
		{"(a)", "\\1", ""},      {"", "(?<!\\P{L})", ""},
		{"[^", "\\W\\S", "]"},   {"", "[^a]{9}", ""},
		{"(?:", "ab|", "){9}c"}, {"", "(?:a{9}|b){9}", ""},
	};
	static char source[65537];
	size_t len = put_text(source, env_str(sources[_i].start));
	struct env_str piece = env_str(sources[_i].piece);
	struct env_str end = env_str(sources[_i].end);

	while (len + piece.len + end.len <= 65536)
		len += put_text(source + len, piece);
	len += put_text(source + len, end);
	compile(env_str_of(source, len));
}
END_TEST

/* Memory that is out ends the program. */
START_TEST(test_set_of_the_same)
{
	static const char *const pieces[] = {"\\p{L}", "\\P{L}", "\\p{Script=Han}\\P{Lu}\\w\\W", "a-z"};
	static char source[65537];
	struct env_pattern_tree tree;
	struct env_pattern_fault fault;
	struct memory memory;
	size_t len = put_text(source, TEXT("["));

	while (len < 65000)
		len += put_text(source + len, env_str(pieces[_i]));
	len += put_text(source + len, TEXT("]"));
	memory_init(&memory);
	env_arena_init(&memory.arena, NULL, SET_MEMORY_MAX);
	ck_assert_int_eq(env_pattern_parse(&memory.arena, env_str_of(source, len), &tree, &fault), ENV_OK);
	ck_assert_int_eq(tree.root->kind, ENV_PATTERN_SET);
	struct characters set = characters_of(&memory, tree.root);
	ck_assert_uint_gt(set.count, 0);
	memory_free(&memory);
}
END_TEST

START_TEST(test_too_long)
{
	struct memory memory;
	char *source = malloc(65537);

	ck_assert_ptr_nonnull(source);
	memset(source, 'a', 65537);
	memory_init(&memory);
	struct pattern_result result = pattern_compile(&memory, env_str_of(source, 65537));
	ck_assert_str_eq(result.fault, "a pattern has at most 65536 bytes");
	ck_assert_uint_eq(result.offset, 65536);
	result = pattern_compile(&memory, TEXT("(?=x)(?:(?:a{1000}){1000}){9}"));
	ck_assert_str_eq(result.fault, too_large);
	ck_assert_uint_eq(result.offset, 0);
	memory_free(&memory);
	free(source);
}
END_TEST

Suite *limits_suite(void)
{
	Suite *suite = suite_create("limits");
	TCase *cases = tcase_create("limits");

	tcase_set_timeout(cases, SECONDS_MAX);
	tcase_add_loop_test(cases, test_patterns, 0, (int)COUNT_OF(patterns));
	tcase_add_loop_test(cases, test_long, 0, 20);
	tcase_add_loop_test(cases, test_set_of_the_same, 0, 4);
	tcase_add_test(cases, test_too_long);
	suite_add_tcase(suite, cases);
	return suite;
}
