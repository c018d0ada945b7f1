/* What readers do where they give up, and from then on. */
#include <string.h>

#include <envelope/read_kinds.h>

#include "fast/pair.h"
#include "fast/suites.h"
#include "type/sample_parts.h"

/* The word gives up too, which is at the text's end, and the first place is the one that is remembered. */
#define GIVES_UP(word)                                           \
	do {                                                     \
		ck_assert_ptr_eq((word), reader->end);           \
		ck_assert_ptr_eq(reader->given_up, opened.text); \
	} while (0)

/* Opens a text that begins with what is no value at all. */
static const char *open_given_up(struct opened *opened, struct env_arena *arena)
{
	static const char text[] = "x null 1 [2] {\"a\":3}";
	int64_t value = 1;

	ck_assert(open_text(opened, arena, text, strlen(text)));
	ck_assert_ptr_null(opened->reader.given_up);
	const char *at = env_read_int(&opened->reader, opened->at, &value, 0, 9);
	ck_assert_int_eq(value, 0);
	return at;
}

START_TEST(test_scalars)
{
	struct env_arena arena = {0};
	struct opened opened;
	struct env_reader *reader = &opened.reader;
	const char *at = open_given_up(&opened, &arena);
	enum env_presence is = ENV_ABSENT;
	struct env_json json;
	struct env_str str;
	double number = 1;
	int64_t integer = 1;
	int member = 0;
	bool boolean;

	GIVES_UP(at);
	GIVES_UP(env_read_give_up(reader, opened.text + 2));
	GIVES_UP(env_read_rule(reader, at, false));
	GIVES_UP(env_read_rule(reader, at, true));
	GIVES_UP(env_read_null(at, &is));
	ck_assert_int_eq(is, ENV_PRESENT);
	GIVES_UP(env_read_bool(reader, at, &boolean));
	GIVES_UP(env_read_int(reader, at, &integer, INT64_MIN, INT64_MAX));
	ck_assert_int_eq(integer, 0);
	GIVES_UP(env_read_number(reader, at, &number));
	ck_assert(number == 0);
	GIVES_UP(env_read_str(reader, at, &str, 0, SIZE_MAX));
	GIVES_UP(env_read_enum(reader, at, &sample_color_type, &member));
	GIVES_UP(env_read_const(reader, at, &sample_word_type));
	GIVES_UP(env_read_const(reader, at, &sample_one));
	GIVES_UP(env_read_json(reader, at, &json, 0));
	GIVES_UP(env_read_skip(reader, at));
	close_text(&opened);
	env_arena_free(&arena);
}
END_TEST

START_TEST(test_kinds)
{
	struct env_arena arena = {0};
	struct opened opened;
	struct env_reader *reader = &opened.reader;
	const char *at = open_given_up(&opened, &arena);
	struct kinds_level_value level;
	struct env_bytes bytes;
	struct env_date date;
	struct env_str str;
	uint64_t large = 1;
	int32_t small = 1;
	uint32_t natural = 1;
	double number;
	float real;
	int member;

	GIVES_UP(env_read_uint64(reader, at, &large, 0, UINT64_MAX));
	ck_assert_uint_eq(large, 0);
	GIVES_UP(env_read_int32(reader, at, &small, INT32_MIN, INT32_MAX));
	ck_assert_int_eq(small, 0);
	GIVES_UP(env_read_uint32(reader, at, &natural, 0, UINT32_MAX));
	ck_assert_uint_eq(natural, 0);
	GIVES_UP(env_read_float(reader, at, &real));
	GIVES_UP(env_read_number_ruled(reader, at, &kinds_cents_type, &number));
	GIVES_UP(env_read_float_ruled(reader, at, &kinds_tenth_type, &real));
	GIVES_UP(env_read_str_ruled(reader, at, &kinds_code_type, &str));
	GIVES_UP(env_read_format(reader, at, &env_format_date, &date));
	GIVES_UP(env_read_base64(reader, at, &bytes));
	GIVES_UP(env_read_open_enum(reader, at, &kinds_level_type, &level));
	GIVES_UP(env_read_mixed_enum(reader, at, &kinds_mixed_type, &member));
	close_text(&opened);
	env_arena_free(&arena);
}
END_TEST

