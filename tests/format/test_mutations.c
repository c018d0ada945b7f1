/*
 * Texts that are nearly of a format. Where its grammar is regular, the C library's regular expressions say what is right: they
 * are written from the ABNF of its RFC, and share nothing with the code that they judge.
 */
#include <regex.h>
#include <stdio.h>
#include <stdlib.h>

#include "format/suites.h"
#include "format/support.h"
#include "text/hooks.h"
#include "text/utf8.h"

#define TEXT_MAX 96
#define SEEDS_MAX 9

#define BYTE "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
#define IPV4 "(" BYTE "\\.){3}" BYTE
#define H16 "[0-9A-Fa-f]{1,4}"
#define LS32 "(" H16 ":" H16 "|" IPV4 ")"
/* RFC 3986, section 3.2.2, line by line */
#define IPV6                                                                                              \
	"((" H16 ":){6}" LS32 "|::(" H16 ":){5}" LS32 "|(" H16 ")?::(" H16 ":){4}" LS32 "|((" H16         \
	":){0,1}" H16 ")?::(" H16 ":){3}" LS32 "|((" H16 ":){0,2}" H16 ")?::(" H16 ":){2}" LS32 "|((" H16 \
	":){0,3}" H16 ")?::" H16 ":" LS32 "|((" H16 ":){0,4}" H16 ")?::" LS32 "|((" H16 ":){0,5}" H16     \
	")?::" H16 "|((" H16 ":){0,6}" H16 ")?::)"
#define ENCODED "%[0-9A-Fa-f]{2}"
#define PCHAR "([A-Za-z0-9._~!$&'()*+,;=:@-]|" ENCODED ")"
#define QUERY "(" PCHAR "|[/?])*"
#define USERINFO "([A-Za-z0-9._~!$&'()*+,;=:-]|" ENCODED ")*"
#define REG_NAME "([A-Za-z0-9._~!$&'()*+,;=-]|" ENCODED ")*"
#define FUTURE "[vV][0-9A-Fa-f]+\\.[A-Za-z0-9._~!$&'()*+,;=:-]+"
#define AUTHORITY "(" USERINFO "@)?(\\[(" IPV6 "|" FUTURE ")\\]|" REG_NAME ")(:[0-9]*)?"
#define ABEMPTY "(/" PCHAR "*)*"
#define ABSOLUTE "/(" PCHAR "+" ABEMPTY ")?"
#define SCHEME "[A-Za-z][A-Za-z0-9+.-]*:"
#define NOSCHEME "([A-Za-z0-9._~!$&'()*+,;=@-]|" ENCODED ")+" ABEMPTY
#define TAIL "(\\?" QUERY ")?(#" QUERY ")?"
#define URI SCHEME "(//" AUTHORITY ABEMPTY "|" ABSOLUTE "|" PCHAR "+" ABEMPTY "|)" TAIL
#define RELATIVE "(//" AUTHORITY ABEMPTY "|" ABSOLUTE "|" NOSCHEME "|)" TAIL
#define VARCHAR "([A-Za-z0-9_]|" ENCODED ")"
#define VARSPEC VARCHAR "(\\.?" VARCHAR ")*(:[1-9][0-9]{0,3}|\\*)?"
#define LABEL "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"
#define ATOM "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
#define SNUM "(25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])"
#define MAIL_V4 SNUM "(\\." SNUM "){3}"
#define DUR_TIME "T([0-9]+H([0-9]+M([0-9]+S)?)?|[0-9]+M([0-9]+S)?|[0-9]+S)"
#define DUR_DATE "([0-9]+D|[0-9]+M([0-9]+D)?|[0-9]+Y([0-9]+M([0-9]+D)?)?)"
#define B64 "[A-Za-z0-9+/]"

