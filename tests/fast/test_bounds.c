/* Arrays, maps and the rest of tuples beside the careful way: how many items there may be, and are. */
#include <stdio.h>
#include <string.h>

#include <envelope/read_kinds.h>
#include <envelope/write_kinds.h>

#include "fast/hold.h"
#include "fast/suites.h"
#include "text/hooks.h"

/* Functions of the tables name_type, and both. */
#define BOTH(name, kind)                                                                     \
	static const char *name##_read(struct env_reader *reader, const char *at, void *out) \
	{                                                                                    \
		return env_read_##kind(reader, at, &name##_type, out);                       \
	}                                                                                    \
	static char *name##_write(struct env_writer *writer, char *at, const void *value)    \
	{                                                                                    \
		return env_write_##kind(writer, at, &name##_type, value);                    \
	}                                                                                    \
	static const struct fast name##_fast = {&name##_type, name##_read, name##_write};

#define ARRAY(label, min, max)                                                                   \
	static const struct env_type label##_type = {                                            \
		.kind = ENV_KIND_ARRAY,                                                          \
		OF(struct fast_list),                                                            \
		.name = #label,                                                                  \
		.as.array = {.item = &sample_text_type, .min_items = (min), .max_items = (max)}, \
	};                                                                                       \
	BOTH(label, array)

#define MAP(label, min, max)                                                                  \
	static const struct env_type label##_type = {                                         \
		.kind = ENV_KIND_MAP,                                                         \
		OF(struct fast_list),                                                         \
		.name = #label,                                                               \
		.as.map = {.value = &sample_integer_type,                                     \
			   .entry_size = sizeof(struct sample_order_counts_entry),            \
			   .value_offset = offsetof(struct sample_order_counts_entry, value), \
			   .min_entries = (min),                                              \
			   .max_entries = (max)},                                             \
	};                                                                                    \
	BOTH(label, map)

/* [integer, strings ...]: the limits are those of all items. */
struct line {
	int64_t item_0;
	struct fast_list rest;
};

static const struct env_type line_rest = {
	.kind = ENV_KIND_ARRAY,
	OF(struct fast_list),
	.as.array = {.item = &sample_text_type, .max_items = SIZE_MAX},
};

static const struct env_field line_fields[] = {
	{ENV_STR_INIT("item_0"), &sample_integer_type, offsetof(struct line, item_0), ENV_NO_PRESENCE,
	 ENV_FIELD_REQUIRED},
};

static const struct line line_defaults = {0, {NULL, 0}};

