/* UTF-8, against a slow decoder that follows the definition. */
#include "text/utf8.h"

#include <stdlib.h>

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
		for (size_t i = random_below(&state, 20); i > 0; i--) {
			const char *piece = pieces[random_below(&state, valid)];
			len += put_text(bytes + len, env_str(piece));
		}
		struct env_str text = exact_copy(env_str_of(bytes, len));
		size_t prefix = prefix_by_definition(text);
		ck_assert_uint_eq(env_utf8_valid_prefix(text), prefix);
		size_t count = 0;
		for (size_t at = 0; at < prefix; count++)
			at += length_by_definition((const unsigned char *)text.ptr + at, prefix - at);
		ck_assert_uint_eq(env_utf8_count(env_str_of(text.ptr, prefix)), count);
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
	tcase_add_test(tests, judges_random_text);
	suite_add_tcase(suite, tests);
	return suite;
}
