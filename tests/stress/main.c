/* Runs the tests of a service under load. */
#include "stress/suites.h"

#include <stdlib.h>

int main(void)
{
	Suite *suite = suite_create("stress");

	suite_add_tcase(suite, full_tests());
	suite_add_tcase(suite, slow_tests());
	suite_add_tcase(suite, answers_tests());
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
