/* Random texts of every type of the golden packages, from a fixed seed. */
#include <stdlib.h>

#include "generated/hold.h"
#include "generated/make.h"
#include "generated/needs_care.h"
#include "generated/suites.h"
#include "text/hooks.h"

#define ROUNDS 120

static struct maker maker;

/* Two seeds of four are of a text with spaces. */
static struct env_str make(const struct env_type *type, uint64_t seed, size_t wrongness, bool plain)
{
	maker.text.len = 0;
	maker.random = seed * 2654435761U + 88172645463325252U;
	maker.wrongness = wrongness;
	maker.plain = plain;
	maker.spaced = seed % 4 >= 2;
	make_value(&maker, type);
	return env_buf_str(&maker.text);
}

/* What rules on text say besides, the maker does not know. */
static void take(const struct named_type *named)
{
	for (uint64_t i = 0; i < ROUNDS; i++) {
		struct env_str text = make(named->type, i, 0, false);
		ck_assert_msg(hold_text(named, text) == ENV_OK || named->type->textual, "%s refuses %.*s",
			      named->name, (int)text.len, text.ptr);
	}
}

/* Check starts a process for each test, so the types are gone through inside. */
START_TEST(what_obeys_is_taken)
{
	for (size_t i = 0; i < type_count; i++)
		take(&types[i]);
}
END_TEST

START_TEST(what_does_not_is_judged_alike)
{
	for (size_t i = 0; i < type_count; i++)
		for (size_t round = 0; round < ROUNDS; round++)
			(void)hold_text(&types[i], make(types[i].type, round, 2 + round % 12, false));
}
END_TEST

static void judge_broken(const struct named_type *named)
{
	for (uint64_t i = 0; i < ROUNDS; i++) {
		make(named->type, i, 0, i % 2 == 0);
		make_mutation(&maker);
		(void)hold_text(named, env_buf_str(&maker.text));
	}
}

START_TEST(what_is_broken_is_judged_alike)
{
	for (size_t i = 0; i < type_count; i++)
		judge_broken(&types[i]);
}
END_TEST

/* The fast decoders are not only right but do take what is usual; where they need help, they take some at least. */
static void read_fast(const struct named_type *named)
{
	bool careful = needs_care(named->type, 6);
	size_t fast = 0;

	if (named->type->read == NULL)
		return;
	for (uint64_t i = 0; i < ROUNDS; i++) {
		struct env_str text = make(named->type, i, 0, true);
		bool taken = hold_is_fast(named->type, text);
		fast += taken ? 1 : 0;
		ck_assert_msg(taken || careful, "%s is not fast: %.*s", named->name, (int)text.len, text.ptr);
	}
	ck_assert_msg(fast > 0, "%s is never fast", named->name);
}

START_TEST(what_is_usual_is_fast)
{
	for (size_t i = 0; i < type_count; i++)
		read_fast(&types[i]);
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
	tcase_add_test(tests, what_obeys_is_taken);
	tcase_add_test(tests, what_does_not_is_judged_alike);
	tcase_add_test(tests, what_is_broken_is_judged_alike);
	tcase_add_test(tests, what_is_usual_is_fast);
	tcase_add_test(tests, texts_are_right_and_wrong);
	return tests;
}
