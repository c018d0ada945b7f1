/* Runs the suites of the type floor. */
#include <stdlib.h>

#include "type/suites.h"

int main(void)
{
	static Suite *(*const suites[])(void) = {
		check_suite,  copy_suite,        errors_suite,      fast_suite,   invalid_suite,
		kinds_suite,  kinds_check_suite, kinds_edges_suite, limits_suite, memory_suite,
		random_suite, tables_suite,      tape_suite,        valid_suite,
	};
	SRunner *runner = srunner_create(NULL);

	for (size_t i = 0; i < sizeof(suites) / sizeof(suites[0]); i++)
		srunner_add_suite(runner, suites[i]());
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
