/* The words of fast code by themselves: keys, counts, bounds and memory. */
#include <stdio.h>
#include <string.h>

#include "fast/pair.h"
#include "fast/suites.h"

/* Reads an object of these keys whose values are integers; the answer is the keys' indexes as letters, '?' for unknown, '!' where it gave up. */
static const char *read_keys(struct env_reader *reader, const char *at, char *answer)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("a"),
		ENV_OPTIONAL("ab"),
		ENV_OPTIONAL("quote\\\"d"),
		ENV_OPTIONAL("sixteen bytes"),
		ENV_OPTIONAL("sixteen bytes1"),
		ENV_OPTIONAL("a key of more than sixteen bytes"),
		ENV_OPTIONAL("a key of more than sixteen byteS"),
		ENV_REQUIRED("\xC3\xA5"),
	};
	ENV_MEMBERS(members, keys);

	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END;
	     key = ENV_NEXT(reader, at, members)) {
		*answer++ = (char)(key == ENV_KEY_UNKNOWN ? '?' : 'a' + key);
		at = env_read_skip(reader, at);
	}
	at = env_read_object_end(reader, at, &members);
	if (reader->given_up != NULL)
		*answer++ = '!';
	*answer = '\0';
	return at;
}

static const struct {
	const char *text;
	const char *answer;
} key_cases[] = {
	{"{\"a\":1,\"ab\":2,\"\xC3\xA5\":3}", "abh"},
	{"{\"\xC3\xA5\":3,\"ab\":2,\"a\":1}", "hba"},
	{"{\"\xC3\xA5\":1}", "h"},
	{"{}", "!"},
	{"{\"a\":1}", "a!"},
	{"{\"\xC3\xA5\":1,\"quote\\\"d\":1}", "hc"},
	{"{\"\xC3\xA5\":1,\"quote\\u0022d\":1}", "h!"},
	{"{\"\xC3\xA5\":1,\"quote\":1,\"b\":1,\"\":1,\"abc\":1,\"A\":1}", "h?????"},
	{"{\"\xC3\xA5\":1,\"sixteen bytes1\":1,\"sixteen bytes\":2,\"sixteen bytes2\":3}", "hed?"},
	{"{\"\xC3\xA5\":1,\"a key of more than sixteen byteS\":1,\"a key of more than sixteen bytes\":1}",
	 "hgf"},
	{"{\"\xC3\xA5\":1,\"a key of more than sixteen bytes\":1,\"a key of more than sixteen "
	 "byteS\":1,\"a\":1}",
	 "hfga"},
	{"{\"a\":1,\"a\":1,\"\xC3\xA5\":1}", "a!"},
	{"{ \"a\" : 1 , \"ab\":1,  \"\xC3\xA5\"  :1 }", "abh"},
	{"{\"a\":1, \"ab\": 2, \"\xC3\xA5\": 3}", "abh"},
	{"{\"a\":1  \"ab\":2}", "a!"},
	{"{\"a\":1,,\"ab\":2}", "a!"},
	{"{\"a\":1,", "a!"},
	{"{\"a\":1, ", "a!"},
	{"{\"a\"", "!"},
	{"{", "!"},
	{"", "!"},
	{"[]", "!"},
	{"{{\"a\":1}", "!"},
	{"{\"a\xC3\":1}", "!"},
	{"{\"a\x01\":1}", "!"},
};

START_TEST(test_keys)
{
	struct env_arena arena = {0};
	struct opened opened;
	char answer[32];

	ck_assert(open_text(&opened, &arena, key_cases[_i].text, strlen(key_cases[_i].text)));
	const char *at = read_keys(&opened.reader, opened.at, answer);
	ck_assert_str_eq(answer, key_cases[_i].answer);
	ck_assert_ptr_eq(at, opened.reader.end);
	ck_assert_pstr_eq(opened_problem(&opened, at), NULL);
	close_text(&opened);
	env_arena_free(&arena);
}
END_TEST

