/* What writers do where they give up, and from then on. */
#include <math.h>
#include <string.h>

#include <envelope/write_kinds.h>

#include "fast/fast.h"
#include "fast/suites.h"

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
BAD(entry, env_write_entry(writer, at, 1, nowhere, 0, SIZE_MAX))
BAD(ruled, env_write_entry_ruled(writer, at, &kinds_closed_type, 1, env_str("ABC")))

static char *(*const bad_words[])(struct env_writer *writer, char *at) = {
	bad_int,  bad_uint64, bad_number, bad_float, bad_cents, bad_tenth, bad_str,   bad_short,
	bad_long, bad_utf8,   bad_code,   bad_enum,  bad_mixed, bad_level, bad_json,  bad_half,
	bad_root, bad_fixed,  bad_date,   bad_bytes, bad_value, bad_entry, bad_ruled,
};

/* Whether there is the room that is promised before each word, but for an entry's colon, and what was there before is left alone. */
static void check_place(const struct env_writer *writer, const char *at)
{
	const struct env_buf *buf = writer->buf;

	ck_assert(at >= buf->data + 6);
	ck_assert(at <= writer->end + 1);
	ck_assert(writer->end <= buf->data + buf->capacity - ENV_WRITE_ROOM);
	ck_assert_int_eq(memcmp(buf->data, "before", 6), 0);
}

/* It is remembered, and however much is written then, and given up again, has room. */
START_TEST(test_bad_words)
{
	struct env_buf buf = {0};
	struct env_writer writer;

	ck_assert_int_eq(env_buf_append(&buf, "before", 6), ENV_OK);
	char *at = env_write_start(&writer, &buf);
	ck_assert_ptr_nonnull(at);
	ck_assert(!writer.given_up);
	for (int times = 0; times < 100; times++) {
		at = ENV_WRITE_NEXT(&writer, at, "a key of more than thirty bytes");
		at = bad_words[_i](&writer, at);
		ck_assert(writer.given_up);
		check_place(&writer, at);
	}
	at = env_write_null(&writer, at);
	ck_assert(!env_write_finish(&writer, at));
	ck_assert_uint_le(buf.len, buf.capacity);
	env_buf_free(&buf);
}
END_TEST

/* Of a list that breaks a rule nothing is to be written, and after giving up nothing of any. */
START_TEST(test_counts)
{
	static const struct kinds_table_entry entries[] = {
		{ENV_STR_INIT("a"), 1}, {ENV_STR_INIT("b"), 1}, {ENV_STR_INIT("a"), 1}};
	const size_t size = sizeof(entries[0]);
	struct env_buf buf = {0};
	struct env_writer writer;

#define COUNTS(wanted, refused, word)                         \
	do {                                                  \
		writer.given_up = false;                      \
		ck_assert_uint_eq((word), (wanted));          \
		ck_assert_int_eq(writer.given_up, (refused)); \
		writer.given_up = true;                       \
		ck_assert_uint_eq((word), 0);                 \
		ck_assert(writer.given_up);                   \
	} while (0)

	ck_assert_ptr_nonnull(env_write_start(&writer, &buf));
	COUNTS(3, false, env_write_count(&writer, entries, 3, 3, 3));
	COUNTS(0, false, env_write_count(&writer, NULL, 0, 0, 3));
	COUNTS(0, true, env_write_count(&writer, NULL, 1, 0, 3));
	COUNTS(0, true, env_write_count(&writer, entries, 2, 3, 3));
	COUNTS(0, true, env_write_count(&writer, entries, 3, 0, 2));
	COUNTS(2, false, env_write_map_count(&writer, entries, 2, size, 2, 2));
	COUNTS(0, false, env_write_map_count(&writer, NULL, 0, size, 0, 2));
	COUNTS(0, true, env_write_map_count(&writer, NULL, 1, size, 0, 2));
	COUNTS(0, true, env_write_map_count(&writer, entries, 3, size, 0, 3));
	COUNTS(0, true, env_write_map_count(&writer, entries, 2, size, 3, 3));
	COUNTS(2, false, env_write_map_count_ruled(&writer, &kinds_table_type, entries, 2));
	COUNTS(0, true, env_write_map_count_ruled(&writer, &kinds_table_type, entries, 0));
	env_buf_free(&buf);
}
END_TEST

/* Without memory for more: what is written from then on goes over itself. */
START_TEST(test_full)
{
	struct env_buf buf;
	struct env_writer writer;

	env_buf_init(&buf, NULL, 1000 + (size_t)_i);
	ck_assert_int_eq(env_buf_append(&buf, "before", 6), ENV_OK);
	char *at = env_write_start(&writer, &buf);
	ck_assert_ptr_nonnull(at);
	for (int times = 0; times < 100; times++) {
		at = env_write_open(&writer, at, '{');
		check_place(&writer, at);
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

TCase *fast_write_on_case(void)
{
	TCase *tests = tcase_create("write on");

	tcase_add_loop_test(tests, test_bad_words, 0, (int)(sizeof(bad_words) / sizeof(bad_words[0])));
	tcase_add_test(tests, test_counts);
	tcase_add_loop_test(tests, test_full, 0, 100);
	return tests;
}
