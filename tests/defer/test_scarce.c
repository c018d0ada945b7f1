/* The memory runs out at every single allocation of a session that uses all of the runtime. */
#include "suites.h"

#include <stdint.h>

#include "session.h"

/* How many requests had no final answer. */
static size_t play(struct env_test_allocator *allocator)
{
	struct session session;
	size_t missing = session_play(&session, &allocator->hook) ? session.missing : SIZE_MAX;

	ck_assert_uint_eq(env_test_allocator_count(allocator).live, 0);
	return missing;
}

/* Otherwise the test would show nothing. */
START_TEST(with_memory_the_session_is_answered_as_it_should_be)
{
	struct env_test_allocator allocator;

	env_test_allocator_init(&allocator);
	ck_assert_uint_eq(play(&allocator), 0);
	ck_assert_uint_gt(env_test_allocator_count(&allocator).asked, 100);
}
END_TEST

START_TEST(whatever_allocation_fails_each_request_has_one_final_answer_or_its_connection_closes)
{
	struct env_test_allocator allocator;
	size_t n = 0;

	do {
		ck_assert_uint_lt(n, 20000);
		env_test_allocator_init(&allocator);
		env_test_allocator_fail(&allocator, ++n, (enum env_test_failing)_i);
		(void)play(&allocator);
	} while (env_test_allocator_count(&allocator).failed > 0);
}
END_TEST

TCase *scarce_tests(void)
{
	TCase *tests = tcase_create("scarce");

	tcase_set_timeout(tests, 60);
	tcase_add_test(tests, with_memory_the_session_is_answered_as_it_should_be);
	tcase_add_loop_test(
		tests, whatever_allocation_fails_each_request_has_one_final_answer_or_its_connection_closes,
		0, 2);
	return tests;
}
