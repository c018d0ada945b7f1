/* Text that is gone over: the same as one event after the other, wherever blocks of bytes begin and end. */
#include <stdlib.h>
#include <string.h>

#include <envelope/json.h>

#include "text/suites.h"
#include "text/walk.h"

/* What is put into a string, valid or not. */
static const char *const parts[] = {
	"\xc3\xa5",
	"\xd0\xbf\xd1\x80",
	"\xe6\x97\xa5",
	"\xf0\x9f\x98\x80",
	"\\n",
	"\\\"",
	"\\\\",
	"\\u00e5",
	"\\ud83d\\ude00",
	"\\uD83D\\uDE00",
	"\\udbff\\udfff",
	"\\ud83d\\u0041",
	"\\ud83d\\ud83d",
	"\\ud83d\\",
	"\\ud83d\\ude0",
	"\\ude00",
	"\\ud83d",
	"\\u12",
	"\\x",
	"\x01",
	"\xff",
	"\xc3",
	"\xc0\xaf",
	"\xe0\x80\x80",
	"\xe0\xa4\x85",
	"\xed\xa0\x80",
	"\xed\x9f\xbf",
	"\xe6\x97",
	"\x97",
	"\xc3\xa5\xa5",
	"\xc3\xe6\x97\xa5",
	"\xf4\x90\x80\x80",
	"\"",
	"\x7f",
	"\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e",
};

/* Bytes that stand behind a text. */
#define BEHIND 100

/* The end of the value that the text begins with, by events; NULL: there is none. */
static const char *end_by_events(struct env_str text)
{
	struct env_walk walk;

	env_walk_start(&walk, text, 8);
	do
		if (env_walk_next(&walk) == ENV_WALK_FAILED)
			return NULL;
	while (walk.depth > 0 || walk.state != ENV_WALK_AFTER_VALUE);
	return walk.scan.at;
}

/* The same in haste, in a text without zeros behind it. */
static const char *end_in_haste(struct env_str text)
{
	struct env_walk walk;

	env_walk_start(&walk, text, 8);
	for (env_walk_skim(&walk, 0); walk.depth > 0 || walk.state != ENV_WALK_AFTER_VALUE;
	     env_walk_skim(&walk, 0))
		if (env_walk_next(&walk) == ENV_WALK_FAILED)
			return NULL;
	return walk.scan.at;
}

/* The end in haste of a copy of the text that has room for it and as many bytes behind it, which are that; NULL: there is none. */
static const char *end_before(const char *bytes, size_t len, int behind, const char *text)
{
	char *copy = malloc(len + BEHIND);

	ck_assert_ptr_nonnull(copy);
	memset(copy, behind, len + BEHIND);
	memcpy(copy, bytes, len);
	const char *end = end_in_haste(env_str_of(copy, len));
	if (end != NULL)
		end = text + (end - copy);
	free(copy);
	return end;
}

/* In memory of its own size, and with zeros behind it, so that a sanitizer sees what is read beyond it; and with quotes behind it. */
static void check(const char *bytes, size_t len)
{
	char *text = malloc(len == 0 ? 1 : len);
	char *padded = calloc(len + ENV_PADDING, 1);

	ck_assert(text != NULL && padded != NULL);
	memcpy(text, bytes, len);
	memcpy(padded, bytes, len);
	const char *wanted = end_by_events(env_str_of(text, len));
	ck_assert_msg(end_in_haste(env_str_of(text, len)) == wanted, "%.*s", (int)len, bytes);
	ck_assert_msg(end_before(bytes, len, '"', text) == wanted, "quotes behind: %.*s", (int)len, bytes);
	const char *end = env_padded_skip((struct env_padded){env_str_of(padded, len)}, 8);
	ck_assert_msg(wanted == NULL ? end == NULL : end != NULL && end - padded == wanted - text,
		      "padded: %.*s", (int)len, bytes);
	free(padded);
	free(text);
}

#define LONG_TEXT                                                                                          \
	"a text that is longer than what is looked at together, by some bytes, so that all of the string " \
	"is seen at once"

/* Appends to a text, which has room. */
static size_t put(char *text, size_t at, const char *bytes)
{
	for (; *bytes != '\0'; bytes++)
		text[at++] = *bytes;
	return at;
}

static size_t put_letters(char *text, size_t at, size_t count)
{
	memset(text + at, 'a', count);
	return at + count;
}

/* A string of 'a's with the part at each place, as a value, with and without more text behind it, and as a key. */
START_TEST(test_strings)
{
	static const char *const frames[][2] = {
		{"\"", "\""}, {"[\"", "\",1]"}, {"{\"", "\":1}"}, {"[\"", "\",\"" LONG_TEXT "\"]"}};

	for (size_t before = 0; before < 80; before += before < 20 ? 1 : 3)
		for (size_t after = 0; after < 80; after += after < 20 ? 1 : 7)
			for (size_t i = 0; i < sizeof(frames) / sizeof(frames[0]); i++) {
				char text[400];
				size_t at = put(text, 0, frames[i][0]);
				at = put_letters(text, at, before);
				at = put(text, at, parts[_i]);
				at = put_letters(text, at, after);
				check(text, put(text, at, frames[i][1]));
			}
}
END_TEST