static const struct subject {
	const struct env_format *format;
	const char *pieces;  /* characters that are put in */
	const char *grammar; /* POSIX extended; NULL: there is more to it than a regular expression says */
	bool any_case;
	const char *seeds[SEEDS_MAX];
} subjects[] = {
	{&env_format_date, "0123459-T", NULL, false, {"2020-02-29", "1999-12-31", "0000-01-01"}},
	{&env_format_time,
	 "0123569:.+-Zz",
	 NULL,
	 false,
	 {"23:59:60Z", "08:30:06.283185+05:30", "00:00:60-23:59"}},
	{&env_format_date_time,
	 "0123569:.+-ZT",
	 NULL,
	 false,
	 {"1998-12-31T23:59:60Z", "2020-02-29T08:30:06.25-05:30"}},
	{&env_format_duration,
	 "0129PTYMDHSWw",
	 "P(" DUR_DATE "(" DUR_TIME ")?|" DUR_TIME "|[0-9]+W)",
	 true,
	 {"P1Y2M3DT4H5M6S", "PT36H", "P4W", "P1D", "P1M", "PT1M2S"}},
	{&env_format_uuid,
	 "09afAFg-",
	 "[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}",
	 true,
	 {"2eb8aa08-aa98-11ea-b4aa-73b441d16380", "FFFFFFFF-0000-FFFF-0000-ABCDEFABCDEF"}},
	{&env_format_ipv4, "0123456789.", IPV4, false, {"127.0.0.1", "255.249.199.99", "10.0.100.250"}},
	{&env_format_ipv6,
	 "012589abF:.",
	 IPV6,
	 false,
	 {"1:2:3:4:5:6:7:8", "::", "1::8", "::ffff:1.2.3.4", "1:2:3::6:7:8", "1:2:3:4:5:6:1.20.255.4",
	  "::2:3:4:5:6:7:8", "1:2:3:4:5:6:7::"}},
	{&env_format_email,
	 "aZ09.@-\"\\[]: _",
	 "(" ATOM "(\\." ATOM ")*|\"([] !#-[^-~]|\\\\[ -~])*\")@(" LABEL "(\\." LABEL ")*|\\[" MAIL_V4 "\\])",
	 false,
	 {"joe.bloggs@example.com", "\"a \\\" b\"@c.d-e", "x@[127.0.0.1]", "a@b"}},
	{&env_format_uri,
	 "aZ09:/?#[]@!%.-v+ ",
	 URI,
	 false,
	 {"a://u:p@[::1]:80/p/q?r=s#t", "mailto:a@b", "http://example.com:80/%20?a#b", "a:", "a://[v1.x]/",
	  "urn:a:b", "a:/b//c"}},
	{&env_format_uri_reference,
	 "aZ09:/?#[]@!%.-v+ ",
	 "(" URI "|" RELATIVE ")",
	 false,
	 {"a/b:c", "//u@[::]:1/p?q#r", "../g;x=1/./y", "?y#s", "a:b", "./a:b", "/a/b"}},
	{&env_format_iri, "a:/?#@%", NULL, false, {"a://\xC3\xA9/\xC3\xA9?\xEE\x80\x80#\xC3\xA9"}},
	{&env_format_iri_reference, "a:/?#@%", NULL, false, {"\xC3\xA9/\xC3\xA9?\xEE\x80\x80#\xC3\xA9"}},
	{&env_format_hostname, "aZ09.-_", NULL, false, {"www.example.com", "1.2.3.4", "x--y.a"}},
	{&env_format_uri_template,
	 "aZ09{}+,.:*%_ ",
	 "([]!#$&'()*+,./:;=?@A-Z[_a-z~0-9-]|" ENCODED "|\\{[+#./;?&=,!@|]?" VARSPEC "(," VARSPEC ")*\\})*",
	 false,
	 {"http://a/{b:12}{?c*,d.e}", "{+a}", "{a%20b:9999}", "x{/y}{#z}"}},
	{&env_format_json_pointer, "/~012#", "(/([^~/]|~[01])*)*", false, {"/a/~0~1b", "", "/"}},
	{&env_format_relative_json_pointer,
	 "/~0129#+-",
	 "(0|[1-9][0-9]*)([+-](0|[1-9][0-9]*))?(#|(/([^~/]|~[01])*)*)",
	 false,
	 {"0", "10+20#", "3/a/~0b", "0-1/x"}},
	{&env_format_base64,
	 "AZaz09+/=",
	 "(" B64 "{4})*(" B64 "{2}[AEIMQUYcgkosw048]=|" B64 "[AQgw]==)?",
	 false,
	 {"Zm9vYmFy", "Zm9vYmE=", "Zm9vYg==", "////", ""}},
	{&env_format_regex,
	 "ab()[]{}|*+?\\^$-,019dpuk<>=!:",
	 NULL,
	 false,
	 {"^[a-z]{2,3}(?:a|b)*?\\d$", "(?<n>a)\\k<n>|(?=b)", "\\u{1F600}[^\\w\\-]\\x41\\cA", "(a)(b)\\2\\1",
	  "\\p{Lu}[\\p{Script=Greek}]"}},
};

/* One text that changes. */
struct mutant {
	char text[TEXT_MAX + 8];
	size_t length;
};

/* Puts `size` bytes where `removed` were. */
static void replace(struct mutant *mutant, size_t at, size_t removed, const char *bytes, size_t size)
{
	if (mutant->length - removed + size > TEXT_MAX)
		return;
	memmove(mutant->text + at + size, mutant->text + at + removed, mutant->length - at - removed);
	memcpy(mutant->text + at, bytes, size);
	mutant->length = mutant->length - removed + size;
}

