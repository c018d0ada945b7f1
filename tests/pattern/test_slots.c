/* Where patterns for PCRE2 are kept: memory that fails, threads that come at once, a PCRE2 that refuses. */
#include <pthread.h>

#include "pattern/suites.h"
#include "pattern/support.h"

/* As a generated package has them. */
static struct env_pattern_slot raced_slot;
static const struct env_pattern raced = {
	.source = T("(?=a)a(b+)\\1"),
	.match = env_pattern_pcre2,
	.translated = T("(?C)(?=a)a(b+(?C))(?C1)\\g{1}"),
	.slot = &raced_slot,
};

static struct env_pattern_slot broken_slot;
static const struct env_pattern broken = {
	.source = T("("),
	.match = env_pattern_pcre2,
	.translated = T("("),
	.slot = &broken_slot,
};

static void *match_raced(void *out)
{
	enum env_status *statuses = out;

	statuses[0] = raced.match(&raced, TEXT("xabbbb"));
	statuses[1] = raced.match(&raced, TEXT("xab"));
	return NULL;
}

START_TEST(test_threads)
{
	pthread_t threads[8];
	enum env_status statuses[8][2];

	for (size_t i = 0; i < COUNT_OF(threads); i++)
		ck_assert_int_eq(pthread_create(&threads[i], NULL, match_raced, statuses[i]), 0);
	for (size_t i = 0; i < COUNT_OF(threads); i++) {
		ck_assert_int_eq(pthread_join(threads[i], NULL), 0);
		ck_assert_int_eq(statuses[i][0], ENV_OK);
		ck_assert_int_eq(statuses[i][1], ENV_INVALID);
	}
	ck_assert_int_eq(env_pattern_prepare(&raced, NULL), ENV_OK);
}
END_TEST

START_TEST(test_broken)
{
	struct hooks hooks;

	hooks_init(&hooks, 1000);
	ck_assert_int_eq(env_pattern_prepare(&broken, NULL), ENV_INVALID);
	ck_assert_int_eq(env_pattern_prepare(&broken, &hooks.allocator), ENV_INVALID);
	ck_assert_uint_eq(hooks.held, 0);
	/* A service cannot say that the text is wrong. */
	ck_assert_int_eq(broken.match(&broken, TEXT("a")), ENV_LIMIT);
}
END_TEST

/* However many allocations succeed: no memory, or all is well and kept in the slot. */
START_TEST(test_no_memory)
{
	static struct env_pattern_slot slot;
	struct env_pattern pattern = raced;
	enum env_status status = ENV_NO_MEMORY;
	struct hooks hooks;
	size_t left = 0;

	pattern.slot = &slot;
	for (; left < 100 && status != ENV_OK; left++) {
		hooks_init(&hooks, left);
		status = env_pattern_prepare(&pattern, &hooks.allocator);
		if (status == ENV_OK)
			break;
		ck_assert_int_eq(status, ENV_NO_MEMORY);
		ck_assert_uint_eq(hooks.held, 0);
		ck_assert(slot.compiled == NULL);
	}
	ck_assert_int_eq(status, ENV_OK);
	ck_assert_uint_gt(left, 1);
	ck_assert_uint_gt(hooks.held, 0);
	ck_assert_int_eq(pattern.match(&pattern, TEXT("abb")), ENV_OK);
	/* A second time it takes nothing. */
	size_t held = hooks.held;
	ck_assert_int_eq(env_pattern_prepare(&pattern, &hooks.allocator), ENV_OK);
	ck_assert_uint_eq(hooks.held, held);
}
END_TEST

Suite *slots_suite(void)
{
	Suite *suite = suite_create("slots");
	TCase *cases = tcase_create("slots");

	tcase_add_test(cases, test_threads);
	tcase_add_test(cases, test_broken);
	tcase_add_test(cases, test_no_memory);
	suite_add_tcase(suite, cases);
	return suite;
}
