/* Random strings. */
#include <check.h>
#include <stdio.h>
#include <string.h>

#include "generated/make.h"
#include "generated/sample.h"
#include "text/hooks.h"

#define TEXTS 4

/* Texts that are of a format, and such that are not. */
static const struct {
	const char *name;
	const char *right[TEXTS];
	const char *wrong[TEXTS];
} formats[] = {
	{"date",
	 {"2024-02-29", "0000-01-01", "9999-12-31", "1970-01-01"},
	 {"2023-02-29", "2024-13-01", "24-01-01", ""}},
	{"time",
	 {"12:00:00Z", "23:59:60Z", "00:00:00.123456789+05:30", "15:59:60-08:00"},
	 {"24:00:00Z", "12:00:00", "12:00:60Z", "1:2:3Z"}},
	{"date-time",
	 {"2024-02-29T12:00:00Z", "1990-12-31T15:59:60-08:00", "2000-01-01t00:00:00.5z",
	  "0001-01-01T00:00:00-23:59"},
	 {"2024-02-30T12:00:00Z", "2024-02-29", "2024-02-29T25:00:00Z", "now"}},
	{"duration", {"P1D", "PT1H30M", "P4W", "P1Y2M3DT4H5M6S"}, {"P", "1D", "PT", "P1Y2W"}},
	{"uuid",
	 {"00000000-0000-0000-0000-000000000000", "2EB8AA08-aa98-11ea-B4Aa-73B441D16380",
	  "ffffffff-ffff-ffff-ffff-ffffffffffff", "2eb8aa08-aa98-11ea-b4aa-73b441d16380"},
	 {"2eb8aa08-aa98-11ea-b4aa73b441d16380", "", "2eb8aa08aa9811eab4aa73b441d16380",
	  "ggggaa08-aa98-11ea-b4aa-73b441d16380"}},
	{"ipv4",
	 {"127.0.0.1", "0.0.0.0", "255.255.255.255", "10.20.30.40"},
	 {"256.0.0.1", "1.2.3", "01.2.3.4", "1.2.3.4 "}},
	{"ipv6",
	 {"::1", "1:2:3:4:5:6:7:8", "::ffff:1.2.3.4", "fe80::"},
	 {":::", "1::2::3", "12345::", "1.2.3.4"}},
	{"email",
	 {"joe@example.com", "te~st@example.com", "a.b@c.d", "x@y.zz"},
	 {"joe", "@example.com", "a..b@c.d", ""}},
	{"hostname", {"example.com", "a", "a-b.c", "xn--nxasmq6b"}, {"-a.com", "a..b", "", "a_b"}},
	{"uri",
	 {"https://example.com/a?b#c", "urn:x:y", "mailto:a@b", "http://[::1]:8080/"},
	 {"//a/b", "http://a b", "", "%"}},
	{"base64", {"", "AA==", "AAA=", "//+/"}, {"A", "AAA", "AB==", "A A="}},
};

void make_formatted(struct maker *maker, const struct env_format *format, bool valid)
{
	size_t i = 0;

	while (i < COUNT_OF(formats) && strcmp(formats[i].name, format->name) != 0)
		i++;
	ck_assert_msg(i < COUNT_OF(formats), "no texts of the format %s", format->name);
	size_t text = random_below(&maker->random, TEXTS);
	make_string(maker, env_str(valid ? formats[i].right[text] : formats[i].wrong[text]));
}

/* One code point each, as JSON may spell it. */
static const char *const characters[] = {
	"a",       "b",       "z",    " ",    "/",       "\xC3\xA9",       "\xF0\x9F\x98\x80",
	"\\u00e9", "\\u0000", "\\\\", "\\\"", "\\u20ac", "\\ud83d\\ude00",
};
#define PLAIN_CHARACTERS 7

static void make_length(struct maker *maker, size_t length)
{
	size_t choices = maker->plain ? PLAIN_CHARACTERS : COUNT_OF(characters);

	make_text(maker, "\"");
	while (length-- > 0)
		make_text(maker, characters[random_below(&maker->random, choices)]);
	make_text(maker, "\"");
}

void make_characters(struct maker *maker, const struct env_string_rules *rules)
{
	size_t length = rules->min_length + random_below(&maker->random, 6);
	char room[SAMPLE_MAX];
	struct env_str text;

	if (rules->format != NULL) {
		make_formatted(maker, rules->format, true);
		return;
	}
	if (rules->pattern == NULL) {
		make_length(maker, length > rules->max_length ? rules->max_length : length);
		return;
	}
	ck_assert_msg(sample_pattern(&maker->random, rules->pattern, rules->min_length, rules->max_length,
				     room, &text),
		      "no text for the pattern %s", rules->pattern->source.ptr);
	make_string(maker, text);
}

void make_odd_characters(struct maker *maker, const struct env_string_rules *rules)
{
	if (rules->format != NULL && make_chance(maker, 2))
		make_formatted(maker, rules->format, false);
	else if (rules->max_length < 300 && make_chance(maker, 2))
		make_length(maker, rules->max_length + 1);
	else if (rules->min_length > 0 && make_chance(maker, 2))
		make_length(maker, rules->min_length - 1);
	else
		make_length(maker, random_below(&maker->random, 12));
}
