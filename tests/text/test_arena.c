/* The arena: alignment, marks, limits, lent memory, and the block that is kept. */
#include <envelope/arena.h>

#include <stdalign.h>

#include "text/hooks.h"
#include "text/suites.h"

static void *take(struct env_arena *arena, size_t size)
{
	void *memory = env_arena_alloc(arena, size, 1);

	if (memory != NULL)
		memset(memory, 0x5A, size);
	return memory;
}

START_TEST(aligns)
{
	struct env_arena arena;

	env_arena_init(&arena, NULL, 0);
	for (size_t align = 1; align <= alignof(max_align_t); align *= 2) {
		for (size_t size = 0; size < 10000; size = size * 3 + 1) {
			char *memory = env_arena_alloc(&arena, size, align);
			ck_assert_ptr_nonnull(memory);
			ck_assert_uint_eq((uintptr_t)memory % align, 0);
			memset(memory, 1, size);
			take(&arena, 1);
		}
	}
	env_arena_free(&arena);
	ck_assert_uint_eq(arena.reserved, 0);
}
END_TEST

START_TEST(refuses_beyond_the_limit)
{
	struct hooks hooks;
	struct env_arena arena;

	hooks_init(&hooks, 1000);
	env_arena_init(&arena, &hooks.allocator, 10000);
	size_t got = 0;
	while (take(&arena, 100) != NULL)
		got += 100;
	ck_assert_int_eq(arena.failure, ENV_LIMIT);
	ck_assert_uint_ge(got, 9500);
	ck_assert_uint_le(arena.reserved, 10000);
	ck_assert_ptr_null(env_arena_alloc(&arena, SIZE_MAX, 8));
	ck_assert_int_eq(arena.failure, ENV_LIMIT);
	env_arena_free(&arena);
	ck_assert_uint_eq(hooks.held, 0);
}
END_TEST

START_TEST(says_that_memory_is_out)
{
	struct hooks hooks;
	struct env_arena arena;

	hooks_init(&hooks, 0);
	env_arena_init(&arena, &hooks.allocator, 0);
	ck_assert_ptr_null(take(&arena, 1));
	ck_assert_int_eq(arena.failure, ENV_NO_MEMORY);
	ck_assert_ptr_null(env_arena_alloc(&arena, SIZE_MAX, 1));
	ck_assert_ptr_null(env_arena_alloc(&arena, SIZE_MAX - 8, 16));
	ck_assert_ptr_null(env_arena_copy(&arena, "", SIZE_MAX));
	hooks.left = 1;
	ck_assert_ptr_nonnull(take(&arena, 1));
	env_arena_free(&arena);
	ck_assert_uint_eq(hooks.held, 0);
}
END_TEST

START_TEST(goes_back_to_a_mark)
{
	struct hooks hooks;
	struct env_arena arena;

	hooks_init(&hooks, 1000);
	env_arena_init(&arena, &hooks.allocator, 0);
	struct env_arena_mark empty = env_arena_mark(&arena);
	char *first = take(&arena, 10);
	struct env_arena_mark mark = env_arena_mark(&arena);
	char *second = take(&arena, 20);
	take(&arena, 100000);
	take(&arena, 200000);
	env_arena_rewind(&arena, mark);
	ck_assert_uint_eq(hooks.held, 2);
	ck_assert_ptr_eq(take(&arena, 20), second);
	ck_assert_int_eq(first[9], 0x5A);
	env_arena_rewind(&arena, empty);
	ck_assert_uint_eq(arena.reserved, 0);
	ck_assert_ptr_nonnull(take(&arena, 5));
	env_arena_free(&arena);
	ck_assert_uint_eq(hooks.held, 0);
}
END_TEST

START_TEST(fits_again_after_a_reset)
{
	struct hooks hooks;
	struct env_arena arena;

	hooks_init(&hooks, 1000);
	env_arena_init(&arena, &hooks.allocator, 13000);
	for (int round = 0; round < 5; round++) {
		ck_assert_ptr_nonnull(take(&arena, 1000));
		ck_assert_ptr_nonnull(take(&arena, 8000));
		ck_assert_uint_le(arena.reserved, 13000);
		env_arena_reset(&arena);
		ck_assert_uint_eq(hooks.held, 1);
	}
	env_arena_free(&arena);
	ck_assert_uint_eq(hooks.held, 0);
}
END_TEST

