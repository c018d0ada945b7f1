/* The tape: what is on it, and strings from it. */
#include "text/tape.h"

#include "text/hooks.h"
#include "text/suites.h"

static const char example[] =
	" {\"a\\n\": [1, -2.5, [], \"x\"], \"b\": {}, \"c\": null, \"d\": [true, false]} ";

static const struct {
	enum env_tape_kind kind;
	uint8_t flags;
	uint32_t next;
	uint32_t count;
	const char *text;
} expected[] = {
	{ENV_TAPE_OBJECT, 0, 15, 4,
	 "{\"a\\n\": [1, -2.5, [], \"x\"], \"b\": {}, \"c\": null, \"d\": [true, false]}"},
	{ENV_TAPE_STRING, ENV_TAPE_ESCAPED, 2, 0, "a\\n"},
	{ENV_TAPE_ARRAY, 0, 7, 4, "[1, -2.5, [], \"x\"]"},
	{ENV_TAPE_NUMBER, 0, 4, 0, "1"},
	{ENV_TAPE_NUMBER, ENV_TAPE_REAL, 5, 0, "-2.5"},
	{ENV_TAPE_ARRAY, 0, 6, 0, "[]"},
	{ENV_TAPE_STRING, 0, 7, 0, "x"},
	{ENV_TAPE_STRING, 0, 8, 0, "b"},
	{ENV_TAPE_OBJECT, 0, 9, 0, "{}"},
	{ENV_TAPE_STRING, 0, 10, 0, "c"},
	{ENV_TAPE_NULL, 0, 11, 0, "null"},
	{ENV_TAPE_STRING, 0, 12, 0, "d"},
	{ENV_TAPE_ARRAY, 0, 15, 2, "[true, false]"},
	{ENV_TAPE_TRUE, 0, 14, 0, "true"},
	{ENV_TAPE_FALSE, 0, 15, 0, "false"},
};

START_TEST(lists_the_values)
{
	struct env_arena arena;
	struct env_tape tape;

	env_arena_init(&arena, NULL, 0);
	ck_assert_int_eq(env_tape_read(&tape, &arena, TEXT(example), 0, NULL), ENV_OK);
	ck_assert_uint_eq(tape.count, COUNT_OF(expected));
	for (uint32_t i = 0; i < tape.count; i++) {
		ck_assert_int_eq(tape.items[i].kind, expected[i].kind);
		ck_assert_int_eq(tape.items[i].flags, expected[i].flags);
		ck_assert_uint_eq(tape.items[i].next, expected[i].next);
		ck_assert_uint_eq(tape.items[i].count, expected[i].count);
		ck_assert(env_str_equal(env_tape_text(&tape, i), env_str(expected[i].text)));
	}
	env_arena_free(&arena);
}
END_TEST

START_TEST(gives_strings)
{
	struct env_arena arena;
	struct env_tape tape;
	struct env_str value;

	env_arena_init(&arena, NULL, 0);
	struct env_str text = TEXT("[\"plain\", \"a\\u0000\\ud83d\\ude00\", \"\"]");
	ck_assert_int_eq(env_tape_read(&tape, &arena, text, 0, NULL), ENV_OK);
	ck_assert(env_tape_string(&tape, 1, &arena, &value));
	ck_assert(env_str_equal(value, TEXT("plain")));
	ck_assert_int_eq(value.ptr[5], 0);
	ck_assert_ptr_ne(value.ptr, text.ptr + 2);
	ck_assert(env_tape_view(&tape, 1, &arena, &value));
	ck_assert_ptr_eq(value.ptr, text.ptr + 2);
	ck_assert(env_tape_string(&tape, 2, &arena, &value));
	ck_assert(env_str_equal(value, TEXT("a\0\xF0\x9F\x98\x80")));
	ck_assert_int_eq(value.ptr[value.len], 0);
	ck_assert(env_tape_view(&tape, 2, &arena, &value));
	ck_assert(env_str_equal(value, TEXT("a\0\xF0\x9F\x98\x80")));
	ck_assert(env_tape_string(&tape, 3, &arena, &value));
	ck_assert_uint_eq(value.len, 0);
	ck_assert_int_eq(value.ptr[0], 0);
	env_arena_free(&arena);
}
END_TEST

START_TEST(leaves_nothing_behind_when_it_fails)
{
	struct env_arena arena;
	struct env_tape tape = {.count = 77};
	struct env_json_error error = {0};

	env_arena_init(&arena, NULL, 0);
	ck_assert_int_eq(env_tape_read(&tape, &arena, TEXT("[1, 2"), 0, &error), ENV_SYNTAX);
	ck_assert_str_eq(error.text, "Expecting ',' delimiter");
	ck_assert_int_eq(env_tape_read(&tape, &arena, TEXT("[[1]]"), 1, &error), ENV_LIMIT);
	ck_assert_str_eq(error.text, "Nesting too deep");
	ck_assert_uint_eq(error.offset, 1);
	ck_assert_int_eq(env_tape_read(&tape, &arena, env_str_of(NULL, 0), 1, &error), ENV_SYNTAX);
	ck_assert_uint_eq(tape.count, 77);
	ck_assert_uint_eq(arena.reserved, 0);
	env_arena_free(&arena);
}
END_TEST

START_TEST(refuses_what_has_no_offset)
{
	struct env_arena arena;
	struct env_tape tape;
	struct env_json_error error = {0};

	env_arena_init(&arena, NULL, 0);
	/* the text is refused for its length, before it is read */
	ck_assert_int_eq(env_tape_read(&tape, &arena, env_str_of("1", UINT32_MAX), 0, &error), ENV_LIMIT);
	ck_assert_str_eq(error.text, "Text too long");
	env_arena_free(&arena);
}
END_TEST

START_TEST(holds_many_values)
{
	static char text[200001];
	struct env_arena arena;
	struct env_tape tape;

	memset(text, ',', sizeof(text));
	for (size_t i = 1; i < sizeof(text); i += 2)
		text[i] = '7';
	text[0] = '[';
	text[sizeof(text) - 1] = ']';
	env_arena_init(&arena, NULL, 0);
	ck_assert_int_eq(env_tape_read(&tape, &arena, env_str_of(text, sizeof(text)), 0, NULL), ENV_OK);
	ck_assert_uint_eq(tape.count, 100001);
	ck_assert_uint_eq(tape.items[0].count, 100000);
	ck_assert_uint_eq(tape.items[0].next, 100001);
	ck_assert_uint_eq(tape.items[100000].offset, 199999);
	env_arena_free(&arena);
}
END_TEST

Suite *tape_suite(void)
{
	Suite *suite = suite_create("tape");
	TCase *tests = tcase_create("tape");

	tcase_add_test(tests, lists_the_values);
	tcase_add_test(tests, gives_strings);
	tcase_add_test(tests, leaves_nothing_behind_when_it_fails);
	tcase_add_test(tests, refuses_what_has_no_offset);
	tcase_add_test(tests, holds_many_values);
	suite_add_tcase(suite, tests);
	return suite;
}
