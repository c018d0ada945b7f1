/* JSON strings to values and back. */
#include "text/escape.h"

#include <stdlib.h>

#include "text/hooks.h"
#include "text/plain.h"
#include "text/suites.h"

static const struct {
	struct env_str raw;
	struct env_str value;
} unescaped[] = {
	{ENV_STR_INIT(""), ENV_STR_INIT("")},
	{ENV_STR_INIT("plain"), ENV_STR_INIT("plain")},
	{ENV_STR_INIT("\\\"\\\\\\/\\b\\f\\n\\r\\t"), ENV_STR_INIT("\"\\/\b\f\n\r\t")},
	{ENV_STR_INIT("a\\u0000b"), ENV_STR_INIT("a\0b")},
	{ENV_STR_INIT("\\u00e5\\u00E5\\u20AC"), ENV_STR_INIT("\xC3\xA5\xC3\xA5\xE2\x82\xAC")},
	{ENV_STR_INIT("\\ud83d\\ude00!"), ENV_STR_INIT("\xF0\x9F\x98\x80!")},
	{ENV_STR_INIT("\\uDBFF\\uDFFF\\uD7FF\\uE000"),
	 ENV_STR_INIT("\xF4\x8F\xBF\xBF\xED\x9F\xBF\xEE\x80\x80")},
	{ENV_STR_INIT("\\\\u0041"), ENV_STR_INIT("\\u0041")},
};

START_TEST(unescapes)
{
	struct env_str raw = exact_copy(unescaped[_i].raw);
	char *out = malloc(raw.len + 1);

	ck_assert_ptr_nonnull(out);
	struct env_str value = env_str_of(out, env_text_unescape(out, raw));
	ck_assert(env_str_equal(value, unescaped[_i].value));
	free((void *)raw.ptr);
	free(out);
}
END_TEST

static const struct {
	struct env_str value;
	struct env_str text;
} written[] = {
	{ENV_STR_INIT(""), ENV_STR_INIT("\"\"")},
	{ENV_STR_INIT("a\"b\\c/d"), ENV_STR_INIT("\"a\\\"b\\\\c/d\"")},
	{ENV_STR_INIT("\b\t\n\f\r"), ENV_STR_INIT("\"\\b\\t\\n\\f\\r\"")},
	{ENV_STR_INIT("\0\x01\x1F\x7F"), ENV_STR_INIT("\"\\u0000\\u0001\\u001f\x7F\"")},
	{ENV_STR_INIT("long enough to fill a word \xC3\xA5 and more"),
	 ENV_STR_INIT("\"long enough to fill a word \xC3\xA5 and more\"")},
	{ENV_STR_INIT("\xE2\x80\xA8\xF0\x9F\x98\x80"), ENV_STR_INIT("\"\xE2\x80\xA8\xF0\x9F\x98\x80\"")},
};

START_TEST(writes)
{
	struct env_buf buf = {0};
	struct env_str value = exact_copy(written[_i].value);

	ck_assert_int_eq(env_text_write_string(&buf, value), ENV_OK);
	ck_assert(env_str_equal(env_buf_str(&buf), written[_i].text));
	free((void *)value.ptr);
	env_buf_free(&buf);
}
END_TEST

static const struct env_str refused[] = {
	ENV_STR_INIT("\xFF"),
	ENV_STR_INIT("good until here \xC3"),
	ENV_STR_INIT("\xED\xA0\x80"),
	ENV_STR_INIT("\xC0\x80"),
	ENV_STR_INIT("\xF4\x90\x80\x80"),
	ENV_STR_INIT("\n\n\n\x80"),
	ENV_STR_INIT("\xE2\x82\xAC\xE2\x82"),
};

START_TEST(refuses_bad_utf8)
{
	struct env_buf buf = {0};
	struct env_str value = exact_copy(refused[_i]);

	ck_assert_int_eq(env_buf_append(&buf, "before", 6), ENV_OK);
	ck_assert_int_eq(env_text_write_string(&buf, value), ENV_INVALID);
	ck_assert(env_str_equal(env_buf_str(&buf), env_str("before")));
	free((void *)value.ptr);
	env_buf_free(&buf);
}
END_TEST

