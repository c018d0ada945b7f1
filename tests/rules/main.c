/* Runs the suites of JSON Schema's rules. */
#include <stdlib.h>

#include "rules/suites.h"

int main(void)
{
	static Suite *(*const suites[])(void) = {
		array_suite, canonical_suite, exact_suite,  hostile_suite,     limits_suite,
		logic_suite, object_suite,    scalar_suite, unevaluated_suite,
	};
	SRunner *runner = srunner_create(NULL);

	for (size_t i = 0; i < sizeof(suites) / sizeof(suites[0]); i++)
		srunner_add_suite(runner, suites[i]());
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
