/* The map. */
#include "suite.h"

#include "base/map.h"

START_TEST(test_finds_what_was_put)
{
	static int values[5000];
	struct memory memory;
	struct map map = {0};

	memory_init(&memory);
	ck_assert_ptr_null(map_find(&map, env_str("")));
	for (int i = 0; i < 5000; i++)
		ck_assert_ptr_null(map_put(&memory, &map, memory_printf(&memory, "key %d", i), &values[i]));
	for (int i = 0; i < 5000; i++)
		ck_assert_ptr_eq(map_find(&map, memory_printf(&memory, "key %d", i)), &values[i]);
	ck_assert_ptr_null(map_find(&map, env_str("key 5000")));
	memory_free(&memory);
}
END_TEST

START_TEST(test_keeps_the_first)
{
	int first;
	int second;
	struct memory memory;
	struct map map = {0};

	memory_init(&memory);
	ck_assert_ptr_null(map_put(&memory, &map, env_str_of("a\0b", 3), &first));
	ck_assert_ptr_null(map_put(&memory, &map, env_str("a"), &second));
	ck_assert_ptr_eq(map_put(&memory, &map, env_str_of("a\0b", 3), &second), &first);
	ck_assert_ptr_eq(map_find(&map, env_str_of("a\0b", 3)), &first);
	ck_assert_uint_eq(map.count, 2);
	memory_free(&memory);
}
END_TEST

TCase *map_tests(void)
{
	TCase *tests = tcase_create("map");

	tcase_add_test(tests, test_finds_what_was_put);
	tcase_add_test(tests, test_keeps_the_first);
	return tests;
}
