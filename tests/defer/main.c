/* Runs the tests of the rules of the runtime. */
#include "suites.h"

#include <stdlib.h>

static TCase *(*const groups[])(void) = {
	deferred_tests, answers_tests,  order_tests,  queue_tests,   waiting_tests,   deadline_tests,
	rate_tests,     cancel_tests,   guard_tests,  packets_tests, addresses_tests, dispatch_tests,
	listen_tests,   events_tests,   drain_tests,  texts_tests,   stats_tests,     log_tests,
	free_tests,     describe_tests, scarce_tests,
};

int main(void)
{
	Suite *suite = suite_create("defer");

	for (size_t i = 0; i < sizeof(groups) / sizeof(groups[0]); i++)
		suite_add_tcase(suite, groups[i]());
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