/* Inserts, replaces, removes, repeats or swaps something somewhere. */
static void mutate(struct mutant *mutant, const char *pieces, uint64_t *random)
{
	static const char *const foreign[] = {"\xC3\xA9",         "\xE2\x80\x8E", "\xEE\x80\x80",
					      "\xF0\x9F\x98\x80", "\n",           "\x7F"};
	size_t at = random_below(random, mutant->length + 1);
	size_t left = mutant->length - at;
	const char *piece = pieces + random_below(random, strlen(pieces));
	size_t size = 1;
	char copy[8];

	if (random_below(random, 40) == 0) {
		piece = foreign[random_below(random, COUNT_OF(foreign))];
		size = strlen(piece);
	}
	switch (random_below(random, 4)) {
	case 0:
		replace(mutant, at, 0, piece, size);
		break;
	case 1:
		replace(mutant, at, left > 0, piece, size);
		break;
	case 2:
		replace(mutant, at, left > 0, "", 0);
		break;
	default:
		size = left < sizeof(copy) ? left : 1 + random_below(random, sizeof(copy));
		memcpy(copy, mutant->text + at, size);
		replace(mutant, random_below(random, mutant->length + 1), 0, copy, size);
		break;
	}
}

static struct mutant make_mutant(const struct subject *subject, uint64_t *random)
{
	struct mutant mutant = {.length = 0};
	size_t seeds = 0;

	while (seeds < SEEDS_MAX && subject->seeds[seeds] != NULL)
		seeds++;
	const char *seed = subject->seeds[random_below(random, seeds)];
	mutant.length = put_text(mutant.text, env_str(seed));
	for (size_t i = random_below(random, 4); i > 0; i--)
		mutate(&mutant, subject->pieces, random);
	return mutant;
}

/* The grammar of a whole text. */
static void compile_grammar(const struct subject *subject, regex_t *regex)
{
	char pattern[16384];

	ck_assert_int_lt(snprintf(pattern, sizeof(pattern), "^(%s)$", subject->grammar),
			 (int)sizeof(pattern));
	ck_assert_int_eq(
		regcomp(regex, pattern, REG_EXTENDED | REG_NOSUB | (subject->any_case ? REG_ICASE : 0)), 0);
}

/* What a grammar says of a text; of what is beyond ASCII, which the grammars here know nothing of, it agrees to anything. */
static bool agrees(const regex_t *regex, struct mutant *mutant, bool takes)
{
	for (size_t i = 0; i < mutant->length; i++) {
		if ((unsigned char)mutant->text[i] >= 0x80)
			return true;
	}
	mutant->text[mutant->length] = '\0';
	return takes == (regexec(regex, mutant->text, 0, NULL, 0) == 0);
}

/* Tries texts; returns how many the format takes. */
static int try_mutants(const struct subject *subject, const regex_t *regex, int count)
{
	uint64_t random = 362436069;
	int taken = 0;

	for (int i = 0; i < count; i++) {
		struct mutant mutant = make_mutant(subject, &random);
		struct env_str text = env_str_of(mutant.text, mutant.length);

		if (!env_utf8_valid(text))
			continue;
		bool takes = format_takes(subject->format, text, true);
		taken += takes;
		if (regex != NULL && !agrees(regex, &mutant, takes))
			ck_abort_msg("%s: %s: taken: %d", subject->format->name, mutant.text, takes);
	}
	return taken;
}

/* Of all texts some are taken and some are not, or nothing is shown. */
START_TEST(test_mutants)
{
	const struct subject *subject = &subjects[_i];
	int count = 10000 / CASES_DIVISOR;
	regex_t regex;

	if (subject->grammar != NULL)
		compile_grammar(subject, &regex);
	int taken = try_mutants(subject, subject->grammar != NULL ? &regex : NULL, count);
	if (subject->grammar != NULL)
		regfree(&regex);
	ck_assert_msg(taken > count / 20 && taken < count - count / 20, "%s: %d of %d", subject->format->name,
		      taken, count);
}
END_TEST

/* No format is left out. */
START_TEST(test_complete)
{
	for (size_t i = 0; env_format_name(i) != NULL; i++) {
		bool found = false;
		for (size_t k = 0; k < COUNT_OF(subjects); k++)
			found |= strcmp(subjects[k].format->name, env_format_name(i)) == 0;
		ck_assert_msg(found, "%s", env_format_name(i));
	}
}
END_TEST

Suite *mutations_suite(void)
{
	Suite *suite = suite_create("mutations");
	TCase *cases = tcase_create("mutations");

	tcase_set_timeout(cases, 60);
	tcase_add_loop_test(cases, test_mutants, 0, (int)COUNT_OF(subjects));
	tcase_add_test(cases, test_complete);
	suite_add_tcase(suite, cases);
	return suite;
}
