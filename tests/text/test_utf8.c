/* UTF-8, against a slow decoder that follows the definition. */
#include "text/utf8.h"

#include <stdlib.h>
#include <string.h>

#include "text/block.h"
#include "text/hooks.h"
#include "text/suites.h"

/* The code point's length by the definition: decode, then refuse what has a shorter form, surrogates, and what is too large. */
static size_t length_by_definition(const unsigned char *at, size_t room)
{
	static const unsigned long least[] = {0, 0, 0x80, 0x800, 0x10000};
	size_t length = at[0] < 0x80       ? 1
			: at[0] >> 5 == 6  ? 2
			: at[0] >> 4 == 14 ? 3
			: at[0] >> 3 == 30 ? 4
					   : 0;

	if (length < 2 || length > room)
		return length > room ? 0 : length;
	unsigned long value = at[0] & (0xFFU >> (length + 1));
	for (size_t i = 1; i < length; i++) {
		if (at[i] >> 6 != 2)
			return 0;
		value = value << 6 | (at[i] & 0x3F);
	}
	return value < least[length] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF) ? 0 : length;
}

static size_t prefix_by_definition(struct env_str text)
{
	size_t at = 0;

	while (at < text.len) {
		size_t length = length_by_definition((const unsigned char *)text.ptr + at, text.len - at);
		if (length == 0)
			break;
		at += length;
	}
	return at;
}

START_TEST(round_trips_every_code_point)
{
	for (unsigned long value = 0; value <= 0x10FFFF; value++) {
		char bytes[4];
		if (value >= 0xD800 && value <= 0xDFFF)
			continue;
		size_t length = env_utf8_write(bytes, value);
		ck_assert_uint_eq(length_by_definition((unsigned char *)bytes, length), length);
		ck_assert(env_utf8_valid(env_str_of(bytes, length)));
		ck_assert_uint_eq(env_utf8_count(env_str_of(bytes, length)), 1);
		ck_assert_uint_eq(env_utf8_valid_prefix(env_str_of(bytes, length - 1)), 0);
	}
}
END_TEST

START_TEST(judges_every_pair_of_bytes)
{
	for (unsigned first = 0; first < 256; first++) {
		for (unsigned second = 0; second < 256; second++) {
			char bytes[] = {'a', (char)first, (char)second, (char)0x80, (char)0xBF, 'z'};
			for (size_t len = 0; len <= sizeof(bytes); len++) {
				struct env_str text = env_str_of(bytes, len);
				ck_assert_uint_eq(env_utf8_valid_prefix(text), prefix_by_definition(text));
			}
		}
	}
}
END_TEST

/* Up to four bytes, anywhere in a block and on both sides of where two meet. */
static void judge_in_long_text(const char four[4])
{
	char bytes[40 + ENV_BLOCK] = "";
	struct env_str text = env_str_of(bytes, 40);

	for (size_t at = 0; at < 18; at++) {
		for (size_t count = 2; count <= 4; count++) {
			memset(bytes, 'a', sizeof(bytes));
			memcpy(bytes + at, four, count);
			size_t prefix = prefix_by_definition(env_str_of(bytes, at + 4));
			ck_assert_uint_eq(env_utf8_valid_prefix(text), prefix < at + 4 ? prefix : text.len);
			ck_assert(env_utf8_look_at(bytes, bytes + text.len).valid == (prefix == at + 4));
		}
	}
}

/* The same at the end of text, where something of another character may be missing. */
static void judge_at_end(const char four[4])
{
	char bytes[20 + ENV_BLOCK];

	for (size_t at = 0; at < 18; at++) {
		memset(bytes, 'a', sizeof(bytes));
		memcpy(bytes + at, four, 2);
		struct env_str text = env_str_of(bytes, at + 2);
		bool valid = prefix_by_definition(text) == text.len;
		ck_assert(env_utf8_look_at(bytes, bytes + text.len).valid == valid);
	}
}

START_TEST(judges_every_pair_of_bytes_in_long_text)
{
	for (unsigned first = 0x7F; first < 256; first++) {
		for (unsigned second = 0; second < 256; second++) {
			const char four[] = {(char)first, (char)second, (char)0x80, (char)0xBF};
			judge_in_long_text(four);
			judge_at_end(four);
		}
	}
}
END_TEST

static bool is_stop(char byte)
{
	return (unsigned char)byte < 0x20 || byte == '"' || byte == '\\';
}

/* The bytes before the first one that ends text of any script. */
static size_t length_to_stop(struct env_str text)
{
	size_t len = 0;

	while (len < text.len && !is_stop(text.ptr[len]))
		len++;
	return len;
}