START_TEST(appends_nothing_beyond_the_limit)
{
	for (size_t limit = 1; limit < 12; limit++) {
		struct env_buf buf = {.limit = limit};
		enum env_status status = env_text_write_string(&buf, TEXT("a\nb\x01"));
		ck_assert_int_eq(status, ENV_LIMIT);
		ck_assert_uint_eq(buf.len, 0);
		env_buf_free(&buf);
	}
	struct env_buf buf = {.limit = 12};
	ck_assert_int_eq(env_text_write_string(&buf, TEXT("a\nb\x01")), ENV_OK);
	ck_assert_uint_eq(buf.len, 12);
	env_buf_free(&buf);
}
END_TEST

/* `len` letters with one special byte among them (at `len`: none), into a buffer that has room for all of it, or for a byte less. */
static void write_into_room(size_t len, size_t place, char special, bool fits)
{
	static const char *const escaped[] = {"\\n", "\\\""};
	char expected[128];
	char letters[128];
	size_t size = 0;

	memset(letters, 'a', sizeof(letters));
	if (place < len)
		letters[place] = special;
	expected[size++] = '"';
	for (size_t i = 0; i < len; i++)
		if (letters[i] == 'a')
			expected[size++] = 'a';
		else
			size += put_text(expected + size, env_str(escaped[special == '"']));
	expected[size++] = '"';
	struct env_str value = exact_copy(env_str_of(letters, len));
	size_t capacity = fits ? size : size - 1;
	struct env_buf buf = {.data = malloc(capacity), .capacity = capacity, .limit = capacity};
	ck_assert_ptr_nonnull(buf.data);
	ck_assert_int_eq(env_text_write_string(&buf, value), fits ? ENV_OK : ENV_LIMIT);
	ck_assert(!fits || env_str_equal(env_buf_str(&buf), env_str_of(expected, size)));
	ck_assert(fits || buf.len == 0);
	free((void *)value.ptr);
	env_buf_free(&buf);
}

START_TEST(writes_into_room_that_just_fits)
{
	for (size_t len = 0; len <= 100; len++)
		for (size_t place = 0; place <= len; place++) {
			write_into_room(len, place, '\n', true);
			write_into_room(len, place, '"', true);
			write_into_room(len, place, '"', false);
		}
}
END_TEST

START_TEST(round_trips_every_character)
{
	for (unsigned value = 0; value < 128; value++) {
		char character = (char)value;
		char back[16];
		struct env_buf buf = {0};
		ck_assert_int_eq(env_text_write_string(&buf, env_str_of(&character, 1)), ENV_OK);
		ck_assert_uint_eq(env_text_unescape(back, env_str_of(buf.data + 1, buf.len - 2)), 1);
		ck_assert_int_eq(back[0], character);
		env_buf_free(&buf);
	}
}
END_TEST

/* Any special byte at any place of short texts, each in memory of its own size; and none. */
START_TEST(plain_text_ends_at_what_is_special)
{
	static const char special[] = {'"', '\\', '\0', '\x1f', '\x80', '\xff'};

	for (size_t len = 0; len < 40; len++)
		for (size_t at = 0; at <= len; at++)
			for (size_t i = 0; i < sizeof(special); i++) {
				char letters[40];
				memset(letters, 'a' + (int)i, sizeof(letters));
				if (at < len)
					letters[at] = special[i];
				struct env_str text = exact_copy(env_str_of(letters, len));
				ck_assert_ptr_eq(env_plain_end(text.ptr, text.ptr + len), text.ptr + at);
				free((void *)(uintptr_t)text.ptr);
			}
}
END_TEST

Suite *escape_suite(void)
{
	Suite *suite = suite_create("escape");
	TCase *tests = tcase_create("escape");

	tcase_add_loop_test(tests, unescapes, 0, COUNT_OF(unescaped));
	tcase_add_loop_test(tests, writes, 0, COUNT_OF(written));
	tcase_add_loop_test(tests, refuses_bad_utf8, 0, COUNT_OF(refused));
	tcase_add_test(tests, appends_nothing_beyond_the_limit);
	tcase_add_test(tests, writes_into_room_that_just_fits);
	tcase_add_test(tests, round_trips_every_character);
	tcase_add_test(tests, plain_text_ends_at_what_is_special);
	suite_add_tcase(suite, tests);
	return suite;
}