/* Loops end at once, and nothing counts as open that was not opened. */
START_TEST(test_objects)
{
	static const struct env_key keys[] = {ENV_OPTIONAL("a")};
	uint64_t seen[ENV_SEEN_WORDS(keys)] = {0};
	struct env_members members = ENV_MEMBERS(keys, seen);
	struct env_members any = ENV_NO_MEMBERS;
	struct env_items entries = ENV_ITEMS(struct kinds_table_entry);
	struct env_items ruled = ENV_ITEMS(struct kinds_table_entry);
	struct env_arena arena = {0};
	struct opened opened;
	struct env_reader *reader = &opened.reader;
	const char *at = open_given_up(&opened, &arena);

	GIVES_UP(env_read_object(reader, at, &members, keys));
	ck_assert(!members.more);
	GIVES_UP(env_read_object_end(reader, at, &members));
	GIVES_UP(env_read_any_object(reader, at, &any));
	ck_assert(!any.more);
	GIVES_UP(env_read_object_end(reader, at, &any));
	GIVES_UP(env_read_map(reader, at, &entries, SIZE_MAX));
	GIVES_UP(env_read_entry(reader, at, &entries, 0, SIZE_MAX));
	ck_assert_ptr_null(entries.next);
	GIVES_UP(env_read_map_end(reader, at, &entries, 0));
	GIVES_UP(env_read_map_ruled(reader, at, &kinds_loose_type, &ruled));
	GIVES_UP(env_read_entry_ruled(reader, at, &kinds_loose_type, &ruled));
	ck_assert_ptr_null(ruled.next);
	GIVES_UP(env_read_map_end_ruled(reader, at, &kinds_loose_type, &ruled));
	ck_assert_uint_eq(reader->levels, 0);
	close_text(&opened);
	env_arena_free(&arena);
}
END_TEST

START_TEST(test_arrays)
{
	struct env_items items = ENV_ITEMS(int64_t);
	struct env_items rest = ENV_ITEMS(int64_t);
	struct env_arena arena = {0};
	struct opened opened;
	struct env_reader *reader = &opened.reader;
	const char *at = open_given_up(&opened, &arena);

	GIVES_UP(env_read_array(reader, at, &items, SIZE_MAX));
	ck_assert_ptr_null(items.next);
	GIVES_UP(env_read_array_end(reader, at, &items, 0));
	GIVES_UP(env_read_tuple(reader, at, &rest, SIZE_MAX));
	GIVES_UP(env_read_place(reader, at, &rest));
	GIVES_UP(env_read_optional_place(reader, at, &rest));
	ck_assert(rest.closed);
	GIVES_UP(env_read_rest(reader, at, &rest));
	ck_assert_ptr_null(rest.next);
	GIVES_UP(env_read_tuple_end(reader, at, &rest));
	ck_assert_uint_eq(reader->levels, 0);
	close_text(&opened);
	env_arena_free(&arena);
}
END_TEST

/* Items that were read are let go of, too: nothing more is read into the last one. */
START_TEST(test_within_array)
{
	static const char text[] = "[1,x,3]";
	struct env_items items = ENV_ITEMS(int64_t);
	struct env_arena arena = {0};
	struct opened opened;
	struct env_reader *reader = &opened.reader;
	int rounds = 0;

	ck_assert(open_text(&opened, &arena, text, strlen(text)));
	const char *at = env_read_array(reader, opened.at, &items, SIZE_MAX);
	for (; items.next != NULL; at = env_read_item(reader, at, &items)) {
		at = env_read_int(reader, at, items.next, 0, 9);
		rounds++;
	}
	ck_assert_int_eq(rounds, 2);
	ck_assert_ptr_eq(env_read_array_end(reader, at, &items, 0), reader->end);
	ck_assert_ptr_eq(reader->given_up, opened.text + 3);
	close_text(&opened);
	env_arena_free(&arena);
}
END_TEST

START_TEST(test_types)
{
	struct env_type node_type = fast_type(&fast_all[2]);
	const struct sample_node *box;
	struct sample_node node;
	struct env_arena arena = {0};
	struct opened opened;
	struct env_reader *reader = &opened.reader;
	const char *at = open_given_up(&opened, &arena);
	size_t member = 0;

	GIVES_UP(env_read_member(reader, at, &kinds_shape_type, &member));
	ck_assert_uint_eq(member, SIZE_MAX);
	GIVES_UP(env_read_value(reader, at, &node_type, &node));
	GIVES_UP(env_read_box(reader, at, &node_type, &box));
	ck_assert_uint_eq(reader->levels, 0);
	close_text(&opened);
	env_arena_free(&arena);
}
END_TEST