/* Objects with the same keys, each of any length, and a string in the last that begins near the end of the text, whole and broken off. */
START_TEST(test_guesses)
{
	for (size_t key = 0; key < 16; key++)
		for (size_t letters = 0; letters < 100; letters++) {
			char text[400];
			size_t at = put(text, 0, "[");
			for (int i = 0; i < 3; i++) {
				at = put(text, at, i == 0 ? "{\"x\":0,\"" : "\"},{\"x\":0,\"");
				at = put_letters(text, at, key);
				at = put(text, at, "\":\"");
			}
			at = put_letters(text, at, letters);
			check(text, at);
			check(text, put(text, at, "\"}]"));
		}
}
END_TEST

static const char *const texts[] = {
	"",
	" ",
	"1",
	"-0.5e+10 ",
	"01",
	"1.",
	"1.x",
	"1e",
	"-",
	"-x",
	"1234567890123456789012345678901234567890.1234567890123456789012345678901234567890e12345",
	"true",
	"tru",
	"nulL",
	"[]",
	"[ ]",
	"{ }",
	"[,]",
	"[1,]",
	"[1 2]",
	"[1}",
	"{1}",
	"{\"a\"}",
	"{\"a\" : 1 , \"b\" : [ { } , [ ] ] } x",
	"{\"a\":1,}",
	"{\"a\":1 \"b\":2}",
	"{\"a\":}",
	"{\"a\" 1}",
	"[[[[[[[[]]]]]]]]",
	"[[[[[[[[[]]]]]]]]]",
	"[{\"id\":1,\"label\":\"a\"},{\"id\":2,\"label\":\"b\"},{\"ix\":3,\"lab\":\"c\"}]",
	"[{\"id\":1,\"label\":2},{\"id\\\"\":4,\"label\\u0041\":5},{\"id\":1,\"\":2}]",
	"[{\"a\":1,\"b\":{\"c\":2}},{\"a\":{\"b\":[1,2,{\"x\":null}]},\"b\":\"a\\nb\"},true,false]",
	"[{\"a\":1, \"b\": 2},{\"a\":1, \"b\": 2},{\"a\":1, \"b\": 2},{\"a\":1,\"b\": 2},{\"a\":1, \"b\":}]",
	"[{\"a\":1,\"bcdefghijklm\":2},{\"a\":1,\"bcdefghijklm\":2},{\"a\":1,\"bcdefghijklM\":2}]",
	"[{\"a\":1,\"b\":2},{\"a\":1,\"b\":2},{\"a\":1\"b\":2}]",
	"{\"a\":1,\"b\":[{\"a\":1,\"b\":2},{\"a\":1,\"b\":2}],\"c\":{},\"d\":[[{\"a\":1}]]} ",
	"[1,2                                                                                        ,3 ]",
	"[123456789012345678,-12345678901234567890.5,0.00012345678901234567,-0,1.5e3]",
	/* what stood before a value elsewhere, with a comma and without, where it may not stand */
	"{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"f\":{,\"e\":1}}",
	"{\"a\":1,\"b\":{\"x\":1},\"c\":3,\"d\":4\"x\":5}",
	"[{\"x\":{\"y\":1}},{\"a\":1,\"b\":2,\"c\":3,\"d\":4\"y\":5}]",
	"[-0.5,12345678901234567890123456789012,00]",
};

START_TEST(test_texts)
{
	for (size_t len = 0; len <= strlen(texts[_i]); len++)
		check(texts[_i], len);
}
END_TEST

#define PIECES 60
#define TURNS 20000

static unsigned random_below(unsigned *seed, unsigned count)
{
	*seed = *seed * 1103515245 + 12345;
	return (*seed >> 16) % count;
}

/* Objects that are mostly alike, inside of each other at random, of pieces of which some are in places where they may not be. */
static size_t put_pieces(char *text, unsigned *seed)
{
	static const char *const shape[] = {
		"{", "\"a\":", "1", ",", "\"b\":", "[", "\"x\"", ",", "2", "]", "}", ",",
	};
	const unsigned count = sizeof(shape) / sizeof(shape[0]);
	size_t at = put(text, 0, "[");

	for (unsigned i = 0; i < PIECES; i++) {
		bool odd = random_below(seed, 2 * PIECES) == 0;
		if (odd && random_below(seed, 2) == 0)
			continue;
		at = put(text, at, shape[odd ? random_below(seed, count) : i % count]);
		if (random_below(seed, 4 * PIECES) == 0)
			at = put(text, at, " ");
		if (i % count == 2 && random_below(seed, 4) == 0)
			at = put(text, at, ",\"c\":{\"a\":1,\"d\":2}");
	}
	return put(text, at, "3]");
}

START_TEST(test_pieces)
{
	unsigned seed = 1;

	for (int turn = 0; turn < TURNS; turn++) {
		char text[30 * PIECES];
		check(text, put_pieces(text, &seed));
	}
}
END_TEST

Suite *skim_suite(void)
{
	Suite *suite = suite_create("skim");
	TCase *tcase = tcase_create("skim");

	tcase_add_loop_test(tcase, test_strings, 0, sizeof(parts) / sizeof(parts[0]));
	tcase_add_loop_test(tcase, test_texts, 0, sizeof(texts) / sizeof(texts[0]));
	tcase_add_test(tcase, test_guesses);
	tcase_add_test(tcase, test_pieces);
	suite_add_tcase(suite, tcase);
	return suite;
}
