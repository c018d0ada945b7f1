/* Perfect hashes of enums: each member is found by looking at one block, and nothing else is found. */
#include <stdio.h>
#include <string.h>

#include <envelope/read.h>

#include "emit/enum_hash.h"
#include "emit/suites.h"

static struct memory memory;

/* An enum of these members, as a schema's. */
static struct type make_enum(const struct env_str *values, size_t count)
{
	struct type type = {.kind = ENV_KIND_ENUM, .member_count = count};

	type.members = memory_array(&memory, count + 1, sizeof(*type.members));
	for (size_t i = 0; i < count; i++)
		type.members[i].value = values[i];
	return type;
}

/* The members' indexes in byte order. */
static uint16_t *sort(const struct env_str *values, size_t count)
{
	uint16_t *sorted = memory_array(&memory, count, sizeof(*sorted));

	for (size_t i = 0; i < count; i++) {
		size_t at = i;
		for (; at > 0 && env_str_compare(values[sorted[at - 1]], values[i]) > 0; at--)
			sorted[at] = sorted[at - 1];
		sorted[at] = (uint16_t)i;
	}
	return sorted;
}

/* Its table, as the generated one would be. */
static struct env_type make_table(const struct env_str *values, size_t count, const struct enum_hash *hash)
{
	char *blocks = memory_array(&memory, count, ENV_ENUM_BLOCK);
	uint8_t *slots = memory_array(&memory, hash->slot_count, 1);
	struct env_enum_hash *table = memory_array(&memory, 1, sizeof(*table));

	for (size_t i = 0; i < count; i++)
		memcpy(blocks + i * ENV_ENUM_BLOCK, values[i].ptr, values[i].len);
	for (size_t i = 0; i < hash->slot_count; i++)
		slots[i] = (uint8_t)hash->slots[i];
	*table = (struct env_enum_hash){

		.blocks = (const char(*)[ENV_ENUM_BLOCK])blocks,
		.slots = slots,
		.factor = hash->factor,
		.shift = hash->shift};
	return (struct env_type){
		.kind = ENV_KIND_ENUM,
		.as.enumeration = {.members = values,
				   .count = count,
				   .sorted = sort(values, count),
				   .hash = table},
	};
}

/* The number of the member that is spelt so, by the decoders' word; 0 where it gives up. */
static int read_member(const struct env_type *type, struct env_str value)
{
	char *text = memory_array(&memory, value.len + 2 + ENV_PADDING, 1);
	int member = -1;

	text[0] = '"';
	memcpy(text + 1, value.ptr, value.len);
	text[value.len + 1] = '"';
	struct env_reader reader = {.end = text + value.len + 2};
	const char *end = env_read_enum(&reader, text, type, &member);
	ck_assert_ptr_eq(end, reader.end);
	return reader.given_up == NULL ? member : 0;
}

/* All are found, and their heads and what begins with them is not, where it is no member. */
static void hold(const struct env_str *values, size_t count)
{
	struct enum_hash hash;
	const struct type schema = make_enum(values, count);

	ck_assert(enum_hash_make(&memory, &schema, &hash));
	const struct env_type type = make_table(values, count, &hash);
	for (size_t i = 0; i < count; i++) {
		ck_assert_int_eq(read_member(&type, values[i]), (int)i + 1);
		struct env_str longer = memory_printf(&memory, "%s~", values[i].ptr);
		ck_assert_int_eq(read_member(&type, longer), 0);
		for (size_t len = 0; len < values[i].len; len++) {
			size_t same = 0;
			while (same < count &&
			       (values[same].len != len || memcmp(values[same].ptr, values[i].ptr, len) != 0))
				same++;
			ck_assert_int_eq(read_member(&type, (struct env_str){values[i].ptr, len}),
					 same < count ? (int)same + 1 : 0);
		}
	}
	for (unsigned i = 0; i < 1000; i++)
		ck_assert_int_eq(read_member(&type, memory_printf(&memory, "?%u", i)), 0);
}

/* Names as schemas have them, that differ at their ends, at their starts, in their lengths. */
static const char *const spellings[] = {"m%zu", "%zu_member", "member_%04zu", "%08zu", "%zu.%zu", "%015zu"};

START_TEST(members_are_found)
{
	size_t count = (size_t)_i + 1;
	struct env_str values[ENV_ENUM_BLOCKS];

	for (size_t k = 0; k < sizeof(spellings) / sizeof(spellings[0]); k++) {
		memory_init(&memory);
		for (size_t i = 0; i < count; i++) {
			char text[32];
			/* NOLINTNEXTLINE(clang-diagnostic-format-nonliteral) */
			snprintf(text, sizeof(text), spellings[k], i * 7, i);
			values[i] = memory_printf(&memory, "%s", text);
		}
		hold(values, count);
		memory_free(&memory);
	}
}
END_TEST

START_TEST(empty_and_longest_members_are_found)
{
	const struct env_str values[] = {env_str("fifteen_letters"), env_str(""), env_str("f")};

	memory_init(&memory);
	hold(values, 3);
	hold(&values[1], 1);
	memory_free(&memory);
}
END_TEST

static bool has_hash(const struct env_str *values, size_t count)
{
	const struct type schema = make_enum(values, count);
	struct enum_hash hash;

	return enum_hash_make(&memory, &schema, &hash);
}

START_TEST(some_enums_have_none)
{
	const struct env_str too_long[] = {env_str("short"), env_str("sixteen_letters_")};
	const struct env_str with_nul[] = {{"a\0b", 3}};
	/* the halves of one are those of the other, but for a byte that both have */
	const struct env_str alike[] = {env_str("aaaaaaaabbbbbbb"), env_str("bbbbbbbaaaaaaaa")};
	struct env_str many[ENV_ENUM_BLOCKS + 1];

	memory_init(&memory);
	for (size_t i = 0; i < ENV_ENUM_BLOCKS + 1; i++)
		many[i] = memory_printf(&memory, "%zu", i);
	ck_assert(!has_hash(too_long, 2));
	ck_assert(!has_hash(with_nul, 1));
	ck_assert(!has_hash(alike, 2));
	ck_assert(has_hash(many, ENV_ENUM_BLOCKS));
	ck_assert(!has_hash(many, ENV_ENUM_BLOCKS + 1));
	memory_free(&memory);
}
END_TEST

TCase *enum_hash_tests(void)
{
	TCase *tests = tcase_create("enum_hash");

	tcase_add_loop_test(tests, members_are_found, 0, ENV_ENUM_BLOCKS);
	tcase_add_test(tests, empty_and_longest_members_are_found);
	tcase_add_test(tests, some_enums_have_none);
	return tests;
}
