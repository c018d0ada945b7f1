/* Running out of memory, at each allocation in turn, and out of an arena's limit, at each size. */
#include "text/tape.h"

#include "text/escape.h"
#include "text/hooks.h"
#include "text/suites.h"

/* An array of many strings with an escape each. */
static struct env_str long_text(void)
{
	static char text[60001];
	static const char item[] = "\"a\\nb\",";
	size_t len = 1;

	text[0] = '[';
	while (len + sizeof(item) < sizeof(text)) {
		memcpy(text + len, item, sizeof(item) - 1);
		len += sizeof(item) - 1;
	}
	text[len - 1] = ']';
	return env_str_of(text, len);
}

/* Reads the tape and takes all strings. Returns the status of what failed first. */
static enum env_status read_all(struct env_arena *arena, struct env_str text, struct env_json_error *error)
{
	struct env_tape tape = {.count = 77};
	struct env_str value;
	enum env_status status = env_tape_read(&tape, arena, text, 0, error);

	if (status != ENV_OK) {
		ck_assert_uint_eq(tape.count, 77);
		ck_assert_ptr_null(error->text);
		return status;
	}
	for (uint32_t i = 1; i < tape.count; i++) {
		if (!env_tape_string(&tape, i, arena, &value))
			return arena->failure;
		ck_assert(env_str_equal(value, env_str("a\nb")));
	}
	return ENV_OK;
}

START_TEST(reads_until_memory_is_out)
{
	struct env_str text = long_text();
	enum env_status status = ENV_NO_MEMORY;
	size_t allowed = 0;

	for (; status != ENV_OK; allowed++) {
		struct hooks hooks;
		struct env_arena arena;
		struct env_json_error error = {.text = "before"};
		hooks_init(&hooks, allowed);
		env_arena_init(&arena, &hooks.allocator, 0);
		status = read_all(&arena, text, &error);
		ck_assert(status == ENV_OK || status == ENV_NO_MEMORY);
		env_arena_free(&arena);
		ck_assert_uint_eq(hooks.held, 0);
		ck_assert_uint_lt(allowed, 100);
	}
	ck_assert_uint_gt(allowed, 3);
}
END_TEST

START_TEST(reads_until_the_limit)
{
	struct env_str text = long_text();
	enum env_status status = ENV_LIMIT;
	size_t limit = 1;

	for (; status != ENV_OK; limit += limit / 8 + 1) {
		struct env_arena arena;
		struct env_json_error error = {.text = "before"};
		env_arena_init(&arena, NULL, limit);
		status = read_all(&arena, text, &error);
		ck_assert(status == ENV_OK || status == ENV_LIMIT);
		ck_assert_uint_le(arena.reserved, limit);
		/* what fitted fits again */
		env_arena_reset(&arena);
		if (status == ENV_OK)
			ck_assert_int_eq(read_all(&arena, text, &error), ENV_OK);
		env_arena_free(&arena);
	}
	ck_assert_uint_lt(limit, 2000000);
}
END_TEST

START_TEST(writes_until_memory_is_out)
{
	enum env_status status = ENV_NO_MEMORY;
	struct env_str text = long_text();

	for (size_t allowed = 0; status != ENV_OK; allowed++) {
		struct hooks hooks;
		struct env_buf buf;
		hooks_init(&hooks, allowed);
		env_buf_init(&buf, &hooks.allocator, 0);
		status = env_text_write_string(&buf, text);
		if (status == ENV_OK)
			status = env_json_write(&buf, (struct env_json){text});
		ck_assert(status == ENV_OK || status == ENV_NO_MEMORY);
		env_buf_free(&buf);
		ck_assert_uint_eq(hooks.held, 0);
		ck_assert_uint_lt(allowed, 100);
	}
}
END_TEST

Suite *memory_suite(void)
{
	Suite *suite = suite_create("memory");
	TCase *tests = tcase_create("memory");

	tcase_set_timeout(tests, 120);
	tcase_add_test(tests, reads_until_memory_is_out);
	tcase_add_test(tests, reads_until_the_limit);
	tcase_add_test(tests, writes_until_memory_is_out);
	suite_add_tcase(suite, tests);
	return suite;
}
