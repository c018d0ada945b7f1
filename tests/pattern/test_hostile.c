/* Patterns and texts that want to take for ever. */
#include <stdio.h>
#include <stdlib.h>

#include "pattern/suites.h"
#include "pattern/support.h"
#include "pattern/syntax.h"

/* What takes as long as this hangs: going back takes longer than anybody waits, or its square. */
#define SECONDS_MAX 60
#define LONG ((size_t)1 << 20)

/* `count` times `piece`, then `end`. The caller frees ptr. */
static struct env_str repeat_text(struct env_str piece, size_t count, struct env_str end)
{
	char *text = malloc(piece.len * count + end.len + 1);
	size_t len = 0;

	ck_assert_ptr_nonnull(text);
	for (size_t i = 0; i < count; i++)
		len += put_text(text + len, piece);
	len += put_text(text + len, end);
	return env_str_of(text, len);
}

/* A pattern, and a long text that is hard for it: pieces, then an end. */
struct hard {
	struct env_str source;
	struct env_str piece;
	struct env_str end;
	enum env_status status;
};

/* Each would take exponential or at least quadratic time by going back. */
static const struct hard regular[] = {
	{T("(a+)+$"), T("a"), T("b"), ENV_INVALID},
	{T("^(a+)+$"), T("a"), T("b"), ENV_INVALID},
	{T("^(a+)+$"), T("a"), T(""), ENV_OK},
	{T("(a|aa)+$"), T("a"), T("b"), ENV_INVALID},
	{T("^(a|aa)+$"), T("a"), T("b"), ENV_INVALID},
	{T("(.*)*x"), T("a"), T(""), ENV_INVALID},
	{T("(.*)*x"), T("a"), T("x"), ENV_OK},
	{T("(a*)*b"), T("a"), T(""), ENV_INVALID},
	{T("a*a*a*a*a*a*b"), T("a"), T(""), ENV_INVALID},
	{T("^(([a-z])+.)+[A-Z]([a-z])+$"), T("a"), T(""), ENV_INVALID},
	{T("(x+x+)+y"), T("x"), T(""), ENV_INVALID},
	{T("^(?:.|\\s)*?$"), T(" "), T("\n"), ENV_OK},
	{T("\\s+$"), T(" "), T("a"), ENV_INVALID},
	{T("^\\w+([.-]?\\w+)*@\\w+$"), T("a"), T("!"), ENV_INVALID},
	{T("(?:\\b|a)*c"), T("a "), T(""), ENV_INVALID},
};

