/* Hostile sizes: depth, amplification, many keys, many errors. */
#include <check.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "type/suites.h"
#include "type/support.h"

#define MANY 100000

/* Far more than n log n needs, far less than n squared does, valgrind and sanitizers included. */
#define SECONDS 8

static void append(struct env_buf *buf, const char *text)
{
	ck_assert_int_eq(env_buf_append_str(buf, env_str(text)), ENV_OK);
}

/* `{"a":1` and then MANY members `"k<i modulo>":<value>`. */
static void many_members(struct env_buf *buf, unsigned modulo, const char *value)
{
	char member[64];

	append(buf, "{\"a\":1");
	for (unsigned i = 0; i < MANY; i++) {
		ck_assert_int_gt(snprintf(member, sizeof(member), ",\"k%u\":%s", i % modulo, value), 0);
		append(buf, member);
	}
	append(buf, "}");
}

struct flood {
	const char *type;
	const char *value;
	unsigned modulo;
	enum env_status status;
	size_t count; /* of errors, all in all */
};

static const struct flood floods[] = {
	{"sample.ignore", "1", MANY, ENV_OK, 0},
	{"sample.ignore", "1", 1, ENV_OK, 0},
	{"sample.forbid", "1", MANY, ENV_INVALID, MANY},
	{"sample.forbid", "1", 1, ENV_INVALID, 1},
	{"sample.forbid", "1", 7, ENV_INVALID, 7},
	{"sample.keep", "1", MANY, ENV_OK, 0},
	{"sample.keep", "null", 1, ENV_OK, 0},
	{"sample.keep", "\"x\"", MANY, ENV_INVALID, MANY},
	{"sample.keep", "\"x\"", 500, ENV_INVALID, 500},
	{"sample.open", "[]", MANY, ENV_OK, 0},
	{"sample.open", "[]", 3, ENV_OK, 0},
};

START_TEST(many_keys_are_fast)
{
	const struct flood *flood = &floods[_i];
	struct env_buf text = {0};
	struct bench bench;

	bench_open(&bench, flood->type);
	many_members(&text, flood->modulo, flood->value);
	clock_t start = clock();
	ck_assert_int_eq(bench_decode(&bench, text.data, text.len), flood->status);
	ck_assert_uint_eq(bench.errors.count + bench.errors.more, flood->count);
	if (flood->status == ENV_OK)
		ck_assert_int_eq(env_check(bench.type, bench.value, NULL), ENV_OK);
	ck_assert_int_lt((clock() - start) / CLOCKS_PER_SEC, SECONDS);
	env_buf_free(&text);
	bench_close(&bench);
}
END_TEST

START_TEST(many_errors_are_counted)
{
	struct env_buf text = {0};
	struct bench bench;

	bench_open(&bench, "sample.digits");
	append(&text, "[\"x\"");
	for (size_t i = 1; i < MANY; i++)
		append(&text, ",10");
	append(&text, "]");
	ck_assert_int_eq(bench_decode(&bench, text.data, text.len), ENV_INVALID);
	ck_assert_uint_eq(bench.errors.count, ENV_ERRORS_MAX);
	ck_assert_uint_eq(bench.errors.more, MANY - ENV_ERRORS_MAX);
	env_buf_free(&text);
	bench_close(&bench);
}
END_TEST

/* `levels` nodes in each other, by their `next`. */
static void nested(struct env_buf *buf, unsigned levels)
{
	append(buf, "{\"name\":\"n\"");
	for (unsigned i = 1; i < levels; i++)
		append(buf, ",\"next\":{\"name\":\"n\"");
	for (unsigned i = 0; i < levels; i++)
		append(buf, "}");
}

START_TEST(depth_is_limited)
{
	struct env_buf text = {0};
	struct bench bench;

	bench_open(&bench, "sample.node");
	nested(&text, ENV_DEPTH_DEFAULT);
	ck_assert_int_eq(bench_decode(&bench, text.data, text.len), ENV_OK);
	/* Its innermost `children`, an empty array by default, would be one level deeper. */
	ck_assert_int_eq(env_check(bench.type, bench.value, NULL), ENV_LIMIT);
	text.len = 0;
	nested(&text, ENV_DEPTH_DEFAULT - 1);
	ck_assert_int_eq(bench_decode(&bench, text.data, text.len), ENV_OK);
	ck_assert_ptr_nonnull(bench_encode(&bench));
	text.len = 0;
	nested(&text, ENV_DEPTH_DEFAULT + 1);
	ck_assert_int_eq(bench_decode(&bench, text.data, text.len), ENV_LIMIT);
	ck_assert_uint_eq(bench.errors.count, 1);
	ck_assert_int_eq(bench.errors.items[0].kind, ENV_ERROR_SYNTAX);
	ck_assert_ptr_nonnull(strstr(bench_errors(&bench), ": Nesting too deep: line 1"));
	env_buf_free(&text);
	bench_close(&bench);
}
END_TEST

/* A small text that becomes large structs stops at the arena's limit. */
START_TEST(amplification_is_limited)
{
	struct env_buf text = {0};
	struct bench bench;

	bench_open(&bench, "sample.node");
	append(&text, "{\"name\":\"n\",\"children\":[{\"name\":\"c\"}");
	for (unsigned i = 0; i < 10000; i++)
		append(&text, ",{\"name\":\"c\"}");
	append(&text, "]}");
	for (size_t limit = 4096; limit < (size_t)1 << 20; limit *= 2) {
		env_arena_free(&bench.arena);
		env_arena_init(&bench.arena, NULL, limit);
		ck_assert_int_eq(bench_decode(&bench, text.data, text.len), ENV_LIMIT);
		ck_assert_uint_eq(bench.errors.count, 0);
		ck_assert_ptr_null(((struct sample_node *)bench.value)->name.ptr);
	}
	env_arena_free(&bench.arena);
	env_arena_init(&bench.arena, NULL, (size_t)4 << 20);
	ck_assert_int_eq(bench_decode(&bench, text.data, text.len), ENV_OK);
	env_buf_free(&text);
	bench_close(&bench);
}
END_TEST

/* All of it in memory that the caller gave. */
START_TEST(decode_in_lent_memory)
{
	static char memory[4096];
	struct env_arena arena;
	struct sample_keep keep;
	const char *json = "{\"a\":1,\"k\":2}";

	env_arena_init_in(&arena, memory, sizeof(memory), sizeof(memory));
	ck_assert_int_eq(env_decode(&sample_keep_type, &keep, &arena, json, strlen(json), NULL), ENV_OK);
	const char *items = (const char *)keep.extra.items;
	ck_assert(items >= memory && items < memory + sizeof(memory));
	env_arena_free(&arena);
}
END_TEST

Suite *limits_suite(void)
{
	Suite *suite = suite_create("limits");
	TCase *tcase = tcase_create("limits");

	tcase_set_timeout(tcase, 120);
	tcase_add_loop_test(tcase, many_keys_are_fast, 0, (int)COUNT_OF(floods));
	tcase_add_test(tcase, many_errors_are_counted);
	tcase_add_test(tcase, depth_is_limited);
	tcase_add_test(tcase, amplification_is_limited);
	tcase_add_test(tcase, decode_in_lent_memory);
	suite_add_tcase(suite, tcase);
	return suite;
}
