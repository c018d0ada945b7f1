/* What writers do where they give up, and from then on. */
#include <math.h>
#include <string.h>

#include <envelope/write_kinds.h>

#include "fast/fast.h"
#include "fast/suites.h"
#include "text/hooks.h"

/* A word that gives up. */
#define BAD(name, word)                                              \
	static char *bad_##name(struct env_writer *writer, char *at) \
	{                                                            \
		return word;                                         \
	}

static const struct env_str nowhere = {NULL, 3};

BAD(int, env_write_int(writer, at, 6, 0, 5))
BAD(uint64, env_write_uint64(writer, at, 6, 0, 5))
BAD(number, env_write_number(writer, at, (double)NAN))
BAD(float, env_write_float(writer, at, INFINITY))
BAD(cents, env_write_number_ruled(writer, at, &kinds_cents_type, 0.001))
BAD(tenth, env_write_float_ruled(writer, at, &kinds_tenth_type, 0.9F))
BAD(str, env_write_str(writer, at, nowhere, 0, SIZE_MAX))
BAD(short, env_write_str(writer, at, env_str("abc"), 4, SIZE_MAX))
BAD(long, env_write_str(writer, at, env_str("abc"), 0, 2))
BAD(utf8, env_write_str(writer, at, env_str("a\xFF"), 0, SIZE_MAX))
BAD(code, env_write_str_ruled(writer, at, &kinds_code_type, env_str("ABC")))
BAD(enum, env_write_enum(writer, at, &sample_color_type, 0))
BAD(mixed, env_write_enum(writer, at, &kinds_mixed_type, 4))
BAD(level, env_write_open_enum(writer, at, &kinds_level_type, &(struct kinds_level_value){.is = 0}))
BAD(json, env_write_json(writer, at, (struct env_json){nowhere}, 0))
BAD(half, env_write_json(writer, at, (struct env_json){env_str("[1")}, 0))
BAD(root, env_write_json(writer, at, (struct env_json){env_str("1")}, ENV_JSON_OBJECT))
BAD(fixed, env_write_const(writer, at, &kinds_fixed_type))
BAD(date, env_write_format(writer, at, &env_format_date, &(struct env_date){2023, 2, 29}))
BAD(bytes, env_write_base64(writer, at, (struct env_bytes){NULL, 3}))
BAD(value, env_write_value(writer, at, &sample_text_type, NULL))

static const struct sample_order_counts_entry count_entries[] = {{ENV_STR_INIT("a"), 1}, {{NULL, 3}, 1}};
static const struct kinds_table_entry table_entries[] = {
	{ENV_STR_INIT("a"), 1}, {ENV_STR_INIT("b"), 1}, {ENV_STR_INIT("a"), 1}, {ENV_STR_INIT("B"), 1}};
static const int64_t digits[] = {1, 2, 10};
static const double numbers[] = {1, 2, (double)INFINITY};

/* Of the sample's largest object. */
#define COUNTS_TYPE (sample_order_type.as.object.fields[13].type)

BAD(items, env_write_array(writer, at, &sample_digits_type, &(struct sample_digits){NULL, 3}))
BAD(item, env_write_array(writer, at, &sample_digits_type, &(struct sample_digits){digits, 3}))
BAD(entry, env_write_map(writer, at, COUNTS_TYPE, &(struct sample_order_counts){count_entries, 2}))
BAD(twice, env_write_map(writer, at, &kinds_table_type, &(struct kinds_table){table_entries, 3}))
BAD(ruled, env_write_map(writer, at, &kinds_closed_type, &(struct kinds_table){table_entries + 2, 2}))
BAD(rest, env_write_rest(writer, at, &kinds_row_type,
			 &(struct kinds_row){.item_3_is = ENV_PRESENT, .rest = {numbers + 1, 2}}))
BAD(behind, env_write_rest(writer, at, &kinds_row_type, &(struct kinds_row){.rest = {numbers, 2}}))
BAD(many, env_write_rest(writer, at, &kinds_row_type,
			 &(struct kinds_row){.item_3_is = ENV_PRESENT, .rest = {numbers, 3}}))

