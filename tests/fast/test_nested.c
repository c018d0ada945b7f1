/* Arrays and maps beside the careful way: the keys of maps, lists in lists as deep as may be, and their memory. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <envelope/codec.h>

#include "fast/hold.h"
#include "fast/suites.h"
#include "text/escape.h"
#include "text/hooks.h"

/* ---- keys ---- */

/* A map of so many keys, of which one has the key of another. */
static size_t make_map(char *text, size_t count, size_t twice, size_t other)
{
	char *at = text;

	*at++ = '{';
	for (size_t i = 0; i < count; i++)
		at += sprintf(at, "%s\"%zu\":%zu", i == 0 ? "" : ",", (i == twice ? other : i) * 37 % 101, i);
	*at++ = '}';
	return (size_t)(at - text);
}

/* With few keys and with many: a key that is there twice is seen wherever it stands. */
START_TEST(test_keys)
{
	const struct fast *fast = &fast_lists_find("integer")->map;
	size_t count = (size_t)_i;
	char text[1024];

	ck_assert(hold_text(fast, text, make_map(text, count, count, 0)).fast);
	for (size_t twice = 1; twice < count; twice++)
		for (size_t other = 0; other < twice; other += 3)
			ck_assert(!hold_text(fast, text, make_map(text, count, twice, other)).fast);
}
END_TEST

static const struct env_type key_type = {
	.kind = ENV_KIND_STRING,
	OF(struct env_str),
	.as.string = {.min_length = 2, .max_length = 3},
};

static const struct env_type bounded_type = {
	.kind = ENV_KIND_MAP,
	OF(struct sample_order_counts),
	.name = "bounded keys",
	.as.map = {.value = &sample_integer_type,
		   .entry_size = sizeof(struct sample_order_counts_entry),
		   .value_offset = offsetof(struct sample_order_counts_entry, value),
		   .max_entries = SIZE_MAX,
		   .key = &key_type},
};

static const char *bounded_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &bounded_type, out);
}

static char *bounded_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &bounded_type, value);
}

static const struct fast bounded_fast = {&bounded_type, bounded_read, bounded_write};

static const struct {
	struct env_str key;
	bool good;
} key_cases[] = {
	{ENV_STR_INIT("ab"), true},
	{ENV_STR_INIT("abc"), true},
	{ENV_STR_INIT("\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC"), true},
	{ENV_STR_INIT("\xF0\x9F\x98\x80\x01"), true},
	{ENV_STR_INIT(""), false},
	{ENV_STR_INIT("a"), false},
	{ENV_STR_INIT("\xF0\x9F\x98\x80"), false},
	{ENV_STR_INIT("abcd"), false},
	{ENV_STR_INIT("a\xC3"), false},
};

/* A key with bounds is written and read where its code points are within them, and else neither. */
START_TEST(test_bounded_keys)
{
	struct sample_order_counts_entry entries[] = {{ENV_STR_INIT("xy"), 1}, {key_cases[_i].key, 2}};
	struct env_buf any = {0};
	struct pair answers;

	ck_assert_pstr_eq(pair_encode(&bounded_fast, &(struct sample_order_counts){entries, 2}, &answers),
			  NULL);
	ck_assert_int_eq(answers.fast, key_cases[_i].good);
	ck_assert_int_eq(answers.careful, key_cases[_i].good);
	ck_assert_int_eq(env_buf_append(&any, "{\"xy\":1,", 8), ENV_OK);
	if (env_text_write_string(&any, key_cases[_i].key) != ENV_OK)
		ck_assert_int_eq(env_buf_append(&any, "\"a\xC3\"", 4), ENV_OK);
	ck_assert_int_eq(env_buf_append(&any, ":2}", 3), ENV_OK);
	answers = hold_text(&bounded_fast, any.data, any.len);
	ck_assert_int_eq(answers.fast, key_cases[_i].good);
	ck_assert_int_eq(answers.careful, key_cases[_i].good);
	env_buf_free(&any);
}
END_TEST

/* ---- depth ---- */