/* An object without properties goes over all its members. */
START_TEST(test_no_keys)
{
	const char *text = "{\"a\":1,\"b\":[2],\"a\":3}";
	struct env_members members;
	struct env_arena arena = {0};
	struct opened opened;
	size_t count = 0;

	ck_assert(open_text(&opened, &arena, text, strlen(text)));
	struct env_reader *reader = &opened.reader;
	const char *at = opened.at;
	for (int key = ENV_FIRST_OF_NONE(reader, at, members); key != ENV_KEY_END;
	     key = ENV_NEXT_OF_NONE(reader, at, members)) {
		ck_assert_int_eq(key, ENV_KEY_UNKNOWN);
		at = env_read_skip(&opened.reader, at);
		ck_assert_ptr_null(opened.reader.given_up);
		count++;
	}
	ck_assert_uint_eq(count, 3);
	ck_assert_ptr_eq(env_read_object_end(&opened.reader, at, &members), opened.reader.end);
	ck_assert_ptr_null(opened.reader.given_up);
	close_text(&opened);
	env_arena_free(&arena);
}
END_TEST

#define TEN(digit)                                                                                     \
	ENV_REQUIRED("k" digit "0"), ENV_REQUIRED("k" digit "1"), ENV_REQUIRED("k" digit "2"),         \
		ENV_REQUIRED("k" digit "3"), ENV_REQUIRED("k" digit "4"), ENV_REQUIRED("k" digit "5"), \
		ENV_REQUIRED("k" digit "6"), ENV_REQUIRED("k" digit "7"), ENV_REQUIRED("k" digit "8"), \
		ENV_REQUIRED("k" digit "9")

static const char *read_seventy(struct env_reader *reader, const char *at)
{
	static const struct env_key keys[] = {TEN("0"), TEN("1"), TEN("2"), TEN("3"),
					      TEN("4"), TEN("5"), TEN("6")};
	ENV_MEMBERS(members, keys);
	int64_t value;

	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END;
	     key = ENV_NEXT(reader, at, members))
		at = env_read_int(reader, at, &value, key, key);
	return env_read_object_end(reader, at, &members);
}

static bool is_seventy(const char *text)
{
	struct env_arena arena = {0};
	struct opened opened;

	ck_assert(open_text(&opened, &arena, text, strlen(text)));
	const char *at = read_seventy(&opened.reader, opened.at);
	bool is = opened.reader.given_up == NULL;
	ck_assert_ptr_eq(at, opened.reader.end);
	ck_assert_pstr_eq(opened_problem(&opened, at), NULL);
	close_text(&opened);
	env_arena_free(&arena);
	return is;
}

/* The text of an object of seventy keys, without one, or with one twice. */
static void write_seventy(char *text, int without, int twice)
{
	*text++ = '{';
	for (int i = 0; i < 70; i++)
		for (int times = (i != without) + (i == twice); times > 0; times--)
			text += sprintf(text, "\"k%02d\":%d,", i, i);
	strcpy(text - 1, "}");
}

START_TEST(test_many_keys)
{
	char text[2048];

	write_seventy(text, -1, -1);
	ck_assert(is_seventy(text));
	write_seventy(text, _i, -1);
	ck_assert(!is_seventy(text));
	write_seventy(text, -1, _i);
	ck_assert(!is_seventy(text));
}
END_TEST

static const struct {
	const char *text;
	int64_t minimum;
	int64_t maximum;
	bool ok;
	int64_t value;
} int_cases[] = {
	{"0", INT64_MIN, INT64_MAX, true, 0},
	{" -1", INT64_MIN, INT64_MAX, true, -1},
	{"9223372036854775807", INT64_MIN, INT64_MAX, true, INT64_MAX},
	{"9223372036854775808", INT64_MIN, INT64_MAX, false, 0},
	{"-9223372036854775808", INT64_MIN, INT64_MAX, true, INT64_MIN},
	{"-9223372036854775809", INT64_MIN, INT64_MAX, false, 0},
	{"92233720368547758070", INT64_MIN, INT64_MAX, false, 0},
	{"00", INT64_MIN, INT64_MAX, false, 0},
	{"-01", INT64_MIN, INT64_MAX, false, 0},
	{"+1", INT64_MIN, INT64_MAX, false, 0},
	{"--1", INT64_MIN, INT64_MAX, false, 0},
	{"-", INT64_MIN, INT64_MAX, false, 0},
	{"5", 5, 5, true, 5},
	{"4", 5, 5, false, 0},
	{"6", 5, 5, false, 0},
};