static char *(*const bad_words[])(struct env_writer *writer, char *at) = {
	bad_int,   bad_uint64, bad_number, bad_float,  bad_cents, bad_tenth, bad_str,  bad_short,
	bad_long,  bad_utf8,   bad_code,   bad_enum,   bad_mixed, bad_level, bad_json, bad_half,
	bad_root,  bad_fixed,  bad_date,   bad_bytes,  bad_value, bad_items, bad_item, bad_entry,
	bad_twice, bad_ruled,  bad_rest,   bad_behind, bad_many,
};

#define KEY_50 "a key of as many bytes as it takes to be half long"

/* What is in the buffer before, more than any key has. */
static const char before[] = KEY_50 KEY_50 KEY_50;

static char *start_behind(struct env_writer *writer, struct env_buf *buf)
{
	ck_assert_int_eq(env_buf_append(buf, before, sizeof(before)), ENV_OK);
	char *at = env_write_start(writer, buf);
	ck_assert_ptr_nonnull(at);
	return at;
}

/* Whether there is the room that is promised before each word, but for what closes, and what was there before is left alone. */
static void check_place(const struct env_writer *writer, const char *at)
{
	const struct env_buf *buf = writer->buf;

	ck_assert(at >= buf->data + sizeof(before));
	ck_assert(at <= writer->end + 1);
	ck_assert(writer->end <= buf->data + buf->capacity - ENV_WRITE_ROOM);
	ck_assert_int_eq(memcmp(buf->data, before, sizeof(before)), 0);
}

/* It is remembered, and however much is written then, and given up again, has room. */
START_TEST(test_bad_words)
{
	struct env_buf buf = {0};
	struct env_writer writer;

	char *at = start_behind(&writer, &buf);
	ck_assert(!writer.given_up);
	for (int times = 0; times < 100; times++) {
		at = ENV_WRITE_NEXT(&writer, at, "a key of more than thirty bytes");
		at = bad_words[_i](&writer, at);
		ck_assert(writer.given_up);
		check_place(&writer, at);
		at = ENV_WRITE_KEY(&writer, env_write_open(&writer, at, '{'), KEY_50 KEY_50);
		at = env_write_close(&writer, env_write_null(&writer, at), '}');
		check_place(&writer, at);
	}
	at = env_write_null(&writer, at);
	ck_assert(!env_write_finish(&writer, at));
	ck_assert_uint_le(buf.len, buf.capacity);
	env_buf_free(&buf);
}
END_TEST

/* An item that nobody may ask for. */
static char *write_never(struct env_writer *writer, char *at, const void *value)
{
	(void)writer;
	(void)value;
	ck_abort_msg("an item of a list that breaks a rule");
	return at;
}

static const struct env_type never_type = {.kind = ENV_KIND_INT32, OF(int32_t), .write = write_never};

/* What a list of `count` items is written as, between these bounds; NULL: it is refused. */
static const struct {
	size_t count;
	size_t min_count;
	size_t max_count;
	bool nowhere;
	const char *array;
	const char *map;
} counts[] = {
	{2, 2, 2, false, "[1,1]", "{\"a\":1,\"b\":1}"},
	{1, 0, SIZE_MAX, false, "[1]", "{\"a\":1}"},
	{0, 0, 3, false, "[]", "{}"},
	{0, 0, 3, true, "[]", "{}"},
	{1, 0, 3, true, NULL, NULL},
	{2, 3, 3, false, NULL, NULL},
	{2, 0, 1, false, NULL, NULL},
	{0, 1, 3, false, NULL, NULL},
	{3, 0, 3, false, "[1,1,1]", NULL},
};

/* Writes the list, or where the writer gave up before. */
static void check_list(struct env_type *type, const void *value, bool given_up, const char *text)
{
	bool map = type->kind == ENV_KIND_MAP;
	struct env_buf buf = {0};
	struct env_writer writer;
	char *at = env_write_start(&writer, &buf);

	ck_assert_ptr_nonnull(at);
	writer.given_up = given_up;
	at = (map ? env_write_map : env_write_array)(&writer, at, type, value);
	ck_assert_uint_eq(writer.depth, ENV_DEPTH_DEFAULT);
	ck_assert_int_eq(env_write_finish(&writer, at), text != NULL);
	ck_assert(text == NULL || env_str_equal(env_buf_str(&buf), env_str(text)));
	env_buf_free(&buf);
}

