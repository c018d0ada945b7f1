/* The memory runs out at every single allocation of a session that uses all of the runtime. */
#include "suites.h"

#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "session.h"

struct scarce {
	unsigned long left; /* allocations that still succeed */
	bool once;          /* only one fails, those after it succeed again */
	bool failed;
	unsigned long taken;
	long held;
};

static void *take(void *user, size_t size)
{
	struct scarce *scarce = user;

	if (scarce->left == 0) {
		scarce->failed = true;
		scarce->left = scarce->once ? ULONG_MAX : 0;
		return NULL;
	}
	scarce->left--;
	void *memory = malloc(size);
	scarce->taken++;
	scarce->held += memory != NULL;
	return memory;
}

static void give(void *user, void *memory)
{
	struct scarce *scarce = user;

	scarce->held -= memory != NULL;
	free(memory);
}

/* How many requests had no final answer. */
static size_t play(struct scarce *scarce)
{
	const struct env_allocator allocator = {take, give, scarce};
	struct session session;
	size_t missing = session_play(&session, &allocator) ? session.missing : SIZE_MAX;

	ck_assert_int_eq(scarce->held, 0);
	return missing;
}

/* Otherwise the test would show nothing. */
START_TEST(with_memory_the_session_is_answered_as_it_should_be)
{
	struct scarce scarce = {.left = ULONG_MAX};

	ck_assert_uint_eq(play(&scarce), 0);
	ck_assert_uint_gt(scarce.taken, 100);
}
END_TEST

START_TEST(whatever_allocation_fails_each_request_has_one_final_answer_or_its_connection_closes)
{
	struct scarce scarce = {.failed = true};

	for (unsigned long n = 0; scarce.failed; n++) {
		ck_assert_uint_lt(n, 20000);
		scarce = (struct scarce){.left = n, .once = _i == 1};
		(void)play(&scarce);
	}
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