START_TEST(test_int)
{
	struct env_arena arena = {0};
	struct opened opened;
	int64_t value = 1;

	ck_assert(open_text(&opened, &arena, int_cases[_i].text, strlen(int_cases[_i].text)));
	const char *at =
		env_read_int(&opened.reader, opened.at, &value, int_cases[_i].minimum, int_cases[_i].maximum);
	ck_assert_int_eq(opened.reader.given_up == NULL, int_cases[_i].ok);
	if (int_cases[_i].ok)
		ck_assert_int_eq(value, int_cases[_i].value);
	ck_assert_pstr_eq(opened_problem(&opened, at), NULL);
	close_text(&opened);
	env_arena_free(&arena);
}
END_TEST

/* The string of `len` bytes, by these bounds. */
static bool read_string(const char *text, size_t len, size_t min_length, size_t max_length)
{
	struct env_arena arena = {0};
	struct opened opened;
	struct env_str str;

	ck_assert(open_text(&opened, &arena, text, strlen(text)));
	const char *at = env_read_str(&opened.reader, opened.at, &str, min_length, max_length);
	bool good = opened.reader.given_up == NULL;
	ck_assert_ptr_eq(at, opened.reader.end);
	if (good) {
		ck_assert_uint_eq(str.len, len);
		ck_assert_uint_eq(strlen(str.ptr), len);
		ck_assert_int_eq(strncmp(str.ptr, text + 1, len), 0);
	}
	close_text(&opened);
	env_arena_free(&arena);
	return good;
}

/* Strings of every length around the size of a block: their bytes, their NUL, their bounds. */
START_TEST(test_string_lengths)
{
	size_t len = (size_t)_i;
	char text[128] = "\"";

	memset(text + 1, 'x', len);
	strcpy(text + 1 + len, "\"");
	ck_assert(read_string(text, len, len, len));
	ck_assert(!read_string(text, len, len + 1, SIZE_MAX));
	ck_assert(len == 0 || !read_string(text, len, 0, len - 1));
	/* without its quote */
	text[1 + len] = '\0';
	ck_assert(!read_string(text, len, len, len));
}
END_TEST

/* Without enough memory it gives up, and nothing is touched that is not there. */
START_TEST(test_no_memory)
{
	static const char text[] = "{\"name\":\"a\\u00e5\",\"children\":[{\"name\":\"b\"},{\"name\":\"c\"},{"
				   "\"name\":\"d\"},{\"name\":\"e\"},"
				   "{\"name\":\"f\"},{\"name\":\"g\"}],\"next\":{\"name\":\"h\"}}";
	_Alignas(16) char memory[4096];
	struct sample_node node;
	struct env_arena arena;
	size_t size = 8; /* a limit of 0 would be none */
	bool ok = false;

	for (; !ok && size < sizeof(memory); size += 8) {
		env_arena_init_in(&arena, memory, size, size);
		ok = pair_read(&fast_all[2], &node, &arena, text, strlen(text));
		env_arena_free(&arena);
	}
	ck_assert(ok);
	ck_assert_uint_gt(size, 6 * sizeof(node));
}
END_TEST

TCase *fast_words_case(void)
{
	TCase *tests = tcase_create("words");

	tcase_add_loop_test(tests, test_keys, 0, (int)(sizeof(key_cases) / sizeof(key_cases[0])));
	tcase_add_test(tests, test_no_keys);
	tcase_add_loop_test(tests, test_many_keys, 0, 70);
	tcase_add_loop_test(tests, test_int, 0, (int)(sizeof(int_cases) / sizeof(int_cases[0])));
	tcase_add_loop_test(tests, test_string_lengths, 0, 70);
	tcase_add_test(tests, test_no_memory);
	return tests;
}
