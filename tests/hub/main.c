/* Runs the tests of the hub. */
#include "suites.h"

#include <stdlib.h>

int main(void)
{
	Suite *suite = suite_create("hub");

	suite_add_tcase(suite, frames_tests());
	suite_add_tcase(suite, requests_tests());
	suite_add_tcase(suite, listeners_tests());
	suite_add_tcase(suite, connections_tests());
	suite_add_tcase(suite, pairs_tests());
	suite_add_tcase(suite, packages_tests());
	suite_add_tcase(suite, names_tests());
	suite_add_tcase(suite, memory_tests());
	suite_add_tcase(suite, bounds_tests());
	suite_add_tcase(suite, floods_tests());
	suite_add_tcase(suite, outgoing_tests());
	suite_add_tcase(suite, alone_tests());
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