/* An array of such arrays, and a map of such maps: the tables that the words look at, and those of the careful way. */
struct nest_entry {
	struct env_str key;
	struct fast_list value;
};

static env_read_function nest_read;
static env_write_function nest_write;
static env_read_function tree_read;
static env_write_function tree_write;

#define NEST                                                          \
	.kind = ENV_KIND_ARRAY, OF(struct fast_list), .name = "nest", \
	.as.array = {.item = &nest_type, .max_items = SIZE_MAX}

#define TREE                                                           \
	.kind = ENV_KIND_MAP, OF(struct fast_list), .name = "tree",    \
	.as.map = {.value = &tree_type,                                \
		   .entry_size = sizeof(struct nest_entry),            \
		   .value_offset = offsetof(struct nest_entry, value), \
		   .max_entries = SIZE_MAX}

static const struct env_type nest_type = {NEST, .read = nest_read, .write = nest_write};
static const struct env_type tree_type = {TREE, .read = tree_read, .write = tree_write};

static const char *nest_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &nest_type, out);
}

static char *nest_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &nest_type, value);
}

static const char *tree_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_map(reader, at, &tree_type, out);
}

static char *tree_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_map(writer, at, &tree_type, value);
}

static const struct fast nests[] = {{&nest_type, nest_read, nest_write}, {&tree_type, tree_read, tree_write}};

/* So many levels, each the last of some. */
static size_t make_nest(char *text, bool map, size_t levels)
{
	char *at = text;

	for (size_t i = 1; i < levels; i++)
		at += sprintf(at, "%s", map ? "{\"a\":{},\"b\":{},\"c\":" : "[[],[],");
	at += sprintf(at, "%s", map ? "{}" : "[]");
	for (size_t i = 1; i < levels; i++)
		*at++ = map ? '}' : ']';
	return (size_t)(at - text);
}

START_TEST(test_depth)
{
	char *text = malloc((size_t)32 * (ENV_DEPTH_DEFAULT + 2));

	ck_assert_ptr_nonnull(text);
	for (size_t levels = 1; levels < 40; levels++)
		ck_assert(hold_text(&nests[_i], text, make_nest(text, _i, levels)).fast);
	ck_assert(hold_text(&nests[_i], text, make_nest(text, _i, ENV_DEPTH_DEFAULT)).fast);
	ck_assert(!hold_text(&nests[_i], text, make_nest(text, _i, ENV_DEPTH_DEFAULT + 1)).fast);
	/* what ends too early tells of its levels, too */
	size_t len = make_nest(text, _i, 60);
	for (size_t cut = 0; cut < len; cut++)
		ck_assert(!hold_text(&nests[_i], text, cut).fast);
	free(text);
}
END_TEST

/* What contains itself has an end, also where it does so more than once. */
START_TEST(test_cycle)
{
	struct fast_list array[3];
	struct nest_entry entries[3];
	struct fast_list list = {_i == 0 ? (const void *)array : entries, 3};
	struct pair answers;

	for (size_t i = 0; i < 3; i++) {
		array[i] = list;
		entries[i] = (struct nest_entry){env_str_of(&"abc"[i], 1), list};
	}
	ck_assert_pstr_eq(pair_encode(&nests[_i], &list, &answers), NULL);
	ck_assert(!answers.fast && !answers.careful);
	array[0] = (struct fast_list){NULL, 0};
	entries[0].value = array[0];
	list.count = 1;
	ck_assert_pstr_eq(pair_encode(&nests[_i], &list, &answers), NULL);
	ck_assert(answers.fast && answers.careful);
}
END_TEST

/* ---- memory ---- */

