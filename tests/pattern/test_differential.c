/*
 * Random patterns on random texts: the automaton, the translation for PCRE2, and PCRE2 on the pattern as it stands say the same. The
 * grammar has only what PCRE2 understands as ECMA 262 does, so that the last one owes nothing to the parser or to the translation.
 */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "pattern/suites.h"
#include "pattern/support.h"

#define SOURCE_SIZE 512
#define PATTERNS (1500 / CASES_DIVISOR)
#define TEXTS 8

/* A pattern that is being made. */
struct maker {
	uint64_t random;
	char source[SOURCE_SIZE];
	size_t len;
	bool looks; /* with lookaround */
};

static void put(struct maker *maker, const char *text)
{
	maker->len += put_text(maker->source + maker->len, env_str(text));
}

static void put_one_of(struct maker *maker, const char *const *texts, size_t count)
{
	put(maker, texts[random_below(&maker->random, count)]);
}

static void put_atom(struct maker *maker)
{
	static const char *const atoms[] = {
		"a",
		"b",
		"a",
		"b",
		"\xC3\xA9",
		"\xF0\x9F\x98\x80",
		".",
		"\\d",
		"\\w",
		"\\W",
		"\\D",
		"[ab]",
		"[^a]",
		"[a-c0-3]",
		"[^\\w]",
		"[\\d-]",
		"[\xC3\xA0-\xC3\xBF]",
		"\\x61",
		"\\u00e9",
		"[\xE2\x82\xAC-\xF0\x9F\x98\x82]",
		"[^\303\251b]",
		"[\\W\\d]",
		"-",
	};

	put_one_of(maker, atoms, COUNT_OF(atoms));
}

static void put_quantifier(struct maker *maker)
{
	static const char *const quantifiers[] = {"*",    "+",  "?",  "{2}", "{0,2}",  "{1,3}",
						  "{2,}", "*?", "+?", "??",  "{1,2}?", "{0}"};

	if (random_below(&maker->random, 3) == 0)
		put_one_of(maker, quantifiers, COUNT_OF(quantifiers));
}

static void put_choice(struct maker *maker, unsigned depth);

static void put_group(struct maker *maker, unsigned depth)
{
	bool captures = random_below(&maker->random, 3) == 0;

	put(maker, captures ? "(" : "(?:");
	put_choice(maker, depth - 1);
	put(maker, ")");
	put_quantifier(maker);
}

/* A lookaround, which is not repeated. */
static void put_look(struct maker *maker, unsigned depth)
{
	static const char *const looks[] = {"(?=", "(?!", "(?<=a", "(?<!b", "(?<=[ab]\\w", "(?<!^"};
	size_t which = random_below(&maker->random, COUNT_OF(looks));

	put(maker, looks[which]);
	if (which < 2)
		put_choice(maker, depth - 1);
	put(maker, ")");
}

static void put_term(struct maker *maker, unsigned depth)
{
	static const char *const assertions[] = {"^", "$", "\\b", "\\B"};
	size_t kind = random_below(&maker->random, 12);

	if (maker->len > SOURCE_SIZE / 2)
		return;
	if (kind < 2)
		put_one_of(maker, assertions, COUNT_OF(assertions));
	else if (kind < 5 && depth > 0)
		put_group(maker, depth);
	else if (kind == 5 && depth > 0 && maker->looks)
		put_look(maker, depth);
	else {
		put_atom(maker);
		put_quantifier(maker);
	}
}

static void put_choice(struct maker *maker, unsigned depth)
{
	do {
		for (size_t i = random_below(&maker->random, 4); i > 0; i--)
			put_term(maker, depth);
	} while (random_below(&maker->random, 4) == 0 && (put(maker, "|"), true));
}

/* Valid UTF-8 of pieces that the patterns are about. */
static struct env_str make_text(uint64_t *random, char *out)
{
	static const char *const pieces[] = {"a",
					     "b",
					     "c",
					     "a",
					     "b",
					     "0",
					     "3",
					     "-",
					     " ",
					     "_",
					     "\xC3\xA9",
					     "\xC3\xA0",
					     "\xE2\x82\xAC",
					     "\xF0\x9F\x98\x80",
					     "\xF0\x9F\x98\x82",
					     "A"};
	size_t len = 0;

	for (size_t i = random_below(random, 9); i > 0; i--)
		len += put_text(out + len, env_str(pieces[random_below(random, COUNT_OF(pieces))]));
	return env_str_of(out, len);
}