/* Reads arrays and objects of any keys, and digits. */
static const char *read_any(struct env_reader *reader, const char *at)
{
	struct env_members members = ENV_NO_MEMBERS;
	struct env_items items = ENV_ITEMS(int64_t);
	int64_t value;

	if (*at == '{') {
		for (at = env_read_any_object(reader, at, &members); members.more;
		     at = env_read_key(reader, at, &members))
			at = read_any(reader, at);
		return env_read_object_end(reader, at, &members);
	}
	if (*at == '[') {
		for (at = env_read_array(reader, at, &items, SIZE_MAX); items.next != NULL;
		     at = env_read_item(reader, at, &items))
			at = read_any(reader, at);
		return env_read_array_end(reader, at, &items, 0);
	}
	return env_read_int(reader, at, &value, 0, 9);
}

/* Texts that are sound up to their 'x', and the brackets that are open there, from the innermost on. */
static const struct {
	const char *text;
	const char *open;
} level_cases[] = {
	{"x", ""},
	{"[x", "["},
	{"{\"k\":x", "{"},
	{"[{\"k\":[x", "[{["},
	{"[[{\"k\":{\"k\":x, 1]", "{{[["},
	{"{\"a\":[],\"b\":{},\"c\":[1,[2],[[3,x", "[[[{"},
	{"{\"a\":[1,[2]],\"b\":{\"c\":[3]},\"d\":x", "{"},
	{"[{\"a\":1}x", "["},
	{"[{\"a\":[1x", "[{["},
	{"[{\"a\":[1]x", "{["},
};

START_TEST(test_levels)
{
	const char *text = level_cases[_i].text;
	const char *open = level_cases[_i].open;
	struct env_arena arena = {0};
	struct opened opened;
	const struct env_reader *reader = &opened.reader;

	ck_assert(open_text(&opened, &arena, text, strlen(text)));
	ck_assert_uint_eq(reader->levels, 0);
	const char *at = read_any(&opened.reader, opened.at);
	ck_assert_ptr_eq(at, reader->end);
	ck_assert_ptr_eq(reader->given_up, opened.text + strcspn(text, "x"));
	ck_assert_uint_eq(reader->levels, strlen(open));
	for (size_t i = 0; open[i] != '\0'; i++)
		ck_assert_uint_eq(reader->objects[i / 64] >> (i % 64) & 1, open[i] == '{');
	ck_assert_pstr_eq(opened_problem(&opened, at), NULL);
	close_text(&opened);
	env_arena_free(&arena);
}
END_TEST

#define MANY (ENV_READ_LEVELS + 108)

/* Of more levels than it can tell of it tells the innermost. */
START_TEST(test_many_levels)
{
	char text[MANY * 5 + 2] = "";
	struct env_arena arena = {0};
	struct opened opened;
	const struct env_reader *reader = &opened.reader;

	for (size_t i = 0; i < MANY; i++)
		strcat(text, i % 3 == 0 ? "[" : "{\"a\":");
	strcat(text, "x");
	ck_assert(open_text(&opened, &arena, text, strlen(text)));
	opened.reader.depth = MANY;
	ck_assert_ptr_eq(read_any(&opened.reader, opened.at), reader->end);
	ck_assert_ptr_eq(reader->given_up, reader->end - 1);
	ck_assert_uint_eq(reader->levels, MANY);
	for (size_t i = 0; i < ENV_READ_LEVELS; i++)
		ck_assert_uint_eq(reader->objects[i / 64] >> (i % 64) & 1, (MANY - 1 - i) % 3 != 0);
	close_text(&opened);
	env_arena_free(&arena);
}
END_TEST

TCase *fast_give_up_case(void)
{
	TCase *tests = tcase_create("give up");

	tcase_add_test(tests, test_scalars);
	tcase_add_test(tests, test_kinds);
	tcase_add_test(tests, test_objects);
	tcase_add_test(tests, test_arrays);
	tcase_add_test(tests, test_within_array);
	tcase_add_test(tests, test_types);
	tcase_add_loop_test(tests, test_levels, 0, (int)(sizeof(level_cases) / sizeof(level_cases[0])));
	tcase_add_test(tests, test_many_levels);
	return tests;
}
