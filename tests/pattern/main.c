/* Runs the suites of regular expressions. */
#include <stdlib.h>

#include "pattern/suites.h"

int main(void)
{
	static Suite *(*const suites[])(void) = {
		automaton_suite,  differential_suite, hostile_suite, limits_suite, pcre2_suite,
		properties_suite, refused_suite,      slots_suite,   tree_suite,
	};
	SRunner *runner = srunner_create(NULL);

	for (size_t i = 0; i < sizeof(suites) / sizeof(suites[0]); i++)
		srunner_add_suite(runner, suites[i]());
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
