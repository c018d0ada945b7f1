/* Tables of hashes: every name is found by looking at one slot. */
#include <envelope/message.h>

#include "emit/perfect_hash.h"
#include "emit/suites.h"

static const size_t counts[] = {0, 1, 2, 3, 7, 64, 1000, 10000, 60000};

static struct memory memory;
static struct env_message *messages;
static const struct env_message **rows;

/* A registry of `count` messages, as a generated table would be. */
static struct env_registry make_registry(size_t count, struct perfect_hash *table)
{
	struct env_str *names = memory_array(&memory, count + 1, sizeof(*names));

	messages = memory_array(&memory, count + 1, sizeof(*messages));
	rows = memory_array(&memory, count + 1, sizeof(const struct env_message *));
	for (size_t i = 0; i < count; i++) {
		names[i] = memory_printf(&memory, "%s.message_%zu", i % 2 == 0 ? "room" : "a", i);
		messages[i].name = names[i];
		rows[i] = &messages[i];
	}
	*table = perfect_hash_make(&memory, names, count);
	return (struct env_registry){
		.messages = rows,
		.count = count,
		.seeds = table->seeds,
		.seed_count = table->seed_count,
		.slots = table->slots,
		.slot_count = table->slot_count,
	};
}

START_TEST(names_are_found)
{
	struct perfect_hash table;
	size_t count = counts[_i];

	memory_init(&memory);
	struct env_registry registry = make_registry(count, &table);
	for (size_t i = 0; i < count; i++)
		ck_assert_ptr_eq(env_registry_find(&registry, messages[i].name), &messages[i]);
	for (size_t i = 0; i < 10000; i++)
		ck_assert_ptr_null(env_registry_find(&registry, memory_printf(&memory, "unknown_%zu", i)));
	ck_assert_ptr_null(env_registry_find(&registry, env_str("")));
	/* the tables stay small */
	ck_assert_uint_le(table.slot_count, 4 * (count + 1));
	ck_assert_uint_le(table.seed_count, 2 * (count + 1));
	memory_free(&memory);
}
END_TEST

TCase *hash_tests(void)
{
	TCase *tests = tcase_create("hash");

	tcase_add_loop_test(tests, names_are_found, 0, (int)(sizeof(counts) / sizeof(counts[0])));
	return tests;
}
