/* What readers do where they give up, and from then on. */
#include <string.h>

#include <envelope/read_kinds.h>

#include "fast/hold.h"
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
	ENV_MEMBERS(members, keys);
	struct env_members any;
	struct sample_open open;
	struct kinds_table loose;
	struct env_arena arena = {0};
	struct opened opened;
	struct env_reader *reader = &opened.reader;
	const char *at = open_given_up(&opened, &arena);

	ck_assert_int_eq(ENV_FIRST(reader, at, members), ENV_KEY_END);
	ck_assert_ptr_eq(at, reader->end);
	GIVES_UP(env_read_object_end(reader, at, &members));
	ck_assert_int_eq(ENV_FIRST_OF_NONE(reader, at, any), ENV_KEY_END);
	ck_assert_ptr_eq(at, reader->end);
	GIVES_UP(env_read_object_end(reader, at, &any));
	GIVES_UP(env_read_map(reader, at, &sample_open_type, &open));
	GIVES_UP(env_read_map(reader, at, &kinds_loose_type, &loose));
	ck_assert_uint_eq(reader->levels, 0);
	close_text(&opened);
	env_arena_free(&arena);
}
END_TEST

START_TEST(test_arrays)
{
	struct env_places places = {0};
	struct sample_digits digits;
	struct kinds_row row;
	struct env_arena arena = {0};
	struct opened opened;
	struct env_reader *reader = &opened.reader;
	const char *at = open_given_up(&opened, &arena);

	GIVES_UP(env_read_array(reader, at, &sample_digits_type, &digits));
	GIVES_UP(env_read_tuple(reader, at, &places));
	GIVES_UP(env_read_place(reader, at, &places));
	GIVES_UP(env_read_optional_place(reader, at, &places));
	ck_assert(places.closed);
	GIVES_UP(env_read_rest(reader, at, &places, &kinds_row_type, &row));
	GIVES_UP(env_read_tuple_end(reader, at, &places));
	ck_assert_uint_eq(reader->levels, 0);
	close_text(&opened);
	env_arena_free(&arena);
}
END_TEST

/* A reader that counts the items that it is asked for. */
struct counted {
	struct opened opened;
	int rounds;
};

static const char *read_counted(struct env_reader *reader, const char *at, void *out)
{
	struct counted *counted = (void *)((char *)reader - offsetof(struct counted, opened.reader));

	counted->rounds++;
	return env_read_int(reader, at, out, 0, 9);
}

static const struct env_type counted_type = {
	.kind = ENV_KIND_OBJECT,
	OF(int64_t),
	.read = read_counted,
};

static const struct env_type counted_array = {
	.kind = ENV_KIND_ARRAY,
	OF(struct sample_digits),
	.as.array = {.item = &counted_type, .max_items = SIZE_MAX},
};

static const struct env_type counted_map = {
	.kind = ENV_KIND_MAP,
	OF(struct sample_order_counts),
	.as.map = {.value = &counted_type,
		   .entry_size = sizeof(struct sample_order_counts_entry),
		   .value_offset = offsetof(struct sample_order_counts_entry, value),
		   .max_entries = SIZE_MAX},
};

/* Up to where it gives up it asks for two items; behind, for none. */
START_TEST(test_within)
{
	static const char *const texts[] = {"[1,x,3]", "{\"a\":1,\"b\":x,\"c\":3}"};
	struct counted counted = {.rounds = 0};
	struct opened *opened = &counted.opened;
	struct sample_order_counts counts;
	struct sample_digits digits;
	struct env_arena arena = {0};

	ck_assert(open_text(opened, &arena, texts[_i], strlen(texts[_i])));
	const char *at = _i == 0 ? env_read_array(&opened->reader, opened->at, &counted_array, &digits)
				 : env_read_map(&opened->reader, opened->at, &counted_map, &counts);
	ck_assert_int_eq(counted.rounds, 2);
	ck_assert_ptr_eq(at, opened->reader.end);
	ck_assert_ptr_eq(opened->reader.given_up, opened->text + strcspn(texts[_i], "x"));
	ck_assert_pstr_eq(opened_problem(opened, at), NULL);
	close_text(opened);
	env_arena_free(&arena);
}
END_TEST

/* An array that has ended is not open, though of its items nobody knows. */
START_TEST(test_ended)
{
	const struct fast *fast = &fast_lists_find("unique")->array;

	hold_text(fast, "[]", 2);
	hold_text(fast, "[ ]", 3);
	hold_text(fast, "[[1]]", 5);
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

TCase *fast_give_up_case(void)
{
	TCase *tests = tcase_create("give up");

	tcase_add_test(tests, test_scalars);
	tcase_add_test(tests, test_kinds);
	tcase_add_test(tests, test_objects);
	tcase_add_test(tests, test_arrays);
	tcase_add_loop_test(tests, test_within, 0, 2);
	tcase_add_test(tests, test_ended);
	tcase_add_test(tests, test_types);
	return tests;
}