/* With a block of spaces behind it, and no more. */
static void check_look(struct env_str text)
{
	char *padded = malloc(text.len + ENV_BLOCK);

	ck_assert_ptr_nonnull(padded);
	memcpy(padded, text.ptr, text.len);
	memset(padded + text.len, ' ', ENV_BLOCK);
	struct env_utf8_look look = env_utf8_look_at(padded, padded + text.len);
	ck_assert(look.valid == (prefix_by_definition(text) == text.len));
	ck_assert(look.escaped == (length_to_stop(text) < text.len));
	free(padded);
}

START_TEST(judges_random_text)
{
	static const char *const pieces[] = {"abcdefgh",
					     "x",
					     "\xC3\xA5",
					     "\xE2\x82\xAC",
					     "\xF0\x9F\x98\x80",
					     "\xED\xA0\x80",
					     "\xF4\x90\x80\x80",
					     "\xC0\x80",
					     "\xFF",
					     "\xE2\x82"};
	uint64_t state = 42;

	for (int round = 0; round < 20000; round++) {
		char bytes[256];
		size_t len = 0;
		size_t valid = random_below(&state, 4) == 0 ? COUNT_OF(pieces) : 5;
		for (size_t i = random_below(&state, 30); i > 0; i--) {
			const char *piece = pieces[random_below(&state, valid)];
			len += put_text(bytes + len, env_str(piece));
		}
		struct env_str text = exact_copy(env_str_of(bytes, len));
		size_t prefix = prefix_by_definition(text);
		ck_assert_uint_eq(env_utf8_valid_prefix(text), prefix);
		check_look(text);
		size_t count = 0;
		for (size_t at = 0; at < prefix; count++)
			at += length_by_definition((const unsigned char *)text.ptr + at, prefix - at);
		ck_assert_uint_eq(env_utf8_count(env_str_of(text.ptr, prefix)), count);
		free((void *)text.ptr);
	}
}
END_TEST

/* The text has its own memory, together with the quote before it. */
static void check_pass(struct env_str text)
{
	size_t run = length_to_stop(text);
	const char *end = text.ptr + text.len;
	const char *behind = env_utf8_pass(text.ptr, end);
	size_t passed = (size_t)(behind - text.ptr);

	ck_assert_uint_le(passed, run);
	ck_assert(passed > 0 || length_by_definition((const unsigned char *)text.ptr, text.len) == 0);
	ck_assert_uint_eq(prefix_by_definition(env_str_of(text.ptr, passed)), passed);
	/* it goes on while there are blocks, where the processor has them */
	ck_assert(!ENV_SIMD || passed == run || (size_t)(end - behind) < ENV_TWO_BLOCKS ||
		  prefix_by_definition(env_str_of(behind, ENV_TWO_BLOCKS)) < ENV_TWO_BLOCKS);
}

START_TEST(runs_end_where_they_should)
{
	static const char *const pieces[] = {"abcdefgh",
					     "x",
					     "\xC3\xA5",
					     "\xE2\x82\xAC",
					     "\xF0\x9F\x98\x80",
					     "\xD0\xBF",
					     "\xE0\xA4\x85",
					     "\"",
					     "\\",
					     "\x1F",
					     "\xED\xA0\x80",
					     "\xC1\xBF",
					     "\xF5\x80\x80\x80",
					     "\xE2\x82",
					     "\xF0\x9F\x98",
					     "\x80"};
	const size_t beyond_ascii = 2; /* the pieces from here on, five of them */
	uint64_t state = 7;

	for (int round = 0; round < 20000; round++) {
		char bytes[256];
		size_t len = put_text(bytes, TEXT("\""));
		size_t first = round % 9 == 0 ? COUNT_OF(pieces) - 1 : beyond_ascii + random_below(&state, 5);
		len += put_text(bytes + len, env_str(pieces[first]));
		size_t kinds = round % 3 == 0 ? 7 : round % 3 == 1 ? 10 : COUNT_OF(pieces);
		for (size_t i = random_below(&state, 30); i > 0; i--)
			len += put_text(bytes + len, env_str(pieces[random_below(&state, kinds)]));
		struct env_str text = exact_copy(env_str_of(bytes, len));
		check_pass(env_str_of(text.ptr + 1, text.len - 1));
		check_look(env_str_of(text.ptr + 1, text.len - 1));
		free((void *)text.ptr);
	}
}
END_TEST

Suite *utf8_suite(void)
{
	Suite *suite = suite_create("utf8");
	TCase *tests = tcase_create("utf8");

	tcase_set_timeout(tests, 120);
	tcase_add_test(tests, round_trips_every_code_point);
	tcase_add_test(tests, judges_every_pair_of_bytes);
	tcase_add_test(tests, judges_every_pair_of_bytes_in_long_text);
	tcase_add_test(tests, judges_random_text);
	tcase_add_test(tests, runs_end_where_they_should);
	suite_add_tcase(suite, tests);
	return suite;
}