/* Of a list that breaks a rule no item is looked at, and after giving up none of any. */
START_TEST(test_counts)
{
	static const int32_t ones[] = {1, 1, 1};
	bool nothing = counts[_i].nowhere;
	struct {
		const int32_t *items;
		size_t count;
	} list = {nothing ? NULL : ones, counts[_i].count};
	struct kinds_table table = {nothing ? NULL : table_entries, counts[_i].count};
	struct env_type array = {.kind = ENV_KIND_ARRAY, .size = sizeof(list), .align = alignof(size_t)};
	struct env_type map = kinds_closed_type;

	array.as.array =
		(struct env_array_rules){map.as.map.value, counts[_i].min_count, counts[_i].max_count};
	map.as.map.min_entries = counts[_i].min_count;
	map.as.map.max_entries = counts[_i].max_count;
	check_list(&array, &list, false, counts[_i].array);
	check_list(&map, &table, false, counts[_i].map);
	array.as.array.item = &never_type;
	map.as.map.value = &never_type;
	check_list(&array, &list, true, NULL);
	check_list(&map, &table, true, NULL);
	if (counts[_i].array == NULL)
		check_list(&array, &list, false, NULL);
	if (counts[_i].map == NULL)
		check_list(&map, &table, false, NULL);
}
END_TEST

/* Without memory for more: what is written from then on goes over itself. */
START_TEST(test_full)
{
	struct env_buf buf;
	struct env_writer writer;

	env_buf_init(&buf, NULL, 1000 + (size_t)_i);
	char *at = start_behind(&writer, &buf);
	for (int times = 0; times < 100; times++) {
		at = env_write_open(&writer, at, '{');
		check_place(&writer, at);
		at = ENV_WRITE_KEY(&writer, at, KEY_50 KEY_50);
		check_place(&writer, at);
		at = env_write_bool(&writer, at, true);
		at = ENV_WRITE_KEY(&writer, at, "a key of more than thirty bytes");
		at = env_write_str(&writer, at, env_str("and a string"), 0, SIZE_MAX);
		check_place(&writer, at);
		at = ENV_WRITE_KEY(&writer, at, "again");
		at = env_write_int(&writer, at, times, 0, 100);
		check_place(&writer, at);
		at = env_write_close(&writer, at, '}');
	}
	ck_assert(writer.given_up);
	ck_assert_uint_eq(writer.depth, ENV_DEPTH_DEFAULT);
	ck_assert(!env_write_finish(&writer, at));
	ck_assert_uint_le(buf.len, buf.capacity);
	env_buf_free(&buf);
}
END_TEST

/* Structs inside of each other by value are opened and closed however many they are: where the limit is passed, too. */
START_TEST(test_too_deep)
{
	struct env_buf buf = {0};
	struct env_writer writer;
	char *at = start_behind(&writer, &buf);

	for (int level = 0; level < 1000; level++)
		at = env_write_open(&writer, at, '{');
	ck_assert(writer.given_up);
	for (int level = 0; level < 1000; level++) {
		ck_assert(at < buf.data + buf.capacity);
		at = env_write_close(&writer, at, '}');
	}
	ck_assert_uint_eq(writer.depth, ENV_DEPTH_DEFAULT);
	at = ENV_WRITE_NEXT(&writer, at, "and a key");
	at = env_write_bool(&writer, at, true);
	check_place(&writer, at);
	env_buf_free(&buf);
}
END_TEST

TCase *fast_write_on_case(void)
{
	TCase *tests = tcase_create("write on");

	tcase_add_loop_test(tests, test_bad_words, 0, (int)COUNT_OF(bad_words));
	tcase_add_loop_test(tests, test_counts, 0, (int)COUNT_OF(counts));
	tcase_add_loop_test(tests, test_full, 0, 100);
	tcase_add_test(tests, test_too_deep);
	return tests;
}