START_TEST(asks_for_nothing_new_in_the_long_run)
{
	struct hooks hooks;
	struct env_arena arena;

	hooks_init(&hooks, 100);
	env_arena_init(&arena, &hooks.allocator, 0);
	for (int round = 0; round < 1000; round++) {
		for (int i = 0; i < 30; i++)
			ck_assert_ptr_nonnull(take(&arena, 1000));
		env_arena_reset(&arena);
	}
	env_arena_free(&arena);
}
END_TEST

START_TEST(lives_in_lent_memory)
{
	alignas(max_align_t) char memory[256];
	struct env_arena arena;

	env_arena_init_in(&arena, memory, sizeof(memory), sizeof(memory));
	for (int round = 0; round < 3; round++) {
		ck_assert_ptr_eq(take(&arena, 200), memory);
		ck_assert_ptr_null(take(&arena, 57));
		ck_assert_int_eq(arena.failure, ENV_LIMIT);
		ck_assert_ptr_eq(take(&arena, 56), memory + 200);
		ck_assert_ptr_null(take(&arena, 1));
		env_arena_reset(&arena);
	}
	env_arena_free(&arena);
}
END_TEST

START_TEST(goes_on_beyond_lent_memory)
{
	char memory[64];
	struct env_arena arena;

	env_arena_init_in(&arena, memory, sizeof(memory), 10000);
	struct env_arena_mark mark = env_arena_mark(&arena);
	ck_assert_ptr_eq(take(&arena, 60), memory);
	ck_assert_ptr_nonnull(take(&arena, 5000));
	env_arena_rewind(&arena, mark);
	ck_assert_ptr_eq(take(&arena, 64), memory);
	ck_assert_ptr_nonnull(take(&arena, 9000));
	ck_assert_ptr_null(take(&arena, 2000));
	env_arena_free(&arena);
	ck_assert_ptr_eq(take(&arena, 1), memory);
}
END_TEST

START_TEST(resizes_the_last_allocation)
{
	struct env_arena arena;

	env_arena_init(&arena, NULL, 0);
	char *first = take(&arena, 100);
	char *second = take(&arena, 100);
	ck_assert(!env_arena_resize(&arena, first, 100, 50));
	ck_assert(env_arena_resize(&arena, second, 100, 200));
	ck_assert(!env_arena_resize(&arena, second, 200, SIZE_MAX / 2));
	ck_assert(env_arena_resize(&arena, second, 200, 10));
	ck_assert_ptr_eq(take(&arena, 1), second + 10);
	env_arena_free(&arena);
}
END_TEST

START_TEST(gives_a_kept_block_back_that_is_too_large)
{
	struct hooks hooks;
	struct env_arena arena;

	hooks_init(&hooks, 100);
	env_arena_init(&arena, &hooks.allocator, 0);
	ck_assert_ptr_nonnull(take(&arena, 100000));
	env_arena_reset(&arena);
	env_arena_trim(&arena, 200000);
	ck_assert_uint_eq(hooks.held, 1);
	env_arena_trim(&arena, 50000);
	ck_assert_uint_eq(hooks.held, 0);
	env_arena_trim(&arena, 0);
	ck_assert_ptr_nonnull(take(&arena, 100));
	env_arena_free(&arena);
	ck_assert_uint_eq(hooks.held, 0);
}
END_TEST

START_TEST(copies)
{
	struct env_arena arena;

	env_arena_init(&arena, NULL, 0);
	ck_assert_str_eq(env_arena_copy(&arena, "hello there", 5), "hello");
	ck_assert_str_eq(env_arena_copy(&arena, NULL, 0), "");
	env_arena_free(&arena);
}
END_TEST

Suite *arena_suite(void)
{
	Suite *suite = suite_create("arena");
	TCase *tests = tcase_create("arena");

	tcase_add_test(tests, aligns);
	tcase_add_test(tests, refuses_beyond_the_limit);
	tcase_add_test(tests, says_that_memory_is_out);
	tcase_add_test(tests, goes_back_to_a_mark);
	tcase_add_test(tests, fits_again_after_a_reset);
	tcase_add_test(tests, asks_for_nothing_new_in_the_long_run);
	tcase_add_test(tests, lives_in_lent_memory);
	tcase_add_test(tests, goes_on_beyond_lent_memory);
	tcase_add_test(tests, resizes_the_last_allocation);
	tcase_add_test(tests, gives_a_kept_block_back_that_is_too_large);
	tcase_add_test(tests, copies);
	suite_add_tcase(suite, tests);
	return suite;
}
