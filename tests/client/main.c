/* Runs the tests of the client's side. */
#include "suites.h"

#include <stdlib.h>

int main(void)
{
	Suite *suite = suite_create("client");

	suite_add_tcase(suite, answers_tests());
	suite_add_tcase(suite, endings_tests());
	suite_add_tcase(suite, hostile_tests());
	suite_add_tcase(suite, inside_tests());
	suite_add_tcase(suite, memory_tests());
	suite_add_tcase(suite, refusals_tests());
	suite_add_tcase(suite, threads_tests());
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
