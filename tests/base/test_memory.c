/* The arena of a run. */
#include <stdalign.h>
#include <stddef.h>
#include <stdint.h>

#include "base/memory.h"
#include "suites.h"

static struct memory memory;

static void set_up(void)
{
	memory_init(&memory);
}

static void tear_down(void)
{
	memory_free(&memory);
}

START_TEST(gives_zeros)
{
	static const char zeros[100000];

	for (size_t size = 1; size <= sizeof(zeros); size *= 7) {
		char *taken = memory_alloc(&memory, size);

		ck_assert_uint_eq((uintptr_t)taken % alignof(max_align_t), 0);
		ck_assert_mem_eq(taken, zeros, size);
		memset(taken, 0xAA, size);
	}
}
END_TEST

START_TEST(copies_with_a_nul)
{
	struct env_str copy = memory_copy(&memory, env_str_of("a\0bc", 3));

	ck_assert_uint_eq(copy.len, 3);
	ck_assert_mem_eq(copy.ptr, "a\0b", 4);
	ck_assert_str_eq(memory_copy(&memory, (struct env_str){NULL, 0}).ptr, "");
	ck_assert_str_eq(memory_copy_text(&memory, "text"), "text");
}
END_TEST

/* Taken, not copied; sanitizers tell whether it is given back. */
START_TEST(takes_a_buffer)
{
	for (int i = 0; i < 20; i++) {
		struct env_buf buf = {0};

		ck_assert_int_eq(env_buf_append(&buf, "long", 4), ENV_OK);
		const char *data = buf.data;
		struct env_str text = memory_take(&memory, &buf);
		ck_assert_ptr_eq(text.ptr, data); /* there was room for the NUL */
		ck_assert_uint_eq(text.len, 4);
		ck_assert_str_eq(text.ptr, "long");
		ck_assert_ptr_null(buf.data);
		ck_assert_uint_eq(buf.len, 0);
		env_buf_free(&buf);
	}
	memory_free(&memory);
	memory_free(&memory);
}
END_TEST

START_TEST(prints)
{
	struct env_str text = memory_printf(&memory, "%s %.*s %d", "a", STR(env_str_of("bcd", 2)), 7);

	ck_assert_str_eq(text.ptr, "a bc 7");
	ck_assert_uint_eq(text.len, 6);
}
END_TEST

START_TEST(list_grows)
{
	struct list list = {0};
	int numbers[1000];

	for (size_t i = 0; i < 1000; i++)
		list_append(&memory, &list, &numbers[i]);
	ck_assert_uint_eq(list.count, 1000);
	for (size_t i = 0; i < 1000; i++)
		ck_assert_ptr_eq(list.items[i], &numbers[i]);
}
END_TEST

START_TEST(array_grows_with_zeros)
{
	size_t capacity = 0;
	int *array = NULL;

	for (size_t count = 0; count < 100; count++) {
		array = memory_grow(&memory, array, count, &capacity, sizeof(*array));
		ck_assert_uint_gt(capacity, count);
		ck_assert_int_eq(array[capacity - 1], 0);
		array[count] = (int)count;
	}
	for (int i = 0; i < 100; i++)
		ck_assert_int_eq(array[i], i);
}
END_TEST

/* Check counts the exit status of the process that runs the test. */
START_TEST(ends_the_program_when_out)
{
	memory_array(&memory, SIZE_MAX / 2, 3);
}
END_TEST

START_TEST(passes_other_statuses_on)
{
	ck_assert_int_eq(memory_expect(ENV_OK), ENV_OK);
	ck_assert_int_eq(memory_expect(ENV_LIMIT), ENV_LIMIT);
}
END_TEST

TCase *memory_case(void)
{
	TCase *tests = tcase_create("memory");

	tcase_add_checked_fixture(tests, set_up, tear_down);
	tcase_add_test(tests, gives_zeros);
	tcase_add_test(tests, copies_with_a_nul);
	tcase_add_test(tests, takes_a_buffer);
	tcase_add_test(tests, prints);
	tcase_add_test(tests, list_grows);
	tcase_add_test(tests, array_grows_with_zeros);
	tcase_add_exit_test(tests, ends_the_program_when_out, MEMORY_EXIT_STATUS);
	tcase_add_test(tests, passes_other_statuses_on);
	return tests;
}