/* PCRE2 on the pattern as it stands. NULL: it does not take it. */
static pcre2_code *compile_source(struct env_str source)
{
	int error = 0;
	PCRE2_SIZE offset = 0;

	return pcre2_compile((PCRE2_SPTR)source.ptr, source.len,
			     PCRE2_UTF | PCRE2_DOLLAR_ENDONLY | PCRE2_DOTALL | PCRE2_ALT_BSUX |
				     PCRE2_MATCH_UNSET_BACKREF,
			     &error, &offset, NULL);
}

/* What that says: ENV_OK, ENV_INVALID, or ENV_LIMIT where it gave up. */
static enum env_status match_source(const pcre2_code *code, pcre2_match_data *data, struct env_str text)
{
	int result = pcre2_match(code, (PCRE2_SPTR)text.ptr, text.len, 0, 0, data, NULL);

	if (result == PCRE2_ERROR_NOMATCH)
		return ENV_INVALID;
	return result >= 0 ? ENV_OK : ENV_LIMIT;
}

/* What has been compared. */
struct tally {
	int compared;
	int matched;
	int automata;
};

/* One text, all ways that there are. */
static void compare(const struct env_pattern *pattern, const struct env_pattern *translated,
		    enum env_status expected, struct env_str text, struct tally *tally)
{
	enum env_status one = match_text(pattern, text);
	enum env_status other = match_text(translated, text);

	if (expected == ENV_LIMIT || other == ENV_LIMIT)
		return;
	if (one != expected || other != expected)
		ck_abort_msg("/%.*s/ on \"%.*s\": %d, translated %d, as it stands %d", STR(pattern->source),
			     STR(text), one, other, expected);
	tally->compared++;
	tally->matched += expected == ENV_OK;
	tally->automata += pattern->automaton != NULL;
}

/* A pattern with its texts. One that PCRE2 or the generator refuses is passed over. */
static void try_pattern(struct maker *maker, struct tally *tally)
{
	struct env_str source = env_str_of(maker->source, maker->len);
	struct memory memory;
	pcre2_code *code = compile_source(source);

	memory_init(&memory);
	struct pattern_result result = pattern_compile(&memory, source);
	struct env_pattern *translated = result.fault == NULL ? translate_anyway(&memory, source) : NULL;
	pcre2_match_data *data = pcre2_match_data_create(16, NULL);
	for (int i = 0; code != NULL && translated != NULL && i < TEXTS; i++) {
		char buffer[64];
		struct env_str text = make_text(&maker->random, buffer);
		compare(&result.pattern, translated, match_source(code, data, text), text, tally);
	}
	pcre2_match_data_free(data);
	pcre2_code_free(code);
	memory_free(&memory);
}

static struct tally try_patterns(bool looks, uint64_t seed)
{
	struct maker maker = {.random = seed, .looks = looks};
	struct tally tally = {0};

	for (int i = 0; i < PATTERNS; i++) {
		maker.len = 0;
		put_choice(&maker, 3);
		try_pattern(&maker, &tally);
	}
	return tally;
}

/* Most are compared, by automata; some match and some do not, or nothing is shown. */
START_TEST(test_regular)
{
	struct tally tally = try_patterns(false, 521288629);

	ck_assert_int_gt(tally.compared, PATTERNS * TEXTS * 9 / 10);
	ck_assert_int_gt(tally.automata, tally.compared * 9 / 10);
	ck_assert_int_gt(tally.matched, tally.compared / 10);
	ck_assert_int_lt(tally.matched, tally.compared * 9 / 10);
}
END_TEST

START_TEST(test_looks)
{
	struct tally tally = try_patterns(true, 362436069);

	ck_assert_int_gt(tally.compared, PATTERNS * TEXTS * 9 / 10);
	ck_assert_int_lt(tally.automata, tally.compared * 9 / 10);
	ck_assert_int_gt(tally.matched, tally.compared / 10);
	ck_assert_int_lt(tally.matched, tally.compared * 9 / 10);
}
END_TEST

Suite *differential_suite(void)
{
	Suite *suite = suite_create("differential");
	TCase *cases = tcase_create("differential");

	tcase_set_timeout(cases, 20);
	tcase_add_test(cases, test_regular);
	tcase_add_test(cases, test_looks);
	suite_add_tcase(suite, cases);
	return suite;
}