/* What PCRE2 has to give up at, or is done with soon. */
static const struct hard others[] = {
	{T("^(a+)+(?!b)$"), T("a"), T("b"), ENV_LIMIT},
	{T("(?=a)(a|aa)+$"), T("a"), T("b"), ENV_LIMIT},
	{T("(?:(?=.).*)*x(?!y)y"), T("a"), T("yx"), ENV_LIMIT},
	{T("(a+)\\1+$"), T("a"), T("b"), ENV_LIMIT},
	{T("^(.*)(.*)(.*)\\1\\2\\3z$"), T("ab"), T(""), ENV_LIMIT},
	{T("(?=(a+))\\1[bd]"), T("a"), T("c"), ENV_LIMIT},
	/* a lookahead over the whole text at each place */
	{T("(?=a*b)c"), T("a"), T("bc"), ENV_INVALID},
	{T("(?=a*b)[cd]"), T("a"), T("bc"), ENV_LIMIT},
	{T("(?!a*b)[^a]d"), T("a"), T("bd"), ENV_LIMIT},
	/* no choice, but much is compared at each place all the same */
	{T("(?!y)[xw]{30000}z"), T("x"), T("z"), ENV_LIMIT},
	{T("(?!y)[xw]{60000}[z]"), T("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), T("yz"), ENV_LIMIT},
	{T("(?!y)(?:[xw]{200}){200}[z]"), T("x"), T("yz"), ENV_LIMIT},
	{T("(?!y)(?:x{60}|y)(?:x{60}|y)(?:x{60}|y)(?:x{60}|y)(?:x{60}|y)z"), T("x"), T("yz"), ENV_LIMIT},
	/* a way back at each place */
	{T("(?<=[x]{999}y)z"), T("z"), T(""), ENV_LIMIT},
	{T("(?<=[xz]{999}y)[z]"), T("z"), T(""), ENV_LIMIT},
	{T("(?<=(?=(z+)+y)z)z"), T("z"), T(""), ENV_LIMIT},
	{T("(?<![xz]{1000})[y]"), T("z"), T("y"), ENV_INVALID},
};

static void check_hard(const struct hard *row, bool automaton, size_t size)
{
	struct memory memory;
	struct env_str text = repeat_text(row->piece, size / row->piece.len, row->end);

	memory_init(&memory);
	struct env_pattern pattern = compile_as(&memory, row->source, automaton);
	enum env_status status = pattern.match(&pattern, text);
	ck_assert_msg(status == row->status, "%.*s: %d", STR(row->source), status);
	memory_free(&memory);
	free((void *)(uintptr_t)text.ptr);
}

START_TEST(test_regular)
{
	check_hard(&regular[_i], true, LONG);
}
END_TEST

START_TEST(test_others)
{
	check_hard(&others[_i], false, LONG / 2);
}
END_TEST

/* By code for the machine, as services have it: kept for the life of the process. */
START_TEST(test_others_kept)
{
	static struct env_pattern_slot slot;
	const struct hard *row = &others[_i];
	struct memory memory;
	struct env_str text = repeat_text(row->piece, LONG / row->piece.len / 2, row->end);

	memory_init(&memory);
	struct env_pattern pattern = compile_as(&memory, row->source, false);
	pattern.slot = &slot;
	enum env_status status = pattern.match(&pattern, text);
	ck_assert_msg(status == row->status, "%.*s: %d", STR(row->source), status);
	memory_free(&memory);
	free((void *)(uintptr_t)text.ptr);
}
END_TEST

/* Sources of a million bytes that the format "regex" is asked about. */
START_TEST(test_sources)
{
	static const struct {
		const char *head; /* as often as there may be names, with a number behind it */
		const char *piece;
		bool valid;
	} sources[] = {
		{"(?<a", "\\k<a255>", true},
		{"(?<"
		 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		 "aaaaaaaaa",
		 "\\k<"
		 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		 "aaaaaaaaa255>",
		 true},
		{"(?<a", "\\k<\\u0061255>", true},
		{"(?<a", "(?<a", false},
		{"(?<a", "a", true},
		{"(?<a", "{", true},
		{"(?<a", "[", false},
		{"(?<a", "a{1", false},
		{"(?<a", "\\p{L", false},
		{"(?<a", "\\p{Script_Extensions=Meetei_Mayek}", true},
	};
	char *source = malloc(LONG + 512);
	size_t len = 0;

	ck_assert_ptr_nonnull(source);
	for (int i = 0; i < ENV_PATTERN_NAMES_MAX; i++)
		len += (size_t)snprintf(source + len, LONG - len, "%s%d>)", sources[_i].head, i);
	while (len < LONG)
		len += put_text(source + len, env_str(sources[_i].piece));
	ck_assert_int_eq(env_pattern_valid(env_str_of(source, len)), sources[_i].valid);
	free(source);
}
END_TEST

/* Short texts of the same kinds are answered: the limit is far above what patterns need. */
START_TEST(test_short)
{
	static const struct {
		struct env_str source;
		struct env_str text;
		enum env_status status;
	} rows[] = {
		{T("^(a+)+(?!b)$"), T("aaaaaaaaaaaaaa"), ENV_OK},
		{T("^(a+)+(?!b)$"), T("aaaaaaaaaaaaaab"), ENV_INVALID},
		{T("(a+)\\1+$"), T("aaaaaaaaaaaaaab"), ENV_INVALID},
		{T("(a+)\\1+$"), T("baaaa"), ENV_OK},
	};

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct memory memory;

		memory_init(&memory);
		struct env_pattern pattern = compile_as(&memory, rows[i].source, false);
		ck_assert_int_eq(match_text(&pattern, rows[i].text), rows[i].status);
		memory_free(&memory);
	}
}
END_TEST

/* What a sane pattern of a service has to do with a long text is within the limit. */
START_TEST(test_sane)
{
	static const struct hard rows[] = {
		{T("^(?!.*\\.\\.)[a-z.]+$"), T("ab."), T("c"), ENV_OK},
		{T("^(?=.*\\d)(?=.*[a-z]).+$"), T("a"), T("1"), ENV_OK},
		{T("^(?:(?!-->).)*$"), T("ab-"), T(""), ENV_OK},
		{T("^(['\"])(?:(?!\\1).)*\\1$"), T("'"), T("\""), ENV_INVALID},
		{T("(?<![a-z])cat(?![a-z])"), T("concatenate "), T("cat"), ENV_OK},
		{T("(?<!\\d)\\d{4}(?!\\d)"), T("12345 "), T("1234"), ENV_OK},
	};

	check_hard(&rows[_i], false, LONG / 16);
}
END_TEST

Suite *hostile_suite(void)
{
	Suite *suite = suite_create("hostile");
	TCase *cases = tcase_create("hostile");

	tcase_set_timeout(cases, SECONDS_MAX);
	tcase_add_loop_test(cases, test_regular, 0, (int)COUNT_OF(regular));
	tcase_add_loop_test(cases, test_others, 0, (int)COUNT_OF(others));
	tcase_add_loop_test(cases, test_others_kept, 0, (int)COUNT_OF(others));
	tcase_add_loop_test(cases, test_sources, 0, 10);
	tcase_add_test(cases, test_short);
	tcase_add_loop_test(cases, test_sane, 0, 6);
	suite_add_tcase(suite, cases);
	return suite;
}