static const struct {
	const char *item;
	bool map;
	const char *text;
} memory_cases[] = {
	{"text", false, "[\"a\\n\",\"b\",\"c\\n\",\"d\",\"e\",\"f\",\"g\",\"h\",\"i\",\"j\\n\"]"},
	{"integer", false, "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20]"},
	{"integer", true, "{\"a\":1,\"b\\n\":2,\"c\":3,\"d\":4,\"e\":5,\"f\":6}"},
	{"integer", true,
	 "{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"f\":6,\"g\":1,\"h\":2,\"i\":3,\"j\":4,\"k\":5,\"l\":6,"
	 "\"m\":1,\"n\":2,\"o\":3,\"p\":4,\"q\":5,\"r\":6,\"s\":1,\"t\":2,\"u\":3,\"v\":4,\"w\":5,\"x\":6,"
	 "\"y\":1,\"z\":2}"},
	{"digits", false, "[[1,2,3,4,5,6],[],[1],[1,2],[1,2,3],[9]]"},
	{"open", true, "{\"a\":{\"b\":1,\"c\":[2]},\"d\":{}}"},
	{"row", false, "[[\"2024-02-29\",\"AQ==\",1,0.5,1,2]]"},
	{"bytes", false, "[\"AQ==\",\"AQ==\",\"AQ==\",\"AQ==\",\"AQ==\"]"},
};

/* Without enough memory it gives up, wherever that is noticed, and tells of what was open. */
START_TEST(test_no_memory)
{
	const struct fast_lists *lists = fast_lists_find(memory_cases[_i].item);
	const struct fast *fast = memory_cases[_i].map ? &lists->map : &lists->array;
	const char *text = memory_cases[_i].text;
	_Alignas(16) char memory[8192];
	bool ok = false;
	size_t size = 8; /* a limit of 0 would be none */

	for (; !ok && size < sizeof(memory); size += 8) {
		struct env_arena arena;
		struct fast_list list;
		struct opened opened;
		env_arena_init_in(&arena, memory, size, size);
		if (open_text(&opened, &arena, text, strlen(text))) {
			const char *at = fast->read(&opened.reader, opened.at, &list);
			ck_assert_pstr_eq(opened_problem(&opened, at), NULL);
			ok = opened.reader.given_up == NULL;
		}
		close_text(&opened);
		env_arena_free(&arena);
	}
	ck_assert(ok);
	ck_assert_uint_gt(size, 64);
}
END_TEST

/* Without room for all of it, nothing that could be taken for all of it. */
START_TEST(test_no_room)
{
	const struct fast_lists *lists = fast_lists_find(memory_cases[_i].item);
	const struct fast *fast = memory_cases[_i].map ? &lists->map : &lists->array;
	const char *text = memory_cases[_i].text;
	struct env_arena arena = {0};
	struct env_buf whole = {0};
	struct env_writer writer;
	struct fast_list list;
	struct env_buf buf;
	bool done = false;

	ck_assert(pair_read(fast, &list, &arena, text, strlen(text)));
	ck_assert_int_eq(env_encode_careful(fast->type, &list, &whole, NULL), ENV_OK);
	for (size_t limit = 1; limit < 3 * whole.len + (size_t)3 * ENV_WRITE_ROOM; limit++) {
		env_buf_init(&buf, NULL, limit);
		char *at = env_write_start(&writer, &buf);
		done = at != NULL && env_write_finish(&writer, fast->write(&writer, at, &list));
		ck_assert(!done || env_str_equal(env_buf_str(&buf), env_buf_str(&whole)));
		ck_assert_uint_le(buf.len, limit);
		env_buf_free(&buf);
	}
	/* of a map with many keys nobody knows */
	ck_assert_int_eq(done, list.count <= 24);
	env_buf_free(&whole);
	env_arena_free(&arena);
}
END_TEST

TCase *fast_nested_case(void)
{
	TCase *tests = tcase_create("nested");

	tcase_set_timeout(tests, 60);
	tcase_add_loop_test(tests, test_keys, 0, 60);
	tcase_add_loop_test(tests, test_bounded_keys, 0, (int)COUNT_OF(key_cases));
	tcase_add_loop_test(tests, test_depth, 0, (int)COUNT_OF(nests));
	tcase_add_loop_test(tests, test_cycle, 0, (int)COUNT_OF(nests));
	tcase_add_loop_test(tests, test_no_memory, 0, (int)COUNT_OF(memory_cases));
	tcase_add_loop_test(tests, test_no_room, 0, (int)COUNT_OF(memory_cases));
	return tests;
}
