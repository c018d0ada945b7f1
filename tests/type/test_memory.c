/* Every allocation fails once: nothing leaks, nothing half done is left, the answer is ENV_NO_MEMORY. */
#include <check.h>
#include <string.h>

#include "text/hooks.h"
#include "type/suites.h"
#include "type/support.h"

#define LONG_STRING "\"0123456789012345678901234567890123456789\\n012345678901234567890123456789\""
#define LONG_LIST LONG_STRING "," LONG_STRING "," LONG_STRING "," LONG_STRING "," LONG_STRING "," LONG_STRING
#define LONGER LONG_LIST "," LONG_LIST "," LONG_LIST
#define LONGEST "[" LONGER "]"

static const struct {
	const char *type;
	const char *json;
	enum env_status status;
} cases[] = {
	{"sample.json", LONGEST, ENV_OK},
	{"sample.open", "{\"a\":" LONGEST ",\"\\u0062\":1,\"b\":" LONGEST "}", ENV_OK},
	{"sample.keep", "{\"a\":1,\"k\\n\":1,\"k\\u000a\":2,\"l\":3}", ENV_OK},
	{"sample.keep", "{\"a\":{},\"k\\n\":\"\"}", ENV_INVALID},
	{"sample.node", "{\"name\":" LONG_STRING ",\"children\":[{\"name\":" LONG_STRING "}]}", ENV_OK},
	{"sample.ones", "[2," LONG_STRING ",{\"a\":[" LONGER "]}]", ENV_INVALID},
	{"sample.order", "{\"color\":1,\"shade\":\"\\u0072\"}", ENV_INVALID},
	{"sample.order", LONGEST "x", ENV_SYNTAX},
	{"sample.node", "{\"name\":\"n\",\"next\":{\"name\":\"m\",\"next\":{\"name\":\"o\"}}}", ENV_OK},
	{"sample.forbid", "{\"a\":1,\"\\u0061b\":2,\"b\\n\":1}", ENV_INVALID},
	{"sample.color", "\"gr\\u0065en\"", ENV_OK},
	{"sample.word", "\"a\\\"b\"", ENV_OK},
	{"kinds.code", "\"A\"", ENV_INVALID},
	{"kinds.mixed", "[1,20.0]", ENV_OK},
	{"kinds.mixed", "{\"k\":[" LONGER "]}", ENV_INVALID},
	{"kinds.fixed", "{\"a\":[10,\"\\u0062\"]}", ENV_OK},
	{"kinds.level", LONG_STRING, ENV_OK},
	{"kinds.bytes", "\"\\u0041QIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyAhIiMkJSYnKCkqKywtLi8w\"", ENV_OK},
	{"kinds.row", "[\"2024\\u002d02-29\",\"AQ==\",1,0.5,2,3]", ENV_OK},
	{"kinds.shape",
	 "{\"k\\u0069nd\":1e2,\"parts\":[{\"kind\":1e2,\"parts\":[\"a\"]},{\"kind\":\"\\u006dap\",\"a\":"
	 "[" LONGER "]}]}",
	 ENV_OK},
	{"kinds.shape", "{\"k\\u0069nd\":\"x\"}", ENV_INVALID},
	{"kinds.table", "{\"\\u0061\":1,\"A\":1}", ENV_INVALID},
	{"kinds.holder", "{\"unique\":[1,2,3],\"open\":{\"a\":[" LONGER "]}}", ENV_OK},
	{"kinds.holder", "{\"unique\":[1,1],\"open\":{}}", ENV_INVALID},
};

/* Decodes with `left` allocations for the arena and as many for the errors. */
static enum env_status decode_with(struct bench *bench, size_t index, size_t left)
{
	struct hooks arena_hooks;
	struct hooks error_hooks;

	hooks_init(&arena_hooks, left);
	hooks_init(&error_hooks, left);
	bench_open(bench, cases[index].type);
	env_arena_init(&bench->arena, &arena_hooks.allocator, 0);
	env_errors_init(&bench->errors, &error_hooks.allocator);
	enum env_status status = bench_decode(bench, cases[index].json, strlen(cases[index].json));
	if (status == ENV_OK) {
		enum env_status checked = env_check(bench->type, bench->value, &bench->errors);
		ck_assert(checked == ENV_OK || checked == ENV_NO_MEMORY);
		status = checked;
	}
	bench_close(bench);
	ck_assert_uint_eq(arena_hooks.held, 0);
	ck_assert_uint_eq(error_hooks.held, 0);
	return status;
}

