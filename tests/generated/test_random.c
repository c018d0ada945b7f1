/* Random texts of every type of the golden packages, from a fixed seed. */
#include <stdlib.h>

#include "generated/hold.h"
#include "generated/make.h"
#include "generated/suites.h"
#include "text/hooks.h"

#define ROUNDS 120

static struct maker maker;

static struct env_str make(const struct env_type *type, uint64_t seed, size_t wrongness, bool plain)
{
	maker.text.len = 0;
	maker.random = seed * 2654435761U + 88172645463325252U;
	maker.wrongness = wrongness;
	maker.plain = plain;
	make_value(&maker, type);
	return env_buf_str(&maker.text);
}

START_TEST(what_obeys_is_taken)
{
	const struct named_type *named = &types[_i];

	for (uint64_t i = 0; i < ROUNDS; i++) {
		struct env_str text = make(named->type, i, 0, false);
		ck_assert_msg(hold_text(named, text) == ENV_OK, "%s refuses %.*s", named->name, (int)text.len,
			      text.ptr);
	}
}
END_TEST

START_TEST(what_does_not_is_judged_alike)
{
	const struct named_type *named = &types[_i];

	for (uint64_t i = 0; i < ROUNDS; i++)
		(void)hold_text(named, make(named->type, i, 2 + i % 12, false));
}
END_TEST

START_TEST(what_is_broken_is_judged_alike)
{
	const struct named_type *named = &types[_i];

	for (uint64_t i = 0; i < ROUNDS; i++) {
		make(named->type, i, 0, i % 2 == 0);
		make_mutation(&maker);
		(void)hold_text(named, env_buf_str(&maker.text));
	}
}
END_TEST

/* Whether all members of an enum are plain ASCII; the fast decoder leaves others to the careful one. */
static bool is_plain(const struct env_enum_rules *rules)
{
	for (size_t i = 0; i < rules->count; i++)
		for (size_t j = 0; j < rules->members[i].len; j++) {
			unsigned char byte = (unsigned char)rules->members[i].ptr[j];
			if (byte < 0x20 || byte > 0x7E || byte == '"' || byte == '\\')
				return false;
		}
	return true;
}

/* Whether a type keeps keys or has odd members, or is made of one that does: then the careful decoder has to help. */
static bool needs_care(const struct env_type *type, unsigned depth)
{
	if (depth == 0)
		return false;
	switch (type->kind) {
	case ENV_KIND_NULLABLE:
		return needs_care(type->as.nullable.type, depth - 1);
	case ENV_KIND_ARRAY:
		return needs_care(type->as.array.item, depth - 1);
	case ENV_KIND_MAP:
		return needs_care(type->as.map.value, depth - 1);
	case ENV_KIND_OBJECT:
		for (size_t i = 0; i < type->as.object.count; i++)
			if (needs_care(type->as.object.fields[i].type, depth - 1))
				return true;
		return type->as.object.extra == ENV_EXTRA_KEEP;
	case ENV_KIND_ENUM:
		return !is_plain(&type->as.enumeration);
	default:
		return false;
	}
}

/* The fast decoders are not only right but do take what is usual. */
START_TEST(what_is_usual_is_fast)
{
	const struct named_type *named = &types[_i];

	if (named->type->kind < ENV_KIND_NULLABLE || needs_care(named->type, 6))
		return;
	for (uint64_t i = 0; i < ROUNDS; i++) {
		struct env_str text = make(named->type, i, 0, true);
		ck_assert_msg(hold_is_fast(named->type, text), "%s is not fast: %.*s", named->name,
			      (int)text.len, text.ptr);
	}
}
END_TEST

/* The texts above are of both kinds, often enough. */
START_TEST(texts_are_right_and_wrong)
{
	size_t right = 0;
	size_t wrong = 0;

	for (size_t i = 0; i < type_count; i++)
		for (uint64_t round = 0; round < 20; round++)
			*(hold_text(&types[i], make(types[i].type, round, 8, false)) == ENV_OK ? &right
											       : &wrong) += 1;
	ck_assert_uint_gt(type_count, 100);
	ck_assert_uint_gt(right, type_count * 4);
	ck_assert_uint_gt(wrong, type_count * 4);
}
END_TEST

static void free_maker(void)
{
	env_buf_free(&maker.text);
}

TCase *random_tests(void)
{
	TCase *tests = tcase_create("random");

	tcase_add_checked_fixture(tests, NULL, free_maker);
	tcase_set_timeout(tests, 30);
	tcase_add_loop_test(tests, what_obeys_is_taken, 0, (int)type_count);
	tcase_add_loop_test(tests, what_does_not_is_judged_alike, 0, (int)type_count);
	tcase_add_loop_test(tests, what_is_broken_is_judged_alike, 0, (int)type_count);
	tcase_add_loop_test(tests, what_is_usual_is_fast, 0, (int)type_count);
	tcase_add_test(tests, texts_are_right_and_wrong);
	return tests;
}