#define LINE(label, max)                                                                      \
	static const struct env_type label##_type = {                                         \
		.kind = ENV_KIND_TUPLE,                                                       \
		OF(struct line),                                                              \
		.name = #label,                                                               \
		.as.tuple = {.fields = line_fields,                                           \
			     .count = 1,                                                      \
			     .defaults = &line_defaults,                                      \
			     .min_items = 1,                                                  \
			     .max_items = (max),                                              \
			     .rest = &line_rest,                                              \
			     .rest_offset = offsetof(struct line, rest)},                     \
	};                                                                                    \
	static const char *label##_read(struct env_reader *reader, const char *at, void *out) \
	{                                                                                     \
		return line_read(reader, at, &label##_type, out);                             \
	}                                                                                     \
	static char *label##_write(struct env_writer *writer, char *at, const void *value)    \
	{                                                                                     \
		return line_write(writer, at, &label##_type, value);                          \
	}                                                                                     \
	static const struct fast label##_fast = {&label##_type, label##_read, label##_write};

static const char *line_read(struct env_reader *reader, const char *at, const struct env_type *type,
			     struct line *m)
{
	struct env_places places = {0};

	*m = line_defaults;
	at = env_read_tuple(reader, at, &places);
	at = env_read_place(reader, at, &places);
	at = env_read_int(reader, at, &m->item_0, INT64_MIN, INT64_MAX);
	at = env_read_rest(reader, at, &places, type, m);
	return env_read_tuple_end(reader, at, &places);
}

static char *line_write(struct env_writer *writer, char *at, const struct env_type *type,
			const struct line *m)
{
	at = env_write_open(writer, at, '[');
	at = env_write_item(at, 0);
	at = env_write_int(writer, at, m->item_0, INT64_MIN, INT64_MAX);
	at = env_write_rest(writer, at, type, m);
	return env_write_close(writer, at, ']');
}

ARRAY(any_array, 0, SIZE_MAX)
ARRAY(no_array, 0, 0)
ARRAY(one_array, 1, 1)
ARRAY(few_array, 2, 5)
ARRAY(block_array, 0, 64)
ARRAY(more_array, 60, 65)
MAP(any_map, 0, SIZE_MAX)
MAP(no_map, 0, 0)
MAP(few_map, 2, 5)
MAP(some_map, 24, 26)
LINE(any_line, SIZE_MAX)
LINE(no_line, 1)
LINE(few_line, 5)

static const struct {
	const struct fast *fast;
	size_t min;
	size_t max;
} limits[] = {
	{&any_array_fast, 0, SIZE_MAX}, {&no_array_fast, 0, 0},        {&one_array_fast, 1, 1},
	{&few_array_fast, 2, 5},        {&block_array_fast, 0, 64},    {&more_array_fast, 60, 65},
	{&any_map_fast, 0, SIZE_MAX},   {&no_map_fast, 0, 0},          {&few_map_fast, 2, 5},
	{&some_map_fast, 24, 26},       {&any_line_fast, 1, SIZE_MAX}, {&no_line_fast, 1, 1},
	{&few_line_fast, 1, 5},
};

/* Most bytes of a list below. */
#define ROOM 8192

/* A list of so many items, of which some need memory of their own; the first one is an integer. */
static size_t make_list(char *text, enum env_kind kind, size_t count)
{
	bool map = kind == ENV_KIND_MAP;
	char *at = text;

	*at++ = map ? '{' : '[';
	for (size_t i = 0; i < count; i++) {
		at += sprintf(at, "%s", i == 0 ? "" : ",");
		if (map)
			at += sprintf(at, "\"%s%zu\":%zu", i % 3 == 0 ? "\\n" : "k", i, i);
		else if (i == 0 && kind == ENV_KIND_TUPLE)
			at += sprintf(at, "%zu", count);
		else
			at += sprintf(at, "\"%s%zu\"", i % 3 == 0 ? "\\n" : "", i);
	}
	*at++ = map ? '}' : ']';
	return (size_t)(at - text);
}

/* From none to more than several pieces of memory have room for. */
START_TEST(test_counts)
{
	const struct fast *fast = limits[_i].fast;
	char text[ROOM];

	for (size_t count = 0; count <= 300; count += count < 140 ? 1 : 40) {
		size_t len = make_list(text, fast->type->kind, count);
		bool wanted = count >= limits[_i].min && count <= limits[_i].max;
		struct pair answers = hold_text(fast, text, len);
		ck_assert_msg(answers.fast == wanted && answers.careful == wanted, "%s of %zu",
			      fast->type->name, count);
	}
}
END_TEST

/* Writing as many; the items are read carefully. */
START_TEST(test_counts_written)
{
	const struct fast *fast = limits[_i].fast;
	bool line = fast->type->kind == ENV_KIND_TUPLE;
	bool map = fast->type->kind == ENV_KIND_MAP;
	const struct fast *any = line ? &any_line_fast : map ? &any_map_fast : &any_array_fast;
	char text[ROOM];

	for (size_t count = line; count <= 100; count++) {
		struct line value = line_defaults;
		struct pair answers = {false, false};
		struct env_arena arena = {0};
		size_t len = make_list(text, fast->type->kind, count);
		bool wanted = count >= limits[_i].min && count <= limits[_i].max;
		ck_assert(pair_read(any, &value, &arena, text, len));
		ck_assert_pstr_eq(pair_encode(fast, &value, &answers), NULL);
		ck_assert_int_eq(answers.careful, wanted);
		ck_assert_msg(answers.fast == (wanted && (!map || count <= 24)), "%s of %zu",
			      fast->type->name, count);
		env_arena_free(&arena);
	}
}
END_TEST

START_TEST(test_rest_written)
{
	static const struct env_str texts[] = {ENV_STR_INIT("a"), ENV_STR_INIT("b"), ENV_STR_INIT("\xFF")};
	static const struct {
		struct line line;
		bool fast;
	} lines[] = {
		{{1, {texts, 2}}, true},  {{1, {NULL, 0}}, true},       {{1, {NULL, 1}}, false},
		{{1, {texts, 3}}, false}, {{1, {texts + 2, 1}}, false},
	};
	struct pair answers;

	for (size_t i = 0; i < COUNT_OF(lines); i++) {
		ck_assert_pstr_eq(pair_encode(&any_line_fast, &lines[i].line, &answers), NULL);
		ck_assert_int_eq(answers.fast, lines[i].fast);
		ck_assert_int_eq(answers.careful, lines[i].fast);
	}
}
END_TEST

/* None of the rest may stand behind an item that is absent. */
START_TEST(test_rest_behind)
{
	static const double numbers[] = {1, 2};
	struct kinds_row row = {.rest = {numbers, (size_t)_i}};

	for (int is = ENV_ABSENT; is <= ENV_PRESENT; is++) {
		struct env_buf buf = {0};
		struct env_writer writer;
		row.item_3_is = (enum env_presence)is;
		char *at = env_write_start(&writer, &buf);
		ck_assert_ptr_nonnull(at);
		at = env_write_rest(&writer, at, &kinds_row_type, &row);
		ck_assert_int_eq(env_write_finish(&writer, at), _i == 0 || is != ENV_ABSENT);
		env_buf_free(&buf);
	}
}
END_TEST

static const struct {
	const char *text;
	bool fast;
} line_cases[] = {
	{"[1]", true},
	{" [ 1 ] ", true},
	{"[1,\"a\"]", true},
	{"[1, \"a\", \"b\"]", true},
	{"[1 ,\"a\" ,\"b\" ]", true},
	{"[1,\"a\",]", false},
	{"[1,]", false},
	{"[]", false},
	{"[1,2]", false},
	{"[1,\"a\",2]", false},
	{"[1 \"a\"]", false},
	{"[1,\"a\" \"b\"]", false},
	{"[1,,\"a\"]", false},
	{"[,1]", false},
	{"[1,\"a\"", false},
	{"[1,\"a\",", false},
	{"[1", false},
	{"[", false},
	{"[1,\"a\"}", false},
	{"{}", false},
};

START_TEST(test_lines)
{
	const char *text = line_cases[_i].text;

	ck_assert_int_eq(hold_text(&any_line_fast, text, strlen(text)).fast, line_cases[_i].fast);
	ck_assert(!hold_text(&no_line_fast, text, strlen(text)).fast || strchr(text, '"') == NULL);
	for (size_t len = 0; len < strcspn(text, "]"); len++)
		ck_assert(!hold_text(&any_line_fast, text, len).fast);
}
END_TEST

TCase *fast_bounds_case(void)
{
	TCase *tests = tcase_create("bounds");

	tcase_add_loop_test(tests, test_counts, 0, (int)COUNT_OF(limits));
	tcase_add_loop_test(tests, test_counts_written, 0, (int)COUNT_OF(limits));
	tcase_add_test(tests, test_rest_written);
	tcase_add_loop_test(tests, test_rest_behind, 0, 3);
	tcase_add_loop_test(tests, test_lines, 0, (int)COUNT_OF(line_cases));
	return tests;
}