START_TEST(decode_without_memory)
{
	enum env_status status = ENV_NO_MEMORY;
	struct bench bench;
	size_t left = 0;

	for (; status == ENV_NO_MEMORY && left < 100; left++)
		status = decode_with(&bench, (size_t)_i, left);
	ck_assert_int_eq(status, cases[_i].status);
	ck_assert_uint_gt(left, 1);
}
END_TEST

/* Decodes, checks and copies in arenas of `limit` bytes: the limit is met at each allocation in turn. */
static enum env_status decode_within(size_t index, size_t limit)
{
	struct bench bench;
	struct bench copy;

	bench_open(&bench, cases[index].type);
	bench_open(&copy, cases[index].type);
	env_arena_init(&bench.arena, NULL, limit);
	env_arena_init(&copy.arena, NULL, limit / 2);
	env_arena_init(&bench.errors.arena, NULL, limit);
	enum env_status status = bench_decode(&bench, cases[index].json, strlen(cases[index].json));
	if (status != ENV_OK)
		ck_assert_mem_eq(bench.value, copy.value, bench.type->size);
	if (status == ENV_OK && env_copy(bench.type, copy.value, &copy.arena, bench.value) == ENV_OK)
		ck_assert(env_equal(bench.type, bench.value, copy.value));
	bench_close(&bench);
	bench_close(&copy);
	return status;
}

START_TEST(decode_within_limits)
{
	enum env_status status = ENV_LIMIT;

	for (size_t limit = 1; status == ENV_LIMIT && limit < 20000; limit++)
		status = decode_within((size_t)_i, limit);
	ck_assert_int_eq(status, cases[_i].status);
}
END_TEST

START_TEST(copy_without_memory)
{
	struct bench bench;
	struct sample_open copy = {0};
	struct hooks hooks;
	enum env_status status = ENV_NO_MEMORY;

	bench_open(&bench, "sample.open");
	ck_assert_int_eq(bench_decode(&bench, cases[1].json, strlen(cases[1].json)), ENV_OK);
	for (size_t left = 0; status == ENV_NO_MEMORY && left < 100; left++) {
		struct env_arena arena;
		hooks_init(&hooks, left);
		env_arena_init(&arena, &hooks.allocator, 0);
		status = env_copy(bench.type, &copy, &arena, bench.value);
		ck_assert(status == ENV_OK || (copy.items == NULL && copy.count == 0));
		ck_assert(status != ENV_OK || env_equal(bench.type, &copy, bench.value));
		env_arena_free(&arena);
		ck_assert_uint_eq(hooks.held, 0);
	}
	ck_assert_int_eq(status, ENV_OK);
	bench_close(&bench);
}
END_TEST

START_TEST(encode_without_room)
{
	struct bench bench;
	enum env_status status = ENV_LIMIT;

	bench_open(&bench, "sample.keep");
	ck_assert_int_eq(bench_decode(&bench, cases[2].json, strlen(cases[2].json)), ENV_OK);
	for (size_t limit = 1; status == ENV_LIMIT && limit < 1000; limit++) {
		struct env_buf buf;
		env_buf_init(&buf, NULL, limit);
		ck_assert_int_eq(env_buf_append(&buf, "x", 1), ENV_OK);
		status = env_encode(bench.type, bench.value, &buf, NULL);
		ck_assert_uint_eq(buf.len, status == ENV_OK ? limit : 1);
		env_buf_free(&buf);
	}
	ck_assert_int_eq(status, ENV_OK);
	bench_close(&bench);
}
END_TEST

Suite *memory_suite(void)
{
	Suite *suite = suite_create("memory");
	TCase *tcase = tcase_create("memory");

	tcase_add_loop_test(tcase, decode_without_memory, 0, (int)COUNT_OF(cases));
	tcase_add_loop_test(tcase, decode_within_limits, 0, (int)COUNT_OF(cases));
	tcase_add_test(tcase, copy_without_memory);
	tcase_add_test(tcase, encode_without_room);
	suite_add_tcase(suite, tcase);
	return suite;
}
